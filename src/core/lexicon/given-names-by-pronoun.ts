/**
 * Given names that go with one pronoun in nearly all cases, for telling whom "he" or "she" means. Closed list of
 * common names in several languages, compiled by us from general knowledge; lower case, without diacritics. Names
 * that are in use for both (Robin, Kim, Jordan, Noor) are left out on purpose. All of them are given names, and stand
 * in no other list.
 */
import { wordSet } from './words.ts';

export const HE_NAMES = wordSet(`
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul
andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen
larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam
nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold
dylan arthur lawrence jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy
ralph bobby russell bradley philip eugene luke simon ian neil graham stuart nigel craig colin derek gordon malcolm duncan
alistair angus hamish liam oliver harry oscar leo hugo felix max ben tom tim jim bob bill mike dave steve nick rick ted fred
greg jeff matt dan ken ron don ray pete bernie barack mitt marco newt rand jeb hans jurgen klaus wolfgang karl heinz dieter
stefan olaf lars erik sven anders nils jens pierre francois jacques michel emmanuel nicolas laurent philippe alain antoine
carlos luis miguel pedro javier jorge fernando alejandro diego pablo manuel antonio francisco rafael ricardo eduardo roberto
alberto sergio mario giuseppe giovanni luigi paolo matteo silvio vladimir dmitry sergei sergey mikhail nikolai boris ivan yuri
igor oleg viktor alexei andrei pavel volodymyr muhammad mohammed mohammad mohamed mohammadreza ahmed ahmad mahmoud mustafa
mostafa ali hassan hussein hossein husain abdullah abdallah abdul abdel ibrahim ebrahim ismail youssef yousef yusuf omar umar
osman othman khaled khalid saleh salih salman sultan faisal fahd nasser nasir naser walid tariq tarek karim kareem jamal gamal
bashar hafez saddam muqtada moqtada nouri haider adil barham fuad masoud massoud reza javad hamid saeed qassem qasem qasim
ghassem mehdi mahdi majid amir behrouz behzad dariush farhad kamal kamran mohsen morteza nader parviz rahim rouhollah ruhollah
sadegh sadeq taghi yahya zia recep tayyip kemal mehmet murat emre narendra rahul amit arvind rajiv sanjay vijay suresh ramesh
imran nawaz shahbaz asif hiroshi takeshi kenji shinzo fumio yair naftali avigdor ehud shimon yitzhak moshe mahmud ismael kofi
kwame nelson cyril uhuru
trevor clive barry gareth rhys owen ewan callum alasdair declan conor ciaran padraig eamon seamus brendan fergus gerard desmond
dermot cormac leonard bernard reginald wilfred herbert ernest maurice clifford gilbert hubert lionel rupert quentin
sebastian dominic damian lachlan shane darren kieran ollie ravi sunil anil vinod manoj pankaj deepak ashok sandeep prakash arun
mukesh otieno kamau mwangi babatunde olusegun chukwuma emeka tunde sipho thabo julius mandla themba
`);

export const SHE_NAMES = wordSet(`
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily
donna michelle carol amanda melissa deborah stephanie dorothy rebecca laura helen cynthia amy kathleen angela shirley brenda
emma anna pamela nicole samantha katherine catherine christine debra rachel carolyn janet maria heather diane olivia julie joyce
victoria ruth virginia lauren christina joan evelyn judith hannah megan cheryl jacqueline martha madison teresa gloria sara
janice ann abigail kathryn sophia frances alice judy isabella julia grace amber denise danielle marilyn beverly charlotte
natalie theresa diana brittany doris kayla lori marie hillary ivanka melania nikki kamala condoleezza ursula fiona nicola jane
anne claire kate lucy ellen eleanor harriet rosie sophie chloe jill tammy tulsi carly huma debbie ingrid astrid greta birgitta
karin kirsten ulrike sabine monika renate brigitte francoise marine segolene christiane simone isabelle carmen rosa lucia elena
isabel ana sofia gabriela valentina paula claudia silvia giulia francesca chiara giorgia federica olga natalia tatiana svetlana
irina ekaterina yulia oksana maryam fatima fatemeh zahra zeinab zainab aisha ayesha khadija leila layla laila maha mona huda
hoda nadia rania samira salma yasmin yasmine shirin narges nasrin masoumeh parisa mahsa azadeh golnaz roya benazir indira sonia
priyanka sushma mamata pratibha malala hina hasina megawati corazon imelda yoko yuriko sanae winnie graca ngozi amina wangari
zuzana dilma cristina evita sviatlana jacinda
maureen doreen noreen pauline joanne lorraine tracey mandy gillian hilary beryl enid mavis edna norma geraldine bernadette shona
morag catriona siobhan niamh aoife sinead orla grainne bridget brigid josephine veronica yvonne yvette celia cecilia claudette
philippa penelope imogen gemma zoe freya ella evie isla thelma ethel mabel winifred rosemary sheila tina tanya trudy muriel
sybil lynne lynda eileen colleen moira caitlin bronwen angharad gwendolyn gwen charlene darlene marlene arlene wilma nadine ines
pilar consuelo guadalupe ximena camila daniela mariana catalina beatriz graciela lourdes esperanza heike birgit anke petra
solveig sigrid merete sylvie odile veronique nathalie celine amelie agnieszka malgorzata katarzyna ludmila galina yelena iryna
olena zeynep elif ayse emine meral gulsen parvaneh mahnaz najwa rasha priya sunita anita meena kavita lakshmi smriti nirmala
wanjiku achieng akinyi njeri wambui chioma folake yewande hauwa funmilayo thandiwe nomvula naledi lindiwe
`);
