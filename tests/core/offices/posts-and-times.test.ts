/** What stands between a post and a name, posts of another time, and owners that the text leaves open. */
import { describe } from 'vitest';
import { check } from './check.ts';

describe('between post and name', () => {
  check([
    ['Army spokesman Captain Tom Brandeis spoke.', 'current Army Spokesman'],
    ['The minister of trade, Her Excellency Tom Brandeis, spoke.', 'current Minister of Trade'],
    ['The fire brigade spokesman, Tom Brandeis, spoke.', 'current Fire Brigade Spokesman'],
    ['The board named finance director Tom Brandeis interim chief executive.', 'acting Chief Executive'],
  ]);
});

describe('of another time', () => {
  check([
    ['Tom Brandeis, a past president of the Reef Trust, spoke.', 'former President of the Reef Trust'],
    ['Former acting governor Tom Brandeis spoke.', 'former Governor'],
    ['The tax was raised under President Brandeis. Economists argue about President Brandeis’s budget.', null],
    ['The accord was signed in 1996 with President Tom Brandeis.', null],
    ['The mine manager at the time, Tom Brandeis, spoke.', 'former Mine Manager'],
    ['The company said its finance director, Tom Brandeis, had resigned on Monday.', 'former Finance Director'],
    ['Tom Brandeis, who led the Reef Trust, spoke.', null],
    ['Tom Brandeis, who led the Reef Trust until May, spoke.', 'former Leader of the Reef Trust'],
    ['Tom Brandeis, becomes deputy leader.', 'current Deputy Leader'],
  ]);
});

describe('no post', () => {
  check([
    ['He was the fourth man to coach Tom Brandeis.', null],
    ['Police arrested Tom Brandeis, a gang leader.', null],
    ['Tom Brandeis, a tax adviser from Leeds, spoke.', null],
  ]);
});
