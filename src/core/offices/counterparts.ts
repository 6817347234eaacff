/** "his Russian counterpart, Ana Bell", "her counterpart at Arden Rail, Ana Bell", "her deputy": told by the office of the other. */
import type { Mention, Office } from '../annotation.ts';
import { RANK_TITLES } from '../lexicon/titles.ts';
import { listedAs } from '../lexicon/name-lists.ts';
import { personMeant } from './owners.ts';
import type { Owner, View } from './view.ts';

const NOUN = /^(?:counterpart|opposite)$/;
const REACH = 6;

export interface Counterpart {
  readonly mention: Mention;
  /** Id of the person whose office it is like. */
  readonly like: string;
  readonly owner: Owner;
  /** Tokens of the words, `[first, end)`. */
  readonly first: number;
  readonly end: number;
}

/** The counterpart that a name is; null where it is none, or where nobody can tell whose. */
export function counterpartOf(view: View, mention: Mention): Counterpart | null {
  const { tokens } = view;
  const [name] = view.range(mention);
  const noun = nounBefore(view, name);
  if (noun === null) return behindName(view, mention);
  const behind = ownerBehind(view, noun, name);
  const country = tokens[noun - 1]?.capital ? view.countryOf(tokens[noun - 1]?.lower ?? '') : null;
  const owner = behind ?? country;
  const start = country ? noun - 1 : noun;
  if (!owner) return null;
  const whose = tokens[start - 1];
  const like = /^(?:his|her)$/.test(whose?.lower ?? '') ? personMeant(view, start - 1, mention.entity)?.id : whose?.kind === 'possessive' ? view.mentionAt(start - 2)?.entity : undefined;
  return like === undefined || like === null ? null : { mention, like, owner, first: start, end: behind ? name - (tokens[name - 1]?.text === ',' ? 1 : 0) : noun + 1 };
}

/** "Ana Bell, her counterpart from Kenya", "Ana Bell, his Kenyan counterpart" */
function behindName(view: View, mention: Mention): Counterpart | null {
  const { tokens } = view;
  const [, end] = view.range(mention);
  const whose = end + 1;
  if (tokens[end]?.text !== ',' || !/^(?:his|her)$/.test(tokens[whose]?.lower ?? '')) return null;
  const noun = NOUN.test(tokens[whose + 1]?.lower ?? '') ? whose + 1 : whose + 2;
  if (!NOUN.test(tokens[noun]?.lower ?? '')) return null;
  const country = noun > whose + 1 && tokens[noun - 1]?.capital ? view.countryOf(tokens[noun - 1]?.lower ?? '') : null;
  const owner = country ?? ownerBehind(view, noun, Infinity);
  const like = owner ? personMeant(view, whose, mention.entity)?.id : undefined;
  return owner && like ? { mention, like, owner, first: whose + 1, end: noun + 1 } : null;
}

/** The token of "counterpart" before a name: right before it, before a comma, or before "at Arden Rail,". */
function nounBefore({ tokens }: View, name: number): number | null {
  for (let at = name - 1; at >= Math.max(0, name - REACH); at--) {
    const { lower = '', kind } = tokens[at] ?? {};
    if (NOUN.test(lower)) return at;
    if (kind === 'mark' && lower !== ',' && lower !== '-') return null;
  }
  return null;
}

/** "at Arden Rail", "from Kenya" between the noun and the name. */
function ownerBehind(view: View, noun: number, name: number): Owner | null {
  if (!/^(?:at|from|in)$/.test(view.tokens[noun + 1]?.lower ?? '')) return null;
  const at = view.tokens[noun + 2]?.lower === 'the' ? noun + 3 : noun + 2;
  const mention = view.mentionAt(at);
  if (!mention || mention.kind === 'person' || view.range(mention)[1] > name) return null;
  return { id: mention.entity, name: view.entity(mention.entity)?.name ?? '' };
}

/** "his deputy": of the post that the other holds, once it is known; null where it has no deputy of its own kind. */
export function deputyTitle({ title }: Office): string | null {
  const [post = ''] = title.split(' and ');
  return /^(?:Deputy|Vice|Acting|Assistant|Member|Spokes|Lawyer|Senator|Judge|Justice|Representative)/.test(post) || RANK_TITLES.has(post.toLowerCase().split(' ')[0] ?? '') ? null : `Deputy ${post}`;
}

/** The title of one office for another owner: "Foreign Minister of Iraq" and Iran give "Foreign Minister of Iran". */
export function titleFor(view: View, { title, of }: Office, printed: string): string {
  const post = title.replace(/^(?:Deputy|Acting|Assistant) /, '');
  const tail = / (?:of|for|at) (?:the )?([^,]+)$/.exec(post);
  const own = of === null ? null : (view.entity(of)?.name ?? null);
  // "Ambassador of Iraq to the United Nations"
  const sent = /^(.+?) of (?:the )?(.+?) (to .+)$/.exec(post);
  if (sent && listedAs(sent[2] ?? '') === 'country') return `${sent[1] ?? ''} of ${printed} ${sent[3] ?? ''}`;
  if (own !== null && post.includes(` of ${own} `)) return post.replace(` of ${own} `, () => ` of ${printed} `);
  const cut = own !== null && post.endsWith(own) ? post.slice(0, -own.length).replace(/ (?:of|for|at) (?:the )?$/, '') : tail && listedAs(tail[1] ?? '') === 'country' ? post.slice(0, tail.index) : post;
  return `${cut} of ${printed}`;
}
