/** Posts that change hands by other words than "appointed" and "resigned": commands, interim posts, votes, deaths, deputies. */
import { describe } from 'vitest';
import { check } from './check.ts';

describe('commands that change hands', () => {
  check([
    ['Brig. Gen. Tom Brandeis assumed command of the 14th Lantern Brigade from Col. Ana Karel on Tuesday.', 'current Commander of the 14th Lantern Brigade'],
    ['Brig. Gen. Ana Karel took over command of the 14th Lantern Brigade from Col. Tom Brandeis on Tuesday.', 'former Commander of the 14th Lantern Brigade'],
    ['Col. Ana Karel handed over command of the 14th Lantern Brigade to Col. Tom Brandeis on Tuesday.', 'current Commander of the 14th Lantern Brigade'],
    ['Col. Tom Brandeis relinquished command of the 14th Lantern Brigade on Tuesday.', 'former Commander of the 14th Lantern Brigade'],
    ['Brig. Gen. Ana Karel took command of the talks from Col. Tom Brandeis.', 'current Colonel'],
  ]);
});

describe('interim posts', () => {
  check([
    ['Tom Brandeis would become interim chief executive of Arden Rail.', 'acting Chief Executive of Arden Rail'],
    ['Tom Brandeis, the provost, will serve as interim president beginning Monday.', 'acting President'],
    ['Arden Rail said Hale had left and that Tom Brandeis, a member of its board, would serve as interim chief executive.', 'acting Chief Executive'],
    ['Tom Brandeis would become chief executive of Arden Rail if he were asked.', null],
  ]);
});

describe('the end of a post', () => {
  check([
    ['The board voted 5-2 on Monday night to fire Superintendent Tom Brandeis.', 'former Superintendent'],
    ['The board voted not to fire Superintendent Tom Brandeis.', 'current Superintendent'],
    ['Arden FC have parted company with manager Tom Brandeis after eleven games.', 'former Manager'],
    ['Head of Public Service Tom Brandeis is gone too.', 'former Head of Public Service'],
    ['The poll was made necessary by the death in May of sitting MLA Tom Brandeis.', 'late MLA'],
  ]);
});

describe('deputies of a post that is known', () => {
  check([
    ['Mayor Paul Rigg said no. Rigg’s deputy, Tom Brandeis, agreed.', 'current Deputy Mayor'],
    ['Foreign Minister Paul Rigg and his deputy Tom Brandeis left.', 'current Deputy Foreign Minister'],
    ['Senator Paul Rigg and his deputy Tom Brandeis left.', 'current Deputy to Paul Rigg'],
  ]);
});

describe('where an ambassador is sent, and where a director sits', () => {
  check([
    ['His brother Tom Brandeis, who remains ambassador in Washington, called.', 'current Ambassador in Washington'],
    ['Kenya’s high commissioner in London, Tom Brandeis, left.', 'current High Commissioner of Kenya in London'],
    ['Tom Brandeis, who directs the Arden Institute of Asian Affairs in Singapore, wrote it.', 'current Director of the Arden Institute of Asian Affairs'],
    ['UNICEF’s director in Syria, Tom Brandeis, wrote it.', 'current Director of UNICEF in Syria'],
  ]);
});
