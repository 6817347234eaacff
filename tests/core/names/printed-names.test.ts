/** How the name of an entity is printed, and institutions that go by their letters. */
import { describe, expect, it } from 'vitest';
import { read } from './marked.ts';

const names = (text: string): string[] => read(text).entities.map(({ name }) => name);

describe('names that stand in capitals', () => {
  it.each([
    { text: 'NAIROBI, Kenya — It rained. Nairobi slept.', name: 'Nairobi', why: 'as the text writes it elsewhere' },
    { text: 'MARRAKESH — It rained on Monday.', name: 'Marrakesh', why: 'with small letters where it stands in capitals only' },
    { text: 'UNITED NATIONS — It rained on Monday.', name: 'United Nations', why: 'an institution of several words too' },
    { text: 'UNESCO said no.', name: 'UNESCO', why: 'letters of an institution stay' },
    { text: 'The UAE said no.', name: 'UAE', why: 'and those of a country' },
  ])('$why: $name', ({ text, name }) => {
    expect(names(text)).toContain(name);
  });
});

describe('an institution and its letters', () => {
  it.each(['The International Monetary Fund met. The IMF said no.', 'The IMF said no. The International Monetary Fund met.', 'The International Monetary Fund (IMF) met. The IMF said no.', 'The World Health Organisation met. The WHO said no to the World Health Organization.'])('are one: %s', (text) => {
    const { entities } = read(text);
    expect(entities.map(({ kind }) => kind)).toEqual(['organisation']);
    expect(entities[0]?.name.length).toBeGreaterThan(5);
  });

  it('letters that the article introduces for another are the other’s', () => {
    expect(names('The Isle Mining Federation (IMF) met. The IMF said no.')).toEqual(['Isle Mining Federation']);
  });
});
