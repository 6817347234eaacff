import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate.ts';

const quotesOf = (text: string): [speaker: string | null, content: string][] =>
  annotate({ text }, { glossaries: [] }).quotes.map(({ speaker, start, end }) => [speaker && text.slice(speaker.start, speaker.end), text.slice(start, end)]);

describe('what is reported ends with the clause that reports it', () => {
  it.each([
    ['While only 7 percent said they were undecided, 27 percent of those who had named a ferry said they could be persuaded.', [['7 percent', 'they were undecided'], ['27 percent of those who had named a ferry', 'they could be persuaded']]],
    ['Four in ten anglers said the lake would be worse next year, while nine in ten said they liked the new pier.', [['Four in ten anglers', 'the lake would be worse next year'], ['nine in ten', 'they liked the new pier']]],
    ['Although in May she said that her plan for the boats was a mistake, at the meeting this week she said the boats had always been hers.', [['she', 'her plan for the boats was a mistake'], ['she', 'the boats had always been hers']]],
    ['While Brisk and Halberd say they do not trust the mayor, even some allies asked why the bridge had not been mended.', [['Brisk and Halberd', 'they do not trust the mayor'], ['some allies', 'why the bridge had not been mended']]],
    ['Once the bank had started to deny that it was for sale, its shares fell by half.', [['the bank', 'it was for sale']]],
    ['The lock, even though she warned that it would leak, was opened on Sunday.', [['she', 'it would leak']]],
    ['On Friday, when the clerk asked Tom Hale whether the key was lost, he turned out his pockets.', [['the clerk', 'whether the key was lost']]],
    ['In a week when it was reported that the mill would close, Ada Brix bought two looms.', [[null, 'the mill would close']]],
    ['As the minister told reporters that the bridge would open in May, workers were laying the last beam.', [['the minister', 'the bridge would open in May']]],
    ['Tom Brisk, insisting that the mill would stay open, left the room without a word.', [['Tom Brisk', 'the mill would stay open']]],
    ['Tom Brisk left, insisting that he was wasting his time on the council, distracted from the real work.', [['Tom Brisk', 'he was wasting his time on the council, distracted from the real work']]],
    ['A gunman claiming allegiance to several groups carried out the attack on Monday.', [['A gunman', 'allegiance to several groups']]],
    ['A man claiming to be a doctor was arrested.', [['A man', 'to be a doctor']]],
    ['Residents claiming the council lied took it to court.', [['Residents', 'the council lied']]],
    ['Reports claiming the mayor was ill and had been flown abroad were denied.', [['Reports', 'the mayor was ill and had been flown abroad']]],
    ['Protesters calling for the release of the clerks marched through Lund on Monday.', [['Protesters', 'the release of the clerks']]],
    ['A clerk walked past a sign saying the port was shut and had been sold.', [['a sign', 'the port was shut and had been sold']]],
  ] as const)('%s', (text, expected) => expect(quotesOf(text)).toEqual(expected));
});

describe('who speaks, and what only stands around it', () => {
  it.each([
    ['Asked who had called them, he smiled and said: “You know better than I do.”', [['he', 'You know better than I do.']]],
    ['The councillors have all said the pier must go.', [['The councillors', 'the pier must go']]],
    ['Ana Bell said through an interpreter it was the best night of her life.', [['Ana Bell', 'it was the best night of her life']]],
    ['Ana Bell said by telephone the port was shut.', [['Ana Bell', 'the port was shut']]],
    ['Ana Bell said through her lawyer she would appeal.', [['Ana Bell', 'she would appeal']]],
    ['Ana Bell said his side had only themselves to blame: “You see it out.”', [['Ana Bell', 'his side had only themselves to blame: “You see it out.”']]],
    ['Ana Bell on Sunday dismissed as “nonsense” a report that she would resign.', [['Ana Bell', '“nonsense” a report that she would resign']]],
    ['“The fund,” Ana Bell told Tom Reed, according to his office, “will not meddle.”', [['Ana Bell', 'The fund'], ['Ana Bell', 'will not meddle.']]],
    ['“Who gave the order?” Ana Bell asked the minister.', [['Ana Bell', 'Who gave the order?']]],
    ['A plan denounced as “mad” was dropped on Monday.', []],
  ] as const)('%s', (text, expected) => expect(quotesOf(text)).toEqual(expected));
});

describe('what stands before the comma is reported, and not who speaks', () => {
  it.each([
    ['Two people drowned, both of them at home, said Ana Bell, a clerk.', [['Ana Bell', 'Two people drowned, both of them at home']]],
    ['Ana Bell, who works at home, said the pier was closed.', [['Ana Bell, who works at home', 'the pier was closed']]],
    ['The pumps were mended, the engineer emphasised as she locked the hut.', [['the engineer', 'The pumps were mended']]],
    ['Ana Bell said as many as nine boats were lost.', [['Ana Bell', 'as many as nine boats were lost']]],
    ['They calculated that the boats had waited for nine days.', [['They', 'the boats had waited for nine days']]],
    ['Ana Bell questioned whether anyone could mend the pier.', [['Ana Bell', 'whether anyone could mend the pier']]],
  ] as const)('%s', (text, expected) => expect(quotesOf(text)).toEqual(expected));
});
