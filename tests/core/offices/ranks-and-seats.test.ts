/** Ranks between an office and a name, where somebody sits, and posts that were held once. */
import { describe } from 'vitest';
import { check } from './check.ts';

describe('a rank between comma and name', () => {
  check([
    ['It angered the commander of the Marran army, General Tom Brandeis, who left.', 'current Commander of the Marran army'],
    ['The Reef Trust slept. Its commander in chief, Brig. Gen. Tom Brandeis, kept his distance.', 'current Commander in Chief of the Reef Trust'],
    ['He also named a new chief of defence staff, General Tom Brandeis.', 'current Chief of Defence Staff'],
    ['They choose a successor to the Supreme Leader, Ayatollah Tom Brandeis, who is 84.', 'current Supreme Leader'],
    ['In talks with the commander of the Marran army, General Tom Brandeis said no.', null],
  ]);
});

describe('where somebody sits', () => {
  check([
    ['The spokeswoman for the Reef Trust at Oslo, Ida Brandeis, counted them.', 'current Spokeswoman for the Reef Trust'],
    ['Sen. Tom Brandeis, R-Ohio, left.', 'current Senator of Ohio'],
    ['Sen. Tom Brandeis (D-South Carolina) left.', 'current Senator of South Carolina'],
    ['Rep. Ana Karel, D-San Antonio, the chair of the panel, met Tom Brandeis.', null],
    ['European Council President Tom Brandeis sighed.', 'current European Council President'],
    ['Health Cabinet Secretary Tom Brandeis announced it.', 'current Health Cabinet Secretary'],
  ]);
});

describe('one office of several people', () => {
  check([
    ['They were former presidents Ana Karel of Senegal and Tom Brandeis of Ghana.', 'former President of Ghana'],
    ['Sens. Ana Karel of Montana and Tom Brandeis of Minnesota have a bill.', 'current Senator of Minnesota'],
    ['Reps. Ana Karel and Tom Brandeis left.', 'current Representative'],
    ['The Reef Trust, whose co-founders, Ana Karel and Tom Brandeis, appeared, is closed.', 'current Co-founder of the Reef Trust'],
    ['They built it in Hartford, whose co-founders, Ana Karel and Tom Brandeis, appeared.', null],
    ['After talks with the ministers, Ana Karel and Tom Brandeis left.', null],
    ['Two co-founders, Ana Karel and Tom Brandeis, appeared.', null],
  ]);
});

describe('held once, and held now', () => {
  check([
    ['Tom Brandeis, who had been prime minister for seven months, spoke.', 'former Prime Minister'],
    ['Tom Brandeis, who was chief accountant until she moved, refused.', 'former Chief Accountant'],
    ['Tom Brandeis, a former judge who now chairs the Reef Trust, spoke.', 'current Chair of the Reef Trust'],
    ['Tom Brandeis, who managed the Reef Trust until last March, spoke.', 'former Manager of the Reef Trust'],
    ['Tom Brandeis, who managed the crisis at the Reef Trust until 2030, spoke.', null],
    ['Tom Brandeis, who managed the Reef Trust well, spoke.', null],
    ['Tom Brandeis, who leads the cash-strapped Reef Trust, spoke.', 'current Leader of the Reef Trust'],
    ['Tom Brandeis, who chairs the county Reef Party, spoke.', null],
    ['Tom Brandeis, who heads the Reef Trust there, spoke.', 'current Head of the Reef Trust'],
    ['Tom Brandeis, deputy chairman of the outgoing assembly, spoke.', 'current Deputy Chairman of the Assembly'],
    ['Tom Brandeis, chief forecaster at the Reef Centre, spoke.', 'current Chief Forecaster at the Reef Centre'],
    ['Tom Brandeis, a consultant, spoke.', null],
  ]);
});

describe('two who leave together', () => {
  check([
    ['Water minister Tom Brandeis and spokesman Rolf Karel both quit within a week.', 'former Water Minister'],
    ['Water minister Tom Brandeis and her deputy, Rolf Karel, resigned on Monday.', 'former Water Minister'],
    ['Water minister Tom Brandeis and spokesman Rolf Karel both spoke.', 'current Water Minister'],
    ['They met then-Rep. Tom Brandeis in Oslo.', 'former Representative'],
    ['Nurses heard it. Gov. Tom Brandeis came. Boats sailed. Bells rang. They walked to the Ohio line.', 'current Governor'],
    ['Ohio voted. Gov. Tom Brandeis came.', 'current Governor of Ohio'],
  ]);
});

describe('said by the verb of a sentence', () => {
  check([
    ['Tom Brandeis has resigned as transport secretary after an inquiry.', 'former Transport Secretary'],
    ['Tom Brandeis has served as acting administrator since May.', 'acting Administrator'],
    ['Tom Brandeis of the Reef Party became foreign minister.', 'current Foreign Minister'],
    ['Tom Brandeis is minister.', null],
    ['Tom Brandeis, the fund’s director of operations until he resigned, spoke.', 'former Director of Operations'],
    ['The Mayor of Oslo, His Worship Tom Brandeis, came.', 'current Mayor of Oslo'],
    ['The panel met at the Reef Trust with its chairman, Tom Brandeis.', 'current Chairman'],
  ]);
});
