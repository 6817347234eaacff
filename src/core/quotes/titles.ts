/** Quoted titles of works and names of programmes, which nobody says. */

/** Every word of a title but the small ones begins with a capital, and no stop ends it. */
export function isTitle(text: string): boolean {
  const list = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  if (list.length === 0 || /[,.!?;:…—–]$/.test(text)) return list.length === 0;
  const big = list.filter((word) => word.length > 3 || !/^\p{Ll}/u.test(word));
  return list.length > 1 && big.length > 0 && big.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && /^\P{L}*\p{Lu}/u.test(text);
}
