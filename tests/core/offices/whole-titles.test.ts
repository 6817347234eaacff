/** Titles in full: what belongs to a post, what only stands beside it, and the status that a neighbour tells. */
import { describe } from 'vitest';
import { check } from './check.ts';

describe('what belongs to the post', () => {
  check([
    ['Transport and Housing Secretary Tom Brandeis spoke.', 'current Transport and Housing Secretary'],
    ['Chief Cabinet Secretary Tom Brandeis apologised.', 'current Chief Cabinet Secretary'],
    ['Assistant U.S. Attorney Tom Brandeis praised the jury.', 'current Assistant U.S. Attorney'],
    ['The Minister of State for Finance, Tom Brandeis, spoke.', 'current Minister of State for Finance'],
    ['Former BoS board member Tom Brandeis saw it coming.', 'former BoS Board Member'],
    ['Home Office permanent secretary Tom Brandeis faces questions.', 'current Permanent Secretary of the Home Office'],
    ['U.N. coordinator Tom Brandeis came.', 'current Coordinator of the U.N.'],
  ]);
});

describe('what stands beside it', () => {
  check([
    ['Detective Chief Inspector Tom Brandeis appealed for witnesses.', 'current Detective Chief Inspector'],
    ['Local MP Tom Brandeis came.', 'current MP'],
    ['Company founder and chief executive Tom Brandeis spoke.', 'current Founder and Chief Executive'],
    ['Press Council chair Emeritus Professor Tom Brandeis said so.', 'current Chair of the Press Council'],
    ['The mayor of nearby Selce, Tom Brandeis, opened the gym.', 'current Mayor of Selce'],
    ['Ranking member Sen. Tom Brandeis backs it.', 'current Senator'],
    ['Sgt. Al Medeiros wept. Medeiros’s partner, Tom Brandeis, could not speak.', null],
    ['The Dairy Board met. Conservative chair Tom Brandeis pressed for more.', 'current Chair'],
    ['Gov. Diane Ostrow left. Ostrow spokesman Tom Brandeis stayed.', 'current Spokesman for Diane Ostrow'],
  ]);
});

describe('whether it is held', () => {
  check([
    ['Former Kestrel Airways boss Tom Brandeis spoke.', 'former Boss of Kestrel Airways'],
    ['Acting Police Commissioner Tom Brandeis spoke.', 'acting Commissioner of Police'],
    ['Colonial-era minister Tom Brandeis denied it.', 'former Minister'],
    ['Tom Brandeis, the health minister in the 1990s, gave a warning.', 'former Health Minister'],
    ['Northgate Rovers manager Colm Heffernan has signed a new deal. The 48-year-old, who took over from caretaker boss Tom Brandeis in January, has lost once.', null],
    ['Research head Tom Brandeis resigned too.', 'former Research Head'],
    ['President-elect Mariana Duarte named Tom Brandeis as finance minister.', 'designate Finance Minister'],
  ]);
});
