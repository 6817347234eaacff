import { describe, expect, it } from 'vitest';
import { KINDS, type Entity, type Kind, type Mention, type MentionRule, type Quote } from '../../src/core/annotation.ts';
import { markedEntities, markedMentions, toMarkColumns } from '../../src/core/mark-columns.ts';

const entity = (id: string, kind: Kind): Entity => ({ id, kind, name: id, names: [], office: null, known: true });
const mention = (start: number, end: number, id: string, kind: Kind, rule: MentionRule = 'alias'): Mention => ({ start, end, entity: id, kind, rule, because: '', alternatives: [] });
const quote = (start: number, end: number, speaker: string | null, certainty: Quote['certainty'] = 'sure'): Quote => ({
  start,
  end,
  form: 'direct',
  cue: null,
  speaker: speaker === null ? null : { start: 0, end: 1, entity: speaker },
  certainty,
  rule: '',
  group: 0,
});

// "Vera met Otto in Lund. Vera said she liked Lund."
const VISIT = {
  article: { text: 'Vera met Otto in Lund. Vera said she liked Lund.' },
  entities: [entity('vera', 'person'), entity('otto', 'person'), entity('lund', 'place')],
  mentions: [mention(0, 4, 'vera', 'person'), mention(9, 13, 'otto', 'person'), mention(17, 21, 'lund', 'place'), mention(23, 27, 'vera', 'person'), mention(33, 36, 'vera', 'person', 'pronoun'), mention(43, 47, 'lund', 'place')],
  quotes: [quote(33, 47, 'vera')],
};

describe('columns', () => {
  const columns = toMarkColumns(VISIT);

  it('hold each mention but the pronouns, in order', () => {
    expect(columns.starts).toEqual([0, 9, 17, 23, 43]);
    expect(columns.ends).toEqual([4, 13, 21, 27, 47]);
    expect(columns.kinds.map((kind) => KINDS[kind])).toEqual(['person', 'person', 'place', 'person', 'place']);
  });

  it('take in the lam before an alef, whose letterform is one', () => {
    const text = 'تهديد لإيران وزيارة إيران';
    const [first, second] = [text.indexOf('إيران'), text.lastIndexOf('إيران')];
    const mentions = [mention(first, first + 5, 'iran', 'place'), mention(second, second + 5, 'iran', 'place')];
    expect(toMarkColumns({ article: { text }, entities: [entity('iran', 'place')], mentions, quotes: [] }).starts).toEqual([first - 1, second]);
  });

  it('lead back from a mark to its mention and its entity', () => {
    const mentions = markedMentions(VISIT);
    const entities = markedEntities(VISIT);
    columns.starts.forEach((start, mark) => {
      expect(mentions[mark]?.start).toBe(start);
      expect(entities[columns.entities[mark] ?? -1]).toBe(mentions[mark]?.entity);
    });
  });

  it('hold no text and no name', () => {
    expect(Object.values(columns).flat().every(Number.isInteger)).toBe(true);
  });

  it('number an entity that is missing as -1, so that no card can open for another', () => {
    expect(toMarkColumns({ ...VISIT, entities: [entity('otto', 'person')] }).entities).toEqual([-1, 0, -1, -1, -1]);
  });
});

describe('tints of quotations', () => {
  const tints = (...quotes: Quote[]) => toMarkColumns({ article: { text: '' }, entities: [], mentions: [], quotes }).quoteTints;

  it('follow the speaker, in the order in which they first speak', () => {
    expect(tints(quote(0, 5, 'b'), quote(6, 9, 'a'), quote(10, 15, 'b'))).toEqual([1, 2, 1]);
  });

  it.each([
    ['an unnamed speaker', quote(0, 5, null)],
    ['an unsure speaker', quote(0, 5, 'a', 'unknown')],
  ])('are none for %s', (_, one) => {
    expect(tints(one, quote(6, 9, 'b'))).toEqual([0, 1]);
  });

  it('start anew with the seventh speaker', () => {
    expect(tints(...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((speaker, at) => quote(at, at + 1, speaker)))).toEqual([1, 2, 3, 4, 5, 6, 1, 2]);
  });
});
