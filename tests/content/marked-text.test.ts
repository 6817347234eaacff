import { describe, expect, it } from 'vitest';
import { sameMark, siblingOf } from '../../src/content/marked-text.ts';

describe('the next and the previous mark of an entity', () => {
  //          mark:        0  1  2  3  4
  const columns = { entities: [7, 8, 7, 9, 7] };

  it.each([
    [0, 'next', 2],
    [2, 'next', 4],
    [4, 'next', 0],
    [0, 'previous', 4],
    [4, 'previous', 2],
    [1, 'next', null],
    [3, 'previous', null],
    [99, 'next', null],
  ] as const)('of mark %i, %s: %s', (mark, direction, expected) => {
    expect(siblingOf(columns, mark, direction)).toBe(expected);
  });
});

describe('the same mark in another reading', () => {
  /** An article whose marks are its words in capitals, in the order of the text. */
  const reading = (text: string) => {
    const found = [...text.matchAll(/[A-Z]+/gu)];
    return { map: { text }, columns: { starts: found.map(({ index }) => index), ends: found.map(({ 0: word, index }) => index + word.length) } } as unknown as Parameters<typeof sameMark>[0];
  };

  it.each([
    ['words came between', 'ANN saw BO, then ANN left', 2, 'ANN (42) saw BO, then after a while ANN left', 2],
    ['another name came before', 'ANN saw BO, then ANN left', 2, 'CY came. ANN saw BO, then ANN left', 3],
    ['the second one went', 'ANN saw BO, then ANN left', 2, 'ANN saw BO', null],
    ['its name went', 'ANN saw BO', 1, 'ANN saw nobody', null],
  ] as const)('%s', (_, before, mark, after, expected) => {
    expect(sameMark(reading(before), mark, reading(after))).toBe(expected);
  });
});
