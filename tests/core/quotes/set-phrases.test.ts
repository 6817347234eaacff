/** Verbs of saying in phrases that report nothing, and beside each a sentence in which they do. */
import { describe } from 'vitest';
import { checkContents } from './marked.ts';

describe('set phrases', () => {
  checkContents([
    ['The Marsh Club, a private course in Selby, charged a $10,000 initiation fee, most of it refundable.', []],
    ['Critics charged he took $500 from the fund.', ['he took $500 from the fund']],
    ['Reuss boasts a roughly 45-point lead among older voters.', []],
    ['Reuss boasted the fund had grown.', ['the fund had grown']],
    ['Many of his assertions since he declared for president have come from small papers.', []],
    ['Though it will prove challenging for Okoye to win any town, he has some important friends.', []],
    ['The bank will receive $44 million for advising Salix on its sale to Lund Brewers.', []],
    ['Robey Warshaw is advising Halden Foods on its sale to Lund Brewers.', []],
    ['Disillusioned, Mr. Hale resigned, convinced that the council had let the matter become too big.', []],
    ['In the vote for admitting Poland, Hungary and Romania to the pact both parties split.', []],
    ['Hale admitted the boats were lost.', ['the boats were lost']],
    ['Hale admitted using the money for two new boats.', ['using the money for two new boats']],
    ['The man pledged his allegiance to the group during the attack that killed 49 people.', []],
    ['The working class had another chance to show its power, as voters went to the polls in Illinois and Ohio, Rust Belt states that have suffered from imports.', []],
    ['They are strategists and activists in the four early voting states: Selby, Marn, Halden and Lund.', []],
    ['The crews worked from their own recommended list of names.', []],
    ['The plan gives Reuss the chance to help defend the harbour for the party.', []],
    ['One army, a group of disaffected sailors called Ginbot 7, was a force that Nega helped create.', []],
    ['The campaign plans to make more detailed medical records available soon, a spokesman announced on Monday.', ['The campaign plans to make more detailed medical records available soon']],
    ['On the other side, Sen. Ted Okoye (R-Tex.), a candidate who has made the harbour a centerpiece of his campaign, tweeted a warning.', []],
  ]);
});

describe('weighed by the writer', () => {
  checkContents([
    ['It would be premature to conclude that the pier is lost.', []],
    ['It is safe to assume that the council knew.', []],
    ['The council was quick to say that the pier is lost.', ['the pier is lost']],
  ]);
});

describe('the clause around a report goes on', () => {
  checkContents([
    ['After Hale heard what his old rival just said, he left at once.', ['what his old rival just said']],
    ['He was there to give them the details of the claims, which Mr. Hale denies, the talk of a walkout ended.', []],
    ['The divides he promised to bridge have only grown deeper.', []],
    ['Interestingly, after the council asked Hale, Okoye and Reuss to search their files, a letter was found.', ['Hale, Okoye and Reuss to search their files']],
    ['The crew was tired, after he admitted, and left.', []],
  ]);
});

describe('when it was said', () => {
  checkContents([
    ['“You think I am going to change?” Hale asked reporters rhetorically during a news conference late last month.', ['You think I am going to change?']],
    ['This is not about me, Mayor Reuss told her closest advisers as she worked on the speech.', ['This is not about me']],
    ['She told CNN when asked about the boats: “No comment.”', ['No comment.']],
    ['Doyle said each year of education yields a 10% bump in income.', ['each year of education yields a 10% bump in income']],
    ['Her close friends have in the past said she was staying quiet in order to help the party.', ['she was staying quiet in order to help the party']],
    ['She has in recent weeks called the pier a ruin.', ['the pier a ruin']],
  ]);
});

describe('titles with a stop inside their marks', () => {
  checkContents([
    ['The papers have been reading Hale’s new book, “Crippled Harbour: How to Make the Coast Great Again,” for clues about his plans.', []],
    ['The movie, “13 Boats: The Secret Crews of Selby,” is based on a book.', []],
    ['“We should change it,” Hale said on Coast TV’s “This Week with George Reuss.”', ['We should change it']],
  ]);
});

describe('where content begins and ends', () => {
  checkContents([
    ['Opponents said the decision, which struck down limits on clinics, illustrates the importance of electing a new president.', ['the decision, which struck down limits on clinics, illustrates the importance of electing a new president']],
    ['Opponents said the decision was wrong, which is what they had said about the last three decisions.', ['the decision was wrong']],
    ['Among the cases at risk, according to Ms. Reuss, are 16 on business, including Halden Stores v. Dukes on the clerks.', ['Among the cases at risk', 'are 16 on business, including Halden Stores v. Dukes on the clerks']],
    ['Among the cases at risk, according to Ms. Reuss, are 16 on business, including Halden Stores v. Dukes on the clerks.', ['Among the cases at risk', 'are 16 on business, including Halden Stores v. Dukes on the clerks']],
    ['The club in Selby was paid $9; the club in Marn was paid $5; and the bar was paid $2, according to court records.', ['The club in Selby was paid $9; the club in Marn was paid $5; and the bar was paid $2']],
  ]);
});
