/**
 * Given names, lower case, without diacritics: cues that a run of capitals is a person. Compiled by us from general
 * knowledge of the names in use around the world; incomplete by nature. Those that go with one pronoun stand in
 * given-names-by-pronoun.ts and count here too. Names that are everyday English words
 * ("will", "mark", "grace") stand in a list of their own and count only beside another capital.
 */
import { HE_NAMES, SHE_NAMES } from './given-names-by-pronoun.ts';
import { wordSet } from './words.ts';

/** Those that do not go with one pronoun. */
export const OTHER_NAMES = wordSet(`
  abby abel abraham ada adele adrian adriana agnes aidan aileen alana alastair alejandra alex alexa
  alexandra alexandre alexandria alexey alexis alfonso alfred alfredo alicia alina alison allan allen allison alma alvaro alvin alyssa
  amelia anastasia andre andrea andreas andres andrey andrzej andy angel angelica angelina angelo angie
  annabel annette annie anton antonia anya archie ariana arianna ariel arjun armando arnold art artur ashton audrey augusto
  axel barney bart basil beatrice becky belinda benedict bernardo bernhard bert bertha beth bethany betsy
  bianca blair blake blanca bogdan brad brent brett britney brooke bruno bryce byron
  caleb calvin cameron camilla camille candace carla carlo carole carolina caroline carrie casey cassandra cathy cecil cedric cesar
  chad chandler charlie chelsea chester chris christa christoph christophe chuck cindy clara clarence clark claude claudio
  claus clayton clement cliff clint clyde cody colette connor conrad constance cora corey cornelius cory courtney cristian cristiano crystal curtis daisy dale
  dana daniele danny daphne daria dario darius darrell daryl davide dean dee delia denis devin dimitri dimitris dina
  dirk dmitri dolores dominik dominique dora doug duane dustin dwayne dwight earl ed eddie edgar edith edmund edwin elaine eli elias
  elisa elisabeth elise eliza elliot elliott ellis elmer elsa elsie elvira emanuel emil emile emilia emilie emilio enrico enrique erica erich erika erin ernesto ernst esteban esther etienne eugenia eva
  evan eve fabian fabio federico felicia felicity felipe fernanda filip filippo finn florence florian floyd francesco francine francis franck franco frankie franz freddie frederic frederick frederik
  fritz gabriele gabrielle gail gavin gene genevieve geoff geoffrey georg georges georgia georgina gerhard german gilles gina giorgio gisele giulio gladys glen glenda glenn
  gonzalo grant gregor gretchen guido guillaume guillermo gunther gus gustav gustavo guy hank harald harris harrison harvey hazel hector heidi heinrich helena helene helga helmut henri henrik herman
  holly homer horst howard hugh humberto ignacio ilse inga ira irene iris irma irving isaac ivana ivy jackie jackson jacky jaime jake jakob jamie jan jana jared jasmine
  jay jean jeanette jeanne jen jenna jenny jeremiah jerome jessie jesus jimena jimmy jo joann joanna joaquin joel joerg johan johann johannes johnathan johnnie johnny jon jonas jordi josef
  josh juana juanita julian juliana julien juliet julio june justine karina karla karolina katerina katharina kathy katie katja katrina kay kelly kelvin kenny kent kerry kim kirk kori
  kris kristen kristian kristin kristina kristine kurt lana lance larissa laurence lauri lea leah lee leon leona leonardo leonie leroy leslie lesley lester leticia lewis lidia lila lillian lilly lina lindsay lindsey liz liza lloyd lois lola lorena lorenzo loretta
  lorna louis louisa louise luc luca lucas luciano lucille luisa lulu luther lydia lyle lynn mackenzie maddie madeleine madeline mae magda magdalena maggie manfred manuela mara marc marcel marcela marcelo marcia marcos marcus margarita margot mariah marian marianne
  marina marion marisa marissa marjorie marko marlon marsha marshall marta martin martina marty marvin massimo mateo mathew mathias mathieu mathilde matilda matthias matthieu maude mauricio maxim maxime maximilian maxine may meg meghan mel melanie melinda melody melvin mercedes meredith
  mia michaela michal michele mick mikael mila mildred miles milena millie milos milton mindy miranda miriam mitch mitchell molly monica monique morgan moritz morris mortimer moses murray myra myrna naomi natasha nathaniel neal ned nelly
  nestor nikita nikola nikolaus nina noel noemi nolan nora norbert octavio olivier orlando oswald otto paige paola pascal pat patricio patrik patty paulo peggy
  penny percy perry petr phil philipp phillip phoebe phyllis pierce piers piotr polly preston priscilla rachael ralf ramon ramona randall randolph raphael raquel raul reggie regina reinhard rene renee reuben rex rhonda riccardo ricky
  rita roald rob roberta robin rocco rod roderick rodney rodolfo rodrigo roland rolf roman romeo ronnie rory rosalie rosalind rosanna roseanne ross rowan roxanne ruben rudolf rudolph rudy rufus sabrina sally salvador salvatore sam sammy sandy santiago
  sasha saul scarlett selena serena serge seth shannon sharon shaun shawn shelby sheldon shelley sheri sid sidney siegfried sienna sonja sonya spencer stacey stacy stan stanislav stanley stefania stefano stella stephan
  stewart sue summer susana susanna susanne susie suzanne sydney sylvia tabitha tamara tania tara taylor terence terrence terri tess tessa thea theo theodor theodore therese thierry tiffany tobias toby todd tomas tommy toni tony
  tracy travis trent trish tristan troy ulrich uwe valentin valentino valeria valerie vanessa vera vernon vicki vicky victor vikram vince vincenzo viola violet virgil vivian viviane vladislav wade wallace wanda warren wendy werner wesley whitney wilbur wilhelm
  willem willis winfried winston woody xavier yann yannick yolanda zach zack zara zoltan
  aamir aban abbas abd abdelaziz abdelfattah abdelkader abderrahman abdirahman abdo abdol abdolhossein abdolkarim abdollah abdulaziz abdulkarim abdullahi abdulla abdulrahman abdurrahman adel adnan afshin ahmadreza ahmet aicha akbar akram ala alaa alia alireza amal aman amin amine amira ammar amr anas anis anisa anwar arash arif asad asghar ashraf asim
  asma atef aya ayad ayatollah ayman ayoub aysha azam aziz azmi badr baha bahar bahman bahram bakr baker baqer baqir bashir basim basma bassam bassem behnam bilal bushra burhan cyrus dalia daoud dara darya davoud dawood diyar ehsan elham emad ensieh erdogan esam esmail essam faiz fadi fadel fadhil fahad fakhri falah faleh
  farah fareed farhan farid farida fariba farideh farouk farshid faruq farzad farzaneh fathi fatma fatou fawzi faysal fayez feisal fereydoon fouad ghada ghassan ghulam golnar habib hadi hafiz hagop haidar hakan hakim hala haleh halima hamad hamdi hamed hameed hamidreza hamza hanan hani hania hanif haniyeh haroon harun hasan hashem hashim hassane hatem hayat haytham
  heba hedi hesham hessam hicham hikmat hind hisham homayoun hossam houman houshang hussain hussam husam huseyin ibtisam idris ihab ihsan ikram ilham iman imad iqbal iraj irfan isa ishaq issa issam iyad izzat jaafar jaber jabir jafar jahangir jalal jaleh jalil jamil jamila jamileh jassem jassim jawad jihad jumana kadhim kambiz
  kamel kamil karam kasim kasra kaveh kazem kazim khalida khalifa khalil khamis khosrow khurram kianoush kourosh lamia latif latifa leyla loay lubna luay mahathir mahbub mahdieh mahmood malak malek malik malika manal manouchehr mansoor mansour mariam marwa marwan maryan masih masood mazen
  mehran mehrdad mina mirza moammar mohamad mojtaba monir mouna moustafa mowaffak muammar muhammed muhannad muhsin mujtaba mukhtar muna munir munira murad musa mustapha musab nabil nabila nada nadim nadir naeem nagib nahid nahla najib najla nariman nargess nawal nawaf
  nayef nazanin nazar nazim nechirvan nermin nidal nima nisrin nizar noor nour noura nuri nura nusrat omer omid osama ousmane parvin pervez peyman pooya pouya qais qassim rabia rafiq rafik raghad rahman raja rajab ramadan ramazan rami ramin ramzi rana rashad rashed rashid rauf raza razieh reem riad riaz rida riyad robab
  roxana rukhsana saad saadi saba sabah saber sabri sadiq safa saeb safiya sahar said saif sajjad salah salahuddin saleem salem salim sama saman samar sameh sami samia samir samiya sana sanaz sari saud sayeed seif selim selma semih shabnam shadi shafiq shahid shahram shahrzad shahin shaker shakil shapour shireen shoaib shukri siamak simin sina soheil sohrab soleiman soraya suha suhail sulaiman suleiman suleyman
  suzan taha taher tahir taim talal taleb tamer tamim tanvir taqi tareq tawfiq thamer turki umm usman vahid wael wafa wahid waleed wasim wissam yara yaser yasir yasser yassin yazid yehia yossi younes younis yunus zahi zahir zaid zaki zakaria zayd zayed ziad zied ziyad zubair zuhair zohreh
  aaliyah abhishek aditi aditya ajay akash akhilesh alok amita amitabh amrita anand anjali ankit anupam anuradha aparna archana aruna asha ashish atul avinash bala bharat chandra chitra deepa devendra dharmendra dinesh divya ganesh gaurav gautam geeta girish gopal govind hardik harish hema jagdish jaswant jaya jayant jyoti kailash kapil karan kiran krishna kumar lalit lata madhu mahatma mahesh
  manish manmohan meera mohan nandini narayan naresh neha nikhil nitin padma pooja pradeep pranab prasad prashant pratap praveen prem radha raghav raj rajesh rakesh ram rama ranjit rekha ritu rohit sachin sanjeev santosh sarita satish shankar shanti sharad shashi shiv shreya shweta sita smita sonal subhash sudha swati uday uma usha vandana varun venkat vidya vikas vimal vinay virat vishal vivek yogi
  akiko akira asuka ayumi chiharu daisuke eiji emi haruka haruki hideki hideo hiroki hiroko ichiro junichiro kaori kazuo keiko keisuke kenta koji kumiko makoto mariko masahiro masako masao michiko mitsuko naoki naoko noriko osamu rei ryo sachiko satoshi shigeru shinji shigeki shunsuke tadashi takashi taro tetsuya tomoko toshiro yoichi yoshihide yoshiko yuki yukio yumi yusuke
  bo chen cheng chun dong fang feng gang guang guo hai hao hong hua huan hui jian jiang jie jin jing jun kai keqiang lan lei ling mei ming na ning peng ping qiang qing rong shan sheng shu tao ting wei wen xia xiang xiao xiaoming xin xiu xue yan yang yi yong yuan yun zedong zhen zhi zhong jae-in geun-hye jong-un jong-il kim-jong min-jun seo-yeon ji-hoon hyun-woo soo-jin young-ho yoon ki-moon
  abebe abena abiodun abiy ade adebayo adesina adwoa akinwumi akosua alassane amadou amara aminata ama ayodele blessing bola boubacar chiamaka chidi chika chimamanda chinedu chinua chukwu desta efua ekow emmerson esi folasade funmi goodluck haile hailemariam ifeanyi jomo kagiso kelechi kojo kwabena kwadwo kweku laurent-desire lerato mamadou moussa muhammadu mwai nana nkosazana nnamdi obi ola oluwaseun oumar
  paul-henri raila sade samora sekou siti tendai uju yaa yaw yemi yoweri zanele zuri
  aleksandr aleksandar aleksander anatoly arkady artem bartosz bohdan boyko branko danylo darko dejan dragan dusan dzhokhar evgeny fyodor gennady goran grzegorz gyorgy hristo ilya iosif ivo jacek jadranka jaroslav jaroslaw jerzy jiri josip kaja kirill konstantin krzysztof laszlo leonid ljubica lyudmila maksim marek mariusz mateusz miklos milan milica milorad mirjana mirko miroslav mladen nadezhda natalya nemanja novak oleksandr pyotr radovan ramzan ratko ruslan slobodan stanislaw stepan tadeusz taras tomasz vaclav valentyn valery vasily
  viktoria vitali vitaly vojislav vojtech vyacheslav wladyslaw wojciech yaroslav yegor yevgeny yury zbigniew zdenek zlatko zoran
  ciara deirdre eoin fintan gerry maeve niall roisin fraser iain ailsa dafydd gethin gwyneth sian
  agneta arne aino anniken annika asa bjorn britt carina dag einar eero emma-lee erkki espen eskil freja frida gudrun gunnar halldor harri helle henning ingeborg ingemar ivar jari jesper jonna jukka jussi kaisa kari kimi kirsi knut lasse leif lene liv magnus mads matti mette mika mikko niels ole olof oskar pekka per petter pia ragnar rasmus sanna saara siri soren sondre stig svante tarja terje thor thorbjorn timo tor torbjorn trine tuula ulf ulla vidar
  alessandra alessandro alessia alessio antonella beppe bettina carlotta cosimo delphine elisabetta emanuela ettore fabrizio fausto flavia flavio gaetano gerardo giacomo gian giancarlo gianluca gianluigi gianni ilaria jean-claude jean-luc jean-marc jean-marie jean-paul jean-pierre jeroen joost joris kees klaas luciana lucrezia ludovica maarten marit maurizio michelangelo mirella moreno nicoletta ottavia pieter pietro raffaele raffaella renato renzo rinaldo romano ruud sander stijn tiziana umberto wim wouter
  alonso amparo anselmo apolinar ariadna aurelio benito carmelo celeste cristobal daniella edgardo efrain emiliano epifanio estela evo evangelina fidel florencia gael gilberto hernan hilda isidro itzel jair jairo joao jacinta jose-luis josefina juvenal lazaro leandro leonel leopoldo liliana luiz lula macarena marisol martín matias mauro maximo maya mayra micaela miguelito moises nayib nayeli nicolás norberto octavia ofelia oriol osvaldo ovidio paloma pascual paz rafaela ramiro raúl reinaldo reyna rigoberto rocio rogelio rosario ruy santos saturnino silvana tomás ubaldo ulises valentín vicente violeta wilson yesenia
  aylin aynur berat berna binali burak bulent cem cemal cengiz deniz devlet dilek duygu ebru ece ekrem ender engin ercan erdem eren erkan erol esra fatih ferhat filiz gokhan gul halil halide haluk hande hulusi ilhan ilkay ismet kerem kenan korkut levent mesut mevlut muharrem necmettin nihat nurcan onur orhan oya ozan ozgur pelin pinar rahmi sedat selahattin selcuk serap serdar serkan sevgi sevil sibel sinan suat taner tarkan tuncay turgut ugur ulku umit unal volkan yavuz yildiz yilmaz zeki
  amichai amos arik avi avishai ayelet benny binyamin daphna efraim eitan galit gilad golda hadas itamar itzhak lior menachem meir miri nadav natan ofer ofir orly rivka ronen shai shaul shira shlomo shmuel tamar tzipi uri yael yaakov yigal yoav yuval zeev zvi
  kazuki sok somchai thaksin prayuth yingluck aung suu min thant nguyen minh duc tuan linh thanh trang phuong suharto sukarno joko susilo budi dewi agus rizal leni ferdinand datu jejomar
`);

/** Given names that are everyday English words, months or places too. */
export const AMBIGUOUS_GIVEN_NAMES = wordSet(`
  will mark grace hope faith joy rose lily iris dawn june may april august bill bob sue pat rob grant chase chance art drew guy gene dean earl king prince duke
  jordan chad finn dane israel paris london sydney florence georgia virginia charlotte chelsea carolina dakota savannah victoria brooklyn austin dallas houston
  santiago angel jesus christian german roman norman basil ginger amber crystal ruby pearl jade hazel holly olive heather ivy violet
  summer autumn melody harmony destiny patience mercy pierce miles rich frank ray jack jay van max rusty sandy stormy cliff glen clay
  hunter mason carter taylor cooper parker tyler walker porter marshall sterling reed wade dale lance trace brook lane forest park gang
  bo chen dong hai lan lei min na ping rong shan sheng wen yang yi an so ran long her do can mali kim lee don ned may
  sultan rand newt heinz logan
  said saw sad saba sana raja imam malik ayatollah erdogan blessing lima rio cali troy orlando columbus lincoln jackson madison
`);

const DIACRITICS = /\p{M}/gu;
/** True for a given name that says "person" even alone. */
export function isGivenName(lower: string): boolean {
  const bare = plainName(lower);
  return (isListed(bare) || opensWithGivenName(bare)) && !AMBIGUOUS_GIVEN_NAMES.has(bare);
}

/** True for any given name, also one that is an everyday word. */
export function mayBeGivenName(lower: string): boolean {
  const bare = plainName(lower);
  return isListed(bare) || AMBIGUOUS_GIVEN_NAMES.has(bare) || opensWithGivenName(bare);
}

let allNames: ReadonlySet<string> | undefined;

/** The lists may come after this module has loaded: put together when first asked. */
function isListed(bare: string): boolean {
  if (!allNames && OTHER_NAMES.size > 0) allNames = new Set([...OTHER_NAMES, ...HE_NAMES, ...SHE_NAMES]);
  return allNames?.has(bare) === true;
}

/** "Jean-Luc" opens with one. */
function opensWithGivenName(bare: string): boolean {
  const hyphen = bare.indexOf('-');
  return hyphen > 0 && isListed(bare.slice(0, hyphen));
}

/** The form that the lists hold: lower case without diacritics. */
export function plainName(lower: string): string {
  return /^[a-z-]*$/.test(lower) ? lower : lower.normalize('NFD').replace(DIACRITICS, '').replaceAll('’', "'");
}
