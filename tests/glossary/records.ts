/** Records of invented people and places that the glossary tests share. */
import type { GlossaryRecord } from '../../src/glossary/records.ts';

export const SOURCE: GlossaryRecord = {
  id: 'harbour-report',
  kind: 'source',
  title: 'Report on the harbour talks',
  date: '2031-03-02',
  file: 'harbour.txt',
  sha256: 'a'.repeat(64),
  paragraphs: 3,
  lang: 'en',
};

export const RECORDS: readonly GlossaryRecord[] = [
  SOURCE,
  {
    id: 'karim-wadudi',
    kind: 'person',
    name: 'Karim Al-Wadudi',
    pronoun: 'he',
    names: [{ lang: 'ar', text: 'كريم الودودي', receipt: 'general' }],
    aliases: { full: ['Karim Wadoudi Bey'], part: ['Al-Wadudi'], never: ['Karim'], cased: ['KAW'] },
    references: ['Harbour Master', 'master'],
    offices: [
      { title: 'Harbour Master of Morland', of: 'morland', from: '2030-01', 'as-of': '2031-03', receipt: 'harbour-report#2' },
      { title: 'Pilot', to: '2029', receipt: 'general' },
    ],
    gloss: { text: 'Runs the harbour.', receipt: 'harbour-report#1' },
    facts: [{ text: 'Opened the talks.', receipt: 'harbour-report#3' }],
    relations: [{ type: 'met', to: 'lena-osk', receipt: 'harbour-report#3' }],
  },
  { id: 'lena-osk', kind: 'person', name: 'Lena Osk' },
  { id: 'morland', kind: 'place', name: 'Morland', demonyms: ['Morlandish', 'Morlanders'] },
  { id: 'ostport', kind: 'place', name: 'Ostport', 'stands-for': 'morland' },
  { id: 'talks', kind: 'topic', name: 'The harbour talks', aliases: { context: ['harbour talks'] }, context: ['morland'] },
];
