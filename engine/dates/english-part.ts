import { bareMonth } from './english-calendar.ts';
import { period, withArticle } from './english-period.ts';
import type { SpanPhrase } from './english-span.ts';
import { type Fields, Unit } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';

/** English phrases for one of the parts of a month or year: "the first week of October", "the last Tuesday of March". */

function rankAt(line: Line, i: number): number | undefined {
  if (/^(?:last|final)$/.test(line.text(i))) return -1;
  const ordinal = line.tag(i, Tag.ordinal);
  return ordinal !== undefined && ordinal <= 5 ? ordinal : undefined;
}

function whole(line: Line, i: number): { end: number; fields: Fields } | undefined {
  if (line.tag(i, Tag.of) === undefined && line.text(i) !== 'in') return undefined;
  const p = line.text(i + 1) === 'the' ? i + 2 : i + 1;
  const found = bareMonth(line, p, true) ?? period(line, p);
  return found === undefined || found.fields.day !== undefined ? undefined : found;
}

/** "the first week of October", "the last week of 2016". */
export function weekOf(line: Line, i: number): SpanPhrase | undefined {
  const weekNth = rankAt(line, i);
  if (weekNth === undefined || line.tag(i + 1, Tag.unit) !== Unit.week || line.tag(i + 1, Tag.number) !== 1) {
    return undefined;
  }
  const of = whole(line, i + 2);
  if (of === undefined) return undefined;
  return {
    start: withArticle(line, i),
    end: of.end,
    expression: { type: 'fields', fields: { ...of.fields, weekNth } },
  };
}

/** "the rest of the week", "rest of this year". */
export function restOf(line: Line, i: number): SpanPhrase | undefined {
  if (line.tag(i, Tag.rest) === undefined) return undefined;
  const first = line.after(i);
  const p = line.text(first) === 'the' || line.text(first) === 'this' ? first + 1 : first;
  const unit = line.tag(p, Tag.unit);
  if (p === first || line.tag(p, Tag.number) !== 1) return undefined;
  if (unit !== Unit.week && unit !== Unit.month && unit !== Unit.year) return undefined;
  return { start: withArticle(line, i), end: p + 1, expression: { type: 'rest', unit } };
}

export function weekdayOfMonth(line: Line, i: number): SpanPhrase | undefined {
  const nth = rankAt(line, i);
  const weekday = line.tag(i + 1, Tag.weekday);
  if (nth === undefined || weekday === undefined) return undefined;
  const of = whole(line, i + 2);
  if (of === undefined || (of.fields.month === undefined && of.fields.monthShift === undefined))
    return undefined;
  return {
    start: withArticle(line, i),
    end: of.end,
    expression: { type: 'fields', fields: { ...of.fields, weekday, nth } },
  };
}
