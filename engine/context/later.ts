import { createPackSet } from '../../packs/pack-set.ts';
import { dateDetector } from '../dates/detector.ts';
import { read } from '../read.ts';

const NO_PACKS = createPackSet([]);
const DAY_LENGTH = 10;

/**
 * Whether a sentence of the record names a date after the article's. A description is written when the data closes: "handed
 * over in February 2026" is no background that a reader of 2023 could have had.
 */
export function tellsOfLater(sentence: string, asOf: string): boolean {
  const day = asOf.slice(0, DAY_LENGTH);
  return dateDetector
    .detect(read({ blocks: [sentence], lang: 'en' }, NO_PACKS), [])
    .some(
      (found) => found.kind === 'date' && (found.value?.split('/') ?? []).some((end) => isAfter(end, day)),
    );
}

/** An imprecise date is after a day only when it cannot touch it: `2023` is not after 2023-03-14, `2024` is. */
function isAfter(edtf: string, day: string): boolean {
  const date = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?/.exec(edtf)?.[0];
  return date !== undefined && date > day.slice(0, date.length);
}
