/** Calendar arithmetic on day numbers (days since 1970-01-01, proleptic Gregorian). No clock, no time zone. */

const DAY_MS = 86_400_000;

export interface CivilDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

export function civil(dayNo: number): CivilDate {
  const date = new Date(dayNo * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export function weekdayOf(dayNo: number): number {
  return ((((dayNo + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return civil(dayNumber(year, month + 1, 0)).day;
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
