import { describe, expect, it } from 'vitest';
import { statementsOf } from './atoms.ts';

const split = (text: string) => statementsOf(text).map(({ start, end }) => text.slice(start, end));

describe('findStatements', () => {
  it.each([
    { what: 'plain sentences', parts: ['The port is open.', 'The pier is not.'] },
    { what: 'stops inside quoted words', parts: ['“We stay. We must. We will,” she said.', 'Nobody spoke.'] },
    { what: 'a quotation that ends a sentence', parts: ['She said: “We stay.”', 'Nobody spoke.'] },
    { what: 'a quotation with its attribution behind a question mark', parts: ['“Why now?” she asked.', 'Nobody spoke.'] },
    { what: 'a question before a name', parts: ['“Why now?” Ms. Bell asked.', 'Nobody spoke.'] },
    { what: 'a question before a name and a hearer', parts: ['“Why now?” Bell told the Courier.', 'Nobody spoke.'] },
    { what: 'a question before a sentence of its own', parts: ['“Why now?”', 'Bell left the room.'] },
    { what: 'two quotations in a row', parts: ['“We stay.”', '“We leave.”'] },
    { what: 'abbreviations in brackets', parts: ['Ana Bell (D-Ohio.) said the port was open.', 'Nobody spoke.'] },
    { what: 'initials', parts: ['John J. Ferris said the port was open.', 'Nobody spoke.'] },
    { what: 'an ellipsis before lower case', parts: ['The port … is open.', 'Nobody spoke.'] },
    { what: 'a closing bracket behind the stop', parts: ['(The port is open.)', 'Nobody spoke.'] },
    { what: 'a number at the start', parts: ['The port is open.', '12 boats lie in it.'] },
  ])('parts $what', ({ parts }) => {
    expect(split(parts.join(' '))).toEqual(parts);
  });

  it('ends a statement with its paragraph', () => {
    expect(split('The port is\n\nopen and wide')).toEqual(['The port is', 'open and wide']);
  });

  it('makes one atom of quoted words', () => {
    const [statement] = statementsOf('She said “we stay, all of us” and left.');
    expect(statement?.atoms.map(({ text }) => text)).toEqual(['She', 'said', 'we stay, all of us', 'and', 'left', '.']);
    expect(statement?.atoms[2]?.kind).toBe('quote');
  });

  it('cuts a sentence that no writer would write', () => {
    const parts = statementsOf('and so on '.repeat(500));
    expect(parts.length).toBeGreaterThan(4);
    expect(Math.max(...parts.map(({ atoms }) => atoms.length))).toBeLessThan(300);
  });

  it('gives nothing for nothing', () => {
    expect(statementsOf('')).toEqual([]);
  });
});
