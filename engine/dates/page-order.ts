import type { ReadBlock, Reading } from '../reading.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';
import { type DigitOrder, orderShownAt } from './numeric.ts';

/** The order of all-digit dates on a page; found out when it is first asked for, which few pages need. */
export class PageOrder implements DigitOrder {
  readonly #reading: Reading;
  readonly #lineOf: (block: ReadBlock) => Line;
  #dayFirst: boolean | undefined;

  constructor(reading: Reading, lineOf: (block: ReadBlock) => Line) {
    this.#reading = reading;
    this.#lineOf = lineOf;
  }

  get dayFirst(): boolean {
    this.#dayFirst ??= isDayFirst(this.#reading, this.#lineOf);
    return this.#dayFirst;
  }
}

/** Day first, unless the page shows the other order or is in English and shows neither. */
function isDayFirst(reading: Reading, lineOf: (block: ReadBlock) => Line): boolean {
  let dmy = 0;
  let mdy = 0;
  for (const block of reading.blocks) {
    const line = lineOf(block);
    const { tokens, openings } = line;
    for (const i of openings) {
      const { kind, text } = tokens[i]!;
      if (kind !== 'number') continue;
      const shown = orderShownAt(line, i);
      if (shown === 'dmy') dmy += 2;
      else if (shown === 'mdy') mdy += 2;
      else if (text.length <= 2 && line.bareTag(i + 1, Tag.month) !== undefined) dmy += 1;
      else if (text.length <= 2 && line.bareTag(i - 1, Tag.month) !== undefined) mdy += 1;
    }
  }
  if (reading.lang === 'ar') return mdy <= dmy || mdy <= 1;
  return dmy > mdy;
}
