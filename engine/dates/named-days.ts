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

/** Days of the civil year that are named and never move, as the lexicons number them: month and day. */
const HOLIDAYS: readonly (readonly [month: number, day: number])[] = [
  [1, 1],
  [12, 24],
  [12, 25],
  [12, 26],
  [12, 31],
];

export function holidayFields(index: number): Fields | undefined {
  const found = HOLIDAYS[index];
  return found === undefined ? undefined : { month: found[0], day: found[1] };
}
