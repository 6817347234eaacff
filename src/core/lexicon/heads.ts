/**
 * Head words that tell what a name names: "… University", "Ministry of …", "… River". Closed lists, lower case,
 * compiled by us from the names that institutions and maps use.
 */
import { wordSet } from './words.ts';

/** Last word of an organisation's name, or first before "of", "for". */
export const ORGANISATION_HEADS = wordSet(`
  ministry department agency authority bureau office commission committee council board cabinet parliament congress senate house
  assembly knesset duma bundestag court tribunal police constabulary army navy force forces guard guards corps brigade brigades division
  regiment battalion squadron command militia front movement party union federation confederation league association society
  organization organisation foundation fund trust institute institution university college school academy faculty laboratory laboratories lab labs
  hospital clinic church diocese synod bank group company corporation corp corp. co co. inc inc. ltd ltd. llc plc gmbh ag sa nv spa holdings
  industries enterprises partners airlines airways air motors energy petroleum oil gas telecom telecommunications
  communications media broadcasting network networks television tv radio news times post gazette herald tribune journal daily
  guardian observer telegraph chronicle magazine press newspaper club fc f.c. afc united rovers wanderers orchestra ensemble choir
  theatre theater ballet opera alliance coalition initiative network service services administration secretariat directorate
  directorate-general consortium cooperative co-operative syndicate chamber exchange museum gallery library centre center
  campaign forum team band brotherhood state-department reserve treasury pentagon systems technologies software solutions
  pharmaceuticals insurance securities capital ventures associates studios pictures entertainment records publishing books
  intelligence security protection enforcement workers legion fleet infantry cavalry taskforce squad unit crescent cross watch defence defense utilities research shipping metals panels ferries wire cloud railway railways railroad foods brewery
  breweries logistics freight electronics robotics analytics biosciences therapeutics healthcare steel mining minerals construction properties realty hotels
  resorts supermarkets stores consulting advisors management farms rail chemicals semiconductors micro aerospace biotech rights league
  asa oy oyj kft a.ş. s.p.a. brands cruises tankers lines polytechnic parish gathering bloc guild junta caucus conservatory
  zeitung posten bladet tidende avisen hronika kronika gazeta visti vesti novosti nowiny pravda diario giornale corriere jornal tribuna gazetesi krant
`);

/** Only before "of" / "for": "Department of …", "Bank of …", "House of …". */
export const ORGANISATION_OPENERS = wordSet(`
  ministry department bank university institute house church league organization organisation association society union federation council
  court board bureau office school college academy centre center ministry commission committee agency administration chamber confederation
  fund foundation alliance movement party front congress assembly state brotherhood campaign coalition museum library institution
  national international american royal parliament directorate secretariat doctors reporters friends guardians bishops conference
  community supreme knights order hospital faculty diocese workers teachers sons daughters writers lycée collège école université universidad università banco banca banque caixa diario gazzetta régie saraya hirak harakat jaish jaysh banu bani
`);

/** Last word of a place's name. */
export const PLACE_HEADS = wordSet(`
  street road avenue boulevard lane drive highway square bridge tunnel airport station port harbour harbor park garden gardens
  river lake sea ocean bay gulf strait straits channel canal creek falls island islands isle peninsula cape coast beach mountain
  mountains mount hill hills valley desert plain plains plateau forest province county district governorate state territory
  region city town village camp airfield base prison jail mosque cathedral temple shrine lakes rivers islands palace castle tower towers plaza
  stadium arena hotel hall building cemetery neighbourhood neighborhood suburb quarter zone border crossing basin glacier
  volcano reef archipelago republic kingdom emirate emirates oblast prefecture canton heights springs dam refinery field dome
`);

/** First word of a place's name. */
export const PLACE_OPENERS = wordSet('mount mt mt. lake cape port fort ft. san santa saint st. new north south east west northern southern eastern western central upper lower greater los las el gulf strait sea bay isle tell tal tel ras deir dayr wadi jebel jabal bab beit bayt ain ayn estadio plaza rio monte villa puerto costa campo colle piazza praça place rua rue avenida calle côte porto palazzo praia serra sierra khor kot umm agia agios kafr qasr nahr shatt oued khirbet republic kingdom city town province state');

/** Last word of a name that is neither person, place nor organisation: an event, a work, a law, a product, a prize. */
export const OTHER_HEADS = wordSet(`
  war wars summit cup games olympics festival tournament championship championships open prix race marathon expo fair conference
  convention protocol treaty agreement accord accords pact act bill law amendment constitution declaration resolution charter code
  award awards prize medal trophy day week month year era age revolution uprising intifada massacre genocide holocaust crisis
  operation project program programme plan policy deal virus disease syndrome windows edition version show series film tour bowl
  election elections referendum campaign book bible quran koran report review index model plus pro max
  century street-journal speech address debate amendment trail highway-act dialogue process mission storm hurricane typhoon
`);
/** First word of such a name. */
export const OTHER_OPENERS = wordSet('operation hurricane typhoon storm tropical cyclone resolution article section chapter project battle treaty world-war covid covid-19');

/** Ordinary words that make up names of institutions, and seldom names of people. */
export const INSTITUTION_WORDS = wordSet(`
  food drug water mine safety customs protection enforcement health human services education science sciences technology trade industry commerce labour labor justice defence defense interior foreign affairs
  agriculture fisheries wildlife environment environmental protection energy nuclear atomic transport transportation aviation
  maritime space research development planning housing urban rural welfare social security national international global world
  regional federal central general supreme high constitutional criminal civil rights humanitarian relief refugee refugees
  children women youth veterans workers teachers farmers medical cancer heart policy public private strategic studies economic economics
  monetary investment finance financial revenue customs tax taxation immigration border coast sports sport football cricket rugby
  baseball basketball hockey athletic athletics olympic arts art culture cultural heritage history natural islamic christian
  catholic orthodox jewish muslim democratic republican liberal conservative socialist communist labour green people's people
  popular united free independent revolutionary liberation resistance joint special armed security state city county district
  metropolitan royal american british european african asian arab western eastern northern southern north south east west first second
  third new old grand great big little red blue white black green golden silver bump flag consideration charter business
  management consulting design engineering digital data internet online web mobile home office family community local market
`);
