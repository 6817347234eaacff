import type { CardView, Digest, EntityView, FactView, ReceiptView } from '../digest.ts';
import type { Glossary } from '../../glossary/format.ts';
import { officeAt, recordOf, viewReceipt } from './records.ts';
import { byDocument } from './sources.ts';
import { groupedByType, tiesOf } from './ties.ts';

/**
 * All that the card of one entity shows.
 *
 * @param digest the article's digest; a stored one will do
 * @param glossaries the bundled glossary and the reader's own, later ones win
 * @param entityId id of an entity of the article
 * @param markEnd UTF-16 offset of the end of the mark that the card stands at; null for a card that stands at none (panel).
 *   Where a mark begins is no help: that may be a letter before its mention (`MarkColumns`)
 * @returns null when the article does not mention the entity
 */
export function cardOf(digest: Digest, glossaries: readonly Glossary[], entityId: string, markEnd: number | null): CardView | null {
  const entity = entityOf(digest, entityId);
  if (!entity) return null;
  const record = recordOf(glossaries, entityId);
  const facts = (record?.facts ?? []).map(({ text, receipt }) => ({ text, receipt: viewReceipt(receipt, glossaries) }));
  const ties = tiesOf(digest, entity, glossaries);
  const mention = entity.mentions.find(({ end }) => end === markEnd);
  return {
    entity,
    here: mention?.start ?? null,
    length: digest.length,
    articleDate: digest.published,
    quotes: entity.quotes.flatMap((at) => digest.quotes[at] ?? []),
    facts: facts.map(({ text, receipt }, at): FactView => ({ text, source: sourceOf(receipt, facts.slice(Math.max(0, at - 1), at)) })),
    ties: groupedByType(ties),
    alternatives: (mention?.alternatives ?? []).flatMap((id) => alternativeOf(digest, glossaries, id) ?? []),
    sources: sourcesOf(entity, record?.glossReceipt ? [viewReceipt(record.glossReceipt, glossaries)] : [], [...facts, ...ties]),
  };
}

function entityOf(digest: Digest, id: string): EntityView | null {
  for (const group of [digest.cast, digest.places, digest.organisations, digest.others]) {
    const found = group.find((view) => view.id === id);
    if (found) return found;
  }
  return null;
}

/** A receipt is of one document. */
const sourceOf = (receipt: ReceiptView, above: readonly { readonly receipt: ReceiptView }[]): FactView['source'] => byDocument([receipt], above.map((fact) => fact.receipt))[0] ?? { ...receipt, paragraphs: [] };

/** Somebody else who fits: from the article when it names them, else from the glossary. */
function alternativeOf(digest: Digest, glossaries: readonly Glossary[], id: string): CardView['alternatives'][number] | null {
  const here = entityOf(digest, id);
  if (here) return { id, name: here.name, office: here.office?.title ?? null, gloss: here.gloss };
  const record = recordOf(glossaries, id);
  return record && { id, name: record.name, office: officeAt(record.offices, digest.published)?.title ?? null, gloss: record.gloss };
}

/** The documents in the order in which the card shows what they vouch for. */
function sourcesOf(entity: EntityView, gloss: readonly ReceiptView[], stated: readonly { readonly receipt: ReceiptView }[]): CardView['sources'] {
  const all = [...(entity.office ? [entity.office.receipt] : []), ...gloss, ...stated.map(({ receipt }) => receipt)];
  if (entity.known && entity.names.length > 0) all.push({ kind: 'general', title: null, date: null, paragraph: null });
  return byDocument(all);
}
