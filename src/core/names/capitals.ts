/** Which words of a listed form must stand in capitals in a text. */

/** For each word of a listed form, articles left out, whether it begins with a capital. */
export function capitalsOf(alias: string): readonly boolean[] {
  const words = alias.split(/[\s-]+/).filter((word) => !/^(?:al|el|a[drnstz]h?)$/i.test(word));
  return words.map((word) => /^\P{L}*\p{Lu}/u.test(word));
}

/** True for a listed form that a text may begin with a small letter; a `cased` one must agree letter for letter. */
export function mayBeginSmall(alias: string, cased: boolean): boolean {
  return cased ? !/^\p{Lu}/u.test(alias) : capitalsOf(alias)[0] !== true;
}
