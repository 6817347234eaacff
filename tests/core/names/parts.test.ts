/** The small parts of the names step, each by itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasOrdinaryEnding, isCommonWord } from '../../../src/core/lexicon/common-words.ts';
import { COUNTRY_TABLE, DEMONYM_COUNTRY } from '../../../src/core/lexicon/gazetteer.ts';
import { isGivenName, mayBeGivenName } from '../../../src/core/lexicon/given-names.ts';
import { listedAs, listedPrefix } from '../../../src/core/lexicon/name-lists.ts';
import { isHeadline } from '../../../src/core/names/headlines.ts';
import { isSpelledAlike, keysOf, placeKey, withoutSuffix, wordKeyOf } from '../../../src/core/names/keys.ts';
import { headKind } from '../../../src/core/names/pieces.ts';
import { isNameWord, roleOf } from '../../../src/core/names/roles.ts';
import { openReading } from '../../../src/core/annotate.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';
import { read } from './marked.ts';

describe('keys', () => {
  it.each([
    ['al-masoudi', 'masoudi'],
    ['d’ávila', 'davila'],
    ['u.s.', 'us'],
    ['ka’abi', 'kaabi'],
    ['ortiz', 'ortiz'],
  ])('the key of %s is %s', (word, key) => expect(wordKeyOf(word)).toBe(key));

  it('leave out loose articles and marks', () => {
    const tokens = tokenise('Tariq Al Masoudi');
    expect(keysOf(tokens, 0, tokens.length)).toEqual(['tariq', 'masoudi']);
  });

  it('leave out what follows a name', () => {
    expect(withoutSuffix(['burl', 'haskins', 'jr'])).toEqual(['burl', 'haskins']);
    expect(withoutSuffix(['jr'])).toEqual(['jr']);
  });

  it('put the names of a country together', () => {
    expect(new Set(['united states', 'us', 'usa', 'america'].map((name) => placeKey(name.split(' ')))).size).toBe(1);
    expect(placeKey(['leeds'])).toBe('leeds');
  });

  it.each([
    ['kazemi', 'kazimi', true],
    ['eskandari', 'eskandary', true],
    ['brandeis', 'branders', false],
    ['kim', 'kem', false],
  ])('%s and %s spelled alike: %s', (left, right, alike) => expect(isSpelledAlike(left, right)).toBe(alike));
});

describe('roles of a word', () => {
  const word = (text: string) => tokenise(text)[0] ?? expect.fail('no token');

  it.each([
    ['Dr.', 'title'], ['Minister', 'office'], ['Sen.', 'office'], ['Foreign', 'modifier'], ['Iraqi', 'adjective'], ['Ortiz', 'name'], ['President-elect', 'office'],
  ])('%s is %s', (text, role) => expect(roleOf(word(text))).toBe(role));

  it.each([
    ['Ortiz', true], ['al-Badri', true], ['Iran-wide', false], ['Jean-Marc', true], ['I’m', false], ['Don’t', false], ['D-Ohio', false], ['house', false], ['Jae-in', true],
  ])('%s may stand in a name: %s', (text, expected) => expect(isNameWord(word(text))).toBe(expected));

  it('a hyphenated word with a small half is a name after a surname only', () => {
    const [surname, second] = tokenise('Leung Che-wai');
    expect(second && isNameWord(second, surname)).toBe(true);
    expect(second && isNameWord(second)).toBe(false);
  });
});

describe('head words', () => {
  it.each([
    ['Orrin River', 'place'], ['Ministry of Health', 'organisation'], ['Reef Trust', 'organisation'], ['World Cup', 'other'], ['Lena Ortiz', null], ['Benny Hill', null], ['Bank', null],
  ])('%s: %s', (text, kind) => {
    const tokens = tokenise(text);
    expect(headKind(tokens, 0, tokens.length)).toBe(kind);
  });
});

describe('headlines', () => {
  const check = (text: string) => {
    const { tokens, sentences, paragraphs } = openReading({ text }, []);
    const sentence = sentences.at(-1);
    const [paragraph] = paragraphs;
    return sentence && paragraph ? isHeadline(tokens, sentence, paragraph) : null;
  };

  it.each([
    ['Union Leaders Reject Latest Offer', true],
    ['UNION LEADERS REJECT OFFER', true],
    ['3. UNION LEADERS REJECT OFFER', true],
    ['Union leaders reject latest offer', false],
    ['Lena Ortiz, Karim Bahrami and Tom Brandeis met.', false],
    ['Yes No', false],
  ])('%s: %s', (text, expected) => expect(check(text)).toBe(expected));
});

describe('lists', () => {
  it.each([['Leeds', 'place'], ['LEEDS', 'place'], ['Iraq', 'country'], ['U.S.', 'country'], ['McDonald’s', 'organisation'], ['leeds', null], ['Xyzzy', null]])('%s is %s', (text, expected) => expect(listedAs(text)).toBe(expected));

  it('the longest listed name in front is taken', () => {
    expect(listedPrefix(['New', 'York', 'City', 'Hall'].map((text) => ({ text })), 0, 4)).toBe(3);
    expect(listedPrefix([{ text: 'Hall' }], 0, 1)).toBe(0);
  });

  it('every demonym leads to a country of the table', () => {
    const names = new Set(COUNTRY_TABLE.map(({ name }) => name));
    expect([...DEMONYM_COUNTRY.values()].filter((name) => !names.has(name))).toEqual([]);
    expect(COUNTRY_TABLE.length).toBeGreaterThan(180);
    expect(DEMONYM_COUNTRY.get('iraqi')).toBe('Iraq');
  });

  it('given names with and without accents, and those that are everyday words', () => {
    expect(isGivenName('josé')).toBe(true);
    expect(isGivenName('jean-marc')).toBe(true);
    expect(isGivenName('will')).toBe(false);
    expect(mayBeGivenName('will')).toBe(true);
    expect(mayBeGivenName('xyzzy')).toBe(false);
  });

  it('ordinary words and endings', () => {
    expect(isCommonWord('leaders')).toBe(true);
    expect(isCommonWord('ortiz')).toBe(false);
    expect(hasOrdinaryEnding('cancelling')).toBe(true);
    expect(hasOrdinaryEnding('king')).toBe(false);
  });
});

describe('any text', () => {
  const pieces = ['Lena Ortiz', 'Ortiz', 'the', 'Minister', 'of', 'Iraqi', 'said', '.', ',', '“', '”', '(', ')', '’s', 'WHO', 'al-', 'bin', '\n\n', '\uD800', 'ی', 'Jr.', '-', 'Street', 'former', 'who heads'];

  it('gives mentions in order, without overlap, inside of the text, the same twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const { mentions, entities, text: normal } = read(text);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(entities.some(({ id }) => id === mention.entity)).toBe(true);
          expect(mention.because).not.toBe('');
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(normal.length);
        expect(read(text).mentions).toEqual(mentions);
      }),
      { numRuns: 150 },
    );
  });

  it('takes time in step with its length', () => {
    const time = (copies: number) => {
      let text = '';
      for (let at = 0; at < copies; at++) text += 'On Monday Minister Ana Karel of the Reef Trust met Tom Brandeis. The minister left. ';
      const start = performance.now();
      read(text);
      return performance.now() - start;
    };
    time(100);
    const short = Math.min(time(100), time(100), time(100));
    expect(time(1000) / short).toBeLessThan(40);
  }, 30_000);
});
