import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/core/digest/build-card.ts';
import { digestOf } from '../../../src/core/digest/build-digest.ts';
import { toMarkColumns } from '../../../src/core/mark-columns.ts';
import { annotationOf } from '../../../src/build/corpus/gold.ts';
import { glossaryOf } from './small-glossary.ts';

const MEETING = annotationOf(`
published: 2031-03-12
@velan person Karim Velan = Prime Minister of Narova
@sadr person Huda Sadrani
@narova place Narova
---
[Karim Velan|velan] met [Huda Sadrani|sadr] in [Narova|narova].

{s1 [Velan|velan]} {c1 said} {q1i the road was open}. "{q2d It is}," {s2 [Sadrani|sadr]} {c2 said}.
`);
const REPORT = { source: 'report', paragraph: 3 } as const;
const GLOSSARY = glossaryOf({
  entities: [
    { id: 'velan', names: [{ lang: 'ar', text: 'كريم فيلان' }], facts: [{ text: 'Grew up by the river.', receipt: REPORT }], relations: [{ type: 'predecessor', to: 'sadr', receipt: REPORT }, { type: 'met', to: 'absent', receipt: REPORT }] },
    { id: 'absent', name: 'Absent Friend' },
    { id: 'other-velan', name: 'Rami Velan', gloss: 'A poet.', offices: [{ title: 'Dean of the Academy', from: null, to: null, asOf: '2030', status: 'current', of: null, receipt: REPORT }] },
  ],
  sources: [{ id: 'report', title: 'Report on the ford', date: '2030-12-01' }],
});
const SOURCE = { kind: 'document', title: 'Report on the ford', date: '2030-12-01', paragraphs: [3] };

describe('cardOf', () => {
  const digest = digestOf(MEETING, [GLOSSARY]);
  const card = cardOf(digest, [GLOSSARY], 'velan', null);

  it('is null for somebody whom the article does not mention, known or not', () => {
    expect(cardOf(digest, [GLOSSARY], 'absent', null)).toBeNull();
    expect(cardOf(digest, [GLOSSARY], 'nobody', null)).toBeNull();
  });

  it('shows what this person said here, and only this person', () => {
    expect(card?.quotes.map(({ text }) => text)).toEqual(['the road was open']);
    expect(card).toMatchObject({ articleDate: '2031-03-12', length: MEETING.article.text.length });
  });

  it('gives facts with the document that they come from', () => {
    expect(card?.facts).toEqual([{ text: 'Grew up by the river.', source: SOURCE }]);
  });

  it('ties to those in the article: the glossary’s relations and the article’s sentences', () => {
    const sadr = { entity: 'sadr', name: 'Huda Sadrani', names: [], kind: 'person', first: { start: 16, end: 28, paragraph: 1 } };
    expect(card?.ties).toEqual([
      { type: 'predecessor', ties: [sadr], sources: [SOURCE] },
      { type: 'met', ties: [sadr], sources: [{ kind: 'article', title: null, date: null, paragraphs: [1] }] },
    ]);
    expect(cardOf(digest, [GLOSSARY], 'sadr', null)?.ties.map(({ type, ties }) => `${type} ${ties.map(({ entity }) => entity).join()}`)).toEqual(['met velan']);
  });

  it('leads from a tie to the first mention that is a mark: a pronoun is none', () => {
    const cast = digest.cast.map((person) => ({ ...person, mentions: person.mentions.map((mention, at) => ({ ...mention, rule: at === 0 ? ('pronoun' as const) : mention.rule })) }));
    const [second] = digest.cast.find(({ id }) => id === 'sadr')?.mentions.slice(1) ?? [];
    expect(cardOf({ ...digest, cast }, [], 'velan', null)?.ties[0]?.ties.map(({ first }) => first?.start)).toEqual([second?.start]);
  });

  it('says once that two are tied when they met', () => {
    const twice = digestOf(annotationOf('@a person Ana Reuss\n@b person Ben Okoye\n---\n[Reuss|a] thanked [Okoye|b]. [Reuss|a] met [Okoye|b].'), []);
    expect(twice.ties.map(({ type }) => type)).toEqual(['same-sentence', 'met']);
    expect(cardOf(twice, [], 'a', null)?.ties.map(({ type }) => type)).toEqual(['met']);
  });

  it('lists each source once', () => {
    const told = glossaryOf({ entities: [{ id: 'velan', gloss: 'Rules.', glossReceipt: { source: 'general' } }] });
    expect(cardOf({ ...digest, ties: [] }, [told], 'velan', null)?.sources).toEqual([{ kind: 'general', title: null, date: null, paragraphs: [] }]);
    expect(card?.sources).toEqual([{ kind: 'general', title: null, date: null, paragraphs: [] }, SOURCE, { kind: 'article', title: null, date: null, paragraphs: [1] }]);
  });

  it('asks "not this person?" with the runners-up of the mention that it stands at', () => {
    const twofold = { ...MEETING, mentions: MEETING.mentions.map((mention) => (mention.entity === 'velan' ? { ...mention, alternatives: mention.start === 0 ? ['other-velan', 'sadr', 'lost'] : [] } : mention)) };
    const open = digestOf(twofold, [GLOSSARY]);
    expect(cardOf(open, [GLOSSARY], 'velan', 'Karim Velan'.length)?.alternatives).toEqual([
      { id: 'other-velan', name: 'Rami Velan', office: 'Dean of the Academy', gloss: 'A poet.' },
      { id: 'sadr', name: 'Huda Sadrani', office: null, gloss: null },
    ]);
    const second = open.cast.find(({ id }) => id === 'velan')?.mentions[1]?.end ?? null;
    expect(second).not.toBeNull();
    expect(cardOf(open, [GLOSSARY], 'velan', second)?.alternatives).toEqual([]);
    expect(cardOf(open, [GLOSSARY], 'velan', null)?.alternatives).toEqual([]);
  });

  it('stands at the mention of its mark, also where the mark begins a letter before it', () => {
    const text = 'وزارة وتهديد لإيران';
    const start = text.indexOf('إيران');
    const mention = { start, end: text.length, entity: 'iran', kind: 'place', rule: 'alias', because: 'listed', alternatives: ['other-velan'] } as const;
    const annotation = { ...MEETING, article: { ...MEETING.article, text, paragraphs: [{ start: 0, end: text.length }] }, entities: [{ id: 'iran', kind: 'place', name: 'إيران', names: [], office: null, known: true }], mentions: [mention], quotes: [], summary: [] } as const;
    const { starts, ends } = toMarkColumns(annotation);
    expect(starts).toEqual([start - 1]);
    expect(cardOf(digestOf(annotation, [GLOSSARY]), [GLOSSARY], 'iran', ends[0] ?? null)).toMatchObject({ here: start, alternatives: [{ id: 'other-velan' }] });
    expect(card?.here).toBeNull();
  });

  it('is made from the article alone where no glossary knows the person', () => {
    const unknown = cardOf(digestOf(MEETING, []), [], 'velan', null);
    expect(unknown).toMatchObject({ facts: [], entity: { known: false, gloss: null } });
    expect(unknown?.sources.map(({ kind }) => kind)).toEqual(['general', 'article']);
  });
});
