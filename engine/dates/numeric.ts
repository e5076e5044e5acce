import { isDay } from './calendar.ts';
import type { Fields } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';
import type { OtherCalendar } from './other-calendars.ts';

/** Dates and years in digits, the same in both languages. */

/** A piece that was read: what it says and the position after it. */
export interface Parsed {
  readonly end: number;
  readonly fields: Fields;
  /** Where it begins when that is before the token it was looked for at. */
  readonly start?: number;
}

/** How the page writes all-digit dates: day first or month first. */
export interface DigitOrder {
  /** Asked only where a date can be read both ways: it is learnt from the whole page. */
  readonly dayFirst: boolean;
}

const FIRST_YEAR = 1800;
export const LAST_YEAR = 2100;

export function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** A year of the Hijri calendars as dates in digits have it. */
function isOtherYear(value: number): boolean {
  return value >= 1300 && value < 1500;
}

/** Four digits that are a plausible year and no part of a longer number. */
export function yearDigits(line: Line, i: number): number | undefined {
  const token = line.tokens[i];
  if (token === undefined || token.kind !== 'number' || token.text.length !== 4) return undefined;
  const year = Number(token.text);
  return isYear(year) && !line.joined(i) ? year : undefined;
}

/** The first year of the century that two digits are read in: "'41" is of the last one. */
const LAST_SHORT = 40;

/** "'23" of "March '23", "the summer of '69". */
export function shortYear(line: Line, i: number): Parsed | undefined {
  if (line.text(i) !== "'" || !line.spaced(i) || line.spaced(i + 1)) return undefined;
  const digits = line.digits(i + 1, 2);
  const next = line.tokens[i + 2];
  if (digits < 0 || line.text(i + 1).length !== 2 || line.joined(i + 1)) return undefined;
  // "'90s", "'23'" in quotation marks
  if (next !== undefined && !next.spaced && (next.kind !== 'sign' || next.text === "'")) return undefined;
  return { end: i + 2, fields: { year: digits + (digits > LAST_SHORT ? 1900 : 2000) } };
}

const SEPARATORS = new Set(['/', '-', '.']);

interface Triple {
  readonly values: readonly [number, number, number];
  readonly sizes: readonly [number, number, number];
  readonly end: number;
}

/** Three runs of digits with the same mark between and no space. */
function triple(line: Line, i: number): Triple | undefined {
  const { tokens } = line;
  const [a, s1, b, s2, c] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3], tokens[i + 4]];
  if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number') return undefined;
  if (!SEPARATORS.has(s1!.text) || s1!.text !== s2!.text) return undefined;
  const apart = s1!.spaced || b.spaced || s2!.spaced || c.spaced;
  // «29 / 8 / 1447»: slashes may stand apart, points and dashes with spaces mean something else.
  if (apart && (s1!.text !== '/' || c.text.length !== 4)) return undefined;
  if (i > 1 && !a.spaced && SEPARATORS.has(tokens[i - 1]!.text) && !tokens[i - 1]!.spaced) return undefined;
  const next = tokens[i + 5];
  if (
    next !== undefined &&
    !next.spaced &&
    SEPARATORS.has(next.text) &&
    tokens[i + 6]?.kind === 'number' &&
    !tokens[i + 6]!.spaced
  )
    return undefined;
  // «1.2.2023a» is a version.
  if (next?.kind === 'word' && !next.spaced && !next.arabic) return undefined;
  return {
    values: [Number(a.text), Number(b.text), Number(c.text)],
    sizes: [a.text.length, b.text.length, c.text.length],
    end: i + 5,
  };
}

/** 2023-03-13, 13/3/2023, 13.03.2023, 13/3/23; which part is the day is settled by size, else by the page's order. */
export function numericDate(line: Line, i: number, order: DigitOrder): Parsed | undefined {
  const found = triple(line, i);
  if (found === undefined) return undefined;
  const [a, b, c] = found.values;
  const [sizeA, sizeB, sizeC] = found.sizes;
  if (sizeA === 4 && sizeB <= 2 && sizeC <= 2 && isOtherYear(a))
    return otherDate(line, found.end, true, found.values);
  if (sizeA === 4 && sizeB <= 2 && sizeC <= 2 && isYear(a)) {
    const day = valid(a, b, c) ?? valid(a, c, b);
    return day === undefined ? undefined : { end: eraEnd(line, found.end), fields: day };
  }
  if (sizeA > 2 || sizeB > 2 || (sizeC !== 4 && sizeC !== 2)) return undefined;
  // Two digits of a year only after a slash: «10.12.14» is as often a version or a verse.
  if (sizeC === 2 && line.text(i + 1) !== '/') return undefined;
  const year = sizeC === 4 ? c : c + (c > 50 ? 1900 : 2000);
  if (isOtherYear(year)) return otherDate(line, found.end, false, found.values);
  if (!isYear(year)) return undefined;
  const dayFirst = valid(year, b, a);
  const monthFirst = valid(year, a, b);
  const both = dayFirst !== undefined && monthFirst !== undefined && a !== b;
  const fields = both ? (order.dayFirst ? dayFirst : monthFirst) : (dayFirst ?? monthFirst);
  if (fields === undefined) return undefined;
  return { end: eraEnd(line, found.end), fields };
}

const SOLAR = /^(?:ال)?شمسيه?$/;

/** «هـ», «هجري», «هـ.ش», «هجرية شمسية», «الهجري الشمسي», «شمسي»: the mark of a lunar or a solar Hijri year. */
export function otherMark(line: Line, i: number): { end: number; calendar: OtherCalendar } | undefined {
  const opened = line.text(i) === '(';
  const p = opened ? i + 1 : i;
  // «هـ.ش» is one token, its point left out.
  const both = line.text(p) === 'هش';
  const hijri = both || line.tag(p, Tag.hijriMark) !== undefined || /^الهجريه?$/.test(line.text(p));
  let end = hijri ? p + 1 : p;
  let calendar: OtherCalendar | undefined = hijri ? 'hijri' : undefined;
  if (both) calendar = 'persian';
  else if (SOLAR.test(line.text(end)) || (hijri && line.text(end) === 'ش')) {
    calendar = 'persian';
    end += 1;
  }
  if (calendar === undefined) return undefined;
  if (opened) return line.text(end) === ')' ? { end: end + 1, calendar } : undefined;
  return { end, calendar };
}

/** «1447هـ», «2026م»: the era's letter belongs to the date. */
function eraEnd(line: Line, i: number): number {
  return line.tag(i, Tag.gregorianMark) !== undefined && !line.spaced(i) ? i + 1 : i;
}

/** «12/9/1445», «1445/9/12 هـ», «15/3/1402 هـ.ش»; with its year first only where its mark stands. */
function otherDate(
  line: Line,
  end: number,
  yearFirst: boolean,
  [a, b, c]: readonly [number, number, number],
): Parsed | undefined {
  const mark = otherMark(line, end);
  if (yearFirst && mark === undefined) return undefined;
  const [year, month, day] = yearFirst ? [a, b, c] : [c, b, a];
  const calendar = mark?.calendar ?? 'hijri';
  if (day < 1 || day > (calendar === 'hijri' ? 30 : 31) || month < 1 || month > 12) return undefined;
  return { end: mark?.end ?? end, fields: { calendar, year, month, day } };
}

function valid(year: number, month: number, day: number): Fields | undefined {
  return month >= 1 && month <= 12 && isDay(month, day, year) ? { year, month, day } : undefined;
}

/** 13/3 or 13-3 with no year: read only where a word says that it is a day. */
export function numericDay(line: Line, i: number, order: DigitOrder): Parsed | undefined {
  const [a, sign, b] = [line.digits(i, 2), line.text(i + 1), line.digits(i + 2, 2)];
  if (a < 1 || b < 1 || sign !== '/' || line.spaced(i + 1) || line.spaced(i + 2)) return undefined;
  if (line.text(i + 3) === '/' && !line.spaced(i + 3)) return undefined;
  const [day, month] = order.dayFirst ? [a, b] : [b, a];
  if (month <= 12 && isDay(month, day)) return { end: i + 3, fields: { month, day } };
  if (day <= 12 && isDay(day, month)) return { end: i + 3, fields: { month: day, day: month } };
  return undefined;
}

/** 03/2023, 2023/3 and, where a preposition leads, 3-2023: a month. */
export function numericMonth(line: Line, i: number, led: boolean): Parsed | undefined {
  const sign = line.text(i + 1);
  if (sign !== '/' && !(sign === '-' && led)) return undefined;
  if (line.spaced(i + 1) || line.spaced(i + 2)) return undefined;
  const next = line.tokens[i + 3];
  if (next !== undefined && !next.spaced && (next.kind !== 'sign' || next.text === sign)) return undefined;
  if (!line.spaced(i) && line.text(i - 1) === sign) return undefined;
  const [first, second] = [line.text(i).length, line.text(i + 2).length];
  const [month, year] =
    first <= 2 && second === 4
      ? [line.digits(i, 2), line.digits(i + 2, 4)]
      : [line.digits(i + 2, 2), line.digits(i, 4)];
  if (month < 1 || month > 12 || year < 1900 || year > LAST_YEAR) return undefined;
  return { end: i + 3, fields: { month, year } };
}

/** What a single all-digit date betrays about the page's order; undefined when it fits both. */
export function orderShownAt(line: Line, i: number): 'dmy' | 'mdy' | undefined {
  const found = triple(line, i);
  if (found === undefined || found.sizes[2] !== 4 || found.sizes[0] > 2) return undefined;
  const [a, b] = found.values;
  if (a > 12 && a <= 31 && b <= 12) return 'dmy';
  return b > 12 && b <= 31 && a <= 12 ? 'mdy' : undefined;
}
