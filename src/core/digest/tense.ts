/** Whether the words around a date speak of what was or of what will be. */
import type { Token } from '../text/tokens.ts';
import { isPastForm } from './verbs.ts';

export type Direction = 'past' | 'future';

const FUTURE = new Set(['will', 'shall', 'upcoming', "'ll", '’ll']);
/** Futures only with the verb before or the particle after them: "is due", "are expected to", "is set to". */
const PLANNED = new Set(['due', 'expected', 'scheduled', 'planned', 'set', 'supposed', 'to']);
const PRESENT_BE = new Set(['is', 'are', "'s", '’s']);
/** Said of the past about what came after it, or never came. */
const OPEN = new Set(['would', 'could', 'should', 'might']);
const UNTIL = new Set(['by', 'until', 'till']);
/** "by early", "until the end of" */
const WITHIN = new Set(['early', 'late', 'mid', 'the', 'end', 'of']);
const BACKWARD = 12;
const FORWARD = 8;

/**
 * Reads the direction of a date from the nearest verb in its clause: first before the date, then after it.
 *
 * @param at the date's first token
 * @param first the sentence's first token, `last` the one after its last
 * @returns null when the clause does not tell, or tells of a plan of the past ("was due on Friday")
 */
export function directionOf(tokens: readonly Token[], at: number, first: number, last: number): Direction | null {
  let limit = at - 1;
  while (limit > first && WITHIN.has(tokens[limit]?.lower ?? '')) limit--;
  if (limit >= first && UNTIL.has(tokens[limit]?.lower ?? '')) return 'future';
  for (let index = at - 1; index >= Math.max(first, at - BACKWARD); index--) {
    if (/^[;:]$/.test(tokens[index]?.text ?? '')) break;
    const direction = directionAt(tokens, index);
    if (direction !== undefined) return direction;
  }
  for (let index = at + 1; index < Math.min(last, at + FORWARD); index++) {
    const direction = directionAt(tokens, index);
    if (direction !== undefined) return direction;
  }
  return null;
}

/** Undefined for a word that tells nothing; null for one that leaves it open. */
function directionAt(tokens: readonly Token[], index: number): Direction | null | undefined {
  const word = tokens[index]?.lower ?? '';
  if (FUTURE.has(word)) return 'future';
  if (OPEN.has(word)) return null;
  if (PLANNED.has(word)) {
    const before = [tokens[index - 1]?.lower ?? '', tokens[index - 2]?.lower ?? ''];
    if (before.some((other) => PRESENT_BE.has(other))) return 'future';
    if (before.some((other) => /^(?:was|were|been|had)$/.test(other))) return null;
    if (word === 'to') return undefined;
  }
  return isPastForm(word) ? 'past' : undefined;
}
