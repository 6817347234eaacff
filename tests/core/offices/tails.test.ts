/** What stands behind "of": whose part it is, what is only called a vessel, and where the phrase is at its end. */
import { describe } from 'vitest';
import { check } from './check.ts';

describe('a body behind the possessive of another', () => {
  check([
    ['The deputy director of Japan’s Ogawa Space Laboratory, Tom Brandeis, spoke.', 'current Deputy Director of the Ogawa Space Laboratory'],
    ['The governor of Kenya’s Central Bank, Tom Brandeis, spoke.', 'current Governor of the Central Bank of Kenya'],
    ['Heads rolled at the University of Arden. Tom Brandeis, director of the university’s Quill Institute, stayed.', 'current Director of the Quill Institute'],
    ['The head of the African Union’s observer mission, Tom Brandeis, was content.', 'current Head of the observer mission of the African Union'],
  ]);
});

describe('what the words behind "of" leave without a name', () => {
  check([
    ['The drill was rehearsed, said Tom Brandeis, master of the vessel.', 'current Master'],
    ['The list was read by the secretary-general of the palace, Tom Brandeis.', 'current Secretary-General'],
    ['The boat sailed from Leeds. The European Union, whose envoy for the region, Tom Brandeis, leaves in May, was silent.', 'current Envoy of the European Union'],
  ]);
});

describe('where the words end that belong to the office', () => {
  check([
    ['Tom Brandeis, chief of surgery at Arden Medical Center up in Bangor, had nine patients.', 'current Chief of Surgery at Arden Medical Center'],
    ['Tom Brandeis, the coast secretary for all of nine days, was in Norway.', 'current Coast Secretary'],
    ['Tom Brandeis, the coast secretary for just two weeks, was in Norway.', 'current Coast Secretary'],
    ['Tom Brandeis, a former political director of the Arden Caucus now at Granite Partners, agreed.', 'former Political Director of the Arden Caucus'],
  ]);
});

describe('words before the head', () => {
  check([
    ['Supporters whistled at club president Tom Brandeis.', 'current President'],
    ['The study was led by Associate Professor Tom Brandeis of the Department of Physics.', 'current Associate Professor'],
    ['Elektra Handels AG sells gas. Elektra Handels AG wants to be paid. The administration in Tiraspol replied. Its head, Tom Brandeis, was cross.', null],
  ]);
});
