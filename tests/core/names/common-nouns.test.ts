/** Capitals that name a thing of many. All names are invented. */
import { describe, expect, it } from 'vitest';
import { openReading } from '../../../src/core/annotate.ts';
import { collect } from '../../../src/core/names/collect.ts';
import { commonNounsAmong, partedFromNouns } from '../../../src/core/names/common-nouns.ts';
import { atOnce } from '../../../src/core/reading.ts';

/** As if the tagger took every unknown word for a person, or none. */
function nounsOf(text: string, isPerson: boolean): string[] {
  const reading = openReading({ text, lang: 'en' }, []);
  const { found } = atOnce(collect(reading, []));
  const nouns = atOnce(commonNounsAmong(found, reading.tokens, () => true, () => isPerson));
  return found.filter((entry) => nouns.has(entry)).map((entry) => entry.text);
}

describe('common nouns among the names', () => {
  it.each([
    ['They offer paid time off (PTO). Unused PTO is lost, and so are two PTOs.', ['PTO', 'PTOs']],
    ['The work of quarry-face drilling (QFD) is hard. A QFD needs care.', ['QFD', 'QFD']],
    ['The Vestron was hers. She took it.', ['Vestron']],
    ['The Vestron loom was hers. She took it.', ['Vestron']],
    ['The Vestrons were his. She liked the Vestron loom too.', ['Vestrons', 'Vestron']],
  ])('%s', (text, nouns) => {
    expect(nounsOf(text, true)).toEqual(nouns);
  });

  it('things that are one and many, whatever they were taken for', () => {
    expect(nounsOf('He sold the Vestron loom. She bought Vestrons.', false)).toEqual(['Vestron', 'Vestrons']);
    expect(nounsOf('He left the Vestron group. She stayed with Vestron.', false)).toEqual([]);
  });

  it.each([
    ['The Harbour Trade Union (HTU) agreed. HTU said so.', 'letters of a name in capitals'],
    ['He met her with great joy (HTU). HTU said so.', 'letters that the words before do not begin with'],
    ['The Quenbys were at home.', 'a family'],
    ['The Quenby of her time was another. She met Quenby.', 'a person spoken of like a thing'],
    ['The Quenby letters came late. Ada Quenby wrote them.', 'the surname of a full name'],
    ['The Quenby letters came late. Quenby said so.', 'who speaks'],
    ['The Shanmugar letters came late. Tharrovan Shanmugar wrote them.', 'the surname of a full name that no list knows'],
  ])('not in “%s”: %s', (text) => {
    expect(nounsOf(text, true)).toEqual([]);
  });
});

/** The found names when the common nouns among them are parted from people; those called so are people. */
function partedOf(text: string, people: readonly string[]): string[] | null {
  const reading = openReading({ text, lang: 'en' }, []);
  const { found, take } = atOnce(collect(reading, []));
  const nouns = atOnce(commonNounsAmong(found, reading.tokens, () => true, () => false));
  return partedFromNouns(found, nouns, (entry) => people.includes(entry.text), take)?.map((entry) => entry.text) ?? null;
}

describe('a name and a common noun', () => {
  const things = 'He sold the Vestron loom. She bought Vestrons.';

  it('are parted where somebody is called so', () => {
    expect(partedOf(`They met Tadeo Brix. ${things} They bought two Brix Vestrons and a Brix Vestron there.`, ['Tadeo Brix'])).toEqual(['Tadeo Brix', 'Vestron', 'Vestrons', 'Brix', 'Brix']);
  });

  it('stay where nobody is, and where the noun is none', () => {
    expect(partedOf(`${things} They bought two Brix Vestrons there.`, [])).toBeNull();
    expect(partedOf('They met Tadeo Brix. They bought a Brix Vestron there.', ['Tadeo Brix'])).toBeNull();
  });
});
