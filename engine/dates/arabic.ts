import { isDash } from './arabic-calendar.ts';
import { clock } from './arabic-clock.ts';
import { clockRange } from './arabic-clock-range.ts';
import { plainDate } from './arabic-date.ts';
import { dayPhrase } from './arabic-day.ts';
import { ago, fromText, later } from './arabic-distance.ts';
import { weekdayOfMonth, weekend, weekOf } from './arabic-part.ts';
import { period } from './arabic-period.ts';
import { range } from './arabic-range.ts';
import { lastOnes, monthsOfYear, rolling } from './arabic-span.ts';
import type { Expression } from './expression.ts';
import type { Line } from './line.ts';
import type { DigitOrder } from './numeric.ts';
import { isFuture } from './tense.ts';

export interface Phrase {
  readonly end: number;
  readonly expression: Expression;
  /** Where the phrase begins when it leaves out what led to it (a preposition); otherwise the token it was looked for at. */
  readonly start?: number;
}

export type Rule = (line: Line, i: number, order: DigitOrder) => Phrase | undefined;

/** What a reader takes first comes first: a pair of ends before its first end, a clock before a bare number, a day before its month. */
export const ARABIC_RULES: readonly (readonly [name: string, rule: Rule])[] = [
  ['range', range],
  ['clocks', clockRange],
  ['clock', clock],
  ['distance from the text', fromText],
  ['distance back', ago],
  ['distance on', (line, i) => later(line, i, () => isFuture(line, i))],
  ['months of a year', monthsOfYear],
  ['rolling span', rolling],
  ['last ones', lastOnes],
  ['week of a month', weekOf],
  ['weekday of a month', weekdayOfMonth],
  ['weekend', weekend],
  ['day', dayPhrase],
  ['date', plainDate],
  ['period', periodRule],
  ['vague', vague],
];

function periodRule(line: Line, i: number): Phrase | undefined {
  const found = period(line, i);
  if (found === undefined) return undefined;
  if (found.fields.year !== undefined && line.tokens[i]?.kind === 'number') {
    // A year tied by a dash to another is a range or no year at all.
    if (isDash(line, i - 1) && line.tokens[i - 2]?.kind === 'number') return undefined;
  }
  return { end: found.end, expression: { type: 'fields', fields: found.fields } };
}

/** «في وقت سابق من هذا العام», «في وقت سابق الثلاثاء»: the period is what is known. */
function earlierIn(line: Line, i: number, order: DigitOrder): Phrase | undefined {
  if (!line.text(i - 1).endsWith('سابق') && !line.text(i - 1).endsWith('لاحق')) return undefined;
  const p = line.bareTag(i, 'of') !== undefined ? i + 1 : i;
  const day = dayPhrase(line, p, order);
  if (day?.expression.type === 'fields') return day;
  const found = p > i ? period(line, p) : undefined;
  return found === undefined
    ? undefined
    : { end: found.end, expression: { type: 'fields', fields: found.fields } };
}

function vague(line: Line, i: number, order: DigitOrder): Phrase | undefined {
  const role = line.tag(i, 'vague');
  if (role === undefined) return undefined;
  const end = line.after(i);
  const within = role === 0 ? undefined : earlierIn(line, end, order);
  if (within !== undefined) return within;
  const future = role === 2 ? isFuture(line, i) : role === 1;
  return { end, expression: { type: 'vague', role: future ? 'future' : role === 0 ? 'present' : 'past' } };
}
