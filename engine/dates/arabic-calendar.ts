import { isMonthTold } from './arabic-month-told.ts';
import { isPerson } from './arabic-person.ts';
import { yearTail } from './arabic-year.ts';
import { isDay } from './calendar.ts';
import type { Fields } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';
import { type Parsed, yearDigits } from './numeric.ts';

/** The parts of an Arabic calendar date: day, month (with its second name), year. */

const OPENERS: Readonly<Record<string, string>> = { '(': ')', '"': '"', '«': '»', '[': ']' };
const PAIR_SIGNS = new Set(['/', '-', '–', '—', '\\', '|']);
const DASHES = new Set(['-', '–', '—']);

export function isDash(line: Line, i: number): boolean {
  return DASHES.has(line.text(i));
}

export interface MonthName {
  readonly end: number;
  readonly fields: Fields;
  /** The name is also an ordinary word, and stands alone. */
  readonly doubtful: boolean;
}

/** «مارس», «شهر آذار», «آذار/ مارس», «تموز "يوليو"», «أيار (مايو)». */
export function monthName(line: Line, i: number): MonthName | undefined {
  let p = i;
  const led = line.tag(p, Tag.monthWord) !== undefined;
  if (led) p = line.after(p);
  const hijri = line.tag(p, Tag.hijri);
  if (hijri !== undefined) {
    return { end: line.after(p), fields: { calendar: 'hijri', month: hijri }, doubtful: !led };
  }
  const month = line.tag(p, Tag.month);
  if (month === undefined) {
    const persian = line.tag(p, Tag.persian);
    if (persian === undefined) return undefined;
    return { end: line.after(p), fields: { calendar: 'persian', month: persian }, doubtful: true };
  }
  const end = line.after(p);
  const paired = secondName(line, end, month, line.tag(p, Tag.family));
  const doubtful = !led && paired === undefined && line.tag(p, Tag.doubtful) !== undefined;
  if (isFather(line, p)) return undefined;
  return { end: paired ?? end, fields: { month }, doubtful };
}

/** After «من» a month is no name; the Persian ones are words. */
export function monthOf(line: Line, i: number): Parsed | undefined {
  const month = monthName(line, i);
  return month === undefined || month.fields.calendar === 'persian' ? undefined : month;
}

/** «أب», a father, folds to the letters of «آب», the month; only a day before it lets the hamza pass as a slip. */
function isFather(line: Line, i: number): boolean {
  if (!line.original(i).includes('أ') || !line.text(i).endsWith('اب')) return false;
  return line.tokens[i - 1]?.kind !== 'number' && line.tag(i - 1, Tag.of) === undefined;
}

function secondName(line: Line, i: number, month: number, family: number | undefined): number | undefined {
  const sign = line.text(i);
  let p = i;
  const closer = OPENERS[sign];
  if (closer !== undefined || PAIR_SIGNS.has(sign)) p = i + 1;
  if (line.bareTag(p, Tag.month) !== month || line.tag(p, Tag.family) === family) return undefined;
  const end = line.after(p);
  return closer !== undefined && line.text(end) === closer ? end + 1 : end;
}

/** «3», «الـ3», «الثالث», «الحادي والعشرين», «فاتح». */
export function dayNumber(line: Line, i: number): { end: number; day: number } | undefined {
  const p = line.text(i) === 'ال' || line.text(i) === 'وال' || line.text(i) === 'بال' ? i + 1 : i;
  const digits = line.digits(p, 2);
  if (digits >= 1 && digits <= 31) return { end: p + 1, day: digits };
  return p === i ? dayOrdinal(line, i) : undefined;
}

function dayOrdinal(line: Line, i: number): { end: number; day: number } | undefined {
  const ordinal = line.tag(i, Tag.ordinal);
  if (ordinal === undefined) {
    const tens = line.tag(i, Tag.tens);
    return tens === undefined || tens === 0 || !line.text(i).includes('ال')
      ? undefined
      : { end: line.after(i), day: tens };
  }
  const next = line.after(i);
  if (line.bareTag(next, Tag.teen) !== undefined && ordinal < 10) return { end: next + 1, day: ordinal + 10 };
  const tens = line.tag(next, Tag.tens);
  if (tens && line.lexeme(next).prefix === 'و' && ordinal < 10) return { end: next + 1, day: ordinal + tens };
  if (line.text(next) === 'و' && line.bareTag(next + 1, Tag.tens)) {
    return { end: next + 2, day: ordinal + line.bareTag(next + 1, Tag.tens)! };
  }
  // «الحادي» is no day by itself.
  return line.tag(i, Tag.tens) === 0 ? undefined : { end: next, day: ordinal };
}

/** «الثانية والعشرين من يونيو»: said of the night. */
function feminineDay(line: Line, i: number): { end: number; day: number } | undefined {
  const unit = line.tag(i, Tag.hour);
  if (unit === undefined || unit > 9 || line.lexeme(i + 1).prefix !== 'و') return undefined;
  const tens = line.tag(i + 1, Tag.tens);
  if (!tens || unit + tens > 31 || line.bareTag(i + 2, Tag.of) === undefined) return undefined;
  return line.bareTag(i + 3, Tag.month) === undefined && line.tag(i + 3, Tag.monthWord) === undefined
    ? undefined
    : { end: i + 2, day: unit + tens };
}

/** Whether a month's name stands where only a month can: after a preposition or a part of a period. */
export function monthIsLed(line: Line, i: number): boolean {
  const before = line.lexeme(i - 1).is;
  return (
    before.in !== undefined ||
    before.this !== undefined ||
    before.since !== undefined ||
    before.until !== undefined ||
    before.phase !== undefined ||
    before.before !== undefined ||
    before.to !== undefined ||
    before.between !== undefined ||
    (before.after !== undefined && line.lexeme(i).prefix === '')
  );
}

/**
 * Day, month and year as far as they stand: «13 مارس 2023», «الثالث من آذار», «مارس 2023», «8 الشهر الماضي»,
 * «3 و4 مارس» is left to the ranges.
 */
export function monthDate(line: Line, i: number): Parsed | undefined {
  const day = dayNumber(line, i) ?? feminineDay(line, i);
  if (day !== undefined) return dayOfMonth(line, day.end, day.day);
  const month = monthName(line, i);
  if (month === undefined) return undefined;
  const dayAfter = americanDay(line, month.end);
  if (dayAfter !== undefined && month.fields.calendar === undefined) {
    return { end: dayAfter.end, fields: { ...month.fields, ...dayAfter.fields } };
  }
  const tail = yearTail(line, month.end, month.fields.calendar);
  if (tail !== undefined) return { end: tail.end, fields: { ...month.fields, ...tail.fields } };
  if (month.fields.calendar === 'persian') return undefined;
  if (month.doubtful && !monthIsLed(line, i) && !isMonthTold(line, i, month.end)) return undefined;
  return isPerson(line, i, month.end) ? undefined : { end: month.end, fields: month.fields };
}

/** «مارس 13, 2023»; without the year only where nothing follows, since «نوفمبر 17 هجوما» counts. */
function americanDay(line: Line, i: number): Parsed | undefined {
  const day = line.digits(i, 2);
  if (day < 1 || day > 31) return undefined;
  const comma = line.text(i + 1) === ',' || line.text(i + 1) === '،';
  const year = yearDigits(line, comma ? i + 2 : i + 1);
  if (year !== undefined) return { end: comma ? i + 3 : i + 2, fields: { day, year } };
  const next = line.tokens[i + 1];
  const closed = next === undefined || next.newline || /^[.؛!؟)"]$/.test(next.text);
  return closed && !line.joined(i) ? { end: i + 1, fields: { day } } : undefined;
}

function dayOfMonth(line: Line, i: number, day: number): Parsed | undefined {
  let p = i;
  if (line.bareTag(p, Tag.of) !== undefined) p += 1;
  // «في 26 منه»: of the month that was told.
  if (line.text(i) === 'منه') return { end: i + 1, fields: { day, monthShift: 0, anchor: 'text' } };
  const relative = relativeMonth(line, p);
  if (relative !== undefined) return { end: relative.end, fields: { day, ...relative.fields } };
  const month = monthName(line, p);
  if (month === undefined || line.lexeme(p).prefix !== '') {
    const joined = p === i ? joinedMonth(line, p) : undefined;
    if (joined === undefined) return undefined;
    return finishDay(line, joined, day);
  }
  if (month.fields.calendar === undefined && !isDay(month.fields.month!, day)) return undefined;
  if (month.fields.calendar !== undefined && day > 31) return undefined;
  return finishDay(line, month, day);
}

/** «13-مارس-2023», «13/مارس/2023». */
function joinedMonth(line: Line, i: number): MonthName | undefined {
  if (!isDash(line, i) && line.text(i) !== '/') return undefined;
  const month = monthName(line, i + 1);
  if (month === undefined || month.fields.calendar !== undefined) return undefined;
  const again = line.text(month.end) === line.text(i) && yearDigits(line, month.end + 1) !== undefined;
  return again ? { ...month, end: month.end + 1 } : month;
}

/** Persian months whose names are no other words: a day before them is enough («22 بهمن»). */
const PLAIN_PERSIAN: ReadonlySet<number> = new Set([1, 2, 3, 5, 6, 11, 12]);

function finishDay(line: Line, month: MonthName, day: number): Parsed | undefined {
  const tail = yearTail(line, month.end, month.fields.calendar);
  if (tail !== undefined) return { end: tail.end, fields: { ...month.fields, day, ...tail.fields } };
  if (month.fields.calendar === 'persian' && !PLAIN_PERSIAN.has(month.fields.month!)) return undefined;
  return { end: month.end, fields: { ...month.fields, day } };
}

function isUndescribed(line: Line, i: number): boolean {
  const next = line.tokens[i];
  return next === undefined || next.newline || next.kind !== 'word' || !/^(?:ال|لل|كل)/.test(next.text);
}

/** «الشهر الماضي», «هذا الشهر», «الشهر نفسه» after a day or a part of it. */
export function relativeMonth(line: Line, i: number): Parsed | undefined {
  const pointed = line.tag(i, Tag.this) !== undefined;
  const p = pointed ? i + 1 : i;
  const lexeme = line.lexeme(p);
  if (lexeme.is.unit !== 6 || lexeme.is.definite === undefined || lexeme.is.number !== 1) return undefined;
  const q = p + 1;
  if (pointed) return { end: q, fields: { monthShift: 0 } };
  const shift = line.tag(q, Tag.shift);
  if (shift !== undefined) return { end: line.after(q), fields: { monthShift: shift } };
  if (line.tag(q, Tag.same) !== undefined) return { end: q + 1, fields: { monthShift: 0, anchor: 'text' } };
  const textShift = line.tag(q, Tag.textShift);
  // «في العشرين من الشهر»
  if (textShift === undefined && line.bareTag(p - 1, Tag.of) !== undefined && isUndescribed(line, q))
    return { end: q, fields: { monthShift: 0 } };
  return textShift === undefined
    ? undefined
    : { end: line.after(q), fields: { monthShift: textShift, anchor: 'text' } };
}
