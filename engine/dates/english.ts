import type { Phrase, Rule } from './arabic.ts';
import { clock, clockRange } from './english-clock.ts';
import { dayPhrase, nineEleven, plainDate } from './english-day.ts';
import { ahead, distance } from './english-distance.ts';
import { weekdayOfMonth, weekOf } from './english-part.ts';
import { period } from './english-period.ts';
import { monthsOfYear, rangeWithYear } from './english-range.ts';
import { counted, rolling } from './english-span.ts';
import type { Line } from './line.ts';

/** In order; see {@link ARABIC_RULES}. */
export const ENGLISH_RULES: readonly (readonly [name: string, rule: Rule])[] = [
  ['9/11', nineEleven],
  ['months of a year', monthsOfYear],
  ['range', rangeWithYear],
  ['clocks', clockRange],
  ['clock', clock],
  ['distance', distance],
  ['distance ahead', ahead],
  ['rolling span', rolling],
  ['week of a month', weekOf],
  ['weekday of a month', weekdayOfMonth],
  ['day', dayPhrase],
  ['date', plainDate],
  ['period', periodRule],
  ['vague', vague],
];

function periodRule(line: Line, i: number): Phrase | undefined {
  const found = period(line, i);
  if (found === undefined) return undefined;
  return { end: found.end, start: found.start ?? i, expression: { type: 'fields', fields: found.fields } };
}

function vague(line: Line, i: number): Phrase | undefined {
  const role = line.tag(i, 'vague');
  // "in the past two weeks" counts.
  const counts = line.tag(line.after(i), 'unit') !== undefined || counted(line, line.after(i)) !== undefined;
  if (role !== undefined && !counts && line.text(line.after(i)) !== 'as') {
    return {
      end: line.after(i),
      expression: { type: 'vague', role: role < 0 ? 'past' : role > 0 ? 'future' : 'present' },
    };
  }
  return undefined;
}
