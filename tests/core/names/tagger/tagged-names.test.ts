/** Names that no glossary and no rule decides, read with the weights that the extension ships. All names are invented. */
import { describe, expect, it } from 'vitest';
import { bundledModels } from '../../../../src/build/models.ts';
import { annotate } from '../../../../src/core/annotate.ts';

const models = await bundledModels();

function namesOf(text: string): string[] {
  const { mentions } = annotate({ text, lang: 'en' }, { glossaries: [], models });
  return mentions.filter(({ rule }) => !['office', 'nominal', 'pronoun'].includes(rule)).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
}

describe('the tagger', () => {
  it.each([
    ['“We had no choice,” says Tharrow, who left the bank in spring.', ['person Tharrow']],
    ['A spokesman for Brixhollow Holdings Inc. said the plant would close.', ['organisation Brixhollow Holdings Inc.']],
    ['Judge Oda Quenby said the case was closed. The court then cleared Quenby’s clerk of all charges.', ['person Oda Quenby', 'person Quenby']],
    ['The score is by Composer Chester Quenby, 61.', ['person Chester Quenby']],
    ['The ash fell late. A mistaken video of Volcanologist Oda Quenby was shown.', ['person Oda Quenby']],
    ['The vote came late. Councillors Oda Quenby and Rolf Brix walked out.', ['person Oda Quenby', 'person Rolf Brix']],
    ['The mayor’s deputy, Finn Quenby, took the chair.', ['person Finn Quenby']],
    ['They gave the prize to 19-year-old Nasrin at noon.', ['person Nasrin']],
    ['A new boat was built for Ferreira.', ['person Ferreira']],
    ['Oda Quenby runs a Rotterdam-based firm with a Fiji-born partner.', ['person Oda Quenby', 'place Rotterdam', 'place Fiji']],
    ['Oda Quenby serves in Tucson, AZ, and not in DC.', ['person Oda Quenby', 'place Tucson', 'place AZ', 'place DC']],
    ['Moncton, N.B., has a new bridge.', ['place Moncton', 'place N.B.']],
    ['The boats sail from the port of Dar es Salaam at noon.', ['place Dar es Salaam']],
    ['He read Plato and prayed to Zeus.', ['person Plato', 'person Zeus']],
    ['Tharrow Energy plc bought the pier. Tharrow declined to comment.', ['organisation Tharrow Energy plc', 'organisation Tharrow']],
    ['Results were late. A good Samaritan helped.', []],
    ['Sales in Q3 and Q4 were good, Tharrow Energy plc said.', ['organisation Tharrow Energy plc']],
    ['The game begins at 8 p.m. ET on Friday in Tucson, and the show at 19:00 GMT.', ['place Tucson']],
    ['He watched Manchester United and Real Madrid.', ['organisation Manchester United', 'organisation Real Madrid']],
    ['Emil Tharrow, Oda Quenby and Rolf Brix were sent to hospital.', ['person Emil Tharrow', 'person Oda Quenby', 'person Rolf Brix']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('ties a surname that is an ordinary word and opens a sentence to its bearer', () => {
    const { entities } = annotate({ text: 'Senator Ana Bell opened the hall. Bell resigned on Monday. Bell, 61, had said so.', lang: 'en' }, { glossaries: [], models });
    expect(entities.map(({ name }) => name)).toEqual(['Ana Bell']);
  });

  it('says why, with what came second, where the rules see something else', () => {
    const text = '“We had no choice,” says Tharrow, who left the bank in spring.';
    const [mention] = annotate({ text, lang: 'en' }, { glossaries: [], models }).mentions.filter(({ kind }) => kind === 'person');
    expect(mention?.because).toMatch(/\S/);
  });
});
