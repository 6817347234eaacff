import { describe, expect, it } from 'vitest';
import { readQuotes } from '../../../src/core/quotes/quotes.ts';
import { openMarked, parseBody } from './marked.ts';

function read(body: string) {
  const article = parseBody(body);
  const reading = readQuotes(openMarked(article));
  const words = (span: { start: number; end: number } | null) => span && article.text.slice(span.start, span.end);
  return {
    speakers: reading.quotes.map((quote) => [words(quote.speaker), quote.speaker?.entity ?? null]),
    certainties: reading.quotes.map((quote) => quote.certainty),
    added: reading.mentions.filter(({ rule }) => rule === 'pronoun' || rule === 'nominal' || rule === 'office').map((mention) => [words(mention), mention.entity, mention.rule]),
    mentions: reading.mentions,
  };
}

describe('words that are no person’s', () => {
  it('leaves what is read to nobody, however near a body is named', () => {
    const { speakers, certainties } = read('[Ana Bell|ana] told the [Port Union|org-union] that the vote stood. “That was no vote,” it read.');
    expect(speakers[1]).toEqual(['it', null]);
    expect(certainties[1]).not.toBe('sure');
  });

  it.each(['The long complaint names the [Port Union|org-union]. It alleges that a clerk lied.', 'A lawsuit against the [Port Union|org-union] was filed. It says that a clerk lied.'])('leaves what a paper says to the paper: %s', (text) => expect(read(text).speakers).toEqual([['It', null]]));

  it.each([
    ['A consent order, signed by Director [Ana Bell|ana], called the leaks “persistent.”', 'A consent order, signed by Director Ana Bell'],
    ['A letter signed by [Ana Bell|ana] called the plan “a mess”.', 'A letter signed by Ana Bell'],
    ['A committee led by [Ana Bell|ana] warned that the dam could break.', 'A committee led by Ana Bell'],
    ['The jury, chaired by the director [Ana Bell|ana], praised the film for “a silence that thinks”.', 'The jury, chaired by the director Ana Bell'],
  ])('gives nobody the words of what they signed or lead: %s', (text, words) => expect(read(text).speakers).toEqual([[words, null]]));

  it('but a body that has a paper speaks itself', () => {
    expect(read('The [Port Union|org-union] has the complaint. It says that a clerk lied.').speakers).toEqual([['It', 'org-union']]);
  });

  it('gives words before a relative clause to the main verb alone', () => {
    expect(read('“I saw it fall,” one pilot, who asked not to be named, said.').speakers).toHaveLength(1);
  });
});

describe('the head of the speaker’s words', () => {
  it.each([
    { what: 'a bare name', body: '[Ana Bell|ana] said the port was open.', entity: 'ana' },
    { what: 'a title and a name', body: 'Harbour master [Ana Bell|ana] said the port was open.', entity: 'ana' },
    { what: 'an organisation', body: 'The [Port Union|org-union] said the port was open.', entity: 'org-union' },
    { what: 'a person of an organisation', body: '[Ana Bell|ana] of the [Port Union|org-union] said the port was open.', entity: 'ana' },
    { what: 'a person behind an organisation', body: '[Port Union|org-union] chief [Ana Bell|ana] said the port was open.', entity: 'ana' },
    { what: 'a name behind an office', body: 'The head of the [Port Union|org-union], [Ana Bell|ana], said the port was open.', entity: 'ana' },
    { what: 'a firm behind what it is', body: 'Its lawyers, [Ortiz & Partners|org-ortiz], said the port was open.', entity: 'org-ortiz' },
    { what: 'a company with its legal form in small letters', body: '[Port Holdings|org-port] plc said the port was open.', entity: 'org-port' },
    { what: 'a name behind “there”', body: 'A pilot there, [Ana Bell|ana], said the port was open.', entity: 'ana' },
    { what: 'an aside with another name', body: '[Ana Bell|ana], who beat [Lena Ortiz|lena] in May, said the port was open.', entity: 'ana' },
  ])('finds $what', ({ body, entity }) => {
    expect(read(body).speakers).toEqual([[expect.any(String), entity]]);
  });

  it.each([
    { what: 'a spokesman for somebody', body: 'A spokesman for [Ana Bell|ana] said the port was open.' },
    { what: 'somebody’s brother', body: '[Ana Bell|ana]’s brother said the port was open.' },
    { what: 'an adviser with a name before the noun', body: 'A [Bell|ana] adviser said the port was open.' },
    { what: 'a member of something', body: 'A member of the small [Port Union|org-union] said the port was open.' },
    { what: 'an adviser of somebody’s ministry', body: 'An adviser to the region’s [Ministry of Tides|org-tides] said the port was open.' },
    { what: 'an official who stays unnamed', body: 'A senior official said the port was open.' },
    { what: 'two people with knowledge of a thing', body: 'Two people with knowledge of the [Port Union|org-union] said the port was open.' },
  ])('leaves $what unnamed and keeps the words', ({ body }) => {
    const { speakers } = read(body);
    expect(speakers).toHaveLength(1);
    expect(speakers[0]?.[0]).toBeTruthy();
    expect(speakers[0]?.[1]).toBeNull();
  });
});

describe('pronouns', () => {
  it('means the subject of the sentence before', () => {
    const { speakers, added } = read('[Omar Hadi|omar] met [Karim Saleh|karim] in the capital. He said the port was open.');
    expect(speakers).toEqual([['He', 'omar']]);
    expect(added).toEqual([['He', 'omar', 'pronoun']]);
  });

  it('means the speaker before', () => {
    const { speakers } = read('“We lost a year,” [Omar Hadi|omar] said of [Karim Saleh|karim]. “It hurt,” he added.');
    expect(speakers.map(([, entity]) => entity)).toEqual(['omar', 'omar']);
  });

  it('is nobody of whom nothing is told but by himself', () => {
    expect(read('“General [Hale|hale] is late,” he said.').speakers).toEqual([['he', null]]);
  });

  it.each([
    { what: 'a given name', body: '[Maria Lund|maria] met [Peter Holm|peter] at the pier. He said the port was open.', entity: 'peter' },
    { what: 'a given name with diacritics', body: '[Françoise Lund|lund] met [Jürgen Holm|holm] at the pier. She said the port was open.', entity: 'lund' },
    { what: 'a title', body: 'Mr. [Holm|holm] met Ms. [Lund|lund] at the pier. She said the port was open.', entity: 'lund' },
    { what: 'the noun before the name', body: 'Chairwoman [Lund|lund] met chairman [Holm|holm] at the pier. He said the port was open.', entity: 'holm' },
  ])('agrees with $what', ({ body, entity }) => {
    expect(read(body).speakers).toEqual([[expect.any(String), entity]]);
  });

  it.each([
    { what: 'somebody else than who is named in the words', body: '[Omar Hadi|omar] runs the port. [Karim Saleh|karim] runs the pier. “[Karim Saleh|karim] is the best of us,” he said.', entity: 'omar' },
    { what: 'the new subject rather than the speaker before', body: '“We lost a year,” [Omar Hadi|omar] said. [Karim Saleh|karim] laughed. “It hurt,” he said.', entity: 'karim' },
    { what: 'whom the pronoun behind the name fits', body: '[Tal Brenning|tal] left. [Zuri Ashgrove|zuri] said she was tired. He said the port was open.', entity: 'tal' },
    { what: 'the husband', body: 'Her husband, [Tal Brenning|tal], met [Maria Lund|maria]. He said the port was open.', entity: 'tal' },
  ])('means $what', ({ body, entity }) => {
    expect(read(body).speakers.at(-1)).toEqual([expect.stringMatching(/^s?he$/i), entity]);
  });

  it('goes on for a speaker who stays unnamed, and is not sure of it', () => {
    const { speakers, certainties } = read('[Omar Hadi|omar] runs the port. One fund manager said the price was high. “It was a joke,” he said.');
    expect(speakers).toEqual([['One fund manager', null], ['he', null]]);
    expect(certainties[1]).toBe('likely');
  });

  it('is unresolved where nobody fits', () => {
    const { speakers, certainties, added } = read('[Maria Lund|maria] left the pier. He said the port was open.');
    expect(speakers).toEqual([['He', null]]);
    expect(certainties).not.toContain('sure');
    expect(added).toEqual([]);
  });

  it('never means an organisation with he or she', () => {
    expect(read('The [Port Union|org-union] left the talks. She said the port was open.').speakers).toEqual([['She', null]]);
  });

  it('means an organisation with it', () => {
    expect(read('The [Port Union|org-union] left the talks with [Omar Hadi|omar]. It said the port was open.').speakers).toEqual([['It', 'org-union']]);
  });

  it('stays unnamed for they, we and I', () => {
    expect(read('[Omar Hadi|omar] met [Karim Saleh|karim] in the capital. They said the port was open.').speakers).toEqual([['They', null]]);
  });

  it('is only likely where two people fit alike', () => {
    const { certainties } = read('[Omar Hadi|omar] left. [Karim Saleh|karim] left too. [Omar Hadi|omar] came back. Then he said the port was open.');
    expect(certainties).not.toContain('unknown');
  });

  it('keeps mentions sorted and apart', () => {
    const { mentions } = read('[Omar Hadi|omar] said the port was open. He said the pier was not. “I mean it,” he said of [Karim Saleh|karim].');
    for (let at = 1; at < mentions.length; at++) expect(mentions[at]?.start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
    expect(mentions.map(({ rule }) => rule)).toEqual(['name', 'pronoun', 'pronoun', 'name']);
  });
});

describe('roles', () => {
  it('means the one person whom the article gave that role', () => {
    const { speakers, added } = read('The actor [Ana Bell|ana] bought the pier from [Lena Ortiz|lena]. The actor said the port was open.');
    expect(speakers).toEqual([['The actor', 'ana']]);
    expect(added).toEqual([['The actor', 'ana', 'nominal']]);
  });

  it('calls an office by the rule of offices', () => {
    expect(read('The senator [Ana Bell|ana] bought the pier. The senator said the port was open.').added).toEqual([['The senator', 'ana', 'office']]);
  });

  it('reads the role from an apposition', () => {
    expect(read('[Ana Bell|ana], a retired judge, bought the pier. The judge said the port was open.').speakers).toEqual([['The judge', 'ana']]);
  });

  it('names nobody where two people share the role', () => {
    expect(read('The actor [Ana Bell|ana] met the actor [Lena Ortiz|lena]. The actor said the port was open.').speakers).toEqual([['The actor', null]]);
  });

  it('is never sure of somebody whom the article seems to know but nothing tells', () => {
    const { speakers, certainties } = read('[Ana Bell|ana] left. “I was promised a boat,” the forward said.');
    expect([speakers, certainties]).toEqual([[['the forward', null]], ['likely']]);
  });

  it.each([
    { what: 'its owner', body: 'Its owner said the port was open.' },
    { what: 'a name that nobody knew for one', body: 'In the evening Fulvane said the port was open.' },
    { what: 'what is no speaker', body: 'Last year 8 percent of bread said the port was open.' },
  ])('is not sure of $what', ({ body }) => {
    expect(read(body).certainties).toEqual(['likely']);
  });

  it('is not sure of the union where another was named since', () => {
    const { certainties } = read('The [Port Union|org-union] met. The [Friends of the Tide|org-friends] met too. The union announced that the port was open.');
    expect(certainties).toEqual(['likely']);
  });

  it('does not take a report for whoever wrote it', () => {
    expect(read('A report [Tide Bureau|org-bureau] clears both. The report said the port was open.').speakers).toEqual([['The report', null]]);
  });

  it('is sure that an unnamed speaker is unnamed', () => {
    expect(read('“We have no plan at all,” a senior official said.').certainties).toEqual(['sure']);
  });

  it('names nobody before the person was named', () => {
    expect(read('The actor said the port was open. The actor [Ana Bell|ana] left.').speakers).toEqual([['The actor', null]]);
  });

  it('ties a ministry to its name', () => {
    expect(read('The [Ministry of Tides|org-tides] met on Monday. The ministry announced that the port was open.').speakers).toEqual([['The ministry', 'org-tides']]);
  });
});

describe('what opens a statement', () => {
  it.each([
    { what: 'a dateline', body: 'OSLO, May 4 (Tide Wire) - [Port Holdings|org-port] cut its forecast, saying the harbour was too small.', entity: 'org-port' },
    { what: 'a participle by itself', body: 'Reacting, the [Union of Pilots|org-union] (UP) said the harbour was too small.', entity: 'org-union' },
  ])('is not the speaker: $what', ({ body, entity }) => {
    expect(read(body).speakers.map(([, id]) => id)).toEqual([entity]);
  });

  it('reads the name of several small words behind a role', () => {
    expect(read('“The boat was lost,” said her aide, [Ana Bell de la Costa|ana] of the [Port Union|org-union].').speakers).toEqual([[expect.stringContaining('Ana Bell de la Costa'), 'ana']]);
  });
});

describe('why', () => {
  it('says who else may have spoken', () => {
    const reading = readQuotes(openMarked(parseBody('[Omar Hadi|omar] met [Karim Saleh|karim]. He said the port was open.')));
    expect(reading.quotes.map(({ because, alternatives }) => [because, alternatives])).toEqual([[expect.stringContaining('“said”, subject before cue: “He”'), ['karim']]]);
  });
});
