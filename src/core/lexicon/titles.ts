/**
 * What stands before a person's name without being part of it. Closed lists, lower case, compiled by us from
 * forms of address, military ranks and religious styles in English-language newspapers.
 */
import { wordSet } from './words.ts';

/** Forms of address: the word after one is a person's name. */
export const HONORIFICS = wordSet(`
  dj
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
  officer constable inspector insp insp. detective det det. superintendent supt supt. sheriff warrant ensign airman seaman
  trooper staff-sergeant
`);

/** What people do, in front of their names with a capital: "Composer Chester Duvall". Office nouns are in offices.ts. */
export const TRADES_BEFORE_NAMES = wordSet(`
  composer collector outfielder infielder shortstop catcher linebacker lineman cornerback receiver safety winger fullback lock prop hooker bowler batsman batter
  wicketkeeper sprinter swimmer cyclist driver jockey boxer wrestler golfer gymnast skier illustrator painter sculptor photographer designer artist rapper songwriter
  drummer guitarist bassist violinist cellist pianist soprano tenor baritone dancer choreographer comedian comic broadcaster blogger podcaster columnist screenwriter
  dramatist essayist translator farmer fisherman shepherd trucker pilot astronaut cosmonaut firefighter paramedic nurse doctor dentist pharmacist psychiatrist
  neighbor neighbour resident student pupil graduate shopkeeper businessman businesswoman entrepreneur billionaire financier banker investor developer builder
  carpenter electrician plumber mechanic welder miner sailor skipper helmsman diver climber mountaineer explorer adventurer inventor mathematician philosopher theologian
  archaeologist anthropologist linguist psychologist biologist physicist chemist astronomer geologist ecologist cosplayer gamer streamer influencer youtuber model
  cr councillor taoiseach tánaiste sgt kak ustad ustaza dona senhor senhora tan sri datuk excellency highness majesty
`);

/** Short forms of offices, as in "Sen. Mara Holt". */
export const OFFICE_SHORTS: ReadonlyMap<string, string> = new Map([
  ['gov.', 'Governor'], ['gov', 'Governor'], ['sen.', 'Senator'], ['sen', 'Senator'], ['sens.', 'Senator'], ['rep.', 'Representative'], ['rep', 'Representative'],
  ['reps.', 'Representative'], ['pres.', 'President'], ['atty.', 'Attorney'], ['supt.', 'Superintendent'],
]);

/** May follow a name as a part of it. */
export const NAME_SUFFIXES = wordSet('jr jr. sr sr. ii iii iv');

/** Small words inside a name: patronymics and family particles of Arabic, Romance and Germanic names. */
export const NAME_PARTICLES = wordSet(`
  bin ibn ben bint al el ul ol ud ad an-nahyan abu abd abdul de da do dos das del della delle der den dem di du van von vom zu zum
  la le las los les ter ten y e af av zur bat
`);
