import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate.ts';
import { glossaryOf } from './listed.ts';

const held = (to: string, type = 'held-by') => ({ type, to, receipt: 'general' });
const glossary = glossaryOf(
  { id: 'haddari', kind: 'person', name: 'Samir Haddari', aliases: { part: ['Haddari'] }, names: [{ lang: 'ar', text: 'سمير الحداري', receipt: 'general' }], references: ['foreign minister'], offices: [{ title: 'Foreign Minister of Iran', of: 'iran', receipt: 'general' }] },
  { id: 'nuri', kind: 'person', name: 'Tariq Nuri', aliases: { part: ['Nuri'] } },
  { id: 'iran', kind: 'place', name: 'Iran', demonyms: ['Iranian'] },
  { id: 'river-guard', kind: 'organisation', name: 'River Guard' },
  {
    id: 'fm', kind: 'office', name: 'Foreign Minister of Iran', relations: [held('haddari'), held('iran', 'office-of')],
    aliases: { full: ['Iranian foreign minister', 'Foreign Minister of Iran', 'Iran’s foreign minister', 'وزير الخارجية الإيراني'], part: ['foreign minister'] },
  },
  { id: 'commander', kind: 'office', name: 'Commander of the River Guard', relations: [held('nuri', 'formerly-held-by'), held('river-guard', 'office-of')], aliases: { full: ['commander of the Iranian River Guard', 'River Guard commander'] } },
  { id: 'killing', kind: 'event', name: 'Killing of Tariq Nuri', relations: [held('nuri', 'victim')], aliases: { full: ['killing of Tariq Nuri', 'killing of Nuri', 'Nuri’s killing'] } },
  { id: 'river-war', kind: 'event', name: 'The River War', relations: [held('iran', 'party')], aliases: { full: ['River War'] } },
);

/** `words=id` of offices and events, and of people where `all`. */
function marks(text: string, all = false): string[] {
  const { mentions } = annotate({ text }, { glossaries: [glossary] });
  return mentions.filter(({ kind }) => kind === 'office' || kind === 'event' || (all && kind === 'person')).map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`);
}

describe('offices and events of the glossary', () => {
  it.each([
    ['an office with an adjective before its holder', 'On Friday Iranian Foreign Minister Samir Haddari left.', ['Iranian Foreign Minister=fm', 'Samir Haddari=haddari']],
    ['whose owner is a mention behind it', 'The Foreign Minister of Iran left the hall on Friday.', ['Foreign Minister=fm']],
    ['whose owner is a mention before it', 'On Friday Iran’s foreign minister left the hall.', ['foreign minister=fm']],
    ['with an adjective before the owner', 'The commander of the Iranian River Guard left the hall on Friday.', ['commander=commander']],
    ['behind the owner', 'A River Guard commander left the hall on Friday.', ['commander=commander']],
    ['without its owner, right before its holder', 'In Iran it was late when Foreign Minister Samir Haddari left.', ['Foreign Minister=fm', 'Samir Haddari=haddari']],
    ['without its owner, between commas behind its holder', 'Samir Haddari, the foreign minister, left the hall on Friday.', ['Samir Haddari=haddari', 'foreign minister=fm']],
    ['the holder wins where the words stand for him', 'Samir Haddari sat down. The Iranian foreign minister said that it was late.', ['Samir Haddari=haddari', 'The Iranian foreign minister=haddari']],
    ['an event with a name in it', 'He spoke of the killing of Tariq Nuri. Nuri’s killing was long ago.', ['killing=killing', 'Tariq Nuri=nuri', 'Nuri=nuri', 'killing=killing']],
    ['an event without one', 'Few in the town remember the River War today.', ['River War=river-war']],
  ])('%s', (_what, text, expected) => {
    expect(marks(text, true)).toEqual(expected);
  });

  it.each([
    ['a deputy', 'The Deputy Foreign Minister of Iran left, and so did the deputy Iranian foreign minister.'],
    ['what the office owns', 'The Iranian foreign minister’s plane was late on Friday.'],
    ['an office of something else', 'He is the Iranian foreign minister of hearts, they said.'],
    ['the owner of something else', 'The Foreign Minister of Iran’s neighbour was late on Friday.'],
    ['a part of it without its holder', 'The hall was full when the foreign minister left, and Foreign Minister Lena Ortiz stayed.'],
    ['somebody else in it', 'He spoke of the killing of Nuri. Behzad Nuri had been a baker in the old town.'],
  ])('%s is left alone', (_what, text) => {
    expect(marks(text)).toEqual([]);
  });

  it('in another language and script', () => {
    expect(marks('وصل وزير الخارجية الإيراني سمير الحداري أمس إلى المدينة وقال إن الميناء سيفتح قريبا بعد أعمال الصيانة', true)).toEqual(['وزير الخارجية الإيراني=fm', 'سمير الحداري=haddari']);
  });

  it('have entities, and the reason', () => {
    const { entities, mentions } = annotate({ text: 'The Foreign Minister of Iran left the hall on Friday.' }, { glossaries: [glossary] });
    expect(entities.find(({ id }) => id === 'fm')).toMatchObject({ kind: 'office', name: 'Foreign Minister of Iran', known: true });
    expect(mentions.find(({ entity }) => entity === 'fm')?.because).toBe('the listed form “Foreign Minister of Iran”, without the names in it');
  });
});
