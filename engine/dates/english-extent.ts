import { bareMonth, dayDate } from './english-calendar.ts';
import { withArticle } from './english-period.ts';
import { counted, type SpanPhrase } from './english-span.ts';
import { type Extent, type Fields, shiftBy, Unit, type UnitCode } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';
import type { DigitOrder, Parsed } from './numeric.ts';

/** English periods that a date bounds or that two steps reach: "the three months to June", "the week after next". */

/** "the week after next", "the year before last", "the year to date". */
export function twoSteps(line: Line, i: number): SpanPhrase | undefined {
  const unit = line.tag(i, Tag.unit);
  if (unit === undefined || line.tag(i, Tag.number) !== 1 || unit < Unit.day || unit > Unit.year)
    return undefined;
  const p = line.text(i + 2) === 'the' ? i + 3 : i + 2;
  const on = line.text(i + 1) === 'after' && line.text(p) === 'next';
  const back = line.text(i + 1) === 'before' && line.text(p) === 'last';
  if (on || back) {
    // "the year before last month's vote" goes on.
    if (line.tag(p + 1, Tag.unit) !== undefined || line.tag(p + 1, Tag.weekday) !== undefined)
      return undefined;
    const amount = on ? 2 : -2;
    const fields = unit === Unit.week ? { weekShift: amount } : shiftBy(unit as UnitCode, amount);
    return fields === undefined
      ? undefined
      : { start: withArticle(line, i), end: p + 1, expression: { type: 'fields', fields } };
  }
  return unit === Unit.year ? toDate(line, i) : undefined;
}

function toDate(line: Line, i: number): SpanPhrase | undefined {
  const tied = line.text(i + 1) === '-' && line.text(i + 3) === '-' ? 1 : 0;
  if (line.text(i + 1 + tied) !== 'to' || line.text(i + 2 + 2 * tied) !== 'date') return undefined;
  return {
    start: withArticle(line, i),
    end: i + 3 + 2 * tied,
    expression: { type: 'range', from: { yearShift: 0, month: 1, day: 1 }, to: { dayShift: 0 } },
  };
}

/** Units of twelve months that business counts in. */
const SPANS: Readonly<Record<string, number>> = { quarter: 3, half: 6 };

/** "the three months to June", "the year ended March 31", "the week of Nov. 30", "two weeks starting May 20". */
export function extentOf(line: Line, i: number, order: DigitOrder): SpanPhrase | undefined {
  const count = counted(line, i);
  const article = line.text(i - 1) === 'the' || line.text(i) === 'a';
  const p = count?.end ?? i;
  const length = lengthAt(line, p, count?.value ?? 1);
  if (length === undefined || (count !== undefined && count.value === undefined)) return undefined;
  const link = line.text(p + 1);
  const side = sideOf(link, length.unit, article, count !== undefined);
  if (side === undefined) return undefined;
  let q = p + 2;
  if (line.text(q) === 'on' || line.text(q) === 'in' || (line.text(q) === 'from' && side === 'from')) q += 1;
  const date = endAt(line, q, order);
  if (date === undefined) return undefined;
  const fields: Fields = { ...date.fields, extent: { side, ...length } };
  return { start: withArticle(line, i), end: date.end, expression: { type: 'fields', fields } };
}

function lengthAt(line: Line, i: number, count: number): Omit<Extent, 'side'> | undefined {
  const unit = line.tag(i, Tag.unit);
  if (unit !== undefined && unit >= Unit.day && unit <= Unit.year) return { unit: unit as UnitCode, count };
  const months = SPANS[line.text(i)];
  return months === undefined ? undefined : { unit: Unit.month, count: months * count };
}

function sideOf(link: string, unit: UnitCode, article: boolean, many: boolean): Extent['side'] | undefined {
  if (link === 'ended' || link === 'ending') return 'until';
  if (link === 'to' || link === 'through') return article && unit >= Unit.month ? 'until' : undefined;
  if (link === 'of') return unit === Unit.week && !many && article ? 'around' : undefined;
  return /^(?:beginning|starting|commencing)$/.test(link) ? 'from' : undefined;
}

function endAt(line: Line, i: number, order: DigitOrder): Parsed | undefined {
  const p =
    line.text(i) === 'the' && line.text(i + 1) === 'end' && line.tag(i + 2, Tag.of) !== undefined ? i + 3 : i;
  const day = p === i ? dayDate(line, p, order) : undefined;
  if (day !== undefined) return day.fields.calendar === undefined ? day : undefined;
  return line.capital(p) ? bareMonth(line, p, true) : undefined;
}
