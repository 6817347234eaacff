/** What belongs to the words that are reported before, around and behind an attribution, and where they end. */
import { describe } from 'vitest';
import { checkContents } from './marked.ts';

describe('between cue and clause', () => {
  checkContents([
    ['Ana Bell has argued for weeks that the harbour should stay open.', ['the harbour should stay open']],
    ['The tennis board ruled within the hour that the match was void.', ['the match was void']],
    ['Her office said two days later that the fund would stay.', ['the fund would stay']],
    ['The envoy let it be known that the draft was useful.', ['the draft was useful']],
    ['Crews had tried to mend it, the minister went on to say.', ['Crews had tried to mend it']],
    ['Instead, the lawyer told a court on Friday, he hid the ledgers twice: once in a barn and once in a boat.', ['Instead', 'he hid the ledgers twice: once in a barn and once in a boat']],
    ['Ana Bell assures an owner of Arden Rail that the tracks are safe.', ['the tracks are safe']],
  ]);
});

describe('in the middle', () => {
  checkContents([
    ['The repairs, engineers estimate, will take two months.', ['The repairs', 'will take two months']],
    ['A third bidder, Ted Holm wrote in a note to clients, would need deeper pockets.', ['A third bidder', 'would need deeper pockets']],
    ['He would keep the boat anyway, Holm insisted through an interpreter, and Bell could paint it.', ['He would keep the boat anyway', 'Bell could paint it']],
    ['The levee had held, reported Ana Bell, the acting mayor, and most families could go home.', ['The levee had held', 'most families could go home']],
  ]);
});

describe('behind it', () => {
  checkContents([
    ['The fever kills thousands a year, the Health Guild estimates, nearly all of them in villages.', ['The fever kills thousands a year', 'nearly all of them in villages']],
    ['“The pier is safe,” Bell said, with a smile at the crowd.', ['The pier is safe']],
    ['The roof would hold, Bell said; the roof fell two days later.', ['The roof would hold']],
    ['“We sail,” Bell said; the boats were gone by noon.', ['We sail']],
    ['The ship was lost, Bell said, almost in tears.', ['The ship was lost']],
    ['The levee had held, said Ana Bell, the mayor, and she was relieved.', ['The levee had held']],
    ['The price would not rise, Bell added; the ferry would sail as planned.', ['The price would not rise', 'the ferry would sail as planned']],
    ['He was not to blame, Bell said, in an interview.', ['He was not to blame']],
  ]);
});

describe('all that stands before an attribution which closes the statement', () => {
  checkContents([
    ['They are to meet on Monday, but will insist on seeing the crew first, according to an aide to Bell.', ['They are to meet on Monday, but will insist on seeing the crew first']],
    ['He had asked for no flowers, his daughter said, because they wilt.', ['He had asked for no flowers', 'no flowers', 'because they wilt']],
    ['According to the commander, boats escort the ships around the clock.', ['boats escort the ships around the clock']],
    ['According to Tom Holm, chief analyst at the Reef Centre, another storm is forming.', ['another storm is forming']],
  ]);
});

describe('where somebody else, or the writer, goes on', () => {
  checkContents([
    ['Tom Holm hinted that a strike remained possible, whereas the mayor saw no danger.', ['a strike remained possible']],
    ['Ana Bell demanded that the crew be paid, to which Holm replied that the wages had been sent.', ['the crew be paid', 'the wages had been sent']],
    ['The colonel conceded that the alarm had come too late, but rejected the charge as an insult.', ['the alarm had come too late']],
    ['Holm moaned that the penalty had been a joke, before conceding defeat.', ['the penalty had been a joke']],
    ['She demanded bread and, above all, peace.', ['bread and, above all, peace']],
    ['Bell warned the crew of a storm that would sink the ship.', ['a storm that would sink the ship']],
    ['According to police, two men, both from Oslo, were held.', ['two men, both from Oslo, were held']],
    ['She called for an inquiry and, in the lobby, warned that nobody should relax.', ['an inquiry', 'nobody should relax']],
    ['Bell said the pier was safe, which the council had built in 1990 with the money of three banks.', ['the pier was safe']],
    ['Bell said the council would mend the old pier by the end of the year, which pleased few.', ['the council would mend the old pier by the end of the year, which pleased few']],
  ]);
});

describe('things put at a figure, promised and suspected', () => {
  checkContents([
    ['The board put the loss at 40 million crowns.', ['the loss at 40 million crowns']],
    ['The clerk put the vase at the end of the table.', []],
    ['The clerk put the meeting at seven.', []],
    ['Bell put it differently.', []],
    ['The mayor promised a public hearing.', ['a public hearing']],
    ['The prosecutor suspected forgery.', ['forgery']],
  ]);
});
