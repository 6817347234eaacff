import { expect, test } from 'vitest';
import { initialsOf } from '../../../src/core/digest/initials.ts';

test.each([
  ['Mira Halvorsen', 'MH'],
  ['Mustafa al-Haddad', 'MH'],
  ['Norvania', 'N'],
  ['Bank of the North', 'BN'],
  ['Jean-Luc de la Tour', 'JT'],
  ['ميرا هالفرسن', 'مه'],
  ['42', '·'],
  ['King Salman', 'S'],
  ['Sheikh Dr. Adel Karim', 'AK'],
  ['President of Norvania', 'PN'],
  ['Queen', 'Q'],
  ['Reuss, Minister of Ports', 'R'],
])('initials of %s: %s', (name, expected) => {
  expect(initialsOf(name)).toBe(expected);
});
