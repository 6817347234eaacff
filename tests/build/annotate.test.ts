/** The annotate command as others call it: a process, its standard streams, its exit status. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inRoot, ROOT } from '../../src/build/paths.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gloss-annotate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
};

interface Ended {
  readonly status: number | null;
  readonly lines: readonly Record<string, unknown>[];
  readonly complaint: string;
}

function annotate(words: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inRoot('src/build/run.mjs'), 'annotate', ...words], { cwd: ROOT });
    const out: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, lines: Buffer.concat(out).toString().split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>), complaint: Buffer.concat(complaints).toString() }));
    child.stdin.end(input);
  });
}

const TEXT = 'Harbour dues will rise in March, the council of Selby Quay said on Monday.\n\n“We had no choice,” said the mayor, Ines Calder.\n';
const PAGE = `<!doctype html><html lang="en"><head><title>Harbour dues</title></head><body><nav><a href="/">Home</a></nav><article><h1>Harbour dues will rise</h1>${'<p>The council of the small harbour town said on Monday that the dues for boats will rise in March, and that the money will pay for a new wall against the sea, which has taken a part of the old one every winter for the last nine years.</p>'.repeat(6)}</article></body></html>`;

describe('annotate FILE', () => {
  it('prints one JSON object with the keys of the contract, the text unchanged', async () => {
    const { status, lines, complaint } = await annotate([file('dues.txt', TEXT)]);
    expect({ status, complaint }).toEqual({ status: 0, complaint: '' });
    expect(lines).toHaveLength(1);
    expect(Object.keys(lines[0] ?? {})).toEqual(expect.arrayContaining(['version', 'article', 'entities', 'mentions', 'quotes', 'summary', 'timings']));
    expect(lines[0]).not.toHaveProperty('id');
    expect(lines[0]).toMatchObject({ article: { text: TEXT, title: null, paragraphs: [{ start: 0, end: 74 }, { start: 76, end: 124 }] } });
  });

  it('reads standard input for -', async () => {
    expect((await annotate(['-'], TEXT)).lines[0]).toMatchObject({ article: { text: TEXT } });
  });

  it('looks for the article in a page', async () => {
    const { lines } = await annotate([file('dues.html', PAGE)]);
    const { text } = (lines[0] as { article: { text: string } }).article;
    expect(text).toContain('a new wall against the sea');
    expect(text).not.toContain('Home');
  });

  it('tells a page from a text by its first characters on standard input', async () => {
    expect(((await annotate(['-'], PAGE)).lines[0] as { article: { text: string } }).article.text).not.toContain('<p>');
  });

  it('gives reasons only when asked for them', async () => {
    const source = file('iran.txt', 'The parliament of Iran met in Tehran. The mayor said the bridge was closed.');
    const [plain, explained] = await Promise.all([annotate([source]), annotate(['--explain', source])]);
    const first = (ended: Ended): Record<string, unknown> | undefined => (ended.lines[0] as { mentions: Record<string, unknown>[] }).mentions[0];
    expect(first(plain)).not.toHaveProperty('because');
    expect(first(explained)?.['because']).toEqual(expect.stringMatching(/\w/));
    const quote = (ended: Ended): Record<string, unknown> | undefined => (ended.lines[0] as { quotes: Record<string, unknown>[] }).quotes[0];
    expect(quote(plain)).not.toHaveProperty('because');
    expect(quote(explained)).toEqual(expect.objectContaining({ because: expect.stringContaining('“said”') as unknown, alternatives: [] }));
  });

  it('tells what of a page was left out and why, when asked', async () => {
    const paragraph = '<p>The parliament met in Tehran on Monday and talked about the harbour until the lamps went out.</p>';
    const source = file('left-out.html', `<html><body><main><h1>A long sitting</h1>${paragraph.repeat(6)}<p>Follow the Wire on Telegram.</p></main></body></html>`);
    const [plain, explained] = await Promise.all([annotate([source]), annotate(['--explain', source])]);
    expect(plain.lines[0]).not.toHaveProperty('skipped');
    expect(explained.lines[0]).toMatchObject({ refused: null, skipped: [{ reason: 'title', text: 'A long sitting' }, { reason: 'widget', text: 'Follow the Wire on Telegram.' }] });
    const refused = await annotate(['--explain', file('short.html', '<html><body><p>Gone fishing.</p></body></html>')]);
    expect(refused.lines[0]).toMatchObject({ refused: 'too-little-text', skipped: [] });
  });

  it('unfolds a body that was sent as a template', async () => {
    const paragraph = '<p>The parliament met in Tehran on Monday and talked about the harbour until the lamps went out.</p>';
    const { lines } = await annotate([file('template.html', `<html><body><div itemprop="articleBody"><script type="text/template">${paragraph.repeat(6)}</script></div></body></html>`)]);
    expect((lines[0] as { article: { text: string } }).article.text).toMatch(/^The parliament met/);
  });

  it('leaves the bundled glossary out, and adds a named one', async () => {
    const source = file('calder.txt', 'Tehran is far away, said Ines Calder of Selby Quay.');
    const record = file('calder.yaml', 'id: ines-calder\nkind: person\nname: Ines Calder\ngloss: { text: Mayor of a harbour town., receipt: general }\n');
    const known = ({ lines }: Ended): string[] => (lines[0] as { entities: { id: string; known: boolean }[] }).entities.filter((entity) => entity.known).map(({ id }) => id);
    expect(known(await annotate([source]))).toEqual(['tehran']);
    expect(known(await annotate(['--no-glossary', source]))).toEqual([]);
    expect(known(await annotate(['--no-glossary', '--glossary', record, source]))).toEqual(['ines-calder']);
  });

  it.each([
    ['no file is named', () => [], /Name the files to read/],
    ['a file does not exist', () => ['no-such-file.txt'], /no-such-file\.txt cannot be read \(ENOENT\)/],
    ['a folder is named', () => ['--jsonl', folder], /cannot be read \(EISDIR\)/],
    ['a file is empty', () => [file('empty.txt', ' \n')], /is empty/],
    ['a file is no text', () => [file('picture.txt', new Uint8Array([0xff, 0xd8, 0xff]))], /is not UTF-8/],
    ['an option is unknown', () => ['--loud', '-'], /--loud/],
    ['a glossary does not exist', () => ['--glossary', 'none.yaml', '-'], /The glossary cannot be used/],
  ])('ends with status 2 and one line when %s', async (_, words, reason) => {
    const { status, lines, complaint } = await annotate(words(), TEXT);
    expect({ status, lines }).toEqual({ status: 2, lines: [] });
    expect(complaint).toMatch(reason);
    expect(complaint.trim().split('\n')).toHaveLength(1);
  });
});

describe('annotate --jsonl', () => {
  it('answers each line, a broken one with its number, and goes on', async () => {
    const input = ['{"id":"a","text":"It rained."}', '', '{broken', '{"id":7,"neither":1}', '[1]', '{"id":"b","html":"<p>short","url":"https://news.example/"}', '{"id":"c","text":"It was dry.","title":"Weather","published":"2024-05-01"}'].join('\r\n');
    const { status, lines } = await annotate(['--jsonl', '-'], input);
    expect(status).toBe(0);
    expect(lines.map(({ id, line, error }) => ({ id, line, broken: error !== undefined }))).toEqual([
      { id: 'a', line: undefined, broken: false },
      { id: null, line: 3, broken: true },
      { id: 7, line: 4, broken: true },
      { id: null, line: 5, broken: true },
      { id: 'b', line: undefined, broken: false },
      { id: 'c', line: undefined, broken: false },
    ]);
    expect(lines[4]).toMatchObject({ article: { text: '' } });
    expect(lines[5]).toMatchObject({ article: { title: 'Weather', published: '2024-05-01' } });
  });

  it('ends with status 2 when no line could be read', async () => {
    const { status, lines } = await annotate(['--jsonl', '-'], 'no json\n');
    expect({ status, lines }).toEqual({ status: 2, lines: [{ id: null, line: 1, error: expect.stringContaining('no JSON') as string }] });
  });
});
