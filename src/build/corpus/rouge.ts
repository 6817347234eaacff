/** ROUGE-N (Lin 2004): how many of a reference's word sequences a summary holds, and the other way round, as F1. */

export function rouge(summary: string, reference: string, length: 1 | 2): number {
  const [said, wanted] = [grams(summary, length), grams(reference, length)];
  let common = 0;
  for (const [gram, count] of wanted) common += Math.min(count, said.get(gram) ?? 0);
  const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const sum = total(said) + total(wanted);
  return sum === 0 ? 0 : (2 * common) / sum;
}

function grams(text: string, length: number): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at + length <= words.length; at++) {
    const gram = words.slice(at, at + length).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}
