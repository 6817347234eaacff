/** Plain sentences in which a small thing hid the report: a name that is a verb, a missing "that", a hyphen, a month. */
import { describe } from 'vitest';
import { checkContents } from './marked.ts';

describe('who speaks', () => {
  checkContents([
    ['Instead, Will called for the crews to wait.', ['the crews to wait']],
    ['The fund in May announced that it would sell the boats.', ['it would sell the boats']],
    ['Papers filed on Friday night revealed that the fund had sold the boats.', ['the fund had sold the boats']],
    ['Ana Bell, who’s argued for years that the pier is safe, left.', ['the pier is safe']],
    ['But 16 percent of Lowland registered voters still say they know too little about Bell.', ['they know too little about Bell']],
    ['Ana Bell, a Lund-based builder and spokeswoman for the Coast Coalition, which is made up of crews and owners, said many of the boats that captains had seen were gone.', ['many of the boats that captains had seen were gone']],
    ['Bell met Tom Holm, a deputy who left early but who suggested that Ruiz could stay.', ['Ruiz could stay']],
  ]);
});

describe('between cue and content', () => {
  checkContents([
    ['Only one of the captains has signaled he might sail.', ['he might sail']],
    ['Bell had backed Holm, stating there was a gain in having him aboard.', ['there was a gain in having him aboard']],
    ['Local candidates promise they will mend the pier.', ['they will mend the pier']],
    ['The captain claims his boat is older than the pier.', ['his boat is older than the pier']],
    ['Bell talked up her “nine-pier plan,” promising to visit every one.', ['to visit every one']],
    ['The suit is calling on the High Court to read the ledgers.', ['the High Court to read the ledgers']],
    ['Ana Bell was heard screaming to the officers that the boat was empty.', ['the boat was empty']],
    ['Bell lost friends when it was revealed in March that she had sold the boat.', ['she had sold the boat']],
    ['Holm promises the council will pay for the “new” boats.', ['the council will pay for the “new” boats']],
    ['Bell argued in Thursday night’s debate that the pier was “doomed”.', ['the pier was “doomed”']],
    ['After bragging for years about how cheaply he had sailed the boat, Holm bought a yacht.', ['how cheaply he had sailed the boat']],
    ['The pier is old, top captains said Friday afternoon, as they met in Lund.', ['The pier is old']],
    ['Bell sees the plan as a return to the party’s “politics of fear and of doubt”.', ['the plan as a return to the party’s “politics of fear and of doubt”']],
  ]);
});

describe('around an attribution', () => {
  checkContents([
    ['But in recent days, aides to Bell say, the mayor has grown tired.', ['in recent days', 'the mayor has grown tired']],
    ['Support in the north, according to Bell, has fallen.', ['Support in the north', 'has fallen']],
    ['Since last May, according to Coast Watch, the crews have lost 40 boats.', ['Since last May', 'the crews have lost 40 boats']],
    ['The lease was signed in May, according to the papers, and one of the clerks read it twice.', ['The lease was signed in May', 'one of the clerks read it twice']],
    ['As reported by Coast Journal, the former secretary of the port was told of the leak, which sank two boats.', ['the former secretary of the port was told of the leak, which sank two boats']],
    ['To win the seat, captains probably need half of the vote, analysts say; in 2012, Holm lost.', ['To win the seat, captains probably need half of the vote']],
    ['The new pier, Bell said, “is a way of adapting” to the tides.', ['The new pier', '“is a way of adapting” to the tides']],
    ['The captain said the port should close, and when asked about it, he said: “No.”', ['the port should close', 'No.']],
  ]);
});

describe('where content ends', () => {
  checkContents([
    ['Half of the crews say they trust Bell, a 16-point margin over Holm.', ['they trust Bell']],
    ['Bell, though she praised Holm and said the council should hear him, notably stopped short of a vote.', ['the council should hear him']],
    ['Both suggested the captain be dismissed and defended Holm.', ['the captain be dismissed']],
    ['Whenever reminded that the pier was closed, they laughed.', ['the pier was closed']],
    ['In a year in which many captains say they do not trust Bell, even her friends stayed away.', ['they do not trust Bell']],
    ['Despite letters urging peaceful conduct at the pier, Holm’s tone was harsh.', ['peaceful conduct at the pier']],
    ['He promises that the council will help - and he makes sure to thank the crews.', ['the council will help']],
    ['Bell chided Holm for raising the fare twice; with less success, he turned to the crews.', ['Holm for raising the fare twice']],
    ['Bell recalled sitting in the hall when she was a girl.', ['sitting in the hall when she was a girl']],
    ['Bell argued that she could be strict while accepting the money.', ['she could be strict while accepting the money']],
    ['The clerks named two reasons, captains said: the state of the pier; the price of boats; and the wind.', ['The clerks named two reasons', 'the state of the pier; the price of boats; and the wind']],
    ['Bell, who announced that the pier was closed on Monday, plans to open it.', ['the pier was closed on Monday']],
    ['Bell met Tom Holm, who also said that the two boats, and the older one above all, must leave.', ['the two boats, and the older one above all, must leave']],
    ['The office said Bell would stay, and accused Holm of putting words in her mouth.', ['Bell would stay', 'Holm of putting words in her mouth']],
    ['Bell said she had not yet called for a vote because the crews were tired.', ['she had not yet called for a vote because the crews were tired']],
    ['Captains who have praised Holm for mending the pier warned that it may fail.', ['Holm for mending the pier', 'it may fail']],
  ]);
});

describe('nouns of saying', () => {
  checkContents([
    ['For years, Bell has been dogged by charges that she gave bad advice.', ['she gave bad advice']],
    ['Despite complaints that they cost too much, the boats sail on.', ['they cost too much']],
    ['Bell blamed the papers for making such a long story of Holm’s claim that boats sink.', ['the papers for making such a long story of Holm’s claim that boats sink', 'boats sink']],
  ]);
});
