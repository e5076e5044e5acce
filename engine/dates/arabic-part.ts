import { monthDate } from './arabic-calendar.ts';
import { period } from './arabic-period.ts';
import type { SpanPhrase } from './arabic-span.ts';
import { type Fields, Unit } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';
import { isFuture } from './tense.ts';

/** Arabic phrases for one of the parts of a month or year: «الأسبوع الأول من أكتوبر», «الثلاثاء الأخير من مارس». */

/** Rank of a part: «الأول» … «الخامس», «الأخير» is −1. */
function rankAt(line: Line, i: number): number | undefined {
  if (/^الاخيره?$/.test(line.text(i))) return -1;
  const ordinal = line.bareTag(i, Tag.ordinal) ?? line.bareTag(i, Tag.hour);
  return ordinal !== undefined && ordinal <= 5 ? ordinal : undefined;
}

/** The month or year that the part is taken from. */
function whole(line: Line, i: number): { end: number; fields: Fields } | undefined {
  const p = line.bareTag(i, Tag.of) !== undefined ? i + 1 : i;
  if (p === i || line.digits(p, 2) > 0) return undefined;
  const found = monthDate(line, p) ?? period(line, p);
  return found === undefined || found.fields.day !== undefined ? undefined : found;
}

/** EDTF has no weeks of a month: the value is the month or year, about. */
export function weekOf(line: Line, i: number): SpanPhrase | undefined {
  const { is } = line.lexeme(i);
  if (is.unit !== Unit.week || is.definite === undefined || is.number !== 1) return undefined;
  if (rankAt(line, i + 1) === undefined) return undefined;
  const of = whole(line, i + 2);
  return of === undefined
    ? undefined
    : { end: of.end, expression: { type: 'fields', fields: { ...of.fields, approx: true } } };
}

export function weekdayOfMonth(line: Line, i: number): SpanPhrase | undefined {
  const led = line.tag(i, Tag.dayWord) === 1;
  const p = led ? i + 1 : i;
  const weekday = led ? line.bareTag(p, Tag.weekday) : line.tag(p, Tag.weekday);
  const nth = weekday === undefined ? undefined : rankAt(line, p + 1);
  if (weekday === undefined || nth === undefined) return undefined;
  const of = whole(line, p + 2);
  if (of === undefined || (of.fields.month === undefined && of.fields.monthShift === undefined))
    return undefined;
  return { end: of.end, expression: { type: 'fields', fields: { ...of.fields, weekday, nth } } };
}

/** «بقية الأسبوع», «ما تبقى من العام الجاري». */
export function restOf(line: Line, i: number): SpanPhrase | undefined {
  if (line.tag(i, Tag.rest) === undefined) return undefined;
  const first = line.after(i);
  const pointed = line.tag(first, Tag.this) !== undefined;
  const p = pointed ? first + 1 : first;
  const { is, prefix } = line.lexeme(p);
  if (is.definite === undefined || is.number !== 1 || prefix !== '') return undefined;
  if (is.unit !== Unit.week && is.unit !== Unit.month && is.unit !== Unit.year) return undefined;
  // «باقي العام الدراسي» ends with the school's year.
  if (line.text(p + 1).startsWith('ال') && line.tag(p + 1, Tag.shift) !== 0) return undefined;
  const end = !pointed && line.tag(p + 1, Tag.shift) === 0 ? p + 2 : p + 1;
  return { end, expression: { type: 'rest', unit: is.unit } };
}

/** «عطلة نهاية الأسبوع الماضي», «نهاية هذا الأسبوع»: Saturday and Sunday, as calendars have it. */
export function weekend(line: Line, i: number): SpanPhrase | undefined {
  const holiday = line.text(i).endsWith('عطله');
  const p = holiday ? i + 1 : i;
  if (!/^[وفبل]?نهايه$/.test(line.text(p))) return undefined;
  const pointed = line.tag(p + 1, Tag.this) !== undefined;
  const q = pointed ? p + 2 : p + 1;
  const { is } = line.lexeme(q);
  if (is.unit !== Unit.week || is.definite === undefined || is.number !== 1) return undefined;
  const shift = pointed ? 0 : line.tag(q + 1, Tag.shift);
  if (shift === undefined && !holiday) return undefined;
  const end = shift === undefined || pointed ? q + 1 : q + 2;
  return {
    end,
    expression: { type: 'fields', fields: { weekendShift: shift ?? (isFuture(line, i) ? 1 : -1) } },
  };
}
