/**
 * Small words beside a name that tell what it names. Closed lists, lower case, compiled by us from newspaper usage.
 */
import { wordSet } from './words.ts';

/** Before places. */
export const PLACE_PREPOSITIONS = wordSet('in near outside around across throughout into inside');
export const WEAK_PLACE_PREPOSITIONS = wordSet('at to from between over within toward towards via through off');
export const DIRECTIONS = wordSet('northern southern eastern western north-eastern north-western south-eastern south-western northeastern northwestern southeastern southwestern central downtown mainland upstate rural nearby neighbouring neighboring');
/** Before "of" and a place. */
export const BEFORE_PLACE = wordSet('city town village province region district state island port area outskirts suburb suburbs north south east west capital coast governorate county neighbourhood neighborhood territory banks countryside streets people border borders shores residents mayor harbour harbor harbours ports bay bishop archbishop diocese emirate port-city seaport municipality parish metropolis hamlet');
export const BEFORE_ORGANISATION = wordSet('company group party agency newspaper broadcaster magazine website charity firm retailer bank club network station channel chain giant giants think-tank rival rivals daily side sponsor team carrier automaker maker');
export const BEFORE_OTHER = wordSet('called titled entitled novel film movie book show song album game series documentary play');
/** Letters in capitals that name nobody. */
export const PLAIN_LETTERS = wordSet('hh hrh rsv hpv mmr mrna dm cm mla mlas mlc pcr ai pv vr ml ui ux os api apis sdk gpu gpus cpu cpus ram ssd llm llms iot vpn seo roi kpi kpis esg ipo ipos etf etfs nft nfts ev evs hiv-aids ivf ecg mri icu ppe bmi sat gpa hr pac pacs rv rvs hvac lng lpg c2c b2b vo2 dna rna tv hd gps gmt utc est pst edt ok gdp gnp vat pr ceo cfo cto coo mp mps mep pm html css pdf gif gifs usb sms sos hiv aids covid covid-19 sars mers adhd ptsd ied ieds vbied vbieds uav uavs suv suvs atm atms dvd dvds cd cds iq id ids am ad bc bce ce asap diy faq led lcd vip vips ngo ngos npt jcpoa a.m. p.m. ph.d. phd mba b.a. m.a. q&a cctv wmd wmds lgbt lgbtq lgbtq+ bame ufo ufos cpi er ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii');
/** After places. */
export const AFTER_PLACE = wordSet('province city district village region river county town valley island governorate neighbourhood neighborhood suburb peninsula area airport border mountains countryside port prefecture residents resident native street avenue road');
/** After organisations. */
export const AFTER_ORGANISATION = wordSet('officials official militants fighters television tv newspaper group company party agency forces troops staff executives executive shares members member spokesman spokeswoman spokesperson employees employee website magazine network users customers militia movement terrorists insurgents leaders leadership supporters students news reporters analysts lawmakers president chairman chief ceo director headquarters subsidiary brand');
/** Beside bodies that people work for, trade with or play in, owned by them or before "of", "in", "at": "Loop's founder", "shares in Loop". */
export const BESIDE_BODY = wordSet('founder founders co-founder boss owner owners ceo coach manager striker captain goalkeeper midfielder defender shares stock stake shareholders shareholder investors customers unit subsidiary filing filings headquarters operator supporters fans players squad board branch employees staff employer chairman chairwoman analyst analysts takeover offices spokesman spokeswoman spokesperson executive chief');
/** What bodies are called behind their names, beside those of `BEFORE_ORGANISATION`. */
export const CALLED_BODY = wordSet('provider seller buyer operator utility haulier lender insurer supplier contractor developer union association organisation organization movement militia coalition bloc alliance subsidiary unit venture consultancy brokerage broker manufacturer airline publisher exporter importer start-up startup watchdog regulator institute foundation league federation federation nonprofit non-profit lobby tribe clan band label brewery studio factory plant mill store shop champions');
/** After people, beside verbs of saying. */
export const AFTER_PERSON = wordSet('himself herself who whose scored resigned died smiled laughed nodded grew married graduated testified wrote tweeted pleaded born thinks believes knows felt thought remembers recalled wants hopes loves retired shrugged walked');
/** What people have, of whom it is said: "the death of Ana Bell". */
export const OF_PERSON = wordSet('death funeral burial arrest murder assassination wife widow widower husband son daughter brother sister father mother nephew niece grandson granddaughter uncle aunt cousin resignation testimony biography');
/** Between commas behind a name, they say that it is a person's. */
export const ASIDE_OFFICE = wordSet('director minister mayor spokesman spokeswoman spokesperson president chairman chairwoman chair professor lecturer analyst lawyer attorney attorney-elect secretary senator governor judge captain colonel economist historian teacher engineer pastor commissioner ambassador envoy principal curator superintendent sheriff midwife nurse actor actress novelist poet farmer lawmaker deputy councillor');
/** Who holds an office of a state. */
export const FIELD_HOLDERS = wordSet('minister ministers secretary secretaries undersecretary secretary-general commissioner commissioners director envoy representative rapporteur coordinator ombudsman adviser advisor');
/** What such an office is for. */
export const OFFICE_FIELDS = wordSet('affairs rights prosecution prosecutions relations services resources operations change development health education security defence defense finance trade energy transport justice agriculture intelligence communication communications planning policy research elections crime refugees children women youth culture labour labor industry tourism water');
/** What a hyphen may join to a name without making another name of it: "Tehran-based", "US-led". */
export const JOINED_TO_PLACES = wordSet('based led backed born run linked allied aligned controlled made trained funded financed sponsored supported occupied held ruled appointed brokered mediated owned built supplied style era wide bound');
export const BODY_MODIFIERS = wordSet('federal interim transitional provisional caretaker regional central national military security armed air opposition government ruling coalition');
export const STATE_BODIES = wordSet('government military army regime parliament police opposition navy force forces administration judiciary');
/** Behind a team; all but a few are said of players and places too, so an article must be of sport. */
export const TEAM_DOES = wordSet(`
  beat beats lost loses won win wins drew face faces faced host hosts hosted played scored qualified led lead leads trail trails trailed held thrashed
  edged defeated crushed conceded advanced rallied clinched equalised finished finish were are have need pulled struck declared travel
`);
/** Before a team. */
export const BEFORE_TEAM = wordSet(`
  beat beats beating against versus vs vs. v defeated over thrashed edged edging faced face faces facing hosted hosts hosting stunned beaten overcame
  eliminated crushed trailed leading joined visiting
`);
