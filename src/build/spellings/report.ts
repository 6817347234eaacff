/** `npm run eval -- --spellings`: so many of so many, and false matches in so many words. */
import { holdOut, isFound, MOST_LETTERS, unconfirmed } from './measure.ts';
import { readPeople, readTexts } from './people.ts';

/** Bars: held-out spellings one letter away that are found; false matches in 500,000 words. */
const FOUND_BAR = 0.85;
const FALSE_BAR = 1;
const FALSE_PER = 500_000;

/**
 * Measures and prints.
 *
 * @param people folder or file of listed people
 * @param text folder or file of running text to count false matches in; null: not counted
 * @param showsMisses lists each spelling that is not found
 */
export function reportSpellings(people: string, text: string | null, showsMisses: boolean): void {
  const list = holdOut(readPeople(people));
  console.log(`${list.glossary.entityCount} people, one spelling held out of ${list.heldOut.length} of them`);
  for (let letters = 1; letters <= MOST_LETTERS; letters++) {
    const some = list.heldOut.filter((each) => each.letters === letters);
    const missed = some.filter((each) => !isFound(each, list.glossary));
    const found = some.length - missed.length;
    const bar = letters === 1 ? ` (bar ${FOUND_BAR * 100} %)` : '';
    console.log(`  found, ${letters} ${letters === 1 ? 'letter' : 'letters'} away: ${found} of ${some.length}, ${((100 * found) / Math.max(1, some.length)).toFixed(1)} %${bar}`);
    if (showsMisses) for (const { form, listed } of missed) console.log(`    ${form} | ${listed}`);
  }
  if (text === null) return;
  const { words, matches } = unconfirmed(readTexts(text), list);
  console.log(`  matched by spelling, confirmed by no list: ${matches.length} in ${words} words, ${((FALSE_PER * matches.length) / words).toFixed(1)} in ${FALSE_PER} ; at most so many false (bar ${FALSE_BAR})`);
  console.log('  each is a false match, or a person of the list in a spelling that it lacks: judge them one by one (written | listed | id), the bar counts the false');
  for (const { words: written, candidate } of matches) console.log(`    ${written} | ${candidate.alias} | ${candidate.entity.id}`);
}
