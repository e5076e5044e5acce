import { type Opening, opening, type Phrase } from './arabic.ts';
import { clock, clockRange } from './english-clock.ts';
import { dayPhrase, nineEleven, plainDate } from './english-day.ts';
import { ahead, distance } from './english-distance.ts';
import { extentOf, twoSteps } from './english-extent.ts';
import { restOf, weekdayOfMonth, weekOf } from './english-part.ts';
import { period } from './english-period.ts';
import { monthsOfYear, rangeWithYear } from './english-range.ts';
import { counted, countFirst, rolling } from './english-span.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';

const WORDS = false;
const DIGITS = true;

/** In order; see {@link ARABIC_RULES}. */
export const ENGLISH_RULES: readonly Opening[] = [
  opening('9/11', nineEleven, DIGITS),
  opening('months of a year', monthsOfYear, WORDS, 'ordinal', 'shift'),
  opening('two steps', twoSteps, WORDS, 'unit'),
  opening('extent', extentOf, DIGITS, 'cardinal', 'unit', 'quarterWord', 'halfWord'),
  opening(
    'range',
    rangeWithYear,
    DIGITS,
    ...(['between', 'from', 'month', 'ordinal', 'weekday', 'holiday', 'relativeDay', 'quarterWord'] as const),
  ),
  opening('clocks', clockRange, DIGITS, 'between', 'from', 'cardinal'),
  opening('clock', clock, DIGITS, 'clockWord', 'cardinal', 'halfWord', 'quarterWord'),
  opening('distance', distance, DIGITS, 'about', 'few', 'cardinal', 'unit'),
  opening('distance ahead', ahead, WORDS, 'modifier'),
  opening('week of a month', weekOf, WORDS, 'ordinal', 'shift', 'modifier'),
  opening('rolling span', rolling, WORDS, 'shift'),
  opening('rolling span, count first', countFirst, DIGITS, 'cardinal'),
  opening('weekday of a month', weekdayOfMonth, WORDS, 'ordinal', 'shift', 'modifier'),
  opening('rest', restOf, WORDS, 'rest'),
  opening('day', dayPhrase, WORDS, 'dayWord', 'phase', 'relativeDay', 'shift', 'textShift', 'weekday'),
  opening('date', plainDate, DIGITS, 'month', 'ordinal', 'holiday'),
  opening(
    'period',
    periodRule,
    DIGITS,
    ...([
      'phase',
      'shift',
      'textShift',
      'modifier',
      'quarterWord',
      'ordinal',
      'season',
      'decade',
      'yearWord',
    ] as const),
  ),
  opening('vague', vague, WORDS, 'vague'),
];

function periodRule(line: Line, i: number): Phrase | undefined {
  const found = period(line, i);
  if (found === undefined) return undefined;
  return { end: found.end, start: found.start ?? i, expression: { type: 'fields', fields: found.fields } };
}

function vague(line: Line, i: number): Phrase | undefined {
  const role = line.tag(i, Tag.vague);
  // "in the past two weeks" counts.
  const counts =
    line.tag(line.after(i), Tag.unit) !== undefined || counted(line, line.after(i)) !== undefined;
  // "earlier on Tuesday"
  const day = line.tag(line.after(i), Tag.weekday) ?? line.tag(line.after(i), Tag.relativeDay);
  if (role !== undefined && !counts && day === undefined && line.text(line.after(i)) !== 'as') {
    return {
      end: line.after(i),
      expression: { type: 'vague', role: role < 0 ? 'past' : role > 0 ? 'future' : 'present' },
    };
  }
  return undefined;
}
