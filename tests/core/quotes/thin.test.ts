/** Topics and objects are no quotations; clauses, quoted words, and what somebody wants or foretells are. */
import { describe, expect, it } from 'vitest';
import { readPlain } from './marked.ts';

const contents = (text: string) => readPlain(text).quotes.map((quote) => text.slice(quote.start, quote.end));

describe('content that is too thin', () => {
  it.each([
    { what: 'somebody who is telephoned', text: 'The club called Vera Lund’s lawyer on Friday.' },
    { what: 'a service that is called', text: 'Neighbours called the police.' },
    { what: 'a pronoun without a judgement', text: 'Okoro called him on Friday.' },
    { what: 'words that point back', text: 'Okoro warned of such storms.' },
    { what: 'a thing that is announced', text: 'The captain announced a new route.' },
    { what: 'a thing that is rejected', text: 'The captain rejected the charge.' },
    { what: 'somebody who is thanked', text: 'The captain thanked the crew.' },
    { what: 'several who are thanked', text: 'The captain thanked the crew, the two clerks and her mother.' },
    { what: 'somebody who is dismissed', text: 'The ferry line dismissed its chief engineer, Vera Lund, on Tuesday.' },
    { what: 'a means behind "by"', text: 'The captain was informed by telephone that the boats would wait.' },
    { what: 'a topic', text: 'Okoro spoke about the ropes.' },
    { what: 'a relative clause behind a setting', text: 'Okoro said in a letter that ran to nine pages.' },
  ])('is passed over: $what', ({ text }) => {
    expect(contents(text)).toEqual([]);
  });

  it('leaves a topic inside a report to the report', () => {
    const text = 'The two spoke about closer cooperation, her office said.';
    expect(contents(text)).toEqual(['The two spoke about closer cooperation']);
  });
});

describe('content that says something', () => {
  it.each([
    { what: 'a call for something', text: 'Okoro called for an inquiry.', words: 'an inquiry' },
    { what: 'a call in one word', text: 'Okoro called for calm.', words: 'calm' },
    { what: 'a denied deed', text: 'Okoro denied selling ropes.', words: 'selling ropes' },
    { what: 'a demand', text: 'The crews demanded a say in hiring.', words: 'a say in hiring' },
    { what: 'a warning', text: 'Okoro warned of heavy storms.', words: 'heavy storms' },
    { what: 'a forecast', text: 'Okoro expects little effect.', words: 'little effect' },
    { what: 'a judgement with a noun', text: 'Okoro called the ferry a coffin.', words: 'the ferry a coffin' },
    { what: 'a judgement with an adjective', text: 'Okoro called the plan reckless.', words: 'the plan reckless' },
    { what: 'a judgement on a pronoun', text: 'Okoro called it reckless.', words: 'it reckless' },
    { what: 'words that are written online', text: 'The crew wrote online that Friday was a holiday.', words: 'Friday was a holiday' },
    { what: 'what somebody is thanked for', text: 'The captain thanked the crew for staying.', words: 'the crew for staying' },
    { what: 'an accusation', text: 'Okoro accused Weems of lying.', words: 'Weems of lying' },
    { what: 'a quoted judgement that an aside splits', text: 'Okoro described the crossing, which took nine hours, as “long and merry”.', words: 'the crossing, which took nine hours, as “long and merry”' },
  ])('is read: $what', ({ text, words }) => {
    expect(contents(text)).toEqual([words]);
  });
});
