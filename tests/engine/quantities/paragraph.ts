import type { Row } from './find.ts';

/** One news-like paragraph with everything that it counts. */
export interface Paragraph {
  readonly name: string;
  readonly text: string;
  /** All of its quantities, in order. */
  readonly rows: readonly Row[];
  /** Stretches with a number that must not be found. */
  readonly no: readonly string[];
}
