import { monthDate, monthOf } from './arabic-calendar.ts';
import { period } from './arabic-period.ts';
import type { SpanPhrase } from './arabic-span.ts';
import { type Fields, Unit } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';
import { BARE_WEEKDAYS } from './months-ar.ts';
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
  const found = monthDate(line, p) ?? period(line, p) ?? monthOf(line, p);
  return found === undefined || found.fields.day !== undefined ? undefined : found;
}

/** «الأسبوع الأول من أكتوبر», «الأسبوع الأخير من عام 2016». */
export function weekOf(line: Line, i: number): SpanPhrase | undefined {
  const { is } = line.lexeme(i);
  if (is.unit !== Unit.week || is.definite === undefined || is.number !== 1) return undefined;
  const weekNth = rankAt(line, i + 1);
  if (weekNth === undefined) return undefined;
  const of = whole(line, i + 2);
  if (of === undefined) return undefined;
  const { fields, end } = of;
  if (fields.calendar === undefined)
    return { end, expression: { type: 'fields', fields: { ...fields, weekNth } } };
  // Hijri months are told in weeks from their first day.
  if (fields.month === undefined || weekNth < 1 || weekNth > 4) return undefined;
  const last = weekNth * 7;
  return {
    end,
    expression: { type: 'range', from: { ...fields, day: last - 6 }, to: { ...fields, day: last } },
  };
}

/** «آخر جمعة من رمضان», «أول اثنين من نوفمبر». */
export function rankedWeekday(line: Line, i: number): SpanPhrase | undefined {
  const nth = line.tag(i, Tag.about) === 2 ? -1 : line.tag(i, Tag.ordinal);
  if (nth === undefined || nth > 5 || line.text(i).includes('ال')) return undefined;
  const p = line.text(i + 1) === 'يوم' ? i + 2 : i + 1;
  const weekday = BARE_WEEKDAYS.indexOf(line.text(p)) + 1;
  if (weekday === 0) return undefined;
  const of = whole(line, p + 1);
  if (of === undefined || (of.fields.month ?? of.fields.monthShift) === undefined) return undefined;
  return { end: of.end, expression: { type: 'fields', fields: { ...of.fields, weekday, nth } } };
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
