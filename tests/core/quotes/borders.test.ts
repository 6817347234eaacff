/** Where content begins and ends, and which sign belongs to it. */
import { describe, expect, it } from 'vitest';
import { readPlain } from './marked.ts';

const read = (text: string) => readPlain(text).quotes.map((quote) => `${quote.form}: ${text.slice(quote.start, quote.end)}`);

describe('marks at the border of mixed content', () => {
  it.each([
    { text: 'Okoro said the ferry was “late again”.', found: ['mixed: the ferry was “late again”'] },
    { text: 'Okoro said “the ferry” was late.', found: ['mixed: “the ferry” was late'] },
    { text: 'Okoro said that “our ferry is never late.”', found: ['direct: our ferry is never late.'] },
    { text: 'Okoro told reporters that ferries were “on the edge”.', found: ['mixed: ferries were “on the edge”'] },
  ])('are both inside or both outside: $text', ({ text, found }) => {
    expect(read(text)).toEqual(found);
  });
});

describe('the end of content', () => {
  it.each([
    { what: 'a clause of the writer’s by its tense', text: 'Okoro said she admires the crew and praised the cook.', found: ['indirect: she admires the crew'] },
    { what: 'a verb that can be no participle', text: 'The court ruled that the captain had let the rope go and gave him a fine.', found: ['indirect: the captain had let the rope go'] },
    { what: 'the writer’s echo', text: 'Okoro said the quay should close, echoing a report.', found: ['indirect: the quay should close'] },
    { what: 'the writer’s count', text: 'Okoro said the prize would not be given, the first time in nine years.', found: ['indirect: the prize would not be given'] },
    { what: 'the verb of the clause around it', text: 'The changes, which Okoro said will begin in May, will not reach the quay.', found: ['indirect: will begin in May'] },
    { what: 'a second judgement', text: 'Okoro insisted that the ferry was “a ferry” and described the price as “theatre”.', found: ['mixed: the ferry was “a ferry”', 'mixed: the price as “theatre”'] },
    { what: 'not at a dash that goes on', text: 'Okoro said the ferry would sail - and that the crew knew.', found: ['indirect: the ferry would sail - and that the crew knew'] },
    { what: 'not where a modal verb belongs to it', text: 'Okoro added that if the ferry were late, she would advise the crew to wait.', found: ['indirect: if the ferry were late, she would advise the crew to wait'] },
    { what: 'not at a joined clause behind the attribution', text: 'The ferry was late, Okoro said, and the captain had gone home.', found: ['indirect: The ferry was late', 'indirect: the captain had gone home'] },
    { what: 'a source with a tail', text: 'According to a study by two clerks in Lund, the ferry is late.', found: ['indirect: the ferry is late'] },
    { what: 'an aside on the source', text: 'The ferry is late, according to Okoro, a clerk in Lund.', found: ['indirect: The ferry is late'] },
  ])('is found: $what', ({ text, found }) => {
    expect(read(text)).toEqual(found);
  });
});

describe('the beginning of content', () => {
  it.each([
    { what: 'behind a semicolon', text: 'Okoro disagreed; the levy, she argued, had been passed by all.', found: ['indirect: the levy', 'indirect: had been passed by all'] },
    { what: 'behind a time', text: 'Okoro told friends this weekend she would leave.', found: ['indirect: she would leave'] },
    { what: 'once, where one was asked', text: 'Weems, asked about the sale, said it was “a private matter”.', found: ['mixed: it was “a private matter”'] },
    { what: 'behind an apposition in the genitive', text: 'Henri Lobo, Lund’s harbour master, told the Courier that nothing was settled.', found: ['indirect: nothing was settled'] },
    { what: 'before a pair with a pronoun', text: 'Okoro announced that she and her husband had welcomed a daughter.', found: ['indirect: she and her husband had welcomed a daughter'] },
  ])('is found: $what', ({ text, found }) => {
    expect(read(text)).toEqual(found);
  });
});
