import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../src/build/paths.ts';
import { annotate } from '../../src/core/annotate.ts';
import { longestFirst } from '../../src/core/names/lookup.ts';
import { loadGlossaryFile } from '../../src/glossary/build/load-file.ts';
import { buildBundledGlossary, checkSeeds } from '../../src/glossary/build/seed-files.ts';
import { checkAgainstSources } from '../../src/glossary/build/source-files.ts';
import { summaryOf } from '../../src/glossary/build/summary.ts';
import { printProblem, RecordProblemsError } from '../../src/glossary/check/problem.ts';
import type { Glossary } from '../../src/glossary/format.ts';
import { openGlossary } from '../../src/glossary/open.ts';
import { scan, show } from '../core/names/listed.ts';

const SEEDS = inRoot('seeds');
/** Source documents lie beside the project where they may be read; they are not part of it. */
const SOURCES = inRoot('../shared/seeds');

let bundled: Glossary;
beforeAll(async () => {
  bundled = openGlossary(await buildBundledGlossary(SEEDS));
});

const marked = (text: string) => show(text, longestFirst(scan(text, bundled))).map((line) => line.replace(/ \w+ \w+$/, ''));
const entity = (id: string) => bundled.entity(bundled.indexOf(id) ?? -1);

describe('the seeds', () => {
  it('are right, each in its place', async () => {
    const { problems } = await checkSeeds(SEEDS);
    expect(problems.map(printProblem)).toEqual([]);
  });

  it.runIf(existsSync(SOURCES))('agree with their documents', async () => {
    const { checked } = await checkSeeds(SEEDS);
    const { problems, report } = await checkAgainstSources(checked, SOURCES);
    expect(problems.map(printProblem)).toEqual([]);
    expect(report).toBe('1 of 1 source documents checked');
  });

  it('give every person an office with a date, a gloss, a pronoun and a name in another script', () => {
    for (let index = 0; index < bundled.entityCount; index++) {
      const { id, kind, gloss, glossReceipt, pronoun, offices, names } = bundled.entity(index);
      expect(gloss, id).not.toBeNull();
      expect(glossReceipt, id).not.toBeNull();
      if (kind !== 'person') continue;
      expect(pronoun, id).not.toBeNull();
      expect(offices.length, id).toBeGreaterThan(0);
      expect(offices.every(({ asOf, to }) => asOf !== null || to !== null), id).toBe(true);
      expect(names.length, id).toBeGreaterThan(0);
    }
  });

  it('date the offices', () => {
    expect(entity('mustafa-al-kazemi').offices).toMatchObject([
      { title: 'Prime Minister of Iraq', of: 'iraq', from: '2020-05', asOf: '2020-07', status: 'current' },
      { of: 'iraqi-intelligence', to: '2020-05', status: 'former' },
    ]);
    expect(entity('qassem-soleimani').offices).toMatchObject([{ of: 'quds-force', to: '2020-01', status: 'former' }]);
  });

  it('tell adjectives, capitals and offices', () => {
    expect(bundled.demonyms().get('iraqi')).toBe('iraq');
    expect(bundled.demonyms().get('americans')).toBe('united-states');
    expect(entity('riyadh').standsFor).toBe('saudi-arabia');
    expect(bundled.references()).toContainEqual({ words: 'guide', entity: 'ali-khamenei' });
    expect(bundled.references()).toContainEqual({ words: 'supreme leader', entity: 'ali-khamenei' });
  });
});

describe.runIf(existsSync(SOURCES))('the source document', () => {
  it('has its offices and events marked beside their holders, and none that is not there', async () => {
    const text = await readFile(path.join(SOURCES, '000_cf2dca9934893808.txt'), 'utf8');
    const { mentions } = annotate({ text }, { glossaries: [bundled] });
    const described = mentions.filter(({ kind }) => kind === 'office' || kind === 'event').map(({ start, end, entity: id }) => `${text.slice(start, end)}=${id}`);
    expect(described).toEqual([
      'Iraqi Prime Minister=prime-minister-of-iraq', 'head=head-of-the-islamic-shura-council', 'Iranian Supreme Leader=supreme-leader-of-iran',
      'Iranian President=president-of-iran', 'commander=commander-of-the-quds-force', 'war=war-against-islamic-state',
      'Iranian Foreign Minister=foreign-minister-of-iran', 'head=head-of-iraqi-intelligence',
    ]);
  });
});

describe('names in spellings and scripts', () => {
  it.each([
    { text: 'Mustafa al-Kadhimi', expected: ['Mustafa al-Kadhimi=mustafa-al-kazemi'] },
    { text: 'al-Kadhemi, Al-Kazimi, Qadhimi', expected: ['al-Kadhemi=mustafa-al-kazemi', 'Al-Kazimi=mustafa-al-kazemi', 'Qadhimi=mustafa-al-kazemi'] },
    { text: 'Mohammad Bagher Ghalibaf; Kalibaf', expected: ['Mohammad Bagher Ghalibaf=muhammad-baqer-qalibaf', 'Kalibaf=muhammad-baqer-qalibaf'] },
    { text: 'Qasim Sulaymani', expected: ['Qasim Sulaymani=qassem-soleimani'] },
    { text: 'Hasan Ruhani', expected: ['Hasan Ruhani=hassan-rouhani'] },
    { text: 'Ali Khamene’i', expected: ['Ali Khamene’i=ali-khamenei'] },
    { text: 'King Salman bin Abdul Aziz', expected: ['King Salman bin Abdul Aziz=salman-bin-abdulaziz'] },
    { text: 'Mohammed Jawad Zareef', expected: ['Mohammed Jawad Zareef=mohammad-javad-zarif'] },
    { text: 'التقى الكاظمي وروحاني في طهران', expected: ['الكاظمي=mustafa-al-kazemi', 'روحاني=hassan-rouhani', 'طهران=tehran'] },
    { text: 'قالیباف با الکاظمی در تهران', expected: ['قالیباف=muhammad-baqer-qalibaf', 'الکاظمی=mustafa-al-kazemi', 'تهران=tehran'] },
    { text: 'the U.S. and Daesh', expected: ['U.S.=united-states', 'Daesh=islamic-state'] },
    { text: 'COVID-19 and the Coruna virus', expected: ['COVID-19=coronavirus', 'Coruna virus=coronavirus'] },
    { text: 'an Islamic state, for us, of hope', expected: [] },
    { text: 'a strategic dialogue with Morland', expected: [] },
    { text: 'Iraq and America open a strategic dialogue', expected: ['Iraq=iraq', 'America=united-states', 'strategic dialogue=us-iraq-strategic-dialogue'] },
    { text: 'Iraqi and Saudi and American and Iron', expected: [] },
  ])('$text', ({ text, expected }) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('files', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gloss-glossary-'));
  });
  afterAll(async () => rm(folder, { recursive: true }));

  const write = async (name: string, text: string | Uint8Array) => {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    return file;
  };

  it('loads YAML, JSON and compiled glossaries', async () => {
    const yaml = await loadGlossaryFile(await write('one.yaml', 'id: ostport\nkind: place\nname: Ostport\n'));
    const json = await loadGlossaryFile(await write('one.json', '[{"id":"ostport","kind":"place","name":"Ostport"}]'));
    const compiled = await loadGlossaryFile(await write('one.bin', await buildBundledGlossary(SEEDS)));
    expect([yaml.entity(0).name, json.entity(0).name]).toEqual(['Ostport', 'Ostport']);
    expect(compiled.entityCount).toBe(bundled.entityCount);
  });

  it('says what is wrong in a file that is named', async () => {
    await expect(loadGlossaryFile(await write('bad.yaml', 'id: ostport\nkind: place\n'))).rejects.toThrow(RecordProblemsError);
    await expect(loadGlossaryFile(await write('bad.bin', 'nothing'))).rejects.toThrow('not a compiled glossary');
    await expect(loadGlossaryFile(path.join(folder, 'none.bin'))).rejects.toThrow('ENOENT');
  });

  it('wants each record in its folder', async () => {
    await write('seeds/people/ostport.yaml', 'id: ostport\nkind: place\nname: Ostport\n');
    const { problems } = await checkSeeds(path.join(folder, 'seeds'));
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^a place with the id "ostport" belongs in .*seeds\/places\/ostport\.yaml$/)]);
    await expect(buildBundledGlossary(path.join(folder, 'seeds'))).rejects.toThrow(RecordProblemsError);
  });

  it('says when a folder holds no source document', async () => {
    const { checked } = await checkSeeds(SEEDS);
    await expect(checkAgainstSources(checked, folder)).rejects.toThrow('holds none of the source documents');
  });

  it('sums up', async () => {
    const { checked } = await checkSeeds(SEEDS);
    expect(summaryOf(checked.map(({ record }) => record))).toMatch(/^\d+ entities \(.*7 person.*\), \d+ forms of their names, 1 source document$/);
  });
});
