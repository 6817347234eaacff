/** How long a reading works between two pauses. */
import { annotateInSlices, STEPS, type AnnotateOptions } from '../../core/annotate.ts';
import { processTime } from './clock.ts';

/** What a reading does between two pauses. */
export interface Piece {
  /** The step that it begins in; what comes before the first is "text". */
  readonly step: string;
  /** Milliseconds of one core, as this process used it. */
  readonly took: number;
}

/** What else the machine does lengthens some pieces of a round, seldom the same ones each time. */
const ROUNDS = 3;

/** The pieces of a reading in order, each with the shortest time of several rounds: every round has the same pieces. */
export function piecesOf(text: string, options: AnnotateOptions): Piece[] {
  const rounds = Array.from({ length: ROUNDS }, () => readOnce(text, options));
  return (rounds[0] ?? []).map(({ step }, at) => ({ step, took: Math.min(...rounds.map((pieces) => pieces[at]?.took ?? Infinity)) }));
}

/** Milliseconds. */
export const longestOf = (pieces: readonly Piece[]): number => pieces.reduce((longest, { took }) => Math.max(longest, took), 0);

function readOnce(text: string, options: AnnotateOptions): Piece[] {
  const names = ['text', ...STEPS.map(({ name }) => name)];
  // The reading looks at the clock when it begins and after each step.
  let looks = 0;
  const work = annotateInSlices({ text }, { ...options, now: () => looks++ });
  const pieces: Piece[] = [];
  for (;;) {
    const [step = '', start] = [names[Math.max(0, looks - 1)], processTime()];
    const { done } = work.next();
    pieces.push({ step, took: processTime() - start });
    if (done) return pieces;
  }
}
