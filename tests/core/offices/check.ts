import { expect, it } from 'vitest';
import { officeOf, read } from '../names/marked.ts';

/** One test a row: what is read of the office of Tom Brandeis in a text of June 2031; null where nothing may be. */
export function check(rows: readonly (readonly [text: string, office: string | null])[]): void {
  it.each(rows)('%s', (text, office) => expect(officeOf(read(text, [], { published: '2031-06-15' }), 'Brandeis')).toBe(office));
}
