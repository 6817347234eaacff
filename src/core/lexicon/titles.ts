/**
 * What stands before a person's name without being part of it. Closed lists, lower case, compiled by us from
 * forms of address, military ranks and religious styles in English-language newspapers.
 */
import { wordSet } from './words.ts';

/** Forms of address: the word after one is a person's name. */
export const HONORIFICS = wordSet(`
  dj h.e. jonkheer datuk
  mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. sir dame lord lady madam madame mme mme. mlle monsieur herr frau signor
  signora señor señora senor senora don doña hajj haji hajji sheikh shaikh sheik shaykh cheikh sayyid sayyed seyyed seyed syed
  sayed imam ayatollah hojatoleslam hojjatoleslam hujjatoleslam mullah mulla maulana mawlawi mufti sultan emir amir caliph
  rabbi rev rev. reverend fr fr. father sister brother pastor bishop archbishop cardinal pope patriarch metropolitan deacon
  canon monsignor saint st st. king queen prince princess emperor empress tsar czar shah duke duchess count countess baron
  baroness viscount earl marquess hon hon. honourable honorable esq comrade u daw ustaz
`);

/** Ranks of armies and police, full and short. */
export const RANKS = wordSet(`
  general gen gen. lieutenant lieut lieut. lt lt. colonel col col. major maj maj. captain capt capt. commander cmdr cmdr. cdr
  admiral adm adm. commodore brigadier brig brig. marshal sergeant sgt sgt. corporal cpl cpl. private pvt pvt. spc spc. pfc
  officer constable const const. inspector insp insp. detective det det. superintendent supt supt. sheriff warrant ensign airman seaman
  trooper staff-sergeant
`);

const spelled = (words: string): [string, string][] => words.split(' ').map((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
const SHORT_RANKS: Readonly<Record<string, string>> = {
  gen: 'General', lieut: 'Lieutenant', lt: 'Lieutenant', col: 'Colonel', maj: 'Major', capt: 'Captain', cmdr: 'Commander', cdr: 'Commander', adm: 'Admiral', brig: 'Brigadier', sgt: 'Sergeant',
  cpl: 'Corporal', pvt: 'Private', spc: 'Specialist', pfc: 'Private First Class', insp: 'Inspector', det: 'Detective', const: 'Constable', supt: 'Superintendent', prof: 'Professor',
};

/** Ranks and dignities that tell who somebody is, as a card prints them; "Dr" and "Ayatollah" say no more than how they are addressed. */
export const RANK_TITLES: ReadonlyMap<string, string> = new Map([
  ...spelled('general lieutenant colonel major captain commander admiral commodore brigadier marshal sergeant corporal private inspector detective superintendent sheriff undersheriff ensign trooper constable'),
  ...spelled('professor bishop archbishop cardinal patriarch pastor rabbi imam mufti'),
  ...Object.entries(SHORT_RANKS).flatMap(([short, rank]): [string, string][] => [[short, rank], [`${short}.`, rank]]),
]);

/** What stands before a rank and is a part of it. */
export const RANK_MODIFIERS: ReadonlyMap<string, string> = new Map([...spelled('chief first second master staff petty senior vice rear fleet field air wing squadron group flight lance fire police state deputy assistant associate adjunct grand command'), ['ch', 'Chief']]);

/** Short forms of offices, as in "Sen. Mara Holt". */
export const OFFICE_SHORTS: ReadonlyMap<string, string> = new Map([
  ['gov.', 'Governor'], ['gov', 'Governor'], ['sen.', 'Senator'], ['sen', 'Senator'], ['sens.', 'Senator'], ['rep.', 'Representative'], ['rep', 'Representative'],
  ['reps.', 'Representative'], ['pres.', 'President'], ['atty.', 'Attorney'], ['supt.', 'Superintendent'], ['cllr', 'Councillor'], ['cllr.', 'Councillor'], ['cr', 'Councillor'],
]);

/** May follow a name as a part of it. */
export const NAME_SUFFIXES = wordSet('jr jr. sr sr. ii iii iv');

/** Small words inside a name: patronymics and family particles of Arabic, Romance and Germanic names. */
export const NAME_PARTICLES = wordSet(`
  bin ibn ben bint al el ul ol ud ad an-nahyan abu abd abdul de da do dos das del della delle der den dem di du van von vom zu zum
  la le las los les ter ten y e es af av zur bat
`);
