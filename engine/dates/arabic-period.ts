import { dayNumber, isDash, monthDate, relativeMonth } from './arabic-calendar.ts';
import { afterYearKind, calendarYear } from './arabic-year.ts';
import { tellsOfBusiness } from './business.ts';
import { type Fields, shiftBy, Unit, type UnitCode } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';
import { isYear, otherMark, type Parsed, yearDigits } from './numeric.ts';

/** Arabic phrases for months, years, seasons, decades and other periods. */

/** «الشهر الماضي», «هذا العام», «نهاية الأسبوع الجاري», «مطلع عام 2014», «صيف 2014», «التسعينيات». */
export function period(line: Line, i: number): Parsed | undefined {
  if (line.tag(i, Tag.phase) === undefined) return plainPeriod(line, i) ?? bareYear(line, i);
  let p = line.after(i);
  if (line.bareTag(p, Tag.of) !== undefined) p += 1;
  const inner = plainPeriod(line, p) ?? wholeUnit(line, p) ?? phasedMonth(line, p) ?? yearAt(line, p);
  if (inner === undefined || inner.fields.day !== undefined) return undefined;
  return { end: inner.end, fields: { ...inner.fields, approx: true } };
}

function phasedMonth(line: Line, i: number): Parsed | undefined {
  return line.lexeme(i).prefix === '' && line.digits(i, 2) < 0 && dayNumber(line, i) === undefined
    ? monthDate(line, i)
    : undefined;
}

/** «نهاية العام», «منتصف الشهر»: the running one. */
export function wholeUnit(line: Line, i: number): Parsed | undefined {
  const { is } = line.lexeme(i);
  if (is.definite === undefined || is.number !== 1) return undefined;
  if (is.unit === Unit.year) return { end: i + 1, fields: { yearShift: 0 } };
  return is.unit === Unit.month ? { end: i + 1, fields: { monthShift: 0 } } : undefined;
}

function plainPeriod(line: Line, i: number): Parsed | undefined {
  return (
    unitPeriod(line, i) ??
    cuedYear(line, i) ??
    division(line, i) ??
    season(line, i) ??
    decade(line, i) ??
    century(line, i) ??
    relativeMonth(line, i)
  );
}

/** «العام الماضي», «هذا الأسبوع», «الشهر نفسه», «الأسبوع التالي». */
export function unitPeriod(line: Line, i: number): Parsed | undefined {
  const pointed = line.tag(i, Tag.this) !== undefined;
  const p = pointed ? i + 1 : i;
  const { is, prefix } = line.lexeme(p);
  if (is.unit === undefined || is.definite === undefined || is.number !== 1) return undefined;
  // «هذا العقد», «العقد الحالي» is the one of the calendar.
  if (is.unit === Unit.decade && prefix === '' && (pointed || line.tag(p + 1, Tag.shift) === 0))
    return { end: pointed ? p + 1 : p + 2, fields: { decadeShift: 0 } };
  if (is.unit < Unit.day || is.unit >= Unit.decade || (pointed && prefix !== '')) return undefined;
  const unit = is.unit as UnitCode;
  if (pointed) return unit === Unit.day ? undefined : { end: p + 1, fields: unitShift(unit, 0) };
  const q = unit === Unit.year ? afterYearKind(line, p + 1) : p + 1;
  const shift = line.tag(q, Tag.shift);
  if (shift !== undefined && line.lexeme(q).prefix === '')
    return { end: line.after(q), fields: unitShift(unit, shift) };
  if (unit === Unit.day) return undefined;
  if (line.tag(p + 1, Tag.same) !== undefined)
    return { end: p + 2, fields: { ...unitShift(unit, 0), anchor: 'text' } };
  const textShift = line.tag(p + 1, Tag.textShift);
  return textShift === undefined
    ? undefined
    : { end: line.after(p + 1), fields: { ...unitShift(unit, textShift), anchor: 'text' } };
}

function unitShift(unit: UnitCode, amount: number): Fields {
  if (unit === Unit.week) return { weekShift: amount };
  return shiftBy(unit, amount) ?? {};
}

/** A year that its word introduces: «عام 2014», «سنة 1979», «العام 1444هـ». */
export function cuedYear(line: Line, i: number): Parsed | undefined {
  const word = line.tag(i, Tag.yearWord);
  if (word === undefined || word === 3) return undefined;
  const p = afterYearKind(line, line.after(i));
  const double = p > line.after(i) ? doubleYear(line, p) : undefined;
  return (
    double ?? calendarYear(line, p, undefined) ?? shortYear(line, p) ?? oldYear(line, p) ?? wordYear(line, p)
  );
}

/** «العام الدراسي 2022-2023» is called by the year in which it begins. */
function doubleYear(line: Line, i: number): Parsed | undefined {
  const year = yearDigits(line, i) ?? (line.text(i + 1) === '/' ? line.digits(i, 4) : -1);
  const second = line.digits(i + 2, 4);
  if ((!isDash(line, i + 1) && line.text(i + 1) !== '/') || second !== year + 1 || !isYear(year))
    return undefined;
  return { end: i + 3, fields: { year } };
}

/** «عام 833», not «عام 700 ق.م». */
function oldYear(line: Line, i: number): Parsed | undefined {
  const digits = line.text(i).length === 3 ? line.digits(i, 3) : -1;
  if (digits < 100 || line.joined(i) || /^(?:ق|قبل)$/.test(line.text(i + 1))) return undefined;
  return { end: i + 1, fields: { year: digits } };
}

/** «عام ألفين وخمسة عشر». */
function wordYear(line: Line, i: number): Parsed | undefined {
  const words = line.words(i);
  return words !== undefined && isYear(words.value)
    ? { end: words.end, fields: { year: words.value } }
    : undefined;
}

/** «عام 48», «عام 67»: news still says the wars by two digits. */
function shortYear(line: Line, i: number): Parsed | undefined {
  const digits = line.digits(i, 2);
  if (digits < 40 || line.joined(i) || line.text(i).length !== 2) return undefined;
  return { end: i + 1, fields: { year: 1900 + digits } };
}

export function yearAt(line: Line, i: number): Parsed | undefined {
  const year = yearDigits(line, i);
  return year === undefined ? undefined : { end: i + 1, fields: { year } };
}

/** «بني حوالي 2015»: counts are round, and something reaches «إلى نحو 2015». */
function isRoughYear(line: Line, i: number, year: number): boolean {
  const first = line.tokens[i - 1]?.text;
  const next = line.tokens[i + 1];
  if (year % 10 === 0 || !/^(?:نحو|حوالي)$/.test(first ?? '')) return false;
  const closed = next === undefined || next.newline || /^[.،,؛)]$/.test(next.text);
  return (
    closed &&
    (line.lexeme(i - 2).is.past ?? line.lexeme(i - 2).is.to ?? line.lexeme(i - 2).is.of) === undefined
  );
}

/** A year with no word of its own needs a preposition of time or an event before it, and nothing that it counts after it. */
function bareYear(line: Line, i: number): Parsed | undefined {
  const other =
    line.tokens[i]?.kind !== 'number' || otherMark(line, i + 1) === undefined
      ? undefined
      : calendarYear(line, i, undefined);
  if (other !== undefined) return other;
  const year = yearDigits(line, i);
  if (year === undefined) return undefined;
  const before = line.lexeme(i - 1).is;
  if (before.about === 1 && isRoughYear(line, i, year)) return { end: i + 1, fields: { year, approx: true } };
  const bracketed = line.text(i - 1) === '(' && line.text(i + 1) === ')';
  const led = before.in ?? before.since ?? before.until ?? before.phase ?? before.yearNoun;
  if (led === undefined && !bracketed && !hiddenEvent(line, i) && !isCompared(line, i)) return undefined;
  if (line.text(i - 1) === 'عند' || countsNext(line, i + 1)) return undefined;
  if (isDash(line, i + 1) && line.tokens[i + 2]?.kind === 'number') return undefined;
  return { end: i + 1, fields: { year } };
}

/** «الفترة نفسها من 2023», «نفس الفترة من 2023», «في آفاق 2030» (the Maghreb's "by"). */
function isCompared(line: Line, i: number): boolean {
  if (/^(?:و|ف)?(?:افاق|افق)$/.test(line.text(i - 1))) return true;
  if (line.text(i - 1) !== 'من') return false;
  const period = /^(?:بال|لل|ال)(?:فتره|مده|ربع|نصف|شهر)$/;
  const same = /^(?:نفسها|نفسه|ذاتها|ذاته|عينها|المقابله|المقابل|المماثله|المماثل)$/;
  if (same.test(line.text(i - 2))) return period.test(line.text(i - 3));
  return period.test(line.text(i - 2)) && /^[بل]?(?:نفس|ذات)$/.test(line.text(i - 3));
}

/** «قبل 2011», «بعد 2014»: also a count of something; believed when nothing counted can follow. */
function hiddenEvent(line: Line, i: number): boolean {
  const before = line.lexeme(i - 1).is;
  if (before.before === undefined && before.after === undefined && before.ago === undefined) return false;
  const next = line.tokens[i + 1];
  if (line.digits(i, 4) % 100 !== 0) return true;
  return next === undefined || next.kind === 'sign' || line.lexeme(i + 1).is.in !== undefined;
}

/** Whether the word after a four-digit number is counted by it: a unit or a noun with the ending of the counted. */
export function countsNext(line: Line, i: number): boolean {
  if (line.tag(i, Tag.thing) !== undefined) return true;
  const token = line.tokens[i];
  if (token === undefined || token.kind !== 'word') return token?.text === '%' || token?.text === '$';
  if (line.bareTag(i, Tag.unit) !== undefined && line.tag(i, Tag.definite) === undefined) return true;
  const written = line.original(i);
  return (
    /[\u064b]/.test(written) ||
    (token.text.length > 4 && /(?:يا|رجا|ينا|دا)$/.test(token.text) && written.endsWith('ا'))
  );
}

const QUARTERS: readonly number[] = [33, 34, 35, 36];

/** «الربع الأول من 2023», «النصف الثاني من العام الجاري». */
function division(line: Line, i: number): Parsed | undefined {
  const quarter = line.tag(i, Tag.quarterWord) !== undefined;
  if (!quarter && line.tag(i, Tag.halfWord) === undefined) return undefined;
  const shift = quarter && line.text(i).endsWith('الربع') ? line.tag(i + 1, Tag.shift) : undefined;
  if (shift !== undefined && line.text(i + 1) !== 'الاخير')
    return { end: line.after(i + 1), fields: { quarterShift: shift } };
  const which =
    line.tag(i + 1, Tag.ordinal) ?? (line.text(i + 1) === 'الاخير' ? (quarter ? 4 : 2) : undefined);
  if (which === undefined || which > (quarter ? 4 : 2)) return undefined;
  let p = i + 2;
  const code = quarter ? QUARTERS[which - 1]! : 39 + which;
  if (line.bareTag(p, Tag.of) === undefined && line.text(p) !== 'ل') {
    // «الربع الثالث 2018», «الربع الثالث عام 2018»
    const said = cuedYear(line, p) ?? unitPeriod(line, p) ?? yearAt(line, p);
    const led = said !== undefined && !countsNext(line, said.end);
    if (led && (said.fields.year ?? said.fields.yearShift) !== undefined)
      return { end: said.end, fields: { ...said.fields, division: code } };
    if (line.lexeme(p).prefix !== 'ل')
      return isBarePart(line, i) ? { end: p, fields: { division: code } } : undefined;
  } else p += 1;
  const year = unitPeriod(line, p) ?? cuedYear(line, p) ?? yearAt(line, p);
  if (year !== undefined && (year.fields.year !== undefined || year.fields.yearShift !== undefined)) {
    return { end: year.end, fields: { ...year.fields, division: code } };
  }
  const month = quarter ? undefined : (relativeMonth(line, p) ?? monthDate(line, p));
  if (month !== undefined && month.fields.day === undefined) {
    return { end: month.end, fields: { ...month.fields, approx: true } };
  }
  const whole = wholeUnit(line, p);
  return whole?.fields.yearShift === undefined
    ? undefined
    : { end: whole.end, fields: { yearShift: 0, division: code } };
}

/** «في الربع الأول», «بنهاية الربع الثالث» in a story of business. */
function isBarePart(line: Line, i: number): boolean {
  const before = line.lexeme(i - 1).is;
  const led = before.in ?? before.phase;
  const next = line.tokens[i + 2];
  if (led === undefined || next?.text.startsWith('لل')) return false;
  return line.text(i).startsWith('ال') && tellsOfBusiness(line);
}

/** «صيف 2014», «الصيف الماضي», «شتاء العام الماضي»; a bare season is no date. */
function season(line: Line, i: number): Parsed | undefined {
  const code = line.tag(i, Tag.season);
  if (code === undefined) return undefined;
  let p = line.after(i);
  const shift = line.tag(p, Tag.shift);
  if (shift !== undefined && Math.abs(shift) < 2)
    return { end: p + 1, fields: { division: code, direction: shift as -1 | 0 | 1 } };
  if (line.bareTag(p, Tag.of) !== undefined) p += 1;
  const year = unitPeriod(line, p) ?? cuedYear(line, p) ?? yearAt(line, p);
  if (year === undefined || (year.fields.year === undefined && year.fields.yearShift === undefined))
    return undefined;
  return { end: year.end, fields: { ...year.fields, division: code } };
}

/** «التسعينيات», «تسعينيات القرن الماضي», «سبعينيات القرن التاسع عشر»; not «في العشرينيات من عمره». */
function decade(line: Line, i: number): Parsed | undefined {
  const tens = line.tag(i, Tag.decade);
  if (tens === undefined) return undefined;
  let p = i + 1;
  if (line.bareTag(p, Tag.of) !== undefined) p += 1;
  const hundred = century(line, p);
  if (hundred !== undefined) return { end: hundred.end, fields: { ...hundred.fields, decade: tens } };
  if (/^(?:عمر|العمر)/.test(line.text(p)) || !line.text(i).includes('ال') || tens < 40) return undefined;
  return { end: i + 1, fields: { decade: tens } };
}

/** «القرن الماضي», «القرن العشرين», «القرن التاسع عشر». */
function century(line: Line, i: number): Parsed | undefined {
  if (line.tag(i, Tag.centuryWord) === undefined) return undefined;
  const shift = line.tag(i + 1, Tag.shift);
  if (shift !== undefined) return { end: i + 2, fields: { centuryShift: shift } };
  const ordinal = dayNumber(line, i + 1);
  if (ordinal === undefined || ordinal.day < 5 || ordinal.day > 22) return undefined;
  if (
    line.bareTag(ordinal.end, Tag.before) !== undefined ||
    line.tag(ordinal.end, Tag.hijriMark) !== undefined
  )
    return undefined;
  return { end: ordinal.end, fields: { century: ordinal.day } };
}
