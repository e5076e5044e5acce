/** What is wrong with one record or file of a pack, said so that an author can find it. */
export interface PackProblem {
  /** `entities.json`, `pack.json` …; the name of the compiled file where a binary is broken. */
  readonly file: string;
  /** Id of the record, `#12` (0-based place in the file) when it has none, null when the file itself is meant. */
  readonly record: string | null;
  /** Where in the record and what, in plain English. */
  readonly reason: string;
}

/** A pack that cannot be compiled or read. All problems that were found are listed, not only the first. */
export class PackError extends Error {
  readonly problems: readonly PackProblem[];

  constructor(message: string, problems: readonly PackProblem[] = []) {
    super(problems.length === 0 ? message : `${message}\n${problems.map(problemLine).join('\n')}`);
    this.name = 'PackError';
    this.problems = problems;
  }
}

/** `events.json 2023-03-13-green-village: places[0]: no entity "green-vilage"`. */
export function problemLine(problem: PackProblem): string {
  return `${problem.file}${problem.record === null ? '' : ` ${problem.record}`}: ${problem.reason}`;
}
