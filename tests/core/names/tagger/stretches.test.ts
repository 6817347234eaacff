import { describe, expect, it } from 'vitest';
import { openReading } from '../../../../src/core/annotate.ts';
import { labelsOf, NAME_LABELS, namesIn, openingLabel } from '../../../../src/core/names/tagger/labels.ts';
import { findStretches } from '../../../../src/core/names/tagger/stretches.ts';

function stretchesOf(text: string): string[] {
  const { tokens, sentences } = openReading({ text }, []);
  return findStretches(tokens, sentences).stretches.map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
}

describe('where names can stand', () => {
  it.each([
    ['the mayor met Ana Holm in a café in Oslo yesterday', ['Ana Holm', 'Oslo']],
    ['it went to the University of the Arts and Sciences', ['University of the Arts and Sciences']],
    ['he leads the 3rd Battalion at the base', ['3rd Battalion']],
    ['an ally of Salman bin Rashid al-Badri said', ['Salman bin Rashid al-Badri']],
    ['shares of Brix Holdings plc rose', ['Brix Holdings plc']],
    ['nothing here has a capital', []],
    ['shares of eBrix rose', ['eBrix']],
  ])('%s', (text, stretches) => {
    expect(stretchesOf(text)).toEqual(stretches);
  });

  it('ends with the sentence', () => {
    expect(stretchesOf('They met Holm. Brandt left.')).toEqual(['They', 'Holm', 'Brandt']);
  });
});

describe('labels', () => {
  const names = [
    { first: 11, end: 13, kind: 'person' as const },
    { first: 13, end: 14, kind: 'place' as const },
  ];

  it('go to names and back', () => {
    const labels = labelsOf(names, 10, 16);
    expect([...labels].map((label) => NAME_LABELS[label])).toEqual(['O', 'B-person', 'I-person', 'B-place', 'O', 'O']);
    expect(namesIn(labels, 10)).toEqual(names);
  });

  it('leave out a name that reaches over the end', () => {
    expect([...labelsOf([{ first: 14, end: 18, kind: 'place' }], 10, 16)]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('open each kind with a label of its own', () => {
    expect((['person', 'place', 'organisation', 'other'] as const).map((kind) => NAME_LABELS[openingLabel(kind)])).toEqual(['B-person', 'B-place', 'B-organisation', 'B-other']);
  });
});
