/** Owners that are not named where the office stands: "its head", "the commission's chair", "the town's mayor". */
import type { Mention } from '../annotation.ts';
import { listedAs } from '../lexicon/name-lists.ts';
import type { Owner, View } from './view.ts';

const BODIES = /^(?:group|company|firm|organisation|organization|agency|bloc|team|club|airline|bank|party|union|charity|chain|carrier|federation|association|foundation|university|hospital)$/;
const TOWNS = /^(?:town|city|province|state|region|district|island|village|county)$/;
const COUNTRIES = /^(?:country|nation|kingdom|republic|emirate)$/;
/** How many mentions back an owner is looked for. */
const REACH = 12;

/** An owner and the token after the words that point at it. */
export interface Pointed {
  readonly owner: Owner | null;
  readonly next: number;
}

/**
 * Reads words that point back at an owner.
 *
 * @param at token of "its", "whose" or "the"
 * @returns null where no such words stand; `owner` is null where they point at nothing that the article names
 */
export function pointedOwner(view: View, at: number): Pointed | null {
  const { tokens } = view;
  const word = tokens[at]?.lower;
  if (word === 'its' || word === 'whose') return { owner: lastNamed(view, at, ({ kind }) => kind === 'organisation'), next: at + 1 };
  const noun = tokens[at + 1];
  if (word !== 'the' || !noun || noun.capital || tokens[at + 2]?.kind !== 'possessive') return null;
  return { owner: lastNamed(view, at, (mention) => fitsNoun(view, mention, noun.lower)), next: at + 3 };
}

function fitsNoun(view: View, { kind, start, end }: Mention, noun: string): boolean {
  if (kind === 'person') return false;
  if (view.reading.text.slice(start, end).toLowerCase().endsWith(noun)) return true;
  if (kind === 'organisation') return BODIES.test(noun);
  const isCountry = listedAs(view.reading.text.slice(start, end)) === 'country';
  return kind === 'place' && (isCountry ? COUNTRIES.test(noun) : TOWNS.test(noun));
}

function lastNamed(view: View, token: number, fits: (mention: Mention) => boolean): Owner | null {
  const limit = view.tokens[token]?.start ?? 0;
  const { mentions } = view.reading;
  let last = view.mentionsBefore(limit) - 1;
  for (const stop = last - REACH; last >= 0 && last > stop; last--) {
    const mention = mentions[last];
    if (mention && fits(mention) && !holdsPlaceBefore(view, mention)) return ownerOf(view, mention);
  }
  return null;
}

function ownerOf(view: View, { entity }: Mention): Owner {
  return { id: entity, name: view.entity(entity)?.name ?? '' };
}

/** "Kent" in "Bellmere in Kent" and in "Bellmere, Kent": it only says where the place is that is spoken of. */
function holdsPlaceBefore(view: View, mention: Mention): boolean {
  const [first] = view.range(mention);
  const link = view.tokens[first - 1];
  if (mention.kind !== 'place' || !link || !/^(?:in|,)$/.test(link.lower)) return false;
  return view.mentionAt(first - 2)?.kind === 'place';
}

const COMPANY_POSTS = /^(?:chief executive(?: officer)?|ceo|cfo|coo|cto|cio|(?:chief )?(?:financial|finance|operating|technology|marketing|commercial|information) (?:officer|chief)|chairman|chairwoman|chair|managing director|finance director|co-founder|cofounder|founder)$/;
/** Bodies that have other posts. */
const NO_COMPANY = /\b(?:ministry|police|court|parliament|government|council|department|army|navy|guard|force|university|senate|congress|committee|commission|news|agency|times|union|nations|forum|exchange|reuters|associated|authority|regulator)\b/i;

/**
 * The company of a post that stands without one: "Profits at Arden Rail rose. Chief Executive Ana Bell said …".
 *
 * @returns null unless the sentence of `token` and the one before it name exactly one body, and a company can be it
 */
export function companyNear(view: View, token: number, role: string): Owner | null {
  const sentence = view.sentenceOf(token);
  if (!sentence || !COMPANY_POSTS.test(role)) return null;
  const begin = view.sentenceOf(sentence.firstToken - 1)?.start ?? sentence.start;
  const { mentions } = view.reading;
  let found: Mention | null = null;
  for (let at = view.mentionsBefore(begin); at < mentions.length && (mentions[at]?.start ?? Infinity) < sentence.end; at++) {
    const mention = mentions[at];
    if (mention?.kind !== 'organisation') continue;
    if (found && found.entity !== mention.entity) return null;
    found = mention;
  }
  const owner = found && ownerOf(view, found);
  return owner && owner.name !== '' && !NO_COMPANY.test(owner.name) ? owner : null;
}
