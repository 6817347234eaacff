/**
 * Small closed classes of English words that show where a clause or a noun phrase ends. Compiled by us from English
 * grammar; lower case.
 */
import { wordSet } from './words.ts';

export const AUXILIARIES = wordSet(`has have had having is are was were be been being am do does did will would shall should can could may might must 'll 'd 've 're 's ’ll ’d ’ve ’re cannot can't won't wouldn't couldn't shouldn't didn't doesn't don't isn't aren't wasn't weren't hasn't haven't hadn't can’t won’t wouldn’t couldn’t shouldn’t didn’t doesn’t don’t isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t`);
export const DETERMINERS = wordSet('the a an this that these those his her its their our my your some any no every each all both many several few most another other one two three four five six seven eight nine ten dozens hundreds thousands');
export const PREPOSITIONS = wordSet('of in on at by for from with to about against among around as between during into near over since through throughout toward towards under until upon via within without like per despite amid before after outside inside across behind beside above below beyond');
/** Prepositions that hang on a noun ("a spokesman for the ministry", "aides to the governor"). */
export const NOUN_PREPOSITIONS = wordSet('of for from at in with to on near within under');
export const CONJUNCTIONS = wordSet('and but or nor yet so because although though while whereas if unless when whenever where since until once as that whether than');
export const RELATIVES = wordSet('who which whom whose that');
export const SUBJECT_PRONOUNS = wordSet('he she they it we i you');
export const ADVERBS = wordSet('also then again later once now often never always earlier previously recently repeatedly reportedly publicly privately still even only just first already soon ever further furthermore moreover simply instead meanwhile however therefore additionally flatly not n\'t n’t twice yesterday today tonight afterward afterwards initially eventually finally subsequently quickly openly together reportedly nevertheless nonetheless once more too rather quite long thereby thus hence');
export const DAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday mon. tue. wed. thu. fri. sat. sun.');
export const MONTHS = wordSet('january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.');
/** Nouns of time that follow a verb without a preposition ("said last week"). */
export const TIME_NOUNS = wordSet('week month year night morning afternoon evening weekend spring summer autumn fall winter day hour century decade time yesterday today tonight');
/** Where and how something was said ("in a statement", "at a news conference"). */
export const SETTINGS = wordSet('statement interview interviews speech briefing email e-mail letter tweet tweets post posts conference call message memo remarks testimony report address press-conference presser release note article column op-ed editorial podcast broadcast appearance meeting session debate hearing ruling order filing book blog television tv twitter facebook radio rally event telegram communique communiqué dispatch video audio text sermon lecture paper study survey advisory announcement declaration forum summit webinar livestream chat commentary essay affidavit complaint lawsuit court parliament part full english arabic french condition anonymity background record');
/** Nouns that resume a clause as the writer's own comment (", a claim that …", ", a move that …"). */
export const RESUMING_NOUNS = wordSet('answer claim charge point comment remark move assertion statement accusation allegation position reference sentiment view argument stance decision step fact notion idea line message figure number swipe nod jab dig rebuke reversal departure contrast echo feat');
/** Finite verbs that are common enough to show that a stretch of words is a clause and no noun phrase. */
export const COMMON_VERBS = wordSet('is are was were am be has have had do does did will would can could may might must should shall went came got took gave made became began held met left won lost ran came said told drew broke fell rose wrote spoke chose drove flew threw wore tore sang swore struck caught taught dealt hung swung stuck bore blew crept dug fled froze hid leapt lent meant quit rang sank sent shook shone shrank slept slid sold sought sprang stole strode swam swept undertook upheld wept withdrew woke saw knew thought felt kept led stood sat fell grew brought bought built sent spent paid put set cut let goes comes gets takes gives makes wants wanted says');
/** After "according to" these are a measure and no speaker. */
export const MEASURES = wordSet('plan plans schedule succession sequence size age weight height type kind need needs taste custom tradition timetable scale gender colour color rank merit ability preference preferences season price alphabet');
export const PLAIN_ADJECTIVES = wordSet('absurd wrong unfair unjust weak false unwise great good bad dead fake dull safe unsafe premature obscene insane secure extreme complete immature crude rude true untrue cruel grave moot mad');
/** Behind a noun phrase they open what is no part of it. */
export const ENDS_PHRASE = wordSet('in on during after before when while as at who which that by about if whether because since via through outside inside to');
/** Past forms that are no participle, so that "had let it go and gave" cannot be one group. */
export const STRICT_PAST = wordSet('gave took went came saw wrote drove spoke broke chose began knew grew threw flew fell wore rose drew');
/** With these before it a name is no subject: "the wife of Ana Bell was named judge". */
export const NO_SUBJECT = wordSet('of with by for to from against about under near behind beside alongside if unless whether and or than like');
/** What follows "for a" where it says how long. */
export const TIME_UNITS = wordSet('year decade month week day while term generation season trip tour match rest remainder moment time');
/** What somebody puts at a figure. */
export const MEASURED = wordSet('loss losses cost costs toll chance chances price prices number numbers odds damage value total figure balance absence share debt bill population size turnout age deficit rate');
/** With a capital in running text they begin a sentence. */
export const OPENERS = wordSet('the a an in on at from with by to of but and or he she it they we i you this that these those there here when while after before if as since although though because however meanwhile what who why how where');
/** These do where no other capital follows: "No Child Left Behind". */
export const SOFT_OPENERS = wordSet('his her its their our my some both many most all more less few several others for not no nobody one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety');
