/**
 * Little words that Arabic and Persian write onto a name: "and", "with", "for", "as", "so" before it in Arabic,
 * plural, ezafe and pronouns after a ZWNJ in Persian.
 */
import { wordKey } from './word-keys.ts';

const ZWNJ = '\u200C';
const PREFIX = /^[وفبلك]/u;
/** لل: "for the"; the article has lost its alif. */
const FOR_THE = /^لل/u;
const PERSIAN_SUFFIX = /^(?:ها|های|هایی|ی|ای|را|ام|ات|اش|اند|است|تر)$/u;
/** Letters that a name must keep when a prefix is cut off. */
const MIN_REST = 3;

export interface CliticVariant {
  readonly key: string;
  /** UTF-16 units to leave out of the mention at its start. */
  readonly cut: number;
}

/**
 * The keys that a word may have when what is written onto it is taken off.
 *
 * @param word in Arabic letters, as written
 * @returns the word's own key is not among them
 */
export function cliticVariants(word: string): CliticVariant[] {
  const variants: CliticVariant[] = [];
  const push = (rest: string, cut: number) => {
    if (rest.length >= MIN_REST) variants.push({ key: wordKey(rest), cut });
  };
  let cut = 0;
  // At most two, "and with", and never the same twice.
  while (cut < 2 && PREFIX.test(word.slice(cut)) && (cut === 0 || word.charAt(1) !== word.charAt(0))) {
    if (FOR_THE.test(word.slice(cut))) push(word.slice(cut + 2), cut);
    cut++;
    push(word.slice(cut), cut);
  }
  const joiner = word.lastIndexOf(ZWNJ);
  if (joiner > 0 && PERSIAN_SUFFIX.test(word.slice(joiner + 1))) push(word.slice(0, joiner), 0);
  return variants;
}
