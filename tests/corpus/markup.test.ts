import { describe, expect, it } from 'vitest';
import { MarkupError, parseMarkup } from '../../src/build/corpus/markup.ts';

const HEAD = 'title: T\npublished: 2031-03-12\nregister: agency\n@vale person Ines Vale = acting Harbour Master of Marrow / Pilot / former Clerk\n@port organisation Port of Marrow\n> What it says.\n---\n';
const parse = (body: string) => parseMarkup(HEAD + body);

describe('parseMarkup', () => {
  it('reads the head', () => {
    expect(parse('Nothing.')).toMatchObject({
      title: 'T', published: '2031-03-12', register: 'agency', references: ['What it says.'],
      entities: [
        { id: 'vale', kind: 'person', name: 'Ines Vale', offices: [{ title: 'Harbour Master of Marrow', status: 'acting' }, { title: 'Pilot', status: 'acting' }, { title: 'Clerk', status: 'former' }] },
        { id: 'port', kind: 'organisation', name: 'Port of Marrow', offices: null },
      ],
    });
  });

  it('leaves the text without marks, one paragraph a line', () => {
    const { text, paragraphs } = parse('[Ines Vale|vale] {c1 said} {q1i it is {o vale late}}.\n\n\n  Then [she|vale pronoun] left.  ');
    expect(text).toBe('Ines Vale said it is late.\n\nThen she left.');
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['Ines Vale said it is late.', 'Then she left.']);
  });

  it('gives each mark its offsets, also inside others and behind characters of two units', () => {
    const { text, mentions, quotes, offices } = parse('🌊🌊 {o vale Head of the [Port|port]} {s1 [Vale|vale]} {c1 said} "{q1d the [port|port nominal] sleeps}".');
    const cut = (span: { start: number; end: number } | null | undefined) => span && text.slice(span.start, span.end);
    expect(mentions.map((mention) => `${cut(mention) ?? ''} ${mention.entity} ${mention.form}`)).toEqual(['Port port name', 'Vale vale name', 'port port nominal']);
    expect(offices.map(cut)).toEqual(['Head of the Port']);
    expect(quotes.map((quote) => [cut(quote), cut(quote.cue), cut(quote.speaker), quote.form, quote.speakerEntity])).toEqual([['the port sleeps', 'said', 'Vale', 'direct', 'vale']]);
  });

  it.each([
    { what: 'the person in the speaker’s words', body: '{s1 [Port|port] chief [Vale|vale]} {c1 said} {q1i no}.', speaker: 'vale' },
    { what: 'the thing, where no person is named', body: '{s1 the [Port|port]} {c1 said} {q1i no}.', speaker: 'port' },
    { what: 'nobody, where nobody is named', body: '{s1 a clerk} {c1 said} {q1i no}.', speaker: null },
    { what: 'whom the quotation itself names', body: '"{q1d@vale No}."', speaker: 'vale' },
  ])('takes as speaker $what', ({ body, speaker }) => {
    expect(parse(body).quotes.map(({ speakerEntity }) => speakerEntity)).toEqual([speaker]);
  });

  it('lets parts share a number and one speaker serve two utterances', () => {
    const { quotes } = parse('{s1,2 [Vale|vale]} {c1 said} "{q1d yes}", "{q1d yes}" and {c2 added} {q2i no}.');
    expect(quotes.map(({ group, speakerEntity, form }) => `${group} ${speakerEntity ?? ''} ${form}`)).toEqual(['1 vale direct', '1 vale direct', '2 vale indirect']);
  });

  it('keeps escaped signs', () => {
    expect(parse('A \\[sic\\] and \\{more\\}.').text).toBe('A [sic] and {more}.');
  });

  it.each([
    { what: 'nobody of that id', body: '[Ann|ann] left.', says: 'line 8: nobody declared "ann"' },
    { what: 'an unknown form', body: '[Vale|vale verb] left.', says: 'a mention is [words|id]' },
    { what: 'a mention that does not close', body: '[Vale left.', says: 'a mark is not closed' },
    { what: 'a brace that does not close', body: '{c1 said', says: 'a mark is not closed' },
    { what: 'a lone brace', body: 'so}', says: 'a lone }' },
    { what: 'an unknown mark', body: '{x1 so}', says: 'a mark in braces is' },
    { what: 'a quotation without a form', body: '{q1 so}', says: 'a quotation needs its form' },
    { what: 'a cue without a quotation', body: '{c1 said} so', says: 'there is a cue or speaker 1 but no quotation' },
    { what: 'two cues of one number', body: '{q1d a} {c1 said} {c1 added}', says: 'number 1 has two cues' },
  ])('names the line and the remedy: $what', ({ body, says }) => {
    expect(() => parse(body)).toThrow(MarkupError);
    expect(() => parse(body)).toThrow(says);
  });

  it.each([
    { head: '@vale thing Vale\n---\n', says: 'line 1: "@vale thing Vale" declares no entity' },
    { head: '@vale person A\n@vale person B\n---\n', says: 'line 2: the entity "vale" is declared twice' },
    { head: 'author: me\n---\n', says: 'is no line of a head' },
    { head: 'title: T\n', says: 'the head has no end' },
  ])('refuses a head: $says', ({ head, says }) => {
    expect(() => parseMarkup(head)).toThrow(says);
  });
});
