import type { DaySpan } from '../../packs/days.ts';
import type { QuantityAnnotation } from '../annotation.ts';
import { clauseOf, type Range, sentenceOf } from '../claims/scope.ts';
import type { Mention, Moment } from '../claims/surroundings.ts';
import type { ReadBlock } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { carriedDay, countedFrom, LONGEST_DAYS, sharedDay } from './carried-day.ts';
import { cueAt, leadsOn } from './cue-words.ts';
import {
  BECAUSE,
  EARLIER,
  EARLIER_TODAY,
  type Nature,
  ONCE_MORE,
  RELATIVES,
  SAID_THAT,
  UNREAL,
  WEEKS,
} from './lexicon.ts';
import { offsetDays } from './offset.ts';
import type { Phrase } from './phrases.ts';

/** A block as the event rules see it. */
export interface BlockFacts {
  readonly block: ReadBlock;
  readonly phrases: readonly Phrase[];
  readonly mentions: readonly Mention[];
  readonly moments: readonly Moment[];
  readonly quantities: readonly QuantityAnnotation[];
  /** The block has a date without a value («الأشهر الأخيرة», «منذ أيام»), by token. */
  readonly vague: readonly Range[];
}

/** What stands around a phrase that may name an event. */
export interface Setting {
  readonly phrase: Phrase;
  readonly facts: BlockFacts;
  readonly clause: Range;
  readonly sentence: Range;
  /** The sentence as far as it tells of this event, and no other that came before or after. */
  readonly own: Range;
  /** The day or night that the sentence gives the event. */
  readonly moment: Moment | undefined;
  /** The month or year that it gives, where it gives no day. */
  readonly period: Moment | undefined;
  /** «وبعد ساعات»: the day told before, and the next; «بعد يومين من هجوم»: so far from another day. */
  readonly carried: DaySpan | undefined;
  /** The carried day is that of another event of the sentence. */
  readonly shared: boolean;
  /** Nothing in the sentence puts the event at another time than the article's own. */
  readonly mayBeOwn: boolean;
  /** The sentence speaks of what might be, was denied, or came again and again. */
  readonly unreal: boolean;
  /** The clause does. */
  readonly unrealHere: boolean;
}

/** A year, leap or not. */
const LONGEST_PERIOD = 365;
/** Natures that tell no event of their own day: what became of people in another. */
const TELLING_LITTLE: ReadonlySet<Nature> = new Set<Nature>(['killing', 'capture', 'agreement']);

/** In tokens: what stands further from a phrase, in a line without stops, tells nothing of it, and to read it all would be cubic. */
const REACH = 240;

/** What is known where a phrase is come to. */
export interface Known {
  /** The article's day. */
  readonly asOf: number | null;
  /** The last event of the block that was linked. */
  readonly before: Before | undefined;
  /** The day over the paragraph, in a chronology. */
  readonly heading?: DaySpan | undefined;
}

export interface Before {
  readonly days: DaySpan;
  readonly block: number;
  /** Token after its words; -1 when a paragraph before has them. */
  readonly to: number;
  /** The text gives its day. */
  readonly isDated: boolean;
}

const NOTHING: Known = { asOf: null, before: undefined };

export function settingOf(
  whole: BlockFacts,
  phrase: Phrase,
  { asOf, before, heading }: Known = NOTHING,
): Setting {
  const facts = around(whole, phrase);
  const { block } = facts;
  const all = sentenceOf(block, phrase.start);
  const sentence = {
    from: Math.max(all.from, phrase.from - REACH),
    to: Math.min(all.to, phrase.to + REACH),
  };
  const clause = clauseOf(block.tokens, phrase, sentence);
  const dated = facts.moments.filter(({ at }) => within(at, sentence));
  // «اتفاق لإنهاء المهمة بحلول أيلول»: a time still to come is no event's.
  const inSentence = asOf === null ? dated : dated.filter(({ span }) => span.start <= asOf);
  const isDeadline = phrase.nature === 'agreement';
  const told = nearest(facts, phrase, clause, inSentence, ({ start, end }) => end - start <= LONGEST_DAYS);
  const offset = offsetDays(facts, phrase, sentence, inSentence, asOf);
  const counted = offset === undefined ? countedFrom(facts, phrase, sentence, told, before) : offset;
  // «بعد يومين من هجوم 28 يناير»: the event's own day stands right behind it.
  const isOwn = told !== undefined && told.at.from >= phrase.to && within(told.at, clause);
  const moment = counted === undefined || (offset !== undefined && isOwn) ? told : undefined;
  const period =
    moment === undefined && counted === undefined
      ? nearest(facts, phrase, clause, inSentence, ({ start, end }) => end - start <= LONGEST_PERIOD)
      : moment && roundly(block.tokens, moment);
  const isDated = moment !== undefined || period !== undefined;
  const carried = isDated ? undefined : (counted ?? carriedDay(facts, phrase, sentence, before));
  const shared = isDated || carried !== undefined ? undefined : sharedDay(facts, phrase, sentence);
  const headed = isDated || dated.length > 0 ? undefined : heading;
  const isVague = facts.vague.some((at) => within(at, sentence));
  let mayBeOwn = (isDeadline ? inSentence : dated).length === 0 && !isVague;
  let unreal = false;
  let unrealHere = false;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const { text } = block.tokens[i]!;
    if (!isDeadline && EARLIER.has(text) && !isOfTheDay(block.tokens, i)) mayBeOwn = false;
    if (UNREAL.has(text)) {
      unreal = true;
      if (i >= clause.from && i < clause.to) unrealHere = true;
    }
  }
  return {
    phrase,
    facts,
    clause,
    sentence,
    own: ownRange(facts, phrase, sentence),
    moment,
    period,
    carried: carried ?? shared ?? headed,
    shared: carried === undefined && shared !== undefined,
    mayBeOwn,
    unreal,
    unrealHere,
  };
}

/** How far off a day is that is counted in weeks. */
const ROUND_DAYS = 3;

/** "three weeks ago", «قبل أسبوعين»: that day, or days around it. */
function roundly(tokens: readonly Token[], moment: Moment): Moment | undefined {
  const { at, span } = moment;
  if (span.start !== span.end) return undefined;
  for (let i = at.from; i < at.to; i += 1)
    if (WEEKS.has(tokens[i]!.text))
      return { ...moment, span: { start: span.start - ROUND_DAYS, end: span.end + ROUND_DAYS } };
  return undefined;
}

/** «قصفت … بعد هجوم على عين الأسد»: from the word that leads to another event on, all is of that one. */
function ownRange({ block: { tokens }, phrases }: BlockFacts, phrase: Phrase, { from, to }: Range): Range {
  const leads = (start: number, end: number) => {
    for (let i = start; i < end; i += 1) if (leadsOn(tokens, i)) return i;
    return undefined;
  };
  let first = from;
  let last = to;
  for (const other of phrases) {
    if (other.to <= phrase.from && other.to > from && !TELLING_LITTLE.has(other.nature))
      first = leads(other.to, phrase.from) ?? first;
    if (other.from >= phrase.to && other.from < to && !TELLING_LITTLE.has(other.nature)) {
      last = leads(phrase.to, other.from) ?? to;
      break;
    }
  }
  return { from: first, to: last };
}

/** Of a long block the neighbourhood of the phrase; most often all of it. */
function around(facts: BlockFacts, { from, to }: Phrase): BlockFacts {
  const { tokens } = facts.block;
  if (tokens.length <= 2 * REACH) return facts;
  const start = tokens[Math.max(0, from - REACH)]!.start;
  const end = tokens[Math.min(tokens.length, to + REACH) - 1]!.end;
  const placed = <T>(
    list: readonly T[],
    placeOf: (one: T) => number,
    low: number,
    high: number,
  ): readonly T[] => list.slice(firstAt(list, placeOf, low), firstAt(list, placeOf, high));
  return {
    ...facts,
    phrases: placed(facts.phrases, (one) => one.from, from - REACH, to + REACH),
    mentions: placed(facts.mentions, (one) => one.at.from, from - REACH, to + REACH),
    moments: placed(facts.moments, (one) => one.at.from, from - REACH, to + REACH),
    quantities: placed(facts.quantities, (one) => one.start, start, end),
    vague: placed(facts.vague, (one) => one.from, from - REACH, to + REACH),
  };
}

/** Index of the first that stands at the place or behind it, of a list in text order. */
function firstAt<T>(list: readonly T[], placeOf: (one: T) => number, place: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(list[middle]!) >= place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** "earlier in the day". */
function isOfTheDay(tokens: readonly Token[], i: number): boolean {
  return EARLIER_TODAY.every((word, n) => tokens[i + n]?.text === word);
}

export function within(at: Range, range: Range): boolean {
  return at.from >= range.from && at.from < range.to;
}

/** The nearest date of the sentence with no other event named between it and the phrase. */
function nearest(
  facts: BlockFacts,
  phrase: Phrase,
  clause: Range,
  moments: readonly Moment[],
  fits: (span: DaySpan) => boolean,
): Moment | undefined {
  const { tokens } = facts.block;
  const gap = (at: Range) => (at.from >= phrase.to ? at.from - phrase.to : phrase.from - at.to);
  const free = (at: Range) =>
    !facts.phrases.some(
      (other) =>
        other !== phrase &&
        (!TELLING_LITTLE.has(other.nature) || isCause(tokens, other)) &&
        !(other.nature === 'visit' && phrase.nature === 'visit') &&
        other.from >= Math.min(at.to, phrase.to) &&
        other.to <= Math.max(at.from, phrase.from),
    );
  // «هجوم كانون الثاني», "the January attack": the date is that one's name.
  const names = ({ at, span }: Moment) =>
    span.end - span.start > LONGEST_DAYS &&
    !TELLING_LITTLE.has(phrase.nature) &&
    [at.from - 1, at.to].some(
      (beside) =>
        facts.block.tokens[beside] !== undefined &&
        !within({ from: beside, to: beside + 1 }, phrase) &&
        cueAt(facts.block.tokens, beside)?.cue.verb === false,
    );
  // "on 8 December, and once more after a strike": the date is of the other one.
  const leads = (at: Range) => {
    for (let i = Math.min(at.to, phrase.to); i < Math.max(at.from, phrase.from); i += 1) {
      const { text } = tokens[i]!;
      if (!leadsOn(tokens, i)) continue;
      if (isInserted(tokens, i, Math.min(at.to, phrase.to), Math.max(at.from, phrase.from))) continue;
      if (!ONCE_MORE.has(text) || at.from < phrase.from) return true;
    }
    return false;
  };
  // "said on Saturday that the deal announced a day earlier", «شيعت أمس جثمان عامل سقط …»: the first is of the saying, or the main clause.
  const isOfSaying = (at: Range) => {
    for (let i = at.to; i < phrase.from; i += 1) {
      const { text } = tokens[i]!;
      if (SAID_THAT.has(text) || RELATIVES.has(text)) return 1;
    }
    return 0;
  };
  const isOutside = (at: Range) => (within(at, clause) ? 0 : 1);
  return moments
    .filter((moment) => {
      const { since, span, at } = moment;
      return !since && fits(span) && free(at) && !names(moment) && !leads(at);
    })
    .sort(
      (a, b) =>
        isOfSaying(a.at) - isOfSaying(b.at) || isOutside(a.at) - isOutside(b.at) || gap(a.at) - gap(b.at),
    )[0];
}

/** "On 14 June, the day after the war began, three drones …": between two commas it leads nowhere. */
function isInserted(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const isComma = (i: number) => tokens[i]!.text === ',' || tokens[i]!.text === '،';
  let before = at - 1;
  while (before >= from && !isComma(before)) before -= 1;
  let behind = at + 1;
  while (behind < to && !isComma(behind)) behind += 1;
  return before >= from && behind < to;
}

/** «ردا على اغتيال …» */
function isCause(tokens: readonly Token[], { verb, from, nature }: Phrase): boolean {
  return !verb && nature === 'killing' && BECAUSE.has(tokens[from - 1]?.text ?? '');
}
