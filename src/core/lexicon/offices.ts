/**
 * Nouns that name a post, and the words that stand with them. Closed lists, lower case, compiled by us from the
 * usual posts of states, parliaments, courts, armies, religions, companies, schools, media and sport.
 */
import { wordSet } from './words.ts';

/** Heads of an office phrase. */
export const OFFICE_NOUNS = wordSet(`
  president premier minister chancellor secretary undersecretary governor mayor senator congressman congresswoman representative
  lawmaker legislator mp mep mpa mna mk deputy speaker whip ambassador envoy consul diplomat attaché commissioner councillor councilor councilman
  councilwoman alderman assemblyman assemblywoman king queen prince princess sultan emir amir monarch leader guide chief head chair chairman chairwoman
  chairperson director manager administrator commander commandant general admiral colonel major captain lieutenant brigadier marshal
  spokesman spokeswoman spokesperson adviser advisor aide strategist coordinator negotiator mediator rapporteur inspector
  superintendent sheriff prosecutor attorney solicitor judge justice magistrate lawyer barrister ombudsman treasurer comptroller
  auditor registrar clerk ceo cfo coo cto cio founder co-founder cofounder partner executive boss analyst economist strategist
  professor lecturer dean provost rector principal headteacher headmaster headmistress researcher scientist historian editor
  publisher journalist reporter correspondent columnist presenter anchor author novelist writer poet playwright critic coach
  trainer manager captain skipper goalkeeper striker midfielder defender forward quarterback pitcher umpire referee bishop
  archbishop cardinal pope patriarch imam ayatollah cleric pastor rabbi priest vicar mufti surgeon physician epidemiologist
  engineer architect actor actress singer musician director producer filmmaker politician activist campaigner organizer
  organiser lobbyist candidate nominee leader czar tsar chairwoman vice-president vice-chairman vice-chancellor coxswain curator wali arbiter investigator cartographer ranger midwife teacher archivist steward warden
  ombudswoman undersheriff constable keeper msp mla co-chair co-chairman co-director co-leader lieutenant-governor ministers-president owner donor counsel officer
`);

/** Heads of an office phrase that are too common as words to tell a name by. */
export const MORE_OFFICE_NOUNS = wordSet(`
  veterinarian virologist biologist meteorologist seismologist climatologist geologist physicist chemist psychologist sociologist criminologist
  astronomer ecologist oceanographer botanist zoologist hydrologist demographer statistician trader broker fellow pollster postmaster
  postmistress harbourmaster harbormaster master conductor chef librarian pathologist publicist agent official member proctor supervisor co-host host coroner trustee receiver
  liquidator quartermaster concertmaster chaplain bursar abbot abbess taoiseach bailiff regent viceroy vice-captain co-captain foreman forewoman actuary forecaster consultant accountant convener
`);

/** Never shown as an office, whatever stands beside them: what somebody plays, writes, sings or owns. */
export const TRADES = wordSet(`
  actor actress singer musician poet playwright novelist author writer critic goalkeeper striker midfielder forward quarterback pitcher producer filmmaker
  politician activist campaigner lobbyist candidate nominee owner donor teacher presenter cleric host co-host anchor chemist
  colonel major lieutenant general brigadier marshal admiral ayatollah imam detective surgeon physician
`);

/** Of those, what people do rather than a post that they hold; a rank or a trade is no office by itself. */
export const OCCUPATIONS = wordSet(`
  analyst economist strategist professor lecturer researcher scientist historian journalist reporter correspondent columnist presenter anchor author novelist writer poet
  playwright critic trainer goalkeeper striker midfielder defender forward quarterback pitcher umpire referee cleric pastor rabbi priest vicar surgeon physician epidemiologist engineer
  architect actor actress singer musician producer filmmaker politician activist campaigner lobbyist lawyer barrister solicitor attorney partner co-author officer aide
  colonel major captain lieutenant general brigadier marshal admiral inspector superintendent detective ayatollah imam owner donor candidate nominee executive boss teacher archivist steward warden midwife ranger
`);

/** Of those nouns, what is an office only where the article says at which body: "fellow of the Reef Trust". */
export const TIED_NOUNS = wordSet(`
  veterinarian virologist biologist meteorologist seismologist climatologist geologist physicist chemist psychologist sociologist criminologist
  astronomer ecologist oceanographer botanist zoologist hydrologist demographer statistician trader broker fellow conductor chef librarian pathologist publicist agent
  official member host co-host defender pollster vice-captain co-captain actuary master chaplain
  forecaster consultant accountant keeper manager clerk advisor adviser founder co-founder cofounder curator trustee
`);

/** With one of these in front a trade is a post: "city engineer", "chief economist", "district attorney". */
export const POST_MODIFIERS = wordSet(`
  chief city county state town village borough district municipal provincial principal head attorney secretary inspector detective director solicitor consul returning press
  presiding probation first deputy-chief staff harbour harbor station public board council committee cabinet security club crown
`);

/** What somebody leads in sport or for a day; no post. */
export const PASSING_MODIFIERS = wordSet('gang ring mob cult overnight championship race points stage tour series early runaway halfway clubhouse league market world poll polling');

/** Words on -ing that belong to a post and are no verb before it: "sporting director". */
export const ROLE_GERUNDS = wordSet(`
  sporting casting marketing training planning managing operating housing sourcing trading banking engineering programming nursing broadcasting gaming racing coaching mining
  shipping farming fishing publishing manufacturing goalkeeping batting bowling fielding conditioning scouting swimming rowing skating boxing policing licensing visiting founding acting returning commanding presiding programming investing lending roaming
`);

/** Roles that hold something for a person and not of a body: "lawyer for", "aide to". */
export const SERVANT_LINKS: ReadonlyMap<string, string> = new Map([
  ['lawyer', 'for'], ['attorney', 'for'], ['barrister', 'for'], ['solicitor', 'for'], ['counsel', 'for'], ['spokesman', 'for'], ['spokeswoman', 'for'], ['spokesperson', 'for'], ['agent', 'for'],
  ['campaign manager', 'for'], ['defender', 'for'], ['aide', 'to'], ['adviser', 'to'], ['advisor', 'to'], ['chief of staff', 'to'], ['assistant', 'to'], ['secretary', 'to'], ['deputy', 'to'],
]);

/** States of the United States: whose governors and senators articles name by short title. */
export const US_STATES: ReadonlySet<string> = new Set(
  (
    'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,' +
    'Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,' +
    'Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming'
  ).split(','),
);

/** What may stand between the country or organisation and the head: "Foreign", "Vice", "National Security". */
export const OFFICE_MODIFIERS = wordSet(`
  prime foreign vice deputy assistant associate senior junior chief first second third lead head top high supreme grand general interior exterior home
  defence defense finance financial treasury economy economic trade commerce industry industrial labour labor health education
  higher justice oil energy petroleum electricity water environment environmental climate agriculture agricultural transport transportation housing
  culture cultural tourism information communications communication planning development interim state federal national
  international regional local municipal provincial presidential parliamentary political military army navy naval air force police
  intelligence security cabinet government royal crown crowned special attorney solicitor surgeon district county city
  majority minority opposition party campaign press media communications public affairs relations executive managing non-executive
  founding legal medical technical technology digital operating marketing sales human resources creative artistic editorial
  sports sport football baseball basketball hockey rugby cricket head nuclear border peace field vice-prime cabinet
  house senate assembly council board spiritual religious honorary emeritus permanent principal joint co- staff works science women's veterans
  fire brigade guard club
  veteran longtime long-time incoming returning race range team then-
`);

/** Modifiers and prefixes that tell whether the office is held. */
export const STATUS_WORDS: ReadonlyMap<string, 'former' | 'acting' | 'designate' | 'late'> = new Map([
  ['former', 'former'], ['ex', 'former'], ['onetime', 'former'], ['one-time', 'former'], ['erstwhile', 'former'], ['ousted', 'former'], ['deposed', 'former'], ['previous', 'former'], ['past', 'former'],
  ['retired', 'former'], ['fired', 'former'], ['then', 'former'], ['formerly', 'former'], ['sacked', 'former'], ['disgraced', 'former'],
  ['acting', 'acting'], ['interim', 'acting'], ['caretaker', 'acting'], ['provisional', 'acting'],
  ['designate', 'designate'], ['elect', 'designate'], ['incoming', 'designate'], ['designated', 'designate'],
  ['late', 'late'], ['slain', 'late'], ['assassinated', 'late'], ['deceased', 'late'], ['murdered', 'late'],
]);

/** Head words of offices that one person holds at a time, so that "the …" can point at a person of the article. */
export const SINGLE_HOLDERS = wordSet(`
  president premier minister chancellor governor mayor speaker king queen prince princess sultan emir monarch leader guide chief
  head chairman chairwoman chair director commander ambassador envoy secretary ceo coach pope archbishop bishop judge
  prosecutor sheriff commissioner spokesman spokeswoman general ayatollah captain manager principal
  superintendent dean rector senator congressman congresswoman lawmaker professor author
`);

/** Different words for one post; the value is the word that stands for all of them. */
export const OFFICE_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['premier', 'prime minister'], ['pm', 'prime minister'], ['top diplomat', 'foreign minister'], ['minister of foreign affairs', 'foreign minister'],
  ['minister for foreign affairs', 'foreign minister'], ['minister of defence', 'defense minister'], ['minister of defense', 'defense minister'],
  ['defence minister', 'defense minister'], ['defence secretary', 'defense secretary'], ['secretary of defense', 'defense secretary'],
  ['minister of finance', 'finance minister'], ['minister of the interior', 'interior minister'], ['minister of oil', 'oil minister'],
  ['minister of health', 'health minister'], ['minister of justice', 'justice minister'], ['minister of education', 'education minister'],
  ['chief executive', 'ceo'], ['chief executive officer', 'ceo'], ['chairwoman', 'chairman'], ['chair', 'chairman'], ['chairperson', 'chairman'],
  ['spokeswoman', 'spokesman'], ['spokesperson', 'spokesman'], ['guide', 'supreme leader'], ['supreme guide', 'supreme leader'], ['parliament speaker', 'speaker'],
  ['speaker of parliament', 'speaker'], ['speaker of the parliament', 'speaker'], ['house speaker', 'speaker'], ['head coach', 'coach'], ['manager', 'coach'], ['congresswoman', 'congressman'], ['representative', 'congressman'],
  ['monarch', 'king'], ['head of the parliament', 'speaker'], ['advisor', 'adviser'],
]);

