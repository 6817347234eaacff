/** Names inside hyphenated words, names that the lists hold with small words in them, and capitals that name nothing. */
import { describe, expect, it } from 'vitest';
import { openGlossaries } from '../../../src/build/glossaries.ts';
import { bundledModels } from '../../../src/build/models.ts';
import { annotate } from '../../../src/core/annotate.ts';
import { glossaryOf } from './listed.ts';

const models = await bundledModels();
const glossaries = await openGlossaries(true, []);

function names(text: string): string[] {
  return annotate({ text, lang: 'en' }, { glossaries, models }).mentions.filter(({ kind, rule }) => kind !== 'office' && rule !== 'nominal').map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

const check = (rows: readonly (readonly [text: string, found: readonly string[]])[]): void => {
  it.each(rows)('%s', (text, found) => expect(names(text)).toEqual(found));
};

describe('joined to a name', () => {
  check([
    ['Officials closed an Iran-backed school.', ['place Iran']],
    ['Two Hezbollah-linked firms were named.', ['organisation Hezbollah']],
    ['Soldiers crossed into the ISIL-held town.', ['organisation ISIL']],
    ['Officials at the London-based firm said so.', ['place London']],
    ['A Kurdish-led force and a well-led team crossed the river.', []],
  ]);
});

describe('listed names with small words in them', () => {
  check([
    ['Fighters of the Islamic State of Iraq and the Levant held the bridge.', ['organisation Islamic State of Iraq and the Levant']],
    ['He had been active with al-Qaeda in Iraq (AQI) and paid for AQI’s lorries.', ['organisation al-Qaeda in Iraq', 'organisation AQI', 'organisation AQI']],
    ['Leaders of al-Qaeda in the Arabian Peninsula met.', ['organisation al-Qaeda in the Arabian Peninsula']],
  ]);
});

describe('listed places in front of an office', () => {
  check([
    ['The council met. West Bengal Chief Minister Ana Reuss spoke.', ['place West Bengal', 'person Ana Reuss']],
    ['Tamil Nadu Chief Minister Ben Okoye left.', ['place Tamil Nadu', 'person Ben Okoye']],
    ['Arden Foods Chief Executive Ana Reuss spoke.', ['organisation Arden Foods', 'person Ana Reuss']],
  ]);
});

describe('what many are', () => {
  check([
    ['Dr. Ana Bell spoke.\n\nWary Republicans in the state quickly speculated that she had advance notice of the retirement.', ['person Ana Bell']],
    ['Roger Williams sold the boat to Dale Parsons.', ['person Roger Williams', 'person Dale Parsons']],
  ]);
});

describe('companies that the lists hold as nothing else', () => {
  check([
    ['The minister praised the plan. Rolls-Royce said it would hire.', ['organisation Rolls-Royce']],
    ['A Harley-Davidson spokeswoman said nothing was settled.', ['organisation Harley-Davidson']],
    ['Home Depot fell 66 cents, or 2.4 percent, to $26.99.', ['organisation Home Depot']],
  ]);
});

describe('capitals that name nothing', () => {
  check([
    ['The Pro-Beijing DAB’s Sally Leung won. Later the DAB said that Elizabeth Quat of DAB had lost.', ['organisation DAB', 'person Sally Leung', 'organisation DAB', 'person Elizabeth Quat', 'organisation DAB']],
    ['Anti-Brexit MP Tom Ardley resigned. Pro-Kremlin Senator Oleg Marov spoke.', ['person Tom Ardley', 'person Oleg Marov']],
    ['The Anti-Corruption Commission objected.', ['organisation Anti-Corruption Commission']],
    ['Deputy Oil Minister Muthanna Khafri told the gazette.', ['person Muthanna Khafri']],
    ['The report went to Assistant County Attorney Yesenia Delgadillo.', ['person Yesenia Delgadillo']],
    ['It cost US$212 million in all.', []],
    ['Forecasters warned of more rain in Leeds.', ['place Leeds']],
  ]);
});

describe('letters before what only a body has', () => {
  check([
    ['A CMA spokesman said that the study of the sector went on.', ['organisation CMA']],
    ['Lib Dem leader Ed Vale spoke in Leeds.', ['organisation Lib Dem', 'person Ed Vale', 'place Leeds']],
    ['A DNA test was made.', []],
  ]);
});

it('a listed name gives way to one of a glossary that begins inside of it', () => {
  const railway = glossaryOf({ id: 'rail', kind: 'organisation', name: 'Iraq rail link' });
  const text = 'Agents of al-Qaeda in Iraq rail link talks were seen.';
  const { mentions } = annotate({ text, lang: 'en' }, { glossaries: [railway], models });
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['al-Qaeda', 'Iraq rail link']);
});
