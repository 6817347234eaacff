/** Words that stand around offices: bodies that people head, and what happens to those who do. Closed lists, compiled by us. */
import { wordSet } from './words.ts';

export const BODIES = wordSet('customs inquiry committee panel commission sector delegation defence defense team council board ministry department agency office union bureau unit division project programme program investigation mission campaign service force institute branch chapter opposition prosecution judges jury review study');
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
export const AFTER_LEAVING = wordSet('too also alongside together on in last this after over as amid following when because under late early yesterday today and at with for earlier years months weeks days hours two three four five six long shortly soon before abruptly suddenly monday tuesday wednesday thursday friday saturday sunday');
