import type { ResolvedBy } from '../annotation.ts';
import {
  civil,
  dayNumber,
  daysInMonth,
  easterSunday,
  isDay,
  nearestWeekday,
  shiftMonth,
  weekdayOf,
} from './calendar.ts';
import { type DateParts, edtfDay, edtfMonth, edtfYear, MONTHS_OF_DIVISION } from './edtf.ts';
import type { Fields } from './expression.ts';
import type { Tense } from './tense.ts';

/** What a phrase is read against. Day numbers; see calendar.ts. */
export interface Situation {
  readonly published: number | undefined;
  /** The date that the text named last. */
  readonly last: DateParts | undefined;
  /** The last whole day that a near block told. */
  readonly lastDay: DateParts | undefined;
  /** The day that the sentence told last is about, where it ended on an earlier one. */
  readonly ground?: number | undefined;
  /** A month was told just before, after that day: "in February … ten days later". */
  readonly overtaken: boolean;
  /** The day of the statement that is quoted, when the phrase stands in a quotation of one. */
  readonly quoted: number | undefined;
  readonly inQuotation: boolean;
  /** Year of a full date just before in the same sentence. */
  readonly sentenceYear: number | undefined;
  /** The tense of the words next to the phrase. */
  readonly near: Tense | undefined;
  /** «قبل نهاية مارس», "by March 3". */
  readonly deadline: boolean;
  readonly future: boolean;
}

/** A value and how it was come by. */
export type Valued = { readonly value: string | undefined; readonly resolvedBy: ResolvedBy };

/** The parts that a known year completes. */
export function inYear(year: number, fields: Fields): string | undefined {
  if (fields.division !== undefined) return `${edtfYear(year)}-${fields.division}`;
  if (fields.easter !== undefined) return edtfDay(easterSunday(year) + fields.easter);
  if (fields.weekNth !== undefined) return nthWeek(year, fields.month, fields.weekNth);
  if (fields.month === undefined) return edtfYear(year);
  if (fields.nth !== undefined) {
    const day = nthWeekday(year, fields.month, fields.weekday!, fields.nth);
    return day === undefined ? undefined : edtfDay(day);
  }
  if (fields.day === undefined) return edtfMonth(year, fields.month);
  return isDay(fields.month, fields.day, year)
    ? edtfDay(dayNumber(year, fields.month, fields.day))
    : undefined;
}

/** Day number of «الثلاثاء الأول من نوفمبر»; −1 is the last of the month. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): number | undefined {
  const end = dayNumber(year, month, daysInMonth(year, month));
  if (nth < 0) return nearestWeekday(end, weekday, 'past');
  const day = nearestWeekday(dayNumber(year, month, 1), weekday, 'future') + (nth - 1) * 7;
  return day <= end ? day : undefined;
}

/** Monday to Sunday of a week of the month or year. */
function nthWeek(year: number, month: number | undefined, nth: number): string | undefined {
  const end = dayNumber(year, month ?? 12, month === undefined ? 31 : daysInMonth(year, month));
  const thursday =
    nth < 0
      ? nearestWeekday(end, 4, 'past')
      : nearestWeekday(dayNumber(year, month ?? 1, 1), 4, 'future') + (nth - 1) * 7;
  return thursday > end ? undefined : `${edtfDay(thursday - 3)}/${edtfDay(thursday + 3)}`;
}

/** Days by which a page's date may lag behind its text (time zones, late updates). */
const SLACK = 1;

export function monthWithoutYear(fields: Fields, s: Situation): Valued | undefined {
  if (s.published === undefined) {
    const year = s.sentenceYear ?? s.last?.year;
    return year === undefined ? undefined : { value: inYear(year, fields), resolvedBy: 'text-date' };
  }
  if (fields.anchor === 'text' && s.last !== undefined) {
    // "in 1973 … the following April"
    const { year, month } = s.last;
    const next = month === undefined || fields.month! <= month ? year + 1 : year;
    return { value: inYear(next, fields), resolvedBy: 'text-date' };
  }
  const now = civil(s.published);
  if (fields.weekday !== undefined && fields.day !== undefined) {
    const year = yearByWeekday(now.year, fields.month!, fields.day, fields.weekday, s.published);
    if (year !== undefined) return { value: inYear(year, fields), resolvedBy: 'published' };
  }
  const { direction } = fields;
  if (direction === undefined && !s.future && s.sentenceYear !== undefined) {
    return { value: inYear(s.sentenceYear, fields), resolvedBy: 'text-date' };
  }
  const future = direction === 1 || (direction === undefined && (s.future || isUpcoming(fields, s)));
  let year = now.year;
  if (direction === 0) year += nearestTurn(now.month, fields.month!);
  else if (future) {
    if (isBefore(fields, now)) year += 1;
  } else if (isAfter(fields, s.published)) year -= 1;
  const strange = direction === 0 && fields.month !== now.month && s.inQuotation;
  return { value: inYear(year, fields), resolvedBy: strange ? 'quotation' : 'published' };
}

/**
 * A bare day within the next month, where no verb beside it says that it is past: news would name the year of one that
 * is almost a year gone. A term that is set looks further ahead.
 */
const UPCOMING = 31;
const TERM = 92;

function isUpcoming(fields: Fields, s: Situation): boolean {
  if (s.published === undefined || (fields.day === undefined && fields.nth === undefined && !s.deadline))
    return false;
  if (s.near !== undefined && !s.deadline) return false;
  const { year } = civil(s.published);
  return [year, year + 1].some((candidate) => {
    const ahead = dayNumber(candidate, fields.month!, dayIn(candidate, fields) ?? 1) - s.published!;
    return ahead > 0 && ahead <= (s.deadline ? TERM : UPCOMING);
  });
}

/** «ديسمبر الجاري» read in January is the December just gone. */
function nearestTurn(now: number, month: number): number {
  if (month - now > 6) return -1;
  return now - month > 6 ? 1 : 0;
}

function isBefore(fields: Fields, now: DateParts): boolean {
  if (fields.month !== now.month) return fields.month! < now.month!;
  const day = dayIn(now.year, fields);
  return day !== undefined && day < now.day!;
}

function isAfter(fields: Fields, published: number): boolean {
  const limit = civil(published + SLACK);
  if (fields.month !== limit.month) {
    // The slack may reach into January.
    return limit.year > civil(published).year ? false : fields.month! > limit.month;
  }
  const day = dayIn(limit.year, fields);
  return day !== undefined && day > limit.day;
}

/** The day of the month, told by its number or as a weekday of the month. */
function dayIn(year: number, fields: Fields): number | undefined {
  const { day, month, weekday, nth } = fields;
  if (nth === undefined || month === undefined || weekday === undefined) return day;
  const at = nthWeekday(year, month, weekday, nth);
  return at === undefined ? undefined : civil(at).day;
}

function yearByWeekday(
  year: number,
  month: number,
  day: number,
  weekday: number,
  now: number,
): number | undefined {
  let best: number | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of [year, year - 1, year + 1]) {
    if (!isDay(month, day, candidate)) continue;
    const at = dayNumber(candidate, month, day);
    if (weekdayOf(at) === weekday && Math.abs(at - now) < distance) {
      best = candidate;
      distance = Math.abs(at - now);
    }
  }
  return best;
}

/** How far a month is looked for that has the day, or the day on its weekday. */
const MONTHS_AROUND = 14;

/**
 * «يوم 27», "on the 27th", "Thursday 14th": of the month that the text told last where that day came before it, else the
 * last one, or the next where the tense asks for it.
 */
export function dayAlone(day: number, weekday: number | undefined, s: Situation): Valued | undefined {
  if (s.published === undefined) return undefined;
  const limit = s.published + SLACK;
  const { last } = s;
  if (weekday === undefined && !s.future && last?.month !== undefined && last.day !== undefined) {
    const told = dayNumber(last.year, last.month, day);
    if (last.day < day && isDay(last.month, day, last.year) && told <= limit)
      return { value: edtfDay(told), resolvedBy: 'text-date' };
  }
  const now = civil(s.published);
  for (let away = 0; away <= MONTHS_AROUND; away += 1) {
    const { year, month } = shiftMonth(now.year, now.month, s.future ? away : -away);
    if (!isDay(month, day, year)) continue;
    const at = dayNumber(year, month, day);
    if (s.future ? at < s.published : at > limit) continue;
    if (weekday === undefined || weekdayOf(at) === weekday)
      return { value: edtfDay(at), resolvedBy: 'published' };
  }
  return undefined;
}

export function weekdayAlone(fields: Fields, s: Situation): Valued | undefined {
  const from = s.quoted ?? s.published;
  if (from === undefined) return undefined;
  const { direction } = fields;
  const weekday = fields.weekday!;
  if (direction === -1 || direction === 1) {
    const near = nearestWeekday(from + direction, weekday, direction < 0 ? 'past' : 'future');
    const sameWeek = near - weekdayOf(near) === from - weekdayOf(from);
    // "next Friday" on a Tuesday is this week's to one house and next week's to another.
    if (sameWeek && direction === 1 && fields.beyond !== undefined) return undefined;
    const tooNear = sameWeek && Math.abs(near - from) <= (fields.beyond ?? 0);
    const day = tooNear ? near + 7 * direction : near;
    return { value: edtfDay(day), resolvedBy: 'weekday' };
  }
  // "this Friday" is of this week, unless the verb says otherwise.
  if (direction === 0 && !s.future && s.near !== 'past')
    return { value: edtfDay(from - weekdayOf(from) + weekday), resolvedBy: 'weekday' };
  const side = s.future ? 'future' : 'past';
  return { value: edtfDay(nearestWeekday(from, weekday, side)), resolvedBy: 'weekday' };
}

export function divisionWithoutYear(fields: Fields, s: Situation): Valued | undefined {
  if (s.published === undefined) return undefined;
  const now = civil(s.published);
  const [begins, ends] = MONTHS_OF_DIVISION[fields.division!]!;
  const length = ends - begins + 1;
  let { year } = now;
  const direction = fields.direction ?? (s.future || s.deadline ? 1 : -1);
  if (direction === -1) {
    // The last one that is over; a winter is called by the year in which it begins.
    if (now.month < begins + length || begins === 12) year -= 1;
    if (begins === 12 && now.month < 3) year -= 1;
  } else if (direction === 1 && now.month >= (fields.direction === undefined ? begins + length : begins)) {
    // With no "next" the running one still lies ahead in part.
    year += 1;
  } else if (direction === 0 && begins === 12 && now.month < 6) year -= 1;
  return { value: inYear(year, fields), resolvedBy: 'published' };
}

/** A feast that moves has the day of the year of publication to be told from. */
export function easterWithoutYear(fields: Fields, s: Situation): Valued | undefined {
  if (s.published === undefined) return undefined;
  const { month, day } = civil(easterSunday(civil(s.published).year) + fields.easter!);
  return monthWithoutYear({ ...fields, month, day }, s);
}
