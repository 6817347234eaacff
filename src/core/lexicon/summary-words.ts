/** Words that tell whether a sentence can stand alone in a summary. Closed lists, compiled by us; lower case. */
import { wordSet } from './words.ts';

/** A sentence that opens with one of these points back at the sentence before it. */
export const BACK_POINTERS: ReadonlySet<string> = wordSet(`
  he she they it his her their its this that these those but and so then also however meanwhile instead yet still or nor such there here both neither
  therefore moreover besides nevertheless nonetheless similarly otherwise thus hence
`);

/** Of those, the ones that only join: what follows often stands alone. */
export const JOINERS: ReadonlySet<string> = wordSet(`
  but and meanwhile however also yet
`);

/** What makes news: somebody decided, died, won, fell. */
export const EVENT_WORDS: ReadonlySet<string> = wordSet(`
  agreed announced appointed approved arrested attacked banned beat began blocked broke called charged closed collapsed condemned convicted cut
  decided defeated demanded denied died elected ended erupted evacuated expelled failed fell fired fled found halted imposed injured jailed killed
  launched lost met opened ordered passed pledged promised quit raised reached refused rejected released resigned rose ruled sacked scored seized
  sentenced signed struck suspended threatened vetoed voted vowed warned withdrew won wounded agreement ceasefire crash crisis death deaths earthquake
  election explosion fire flood killing ruling strike summit talks truce verdict victory vote
`);

/** Lines around an article that are no part of its story: what page furniture opens with. */
export const FURNITURE =
  /^(?:©|Q[:.] |(?:\d{1,2}[.:]\d\d )?(?:good (?:morning|afternoon|evening|night)|welcome (?:to|back)|hello)\b|(?:photo|image|picture|caption|video|watch|listen|related|correction|contact|tags?|about [^.,:]{1,40}|notes? to editors|editor['’]s note)s?(?: credit)?:|(?:read more|read also|also read|see also|related (?:stories|articles)|follow us|subscribe to|sign up|share this|advertisement|copyright|all rights reserved|this (?:article|story) (?:was|has been)|reporting by|editing by|additional reporting|writing by|updated (?:on|at)|published (?:on|at|in)|click here|for more (?:news|stories|information|details|on)|to read more|contact us|about the author|notes to editors|media contact)\b)/i;
