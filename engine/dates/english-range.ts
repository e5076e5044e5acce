import { bareMonth, dayDate, dayNumber, isYearLead, monthName, yearTail } from './english-calendar.ts';
import { dayPhrase } from './english-day.ts';
import { period } from './english-period.ts';
import { counted } from './english-span.ts';
import { partAfter } from './english-year.ts';
import { type Expression, type Fields, Unit } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';
import { type DigitOrder, numericDate, type Parsed, yearDigits } from './numeric.ts';

/** English phrases that give both ends: "between 2011 and 2014", "from March 3 to April 5", "March 3-7", "3-7 March". */

export interface RangePhrase {
  readonly end: number;
  readonly expression: Expression;
}

/** "the first six months of 2023": both ends by the year's months. */
export function monthsOfYear(line: Line, i: number): (RangePhrase & { readonly start: number }) | undefined {
  const first = line.tag(i, Tag.ordinal) === 1;
  if (!first && line.text(i) !== 'last' && line.text(i) !== 'final') return undefined;
  const count = counted(line, i + 1);
  if (count?.value === undefined || count.value < 2 || count.value > 11) return undefined;
  const unit = line.tag(count.end, Tag.unit);
  if (line.tag(count.end + 1, Tag.of) === undefined) return undefined;
  const p = count.end + 2;
  if (first && (unit === Unit.day || unit === Unit.week))
    return firstDays(line, i, p, unit === Unit.week ? count.value * 7 : count.value);
  if (unit !== Unit.month) return undefined;
  const year = yearDigits(line, p);
  // "of last year", "of the year"
  const shift = line.text(p) === 'the' && line.tag(p + 1, Tag.number) === 1 ? 0 : line.tag(p, Tag.shift);
  const shifted = shift !== undefined && line.tag(p + 1, Tag.unit) === 7;
  if (year === undefined && !shifted) return undefined;
  const whole: Fields = year === undefined ? { yearShift: shift! } : { year };
  const [from, to] = first ? [1, count.value] : [13 - count.value, 12];
  return {
    start: line.text(i - 1) === 'the' ? i - 1 : i,
    end: year === undefined ? p + 2 : p + 1,
    expression: { type: 'range', from: { ...whole, month: from }, to: { ...whole, month: to } },
  };
}

/** "the first 10 days of March". */
function firstDays(
  line: Line,
  i: number,
  p: number,
  days: number,
): (RangePhrase & { readonly start: number }) | undefined {
  const of = bareMonth(line, p, true) ?? period(line, p);
  if (of === undefined || (of.fields.month ?? of.fields.monthShift) === undefined || days > 28)
    return undefined;
  const { fields } = of;
  return {
    start: line.text(i - 1) === 'the' ? i - 1 : i,
    end: of.end,
    expression: { type: 'range', from: { ...fields, day: 1 }, to: { ...fields, day: days } },
  };
}

export function range(line: Line, i: number, order: DigitOrder): RangePhrase | undefined {
  const between = line.tag(i, Tag.between) !== undefined;
  const from = line.tag(i, Tag.from) !== undefined;
  const p = between || from ? i + 1 : i;
  const left = endpoint(line, p, order);
  if (left === undefined) return undefined;
  const q = connector(line, left.end, between, from);
  if (q === undefined) return undefined;
  const now = between || from ? nowAt(line, q) : undefined;
  if (now !== undefined && (left.fields.year ?? left.fields.month) !== undefined)
    return { end: now, expression: { type: 'range', from: left.fields, to: { dayShift: 0 } } };
  const right = dayOfMonthEnd(line, q, left) ?? endpoint(line, q, order);
  if (right === undefined) return undefined;
  const bare = !between && !from;
  if (bare && !bareRange(line, i, left, right)) return undefined;
  const ends = share(left, right, !bare);
  return ends === undefined
    ? undefined
    : { end: ends.end ?? right.end, expression: { type: 'range', from: ends.from, to: ends.to } };
}

/** The "now" of "from 2011 until now", "from March to date". */
function nowAt(line: Line, i: number): number | undefined {
  const p = line.text(i) === 'the' ? i + 1 : i;
  if (/^(?:now|today|present)$/.test(line.text(p))) return p + 1;
  return line.text(p) === 'date' && p === i && line.tag(i - 1, Tag.to) !== undefined ? p + 1 : undefined;
}

interface Endpoint extends Parsed {
  readonly kind: 'year' | 'month' | 'date' | 'day' | 'number';
}

function endpoint(line: Line, i: number, order: DigitOrder): Endpoint | undefined {
  const numeric = numericDate(line, i, order);
  if (numeric !== undefined) return { ...numeric, kind: 'date' };
  const year = yearDigits(line, i);
  if (year !== undefined) {
    const part = partAfter(line, i + 1);
    return part === undefined
      ? { end: i + 1, fields: { year }, kind: 'year' }
      : { end: part.end, fields: { year, division: part.division }, kind: 'year' };
  }
  // "between fiscal 2025 and fiscal 2029"
  const fiscal = line.tag(i, Tag.yearWord) === 1 ? period(line, i) : undefined;
  if (fiscal?.fields.year !== undefined) return { ...fiscal, kind: 'year' };
  const quarter = quarterEnd(line, i);
  if (quarter !== undefined) return quarter;
  const date = dayDate(line, i, order);
  if (date !== undefined) return { ...date, kind: 'date' };
  const month = monthName(line, i);
  if (month !== undefined) {
    if (!line.capital(i)) return undefined;
    const whole = bareMonth(line, i, true);
    return whole === undefined
      ? { end: month.end, fields: { month: month.month }, kind: 'month' }
      : { ...whole, kind: 'month' };
  }
  const phased = phasedEnd(line, i);
  if (phased !== undefined) return phased;
  const shiftedDay = line.tag(i, Tag.shift) !== undefined && line.tag(i + 1, Tag.weekday) !== undefined;
  if (shiftedDay || line.tag(i, Tag.relativeDay) !== undefined || line.tag(i, Tag.weekday) !== undefined) {
    const day = dayPhrase(line, i, order);
    return day?.expression.type === 'fields'
      ? { end: day.end, fields: day.expression.fields, kind: 'day' }
      : undefined;
  }
  const p = line.text(i) === 'the' ? i + 1 : i;
  const number = dayNumber(line, p);
  if (number === undefined || line.joined(p) || (p > i && !number.ordinal)) return shortYear(line, i);
  return { end: number.end, fields: { day: number.day }, kind: 'number' };
}

/** "Q1 2022", "the second quarter of 2022"; the first end may leave the year to the other. */
function quarterEnd(line: Line, i: number): Endpoint | undefined {
  const p = line.text(i) === 'the' ? i + 1 : i;
  if (line.tag(p, Tag.quarterWord) === undefined && line.tag(p + 1, Tag.quarterWord) === undefined)
    return undefined;
  const found = period(line, p);
  if (found?.fields.division === undefined || found.fields.division < 33) return undefined;
  return { end: found.end, fields: found.fields, kind: 'year' };
}

/** "the end of March", "early 2021". */
function phasedEnd(line: Line, i: number): Endpoint | undefined {
  const p = line.text(i) === 'the' ? i + 1 : i;
  const phase = line.tag(p, Tag.phase);
  if (phase !== 1 && phase !== 2) return undefined;
  const found = period(line, p);
  if (found === undefined || (found.fields.year ?? found.fields.month) === undefined) return undefined;
  return { end: found.end, fields: found.fields, kind: found.fields.month === undefined ? 'year' : 'month' };
}

/** "from 4 to 23 next month" */
function dayOfMonthEnd(line: Line, i: number, left: Endpoint): Endpoint | undefined {
  if (left.kind !== 'number') return undefined;
  const day = dayNumber(line, i);
  if (day === undefined) return undefined;
  const p = line.tag(day.end, Tag.of) !== undefined ? day.end + 1 : day.end;
  const shift = line.tag(p, Tag.shift);
  if (shift === undefined || line.tag(p + 1, Tag.unit) !== Unit.month || line.tag(p + 1, Tag.number) !== 1)
    return undefined;
  return { end: p + 2, fields: { day: day.day, monthShift: shift }, kind: 'date' };
}

/** The «15» of "2014-15". */
function shortYear(line: Line, i: number): Endpoint | undefined {
  const digits = line.digits(i, 2);
  return digits >= 0 && line.text(i).length === 2
    ? { end: i + 1, fields: { day: digits }, kind: 'number' }
    : undefined;
}

function connector(line: Line, i: number, between: boolean, from: boolean): number | undefined {
  const word = line.text(i);
  if (word === '-' || word === '–' || word === '—') return i + 1;
  if (between) return word === 'and' ? i + 1 : undefined;
  if (word === 'to' || word === 'through' || word === 'until' || word === 'till') return i + 1;
  return !from && word === 'and' ? i + 1 : undefined;
}

/** Without "from" or "between" only shapes that nothing else has. */
function bareRange(line: Line, i: number, left: Endpoint, right: Endpoint): boolean {
  const sign = line.text(left.end);
  if (sign === 'and') {
    // "March 3 and 4", "3 and 4 March"
    return (
      (left.kind === 'date' &&
        right.kind === 'number' &&
        left.fields.year === undefined &&
        !line.isWord(right.end)) ||
      (left.kind === 'number' &&
        right.kind === 'date' &&
        right.fields.month !== undefined &&
        line.tag(right.end - 1, Tag.ordinal) === undefined)
    );
  }
  if (left.kind === 'year') {
    if (right.kind === 'number') {
      const next = (left.fields.year! % 100) + 1;
      const led = isYearLead(line.text(i - 1)) || line.text(i - 1) === 'the' || line.text(i - 1) === '(';
      const close = right.fields.day === next % 100 || (led && right.fields.day! > next);
      return !line.spaced(left.end) && close && line.text(right.end - 1).length === 2;
    }
    if (right.kind !== 'year') return false;
    // "2014 to 2018" counts nothing where no noun follows.
    const alone = !line.isWord(right.end) || line.tag(right.end, Tag.in) !== undefined;
    return (
      !line.spaced(left.end) ||
      isYearLead(line.text(i - 1)) ||
      line.text(i - 1) === '(' ||
      (sign === 'to' && alone)
    );
  }
  if (right.kind === 'year') return false;
  if (left.kind === 'number') return right.kind === 'date' && right.fields.month !== undefined;
  if (left.kind === 'date') return right.kind === 'number' || right.kind === 'date';
  if (left.kind === 'month')
    return right.kind === 'month' && (sign !== 'to' || right.fields.year !== undefined);
  return left.kind === 'day' && right.kind === 'day' && sign !== 'and' && sign !== 'to';
}

/** @param led a word opens the pair, so that its ends may be told in different ways */
function share(
  left: Endpoint,
  right: Endpoint,
  led: boolean,
): { from: Fields; to: Fields; end?: number } | undefined {
  let to: Fields = { ...right.fields };
  const from: Fields = { ...left.fields };
  if (left.kind === 'year') {
    if (right.kind === 'number') {
      const hundred = Math.floor(from.year! / 100) * 100;
      const year = hundred + right.fields.day!;
      return { from, to: { year: year > from.year! ? year : year + 100 } };
    }
    if (from.division !== undefined && from.year === undefined && to.year !== undefined) from.year = to.year;
    const ordered =
      to.year !== undefined &&
      from.year !== undefined &&
      (to.year > from.year || (to.year === from.year && (from.division ?? 99) < (to.division ?? 0)));
    return right.kind !== 'day' && ordered ? { from, to } : undefined;
  }
  if (right.kind === 'year')
    return from.year !== undefined && to.year! > from.year ? { from, to } : undefined;
  if (left.kind === 'number') {
    if (right.kind !== 'date' || to.day === undefined || from.day! >= to.day) return undefined;
    return { from: { ...to, day: from.day! }, to };
  }
  if (right.kind === 'number') {
    if (left.kind !== 'date' || from.day === undefined || to.day === undefined || to.day <= from.day)
      return undefined;
    to = { ...from, day: to.day };
    return { from, to };
  }
  if (left.kind === 'day' || right.kind === 'day')
    return left.kind === right.kind || (led && whole(from) && whole(to)) ? { from, to } : undefined;
  if (
    from.year === undefined &&
    from.month !== undefined &&
    to.year !== undefined &&
    to.month !== undefined
  ) {
    from.year = from.month > to.month ? to.year - 1 : to.year;
  }
  if (from.yearShift === undefined && to.yearShift !== undefined && from.year === undefined)
    from.yearShift = to.yearShift;
  return { from, to };
}

/** Told so that the other end has nothing to add. */
function whole(fields: Fields): boolean {
  return (fields.year ?? fields.dayShift ?? fields.direction) !== undefined;
}

/** "March 3-7, 2023": the year behind the second day belongs to both. */
export function rangeWithYear(line: Line, i: number, order: DigitOrder): RangePhrase | undefined {
  const found = range(line, i, order);
  if (found === undefined || found.expression.type !== 'range') return found;
  const { from, to } = found.expression;
  if (to.year !== undefined || to.yearShift !== undefined || to.month === undefined) return found;
  const tail = yearTail(line, found.end);
  if (tail === undefined) return found;
  return {
    end: tail.end,
    expression: { type: 'range', from: { ...from, ...tail.fields }, to: { ...to, ...tail.fields } },
  };
}
