/** Atoms of a one-sentence text, for tests of the rules that work on one statement. */
import { openReading } from '../../../src/core/annotate.ts';
import { findQuoted } from '../../../src/core/quotes/marks.ts';
import { findStatements, type Atom, type Statement } from '../../../src/core/quotes/statements.ts';
import { atOnce } from '../../../src/core/reading.ts';

export function statementsOf(text: string): Statement[] {
  const reading = openReading({ text, lang: 'en' }, []);
  return atOnce(findStatements(reading, findQuoted(reading.text, reading.paragraphs)));
}

/** @throws when the text is not one statement */
export function atomsOf(text: string): readonly Atom[] {
  const [statement, ...more] = statementsOf(text);
  if (!statement || more.length > 0) throw new Error(`"${text}" is not one statement; write one sentence`);
  return statement.atoms;
}

/** The words of a range of atoms, `last` inclusive. */
export function wordsOf(text: string, atoms: readonly Atom[], range: { readonly first: number; readonly last: number } | null): string | null {
  const first = range && atoms[range.first];
  const last = range && atoms[range.last];
  return first && last ? text.slice(first.start, last.end) : null;
}

/** Index of the atom with these words. */
export function atomAt(atoms: readonly Atom[], word: string): number {
  const index = atoms.findIndex((atom) => atom.text === word);
  if (index < 0) throw new Error(`there is no word "${word}"`);
  return index;
}
