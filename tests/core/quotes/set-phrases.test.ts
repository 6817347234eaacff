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
    ['He just can’t seem to convince the voters.', []],
    ['Halden was still calculating turnout on Wednesday.', []],
    ['Selby showed an awkward but promising transition for Okoye.', []],
    ['The company wrote a detailed, six-page letter to the school’s president.', []],
    ['What worries the smartest people in town is that the mayor will stay.', []],
    ['The Courier reported on his schedule of paid speeches.', []],
    ['The clerk reported to the council that the books were lost.', ['the books were lost']],
    ['Mr. Mann reported daily to Louis Mayer.', []],
    ['The rule was lifted in a landmark ruling that in effect took away the power of the port.', []],
    ['Okoye is assured of winning at least 118 seats.', []],
    ['Drivers turned around at a highway warning sign they had not seen.', []],
    ['WARNING: Video contains graphic images.', []],
    ['Reuss won a fight over the rules and denied Carter a last photograph of unity.', []],
    ['Reuss denied the claims of the men.', []],
    ['The council ramped up efforts to admit young Marnians as refugees after the number of unaccompanied children rose.', []],
    ['Three names mentioned as those of the next judges are Jane Kell, Ben Okoye and Ana Reuss.', []],
    ['How he answers that question will have a direct bearing on the vote.', []],
    ['A $160 billion merger announced Monday would turn the firm into a drug company.', []],
    ['There is no way to tell without seeing his tax returns.', []],
    ['Campaign aides prepare for them, the candidate anticipates them and his crowds on the harbour wait for them.', []],
    ['It is not that Hale feels he has anything to apologize for — his outreach will go only so far.', ['he has anything to apologize for']],
    ['But its lowered forecast isn’t a problem for the market.', []],
    ['What say you, members of the jury?', []],
    ['Reuss wrote a long rant about this last year when it was apparent that nothing would change.', []],
    ['Ticket details: www.pier.example', []],
    ['This claim implies some sort of wrongdoing on her part.', []],
    ['Hege leads the public relations and branding firm behind the campaign “Starts with one.”', []],
    ['There is a nagging feeling that the president doesn’t want the show to end.', []],
    ['Their smiles said a lot about the day.', []],
    ['Quick access to Siri by saying “Hey Siri”', []],
    ['The service is stocked with films from Selby Studios, “Star Boats,” Marvel Pictures and others.', []],
    ['My husband called him, but the manager believed the waitress, who said that I started it.', ['I started it']],
    ['I wrote the following post in which I set out my thoughts on the term for the first time.', []],
    ['Turning off passwords before keys were confirmed is a great way to lose a day.', []],
    ['Owing to the volume of mail, personal replies cannot be provided.', []],
    ['Painters use symbols to tell stories that resonate with viewers.', []],
    ['It sounds good, with a neutral voicing that doesn’t stress any note over the others.', []],
    ['The meeting brought together leading experts, thought leaders, and nurses to show the latest science.', []],
    ['Its builder, simple lists, and reporting make it attractive for small firms.', []],
    ['It’s generally recommended that you pay down your debt first.', []],
    ['A depressive episode refers to a period of at least two weeks when a person feels low.', []],
    ['Reuss referred to the mayor as a thief.', ['the mayor as a thief']],
    ['Care tools can also help brands respond to queries faster, in turn reducing losses.', []],
    ['Analysis facilitates informed decisions for refining a plan.', []],
    ['Traffic must pass through nodes, and each node adds a small delay as data is read and sent on.', []],
    ['I find this approach promising because it aligns form with purpose.', []],
    ['These signs indicate a lack of care, and no more.', []],
  ]);
});

describe('weighed by the writer', () => {
  checkContents([
    ['It would be premature to conclude that the pier is lost.', []],
    ['It is safe to assume that the council knew.', []],
    ['The council was quick to say that the pier is lost.', ['the pier is lost']],
    ['It’s important to remember that we are fuelling our bodies.', []],
    ['The event was neither as bad as the sceptics thought it would be, nor as good as the organisers hoped it would be.', []],
    ['The pier was lost, as the sceptics thought it would be.', ['it would be']],
    ['This is an easy way to be smart without having to tell yourself “no.”', []],
    ['We’ll start by noting that the most solid data concerns the border.', []],
    ['If you’re thinking of a power of attorney, be sure to discuss the matter with a lawyer.', []],
    ['Let’s begin by understanding what data analysis is, and how it works.', []],
    ['This type involves digging into the data to understand why certain trends occur.', []],
    ['On the other hand, as we mentioned at the beginning, this life has its price.', []],
    ['Your dentist will provide advice and recommend the best brush to fit your needs.', []],
  ]);
});

describe('the clause around a report goes on', () => {
  checkContents([
    ['After Hale heard what his old rival just said, he left at once.', ['what his old rival just said']],
    ['He was there to give them the details of the claims, which Mr. Hale denies, the talk of a walkout ended.', []],
    ['The divides he promised to bridge have only grown deeper.', []],
    ['Interestingly, after the council asked Hale, Okoye and Reuss to search their files, a letter was found.', ['Hale, Okoye and Reuss to search their files']],
    ['The crew was tired, after he admitted, and left.', []],
    ['The clerk who reported the call said the man was angry.', ['the man was angry']],
    ['A waitress who calls me her “sister” did not answer the letters I sent.', ['me her “sister”']],
    ['During the call, he asked about the Marsh Club, called Reuss a “traitor” and said, “Somebody ought to sink her boat.”', ['Reuss a “traitor”', 'Somebody ought to sink her boat.']],
    ['When Dr. Owen Hale, a lung doctor, took a look, he disagreed and made a new scan.', []],
    ['That being said, “people with feather pillows should not panic,” he said.', ['people with feather pillows should not panic']],
    ['Critics say it leaks and recommend a new pier.', ['it leaks', 'a new pier']],
    ['Hale says they leak and recommends a new pier.', ['they leak', 'a new pier']],
    ['Hale says it leaks and recommends a new pier.', ['it leaks and recommends a new pier']],
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
    ['“They are all alike,” as the host Steve Dore said in April while promoting a film on the harbour.', ['They are all alike']],
    ['“We need real change,” Hale told a crowd at the Anchor that spilled out onto the street.', ['We need real change']],
    ['Please read the two guides I wrote in 2014 for people in that spot.', []],
    ['Eight months later, when Mr. Hale swept a series of votes, Halden Books agreed to print the book.', []],
    ['Days after the arrest of his brother, Nega volunteered to replace him in Marn.', []],
    ['But six minutes into the event, when another man was led away, raising both hands, Mr. Hale yelled, “Out, out, out!”', ['Out, out, out!']],
    ['A short time later, Ms. Abedin wrote back: “We all have him on our list.”', ['We all have him on our list.']],
  ]);
});

describe('titles with a stop inside their marks', () => {
  checkContents([
    ['The papers have been reading Hale’s new book, “Crippled Harbour: How to Make the Coast Great Again,” for clues about his plans.', []],
    ['The movie, “13 Boats: The Secret Crews of Selby,” is based on a book.', []],
    ['“We should change it,” Hale said on Coast TV’s “This Week with George Reuss.”', ['We should change it']],
    ['On Tuesday’s episode of “The Ada Reuss Morning Show,” the former clerk laughed.', []],
    ['He is a co-author of “Those Guys Have All the Fun: Inside the World of Ferries.”', []],
  ]);
});

describe('where content begins and ends', () => {
  checkContents([
    ['Opponents said the decision, which struck down limits on clinics, illustrates the importance of electing a new president.', ['the decision, which struck down limits on clinics, illustrates the importance of electing a new president']],
    ['Opponents said the decision was wrong, which is what they had said about the last three decisions.', ['the decision was wrong']],
    ['Among the cases at risk, according to Ms. Reuss, are 16 on business, including Halden Stores v. Dukes on the clerks.', ['Among the cases at risk', 'are 16 on business, including Halden Stores v. Dukes on the clerks']],
    ['The club in Selby was paid $9; the club in Marn was paid $5; and the bar was paid $2, according to court records.', ['The club in Selby was paid $9; the club in Marn was paid $5; and the bar was paid $2']],
    ['For these sales and others, the bank earned $60 million last year, according to public filings, a huge sum for a firm with 35 partners.', ['For these sales and others, the bank earned $60 million last year']],
    ['According to papers from Dina Blair, a close friend of Ms. Reuss’s who died in 2000, the mayor had spoken of the sale before.', ['the mayor had spoken of the sale before']],
    ['Hale suggested Reuss had a fondness for old rulers - “She would have loved him,” Hale said twice - and boats.', ['Reuss had a fondness for old rulers', 'She would have loved him']],
    ['One study showed that eating one meal a day raised levels of sugar more than eating three (', ['eating one meal a day raised levels of sugar more than eating three']],
    ['Herman Dale, the candidate who hosts a Selby radio show, was asked by a caller why young men are coming to the port.', ['why young men are coming to the port']],
    ['Hale met a deputy who he claims has been unfair to him.', ['has been unfair to him']],
  ]);
});
