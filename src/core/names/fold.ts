/**
 * The spelling fold: one form for the many ways in which newspapers write an Arabic, Persian, Turkish or Slavic
 * name in Latin letters.
 *
 * A word becomes a *form*, a string of sounds; a name becomes the list of its words' forms, and the *skeleton*, a
 * hash of their consonant classes. Equal skeletons are candidates; `nameDistance` decides. Own rules, after the
 * romanisation tables of the Library of Congress and what French, English and German newspapers make of the same
 * letters.
 */
import { extendHash, wordKey } from './word-keys.ts';

/** A name with fewer consonants than this fits too much. */
export const MIN_CONSONANTS = 3;

/** Letters with a sound of their own, which their plain form hides. */
const MARKED: Readonly<Record<string, string>> = { š: 'sh', ş: 'sh', ș: 'sh', č: 'ch', ç: 'ch', ć: 'ch', ž: 'zh', ż: 'zh', ǧ: 'j', ğ: 'gh', ḫ: 'kh', ḵ: 'kh', ẖ: 'kh', ṯ: 'th', ḏ: 'dh', ġ: 'gh', ţ: 't', ñ: 'ny', ĝ: 'j', ĵ: 'zh', ŝ: 'sh', ĉ: 'ch', ĥ: 'kh' };
const MARKED_LETTER = new RegExp(`[${Object.keys(MARKED).join('')}]`, 'g');

/** Longest first. An upper-case letter is a sound of its own that shares a class with others. */
const SOUNDS: readonly (readonly [spelling: string, sound: string])[] = [
  ['shch', 'S'], ['tsch', 'C'], ['chr', 'kr'], ['tsh', 'C'], ['sch', 'S'], ['tch', 'C'], ['dzh', 'j'], ['dsch', 'j'],
  ['kh', 'x'], ['gh', 'G'], ['dh', 'D'], ['th', 'T'], ['sh', 'S'], ['ch', 'C'], ['zh', 'J'], ['ph', 'f'], ['dj', 'j'],
  ['ck', 'k'], ['sz', 'S'], ['cz', 'C'], ['ou', 'u'], ['oo', 'u'], ['ee', 'i'],
  ['x', 'ks'],
];
/** By the code of their first letter. */
const SOUNDS_BY_CODE: readonly (typeof SOUNDS)[] = Array.from({ length: 128 }, (_, code) => SOUNDS.filter(([spelling]) => spelling.charCodeAt(0) === code));
const CLASSES: Readonly<Record<string, string>> = {
  k: 'k', q: 'k', g: 'k', G: 'k', x: 'k', s: 's', T: 's', z: 's', D: 's', S: 'c', C: 'c', j: 'j', J: 'j',
  b: 'b', p: 'p', d: 't', t: 't', f: 'f', v: 'v', w: 'v', h: '', l: 'l', m: 'm', n: 'n', r: 'r',
};
/** Written or left out ("Shahzain", "Shazain"): it counts as a consonant, and tells nothing apart. */
const SILENT = 'h';
/** What sounds may be besides their class; each group makes a skeleton more. */
const DENTALS: Readonly<Record<string, string>> = { D: 't', T: 't' };
const GLIDES: Readonly<Record<string, string>> = { C: '', x: '', g: '', G: '', j: '', w: '' };
const TWO_WAYS = /[DTCxgGjw]/;
const READINGS = [CLASSES, { ...CLASSES, ...DENTALS }, { ...CLASSES, ...GLIDES }, { ...CLASSES, ...DENTALS, ...GLIDES }].map(codesOf);
const ONE_READING = READINGS.slice(0, 1);
const VOWEL = /[aeiou]/;
const BORDER = 1;

const known = new Map<string, string>();
/** Words that are remembered; text brings new ones without end. */
const MOST_KNOWN = 10_000;

/** The form of one word as written, articles and hyphens left out. */
export function foldWord(word: string): string {
  let form = known.get(word);
  if (form === undefined) {
    form = formOf(word);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, form);
  }
  return form;
}

function formOf(word: string): string {
  const marked = word.toLowerCase().replace(MARKED_LETTER, (letter) => MARKED[letter] ?? letter);
  const plain = withSlavicEnding(wordKey(marked));
  let form = '';
  for (let at = 0; at < plain.length; ) {
    const spelled = soundAt(plain, at);
    const sound = spelled ? spelled[1] : letterSound(plain, at);
    at += spelled ? spelled[0].length : 1;
    if (sound !== form.charAt(form.length - 1) || VOWEL.test(sound)) form += sound;
  }
  return form.length > 3 && form.endsWith('h') ? form.slice(0, -1) : form;
}

/** "-off" is "-ov", "-eff" is "-ev". */
function withSlavicEnding(word: string): string {
  return word.endsWith('ff') ? word.replace(/([oe])ff$/, '$1v') : word;
}

/** The longest spelling of more than one letter, or of a letter for two sounds, that stands at `at`. */
function soundAt(word: string, at: number): (typeof SOUNDS)[number] | null {
  const code = word.charCodeAt(at);
  if (code >= SOUNDS_BY_CODE.length) return null;
  for (const sound of SOUNDS_BY_CODE[code] ?? []) if (word.startsWith(sound[0], at)) return sound;
  return null;
}

function letterSound(word: string, at: number): string {
  const letter = word.charAt(at);
  const next = word.charAt(at + 1);
  switch (letter) {
    case 'c':
      return /[eiy]/.test(next) ? 's' : 'k';
    case 'y':
      return 'i';
    case 'w':
      // Between a vowel and a consonant it is a vowel ("Rowhani"), else a sound that others write as v or u.
      return at > 0 && /[aeiou]/.test(word.charAt(at - 1)) && next !== '' && !/[aeiouyw]/.test(next) ? 'u' : 'w';
    default:
      return letter;
  }
}

/**
 * Hashes of the consonant classes of a name's forms, words apart: one, or up to four where a sound can be read in
 * two ways (dh may be d, th may be t; kh, ch and g may be h, which counts for nothing; j and w may be vowels).
 *
 * @returns none when the name has too few consonants to be safe
 */
export function skeletonsOf(forms: readonly string[]): number[] {
  let consonants = 0;
  for (const form of forms) for (let at = 0; at < form.length; at++) if (form.charAt(at) === SILENT || classOf(READINGS[0], form, at) !== 0) consonants++;
  if (consonants < MIN_CONSONANTS) return [];
  return hashesOf(forms, forms.some((form) => TWO_WAYS.test(form)));
}

/**
 * The skeletons of a name's first form alone, however few its consonants: names that share a skeleton share one of
 * these.
 */
export function openingsOf(forms: readonly string[]): number[] {
  const first = forms.slice(0, 1);
  return hashesOf(first, TWO_WAYS.test(first[0] ?? ''));
}

function hashesOf(forms: readonly string[], isTwoWays: boolean): number[] {
  const hashes: number[] = [];
  for (const reading of isTwoWays ? READINGS : ONE_READING) {
    const hash = skeleton(forms, reading);
    if (!hashes.includes(hash)) hashes.push(hash);
  }
  return hashes;
}

function skeleton(forms: readonly string[], reading: Uint8Array): number {
  let hash = 0;
  for (const form of forms) {
    hash = extendHash(hash, BORDER);
    let last = 0;
    for (let at = 0; at < form.length; at++) {
      const own = classOf(reading, form, at);
      if (own !== 0 && own !== last) hash = extendHash(hash, own);
      last = own;
    }
  }
  return hash;
}

/** Class of a sound by its code; 0 for vowels and what else has none. */
function classOf(reading: Uint8Array | undefined, form: string, at: number): number {
  return reading?.[form.charCodeAt(at)] ?? 0;
}

function codesOf(classes: Readonly<Record<string, string>>): Uint8Array {
  const codes = new Uint8Array(128);
  for (const [sound, own] of Object.entries(classes)) codes[sound.charCodeAt(0)] = own === '' ? 0 : own.charCodeAt(0);
  return codes;
}
