/** Receipts as a card names them: by document, each once. Worked out here: where cards are drawn, each byte counts. */
import type { ReceiptView, SourceView } from '../digest.ts';

/**
 * Receipts by document, in the order in which the documents come: "News report on the visit, 22 July 2020, ¶ 1, 9".
 *
 * @param above the receipts that stand right above: the document that ends them is not named again at once, where a
 *   paragraph can stand alone
 */
export function byDocument(receipts: readonly ReceiptView[], above: readonly ReceiptView[] = []): SourceView[] {
  const known = [...new Set(above.map(documentOf))].at(-1);
  const documents = new Map<string, { readonly receipt: ReceiptView; readonly paragraphs: Set<number> }>();
  for (const receipt of receipts) {
    const key = documentOf(receipt);
    const document = documents.get(key) ?? { receipt, paragraphs: new Set() };
    documents.set(key, document);
    if (receipt.paragraph !== null) document.paragraphs.add(receipt.paragraph);
  }
  return [...documents].map(([key, { receipt: { kind, title, date }, paragraphs }], at): SourceView => {
    const sorted = [...paragraphs].sort((one, other) => one - other);
    return at === 0 && key === known && sorted.length > 0 ? { kind: 'same', title: null, date: null, paragraphs: sorted } : { kind, title, date, paragraphs: sorted };
  });
}

const documentOf = ({ kind, title, date }: ReceiptView): string => JSON.stringify([kind, title, date]);
