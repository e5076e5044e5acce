import type { Fields } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';
import { isYear, LAST_YEAR, otherMark, type Parsed, yearDigits } from './numeric.ts';
import { isYearOf, type OtherCalendar } from './other-calendars.ts';

/** «1444هـ», «1402 هـ.ش», «2023 م»: the mark after a year, taken in, and the calendar that it names. */
export function yearMark(line: Line, i: number): { end: number; calendar?: OtherCalendar } {
  const other = otherMark(line, i);
  if (other !== undefined) return other;
  if (line.tag(i, Tag.gregorianMark) === undefined) return { end: i };
  // A spaced «م» may be metres or an initial: the whole words and joined letters only.
  if (line.spaced(i) && line.text(i) === 'م' && line.isWord(i + 1) && !line.spaced(i + 1)) return { end: i };
  return { end: i + 1 };
}

/**
 * What may follow day and month: «2023», «، 2023», «من عام 2023», «من العام الماضي», «الحالي», «لعام 2023».
 * Undefined when nothing does.
 */
export function yearTail(line: Line, i: number, calendar: Fields['calendar']): Parsed | undefined {
  let p = i;
  const comma = line.text(p) === ',' || line.text(p) === '،';
  if (comma) p += 1;
  const of =
    line.tag(p, Tag.of) !== undefined ||
    (line.text(p) === 'في' && line.tag(p + 1, Tag.yearWord) !== undefined);
  if (of) p += 1;
  if (line.tag(p, Tag.this) !== undefined && line.tag(line.after(p), Tag.yearWord) === 2) {
    return comma ? undefined : { end: line.after(line.after(p)), fields: { yearShift: 0 } };
  }
  const yearWord = line.tag(p, Tag.yearWord);
  if (yearWord !== undefined && yearWord !== 3) {
    const q = afterYearKind(line, line.after(p));
    const year = calendarYear(line, q, calendar);
    if (year !== undefined) return year;
    if (yearWord === 2 && !comma)
      return yearModifier(line, q) ?? (of ? { end: q, fields: { yearShift: 0 } } : undefined);
    return undefined;
  }
  if (of) return undefined;
  const year = calendarYear(line, p, calendar);
  if (
    year !== undefined &&
    (year.fields.year === undefined || calendar !== undefined || isSaidYear(year.fields))
  )
    return year;
  const words = comma || line.tag(p, Tag.unit) !== undefined ? undefined : line.words(p);
  if (words !== undefined && words.value >= 1900 && words.value <= LAST_YEAR && calendar === undefined) {
    return { end: words.end, fields: { year: words.value } };
  }
  const shift = comma ? undefined : line.tag(p, Tag.shift);
  if (shift !== undefined && Math.abs(shift) < 2 && line.lexeme(p).prefix === '') {
    return { end: line.after(p), fields: { direction: shift as -1 | 0 | 1 } };
  }
  return undefined;
}

/** A year that no word names as one: a far one would be a count. */
function isSaidYear({ year, calendar }: Fields): boolean {
  return calendar !== undefined || isYear(year!);
}

function yearModifier(line: Line, i: number): Parsed | undefined {
  const shift = line.tag(i, Tag.shift);
  if (shift !== undefined) return { end: line.after(i), fields: { yearShift: shift } };
  if (line.tag(i, Tag.same) !== undefined)
    return { end: line.after(i), fields: { yearShift: 0, anchor: 'text' } };
  const textShift = line.tag(i, Tag.textShift);
  if (textShift !== undefined)
    return { end: line.after(i), fields: { yearShift: textShift, anchor: 'text' } };
  return undefined;
}

const YEAR_KINDS =
  /^(?:الميلادي|الميلاديه|المالي|الماليه|الدراسي|الدراسيه|الجامعي|الهجري|الهجريه|التشريعي|القضائي)$/;

/** «العام الدراسي 2022», «السنة المالية الجارية»: the position after the kind of year. */
export function afterYearKind(line: Line, i: number): number {
  return YEAR_KINDS.test(line.text(i)) ? i + 1 : i;
}

/** A year in digits in the calendar of the month, with its mark. */
export function calendarYear(line: Line, i: number, calendar: Fields['calendar']): Parsed | undefined {
  const digits = line.digits(i, 4);
  if (digits < 1000) return undefined;
  const mark = yearMark(line, i + 1);
  // «منذ 7 تشرين الأول 1200 جندي»
  if (line.tag(mark.end, Tag.thing) !== undefined && line.tag(i - 1, Tag.yearWord) === undefined)
    return undefined;
  if (calendar !== undefined) {
    if (isYearOf(calendar, digits)) return { end: mark.end, fields: { year: digits } };
    // «رمضان 2019»
    return calendar === 'hijri' && yearDigits(line, i) !== undefined
      ? { end: mark.end, fields: { inYear: digits } }
      : undefined;
  }
  if (mark.calendar !== undefined)
    return isYearOf(mark.calendar, digits)
      ? { end: mark.end, fields: { calendar: mark.calendar, year: digits } }
      : undefined;
  if (line.joined(i) && yearDigits(line, i) === undefined) return undefined;
  // «عام 700 ق.م», «قبل الميلاد»
  if (/^(?:ق|قبل)$/.test(line.text(mark.end)) && /^(?:[.]|م|الميلاد)$/.test(line.text(mark.end + 1)))
    return undefined;
  return digits > LAST_YEAR ? undefined : { end: mark.end, fields: { year: digits } };
}
