/** Places and organisations of one article: the same name again, other names of a country, and abbreviations. */
import { INSTITUTION_NAMES } from '../lexicon/institution-letters.ts';
import type { Token } from '../text/tokens.ts';
import type { Found } from './collect.ts';
import { keysOf, placeKey } from './keys.ts';

const ABBREVIATION = /^\p{Lu}[\p{L}&.]{1,9}$/u;
/** "Apple Inc." and "Apple" are one company. */
const COMPANY_FORM = /^(?:inc|llc|ltd|corp|plc|co|gmbh|ag|sa|nv|spa)$/;
const SMALL = /^(?:of|the|for|and|on|in|de|la|du|des)$/;

/** The entity key of a place or an organisation; one key for an institution and its letters. */
export function thingKey(keys: readonly string[]): string {
  const bare = keys[0] === 'the' ? keys.slice(1) : keys;
  const last = bare[bare.length - 1] ?? '';
  const whole = INSTITUTION_NAMES.get(bare.join(' '));
  if (whole !== undefined) return whole;
  return placeKey(bare.length > 1 && COMPANY_FORM.test(last) ? bare.slice(0, -1) : bare);
}

/** What a firm is behind its own name, which the article leaves away later: "Tavuma Bank", "Tavuma". */
const FIRM_TAIL = /^(?:bank|banking|group|holdings?|capital|media|energy|power|airlines|airways|motors|steel|oil|petroleum|telecoms?|communications|electronics|industries|pharmaceuticals?|pharma|technolog(?:y|ies)|semiconductors?|securities|automotive|aerospace|chemicals|cement|textiles|retail|properties|realty|engineering|robotics|labs|laboratories|biotech|therapeutics|insurance|financial|foods|breweries|mining|minerals|logistics|shipping|railways|stores|supermarkets|entertainment|pictures|studios|partners|ventures|systems|software|networks|solutions|international|global)$/;

/** @returns the words that stand for a firm alone, or null where the name has no such tail */
export function shortFirmName(keys: readonly string[]): string | null {
  const own = keys.findLastIndex((word) => !FIRM_TAIL.test(word) && !COMPANY_FORM.test(word)) + 1;
  return own > 0 && own < keys.length ? keys.slice(0, own).join(' ') : null;
}

/**
 * Abbreviations that the article introduces: "World Health Organization (WHO)".
 *
 * @returns start of the full name in `found` by the key of the abbreviation, and the tokens that introduce it
 */
export function findAbbreviations(found: readonly Found[], tokens: readonly Token[]): Map<string, Found> {
  const introduced = new Map<string, Found>();
  for (const name of found) {
    const bracket = tokens[name.piece.end];
    const letters = tokens[name.piece.end + 1];
    if (bracket?.text !== '(' || !letters || tokens[name.piece.end + 2]?.text !== ')') continue;
    if (!ABBREVIATION.test(letters.text) || !standsFor(letters.text, name, tokens)) continue;
    const key = keysOf(tokens, name.piece.end + 1, name.piece.end + 2).join(' ');
    if (!introduced.has(key)) introduced.set(key, name);
  }
  return introduced;
}

/** "IS:" at the head of a paragraph: who speaks, by the initials of somebody whom the article names in full. */
const INITIALS = /^\p{Lu}{2,3}$/u;

/**
 * Labels of an interview that are initials of one person: "IS: I promised not to say.", below "Ingrid Solheim".
 *
 * @param opens where paragraphs begin
 * @param isPerson whether a name of several words is a person's
 * @returns start of the full name in `found` by the key of the initials
 */
export function findInitials(found: readonly Found[], tokens: readonly Token[], opens: ReadonlySet<number>, isPerson: (name: Found) => boolean): Map<string, Found> {
  const labels = new Set(found.flatMap(({ text, start, piece, keys }) => (INITIALS.test(text) && opens.has(start) && tokens[piece.end]?.text === ':' ? [keys.join(' ')] : [])));
  const people = new Map<string, Found | null>();
  for (const name of labels.size === 0 ? [] : found) {
    const initials = name.keys.map((key) => key.charAt(0)).join('');
    if (name.keys.length < 2 || !labels.has(initials) || !isPerson(name)) continue;
    const known = people.get(initials);
    if (known === undefined) people.set(initials, name);
    else if (known?.keys.join(' ') !== name.keys.join(' ')) people.set(initials, null);
  }
  return new Map([...people].flatMap(([initials, name]) => (name ? [[initials, name] as const] : [])));
}

/** So many letters of a name in order are short for it, whatever their case: "Caltrans". */
const LONG = 6;

/** The letters open the words of the name, small words aside; or they are letters of it in order. */
function standsFor(letters: string, { piece }: Found, tokens: readonly Token[]): boolean {
  if (piece.end - piece.first < 2) return false;
  const wanted = letters.replace(/[^\p{L}]/gu, '').toLowerCase();
  let initials = '';
  let whole = '';
  for (let at = piece.first; at < piece.end; at++) {
    const word = tokens[at]?.lower ?? '';
    whole += word;
    if (!SMALL.test(word)) initials += word.split('-').map((part) => part.charAt(0)).join('');
  }
  return initials.startsWith(wanted) || ((letters === letters.toUpperCase() || wanted.length >= LONG) && wanted.charAt(0) === whole.charAt(0) && isSubsequence(wanted, whole));
}

function isSubsequence(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters.charAt(at)) at++;
  return at === letters.length;
}
