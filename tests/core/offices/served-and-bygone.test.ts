/** Offices that serve somebody, counterparts, posts of bodies that stand elsewhere in the sentence, and words that belong to no post. */
import { describe, expect, it } from 'vitest';
import { officeOf, read } from '../names/marked.ts';

const check = (rows: readonly (readonly [text: string, surname: string, office: string | null])[]): void => {
  it.each(rows)('%s', (text, surname, office) => expect(officeOf(read(text), surname)).toBe(office));
};

describe('whoever serves a person', () => {
  check([
    ['Nadia Bell lost. A spokeswoman for Ms. Bell, Tom Brandeis, said so.', 'Brandeis', 'current Spokeswoman for Nadia Bell'],
    ['Nadia Bell lost. Tom Brandeis, Ms. Bell’s campaign manager, said so.', 'Brandeis', 'current Campaign Manager for Nadia Bell'],
    ['Nadia Bell lost. Her party’s spokesman, Tom Brandeis, said so.', 'Brandeis', 'current Spokesman'],
    ['That stands, a spokesperson for Minister of Roads Tom Brandeis said.', 'Brandeis', 'current Minister of Roads'],
    ['Tom Brandeis, an adviser to Karl and Nadia Bell, said so. Nadia Bell left.', 'Brandeis', 'current Adviser to Karl and Nadia Bell'],
    ['Tom Brandeis, a lawyer for Karl Hale and Nadia Bell, said so. Nadia Bell left.', 'Brandeis', 'current Lawyer for Karl Hale'],
    ['Her Honour Judge Tom Brandeis said so.', 'Brandeis', 'current Judge'],
    ['That stands, the press secretary of the Reef Trust Tom Brandeis said.', 'Brandeis', 'current Press Secretary of the Reef Trust'],
  ]);
});

describe('whose it is not', () => {
  check([
    ['The dead lay at Reef Hospital. Reef Watch blamed Oman. The group’s director, Tom Brandeis, agreed.', 'Brandeis', 'current Director of Reef Watch'],
    ['The talks were held in Oman, the Reef Council said. Its foreign minister, Tom Brandeis, agreed.', 'Brandeis', 'current Foreign Minister of Oman'],
    ['An assistant to the solicitor general, Tom Brandeis, agreed.', 'Brandeis', null],
    ['Tom Brandeis, head of the government’s Reef Commission, agreed.', 'Brandeis', 'current Head of the Reef Commission'],
    ['Tom Brandeis, Oman researcher at Reef Watch, agreed.', 'Brandeis', 'current Oman Researcher at Reef Watch'],
    ['It has cost the energy minister, Tom Brandeis, his job.', 'Brandeis', 'former Energy Minister'],
    ['It has cost the energy minister, Tom Brandeis, a fortune.', 'Brandeis', 'current Energy Minister'],
  ]);
});

describe('counterparts', () => {
  check([
    ['Kenyan President Wanjiru Kamau agreed. Tom Brandeis, her counterpart from Oman, did not.', 'Brandeis', 'current President of Oman'],
    ['Kenya’s deputy ambassador, Wanjiru Kamau, agreed. Her Omani counterpart, Tom Brandeis, did not.', 'Brandeis', 'current Ambassador of Oman'],
    ['Kenyan President Wanjiru Kamau agreed. Tom Brandeis, her brother, did not.', 'Brandeis', null],
  ]);
});

describe('the body stands elsewhere', () => {
  check([
    ['But Tom Brandeis of Reef Bank, where he is chief economist, agreed.', 'Brandeis', 'current Chief Economist of Reef Bank'],
    ['But Tom Brandeis of Reef Bank, where he is known, agreed.', 'Brandeis', null],
    ['Tom Brandeis, who heads the monitoring group Reef Watch, agreed.', 'Brandeis', 'current Head of Reef Watch'],
    ['Tom Brandeis, who presides over the Reef Council, agreed.', 'Brandeis', 'current President of the Reef Council'],
    ['The UN special envoy for Oman, Tom Brandeis, agreed.', 'Brandeis', 'current Special Envoy of the UN for Oman'],
    ['The United Arab Emirates’ energy minister, Tom Brandeis, agreed.', 'Brandeis', 'current Energy Minister of the United Arab Emirates'],
    ['Chairman of the Health Committee MP Tom Brandeis agreed.', 'Brandeis', 'current Chairman of the Health Committee'],
    ['The state member for Arden River, Tom Brandeis, agreed.', 'Brandeis', 'current Member for Arden River'],
    ['The crew member for Arden, Tom Brandeis, agreed.', 'Brandeis', null],
    ['Tom Brandeis, head of the planemaker Reefbus, agreed.', 'Brandeis', 'current Head of Reefbus'],
    ['Tom Brandeis, a member of its board, agreed.', 'Brandeis', 'current Member of the Board'],
    ['Cllr Tom Brandeis agreed.', 'Brandeis', 'current Councillor'],
  ]);
});

describe('whether it is held', () => {
  check([
    ['Until then deputy mayor Tom Brandeis runs the town.', 'Brandeis', 'current Deputy Mayor'],
    ['It was signed by then deputy mayor Tom Brandeis.', 'Brandeis', 'former Deputy Mayor'],
    ['Tom Brandeis, until last month the mayor of Leeds, agreed.', 'Brandeis', 'former Mayor of Leeds'],
    ['Tom Brandeis, until he died, swam.', 'Brandeis', null],
    ['They withdrew the degree of the director of the Reef Trust, Tom Brandeis, and dismissed him at once.', 'Brandeis', 'former Director of the Reef Trust'],
    ['They heard the director of the Reef Trust, Tom Brandeis, and dismissed his fears.', 'Brandeis', 'current Director of the Reef Trust'],
    ['They heard the director of the Reef Trust, Tom Brandeis, and dismissed him as a clown.', 'Brandeis', 'current Director of the Reef Trust'],
    ['They praised the director of the Reef Trust, Tom Brandeis, and dismissed it at once.', 'Brandeis', 'current Director of the Reef Trust'],
    ['Tom Brandeis, chairman of Reef Bank, will become its president and has agreed to stay.', 'Brandeis', 'current Chairman of Reef Bank'],
    ['Tom Brandeis, who was minister of roads for nineteen months, has died.', 'Brandeis', 'former Minister of Roads'],
  ]);
});

describe('words that belong to no post', () => {
  check([
    ['Tom Brandeis, the longest-serving board member, agreed.', 'Brandeis', 'current Board Member'],
    ['Tom Brandeis, the home coach, agreed.', 'Brandeis', 'current Coach'],
    ['The home secretary, Tom Brandeis, agreed.', 'Brandeis', 'current Home Secretary'],
    ['Oman is quiet. Oman waits. State Science Minister Tom Brandeis agreed.', 'Brandeis', 'current State Science Minister'],
    ['Tom Brandeis, spokesman of the opposition Free Reefers, agreed.', 'Brandeis', 'current Spokesman of the Free Reefers'],
  ]);
});
