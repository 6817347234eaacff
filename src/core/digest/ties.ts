/** Who is tied to whom: what the article's sentences state, and what the glossary knows of people who are both here. */
import type { Mention } from '../annotation.ts';
import type { ArticleTie, Digest, EntityView, ReceiptView, TieGroupView, TieView } from '../digest.ts';
import { byDocument } from './sources.ts';
import type { Glossary } from '../../glossary/format.ts';
import type { Sliced } from '../reading.ts';
import { mentionsIn, placeOf, tokenFrom, type ArticleIndex } from './article-index.ts';
import { articleReceipt, recordOf, viewReceipt } from './records.ts';
import { isMeetingVerb, isRelationalVerb } from './verbs.ts';

/** More words than this between two names, and the verb between them belongs to something else. */
const REACH = 14;
const BORDER = /^[;:“”"()]$/;
/** A name after one of these is no object of the verb before it. */
const NOT_ITS_OBJECT = new Set([',', 'for', 'through', 'against', 'with', 'after', 'before', 'about', 'because', 'when', 'while']);

/** Sentences that are read without a pause. */
const SLICE = 500;

/** Pairs of which one is a person, that a meeting or relational verb joins in one sentence. */
export function* tiesInSlices(index: ArticleIndex): Sliced<ArticleTie[]> {
  const ties = new Map<string, ArticleTie>();
  for (const [number, sentence] of index.sentences.entries()) {
    if (number % SLICE === 0) yield;
    // Posts and events stand beside the names and are none.
    const named = mentionsIn(index.annotation, sentence).filter(({ kind }) => kind !== 'office' && kind !== 'event');
    for (const [at, subject] of named.entries()) {
      const verb = isActor(subject) ? ownVerb(index, subject, named[at + 1]) : null;
      if (verb) for (const tie of tiesFrom(index, subject, verb, named.slice(at + 1, at + 1 + REACH))) {
        const key = `${tie.type} ${[...tie.between].sort().join(' ')}`;
        if (!ties.has(key)) ties.set(key, { ...placeOf(index.annotation, sentence), ...tie });
      }
    }
  }
  return [...ties.values()];
}

interface OwnVerb {
  readonly type: ArticleTie['type'];
  readonly at: number;
}

/** The first telling verb after a subject; it is the subject's own when nothing else is named before it. */
function ownVerb(index: ArticleIndex, subject: Mention, next: Mention | undefined): OwnVerb | null {
  const first = tokenFrom(index, subject.end);
  for (let at = first; at < first + REACH; at++) {
    const token = index.tokens[at];
    if (!token || BORDER.test(token.text) || token.start >= (next?.start ?? 0)) return null;
    if (isMeetingVerb(token.lower)) return { type: 'met', at };
    if (isRelationalVerb(token.lower)) return { type: 'same-sentence', at };
  }
  return null;
}

/** Meeting somebody reaches over a list ("talks with A and B"); any other verb only to the first who is named after it. */
function tiesFrom(index: ArticleIndex, subject: Mention, verb: OwnVerb, named: readonly Mention[]): Pick<ArticleTie, 'between' | 'type'>[] {
  const ties: Pick<ArticleTie, 'between' | 'type'>[] = [];
  for (const object of named.filter(isActor)) {
    if (!reaches(index, tokenFrom(index, subject.end), verb, object)) break;
    const type = verb.type === 'met' && subject.kind !== object.kind ? 'same-sentence' : verb.type;
    const isPair = subject.entity !== object.entity && (subject.kind === 'person' || object.kind === 'person');
    if (isPair && !isOwner(index, object)) ties.push({ between: [subject.entity, object.entity], type });
    if (verb.type !== 'met') break;
  }
  return ties;
}

function reaches(index: ArticleIndex, first: number, verb: OwnVerb, object: Mention): boolean {
  const last = tokenFrom(index, object.start);
  if (last - first > REACH) return false;
  for (let at = verb.at + 1; at < last; at++) {
    const token = index.tokens[at];
    if (!token || BORDER.test(token.text) || (verb.type !== 'met' && NOT_ITS_OBJECT.has(token.lower))) return false;
  }
  return true;
}

function isActor({ kind }: Mention): boolean {
  return kind === 'person' || kind === 'organisation';
}

/** "met Lund's deputy" ties nobody to Lund. */
function isOwner(index: ArticleIndex, mention: Mention): boolean {
  return index.tokens[tokenFrom(index, mention.end)]?.kind === 'possessive';
}

/** A card has room for this many ties. */
const MOST_TIES = 6;

/** A tie before it stands with others of its type. */
export interface TypedTie extends TieView {
  readonly type: string;
  readonly receipt: ReceiptView;
}

/** The ties of one entity that its card shows: the glossary's first, each other entity once for each type. */
export function tiesOf(digest: Digest, entity: EntityView, glossaries: readonly Glossary[]): TypedTie[] {
  const present = new Map([...digest.cast, ...digest.organisations, ...digest.places, ...digest.others].map((view) => [view.id, view]));
  const ties = new Map<string, TypedTie>();
  const add = (other: string, type: string, receipt: ReceiptView) => {
    const view = present.get(other);
    const key = `${type} ${other}`;
    // Who met somebody also stood in one sentence with them.
    const known = ties.has(key) || (type === 'same-sentence' && [...ties.values()].some((tie) => tie.entity === other));
    if (view && other !== entity.id && !known) ties.set(key, { entity: other, name: view.name, names: view.names, kind: view.kind, first: firstMark(view), type, receipt });
  };
  for (const relation of recordOf(glossaries, entity.id)?.relations ?? []) add(relation.to, relation.type, viewReceipt(relation.receipt, glossaries));
  for (const tie of [...digest.ties].sort((one, next) => rank(one) - rank(next))) {
    const other = tie.between.find((id) => id !== entity.id);
    if (other !== undefined && tie.between.includes(entity.id)) add(other, tie.type, articleReceipt(tie.paragraph));
  }
  return [...ties.values()].slice(0, MOST_TIES);
}

/** Neighbours of one type stand together. */
export function groupedByType(ties: readonly TypedTie[]): TieGroupView[] {
  const groups: TypedTie[][] = [];
  for (const tie of ties) {
    const last = groups.at(-1);
    if (last?.[0]?.type === tie.type) last.push(tie);
    else groups.push([tie]);
  }
  const receiptsOf = (group: readonly TypedTie[] = []): ReceiptView[] => group.map(({ receipt }) => receipt);
  return groups.map((group, at) => ({
    type: group[0]?.type ?? '',
    ties: group.map(({ entity, name, names, kind, first }) => ({ entity, name, names, kind, first })),
    sources: byDocument(receiptsOf(group), receiptsOf(groups[at - 1])),
  }));
}

function firstMark({ mentions }: EntityView): TieView['first'] {
  const first = mentions.find(({ rule }) => rule !== 'pronoun');
  return first ? { start: first.start, end: first.end, paragraph: first.paragraph } : null;
}

/** Meetings first; the sort keeps the order of the text among equals. */
function rank(tie: ArticleTie): number {
  return tie.type === 'met' ? 0 : 1;
}
