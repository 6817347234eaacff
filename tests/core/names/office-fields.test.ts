/** What offices are for. All names are invented. */
import { describe, expect, it } from 'vitest';
import { isOfficeField } from '../../../src/core/names/office-fields.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';

describe('what an office is for', () => {
  it.each([
    ['the Minister for [Foreign Affairs] met', true],
    ['the High Commissioner for [Human Rights] met', true],
    ['the Director of [Public Prosecutions] met', true],
    ['the president of [Foreign Affairs] met', false],
    ['the Director of [Quenby Research] met', false],
    ['the Director of [Human Rights Watch] met', false],
    ['the report on [Human Rights] met', false],
  ])('%s: %s', (marked, isField) => {
    const [before = '', words = ''] = marked.split(/[[\]]/);
    const tokens = tokenise(marked.replace(/[[\]]/g, ''));
    const first = tokens.findIndex(({ start }) => start >= before.length);
    const end = tokens.findLastIndex((token) => token.end <= before.length + words.length) + 1;
    expect(isOfficeField(tokens, first, end)).toBe(isField);
  });
});
