import type { ResolvedBy } from '../annotation.ts';
import { civil, dayNumber, daysInMonth, nearestWeekday, shiftMonth, weekdayOf } from './calendar.ts';
import {
  approximate,
  type DateParts,
  edtfCentury,
  edtfDay,
  edtfDecade,
  edtfMonth,
  edtfYear,
} from './edtf.ts';
import type { Expression, Fields, UnitCode } from './expression.ts';
import { Unit } from './expression.ts';
import { inMonths, later, spread } from './extent.ts';
import { resolveOther } from './resolve-other.ts';
import {
  dayAlone,
  divisionWithoutYear,
  easterWithoutYear,
  inYear,
  monthWithoutYear,
  type Situation,
  type Valued,
  weekdayAlone,
} from './resolve-year.ts';

export interface Resolution {
  readonly value?: string;
  readonly role?: 'past' | 'present' | 'future';
  readonly resolvedBy?: ResolvedBy;
}

export function resolve(expression: Expression, situation: Situation): Resolution {
  switch (expression.type) {
    case 'vague':
      return { role: expression.role };
    case 'fields':
      return (
        resolveFields(expression.fields, situation) ??
        (expression.fields.hanging ? {} : { role: roleOf(expression.fields, situation) })
      );
    case 'range':
      return resolveRange(expression.from, expression.to, situation);
    case 'rolling':
      return resolveRolling(expression.count, expression.unit, expression.sign, situation);
    case 'rest':
      return resolveRest(expression.unit, situation);
    case 'clock':
    case 'clocks':
    case 'name':
      return {};
  }
}

/** What is left to say of a phrase whose anchor is not known. */
function roleOf(fields: Fields, situation: Situation): 'past' | 'present' | 'future' {
  if (fields.anchor === 'text') return situation.future ? 'future' : 'past';
  const shift =
    fields.dayShift ?? fields.weekShift ?? fields.monthShift ?? fields.yearShift ?? fields.direction;
  if (shift === undefined) return situation.future ? 'future' : 'past';
  return shift < 0 ? 'past' : shift > 0 ? 'future' : 'present';
}

function resolveFields(fields: Fields, s: Situation): Resolution | undefined {
  const found = fields.calendar === undefined ? valued(fields, s) : resolveOther(fields, s);
  if (found?.value === undefined) return undefined;
  const { extent, plus } = fields;
  const value =
    plus !== undefined
      ? later(found.value, plus)
      : extent !== undefined
        ? spread(found.value, extent)
        : found.value;
  if (value === undefined) return undefined;
  return { value: approximate(value, fields.approx === true), resolvedBy: found.resolvedBy };
}

function valued(fields: Fields, s: Situation): Valued | undefined {
  if (fields.decadeShift !== undefined) {
    if (s.published === undefined) return undefined;
    const decade = Math.floor(civil(s.published).year / 10) + fields.decadeShift;
    return { value: edtfDecade(decade * 10), resolvedBy: 'published' };
  }
  if (fields.decade !== undefined || fields.century !== undefined || fields.centuryShift !== undefined) {
    return {
      value: longPeriod(fields, s),
      resolvedBy: fields.centuryShift === undefined ? 'explicit' : 'published',
    };
  }
  if (fields.year !== undefined) return { value: inYear(fields.year, fields), resolvedBy: 'explicit' };
  if (isShifted(fields)) return shifted(fields, s);
  if (fields.named !== undefined && s.published !== undefined) {
    const day = dayNumber(fields.named, fields.month!, fields.day!);
    if (day <= s.published) return { value: edtfDay(day), resolvedBy: 'explicit' };
  }
  if (fields.easter !== undefined) return easterWithoutYear(fields, s);
  if (fields.month !== undefined) return monthWithoutYear(fields, s);
  if (fields.day !== undefined) return dayAlone(fields.day, fields.weekday, s);
  if (fields.weekday !== undefined) return weekdayAlone(fields, s);
  return fields.division === undefined ? undefined : divisionWithoutYear(fields, s);
}

function isShifted(fields: Fields): boolean {
  return (
    fields.yearShift !== undefined ||
    fields.monthShift !== undefined ||
    fields.quarterShift !== undefined ||
    fields.weekShift !== undefined ||
    fields.dayShift !== undefined ||
    fields.weekendShift !== undefined
  );
}

function longPeriod(fields: Fields, s: Situation): string | undefined {
  const now = s.published === undefined ? 21 : Math.floor(civil(s.published).year / 100) + 1;
  const century =
    fields.century ?? (fields.centuryShift === undefined ? undefined : now + fields.centuryShift);
  if (fields.decade === undefined) return century === undefined ? undefined : edtfCentury(century);
  if (fields.decade >= 100) return edtfDecade(fields.decade);
  return edtfDecade((century === undefined ? 1900 : (century - 1) * 100) + fields.decade);
}

interface Anchor extends DateParts {
  readonly by: ResolvedBy;
}

function anchorOf(fields: Fields, s: Situation): Anchor | undefined {
  if (fields.anchor === 'text') {
    // "two days later" goes on from a day, over a month or year told in passing.
    const byDay = (fields.dayShift ?? fields.weekShift ?? fields.weekendShift) !== undefined;
    if (byDay && s.last?.day === undefined && s.overtaken) return undefined;
    // "a day later" goes on with what is told, not with what led to it.
    if ((fields.dayShift ?? 0) > 0 && s.ground !== undefined) return { ...civil(s.ground), by: 'text-date' };
    const told = byDay && s.last?.day === undefined ? (s.lastDay ?? s.last) : s.last;
    if (told !== undefined) return { ...told, by: 'text-date' };
    // «الأسبوع السابق» with nothing told before it is the last one.
    if ((fields.weekShift ?? fields.monthShift ?? fields.yearShift) === undefined || fields.day !== undefined)
      return undefined;
    if (fields.hanging) return undefined;
  }
  const day = s.quoted ?? s.published;
  return day === undefined
    ? undefined
    : { ...civil(day), by: s.quoted === undefined ? 'published' : 'quotation' };
}

function shifted(fields: Fields, s: Situation): Valued | undefined {
  const anchor = anchorOf(fields, s);
  if (anchor === undefined) return undefined;
  const resolvedBy = anchor.by;
  if (fields.yearShift !== undefined)
    return { value: inYear(anchor.year + fields.yearShift, fields), resolvedBy };
  if (anchor.month === undefined) return undefined;
  if (fields.quarterShift !== undefined) {
    const quarter = anchor.year * 4 + Math.floor((anchor.month - 1) / 3) + fields.quarterShift;
    return { value: inYear(Math.floor(quarter / 4), { division: 33 + (quarter % 4) }), resolvedBy };
  }
  if (fields.monthShift !== undefined) {
    const { year, month } = shiftMonth(anchor.year, anchor.month, fields.monthShift);
    return { value: inYear(year, { ...fields, month }), resolvedBy };
  }
  if (anchor.day === undefined) return undefined;
  const day = dayNumber(anchor.year, anchor.month, anchor.day);
  if (fields.weekShift !== undefined) {
    const monday = day - weekdayOf(day) + 1 + fields.weekShift * 7;
    if (fields.weekday !== undefined)
      return { value: edtfDay(monday + fields.weekday - 1), resolvedBy: 'weekday' };
    return { value: `${edtfDay(monday)}/${edtfDay(monday + 6)}`, resolvedBy };
  }
  if (fields.weekendShift !== undefined) {
    const side = fields.weekendShift < 0 ? 'past' : 'future';
    const sunday = nearestWeekday(side === 'past' ? day : day + 1, 7, side);
    return { value: `${edtfDay(sunday - 1)}/${edtfDay(sunday)}`, resolvedBy };
  }
  const at = day + fields.dayShift!;
  // «أمس الاثنين»: the name of the day is surer than the page's date.
  return {
    value: edtfDay(fields.weekday === undefined ? at : nearestWeekday(at, fields.weekday, 'near')),
    resolvedBy,
  };
}

function resolveRange(from: Fields, to: Fields, s: Situation): Resolution {
  const running = s.future ? runningRange(from, to, s) : undefined;
  if (running !== undefined) return running;
  const last = to.direction === -1 && (from.direction ?? -1) === -1 ? resolveFields(to, s) : undefined;
  const beginning = resolveFields(beforeLast(last?.value, from, to), s);
  const end = last ?? resolveFields(yearOf(beginning?.value, from, to), s);
  if (end?.value === undefined || beginning?.value === undefined) return { role: roleOf(to, s) };
  let start = inMonths(beginning.value.split('/')[0]!, 'first');
  const until = inMonths(end.value.split('/').at(-1)!, 'last');
  if (
    from.weekday !== undefined &&
    to.weekday !== undefined &&
    from.month === undefined &&
    from.dayShift === undefined
  ) {
    start = weekdayBefore(until, from.weekday) ?? start;
  }
  return start > until
    ? { role: roleOf(to, s) }
    : { value: `${start}/${until}`, resolvedBy: beginning.resolvedBy };
}

/** "will run from May to September", read in August: the one that is not over yet. */
function runningRange(from: Fields, to: Fields, s: Situation): Resolution | undefined {
  if (s.published === undefined || from.month === undefined || from.calendar !== undefined) return undefined;
  if ((from.year ?? from.direction ?? from.yearShift ?? from.monthShift) !== undefined) return undefined;
  const past = resolveRange(from, to, { ...s, future: false, near: 'past', deadline: false });
  return past.value !== undefined && past.value.slice(past.value.indexOf('/') + 1) >= edtfDay(s.published)
    ? past
    : undefined;
}

/** «من يناير إلى سبتمبر الماضي»: the end says of which year the beginning is. */
function beforeLast(end: string | undefined, from: Fields, to: Fields): Fields {
  if (end === undefined || from.calendar !== undefined || from.month === undefined || to.month === undefined)
    return from;
  if ((from.year ?? from.yearShift ?? from.monthShift) !== undefined) return from;
  const year = Number(end.slice(0, 4));
  return { ...from, year: from.month > to.month ? year - 1 : year };
}

/** The second end of a range with no year follows its first: «من 20 ديسمبر إلى 5 يناير». */
function yearOf(beginning: string | undefined, from: Fields, to: Fields): Fields {
  if (beginning === undefined || from.month === undefined || from.calendar !== undefined) return to;
  if (to.month === undefined || to.year !== undefined || to.yearShift !== undefined) return to;
  const year = Number(beginning.slice(0, 4));
  return { ...to, year: to.month < from.month ? year + 1 : year };
}

/** «ليل السبت الأحد»: the first day stands before the second. */
function weekdayBefore(end: string, weekday: number): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(end);
  if (match === null) return undefined;
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  return edtfDay(nearestWeekday(day - 1, weekday, 'past'));
}

function resolveRolling(count: number, unit: UnitCode, sign: -1 | 1, s: Situation): Resolution {
  const now = s.quoted ?? s.published;
  const role = sign < 0 ? 'past' : 'future';
  if (now === undefined) return { role };
  const { year, month } = civil(now);
  let here: string;
  let there: string;
  if (unit === Unit.year || unit === Unit.decade || unit === Unit.century) {
    const years = count * (unit === Unit.year ? 1 : unit === Unit.decade ? 10 : 100);
    here = edtfYear(year);
    there = edtfYear(year + sign * years);
    if (years >= year) return { role };
  } else if (unit === Unit.month) {
    const other = shiftMonth(year, month, sign * count);
    here = edtfMonth(year, month);
    there = edtfMonth(other.year, other.month);
  } else {
    const days =
      unit === Unit.week
        ? count * 7
        : unit === Unit.day
          ? count
          : unit === Unit.hour
            ? Math.ceil(count / 24)
            : 0;
    if (days === 0) return { role };
    // "the next three days" begin tomorrow.
    here = edtfDay(sign > 0 && unit === Unit.day ? now + 1 : now);
    there = edtfDay(now + sign * days);
  }
  return {
    value: sign < 0 ? `${there}/${here}` : `${here}/${there}`,
    resolvedBy: s.quoted === undefined ? 'published' : 'quotation',
  };
}

function resolveRest(unit: UnitCode, s: Situation): Resolution {
  const now = s.quoted ?? s.published;
  if (now === undefined) return { role: 'present' };
  const { year, month } = civil(now);
  const end =
    unit === Unit.week
      ? now + 7 - weekdayOf(now)
      : unit === Unit.month
        ? dayNumber(year, month, daysInMonth(year, month))
        : dayNumber(year, 12, 31);
  return {
    value: `${edtfDay(now)}/${edtfDay(end)}`,
    resolvedBy: s.quoted === undefined ? 'published' : 'quotation',
  };
}
