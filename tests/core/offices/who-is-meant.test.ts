/** Titles that say less than the words around them: ranks behind a post, fields that are posts as well, parties, embassies, successors. */
import { describe } from 'vitest';
import { check } from './check.ts';

describe('a rank or a style between the post and the name', () => {
  check([
    ['The chair of the Security Committee (SC), Ambassador Tom Brandeis, opened the office.', 'current Chair of the Security Committee'],
    ['Opposition leader Cllr Tom Brandeis called it daft.', 'current Opposition Leader'],
    ['Councillor Tom Brandeis, leader of Arden District Council, defended it.', 'current Leader of Arden District Council'],
    ['Prime Minister the Most Hon. Tom Brandeis will ride the first bus.', 'current Prime Minister'],
    ['The dean of Arden Cathedral, the Very Rev Tom Brandeis, wept.', 'current Dean of Arden Cathedral'],
  ]);
});

describe('what the office is for', () => {
  check([
    ['Minister of Justice Tom Brandeis left.', 'current Minister of Justice'],
    ['The state’s Commissioner for Justice, Tom Brandeis, left.', 'current Commissioner for Justice'],
    ['Press secretary to President Tom Brandeis left.', 'current President'],
    ['Assistant District Attorney Tom Brandeis asked for no bail.', 'current Assistant District Attorney'],
    ['Resident District Commissioner Tom Brandeis visited.', 'current Resident District Commissioner'],
    ['The club’s goalkeeping coach Tom Brandeis left.', 'current Goalkeeping Coach'],
  ]);
});

describe('leaders', () => {
  check([
    ['France’s Socialist leader Tom Brandeis signed.', 'current Socialist Leader'],
    ['Turkey’s main opposition leader, Tom Brandeis, was angry.', 'current Opposition Leader of Turkey'],
    ['Tom Brandeis, who leads the Arden Bar Association, asked why.', 'current Head of the Arden Bar Association'],
    ['Tom Brandeis, who leads the Arden River Party, asked why.', 'current Leader of the Arden River Party'],
    ['Former food minister Tom Brandeis was bailed. Brandeis, a leader of the Arden River Party, smiled.', 'former Food Minister'],
  ]);
});

describe('whom somebody speaks for', () => {
  check([
    ['Workers queued at the Indian Embassy. Ambassador Tom Brandeis said that forms were free.', 'current Ambassador of India'],
    ['Pakistan asked for help. “We have no room,” Ambassador Tom Brandeis said.', 'current Ambassador of Pakistan'],
    ['Pakistan asked Kenya for help. “We have no room,” Ambassador Tom Brandeis said.', 'current Ambassador'],
    ['The Arden River Party lost. Tom Brandeis, a lawmaker from the party, wept.', 'current Lawmaker of the Arden River Party'],
  ]);
});

describe('who follows whom', () => {
  check([
    ['Tom Brandeis succeeded Ana Karel as chief executive of Arden Rail in April.', 'current Chief Executive of Arden Rail'],
    ['Ana Karel succeeded Tom Brandeis as chief executive of Arden Rail in April.', 'former Chief Executive of Arden Rail'],
    ['Tom Brandeis will succeed Ana Karel as chief executive of Arden Rail.', 'designate Chief Executive of Arden Rail'],
    ['Ana Karel will succeed Tom Brandeis as chief executive of Arden Rail.', 'current Chief Executive of Arden Rail'],
  ]);
});

describe('words of age, kind and number before the post', () => {
  check([
    ['The outgoing governor, Tom Brandeis, stayed away.', 'current Governor'],
    ['The council elected Tom Brandeis its first male master.', 'current Master'],
    ['Airline chairman Tom Brandeis sent flowers.', 'current Chairman'],
    ['Bloc member MP Tom Brandeis was with him.', 'current MP'],
  ]);
});

describe('what became of somebody since', () => {
  check([
    ['Mayor Tom Brandeis, since replaced by Ana Karel, ignored her.', 'former Mayor'],
    ['Former town clerk Tom Brandeis left. Brandeis now heads the Arden Planning Council.', 'current Head of the Arden Planning Council'],
    ['Iran’s ambassador to Oman, Karim Badri, said it. His Kenyan counterpart, Tom Brandeis, agreed.', 'current Ambassador of Kenya to Oman'],
  ]);
});
