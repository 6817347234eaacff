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
    { what: 'a subject and its verb behind an infinitive', text: 'Okoro agreed to lend the crew a boat, and the union also stepped in with money.', found: ['indirect: to lend the crew a boat'] },
    { what: 'the main clause behind an opening one', text: 'Pleading for a second pier, the captain was cheered.', found: ['indirect: a second pier'] },
    { what: 'not at a second infinitive', text: 'Okoro agreed to lend the crew a boat, and to pay for the fuel.', found: ['indirect: to lend the crew a boat, and to pay for the fuel'] },
    { what: 'more than a number opens a clause', text: 'Okoro said more than 300 ferries were late.', found: ['indirect: more than 300 ferries were late'] },
    { what: 'a second judgement', text: 'Okoro insisted that the ferry was “a ferry” and described the price as “theatre”.', found: ['mixed: the ferry was “a ferry”', 'mixed: the price as “theatre”'] },
    { what: 'not at a dash that goes on', text: 'Okoro said the ferry would sail - and that the crew knew.', found: ['indirect: the ferry would sail - and that the crew knew'] },
    { what: 'not where a modal verb belongs to it', text: 'Okoro added that if the ferry were late, she would advise the crew to wait.', found: ['indirect: if the ferry were late, she would advise the crew to wait'] },
    { what: 'not at a joined clause behind the attribution', text: 'The ferry was late, Okoro said, and the captain had gone home.', found: ['indirect: The ferry was late', 'indirect: the captain had gone home'] },
    { what: 'not behind the marks, where the phrase goes on', text: 'Okoro said she had “no knowledge” of the sale.', found: ['mixed: she had “no knowledge” of the sale'] },
    { what: 'behind marks that open the content', text: 'Okoro pledged “full support” for the crews.', found: ['mixed: “full support” for the crews'] },
    { what: 'not at a joined noun behind the marks', text: 'Okoro praised his “harbour manners” and his patience.', found: ['mixed: his “harbour manners” and his patience'] },
    { what: 'at a source’s own tail', text: 'The ferry is late, according to Delta Ropes, a firm in Lund that sells ropes.', found: ['indirect: The ferry is late'] },
    { what: 'at what others did too', text: 'Okoro said she would not sail, as have two captains.', found: ['indirect: she would not sail'] },
    { what: 'at the main clause, behind an opening participle', text: 'Conceding that the ferry was late, the captain went home.', found: ['indirect: the ferry was late'] },
    { what: 'not at because', text: 'Okoro accused Weems of lying because it paid.', found: ['indirect: Weems of lying because it paid'] },
    { what: 'not at a state in the same tense', text: 'Okoro said she had answered but was not sure.', found: ['indirect: she had answered but was not sure'] },
    { what: 'behind a modal that goes on', text: 'The ferry would sail, Okoro said, but would carry no cars.', found: ['indirect: The ferry would sail', 'indirect: would carry no cars'] },
    { what: 'behind an opening that leans on it', text: 'When the law passed, Okoro said, most captains had gone home.', found: ['indirect: When the law passed', 'indirect: most captains had gone home'] },
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
    { what: 'behind as somebody said', text: 'As Okoro said, the ferry is late.', found: ['indirect: the ferry is late'] },
    { what: 'before marks that finish the clause', text: 'These and other reasons, Okoro said, “all speak against it.”', found: ['indirect: These and other reasons', 'direct: all speak against it.'] },
    { what: 'before a speaker with a role', text: 'The singer had left to buy a rope, his manager, Kira Pell, explained.', found: ['indirect: The singer had left to buy a rope'] },
    { what: 'before a report that found it', text: 'The rope had been cut, the report found.', found: ['indirect: The rope had been cut'] },
    { what: 'before a verb that was taken for a cue', text: 'He had answered the question, Okoro said.', found: ['indirect: He had answered the question'] },
    { what: 'before a pair that holds a cue word', text: 'No bank or call records had been taken, Okoro said.', found: ['indirect: No bank or call records had been taken'] },
    { what: 'around an attribution before a hearer', text: 'The office, she added, had informed the Harbour Council.', found: ['indirect: The office', 'indirect: had informed the Harbour Council'] },
    { what: 'behind against', text: 'Okoro warned against drawing conclusions before it had been read.', found: ['indirect: drawing conclusions before it had been read'] },
    { what: 'in what papers show', text: 'Emails show that the ferry was late.', found: ['indirect: the ferry was late'] },
    { what: 'nowhere, in what a person shows', text: 'Okoro showed that she could swim.', found: [] },
    { what: 'before a pair with a pronoun', text: 'Okoro announced that she and her husband had welcomed a daughter.', found: ['indirect: she and her husband had welcomed a daughter'] },
  ])('is found: $what', ({ text, found }) => {
    expect(read(text)).toEqual(found);
  });
});
