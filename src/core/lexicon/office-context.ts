/** Words that stand around offices: bodies that people head, and what happens to those who do. Closed lists, compiled by us. */
import { wordSet } from './words.ts';

export const BODIES = wordSet('customs inquiry committee panel commission sector delegation defence defense team council board ministry department agency office union bureau unit division project programme program investigation mission campaign service force institute branch chapter opposition prosecution judges jury review study trustees');
/** Met for one matter: who led them then may lead them still. */
export const PASSING_BODIES = wordSet('judges jury panel inquiry investigation talks delegation team defence defense prosecution search operation review study protest campaign meeting hearing opposition revolt race field charge way attack party band');
export const SPECIAL_BODIES = wordSet('bloc team club party union federation university college school hospital museum theatre theater orchestra festival newspaper paper commission committee council regulator ministry department court league guild hall band church tribe gallery library board society trust fund');
export const BUSINESSES = wordSet('company firm chain carrier airline bank retailer startup start-up manufacturer maker carmaker automaker brewery business bakery brand studio publisher insurer lender plant platform operator utility buyer brokerage');
/** Nouns that can stand for nearly any body, and those that only stand for one of their kind. */
export const ANY_BODY = wordSet('group organisation organization agency body charity association centre center foundation watchdog nonprofit institute institution network movement outfit alliance coalition think-tank');
/** Not yet, or not for sure: the office is not shown as held, nor as over. */
export const REMOVING = wordSet('replace replaces replacing succeed succeeds succeeding dismiss dismissing sack sacking oust ousting remove removing topple toppling suspended suspend suspends predecessor');
/** Whose name stands before these may be a body that is read as a person: "Pettifer's chief executive". */
export const OF_A_NAME = wordSet('coach trainer representative publicist manager director executive boss ceo cfo postmaster mayor conductor captain principal headteacher chairman chairwoman founder');
export const LEGISLATURE = wordSet(`parliament council assembly senate congress cabinet bundestag knesset duma house legislature parliamentary board commission committee majlis politburo council's`);
/** Behind "quit" and "resigned" where the office is meant. */
export const AFTER_LEAVING = wordSet('within too also alongside together on in last this after over as amid following when because under late early yesterday today and at with for earlier years months weeks days hours two three four five six long shortly soon before abruptly suddenly monday tuesday wednesday thursday friday saturday sunday');
/** "chief of staff", "secretary of state": the words behind "of" belong to the role. */
export const FIXED_TAILS = wordSet('staff state voters operations cricket research defence defense mission protocol intelligence rail football production infrastructure records deeds');
/** Words that judge, age or count: no part of an office. */
export const NO_ROLE = wordSet('own main lone becomes remains stays present-day highness excellency honour honor controversial powerful influential prominent popular outgoing current present new newly young old elderly famous renowned noted leading well-known wealthy embattled beleaguered same other first-ever youngest oldest newest only conservative liberal progressive ultra-conservative currently also legendary upstart vulnerable incumbent outspoken top-ranking one two three retired appointed elected re-elected naturalised distinguished celebrated respected reformist hardline moderate right-wing left-wing far-right centrist populist firebrand exiled jailed convicted billionaire millionaire american-born born who whose which that said says told was is has had and or but by with in on from');
/** What armies number. */
export const UNITS = wordSet('battalion brigade division regiment legion squadron army fleet infantry airborne cavalry corps wing company congress circuit');
/** Many others than office holders are called so. */
export const COMMON_HEADS = wordSet('guide leader chief head boss chair director manager captain king queen prince princess speaker');
/** What a clause that gives an office begins with: most clauses are told by their first word to give none. */
export const OPENS_CLAUSE = wordSet(`
  becomes also now currently still recently previously once later just then briefly long has have had is will would remains remained stays stayed continues
  continued was were been became returns returned took stepped steps stood resigned quit retired serves served acts acted succeeded succeeds replaced replaces
`);
