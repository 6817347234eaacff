/** The names that an element has by class and id. */

/** Splits names at separators and capitals: `postMeta--top` becomes ` post meta top `. */
export function hintWords(names: string): string {
  return ` ${names.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[^\p{L}\d]+/gu, ' ').toLowerCase().trim()} `;
}

/** Written for a screen reader or for paper: the reader of the page does not see it. */
export const UNSEEN_WORDS = / (?:sr only|screen ?reader|visually ?hidden|print ?only)/;
