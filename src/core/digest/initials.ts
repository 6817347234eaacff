/** What a medallion shows of a name. Worked out here: where cards are drawn, each byte counts. */

const PARTICLE = /^(?:al|el|bin|ibn|bint|abu|van|von|der|den|de|da|di|la|le|of|the|and|for|in|on)$/iu;
/** "King Salman" is S; "King of Norvania" has no other name. */
const RANKS = /^(?:(?:king|queen|prince|princess|sheikh|president|professor|senator|ayatollah|imam|pope|lord|sir|dr|mrs?|ms)\.? )+(?!of )/iu;

/** At most two letters: of the first and the last word that carries the name. */
export function initialsOf(name: string): string {
  const all = name.replace(/[,،].*/u, '').replace(RANKS, '').replace(/\b(?:al|el|as|ash|ar|an)-/giu, '').split(/[\s\-–]+/u).filter((word) => /^\p{L}/u.test(word));
  const carrying = all.filter((word) => !PARTICLE.test(word));
  const [first, ...rest] = carrying.length > 0 ? carrying : all;
  const letters = [first, rest.at(-1)].map((word) => (word ? (Array.from(word)[0] ?? '') : ''));
  return letters.join('').toUpperCase() || '·';
}
