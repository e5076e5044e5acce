import type { ResolvedBy } from '../annotation.ts';
import { civil, dayNumber, nearestWeekday } from './calendar.ts';
import { edtfDay } from './edtf.ts';
import type { Fields } from './expression.ts';
import { firstDayOf, inCalendar, isYearOf, monthSpan, type OtherCalendar } from './other-calendars.ts';
import type { Tense } from './tense.ts';

interface Read {
  readonly published: number | undefined;
  readonly future: boolean;
  /** The tense of the words next to the phrase. */
  readonly near: Tense | undefined;
}

/** Hijri and Persian dates as Gregorian EDTF: a day as a day, a month or a year as the interval that it covers. */
export function resolveOther(
  fields: Fields,
  s: Read,
): { value: string | undefined; resolvedBy: ResolvedBy } | undefined {
  const calendar = fields.calendar!;
  const { year } = fields;
  if (year !== undefined) {
    return isYearOf(calendar, year)
      ? { value: within(calendar, year, fields), resolvedBy: 'explicit' }
      : undefined;
  }
  if (fields.inYear !== undefined) {
    return { value: inGregorianYear(calendar, fields.inYear, fields), resolvedBy: 'explicit' };
  }
  if (s.published === undefined || fields.month === undefined) return undefined;
  const now = inCalendar(calendar, s.published);
  const shift = fields.yearShift ?? turn(fields, s, now.month, now.day);
  return { value: within(calendar, now.year + shift, fields), resolvedBy: 'published' };
}

/** The nearest one; a modifier or the tense may ask for the last or the next. */
function turn(fields: Fields, s: Read, month: number, day: number): number {
  const months = fields.month! - month;
  const ahead = months || (fields.day === undefined ? 0 : fields.day - day);
  if (fields.direction === 1 || (fields.direction === undefined && s.future)) return ahead < 0 ? 1 : 0;
  if (fields.direction === -1) return ahead > 0 ? -1 : 0;
  if (s.near === 'past' && months > 1) return -1;
  if (months > 6) return -1;
  return months < -6 ? 1 : 0;
}

/** The month of the other calendar that begins in a Gregorian year. */
function inGregorianYear(calendar: OtherCalendar, year: number, fields: Fields): string | undefined {
  const near = inCalendar(calendar, dayNumber(year, 1, 1)).year;
  for (const candidate of [near, near + 1]) {
    const first = firstDayOf(calendar, candidate, fields.month ?? 1);
    if (first !== undefined && civil(first).year === year) return within(calendar, candidate, fields);
  }
  return undefined;
}

function within(calendar: OtherCalendar, year: number, fields: Fields): string | undefined {
  const { month, day } = fields;
  if (month === undefined) {
    const first = firstDayOf(calendar, year, 1);
    const next = firstDayOf(calendar, year + 1, 1);
    return first === undefined || next === undefined ? undefined : `${edtfDay(first)}/${edtfDay(next - 1)}`;
  }
  const span = monthSpan(calendar, year, month);
  if (span === undefined) return undefined;
  if (fields.nth !== undefined) return nthWeekday(span, fields.weekday!, fields.nth);
  if (day === undefined) return `${edtfDay(span[0])}/${edtfDay(span[1])}`;
  const at = span[0] + day - 1;
  return at <= span[1] ? edtfDay(at) : undefined;
}

/** «آخر جمعة من رمضان». */
function nthWeekday(
  [first, last]: readonly [number, number],
  weekday: number,
  nth: number,
): string | undefined {
  if (nth < 0) return edtfDay(nearestWeekday(last, weekday, 'past'));
  const day = nearestWeekday(first, weekday, 'future') + (nth - 1) * 7;
  return day > last ? undefined : edtfDay(day);
}
