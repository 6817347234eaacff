/** What is wrong in a record, where, and what to do about it. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
  readonly advice: string;
}

/** `file:line:column: what is wrong. What to do.` */
export function printProblem({ file, line, column, message, advice }: Problem): string {
  return `${file}:${line}:${column}: ${message}. ${advice}.`;
}

/** Records that cannot be compiled; `problems` has all of them, in the order of the files. */
export class RecordProblemsError extends Error {
  override readonly name = 'RecordProblemsError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(printProblem).join('\n'));
    this.problems = problems;
  }
}
