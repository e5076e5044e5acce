import { dayNumber } from './calendar.ts';

/**
 * Hijri (Umm al-Qura) and Persian solar dates as Gregorian day numbers, by inverting what `Intl` knows of these
 * calendars (CLDR `islamic-umalqura` and `persian`). The first day of each month is kept once it was asked for.
 */
export type OtherCalendar = 'hijri' | 'persian';

interface System {
  readonly intl: string;
  /** Gregorian day number of the first day of year 1, to about a month. */
  readonly epoch: number;
  readonly yearLength: number;
  /** The years that the tables cover. */
  readonly first: number;
  readonly last: number;
}

const SYSTEMS: Readonly<Record<OtherCalendar, System>> = {
  hijri: {
    intl: 'islamic-umalqura',
    epoch: dayNumber(622, 7, 19),
    yearLength: 354.36707,
    first: 1300,
    last: 1599,
  },
  persian: { intl: 'persian', epoch: dayNumber(622, 3, 21), yearLength: 365.2422, first: 1200, last: 1600 },
};

const DAY_MS = 86_400_000;
const formats = new Map<OtherCalendar, Intl.DateTimeFormat>();
const firstDays = new Map<string, number>();

interface OtherDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What the day is called in the other calendar. */
export function inCalendar(calendar: OtherCalendar, dayNo: number): OtherDate {
  let format = formats.get(calendar);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(`en-u-ca-${SYSTEMS[calendar].intl}-nu-latn`, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    formats.set(calendar, format);
  }
  const date = { year: 0, month: 0, day: 0 };
  for (const part of format.formatToParts(dayNo * DAY_MS)) {
    if (part.type === 'year' || part.type === 'month' || part.type === 'day')
      date[part.type] = Number(part.value);
  }
  return date;
}

export function isYearOf(calendar: OtherCalendar, year: number): boolean {
  return year >= SYSTEMS[calendar].first && year <= SYSTEMS[calendar].last;
}

/** The Gregorian day number of the first day of a month; undefined outside of the tables. */
export function firstDayOf(calendar: OtherCalendar, year: number, month: number): number | undefined {
  if (!isYearOf(calendar, year)) return undefined;
  const key = `${calendar}${year}-${month}`;
  const known = firstDays.get(key);
  if (known !== undefined) return known;
  const { epoch, yearLength } = SYSTEMS[calendar];
  const monthLength = yearLength / 12;
  let guess = Math.round(epoch + (year - 1) * yearLength + (month - 1) * monthLength);
  for (let step = 0; step < 4; step += 1) {
    const at = inCalendar(calendar, guess);
    const months = (year - at.year) * 12 + month - at.month;
    if (months === 0) {
      guess -= at.day - 1;
      firstDays.set(key, guess);
      return guess;
    }
    guess += Math.round(months * monthLength) - (at.day - 15);
  }
  return undefined;
}

/** First and last Gregorian day of a month of another calendar. */
export function monthSpan(
  calendar: OtherCalendar,
  year: number,
  month: number,
): [number, number] | undefined {
  const first = firstDayOf(calendar, year, month);
  const next = month === 12 ? firstDayOf(calendar, year + 1, 1) : firstDayOf(calendar, year, month + 1);
  return first === undefined || next === undefined ? undefined : [first, next - 1];
}
