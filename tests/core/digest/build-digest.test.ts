import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/digest/build-digest.ts';
import { annotationOf } from '../../../src/build/corpus/gold.ts';
import { glossaryOf } from './small-glossary.ts';

const VISIT = annotationOf(`
title: Velan ends talks in Sarrin
published: 2031-03-12
@velan person Karim Velan = Prime Minister of Narova
@sadr person Huda Sadrani
@aide person Tomas Beck
@narova place Narova
@sarrin place Sarrin
@guild organisation Guild of Ferrymen
@talks event the border talks
---
[Narova|narova]’s {o velan prime minister} [Karim Velan|velan] met [Huda Sadrani|sadr] in [Sarrin|sarrin] yesterday to end the quarrel over the river. The [Guild of Ferrymen|guild] had asked for [the talks|talks nominal].

"{q1d The river belongs to both of us}," {s1 [Sadrani|sadr]} {c1 said}. {s2 A clerk} {c2 added} that {q2i the map was old}.

Asked by [Tomas Beck|aide], {s3 a guard} {c3 said} {q3i nobody had crossed}. [Tomas Beck|aide] asked again, and [Beck|aide] left with [Beck|aide]'s notes.
`);

describe('digestOf', () => {
  const digest = digestOf(VISIT, []);

  it('hands on what is known of the article and counts its words and minutes', () => {
    expect(digest).toMatchObject({ title: 'Velan ends talks in Sarrin', published: '2031-03-12', lang: 'en', coverage: 'full', minutes: 1, length: VISIT.article.text.length });
    expect(digestOf(annotationOf('---\nVelan’s 3 boats -- all of them -- left at 10.30.'), []).words).toBe(9);
  });

  it('rounds reading time at 230 words a minute', () => {
    const long = annotationOf(`---\n${'word '.repeat(230 * 2 + 120)}`);
    expect(digestOf(long, []).minutes).toBe(3);
  });

  it('parts the entities by kind and leaves out what is not mentioned', () => {
    expect(digest.places.map(({ name }) => name)).toEqual(['Sarrin', 'Narova']);
    expect(digest.organisations.map(({ name }) => name)).toEqual(['Guild of Ferrymen']);
    expect(digest.others.map(({ name }) => name)).toEqual(['the border talks']);
    expect(digestOf(annotationOf('@ghost person Nobody Here\n---\nNothing.'), []).cast).toEqual([]);
  });

  it('orders the cast by role, not by count: who is mentioned most comes last', () => {
    expect(digest.cast.map(({ name, mentions }) => `${name} ${mentions.length}`)).toEqual(['Karim Velan 1', 'Huda Sadrani 2', 'Tomas Beck 4']);
    for (const { salience } of digest.cast) expect(salience).toBeGreaterThan(0);
    for (const { salience } of digest.cast) expect(salience).toBeLessThanOrEqual(1);
  });

  it('gives each mention its paragraph and each quotation its words', () => {
    const sadrani = digest.cast.find(({ id }) => id === 'sadr');
    expect(sadrani?.mentions.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
    expect(sadrani?.quotes).toEqual([0]);
    expect(digest.quotes[0]).toMatchObject({ index: 0, text: 'The river belongs to both of us', form: 'direct', cue: 'said', speaker: 'sadr', speakerText: 'Sadrani', paragraph: 2 });
  });

  it('keeps the words of an unnamed speaker and puts them in nobody’s mouth', () => {
    expect(digest.quotes[2]).toMatchObject({ speaker: null, speakerText: 'a guard' });
    const unsure = { ...VISIT, quotes: VISIT.quotes.map((quote) => ({ ...quote, certainty: 'unknown' as const })) };
    const unsureDigest = digestOf(unsure, []);
    expect(unsureDigest.quotes.map(({ speaker }) => speaker)).toEqual([null, null, null]);
    expect(unsureDigest.cast.flatMap(({ quotes }) => quotes)).toEqual([]);
  });

  it('shows the article’s own office with its paragraph as receipt', () => {
    expect(digest.cast[0]?.office).toMatchObject({ title: 'Prime Minister of Narova', asOf: '2031-03-12', receipt: { kind: 'article', paragraph: 1 } });
  });

  it('takes the gloss from the glossary, the reader’s own before the bundled one', () => {
    const bundled = glossaryOf({ entities: [{ id: 'velan', gloss: 'from the bundle' }, { id: 'sadr', gloss: 'only in the bundle' }] });
    const own = glossaryOf({ entities: [{ id: 'velan', gloss: 'from the reader' }] });
    expect(digestOf(VISIT, [bundled, own]).cast.map(({ gloss }) => gloss)).toEqual(['from the reader', 'only in the bundle', null]);
  });

  it('cuts summary sentences verbatim, with the mentions inside', () => {
    const [first] = VISIT.article.paragraphs;
    const end = VISIT.article.text.indexOf('river.') + 'river.'.length;
    const [sentence] = digestOf({ ...VISIT, summary: [{ start: first?.start ?? 0, end }] }, []).summary;
    expect(sentence?.text).toBe('Narova’s prime minister Karim Velan met Huda Sadrani in Sarrin yesterday to end the quarrel over the river.');
    expect(sentence?.mentions.map(({ start, end: stop, entity }) => `${entity}: ${sentence.text.slice(start, stop)}`)).toEqual(['narova: Narova', 'velan: Karim Velan', 'sadr: Huda Sadrani', 'sarrin: Sarrin']);
  });

  it('is plain data: a stored copy is the same', () => {
    expect(JSON.parse(JSON.stringify(digest))).toEqual(digest);
  });

  it('lists no dates where only names are read', () => {
    expect(digest.timeline.map(({ date }) => date)).toEqual(['2031-03-11']);
    expect(digestOf({ ...VISIT, coverage: 'names' }, []).timeline).toEqual([]);
  });

  it('takes an article of nothing', () => {
    expect(digestOf(annotationOf('---\n'), [])).toMatchObject({ words: 0, minutes: 1, length: 0, cast: [], quotes: [], timeline: [], ties: [] });
  });
});

describe('what was said in several parts', () => {
  const PARTS = digestOf(annotationOf(`
title: Ferry talks
published: 2031-03-12
@bell person Ana Bell
@holt person Tom Holt
---
{q1i The deal}, {s1 [Ana Bell|bell]} {c1 said}, {q1i would help the port}. "{q2d We will stay}," {s2 [Bell|bell]} {c2 added}, "{q2d and that is that}."

"{q3d It is late}," {s3 [Tom Holt|holt]} {c3 said}. "{q3d We must go}." "{q4d It is late}," {s4 [Holt|holt]} {c4 said}, {q4i and the boats had gone}.
`), []);

  it('is one row where it goes on with its sentence, with marks around what is verbatim beside other words', () => {
    expect(PARTS.quotes.map(({ index, form, text, cue, speaker }) => [index, form, text, cue, speaker])).toEqual([
      [0, 'indirect', 'The deal … would help the port', 'said', 'bell'],
      [1, 'direct', 'We will stay … and that is that', 'added', 'bell'],
      [2, 'direct', 'It is late', 'said', 'holt'],
      [3, 'direct', 'We must go', 'said', 'holt'],
      [4, 'mixed', '“It is late” … and the boats had gone', 'said', 'holt'],
    ]);
  });

  it('is counted once by its speaker, and reached as a whole', () => {
    expect(PARTS.cast.map(({ id, quotes }) => [id, quotes])).toEqual([['bell', [0, 1]], ['holt', [2, 3, 4]]]);
    const [deal] = PARTS.quotes;
    expect(deal && deal.end - deal.start).toBe('The deal, Ana Bell said, would help the port'.length);
  });
});
