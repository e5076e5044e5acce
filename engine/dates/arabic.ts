import { isDash } from './arabic-calendar.ts';
import { clock } from './arabic-clock.ts';
import { clockRange } from './arabic-clock-range.ts';
import { plainDate } from './arabic-date.ts';
import { dayPhrase } from './arabic-day.ts';
import { ago, fromText, later } from './arabic-distance.ts';
import { rankedWeekday, restOf, weekdayOfMonth, weekend, weekOf } from './arabic-part.ts';
import { period } from './arabic-period.ts';
import { range } from './arabic-range.ts';
import { lastOnes, monthsOfYear, rolling } from './arabic-span.ts';
import type { Expression, Fields } from './expression.ts';
import { Tag, type TagName } from './lexicon.ts';
import type { Line } from './line.ts';
import { BARE_WEEKDAYS } from './months-ar.ts';
import type { DigitOrder } from './numeric.ts';
import { isFuture } from './tense.ts';

export interface Phrase {
  readonly end: number;
  readonly expression: Expression;
  /** Where the phrase begins when it leaves out what led to it (a preposition); otherwise the token it was looked for at. */
  readonly start?: number;
}

export type Rule = (line: Line, i: number, order: DigitOrder) => Phrase | undefined;

/** A rule and what a token must say for the rule to be tried on it. */
export interface Opening {
  readonly name: string;
  readonly rule: Rule;
  /** It may begin with digits. */
  readonly digits: boolean;
  /** A first word must have one of these tags. */
  readonly tags: readonly TagName[];
}

export function opening(name: string, rule: Rule, digits: boolean, ...tags: readonly TagName[]): Opening {
  return { name, rule, digits, tags };
}

const WORDS = false;
const DIGITS = true;

const DAY_OF_MONTH = ['definite', 'ordinal', 'tens', 'monthWord', 'month', 'hijri', 'persian'] as const;
const DAY = ['dayPart', 'dayWord', 'this', 'relativeDay', 'weekday'] as const;
const COUNT = ['cardinal', 'tens', 'definite', 'unit'] as const;

/** What a reader takes first comes first: a pair of ends before its first end, a clock before a bare number, a day before its month. */
export const ARABIC_RULES: readonly Opening[] = [
  opening('range', range, DIGITS, 'between', 'from', 'yearWord', 'phase', ...DAY_OF_MONTH, ...DAY),
  opening('clocks', clockRange, DIGITS, 'between', 'from', 'clockWord'),
  opening('clock', clock, DIGITS, 'clockWord', 'hour', 'namedHour'),
  opening('distance from the text', fromText, WORDS, 'textShift'),
  opening('distance back', ago, WORDS, 'since', 'before'),
  opening('distance on', (line, i) => later(line, i, () => isFuture(line, i)), WORDS, 'after'),
  opening('months of a year', monthsOfYear, WORDS, 'unit'),
  opening('rolling span', rolling, DIGITS, ...COUNT),
  opening('last ones', lastOnes, WORDS, 'about'),
  opening('week of a month', weekOf, WORDS, 'unit'),
  opening('weekday of a month', weekdayOfMonth, WORDS, 'dayWord', 'weekday'),
  opening('ranked weekday', rankedWeekday, WORDS, 'ordinal', 'about'),
  opening('weekend', weekend, WORDS, 'modifier', 'phase'),
  opening('rest', restOf, WORDS, 'rest'),
  opening('day', dayPhrase, WORDS, ...DAY),
  opening('date', plainDate, DIGITS, 'holiday', 'hour', ...DAY_OF_MONTH),
  opening(
    'period',
    periodRule,
    DIGITS,
    ...([
      'phase',
      'this',
      'unit',
      'yearWord',
      'quarterWord',
      'halfWord',
      'season',
      'decade',
      'centuryWord',
    ] as const),
  ),
  opening('vague', vague, WORDS, 'vague'),
];

function periodRule(line: Line, i: number): Phrase | undefined {
  const found = period(line, i);
  if (found === undefined) return undefined;
  if (isCaseNumber(line, i)) return { end: found.end, expression: { type: 'name' } };
  if (found.fields.year !== undefined && line.tokens[i]?.kind === 'number') {
    // A year tied by a dash to another is a range or no year at all.
    if (isDash(line, i - 1) && line.tokens[i - 2]?.kind === 'number') return undefined;
  }
  const named = weekdayBefore(line, i, found.fields);
  if (named !== undefined) return { ...named, end: found.end };
  return { end: found.end, expression: { type: 'fields', fields: found.fields } };
}

/** «ثلاثاء الأسبوع الماضي»: the weekday has lost its article to its week. */
function weekdayBefore(line: Line, i: number, fields: Fields): Omit<Phrase, 'end'> | undefined {
  if (fields.weekShift === undefined || fields.anchor !== undefined || fields.approx) return undefined;
  if (line.lexeme(i).prefix !== '' || i === 0) return undefined;
  const weekday = BARE_WEEKDAYS.indexOf(line.text(i - 1)) + 1;
  // «اثنين» and «أحد» are a number and a pronoun where no preposition of time leads to them.
  if (weekday === 0 || line.tokens[i]!.newline) return undefined;
  if ((weekday === 1 || weekday === 7) && line.tag(i - 2, Tag.in) === undefined) return undefined;
  return { start: i - 1, expression: { type: 'fields', fields: { ...fields, weekday } } };
}

/** «القضية رقم 1935 لسنة 2021»: a file's number; a law's year is a date. */
function isCaseNumber(line: Line, i: number): boolean {
  if (line.tag(i, Tag.yearWord) === undefined || line.lexeme(i).prefix !== 'ل') return false;
  if (line.tokens[i - 1]?.kind !== 'number') return false;
  const p = line.text(i - 2) === 'رقم' ? i - 3 : i - 2;
  return /^(?:و|ف|ب)?(?:ال|لل)?(?:قضيه|دعوي|بلاغ|طعن|محضر|جنايه|جنحه)$/.test(line.text(p));
}

/** «في وقت سابق من هذا العام», «في وقت سابق الثلاثاء»: the period is what is known. */
function earlierIn(line: Line, i: number, order: DigitOrder): Phrase | undefined {
  if (!line.text(i - 1).endsWith('سابق') && !line.text(i - 1).endsWith('لاحق')) return undefined;
  const p = line.bareTag(i, Tag.of) !== undefined ? i + 1 : i;
  const day = dayPhrase(line, p, order);
  if (day?.expression.type === 'fields') return day;
  const found = p > i ? period(line, p) : undefined;
  return found === undefined
    ? undefined
    : { end: found.end, expression: { type: 'fields', fields: found.fields } };
}

function vague(line: Line, i: number, order: DigitOrder): Phrase | undefined {
  const role = line.tag(i, Tag.vague);
  if (role === undefined) return undefined;
  const end = line.after(i);
  const within = role === 0 ? undefined : earlierIn(line, end, order);
  if (within !== undefined) return within;
  const future = role === 2 ? isFuture(line, i) : role === 1;
  return { end, expression: { type: 'vague', role: future ? 'future' : role === 0 ? 'present' : 'past' } };
}
