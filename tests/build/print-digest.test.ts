import { expect, it } from 'vitest';
import { annotate } from '../../src/core/annotate.ts';
import { digestOf } from '../../src/core/digest/build-digest.ts';
import { openGlossaries } from '../../src/build/glossaries.ts';
import { printDigest } from '../../src/build/print-digest.ts';

it('prints cast with offices, quotations by speaker, and the summary with paragraphs', async () => {
  const glossaries = await openGlossaries(true, []);
  const text = 'Iranian President Hassan Rouhani received the guests in Tehran on Monday.\n\nRouhani said that the border would stay open.\n\n“The road is long,” said Ines Calder, a mayor.';
  const printed = printDigest(digestOf(annotate({ text, title: 'Guests', published: '2020-07-22' }, { glossaries }), glossaries));
  expect(printed).toContain('Guests (2020-07-22, 28 words)');
  expect(printed).toMatch(/Cast\n(?: {2}.*\n)* {2}Hassan Rouhani – President of Iran, as of 2020-07[-\d]* \(2 mentions, 1 quotation\)/);
  expect(printed).toContain('Hassan Rouhani (indirect, sure): the border would stay open');
  expect(printed).toContain('(direct, sure): The road is long');
  expect(printed).toMatch(/Summary\n {2}.+ \[paragraph 1\]/);
});

it('says none where there is nothing', () => {
  const printed = printDigest(digestOf(annotate({ text: 'It rained.' }, { glossaries: [] }), []));
  expect(printed).toMatch(/Cast\n {2}none\n\nQuotations\n {2}none\n/);
});
