import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../src/build/corpus/check.ts';
import { parseMarkup } from '../../src/build/corpus/markup.ts';

const HEAD = '@vale person Ines Vale\n---\n';
const problems = (source: string) => problemsOf(parseMarkup(source), source);

describe('problemsOf', () => {
  it('finds nothing in an article that is right', () => {
    expect(problems('@vale person Ines Vale = Mayor\n---\n{o vale Mayor} {s1 [Ines Vale|vale]} {c1 said} "{q1d Yes}", \\[sic\\] \\{so\\}.')).toEqual([]);
  });

  it.each([
    { what: 'a space inside a mark', source: `${HEAD}[Ines Vale |vale]left.`, says: 'begins or ends with a space' },
    { what: 'a title inside', source: `${HEAD}[Mr Vale|vale] left.`, says: 'with a title or an article' },
    { what: 'an article inside', source: '@un organisation Union\n---\n[The Union|un] left.', says: 'with a title or an article' },
    { what: 'a possessive inside', source: `${HEAD}[Vale's|vale] house.`, says: 'with its possessive' },
    { what: 'a name in small letters', source: `${HEAD}[vale|vale] left.`, says: 'has no capital' },
    { what: 'one mention in another', source: '@vale person Ines Vale\n@ines person Ines\n---\n[[Ines|ines] Vale|vale] left.', says: 'overlap' },
    { what: 'a forgotten name', source: `${HEAD}[Ines Vale|vale] left. Then Vale came back.`, says: '"Vale" stands unmarked' },
    { what: 'an entity that nobody mentions', source: `${HEAD}They left.`, says: 'declared and never mentioned' },
    { what: 'an office without its words', source: '@vale person Ines Vale = Mayor\n---\n[Ines Vale|vale] left.', says: 'no {o vale …}' },
    { what: 'an office without its title', source: `${HEAD}{o vale Mayor} [Ines Vale|vale] left.`, says: 'no office in the head' },
    { what: 'quotation marks inside the content', source: `${HEAD}[Vale|vale]: {q1d "Yes"}`, says: 'holds its opening quotation mark' },
    { what: 'the writer’s comma inside the content', source: `${HEAD}"{q1d Yes,}" [Vale|vale] said`, says: 'ends in the writer' },
  ])('finds $what', ({ source, says }) => {
    expect(problems(source).join('\n')).toContain(says);
  });

  it('proves the text by stripping the marks a second time', () => {
    const source = `${HEAD}[Ines Vale|vale] left.`;
    expect(problemsOf({ ...parseMarkup(source), text: 'Ines Vale left!' }, source)).toContain('the text is not what stands between the marks');
  });
});
