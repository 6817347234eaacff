import { describe, expect, it } from 'vitest';
import { readQuotes } from '../../../src/core/quotes/quotes.ts';
import { openMarked, parseBody } from './marked.ts';

function read(body: string) {
  const article = parseBody(body);
  return readQuotes(openMarked(article)).quotes.map((quote) => [quote.rule, article.text.slice(quote.start, quote.end), quote.speaker && article.text.slice(quote.speaker.start, quote.speaker.end), quote.speaker?.entity ?? null, quote.certainty]);
}

describe('transcripts', () => {
  it('gives each turn to its label', () => {
    expect(read('[HALE|hale]: We closed the pier at noon.\n\n[ORTIZ|lena]: Nobody told the ferrymen.\n\n[HALE|hale]: We told their wives.')).toEqual([
      ['transcript-label', 'We closed the pier at noon.', 'HALE', 'hale', 'sure'],
      ['transcript-label', 'Nobody told the ferrymen.', 'ORTIZ', 'lena', 'sure'],
      ['transcript-label', 'We told their wives.', 'HALE', 'hale', 'sure'],
    ]);
  });

  it('takes no turn whose label names nobody', () => {
    expect(read('Q: Who closed the pier?\n\nA: The council did.\n\nQ: And who opens it?')).toEqual([]);
  });

  it('gives answers to the person whom the lines before them name most', () => {
    const turns = 'Q: Who closed the pier?\n\nA: The council did.\n\nQ: And who opens it?\n\nA: Nobody but the sea.';
    expect(read(`[Lena Hale|hale] has kept the pier for years.\n\n${turns}`)).toEqual([
      ['answer-label', 'The council did.', 'Lena Hale', 'hale', 'likely'],
      ['answer-label', 'Nobody but the sea.', 'Lena Hale', 'hale', 'likely'],
    ]);
    expect(read(`[Lena Hale|hale] has kept the pier for years, and [Ada Ortiz|ortiz] the harbour.\n\n${turns}`)).toEqual([]);
  });

  it('takes the words inside the marks of a quoted turn', () => {
    expect(read('Hale: “We closed it.”\n\nOrtiz: “Who asked?”\n\nHale: “The sea asked.”').map(([, words]) => words)).toEqual(['We closed it.', 'Who asked?', 'The sea asked.']);
  });

  it('takes nobody who is written to for a speaker', () => {
    expect(read('DEAR TIRED: Sleep more.\n\nDEAR ABLE: Sleep less.\n\nDEAR TIRED: Sleep.')).toEqual([]);
  });

  it.each([
    ['figures', 'Acceptance Rate: 20 %\n\nClass Size: 45\n\nAcceptance Rate: 31 %\n\nClass Size: 60'],
    ['what a thing is and has', 'Battery Life: The brush runs for two weeks.\n\nWeight: It is light.\n\nBattery Life: The brush runs for one week. Its battery and its life are short, and its weight is low.'],
    ['short letters', 'CPU: It is quick enough.\n\nRAM: It has enough.\n\nCPU: It is slow.'],
    ['what speaks for and against it', 'Advantages: It is quick.\n\nDisadvantages: It is dear.\n\nAdvantages: It is cheap.'],
    ['places that are listed', '[London|place-london]: The trains are late.\n\n[Leeds|place-leeds]: The trains are on time.\n\n[London|place-london]: The trains are late again.'],
  ])('does not take %s for speakers', (_, list) => expect(read(list)).toEqual([]));

  it('knows who speaks by what they do', () => {
    expect(read('Moderator: Who closed the pier?\n\nCaller: The council did.\n\nModerator: Thank you for the call.').map(([rule]) => rule)).toEqual(['transcript-label', 'transcript-label', 'transcript-label']);
  });

  it('does not take labels of a list for speakers', () => {
    expect(read('Price: 12 crowns for two\n\nLocation: the old pier\n\nDate: the first of May')).toEqual([]);
  });
});

describe('interviews without labels', () => {
  const turns = (first: string): string => `Who closed the pier?\n\n${first}\n\nWere you there?\n\nI was, with my brother.\n\nThe wind had dropped by then.\n\nAnd who opens it?\n\nI would not ask the council for it.`;

  it('are answered in the first person', () => {
    expect(read(`[Lena Hale|hale] has kept the pier for years.\n\n${turns('The council did, and we had no say.')}`)).toEqual([
      ['interview-answer', 'The council did, and we had no say.', 'Lena Hale', 'hale', 'likely'],
      ['interview-answer', 'I was, with my brother.', 'Lena Hale', 'hale', 'likely'],
      ['interview-answer', 'I would not ask the council for it.', 'Lena Hale', 'hale', 'likely'],
    ]);
  });

  it('may have a label where they begin', () => {
    expect(read(`[Lena Hale|hale] has kept the pier for years. [Ada Ortiz|ortiz] met her.\n\n${turns('[Lena Hale|hale]: The council did, and we had no say.')}`).map(([, words, name]) => [words, name])).toEqual([
      ['The council did, and we had no say.', 'Lena Hale'],
      ['I was, with my brother.', 'Lena Hale'],
      ['I would not ask the council for it.', 'Lena Hale'],
    ]);
  });

  it('are none where the writer asks and answers', () => {
    expect(read('[Lena Hale|hale] has kept the pier for years.\n\nWho closed the pier?\n\nThe council did.\n\nWho opens it?\n\nNobody knows.\n\nWhy did it close?\n\nA beam had rotted.')).toEqual([]);
  });

  it('are none where nobody is spoken to: a columnist asks and answers too', () => {
    expect(read(`[Lena Hale|hale] has kept the pier for years.\n\n${turns('The council did, and we had no say.').replace('Were you there?', 'Was anybody there?')}`)).toEqual([]);
  });

  it('are none where nobody is named before them', () => {
    expect(read(turns('The council did, and we had no say.'))).toEqual([]);
  });
});

describe('headlines', () => {
  it('reads a name before a colon', () => {
    expect(read('[Hale|hale]: ‘We will stay until the last buoy’\n\nThe harbour waits for [Hale|hale].')[0]).toEqual(['headline-colon', 'We will stay until the last buoy', 'Hale', 'hale', 'likely']);
  });

  it('reads a headline without marks', () => {
    expect(read('[Hale|hale]: we will stay until the last buoy\n\nThe harbour waits for [Hale|hale].')[0]?.[1]).toBe('we will stay until the last buoy');
  });

  it.each([
    { what: 'with marks', headline: '‘We will stay until the last buoy’ – [Lena Hale|hale]', words: 'We will stay until the last buoy' },
    { what: 'without marks', headline: 'The harbour will close in May — [Lena Hale|hale]', words: 'The harbour will close in May' },
  ])('reads a name behind a dash, $what', ({ headline, words }) => {
    expect(read(`${headline}\n\nThe harbour waits for [Hale|hale].`)[0]).toEqual(['headline-dash', words, 'Lena Hale', 'hale', 'likely']);
  });

  it.each([
    { what: 'a place', headline: 'A walk along the old harbour – [Lund|place-lund]', rest: 'We walked through [Lund|place-lund].' },
    { what: 'a paper', headline: 'The harbour will close in May – [Courier|org-courier]', rest: 'The [Courier|org-courier] has the story.' },
    { what: 'somebody who never comes back', headline: 'The harbour will close in May – [Hale|hale]', rest: 'The harbour waits.' },
    { what: 'a label of the page', headline: 'The harbour will close in May – Opinion', rest: 'An Opinion is no fact.' },
  ])('does not take $what behind a dash for a speaker', ({ headline, rest }) => {
    expect(read(`${headline}\n\n${rest}`)).toEqual([]);
  });

  it.each([{ label: 'Watch' }, { label: 'Update' }, { label: 'Opinion' }])('does not take "$label" for a speaker', ({ label }) => {
    expect(read(`${label}: the ferry leaves the old harbour\n\nThe harbour waits.`)).toEqual([]);
  });
});
