/** Whose post it is where a body, a place, a rank or a relative stands between; and posts that are only claimed. */
import { describe } from 'vitest';
import { check } from './check.ts';

describe('words between the owner and the post', () => {
  check([
    ['Amnesty’s Middle East director, Tom Brandeis, wrote the report.', 'current Middle East Director of Amnesty'],
    ['Iraqi National Security Adviser Tom Brandeis came.', 'current National Security Adviser of Iraq'],
    ['The Turkish president’s communications director Tom Brandeis denied it.', 'current Communications Director'],
    ['Avonshire Police and Crime Commissioner Tom Brandeis spoke.', 'current Police and Crime Commissioner'],
    ['French Open tournament director Tom Brandeis apologised.', null],
    ['BBC director general Tom Brandeis apologised.', 'current Director General of BBC'],
  ]);
});

describe('ranks and titles of birth behind the post', () => {
  check([
    ['Saudi energy minister Prince Tom Brandeis met the ministers.', 'current Energy Minister of Saudi Arabia'],
    ['Quds Force commander Brigadier General Tom Brandeis visited Damascus.', 'current Commander of the Quds Force'],
  ]);
});

describe('posts of somebody else, and of nobody', () => {
  check([
    ['The wife of the mayor, Tom Brandeis, wept.', null],
    ['After the resignation of the mayor, Tom Brandeis, the town voted.', 'former Mayor'],
    ['Would-be president Tom Brandeis was arrested.', null],
    ['Self-styled president Tom Brandeis was arrested.', null],
  ]);
});
