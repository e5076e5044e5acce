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

/** What the lexicons number holidays by. */
export const Holiday = {
  newYear: 0,
  christmasEve: 1,
  christmas: 2,
  boxingDay: 3,
  newYearsEve: 4,
  mayDay: 5,
  halloween: 6,
  valentine: 7,
  easter: 8,
  goodFriday: 9,
  easterMonday: 10,
  thanksgiving: 11,
  kingDay: 12,
  fitr: 13,
  adha: 14,
  hijriNewYear: 15,
  prophetsBirthday: 16,
  juneteenth: 17,
} as const;

/**
 * Days of the civil year that are fixed, western Easter, days of the United States that no other country has by that
 * name (Memorial Day and Labor Day are other days elsewhere, and no dates here), and feasts of the Hijri year: these by the Umm al-Qura tables and about, since a sighting may move them by a day.
 */
const HOLIDAYS: Readonly<Record<number, Fields>> = {
  [Holiday.newYear]: { month: 1, day: 1 },
  [Holiday.christmasEve]: { month: 12, day: 24 },
  [Holiday.christmas]: { month: 12, day: 25 },
  [Holiday.boxingDay]: { month: 12, day: 26 },
  [Holiday.newYearsEve]: { month: 12, day: 31 },
  [Holiday.mayDay]: { month: 5, day: 1 },
  [Holiday.halloween]: { month: 10, day: 31 },
  [Holiday.valentine]: { month: 2, day: 14 },
  [Holiday.easter]: { easter: 0 },
  [Holiday.goodFriday]: { easter: -2 },
  [Holiday.easterMonday]: { easter: 1 },
  [Holiday.thanksgiving]: { month: 11, weekday: 4, nth: 4 },
  [Holiday.kingDay]: { month: 1, weekday: 1, nth: 3 },
  [Holiday.juneteenth]: { month: 6, day: 19 },
  [Holiday.fitr]: { calendar: 'hijri', month: 10, day: 1, approx: true },
  [Holiday.adha]: { calendar: 'hijri', month: 12, day: 10, approx: true },
  [Holiday.hijriNewYear]: { calendar: 'hijri', month: 1, day: 1, approx: true },
  [Holiday.prophetsBirthday]: { calendar: 'hijri', month: 3, day: 12, approx: true },
};

export function holidayFields(index: number): Fields | undefined {
  return HOLIDAYS[index];
}
