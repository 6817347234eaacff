/** Posts of several people in one plural, posts that ended, and who holds what behind "whose" and "its". */
import { describe } from 'vitest';
import { check } from './check.ts';

describe('one plural for several people', () => {
  check([
    ['They saw finance ministers Ana Karel of Egypt, Tom Brandeis of Sudan and Ida Quenby of Ethiopia met.', 'current Finance Minister of Sudan'],
    ['It was tabled by deputies Ana Karel of Norway and Tom Brandeis of Sweden.', 'current Deputy of Sweden'],
    ['French lawmakers Tom Brandeis and Ana Karel met.', 'current Lawmaker of France'],
    ['Former presidents Ana Karel, Ida Quenby and Tom Brandeis met.', 'former President'],
    ['Ministers met. Ana Karel and Tom Brandeis ate.', null],
    ['The players Ana Karel and Tom Brandeis met.', null],
    ['Ministers Tom Brandeis (finance) and Ana Karel (justice) met.', null],
  ]);
});

describe('posts that ended', () => {
  check([
    ['Tom Brandeis, agriculture minister until the spring, spoke.', 'former Agriculture Minister'],
    ['Tom Brandeis, agriculture minister until his term ends, spoke.', 'current Agriculture Minister'],
    ['Tom Brandeis, agriculture minister until her resignation, spoke.', 'former Agriculture Minister'],
    ['Tom Brandeis, finance minister in the previous cabinet, spoke.', 'former Finance Minister'],
    ['Tom Brandeis, energy secretary in the last Conservative administration, spoke.', 'former Energy Secretary'],
    ['Tom Brandeis resigned as chief executive of Arden Rail at seven on Monday.', 'former Chief Executive of Arden Rail'],
    ['The finance director, Tom Brandeis, steps up as acting chief executive.', 'acting Chief Executive'],
    ['Water Minister Tom Brandeis of Norway resigned on Monday.', 'former Water Minister'],
    ['Tom Brandeis, the chief of staff who drafted it, was retired a week later.', 'former Chief of Staff'],
    ['His brother, Tom Brandeis, remains ambassador in Oslo.', 'current Ambassador in Oslo'],
  ]);
});

describe('between office and name', () => {
  check([
    ['They met the President of Norway, H.E. Tom Brandeis, on Monday.', 'current President of Norway'],
    ['The fire brigade slept. Its spokesman, Rear Admiral Tom Brandeis, spoke.', 'current Spokesman'],
    ['Governor General Tom Brandeis spoke.', 'current Governor General'],
    ['Prime Minister Engineer Tom Brandeis spoke.', 'current Prime Minister'],
    ['On Monday Speaker Tom Brandeis came.', 'current Speaker'],
    ['Nobody had objected, the Reef Trust chair, Tom Brandeis from Norway, said.', 'current Chair of the Reef Trust'],
    ['Ambassador Tom Brandeis, Permanent Secretary of the Ministry of Ports, spoke.', 'current Permanent Secretary of the Ministry of Ports'],
    ['The Reef Trust, whose chair is Tom Brandeis, met.', 'current Chair of the Reef Trust'],
    ['The Reef Trust in Leeds, whose chair is Tom Brandeis, met.', 'current Chair of the Reef Trust'],
    ['Tom Brandeis, the Belgians’ sales director, spoke.', 'current Sales Director'],
    ['Tom Brandeis, who co-chairs the Reef Trust, spoke.', 'current Co-chair of the Reef Trust'],
    ['Tom Brandeis, a lecturer in economics at the University of Oslo, spoke.', 'current Lecturer in Economics at the University of Oslo'],
    ['The Reef Trust slept. Tom Brandeis, who heads its Department of Trade, spoke.', 'current Head of Department of Trade'],
    ['They named Tom Brandeis, an MP of his own bloc, on Monday.', 'current MP'],
  ]);
});
