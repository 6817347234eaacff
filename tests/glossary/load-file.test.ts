import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inRoot, ROOT } from '../../src/build/paths.ts';
import { loadGlossaryFile } from '../../src/glossary/build/load-file.ts';
import { RecordProblemsError } from '../../src/glossary/check/problem.ts';
import { compileRecords } from '../../src/glossary/compile.ts';
import { FORMAT_VERSION, HEADER } from '../../src/glossary/layout.ts';
import { GlossaryFileError } from '../../src/glossary/open.ts';
import { RECORDS } from './records.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gloss-load-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string | Uint8Array): string => {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
};

const CALDER = 'id: ines-calder\nkind: person\nname: Ines Calder\n';
const SELBY = '{"id": "selby-quay", "kind": "place", "name": "Selby Quay"}';
const BYTES = compileRecords(RECORDS);
const newer = (): Uint8Array => {
  const copy = new Uint8Array(BYTES);
  new Uint32Array(copy.buffer)[HEADER.version] = FORMAT_VERSION + 1;
  return copy;
};

describe('a glossary from a file', () => {
  it.each([
    { name: 'one.yaml', content: CALDER, ids: ['ines-calder'] },
    { name: 'one.YML', content: CALDER, ids: ['ines-calder'] },
    { name: 'two.yaml', content: `${CALDER}---\nid: selby-quay\nkind: place\nname: Selby Quay\n`, ids: ['ines-calder', 'selby-quay'] },
    { name: 'one.json', content: SELBY, ids: ['selby-quay'] },
    { name: 'list.json', content: `[${SELBY}]`, ids: ['selby-quay'] },
    { name: 'compiled.bin', content: BYTES, ids: ['karim-wadudi', 'lena-osk', 'morland', 'ostport', 'talks'] },
    { name: 'compiled-without-ending', content: BYTES, ids: ['karim-wadudi', 'lena-osk', 'morland', 'ostport', 'talks'] },
  ])('$name', async ({ name, content, ids }) => {
    const glossary = await loadGlossaryFile(file(name, content));
    expect(Array.from({ length: glossary.entityCount }, (_, index) => glossary.entity(index).id)).toEqual(ids);
  });

  it.each([
    { name: 'wrong.yaml', content: 'id: x\nkind: ship\nname: Xavia\n', error: RecordProblemsError, message: 'wrong.yaml:2:7: "kind" must be one of' },
    { name: 'broken.yaml', content: 'id: [x\n', error: RecordProblemsError, message: 'broken.yaml:2:1: ' },
    { name: 'broken.json', content: '{"id": "x",', error: RecordProblemsError, message: 'broken.json:1:' },
    { name: 'empty.yaml', content: '', error: RecordProblemsError, message: 'empty.yaml:1:1: the file holds no record' },
    { name: 'link.yaml', content: `${CALDER}relations: [{ type: met, to: nobody, receipt: general }]\n`, error: RecordProblemsError, message: 'link.yaml:4:30: there is no entity with the id "nobody"' },
    { name: 'short.bin', content: BYTES.slice(0, 200), error: GlossaryFileError, message: 'This glossary file is damaged: its length or checksum is wrong.' },
    { name: 'newer.bin', content: newer(), error: GlossaryFileError, message: 'Update Gloss' },
    { name: 'text.bin', content: CALDER, error: GlossaryFileError, message: 'This file is not a compiled glossary.' },
    { name: 'empty.bin', content: '', error: GlossaryFileError, message: 'This file is not a compiled glossary.' },
  ])('$name: $message', async ({ name, content, error, message }) => {
    const loading = loadGlossaryFile(file(name, content));
    await expect(loading).rejects.toBeInstanceOf(error);
    await expect(loading).rejects.toThrow(message);
  });
});

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `npm run annotate -- …` without npm. */
const annotate = (...words: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [inRoot('src/build/run.mjs'), 'annotate', ...words], { cwd: ROOT }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });

interface Printed {
  readonly entities: readonly { readonly id: string; readonly kind: string; readonly known: boolean }[];
}

describe('annotate --glossary', { timeout: 60_000 }, () => {
  const article = file('article.txt', 'Ines Calder spoke in Ostport. Karim Al-Wadudi of Selby Quay agreed.');
  const known = ({ out }: Ended): string[] => (JSON.parse(out) as Printed).entities.filter((entity) => entity.known).map(({ id, kind }) => `${id} ${kind}`).sort();

  it('takes YAML, JSON and compiled glossaries together', async () => {
    const options = [file('a.yaml', CALDER), file('b.json', SELBY), file('c.bin', BYTES)].flatMap((glossary) => ['--glossary', glossary]);
    expect(known(await annotate('--no-glossary', ...options, article))).toEqual(['ines-calder person', 'karim-wadudi person', 'ostport place', 'selby-quay place']);
  });

  it('lets the later of two win', async () => {
    const place = file('place.json', SELBY);
    const body = file('body.yaml', 'id: selby-quay\nkind: organisation\nname: Selby Quay\n');
    const [first, second] = await Promise.all([annotate('--no-glossary', '--glossary', place, '--glossary', body, article), annotate('--no-glossary', '--glossary', body, '--glossary', place, article)]);
    expect([known(first), known(second)]).toEqual([['selby-quay organisation'], ['selby-quay place']]);
  });

  it.each([
    { name: 'wrong-kind.yaml', content: 'id: x\nkind: ship\nname: Xavia\n', err: /^The glossary cannot be used: .*wrong-kind\.yaml:2:7: "kind" must be one of/ },
    { name: 'wrong-twice.yaml', content: `${CALDER}nickname: Lee\nage: 3\n`, err: /wrong-twice\.yaml:4:1: unknown key "nickname".*\(and 1 more\)$/ },
    { name: 'cut.bin', content: BYTES.slice(0, 400), err: /^The glossary cannot be used: This glossary file is damaged: / },
    { name: 'future.bin', content: newer(), err: /has format \d+; this Gloss reads format \d+\. Update Gloss/ },
  ])('ends with status 2 and one line for $name', async ({ name, content, err }) => {
    const ended = await annotate('--glossary', file(name, content), article);
    expect({ status: ended.status, out: ended.out, lines: ended.err.trim().split('\n').length }).toEqual({ status: 2, out: '', lines: 1 });
    expect(ended.err.trim()).toMatch(err);
  });
});
