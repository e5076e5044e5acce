import { dateFormat, type Locale } from './format.ts';
import { fill, type PlainKey, template } from './messages.ts';

/** How much room a date has: `long` names the weekday, `short` may shorten the month. */
export type DateStyle = 'long' | 'medium' | 'short';

type Precision = 'year' | 'month' | 'day';
interface Single {
  readonly date: Date;
  readonly precision: Precision;
}

const SINGLE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const OPEN = '..';

/** A calendar date of EDTF, its time and signs left out; undefined for seasons, decades and what is no date. */
export function singleDate(value: string): Single | undefined {
  const match = SINGLE.exec(value.replace(/T.*$/, '').replace(/[~?%]+$/, ''));
  if (match === null) return undefined;
  const [, year, month, day] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return undefined;
  return {
    date: new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))),
    precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
  };
}

/** True for a full calendar day. */
export function isDay(value: string): boolean {
  return singleDate(value)?.precision === 'day';
}

/**
 * The first instant that a value may mean: where it stands on a time axis. The end of `../X` where it has no start.
 */
export function instantOf(value: string): Date | undefined {
  const [from, to] = value.split('/');
  return singleDate(from!)?.date ?? (to === undefined ? undefined : singleDate(to)?.date);
}

/** Whole days from `a` to `b` when both are full days. */
export function daysBetween(a: string, b: string): number | undefined {
  if (!isDay(a) || !isDay(b)) return undefined;
  const day = 86_400_000;
  return Math.round((singleDate(b)!.date.getTime() - singleDate(a)!.date.getTime()) / day);
}

/** Certainly not later than `limit`: the whole of a month or year that is given lies before it. */
export function endsBy(value: string, limit: string): boolean {
  const single = singleDate(value);
  if (single === undefined) return false;
  const last =
    value.length === 4 ? `${value}-12-31` : value.length === 7 ? `${value}-31` : value.slice(0, 10);
  return last <= limit.slice(0, 10);
}

function optionsOf(precision: Precision, style: DateStyle): Intl.DateTimeFormatOptions {
  const month = style === 'short' ? 'short' : 'long';
  if (precision === 'year') return { year: 'numeric' };
  if (precision === 'month') return { year: 'numeric', month };
  const day: Intl.DateTimeFormatOptions = { year: 'numeric', month, day: 'numeric' };
  return style === 'long' ? { ...day, weekday: 'long' } : day;
}

/** EDTF's two-digit codes that stand where the month would: seasons (either hemisphere's), quarters, halves. */
const PERIOD_CODES: Readonly<Record<string, PlainKey>> = {
  '21': 'time.spring',
  '22': 'time.summer',
  '23': 'time.autumn',
  '24': 'time.winter',
  '25': 'time.spring',
  '26': 'time.summer',
  '27': 'time.autumn',
  '28': 'time.winter',
  '33': 'time.q1',
  '34': 'time.q2',
  '35': 'time.q3',
  '36': 'time.q4',
  '40': 'time.h1',
  '41': 'time.h2',
};

/**
 * Words an EDTF value (ISO 8601-2:2019) as exactly as it is known, Gregorian. What cannot be read is given back as it is.
 */
export function formatEdtf(value: string, locale: Locale, style: DateStyle = 'medium'): string {
  const say = (key: PlainKey, values: Record<string, string>) => fill(template(locale.lang, key), values);
  if (value.includes('/')) return formatInterval(value, locale, style);
  const bare = value.replace(/[~?%]+$/, '');
  if (bare !== value) {
    const key = /[~%]/.test(value.slice(bare.length)) ? 'time.about' : 'time.uncertain';
    return say(key, { date: formatEdtf(bare, locale, style) });
  }
  const [, day, time] = /^(.*)T(\d{2}:\d{2})/.exec(value) ?? [];
  if (time !== undefined) return say('time.at', { date: formatEdtf(day!, locale, style), time });

  const single = singleDate(value);
  if (single !== undefined) return dateFormat(locale, optionsOf(single.precision, style)).format(single.date);

  const [, year, code] = /^(\d{4})-(\d{2})$/.exec(value) ?? [];
  const key = PERIOD_CODES[code ?? ''];
  if (key !== undefined) return say(key, { year: year! });
  const [, decade] = /^(\d{3})X$/.exec(value) ?? [];
  if (decade !== undefined) return say('time.decade', { year: `${decade}0` });
  const [, century] = /^(\d{2})XX$/.exec(value) ?? [];
  if (century !== undefined) {
    return say('time.century', { n: String(Number(century) + 1), year: `${century}00` });
  }
  return value;
}

function formatInterval(value: string, locale: Locale, style: DateStyle): string {
  const [from = '', to = ''] = value.split('/');
  const say = (key: PlainKey, values: Record<string, string>) => fill(template(locale.lang, key), values);
  if (to === OPEN || to === '') return say('time.since', { date: formatEdtf(from, locale, style) });
  if (from === OPEN || from === '') return say('time.until', { date: formatEdtf(to, locale, style) });

  const start = singleDate(from);
  const end = singleDate(to);
  const plain = !/[T~?%]/.test(value);
  if (plain && start !== undefined && end !== undefined && start.precision === end.precision) {
    const whole = wholePeriod(from, to);
    if (whole !== undefined) return formatEdtf(whole, locale, style);
    // A weekday on both ends would be longer than the interval is worth.
    const options = optionsOf(start.precision, style === 'long' ? 'medium' : style);
    return dateFormat(locale, options).formatRange(start.date, end.date);
  }
  return say('time.period', { from: formatEdtf(from, locale, style), to: formatEdtf(to, locale, style) });
}

/** The month or year that an interval of days fills exactly: `2023-02-01/2023-02-28` is February 2023. */
function wholePeriod(from: string, to: string): string | undefined {
  if (!from.endsWith('-01') || from.length !== 10 || to.length !== 10) return undefined;
  const [year, month] = to.split('-').map(Number) as [number, number];
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (Number(to.slice(8)) !== lastDay) return undefined;
  if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  return from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4)
    ? from.slice(0, 4)
    : undefined;
}

/** The name of an ISO weekday, 1 = Monday. */
export function weekdayName(isoWeekday: number, locale: Locale): string {
  // 1 January 2024 was a Monday.
  return dateFormat(locale, { weekday: 'long' }).format(new Date(Date.UTC(2024, 0, isoWeekday)));
}
