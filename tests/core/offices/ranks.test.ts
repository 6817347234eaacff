/** A rank or dignity before the name, of somebody of whom no post is told. */
import { describe } from 'vitest';
import { check } from './check.ts';

describe('a rank stands in for a post', () => {
  check([
    ['Sgt. Ida Brandeis knocked at the door.', 'current Sergeant'],
    ['On Monday Sheriff Ida Brandeis drew a map.', 'current Sheriff'],
    ['Det Supt Ida Brandeis counted 31 files.', 'current Detective Superintendent'],
    ['Lt. Gen. Ida Brandeis flew in.', 'current Lieutenant General'],
    ['A letter from Professor Ida Brandeis arrived.', 'current Professor'],
    ['Retired Colonel Ida Brandeis wrote a book.', 'former Colonel'],
    ['They mourned the late Archbishop Ida Brandeis.', 'late Archbishop'],
    ['The board dismissed Superintendent Ida Brandeis on Monday.', 'former Superintendent'],
  ]);
});

describe('no rank, or more than one', () => {
  check([
    ['Sgt. Ida Brandeis, the chief of the Leeds police, knocked.', 'current Chief of the Leeds police'],
    ['Captain Ida Brandeis rose. Ida Brandeis, head of the Reef Trust, sat.', 'current Head of the Reef Trust'],
    ['The preacher of the old mosque, Imam Tom Brandeis, spoke.', null],
    ['Additional Prosecutor General Tom Brandeis objected.', null],
    ['Brig. Gen. Tom Brandeis, who had run the flood works, left.', null],
    ['Dr. Tom Brandeis and Mr. Karel slept.', null],
    ['The general Tom Brandeis met had no army.', null],
    ['Pressure grew to replace Superintendent Tom Brandeis.', null],
  ]);
});
