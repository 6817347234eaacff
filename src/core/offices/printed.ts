/** An owner's name as it stands behind "of" on a card: with the article where it takes one, countries spelt out. */
import { ORGANISATION_HEADS } from '../lexicon/heads.ts';
import { INSTITUTION_NAMES } from '../lexicon/institution-letters.ts';
import { listedAs } from '../lexicon/name-lists.ts';
import { US_STATES } from '../lexicon/offices.ts';
import { countryCalled } from '../names/keys.ts';
import type { Owner, View } from './view.ts';

const WITH_ARTICLE = /^(?:United (?:States|Kingdom|Nations|Arab)|Netherlands|Philippines|European Union|Soviet Union|Maldives|Bahamas|Gambia|Czech Republic|Dominican Republic|Vatican|(?:Senate|House|Congress|Pentagon|Kremlin|Treasury|Cabinet|White House|Home Office|Foreign Office|Central Bank)$)/;

const BARE_HEADS =
  /^(?:university|college|airlines|airways|fc|inc\.?|corp\.?|bank|parliament|radio|tv|television|news|group|co\.?|ltd\.?|plc|united|motors|media|rail|foods|steel|metals|mining|shipping|freight|logistics|pharmaceuticals|software|systems|technologies|partners|capital|holdings|industries|enterprises|ventures|energy|oil|gas|petroleum|telecom|securities|entertainment|pictures|studios|records|books|publishing|analytics|robotics|electronics|hotels|stores|farms|cloud|associates|insurance|utilities|lines)$/;

/** "U.S.", "WHO": on a card the name stands instead. */
export function isShort(text: string): boolean {
  return text.length < 8 && text === text.toUpperCase();
}

/** The name of an owner as it stands behind "of". */
export function printedOwner(view: View, { id, name }: Owner): string {
  const country = isShort(name) ? countryCalled(name) : null;
  if (country !== null) return WITH_ARTICLE.test(country) ? `the ${country}` : country;
  const written = id === null ? null : view.entity(id)?.kind === 'place' && (!name.includes(' ') || US_STATES.has(name) || listedAs(name) !== null) ? false : view.hasArticle(id);
  return WITH_ARTICLE.test(name) || isSpelt(name) || (written ?? soundsLikeBody(name)) ? `the ${name.replace(/^The /, '')}` : name;
}

/** "the IMF" is spelt letter by letter; "NATO" is read as a word. */
function isSpelt(name: string): boolean {
  if (/^(?:\p{Lu}\.){2,}$/u.test(name)) return true;
  return INSTITUTION_NAMES.has(name.toLowerCase()) && isShort(name) && !/^(?:NATO|UNICEF|OPEC|ASEAN|FIFA|ECOWAS|UNRWA)$/.test(name);
}

/** What names with an article look like where the text does not tell. */
function soundsLikeBody(name: string): boolean {
  if (/^(?:Ministry|Department|University|Bank|Office|Institute|Council|Court|House) of /.test(name)) return true;
  const words = name.split(' ');
  const last = words[words.length - 1]?.toLowerCase() ?? '';
  return words.length > 1 && ORGANISATION_HEADS.has(last) && !BARE_HEADS.test(last);
}
