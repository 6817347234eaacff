/** Receipts as a card names them: by document, each once. Worked out here: where cards are drawn, each byte counts. */
import type { ReceiptView, SourceView } from '../digest.ts';

/**
 * Receipts by document, in the order in which the documents come: "News report on the visit, 22 July 2020, ¶ 1, 9".
 *
 * @param above the receipt that stands right above: its document is not named again where a paragraph can stand alone
 */
export function byDocument(receipts: readonly ReceiptView[], above?: ReceiptView): SourceView[] {
  const known = above && documentOf(above);
  const documents = new Map<string, { readonly receipt: ReceiptView; readonly paragraphs: Set<number> }>();
  for (const receipt of receipts) {
    const key = documentOf(receipt);
    const document = documents.get(key) ?? { receipt, paragraphs: new Set() };
    documents.set(key, document);
    if (receipt.paragraph !== null) document.paragraphs.add(receipt.paragraph);
  }
  return [...documents].map(([key, { receipt: { kind, title, date }, paragraphs }]): SourceView => {
    const sorted = [...paragraphs].sort((one, other) => one - other);
    return key === known && sorted.length > 0 ? { kind: 'same', title: null, date: null, paragraphs: sorted } : { kind, title, date, paragraphs: sorted };
  });
}

const documentOf = ({ kind, title, date }: ReceiptView): string => JSON.stringify([kind, title, date]);
