import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Annotation, Entity, Mention } from '../../src/core/annotation.ts';
import { draftRecords } from '../../src/glossary/build/draft.ts';
import { draftFile } from '../../src/glossary/build/draft-file.ts';
import { checkFiles } from '../../src/glossary/check/check.ts';

const TEXT = 'Pilot Lena Osk met Karim Wadud.\nOsk said: “The pier holds.”\nThe pilot left Ostport.';
const SOURCE = { file: 'Harbour talks.txt', sha256: 'ab'.repeat(32) };

const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const entity = (id: string, name: string, rest: Partial<Entity> = {}): Entity => ({ id, kind: 'person', name, names: [], office: null, known: false, ...rest });
const mention = (words: string, id: string, rule: Mention['rule'], from = 0): Mention => ({ ...at(words, from), entity: id, kind: 'person', rule, because: '', alternatives: [] });

/** The reading of TEXT: what the reading steps would give, written out. */
const ANNOTATION: Annotation = {
  version: 1,
  article: { title: null, byline: null, published: null, lang: 'en', site: null, text: TEXT, paragraphs: [{ start: 0, end: 31 }, { start: 32, end: 59 }, { start: 60, end: TEXT.length }] },
  coverage: 'full',
  entities: [
    entity('article:1', 'Lena Osk', { office: { title: 'Pilot', from: null, to: null, asOf: null, status: 'current', of: null, receipt: { source: 'article', ...at('Pilot') } } }),
    entity('wadud', 'Karim Wadud', { known: true }),
    entity('article:2', 'Ostport', { kind: 'place' }),
  ],
  mentions: [
    mention('Lena Osk', 'article:1', 'name'),
    mention('Karim Wadud', 'wadud', 'alias'),
    mention('Osk', 'article:1', 'surname', 30),
    mention('The pilot', 'article:1', 'office'),
    mention('Ostport', 'article:2', 'name'),
  ],
  quotes: [{ ...at('The pier holds.'), form: 'direct', cue: at('said'), speaker: { ...at('Osk', 30), entity: 'article:1' }, certainty: 'sure', rule: 'subject-before-cue', group: 0 }],
  summary: [],
  timings: {},
};

describe('draftRecords', () => {
  const drafts = draftRecords(ANNOTATION, SOURCE);
  const textOf = (name: string) => drafts.find(({ path: file }) => file === name)?.text ?? '';

  it('drafts the source and what no glossary knows', () => {
    expect(drafts.map(({ path: file }) => file)).toEqual(['sources/harbour-talks.yaml', 'people/lena-osk.yaml', 'places/ostport.yaml']);
  });

  it('gives the source its hash and paragraphs, and says what is left to add', () => {
    expect(textOf('sources/harbour-talks.yaml')).toBe(
      `id: harbour-talks\nkind: source\nfile: Harbour talks.txt\nsha256: ${SOURCE.sha256}\nparagraphs: 3\nlang: en\n` +
        '# Add title: what kind of document this is, in your own words\n# Add date: the day on which it was written, such as 2020-07-22\n',
    );
  });

  it('gives a person name forms, office and quotations with their paragraphs', () => {
    const text = textOf('people/lena-osk.yaml');
    expect(text).toContain('aliases:\n  part:\n    - Osk\n');
    expect(text).toContain('offices:\n  - title: Pilot\n    receipt: harbour-talks#1\n');
    expect(text).toContain('# Named in paragraphs 1, 2, 3 of harbour-talks.');
    expect(text).toContain('# Add as-of (or to) to the office.');
    expect(text).toContain('# Paragraph 2, direct, sure: The pier holds.');
    expect(text).not.toContain('The pilot');
  });

  it('is refused until an editor has finished it, and says what is missing', () => {
    const { problems } = checkFiles(drafts.map(({ path: file, text }) => ({ file, text })));
    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'sources/harbour-talks.yaml: "title" is missing',
      'sources/harbour-talks.yaml: "date" is missing',
      'people/lena-osk.yaml: "offices.0" has neither "to" nor "as-of": a card never states an office as of today',
      'people/lena-osk.yaml: "gloss.text" is a draft that nobody has finished',
      'places/ostport.yaml: "gloss.text" is a draft that nobody has finished',
    ]);
  });

  it('passes when it is finished', () => {
    const finished = drafts.map(({ path: file, text }) => ({
      file,
      text: text
        .replace('kind: source', 'kind: source\ntitle: Report on a harbour\ndate: 2031-03-02')
        .replace('title: Pilot', 'title: Pilot\n    as-of: 2031-03')
        .replace(/text: .*\n( {4}.*\n)?/, 'text: Known in the harbour.\n'),
    }));
    expect(checkFiles(finished).problems).toEqual([]);
  });

  it('keeps what known people say for the editor of their records', () => {
    const known = ANNOTATION.quotes.map((quote) => ({ ...quote, speaker: { ...at('Karim Wadud'), entity: 'wadud' } }));
    const notes = draftRecords({ ...ANNOTATION, quotes: known }, SOURCE).at(-1);
    expect(notes).toEqual({ path: 'notes-on-known-entities.txt', text: '# wadud\n# Paragraph 2, direct, sure: The pier holds.\n' });
  });

  it('gives namesakes different ids', () => {
    const twins = [entity('article:1', 'Lena Osk'), entity('article:2', 'Léna Osk')];
    const paths = draftRecords({ ...ANNOTATION, entities: twins }, SOURCE).map(({ path: file }) => file);
    expect(paths).toEqual(['sources/harbour-talks.yaml', 'people/lena-osk.yaml', 'people/lena-osk-2.yaml']);
  });
});

describe('draftFile', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gloss-draft-'));
  });
  afterAll(async () => rm(folder, { recursive: true }));

  const write = async (name: string, text: string) => {
    const file = path.join(folder, name);
    await writeFile(file, text);
    return file;
  };

  it('prints one stream of documents, or writes a folder that it never overwrites', async () => {
    const file = await write('pier.txt', 'Harbour Minister Tomas Brandtner met reporters in Ostport.\n\n“The pier holds,” Brandtner said.\n');
    expect(await draftFile(file, null)).toMatch(/^# sources\/pier\.yaml\nid: pier\n/);
    const out = path.join(folder, 'drafts');
    expect(await draftFile(file, out)).toContain('drafts written to');
    expect(await readFile(path.join(out, 'sources/pier.yaml'), 'utf8')).toContain('paragraphs: 2');
    await expect(draftFile(file, out)).rejects.toThrow('is there already. Name another folder; nothing was written.');
  });

  it('refuses what is no plain text, with the next step', async () => {
    await expect(draftFile(await write('page.txt', ' <!DOCTYPE html><p>Hello'), null)).rejects.toThrow('is a web page. Save its article as plain text');
    await expect(draftFile(await write('empty.txt', ' \n'), null)).rejects.toThrow('holds no text');
  });
});
