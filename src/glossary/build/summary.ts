import { aliasesOf } from '../compile.ts';
import type { GlossaryRecord } from '../records.ts';

/** "36 entities: 7 people, …; 243 aliases; 1 source". */
export function summaryOf(records: readonly GlossaryRecord[]): string {
  const counts = new Map<string, number>();
  let aliases = 0;
  for (const record of records) {
    counts.set(record.kind, (counts.get(record.kind) ?? 0) + 1);
    if (record.kind !== 'source') aliases += aliasesOf(record).length;
  }
  const sources = counts.get('source') ?? 0;
  counts.delete('source');
  const kinds = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
  return `${records.length - sources} entities (${kinds}), ${aliases} forms of their names, ${sources} source ${sources === 1 ? 'document' : 'documents'}`;
}
