/** Titles with several links, lists with seats in brackets, and posts that were given up, wished away or taken up again. */
import { describe } from 'vitest';
import { check } from './check.ts';

describe('long titles', () => {
  check([
    ['The U.S. Attorney for the Eastern District of Ohio, Tom Brandeis, unsealed it.', 'current U.S. Attorney for the Eastern District of Ohio'],
    ['The clerk of the district of harbours Tom Brandeis loved was old.', null],
    ['So says Tom Brandeis, who chairs the trustees.', 'current Chair of the Trustees'],
    ['Tom Brandeis, the lone lawmaker, objected.', 'current Lawmaker'],
  ]);
});

describe('lists', () => {
  check([
    ['The governor came with parliament members Ana Karel and Tom Brandeis.', 'current Parliament Member'],
    ['Lawmakers Ana Karel (Kieni, River Party) and Tom Brandeis (Lamu East, Lantern Party) sit on it.', 'current Lawmaker'],
    ['The club came with new members Ana Karel and Tom Brandeis.', null],
    ['The MPs (who had left) met Ana Karel (Kieni) and Tom Brandeis.', null],
  ]);
});

describe('given up, wished away, taken up again', () => {
  check([
    ['Tom Brandeis, until then head of the navy, took over.', 'former Head of the Navy'],
    ['They make way for Tom Brandeis, hitherto principal secretary for roads, a mild man.', 'former Principal Secretary for Roads'],
    ['They demanded the resignation of the assembly speaker, Tom Brandeis.', 'current Assembly Speaker'],
    ['They called for the resignation of the assembly speaker, Tom Brandeis.', 'current Assembly Speaker'],
    ['They apologised for the dismissal of the assembly speaker, Tom Brandeis.', null],
    ['They discussed the resignation of the assembly speaker, Tom Brandeis.', null],
    ['Tom Brandeis is out as general manager of the Reef Transit Authority.', 'former General Manager of the Reef Transit Authority'],
    ['Tom Brandeis returns as agriculture minister.', 'current Agriculture Minister'],
    ['Tom Brandeis returned home as the minister slept.', null],
  ]);
});
