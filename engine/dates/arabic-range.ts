import { dayNumber, isDash, monthDate, monthName } from './arabic-calendar.ts';
import type { DayPhrase } from './arabic-date.ts';
import { dayPhrase } from './arabic-day.ts';
import { countsNext, period } from './arabic-period.ts';
import { afterYearKind, yearTail } from './arabic-year.ts';
import { isDay } from './calendar.ts';
import type { Fields } from './expression.ts';
import { NOTHING, Tag } from './lexicon.ts';
import type { Line } from './line.ts';
import { type DigitOrder, isYear, numericDate, type Parsed, yearDigits } from './numeric.ts';

/** Arabic phrases that give both ends: «بين 2011 و2014», «من 3 إلى 7 مارس», «3-7 مارس», «يومي 3 و4 مارس». */

export function range(line: Line, i: number, order: DigitOrder): DayPhrase | undefined {
  const days = daysAfterMonth(line, i);
  if (days !== undefined) return days;
  const between = line.tag(i, Tag.between) !== undefined;
  const from = !between && line.tag(i, Tag.from) !== undefined;
  let p = between || from ? line.after(i) : i;
  const pair =
    line.tag(p, Tag.dayWord) === 2 ||
    line.tag(p, Tag.yearWord) === 3 ||
    (line.tag(p, Tag.monthWord) !== undefined && line.text(p).endsWith('ي'));
  if (pair) p += 1;
  // Most words after «من» say nothing in a date, and most dates are no pair.
  if (!line.known(p) || !joins(line, p)) return undefined;
  const left = endpoint(line, p, order);
  if (left === undefined) return undefined;
  const q = connector(line, left.end, between, from, pair, left.open);
  if (q === undefined) return undefined;
  const now = from && !left.open ? nowAt(line, q) : undefined;
  if (now !== undefined && (left.fields.year ?? left.fields.month) !== undefined)
    return { end: now, expression: { type: 'range', from: left.fields, to: { dayShift: 0 } } };
  const right = listed(line, left, endpoint(line, q, order), order);
  if (right === undefined || right.open) return undefined;
  if (right.year && countsNext(line, right.end)) return undefined;
  // «من عام 2014 حتى 9 ديسمبر 2020»: ends of unlike precision, each with its year.
  if (left.year !== right.year) {
    const [first, second] = [left.fields.year, right.fields.year];
    if (!from || first === undefined || second === undefined || first >= second) return undefined;
  }
  if (line.text(right.end) === 'من' && line.text(right.end + 1) === 'كل') {
    return { end: right.end, expression: { type: 'name' } };
  }
  const ends = share(left, right);
  return ends === undefined ? undefined : { end: right.end, expression: { type: 'range', ...ends } };
}

/** The last of «3 و4 و5 مايو», «أعوام 2020 و2021 و2022», where each goes on from the one before. */
function listed(
  line: Line,
  left: Endpoint,
  right: Endpoint | undefined,
  order: DigitOrder,
): Endpoint | undefined {
  let last = right;
  let before = left;
  while (last !== undefined && line.text(last.end) === 'و' && line.tokens[last.end + 1]?.kind === 'number') {
    const step = last.year
      ? last.fields.year! - before.fields.year!
      : last.open && before.open
        ? last.fields.day! - before.fields.day!
        : 0;
    const next: Endpoint | undefined = step === 1 ? endpoint(line, last.end + 1, order) : undefined;
    const goesOn =
      next !== undefined &&
      (last.year
        ? next.year && next.fields.year === last.fields.year! + 1 && !countsNext(line, next.end)
        : next.fields.day === last.fields.day! + 1);
    if (!goesOn) break;
    before = last;
    last = next;
  }
  return last;
}

/** «مارس 13-15», «أغسطس 27 إلى 29», where nothing behind is counted. */
function daysAfterMonth(line: Line, i: number): DayPhrase | undefined {
  const month = line.bareTag(i, Tag.month);
  if (month === undefined) return undefined;
  const p = line.after(i);
  const first = line.digits(p, 2);
  if (first < 1) return undefined;
  const joined = isDash(line, p + 1) || line.tag(p + 1, Tag.to) !== undefined;
  const last = joined ? line.digits(p + 2, 2) : -1;
  if (last <= first || !isDay(month, last)) return undefined;
  const tail = yearTail(line, p + 3, undefined);
  const next = line.tokens[p + 3];
  if (tail === undefined && next?.kind === 'word' && !next.newline && !isTold(line, p + 3)) return undefined;
  if (next?.text === ':' || next?.text === '%') return undefined;
  const rest = tail?.fields ?? {};
  return {
    end: tail?.end ?? p + 3,
    expression: { type: 'range', from: { month, day: first, ...rest }, to: { month, day: last, ...rest } },
  };
}

/** A preposition or a verb, which nothing counts. */
function isTold(line: Line, i: number): boolean {
  const { is } = line.lexeme(i);
  return (is.in ?? is.past ?? is.future ?? is.after ?? is.before ?? is.since) !== undefined;
}

/** The now of «من عام 2011 حتى الآن», «من مارس إلى اليوم». */
function nowAt(line: Line, i: number): number | undefined {
  const p = line.text(i) === 'وقتنا' ? i + 1 : i;
  if (p > i) return line.text(p) === 'هذا' || line.text(p) === 'الحاضر' ? p + 1 : undefined;
  if (line.text(i) === 'الان') return i + 1;
  return line.text(i) === 'اليوم' && line.tag(i + 1, Tag.weekday) === undefined ? i + 1 : undefined;
}

/** How far a first end reaches: «مساء يوم الاثنين الموافق 13 من شهر آذار / مارس من عام 2023». */
const LONGEST_END = 16;

/** Whether anything that may tie two ends follows before a word that says nothing in a date. */
function joins(line: Line, i: number): boolean {
  for (let k = i + 1; k <= i + LONGEST_END; k += 1) {
    const token = line.tokens[k];
    if (token === undefined || token.newline) return false;
    if (token.kind === 'number') continue;
    const { text } = token;
    if (token.kind === 'sign') {
      if (text === '.') return false;
      if (text === '/' || isDash(line, k)) return true;
      continue;
    }
    if (text === 'و' || text === 'وال' || text === 'منه') return true;
    const lexeme = line.lexeme(k);
    if (lexeme === NOTHING) {
      // «عام ألفين وأحد عشر», «السنة الهجرية»
      if (line.tag(k - 1, Tag.yearWord) === undefined) return false;
      continue;
    }
    if (lexeme.prefix.startsWith('و') || line.tag(k, Tag.to) !== undefined) return true;
  }
  return false;
}

interface Endpoint extends Parsed {
  /** A day number alone: the month comes with the other end. */
  readonly open: boolean;
  /** A year alone. */
  readonly year: boolean;
}

function endpoint(line: Line, i: number, order: DigitOrder): Endpoint | undefined {
  const yearWord = line.tag(i, Tag.yearWord);
  const at = yearWord !== undefined && yearWord !== 3 ? afterYearKind(line, i + 1) : i;
  const year = yearDigits(line, at) ?? seasonYear(line, at);
  if (year !== undefined && !isTriple(line, at)) {
    return { end: at + 1, fields: { year }, open: false, year: true };
  }
  const part = line.tag(i, Tag.quarterWord) ?? line.tag(i, Tag.halfWord);
  if (part !== undefined) {
    const found = period(line, i) ?? bareQuarter(line, i);
    return found?.fields.division === undefined ? undefined : { ...found, open: false, year: true };
  }
  const digits = numericDate(line, i, order);
  if (digits !== undefined) return { ...digits, open: false, year: false };
  const date = monthDate(line, i) ?? bareMonth(line, i);
  if (date !== undefined) return { ...date, open: false, year: false };
  const day = dayPhrase(line, i, order);
  if (day !== undefined && day.expression.type === 'fields') {
    return { end: day.end, fields: day.expression.fields, open: false, year: false };
  }
  const phased = line.tag(i, Tag.phase) !== undefined ? period(line, i) : undefined;
  if (phased !== undefined) return { ...phased, open: false, year: phased.fields.month === undefined };
  const number = dayNumber(line, i);
  if (number === undefined || line.joined(i)) return undefined;
  return { end: number.end, fields: { day: number.day }, open: true, year: false };
}

/** The first end of «من الربع الأول إلى الربع الثالث من 2022». */
function bareQuarter(line: Line, i: number): Parsed | undefined {
  const which = line.bareTag(i + 1, Tag.ordinal);
  if (which === undefined || which > 4 || line.tag(i, Tag.quarterWord) === undefined) return undefined;
  return { end: i + 2, fields: { division: 32 + which } };
}

/** The years of «2022/2023», which {@link yearDigits} takes for a part of something longer. */
function seasonYear(line: Line, i: number): number | undefined {
  const [first, second] = line.text(i - 1) === '/' ? [i - 2, i] : [i, i + 2];
  const year = line.digits(first, 4);
  if (!isYear(year) || line.digits(second, 4) !== year + 1 || line.text(first + 1) !== '/') return undefined;
  return line.text(second + 1) === '/' ? undefined : line.digits(i, 4);
}

function isTriple(line: Line, i: number): boolean {
  return (
    line.tokens[i + 1]?.kind === 'sign' &&
    line.tokens[i + 2]?.kind === 'number' &&
    line.text(i + 2).length <= 2 &&
    line.text(i + 1) === line.text(i + 3)
  );
}

/** In a pair a month needs no preposition of its own. */
function bareMonth(line: Line, i: number): Parsed | undefined {
  const month = monthName(line, i);
  if (month === undefined || month.fields.calendar === 'persian') return undefined;
  const tail = yearTail(line, month.end, month.fields.calendar);
  return tail === undefined
    ? { end: month.end, fields: month.fields }
    : { end: tail.end, fields: { ...month.fields, ...tail.fields } };
}

/** The position of the second end; undefined when what stands between does not join two ends of one period. */
function connector(
  line: Line,
  i: number,
  between: boolean,
  from: boolean,
  pair: boolean,
  open: boolean,
): number | undefined {
  let p = i;
  if (line.text(p) === '،' && (between || from)) p += 1;
  if (line.tag(p, Tag.to) !== undefined && (from || !between)) {
    p = line.after(p);
    if (line.text(p) === 'يوم' || line.text(p) === 'عام' || line.text(p) === 'شهر')
      p += line.text(p) === 'يوم' ? 1 : 0;
    const days = line.tag(i - 1, Tag.weekday) !== undefined || line.tag(i - 1, Tag.month) !== undefined;
    const dayAhead = line.tag(p, Tag.weekday) !== undefined || line.tag(p, Tag.dayWord) === 1;
    return from || open || (days && dayAhead) || line.tokens[i - 1]?.kind === 'number' ? p : undefined;
  }
  if (isDash(line, p) || (line.text(p) === '/' && !between))
    return joinsNumbers(line, p, open) ? p + 1 : undefined;
  if (from) return undefined;
  // «و» ties two ends only where بين, يومي or a day without its month opened the pair.
  if (!between && !pair && !open) return undefined;
  if (line.text(p) === 'و') return p + 1;
  if (line.text(p) === 'وال') return p;
  return line.lexeme(p).prefix === 'و' ? p : undefined;
}

function joinsNumbers(line: Line, i: number, open: boolean): boolean {
  if (line.text(i) === '/') return !open && line.digits(i + 1, 4) >= 1000 && line.text(i + 2) !== '/';
  return true;
}

/** Gives each end what the other says for both: month and year. */
function share(left: Endpoint, right: Endpoint): { from: Fields; to: Fields } | undefined {
  const to = right.fields;
  const from: Fields = { ...left.fields };
  if (left.open) {
    if (to.day === undefined || to.day <= from.day!) return undefined;
    return { from: { ...to, day: from.day! }, to };
  }
  if (
    from.month !== undefined &&
    from.year === undefined &&
    from.yearShift === undefined &&
    to.month !== undefined
  ) {
    if (from.calendar !== to.calendar) return undefined;
    if (to.year !== undefined) from.year = from.month > to.month ? to.year - 1 : to.year;
    if (to.yearShift !== undefined) from.yearShift = to.yearShift;
    if (to.direction !== undefined) from.direction = to.direction;
  }
  if (from.division !== undefined && from.year === undefined && from.yearShift === undefined) {
    if (to.division === undefined) return undefined;
    if (to.year !== undefined) from.year = to.year;
    if (to.yearShift !== undefined) from.yearShift = to.yearShift;
  }
  if (from.year !== undefined && to.year !== undefined && from.year > to.year) return undefined;
  return { from, to };
}
