import { describe, expect, it } from 'vitest';
import { subjectAfter } from '../../../src/core/quotes/subject-after.ts';
import { mainSubject, phraseBefore, subjectBefore } from '../../../src/core/quotes/subjects.ts';
import { atomAt, atomsOf, wordsOf } from './atoms.ts';

const before = (text: string, cue = 'said') => {
  const atoms = atomsOf(text);
  return wordsOf(text, atoms, subjectBefore(atoms, atomAt(atoms, cue)));
};
const after = (text: string, cue = 'said') => {
  const atoms = atomsOf(text);
  return wordsOf(text, atoms, subjectAfter(atoms, atomAt(atoms, cue)));
};
const main = (text: string) => {
  const atoms = atomsOf(text);
  return wordsOf(text, atoms, mainSubject(atoms, atoms.length));
};

describe('the subject before the cue', () => {
  it.each([
    { subject: 'Ana Bell', text: 'Ana Bell said so.' },
    { subject: 'He', text: 'He said so.' },
    { subject: 'the mayor', text: 'In Lund the mayor said so.' },
    { subject: 'the mayor of Lund', text: 'But the mayor of Lund said so.' },
    { subject: 'a spokesman for the Port Union', text: 'On Monday a spokesman for the Port Union said so.' },
    { subject: 'The head of the media office of the council', text: 'The head of the media office of the council said so.' },
    { subject: 'Holders of more than a third of its shares', text: 'Holders of more than a third of its shares said so.' },
    { subject: 'Ana Bell', text: 'Ana Bell on Friday said so.' },
    { subject: 'Ana Bell', text: 'Ana Bell again said so.' },
    { subject: 'Ana Bell, the mayor of Lund', text: 'Ana Bell, the mayor of Lund, said so.' },
    { subject: 'Ana Bell, 43, a baker from Lund', text: 'Ana Bell, 43, a baker from Lund, said so.' },
    { subject: 'Ana Bell, who runs the port', text: 'Ana Bell, who runs the port, said so.' },
    { subject: 'Ana Bell (D-Ohio)', text: 'Ana Bell (D-Ohio) said so.' },
    { subject: 'The mayor, Ana Bell', text: 'The mayor, Ana Bell, said so.' },
    { subject: 'The envoy', text: 'The envoy, in remarks on the radio, said so.' },
    { subject: 'Ortiz and Hale', text: 'Ortiz and Hale said so.' },
    { subject: 'two sources and a monitor', text: 'The port is shut, two sources and a monitor said.' },
    { subject: 'Two of them', text: 'Two of them said so.' },
    { subject: 'people who saw the fire', text: 'Many people who saw the fire said so.', part: true },
    { subject: 'Lund', text: 'The port of Lund said so.', part: true },
    { subject: 'Oslo Mayor Ana Bell', text: 'When the vote was over, Oslo Mayor Ana Bell said so.' },
    { subject: 'Ana Bell, the mayor', text: 'When the vote ended, Ana Bell, the mayor, said so.' },
    { subject: 'those around him', text: 'Those who left are glad, but those around him said so.' },
    { subject: 'Ana Bell', text: 'In the debate Ana Bell said so.' },
    { subject: 'Kelly', text: '“We stay,” Kelly said.' },
    { subject: 'the Ministry', text: 'The plan failed, but the Ministry said so.' },
  ])('is "$subject" in "$text"', ({ text, subject, part }) => {
    if (part) expect(before(text)).toContain(subject);
    else expect(before(text)).toBe(subject);
  });

  it.each([{ text: '“We stay,” said Ana Bell.' }, { text: 'Said by nobody, it stood there and it said “stop”.', cue: 'Said' }])('is missing in "$text"', ({ text, cue }) => {
    expect(before(text, cue ?? 'said')).toBeNull();
  });
});

describe('the subject after the cue', () => {
  it.each([
    { subject: 'Ana Bell', text: '“We stay,” said Ana Bell.' },
    { subject: 'Ana Bell', text: '“We stay,” said Ana Bell, the mayor.' },
    { subject: 'the mayor of Lund', text: '“We stay,” said the mayor of Lund.' },
    { subject: 'Ana “Ace” Bell', text: '“We stay,” said Ana “Ace” Bell, who is 91.' },
    { subject: 'the company’s chief executive', text: '“We stay,” said the company’s chief executive.' },
    { subject: 'he', text: '“We stay,” said he.' },
    { subject: 'Ana Bell', text: '“We stay,” said Ana Bell in a statement.' },
    { subject: 'Ana Bell', text: '“We stay,” said Ana Bell on Monday.' },
  ])('is "$subject" in "$text"', ({ text, subject }) => {
    expect(after(text)).toBe(subject);
  });

  it.each([{ text: 'Ana Bell said that we stay.' }, { text: 'Ana Bell said on Monday we stay.' }, { text: 'Ana Bell said.' }])('is missing in "$text"', ({ text }) => {
    expect(after(text)).toBeNull();
  });
});

describe('the subject of a statement', () => {
  it.each([
    { subject: 'Ana Bell', text: 'Ana Bell closed the port.' },
    { subject: 'Ana Bell', text: 'In Lund on Monday, Ana Bell closed the port.' },
    { subject: 'Ana Bell', text: 'Asked about the pier, Ana Bell closed the port.' },
    { subject: 'she', text: 'Minutes later, she closed the port.' },
    { subject: 'The mayor of Lund', text: 'The mayor of Lund closed the port.' },
    { subject: 'Ana Bell', text: 'Specifically, Ana Bell closed the port.' },
    { subject: 'he', text: 'Back on the old pier, he closed the port.' },
  ])('is "$subject" in "$text"', ({ text, subject }) => {
    expect(main(text)).toBe(subject);
  });
});

describe('the phrase beside a participle', () => {
  it('is the noun right before it', () => {
    const text = 'She held a sign saying no.';
    const atoms = atomsOf(text);
    expect(wordsOf(text, atoms, phraseBefore(atoms, atomAt(atoms, 'saying')))).toBe('a sign');
  });

  it('is missing behind a comma', () => {
    const atoms = atomsOf('She left, saying no.');
    expect(phraseBefore(atoms, atomAt(atoms, 'saying'))).toBeNull();
  });
});
