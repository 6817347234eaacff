/**
 * What stands beside a name in texts that are not English: enough to see where a listed name is a piece of another
 * one. Closed lists, lower case, compiled by us; German, French, Spanish, Italian, Portuguese, Turkish, Arabic, Persian.
 */
import { wordSet } from './words.ts';

/** Titles and offices that may stand right before a surname, with a capital. */
export const FOREIGN_TITLES = wordSet(`
  herr frau dr prof präsident präsidentin staatspräsident ministerpräsident ministerpräsidentin premier premierminister regierungschef regierungschefin kanzler
  bundeskanzler außenminister aussenminister innenminister verteidigungsminister finanzminister ölminister minister parlamentspräsident parlamentschef parlamentssprecher
  sprecher general kommandeur befehlshaber oberst könig kronprinz prinz revolutionsführer religionsführer ajatollah ayatollah imam scheich gouverneur botschafter
  chef chefunterhändler staatschef
  monsieur madame mme m président présidente ministre roi prince ayatollah guide général commandant porte-parole
  señor señora presidente presidenta ministro ministra rey príncipe primer canciller general comandante ayatolá portavoz signor signora premier re principe
  senhor primeiro-ministro rei aiatolá
  cumhurbaşkanı başbakan başbakanı bakan bakanı başkanı lideri kral general komutanı ayetullah sayın bay sözcüsü
  sheikh sayyid
`);

/** Words that have a capital only because they open a sentence. */
export const FOREIGN_OPENERS = wordSet(`
  auch nach für doch laut mit von vor bei aber und denn wie während zuvor später dort dann dass ob weil als seit gegen über unter ohne durch dabei damit nun jetzt heute gestern
  der die das den dem des ein eine
  selon pour avec et mais aussi quand comme après avant chez sur par que qui le la les un une puis enfin ainsi
  según para con y pero también cuando como tras ante sobre por que el la los las un una además luego
  secondo per con e ma anche quando come dopo prima su che il lo gli segundo
  ve ama fakat ancak göre için ile bu da de daha sonra dün bugün
`);

/** Things that bear a person's name: after it ("Khamenei Straße"), or before it ("rue", "شارع"). */
export const THINGS_NAMED_AFTER = wordSet(`
  straße strasse allee platz universität flughafen stiftung moschee krankenhaus klinik schule brücke stadion institut preis
  rue avenue boulevard place université aéroport fondation mosquée hôpital école pont stade lycée institut
  calle avenida plaza universidad aeropuerto fundación mezquita hospital escuela puente estadio instituto
  via viale piazza università aeroporto fondazione moschea ospedale scuola ponte stadio rua praça universidade
  caddesi sokağı meydanı üniversitesi havalimanı vakfı camii hastanesi okulu köprüsü stadyumu
  street road avenue square university airport foundation mosque hospital school bridge stadium
  شارع ساحة ميدان جامعة مطار مؤسسة مسجد جامع مستشفى مدرسة جسر ملعب طريق سجن
  خیابان میدان دانشگاه فرودگاه بنیاد مسجد بیمارستان مدرسه پل ورزشگاه بزرگراه بلوار زندان
`);

/** Names that mean something else in other languages: in Spanish, Italian and Portuguese "America" is the continent. */
export const FOREIGN_MEANINGS = wordSet('america');

/** Given names in Arabic letters, as `wordKey` writes them: a surname after one is that person's. */
export const ARABIC_GIVEN_NAMES = wordSet(`
  محمد احمد محمود علي حسن حسين مصطفي عادل عبدالله ابراهيم اسماعيل يوسف عمر عثمان خالد سعد سعيد صالح صلاح طارق طالب جعفر
  جمال جواد حامد حميد حيدر حاتم رضا رشيد زهير زيد سامي سلمان سليم سليمان سمير شاكر صادق صباح ضيا طه عامر عباس عدنان عزيز عصام عقيل عماد عمار غازي
  فواد فارس فاضل فالح فايق فراس فهد فيصل قاسم قصي قيس كاظم كامل كريم كمال لوي ليث ماجد مازن مالك مثني محسن مراد مروان مسعود مقتدي منصور منير مهدي موسي ميثم
  ناصر ناظم نبيل نجم نزار نصير نعيم نوري هادي هاشم هاني هشام هيثم وايل وليد ياسر ياسين يحيي يونس رايد رعد زياد باسم باقر بشار بلال بها ثامر انور ايمن ايهاب
  فاطمه زينب مريم عايشه خديجه سارا ساره نور هدي ليلي سعاد امل ندي رنا هند سلمي منال
  حسام غلام غلامرضا عليرضا حميدرضا محمدرضا محمدجواد محمدباقر مجتبي مسيح محمدمهدي محمدعلي بهرام بهمن بهروز داريوش فرهاد فريدون فرشاد كامران كوروش منوچهر مهران نادر پرويز
  سيروس سهراب شهرام هوشنگ اميرحسين امير سينا ارش ايرج پيمان حسينعلي اكبر اصغر علياكبر روحالله عبدالرضا عطاالله نرگس شيرين پروين معصومه الهه هام طاهره
`);

/** Persian determiners: what follows is a common noun ("یک روحانی", a cleric). */
export const PERSIAN_DETERMINERS = wordSet('یک این آن هر چند هیچ همه دو سه يك');

/** The commonest German words that no neighbour writes the same. */
export const GERMAN_WORDS = wordSet('der die das und den dem des ein eine einen einem einer mit von auf für ist nicht im zu sich auch nach wird wurde am bei aus haben hat dass zum zur über');
/** The commonest English function words; together they make up about 40 % of English running text. */
export const ENGLISH = wordSet(`
  the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which you were her she there been has
  would will said who its their
`);
