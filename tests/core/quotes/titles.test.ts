import { describe, expect, it } from 'vitest';
import { isTitle } from '../../../src/core/quotes/titles.ts';

describe('isTitle', () => {
  it.each(['North of the Cold Harbour', 'The Morning Quay', 'A Song for My Sister', 'Boats of 1962', 'Été à Lund', 'Night and Tide'])('takes “%s” for a title', (text) => {
    expect(isTitle(text)).toBe(true);
  });

  it.each(['North', 'We sail at dawn', 'We Sail at Dawn,', 'Sail!', 'The boat', 'at Night', 'never Again', 'Who Goes There?'])('takes “%s” for no title', (text) => {
    expect(isTitle(text)).toBe(false);
  });

  it('takes what holds no word for no utterance', () => {
    expect([isTitle(''), isTitle('…'), isTitle('?!')]).toEqual([true, true, true]);
  });
});
