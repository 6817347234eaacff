/**
 * Statements: sentences that know of quotation marks. A quoted stretch is one atom, whatever stops stand in it, so
 * that "“We will stay. We must,” she said." is one statement with one atom of quoted words.
 */
import type { Reading, Sliced } from '../reading.ts';
import { endsWithItsStop } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { cueFormsOf } from '../lexicon/cue-verbs.ts';
import type { Quoted } from './marks.ts';

/** A range of atoms, `last` inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** A token outside all marks (the token itself), or one quoted stretch. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: Token['kind'] | 'quote';
  readonly capital: boolean;
  readonly quoted?: Quoted;
}

export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly atoms: readonly Atom[];
}

/** No sentence is longer; a cut there keeps the cost of every rule bounded, whatever the page holds. */
const LONGEST = 250;
/** Statements that are found without a pause. */
const SLICE = 500;
const TERMINAL = /^[.!?…؟]$/u;
const ENDS_FULLY = /[.!?…]['’”"»)]*$/;
const ASKS = /[!?…]['’”"»)]*$/;
const CLOSER = /^[)\]’”"'»]$/u;

/** Splits the paragraphs of a reading into statements, in order. */
export function* findStatements(reading: Pick<Reading, 'text' | 'paragraphs' | 'tokens'>, quoted: readonly Quoted[]): Sliced<Statement[]> {
  const statements: Statement[] = [];
  const cursor = { token: 0, quoted: 0 };
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    const atoms = collectAtoms(reading, quoted, cursor, paragraph.start, paragraph.end);
    let first = 0;
    for (let at = 0; at < atoms.length; at++) {
      if (!endsStatement(atoms, at) && at - first < LONGEST) continue;
      let last = at + 1;
      while (last < atoms.length && CLOSER.test(atoms[last]?.text ?? '') && atoms[last]?.start === atoms[last - 1]?.end) last++;
      pushStatement(statements, atoms.slice(first, last), index);
      if (statements.length % SLICE === 0) yield;
      first = last;
      at = last - 1;
    }
    pushStatement(statements, atoms.slice(first), index);
  }
  return statements;
}

function pushStatement(statements: Statement[], atoms: readonly Atom[], paragraph: number): void {
  const first = atoms[0];
  const last = atoms[atoms.length - 1];
  if (first && last) statements.push({ start: first.start, end: last.end, paragraph, atoms });
}

function collectAtoms(reading: Pick<Reading, 'text' | 'tokens'>, quoted: readonly Quoted[], cursor: { token: number; quoted: number }, from: number, to: number): Atom[] {
  const atoms: Atom[] = [];
  for (; cursor.token < reading.tokens.length; ) {
    const token = reading.tokens[cursor.token];
    if (!token || token.start >= to) break;
    cursor.token++;
    if (token.start < from) continue;
    while ((quoted[cursor.quoted]?.outerEnd ?? Infinity) <= token.start) cursor.quoted++;
    const stretch = quoted[cursor.quoted];
    if (!stretch || token.start < stretch.outerStart) atoms.push(token);
    else if (atoms[atoms.length - 1]?.quoted !== stretch) atoms.push(quoteAtom(reading.text, stretch));
  }
  return atoms;
}

function quoteAtom(text: string, quoted: Quoted): Atom {
  const content = text.slice(quoted.start, quoted.end);
  return { start: quoted.outerStart, end: quoted.outerEnd, text: content, lower: '', kind: 'quote', capital: /^[^\p{L}]*\p{Lu}/u.test(content), quoted };
}

function endsStatement(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  const next = atoms[at + 1];
  if (!atom || !next) return false;
  if (atom.kind === 'quote') return ENDS_FULLY.test(atom.text) && afterQuote(atoms, at, next);
  if (endsWithItsStop(atoms, at, Infinity)) return true;
  if (!TERMINAL.test(atom.text)) return false;
  // "Holm, D-Ohio., said"
  if (TERMINAL.test(next.text) || /^[,;:]$/.test(next.text)) return false;
  if (next.start === atom.end && next.kind === 'word' && next.text.length < 3) return false;
  if (CLOSER.test(next.text)) return endsAfterCloser(atoms, at + 1);
  return next.kind === 'quote' || next.kind === 'number' || next.capital || /^[[(•—–-]$/.test(next.text) || next.lower === next.text.toUpperCase();
}

/** "(D-Ohio.) said" goes on; "(He left.) Then" does not. */
function endsAfterCloser(atoms: readonly Atom[], from: number): boolean {
  let at = from;
  while (CLOSER.test(atoms[at]?.text ?? '')) at++;
  const behind = atoms[at];
  return !behind || behind.kind === 'quote' || behind.capital;
}

/** After quoted words with a full stop inside, a capital opens a new statement, unless it opens an attribution. */
function afterQuote(atoms: readonly Atom[], at: number, next: Atom): boolean {
  const atom = atoms[at];
  if (next.kind === 'quote') return true;
  if (next.kind !== 'word' && next.kind !== 'number') return false;
  if (!next.capital && next.kind === 'word') return false;
  return !(ASKS.test(atom?.text ?? '') && opensAttribution(atoms, at + 1));
}

/** "“Why now?” Ms. Hale asked." */
function opensAttribution(atoms: readonly Atom[], from: number): boolean {
  for (let at = from; at < Math.min(atoms.length, from + 14); at++) {
    const atom = atoms[at];
    if (!atom || atom.kind === 'quote' || TERMINAL.test(atom.text)) return false;
    if (at === from || atom.kind !== 'word' || atom.capital) continue;
    if (cueFormsOf(atom.lower).some((form) => form.verb.frames.includes('q') && form.tense !== 'ing')) {
      const after = atoms[at + 1];
      return !after || /^[.,;:—–-]$/.test(after.text) || /^(?:in|on|to|at|as|when|during|after|of|with|by|about)$/.test(after.lower) || /ly$/.test(after.lower) || atom.lower === 'told' || (/^asks?(?:ed)?$/.test(atom.lower) && closesWithHearer(atoms, at + 1));
    }
  }
  return false;
}

/** Words of whom somebody asks. */
const LONGEST_HEARER = 6;

/** "“Why now?” Ms. Hale asked |the minister.": nothing but whom she asks, to the full stop. */
function closesWithHearer(atoms: readonly Atom[], from: number): boolean {
  const end = atoms.findIndex(({ kind }, at) => at >= from && kind !== 'word');
  const words = atoms.slice(from, end < 0 ? undefined : end);
  return words.length <= LONGEST_HEARER && (end < 0 || TERMINAL.test(atoms[end]?.text ?? '')) && !words.some(({ lower }) => /^(?:to|if|whether|why|what|who|how|when|where|for|about|that)$/.test(lower));
}

/** Quoted words that end with a comma of their own set off what follows. */
export function endsInComma(atom: Atom | undefined): boolean {
  return atom?.kind === 'quote' && /[,.!?…—–]['’”"]*$/.test(atom.text);
}
