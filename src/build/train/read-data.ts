/** Texts with marked names to train on: files of JSON lines (gzip) in a folder, in the two forms that data comes in. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../core/annotation.ts';
import type { ClueKind } from '../../core/names/clues.ts';

export interface MarkedName extends Span {
  readonly kind: ClueKind;
}

/** One text; `paragraphs` is null where they are to be found in the text. */
export interface NamedText {
  readonly set: string;
  readonly text: string;
  readonly paragraphs: readonly Span[] | null;
  readonly names: readonly MarkedName[];
}

export interface DataFile {
  readonly name: string;
  readonly sha256: string;
  readonly texts: readonly NamedText[];
}

/** `{id, set, sentences: [[[token, tag], …], …]}` */
interface TokenRow {
  readonly set: string;
  readonly sentences: readonly (readonly (readonly [string, string])[])[];
}

/** `{id, text, entities: [{start, end, type, core, title_only}]}` */
interface TextRow {
  readonly set: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string; readonly core: readonly [number, number] | null; readonly title_only: boolean }[];
}

const KINDS: Readonly<Record<string, ClueKind>> = { person: 'person', place: 'place', org: 'organisation', organisation: 'organisation', other: 'other' };

/** Reads every `names*.jsonl.gz` of a folder, by name. @throws Error that names a file of another form */
export function readNameData(folder: string): DataFile[] {
  const files = readdirSync(folder).filter((file) => /^names.*\.jsonl\.gz$/.test(file)).sort();
  if (files.length === 0) throw new Error(`${folder} has no names*.jsonl.gz: name the folder that holds the training data.`);
  return files.map((name) => {
    const bytes = readFileSync(path.join(folder, name));
    const rows = gunzipSync(bytes).toString('utf8').split('\n').filter((line) => line !== '');
    return { name, sha256: createHash('sha256').update(bytes).digest('hex'), texts: rows.map((row) => toText(JSON.parse(row) as TokenRow | TextRow, name)) };
  });
}

function toText(row: TokenRow | TextRow, file: string): NamedText {
  if ('sentences' in row) return fromTokens(row);
  if ('entities' in row) return fromText(row);
  throw new Error(`${file} has rows with neither "sentences" nor "entities": see src/build/train/read-data.ts for the forms.`);
}

function fromText({ set, text, entities }: TextRow): NamedText {
  const names = entities.filter(({ title_only: titleOnly }) => !titleOnly).map(({ start, end, type, core }) => ({ start: core?.[0] ?? start, end: core?.[1] ?? end, kind: KINDS[type] ?? 'other' }));
  return { set, text, paragraphs: null, names };
}

const OPENS = /^[([{“‘$£€#]$/;
const CLOSES = /^(?:[.,;:!?)\]}”%’]|'s|’s|n't|n’t|'\w{1,2}|\.\.\.)$/;

/** Puts tokens together as they would be printed. */
function fromTokens({ set, sentences }: TokenRow): NamedText {
  let text = '';
  const names: MarkedName[] = [];
  const paragraphs: Span[] = [];
  for (const sentence of sentences) {
    if (text !== '') text += '\n';
    const opening = text.length;
    let previous = '';
    let open: { start: number; kind: ClueKind } | null = null;
    for (const [token, tag] of sentence) {
      const [part = 'O', kind = 'other'] = tag.split('-');
      const goesOn = part === 'I' && open !== null && open.kind === (KINDS[kind] ?? 'other');
      if (open && !goesOn) {
        names.push({ ...open, end: text.length });
        open = null;
      }
      if (text.length > opening && !CLOSES.test(token) && !OPENS.test(previous)) text += ' ';
      if (part !== 'O' && !goesOn) open = { start: text.length, kind: KINDS[kind] ?? 'other' };
      text += token;
      previous = token;
    }
    if (open) names.push({ ...open, end: text.length });
    if (text.length > opening) paragraphs.push({ start: opening, end: text.length });
  }
  return { set, text, paragraphs, names };
}
