/**
 * The small print of news desks around a report: datelines, credits, dated documents, whole descriptions behind an
 * inverted cue.
 */
import { describe, expect, it } from 'vitest';
import { checkContents, readPlain } from './marked.ts';

describe('an inverted cue, and one that is none', () => {
  checkContents([
    ['Moss covers the whole islet, but the cliffs are drier than the shore, said study co-author Ana Bell, a Norland Space Centre research fellow.', ['Moss covers the whole islet, but the cliffs are drier than the shore']],
    ['He asked about her, called Omera a "traitor" and left.', ['Omera a "traitor"']],
  ]);
});

it('scare quotes in a description behind a quotation take nothing from it', () => {
  const { quotes, text } = readPlain('"It is shut," said the "king" of the pier.');
  expect(quotes.map(({ start, end }) => text.slice(start, end))).toContain('It is shut');
});

describe('the whole of those who speak', () => {
  it.each([
    ['a "senior" clerk', '"It is shut," said a "senior" clerk at the pier.'],
    ['the "Evening Quay" editor Ben Holt', '"It is shut," said the "Evening Quay" editor Ben Holt.'],
    ["the firm's newly named chair, Ben Holt", "The harbour will reopen in May, said the firm's newly named chair, Ben Holt."],
    ['Lt. Max Harrow', 'Police arrested Lena Oak, 32, after finding the boat, said Lt. Max Harrow, a county spokesman.'],
    ['A May 2019 study by the harbour board', 'A May 2019 study by the harbour board found that the ferry was late.'],
    ['A clerk who asked not to be named because of house rules', 'A clerk who asked not to be named because of house rules said that the boat was sold.'],
    ['The doctors offering to run the clinic', 'The doctors offering to run the clinic noted that the roof leaked.'],
    ["some of Vane's defenders", "Shortly after, some of Vane's defenders left the hall, claiming that the count was wrong."],
    ['one user on the site, which is a kind of board', 'According to the agency, one user on the site, which is a kind of board, posted: "I want to know."'],
    ['Will Moy, chief of the site', '“It was an attempt to mislead voters,” Will Moy, chief of the site, told the paper.'],
    ['Ross Burkhart', 'If the study holds up, that would be a hit on growth, said Ross Burkhart, a Boise State University scholar who studies trade.'],
    ['Dylan Nelson, a fellow at an institute in Munich, Germany, and co-author of the study', '"Such tests are good when you get out more than you put in," Dylan Nelson, a fellow at an institute in Munich, Germany, and co-author of the study, said in a release.'],
    ['Patrick', 'Arguing that voters are just beginning to tune in, with the first votes 100 days away, Patrick has said he will be seen.'],
    ['Erekat', 'Erekat listed measures to oppose it, including calling for a debate of the council.'],
    ['the French maker', 'The leak pushed the French maker to announce that it would close.'],
  ])('%s', (speaker, sentence) => {
    const { quotes, text } = readPlain(sentence);
    expect(quotes.map((quote) => quote.speaker && text.slice(quote.speaker.start, quote.speaker.end))).toContain(speaker);
    expect(quotes.filter((quote) => quote.speaker && /^(?:the|a|an|\d+|with|including|according)\b$/i.test(text.slice(quote.speaker.start, quote.speaker.end)))).toEqual([]);
  });
});

describe('how and when it was said stays outside', () => {
  checkContents([
    ['That said, the two firms might have made a good fit, Bell said.', ['the two firms might have made a good fit']],
    ['“It was an attempt to mislead voters,’’ Bell told the paper.', ['It was an attempt to mislead voters']],
    ['A clerk said in a statement emailed to the Norland Post that the ferry would be repaired.', ['the ferry would be repaired']],
    ['In response the mayor tweeted that the pier was shut.', ['the pier was shut']],
    ['As Bell noted at the time, the boats were old.', ['the boats were old']],
    ['As Bell points out in her review, the new boat is the old boat.', ['the new boat is the old boat']],
    ['The officer said a .45-calibre pistol was found in the car.', ['a .45-calibre pistol was found in the car']],
  ]);
});

describe('what was said ends where its clause does', () => {
  checkContents([
    ['Ana Bell said Holt had been led astray by "insiders" running his campaign — and she singled out the manager as the root of the problem.', ['Holt had been led astray by "insiders" running his campaign']],
    ['Conceding that there would be an accord "down the line" he warned: "It will not happen soon."', ['there would be an accord "down the line"', 'It will not happen soon.']],
    ['When Bell said at a rally ahead of the Norland primary that he would not stand, the crowd left.', ['he would not stand']],
  ]);
});

describe('what was wanted or judged, without where it was said and what else was done', () => {
  checkContents([
    ['Ana Bell, director of the fund, called for repairs to schools in a statement on Thursday.', ['repairs to schools']],
    ['Bell kept calling Holt his friend, meeting with him in July at the tower.', ['Holt his friend']],
    ['Hildreth warned county officials in a memo not to print ballots.', ['county officials in a memo not to print ballots']],
    ['Hildreth called for more hands in a post office on the quay.', ['more hands in a post office on the quay']],
    ['Hildreth demanded more money for the schools.', ['more money for the schools']],
    ['She criticised the law as a trap in a statement that she read aloud.', ['the law as a trap']],
    ['The president promised at the time to respect the result.', ['to respect the result']],
  ]);
});

describe('titles of works, which nobody says', () => {
  checkContents([
    ['In August, Holm House plans to release "The Making of Tom Bell," by the prize-winning reporter Ana Holt.', []],
    ['The critics praised "The Last Boat," a second novel by Tom Holt.', []],
    ['"Not In My Name," the show host said.', ['Not In My Name']],
    ['The critics praised "the last boat," a line that Tom Holt wrote.', ['the last boat']],
  ]);
});

describe('what the writer thinks or asks', () => {
  checkContents([
    ["As we've noted, the ferry has been late for years.", []],
    ['We recommend the boat to all visitors, and I believe that the pier will close.', []],
    ['Is it fair to say that the pier is lost?', []],
    ['What charges does Vane face?', []],
    ["Like we've been saying for nearly four years now, the boats are old.", []],
    ['I told him that the pier was shut.', ['the pier was shut']],
    ['People close to you say that the pier is shut.', ['the pier is shut']],
  ]);
});

describe('a date or an age before the noun that speaks', () => {
  it.each([
    ['An Oct. 11 presentation to lenders', 'indicated administrative jobs would be cut.'],
    ['A March 2019 study', 'concluded that the full cost falls on farmers.'],
  ])('%s', (speaker, report) => {
    const { quotes, text } = readPlain(`${speaker} ${report}`);
    expect(quotes.map((quote) => quote.speaker && text.slice(quote.speaker.start, quote.speaker.end))).toEqual([speaker]);
  });

  checkContents([
    ['The 56-year-old said after her appointment: "I am glad to join a club with such supporters."', ['I am glad to join a club with such supporters.']],
  ]);
});

describe('words that only look like a report', () => {
  checkContents([
    ['In 2015, shortly before voting began in the primary, Vane released a letter from his doctor.', []],
    ['A rough value was used in calculating the size of a haul.', []],
    ['Patience, close reading, and faith are needed for these passages, which I came to think of as icebergs, after Holt explained them to me.', []],
    ['Holt and his friends wanted some say in the sale of his things, but their efforts to secure it were in vain.', []],
    ['The charging brick often goes on sale, and wireless charging moved forward.', []],
    ['The mayor was charging that the vote was bought.', ['the vote was bought']],
    ['The council began: "We are lost."', ['We are lost.']],
    ['The plan, called Coast 2050, would raise the dike.', []],
    ['My husband called him later, and everyone called him Mike.', []],
    ['Clearly, she believes the waitress, too.', []],
    ['She believes the waitress is right.', ['the waitress is right']],
    ['The offer fell short of the 20 crowns reportedly demanded by Ferrow, who was then the largest holder.', []],
    ['(Reporting by Will Denham; Editing by Tom Brownlow)', []],
    ['The company struggled to contend with the more than ten million users who signed up.', []],
  ]);
});

describe('a dateline stays outside of what is reported', () => {
  checkContents([
    ['(Reuters) - The port authority is looking into the ferry line, two people familiar with the matter said.', ['The port authority is looking into the ferry line']],
  ]);
});
