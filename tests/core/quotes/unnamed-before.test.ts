/** Somebody whom the article leaves unnamed goes on speaking under the same word. */
import { expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate.ts';

const MINISTER = 'Transport Minister Ana Bell opened the line. ';

function speakersOf(text: string): (string | null)[] {
  const { entities, quotes } = annotate({ text }, { glossaries: [] });
  return quotes.map(({ speaker }) => entities.find(({ id }) => id === speaker?.entity)?.name ?? null);
}

it.each([
  [`${MINISTER}But one cabinet minister said it was late. “Nobody wanted it,” the minister said.`, [null, null]],
  [`${MINISTER}“Nobody wanted it,” the minister said.`, ['Ana Bell']],
  [`${MINISTER}But one official said it was late. “Nobody wanted it,” the minister said.`, [null, 'Ana Bell']],
])('%s', (text, speakers) => expect(speakersOf(text)).toEqual(speakers));
