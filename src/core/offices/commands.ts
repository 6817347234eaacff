/** Commands that change hands: "assumed command of the Lantern Brigade from Maj. Gen. Tom Hale". */
import type { Mention } from '../annotation.ts';
import { RANK_MODIFIERS, RANK_TITLES } from '../lexicon/titles.ts';
import { phraseEnd } from './extent.ts';
import type { OfficePhrase } from './phrase.ts';
import { isBody, type Following } from './relative.ts';
import type { View } from './view.ts';

const TAKES = /^(?:assumed|assumes|took|takes)$/;
const GIVES_UP = /^(?:relinquished|relinquishes|handed|turned|passed|surrendered)$/;
/** Tokens from the other's name back to the verb. */
const REACH = 24;

/** The command that a person takes or gives up, as subject or behind "from" and "to"; null where none is told of. */
export function commandOf(view: View, mention: Mention): Following | null {
  const [name, nameEnd] = view.range(mention);
  const own = commandAt(view, nameEnd);
  if (own) return given(own, TAKES.test(view.tokens[nameEnd]?.lower ?? ''));
  const link = beforeRanks(view, name);
  const word = view.tokens[link]?.lower ?? '';
  if (word !== 'from' && word !== 'to') return null;
  const start = Math.max(view.sentenceOf(name)?.firstToken ?? link, link - REACH);
  for (let at = link - 1; at >= start; at--) {
    const command = commandAt(view, at);
    if (command) return command.end === link && TAKES.test(view.tokens[at]?.lower ?? '') === (word === 'from') ? given(command, word === 'to') : null;
  }
  return null;
}

/** "command of the brigade" behind a verb that moves it. */
function commandAt(view: View, verb: number): OfficePhrase | null {
  const { tokens } = view;
  const word = tokens[verb]?.lower ?? '';
  if (!TAKES.test(word) && !GIVES_UP.test(word)) return null;
  const first = [verb + 1, verb + 2, verb + 3].find((at) => tokens[at]?.lower === 'command');
  if (first === undefined || tokens[first + 1]?.lower !== 'of' || !tokens.slice(verb + 1, first).every(({ lower }) => /^(?:over|the)$/.test(lower))) return null;
  const body = view.mentionAt(tokens[first + 2]?.lower === 'the' ? first + 3 : first + 2);
  const end = body?.kind === 'organisation' ? view.range(body)[1] : phraseEnd(view, first + 2, view.sentenceOf(verb)?.lastToken ?? first);
  return isBody(view, first + 2, end) ? { first, end, status: 'current', role: 'commander', owner: null, preposition: first + 1, link: null, isOwnerNamed: true, possessor: null, joined: null } : null;
}

/** The token before "Maj. Gen." */
function beforeRanks({ tokens }: View, name: number): number {
  let at = name - 1;
  while (RANK_TITLES.has(tokens[at]?.lower ?? '') || RANK_MODIFIERS.has(tokens[at]?.lower ?? '')) at--;
  return at;
}

const given = (phrase: OfficePhrase, isHeld: boolean): Following => ({ phrase: isHeld ? phrase : { ...phrase, status: 'former' }, entered: isHeld, left: !isHeld });
