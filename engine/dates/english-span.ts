import { withArticle } from './english-period.ts';
import { type Expression, Unit, type UnitCode } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';

/** English spans counted from now, and the counts in them. */

export interface SpanPhrase {
  readonly end: number;
  readonly expression: Expression;
  readonly start?: number;
}

const role = (sign: number) => (sign < 0 ? 'past' : sign > 0 ? 'future' : 'present');

/** "the past two weeks", "the last 24 hours", "recent months", "the coming days", "the next few years". */
export function rolling(line: Line, i: number): SpanPhrase | undefined {
  const shift = line.tag(i, Tag.shift);
  if (shift === undefined) return undefined;
  let p = i + 1;
  const count = counted(line, p);
  if (count !== undefined) p = count.end;
  if (line.text(p) === 'quarters' && count !== undefined) return quarters(line, i, p + 1, count.value, shift);
  const unit = line.tag(p, Tag.unit);
  if (unit === undefined) return undefined;
  const singular = line.tag(p, Tag.number) === 1;
  const start = withArticle(line, i);
  const word = line.text(i);
  if (singular) {
    const decade = unit === Unit.decade && word !== 'this';
    if (
      !decade &&
      (start === i || (word !== 'past' && word !== 'last' && word !== 'coming') || unit < Unit.day)
    )
      return undefined;
    return {
      end: p + 1,
      start,
      expression: { type: 'rolling', count: 1, unit: unit as UnitCode, sign: shift < 0 ? -1 : 1 },
    };
  }
  if (word === 'this' || word === 'current') return undefined;
  if (count?.value === undefined || line.tag(i, Tag.few) === 2) {
    if (word === 'previous' || word === 'preceding' || word === 'following') return undefined;
    // "the last days of the war" are not the last ones before now.
    if (word === 'last' && line.tag(p + 1, Tag.of) !== undefined) return undefined;
    return { end: p + 1, start, expression: { type: 'vague', role: role(shift) } };
  }
  if (line.tag(i, Tag.textShift) !== undefined) return undefined;
  return {
    end: p + 1,
    start,
    expression: { type: 'rolling', count: count.value, unit: unit as UnitCode, sign: shift < 0 ? -1 : 1 },
  };
}

/** "the past two quarters": whole ones, before or after the running one. */
function quarters(
  line: Line,
  i: number,
  end: number,
  count: number | undefined,
  shift: number,
): SpanPhrase | undefined {
  const start = withArticle(line, i);
  if (count === undefined || shift === 0)
    return { end, start, expression: { type: 'vague', role: role(shift) } };
  const [from, to] = shift < 0 ? [-count, -1] : [1, count];
  return {
    end,
    start,
    expression: { type: 'range', from: { quarterShift: from }, to: { quarterShift: to } },
  };
}

/** "the 10 previous weeks", "the five past years". */
export function countFirst(line: Line, i: number): SpanPhrase | undefined {
  const count = counted(line, i);
  if (count?.value === undefined) return undefined;
  const shift = line.tag(count.end, Tag.shift);
  const unit = line.tag(count.end + 1, Tag.unit);
  if (shift === undefined || shift === 0 || unit === undefined || line.tag(count.end + 1, Tag.number) !== 3)
    return undefined;
  return {
    end: count.end + 2,
    start: withArticle(line, i),
    expression: { type: 'rolling', count: count.value, unit: unit as UnitCode, sign: shift < 0 ? -1 : 1 },
  };
}

/** A count; its value is undefined for "a few", "several". */
export function counted(
  line: Line,
  i: number,
): { readonly end: number; readonly value: number | undefined } | undefined {
  if (line.tag(i, Tag.few) === 1) {
    const end = line.after(i);
    return { end: line.text(end) === 'of' ? end + 1 : end, value: undefined };
  }
  const digits = line.digits(i, 3);
  if (digits > 0 && !line.joined(i)) return { end: i + 1, value: digits };
  const words =
    line.tag(i, Tag.cardinal) === undefined || line.text(i).length < 2 ? undefined : line.words(i);
  if (words !== undefined && words.value > 0 && words.value < 1000) return words;
  const cardinal = line.tag(i, Tag.cardinal);
  if (cardinal === undefined) return undefined;
  const end = line.after(i);
  if (line.text(end) === '-' && line.tag(end + 1, Tag.unit) !== undefined) return undefined;
  return { end, value: cardinal };
}
