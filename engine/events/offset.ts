import type { DaySpan } from '../../packs/days.ts';
import type { Range } from '../claims/scope.ts';
import type { Moment } from '../claims/surroundings.ts';
import { cliticReadings } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';
import {
  ABOUT,
  AFTER,
  BEFORE,
  COUNTED_FROM,
  EVE,
  FEW,
  LATER,
  LESS,
  MORROW,
  NUMBERS,
  ONE,
  SAME,
  SEVERAL,
  SOONER,
  STRETCHES,
} from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import type { BlockFacts } from './setting.ts';

/** How far from another day the words put an event, in days; negative when it came before that day. */
interface Offset {
  readonly least: number;
  readonly most: number;
  /** Where its words begin. */
  readonly from: number;
}

/** "two days after the deadly drone attack": words between the offset and the phrase. */
const BETWEEN = 6;
/** «بعد أيام من»: as many as are still called so. */
const MOST_SEVERAL = 12;
const AND = 'and';
/** A report that gives no day tells of the last ones. */
const REPORT_DAYS = 2;
const HOURS = 24;
/** Counts are rounded: a week either way of months, a day of weeks and days. */
const ROUNDED: readonly (readonly [number, number])[] = [
  [300, 30],
  [28, 8],
  [0, 1],
];

/**
 * The days that an offset from another day gives the event: «بعد يومين من هجوم», «غداة هجوم», "the day before the
 * assault". The other day is the nearest one told before the offset in the sentence, or the report's own.
 */
export function offsetDays(
  facts: BlockFacts,
  phrase: Phrase,
  sentence: Range,
  moments: readonly Moment[],
  asOf: number | null,
): DaySpan | undefined {
  const offset = offsetOf(facts, phrase, sentence);
  if (offset === undefined) return undefined;
  const told = moments.filter(
    ({ since, span, at }) => !since && at.to <= offset.from && span.end - span.start <= 1,
  );
  // "on Wednesday, and a week after a strike": two things that the report's own event followed.
  const isJoined = isAnd(facts.block.tokens, offset.from);
  const own = asOf === null ? undefined : { start: asOf - REPORT_DAYS, end: asOf };
  const anchor = isJoined ? own : (told.at(-1)?.span ?? (moments.length === 0 ? own : undefined));
  return anchor === undefined
    ? undefined
    : { start: anchor.start + offset.least, end: anchor.end + offset.most };
}

function isAnd(tokens: readonly Token[], at: number): boolean {
  const { text, arabic } = tokens[at]!;
  return arabic ? text.startsWith('و') : tokens[at - 1]?.text === AND;
}

function offsetOf(facts: BlockFacts, phrase: Phrase, sentence: Range): Offset | undefined {
  const { tokens } = facts.block;
  const first = tokens[phrase.from]!;
  return first.arabic ? arabicOffset(facts, phrase, sentence) : englishOffset(facts, phrase, sentence);
}

/** [بعد] [count] [من] before the phrase. */
function arabicOffset(facts: BlockFacts, { from, prefix }: Phrase, sentence: Range): Offset | undefined {
  const { tokens } = facts.block;
  const before = from - 1;
  if (before < sentence.from) return undefined;
  if (isWord(tokens[before]!, MORROW)) return { least: -1, most: -1, from: before };
  if (isWord(tokens[before]!, EVE)) return { least: 1, most: 1, from: before };
  if (prefix !== '' || !isWord(tokens[before]!, COUNTED_FROM)) return undefined;
  for (let i = before - 1; i >= Math.max(sentence.from, before - 6); i -= 1) {
    const token = tokens[i]!;
    const isAfter = isWord(token, AFTER);
    if (!isAfter && !isWord(token, BEFORE)) continue;
    const stretch = stretchIn(facts, i + 1, before);
    return stretch && signed(stretch, isAfter, i);
  }
  return undefined;
}

/** [count] after [the drone attack]. */
function englishOffset(facts: BlockFacts, { from }: Phrase, sentence: Range): Offset | undefined {
  const { tokens } = facts.block;
  for (let i = from - 1; i >= Math.max(sentence.from, from - 1 - BETWEEN); i -= 1) {
    const token = tokens[i]!;
    // "after U.S. jets": a stop of an abbreviation.
    if (token.kind !== 'word' && (token.text !== '.' || (tokens[i - 1]?.text.length ?? 0) > 1))
      return undefined;
    const isAfter = AFTER.has(token.text);
    if (!isAfter && !BEFORE.has(token.text)) continue;
    for (let start = i - 2; start >= Math.max(sentence.from, i - 4); start -= 1) {
      const stretch = stretchIn(facts, start, i);
      if (stretch !== undefined) return signed(stretch, isAfter, start);
    }
    // "hours after", "days after".
    const bare = STRETCHES.get(tokens[i - 1]?.text ?? '');
    if (bare === undefined) return undefined;
    const stretch = SEVERAL.has(tokens[i - 1]!.text)
      ? several(bare)
      : { least: bare, most: Math.max(1, bare) };
    return signed(stretch, isAfter, i - 1);
  }
  return undefined;
}

interface Stretch {
  readonly least: number;
  readonly most: number;
}

/** What the tokens, all of them, say of a length of time. */
function stretchIn(facts: BlockFacts, from: number, to: number): Stretch | undefined {
  const { tokens } = facts.block;
  let count: number | undefined;
  let unit: number | undefined;
  let isSeveral = false;
  let isFew = false;
  let isLess = false;
  for (let i = from; i < to; i += 1) {
    const { text, kind } = tokens[i]!;
    const length = STRETCHES.get(text);
    if (length !== undefined) {
      if (unit !== undefined) return undefined;
      unit = length;
      isSeveral = count === undefined && SEVERAL.has(text);
    } else if (kind === 'number' || NUMBERS.has(text)) count = NUMBERS.get(text) ?? Number(text);
    else if (ONE.has(text)) count = 1;
    else if (LESS.has(text)) isLess = true;
    else if (FEW.has(text)) isFew = true;
    else if (!ABOUT.has(text)) return undefined;
  }
  return unit === undefined
    ? undefined
    : stretchOf(unit, isFew || isSeveral ? 'several' : (count ?? 1), isLess);
}

/** How long so many of a unit may be, rounded as reports round. */
function stretchOf(unit: number, count: number | 'several', isLess: boolean): Stretch | undefined {
  if (count === 'several') return several(unit);
  if (Number.isNaN(count)) return undefined;
  if (unit === 0) {
    const days = Math.round(count / HOURS);
    return { least: Math.max(0, days - 1), most: Math.max(1, days) };
  }
  const days = unit * count;
  if (isLess) return { least: 1, most: days };
  const slack = days === 1 ? 0 : ROUNDED.find(([above]) => days >= above)![1];
  return { least: Math.max(1, days - slack), most: days + slack };
}

function several(unit: number): Stretch {
  return unit === 0 ? { least: 0, most: 1 } : { least: 2 * unit, most: unit * MOST_SEVERAL };
}

function signed({ least, most }: Stretch, isAfter: boolean, from: number): Offset {
  return isAfter ? { least: -most, most: -least, from } : { least, most, from };
}

function isWord({ text, arabic }: Token, words: ReadonlySet<string>): boolean {
  if (words.has(text)) return true;
  return arabic && text.length <= 6 && cliticReadings(text).some(({ rest }) => words.has(rest));
}

/**
 * The days that a date without a day of its own gives when it counts from an event told before: «وفي اليوم نفسه»,
 * «وقبلها بيومين», "ten days later".
 */
export function daysFrom(told: DaySpan, tokens: readonly Token[], { from, to }: Range): DaySpan | undefined {
  let direction: 1 | -1 | undefined;
  let count = 1;
  let unit: number | undefined;
  let isFew = false;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]!;
    if (isWord(token, SAME)) return told;
    if (isWord(token, LATER)) direction = 1;
    else if (isWord(token, SOONER)) direction = -1;
    if (FEW.has(token.text)) isFew = true;
    for (const { rest } of token.arabic ? cliticReadings(token.text) : [{ rest: token.text }]) {
      unit ??= STRETCHES.get(rest.startsWith('ال') ? rest.slice(2) : rest);
      count = NUMBERS.get(rest) ?? (token.kind === 'number' ? Number(token.text) : count);
    }
  }
  if (direction === undefined || unit === undefined) return undefined;
  const stretch = stretchOf(unit, isFew ? 'several' : count, false);
  if (stretch === undefined) return undefined;
  return direction === 1
    ? { start: told.start + stretch.least, end: told.end + stretch.most }
    : { start: told.start - stretch.most, end: told.end - stretch.least };
}

/** The same for "four nights later" that begins at a token. */
export function stretchAt(told: DaySpan, tokens: readonly Token[], from: number): DaySpan | undefined {
  const { text, kind } = tokens[from]!;
  if (kind !== 'number' && !NUMBERS.has(text) && !ONE.has(text) && !FEW.has(text)) return undefined;
  const unit = tokens[from + 1]?.text ?? '';
  const word = tokens[from + 2]?.text ?? '';
  if (!STRETCHES.has(unit) || !(LATER.has(word) || SOONER.has(word))) return undefined;
  return daysFrom(told, tokens, { from, to: from + 3 });
}
