/** Calendar arithmetic on day numbers (days since 1970-01-01, proleptic Gregorian). No clock, no time zone. */

export interface CivilDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** Days of the 400 years after which the Gregorian calendar repeats. */
const ERA = 146_097;
/** From 1 March of year 0 to 1970-01-01: years that begin in March end with the leap day. */
const EPOCH = 719_468;

/** H. Hinnant, chrono-Compatible Low-Level Date Algorithms, `days_from_civil`. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const inEra = y - era * 400;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * ERA + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - EPOCH;
}

/** The same source, `civil_from_days`. */
export function civil(dayNo: number): CivilDate {
  const z = dayNo + EPOCH;
  const era = Math.floor(z / ERA);
  const inEra = z - era * ERA;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / (ERA - 1))) / 365,
  );
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * inYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: inYear - Math.floor((153 * march + 2) / 5) + 1 };
}

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export function weekdayOf(dayNo: number): number {
  return ((((dayNo + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the day exists; with no year, 29 February does. */
export function isDay(month: number, day: number, year = 2000): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** The month `by` months after the given one. */
export function shiftMonth(year: number, month: number, by: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** The nearest day with this weekday: on or before, on or after, or within three days. */
export function nearestWeekday(dayNo: number, weekday: number, side: 'past' | 'future' | 'near'): number {
  const back = (weekdayOf(dayNo) - weekday + 7) % 7;
  if (side === 'past' || back === 0) return dayNo - back;
  if (side === 'future') return dayNo + 7 - back;
  return back <= 3 ? dayNo - back : dayNo + 7 - back;
}

/** Day number of Easter Sunday of the western churches; the Gregorian computus of Meeus, Jones and Butcher. */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The day number of the date part of an ISO 8601 string; undefined when it is none. */
export function parseIsoDay(iso: string | undefined): number | undefined {
  const match = iso === undefined ? null : /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(iso);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || !isDay(month, day, year)) return undefined;
  return dayNumber(year, month, day);
}

/** The hour of an ISO 8601 date-time as written, without its zone; undefined when it has none. */
export function parseIsoHour(iso: string | undefined): number | undefined {
  const match = iso === undefined ? null : /^\d{4}-\d{2}-\d{2}[T ](\d{2}):\d{2}/.exec(iso);
  return match === null ? undefined : Number(match[1]);
}
