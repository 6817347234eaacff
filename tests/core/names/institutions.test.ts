/** Institutions that an article names by their country or their head. */
import { describe, expect, it } from 'vitest';
import { bundledModels } from '../../../src/build/models.ts';
import { annotate } from '../../../src/core/annotate.ts';

const models = await bundledModels();

function read(text: string): { names: string[]; entities: string[] } {
  const { mentions, entities } = annotate({ text, lang: 'en' }, { glossaries: [], models });
  const names = mentions.filter(({ rule }) => rule === 'name');
  return { names: names.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`), entities: entities.filter(({ id }) => names.some(({ entity }) => entity === id)).map(({ name }) => name) };
}

describe('institutions by description', () => {
  it.each([
    ['The plan was dropped after the Peruvian government objected.', ['organisation Peruvian government']],
    ['A convoy of the U.S. military crossed the bridge.', ['organisation U.S. military']],
    ['Talks with the Iraqi security forces went on.', ['organisation Iraqi security forces']],
    ['The North Korean army moved its guns.', ['organisation North Korean army']],
    ['The government of Peru objected.', ['organisation government of Peru']],
  ])('%s', (text, names) => {
    expect(read(text).names).toEqual(names);
  });

  it('are one entity in either wording', () => {
    const { names, entities } = read('The Peruvian government objected. Nobody had asked the government of Peru.');
    expect(names).toEqual(['organisation Peruvian government', 'organisation government of Peru']);
    expect(entities).toEqual(['Peruvian government']);
  });

  it('are none where the words describe something else', () => {
    expect(read('The planes left two U.S. military bases at night.').names).toEqual(['place U.S.']);
    expect(read('The Peruvian economy grew, and Peruvian police dogs were sent.').names).toEqual([]);
  });

  it('leave the country behind a possessive as it is', () => {
    expect(read('Peru’s government objected to the treaty.').names).toEqual(['place Peru']);
  });
});
