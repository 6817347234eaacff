/** Nicknames between the names of a person. All names are invented. */
import { describe, expect, it } from 'vitest';
import { withNicknames } from '../../../../src/core/names/tagger/nicknames.ts';
import type { TaggedName } from '../../../../src/core/names/tagger/tag.ts';
import { tokenise } from '../../../../src/core/text/tokens.ts';

/** The names when those in brackets were read as people. */
function namesOf(marked: string): string[] {
  const text = marked.replace(/[[\]]/g, '');
  const tokens = tokenise(text);
  const names: TaggedName[] = [];
  let removed = 0;
  for (const match of marked.matchAll(/\[([^\]]*)\]/g)) {
    const start = match.index - removed;
    removed += 2;
    names.push({ first: tokens.findIndex((token) => token.start === start), end: tokens.findIndex((token) => token.end === start + (match[1]?.length ?? 0)) + 1, kind: 'person', chances: [] });
  }
  return withNicknames(names, tokens, []).map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
}

describe('a nickname in a name', () => {
  it.each([
    ['They met [Ellis] "[Deacon]" Crump there.', ['Ellis "Deacon" Crump']],
    ['They met Quenby “Old Salt” [Crump] there.', ['Quenby “Old Salt” Crump']],
    ['They met [Park] “tiny” Do-yun there.', ['Park “tiny” Do-yun']],
    ['They saw [Tom Quenby] and [Ida] ‘Brix’ Hale.', ['Tom Quenby', 'Ida ‘Brix’ Hale']],
    ['So [Tom Quenby] “likes” [Ana Crump] still.', ['Tom Quenby', 'Ana Crump']],
    ['So [Tom Quenby] ‘confident’ Zubbar will win.', ['Tom Quenby']],
    ['They heard "Deacon" [Ellis Crump] there.', ['Ellis Crump']],
    ['So [Quenby] said "Yes" Monday.', ['Quenby']],
    ['In "Deacon" [Crump] sings.', ['Crump']],
    ['[Crump], "Deacon" Quenby said.', ['Crump']],
    ['They met [Ellis] "the man who never once slept" Crump there.', ['Ellis']],
  ])('%s', (marked, names) => expect(namesOf(marked)).toEqual(names));
});
