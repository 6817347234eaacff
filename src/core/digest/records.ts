/** What the glossaries say of an entity, in the form that a card shows. */
import type { Annotation, Entity, LocalName, Office, Receipt } from '../annotation.ts';
import type { OfficeView, ReceiptView } from '../digest.ts';
import type { Glossary, GlossaryEntity } from '../../glossary/format.ts';
import { paragraphOf } from './article-index.ts';

/** The record of an id; the last glossary that has one wins. Null for an entity of the article alone. */
export function recordOf(glossaries: readonly Glossary[], id: string): GlossaryEntity | null {
  for (let at = glossaries.length - 1; at >= 0; at--) {
    const index = glossaries[at]?.indexOf(id) ?? null;
    if (index !== null) return glossaries[at]?.entity(index) ?? null;
  }
  return null;
}

/** A receipt of a glossary's fact, with its document's title and date. */
export function viewReceipt(receipt: Receipt, glossaries: readonly Glossary[]): ReceiptView {
  if (!('paragraph' in receipt)) return { kind: receipt.source, title: null, date: null, paragraph: null };
  for (let at = glossaries.length - 1; at >= 0; at--) {
    const source = glossaries[at]?.source(receipt.source);
    if (source) return { kind: 'document', title: source.title, date: source.date, paragraph: receipt.paragraph };
  }
  return { kind: 'document', title: null, date: null, paragraph: receipt.paragraph };
}

/** A receipt for the article that is being read. */
export function articleReceipt(paragraph: number): ReceiptView {
  return { kind: 'article', title: null, date: null, paragraph };
}

/** The entity's office at the article's date: what the reading found, with the term that the glossary knows, else what the glossary knows for that day. */
export function officeView(entity: Entity, record: GlossaryEntity | null, annotation: Annotation, glossaries: readonly Glossary[]): OfficeView | null {
  const { published } = annotation.article;
  const office = entity.office ? withTerm(entity.office, record?.offices ?? [], published) : officeAt(record?.offices ?? [], published);
  if (!office) return null;
  const { title, status, asOf, from, to, receipt } = office;
  const view = 'start' in receipt ? articleReceipt(paragraphOf(annotation, receipt.start)) : viewReceipt(receipt, glossaries);
  return { title, names: titlesOf(title, record, glossaries), status: status !== 'late' && hasEnded(office, published) ? 'former' : status, asOf, from, to, receipt: view };
}

/** "The commander who was killed in January", read in July: an article that names an office need not say that its holder left it. */
function withTerm(office: Office, offices: readonly Office[], published: string | null): Office {
  const known = officeAt(offices.filter(({ title }) => title.toLowerCase() === office.title.toLowerCase()), published);
  if (!known || known.to === null || office.status !== 'current') return office;
  return { ...office, from: office.from ?? known.from, to: office.to ?? known.to, status: published === null ? known.status : office.status };
}

/** A title in other languages: the holder's record leads to the office's own. */
function titlesOf(title: string, holder: GlossaryEntity | null, glossaries: readonly Glossary[]): readonly LocalName[] {
  const records = holder?.relations.map(({ to }) => recordOf(glossaries, to)) ?? [];
  return records.find((record) => record?.kind === 'office' && record.name === title)?.names ?? [];
}

/**
 * The office that was held at a date: one whose term covers it, else the last one before it; none that was taken up
 * after it. Without a date: the latest known.
 *
 * @param date ISO 8601, as precise as known; compared at the precision that both sides have
 */
export function officeAt(offices: readonly Office[], date: string | null): Office | null {
  const byStart = [...offices].sort((one, other) => compareDates(since(one), since(other)) ?? 0);
  if (date === null) return byStart.at(-1) ?? null;
  const begun = byStart.filter((office) => office.from === null || !isBefore(date, office.from));
  const running = begun.filter((office) => !hasEnded(office, date));
  return running.at(-1) ?? begun.at(-1) ?? null;
}

function since(office: Office): string {
  return office.from ?? office.asOf ?? '';
}

/** True when the office's term was over at the date. */
function hasEnded(office: Office, date: string | null): boolean {
  return office.to !== null && date !== null && isBefore(office.to, date);
}

/** `2020` is not before `2020-05`: the precision of the coarser side decides. */
function isBefore(one: string, other: string): boolean {
  return (compareDates(one, other) ?? 0) < 0;
}

function compareDates(one: string, other: string): number | null {
  const precision = Math.min(one.length, other.length, 10);
  const [left, right] = [one.slice(0, precision), other.slice(0, precision)];
  if (left === right) return precision === 0 ? one.length - other.length : 0;
  return left < right ? -1 : 1;
}
