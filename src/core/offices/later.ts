/** What an article tells later of who holds a post: "Bell said so. … Bell resigned on Monday." */
import type { Mention } from '../annotation.ts';
import { NO_SUBJECT } from '../lexicon/clause-words.ts';
import { cueFormsOf } from '../lexicon/cue-verbs.ts';
import { isHonorific } from '../names/roles.ts';
import { changeOf } from './changes.ts';
import { isOfficeWord } from './role-words.ts';
import type { View } from './view.ts';

/** Of what ends a post, what a match, a stage or a hospital does not say as well. */
const LEAVES = /^(?:resigned|quit|abdicated|stepped|stood|died)$/;
const THROWN_OUT = /^(?:sacked|fired|ousted|deposed|toppled|overthrown)$/;

/** Who left a post or died by the words of a sentence of its own, with no post named beside. */
export function leaversOf(view: View): ReadonlyMap<string, 'former' | 'late'> {
  const found = new Map<string, 'former' | 'late'>();
  for (const mention of view.reading.mentions) {
    const change = mention.kind === 'person' ? leftAt(view, mention) : null;
    if (change) found.set(mention.entity, change);
  }
  return found;
}

function leftAt(view: View, mention: Mention): 'former' | 'late' | null {
  const { tokens } = view;
  const [name, verb] = view.range(mention);
  const before = tokens[name - 1];
  const has = /^(?:has|had)$/.test(tokens[verb]?.lower ?? '') ? verb + 1 : verb;
  const isThrownOut = /^(?:was|been)$/.test(tokens[has]?.lower ?? '') && THROWN_OUT.test(tokens[has + 1]?.lower ?? '');
  if (!isThrownOut && !LEAVES.test(tokens[has]?.lower ?? '')) return null;
  // "the son of Mayor Bell died": judged where the title is read
  if (isOfficeWord(before?.lower ?? '') || isHonorific(before?.lower ?? '') || NO_SUBJECT.has(before?.lower ?? '') || before?.kind === 'possessive' || isOfAnotherYear(view, name) || isInDoubt(view, name)) return null;
  const change = changeOf(view, verb);
  return change === 'doubt' ? null : change;
}

/** "denied that Bell resigned", "Nobody believes Bell resigned": what somebody else says, or nobody does. */
function isInDoubt(view: View, name: number): boolean {
  const { tokens } = view;
  for (let at = view.sentenceOf(name)?.firstToken ?? name; at < name; at++) {
    const { lower = '' } = tokens[at] ?? {};
    if (/^(?:[“"]|that|whether|not|no|never|nobody|none)$/.test(lower) || cueFormsOf(lower).length > 0) return true;
  }
  return false;
}

/** "Bell resigned in 2019": from what she was then. */
function isOfAnotherYear(view: View, token: number): boolean {
  const sentence = view.sentenceOf(token);
  const year = view.reading.article.published?.slice(0, 4);
  return view.tokens.slice(sentence?.firstToken ?? token, sentence?.lastToken ?? token).some(({ text }) => /^(?:19|20)\d\d$/.test(text) && text !== year);
}
