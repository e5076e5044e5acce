import type { Fields } from './expression.ts';

/**
 * Days that news calls by day and month alone long after («هجمات 11 سبتمبر», "the Jan. 6 riot"): with a word for an
 * event beside them they mean this year and no other.
 */
const NAMED_DAYS: Readonly<Record<string, number>> = {
  '9-11': 2001,
  '1-25': 2011,
  '7-15': 2016,
  '1-6': 2021,
  '10-7': 2023,
};

/** The year that a day and month have for good, when they have one. */
export function namedYear(fields: Fields): number | undefined {
  if (fields.month === undefined || fields.day === undefined || fields.year !== undefined) return undefined;
  if (fields.calendar !== undefined || fields.direction !== undefined) return undefined;
  return NAMED_DAYS[`${fields.month}-${fields.day}`];
}
