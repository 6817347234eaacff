/** Posts that a later sentence ends, and fields that are names of parties or of places as well. */
import { describe } from 'vitest';
import { check } from './check.ts';

describe('what a sentence of its own tells of the end', () => {
  check([
    ['Finance Minister Tom Brandeis said he was sorry. Brandeis resigned on Monday.', 'former Finance Minister'],
    ['The police chief, Tom Brandeis, said no. On Monday Brandeis stepped down. Ana Karel said so.', 'former Police Chief'],
    ['Finance Minister Tom Brandeis was well. Brandeis was sacked within the hour.', 'former Finance Minister'],
    ['Mayor Tom Brandeis opened the hall in May. Brandeis died on Sunday.', 'late Mayor'],
    ['Finance Minister Tom Brandeis said no. Brandeis resigned in 2019 over another matter.', 'current Finance Minister'],
    ['Finance Minister Tom Brandeis said no. The deputy of Brandeis resigned on Monday.', 'current Finance Minister'],
    ['Captain Tom Brandeis of Arden FC said no. Brandeis was replaced at half-time.', 'current Captain'],
    ['Finance Minister Tom Brandeis said no. If Brandeis resigned on Monday, nobody would care.', 'current Finance Minister'],
    ['Finance Minister Tom Brandeis said no. Ana Karel denied that Brandeis resigned.', 'current Finance Minister'],
    ['Finance Minister Tom Brandeis said no. Nobody believes Brandeis resigned over the loan.', 'current Finance Minister'],
  ]);
});

describe('fields that are something else as well', () => {
  check([
    ['Labour Minister Tom Brandeis accepted it.', 'current Labour Minister'],
    ['Labour Cabinet Secretary Tom Brandeis accepted it.', 'current Labour Cabinet Secretary'],
    ['The fund’s Middle East director, Tom Brandeis, led the mission.', 'current Middle East Director'],
    ['Loyalty bloc head MP Tom Brandeis agreed.', 'current Loyalty Bloc Head'],
    ['Judge Tom Brandeis, head of the Supreme Judicial Council, hosted dinner.', 'current Head of the Supreme Judicial Council'],
    ['In Baghdad, National Security Adviser Tom Brandeis met him.', 'current National Security Adviser'],
    ['The victim was Tom Brandeis, 34, a shift supervisor.', null],
    ['County supervisor Tom Brandeis agreed.', 'current County Supervisor'],
  ]);
});
