import type { DaySpan } from '../../packs/days.ts';
import type { MeasureRecord, Observation } from '../../packs/schema.ts';
import { observationSpan } from '../context/observation-span.ts';
import { meets, type StatedNumber, statedInterval } from './agreement.ts';

/** An observation on the side of the record that the article could know, by its place in the measure. */
export interface Known {
  readonly index: number;
  readonly observation: Observation;
  readonly span: DaySpan;
}

/** As {@link Comparison} of the card model, by indexes. */
export type Finding =
  | { readonly result: 'agrees' | 'differs'; readonly with: number }
  | { readonly result: 'other-date'; readonly with: number; readonly nearest: number | null }
  | { readonly result: 'no-record-for-date'; readonly nearest: number | null };

/** A level («900 جندي») is taken to hold for about a year after it was stated. */
const HOLDS_DAYS = 400;
/** Two periods are the same when what they share is this much of both together. */
const SAME_PERIOD = 0.8;

/** Counts over periods of their own (a month, a year); neither a level at a date nor a running total. */
export function isTally(measure: MeasureRecord): boolean {
  let known = tallies.get(measure);
  if (known === undefined) {
    known = countsPeriods(measure);
    tallies.set(measure, known);
  }
  return known;
}

const tallies = new WeakMap<MeasureRecord, boolean>();

function countsPeriods(measure: MeasureRecord): boolean {
  const periods = measure.observations.filter((observation) => !observation.at && observation.from);
  return periods.length === measure.observations.length && !isRunning(measure);
}

/** Totals that all count from one day. */
export function isRunning(measure: MeasureRecord): boolean {
  const starts = new Set(measure.observations.map((observation) => (observation.at ? '' : observation.from)));
  return starts.size === 1 && !starts.has('') && (measure.observations.length > 1 || lengthOf(measure) > 370);
}

function lengthOf(measure: MeasureRecord): number {
  const span = observationSpan(measure.observations[0]!);
  return span.end - span.start;
}

/** By the day from which each figure is known to hold: of a year its first, of a count over a period its last. */
export function newestFirst(a: Known, b: Known): number {
  return dayOf(b) - dayOf(a) || b.span.end - a.span.end || a.index - b.index;
}

function dayOf({ observation, span }: Known): number {
  return observation.at ? span.start : span.end;
}

/** Share of the days of two stretches that both cover. */
export function overlap(a: DaySpan, b: DaySpan): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start) + 1;
  const all = Math.max(a.end, b.end) - Math.min(a.start, b.start) + 1;
  return common <= 0 ? 0 : common / all;
}

export function samePeriod(a: DaySpan, b: DaySpan): boolean {
  return overlap(a, b) >= SAME_PERIOD;
}

/**
 * How a number stands to the record.
 *
 * @param known observations that the article could know, newest first; later ones must not be among them
 * @param at the day or period for which the text states the number; null when neither it nor the article has a date
 */
export function compare(
  measure: MeasureRecord,
  number: StatedNumber,
  known: readonly Known[],
  at: DaySpan | null,
): Finding {
  if (known.length === 0) return { result: 'no-record-for-date', nearest: null };
  const stated = statedInterval(number);
  const agreeing = known.filter(({ observation }) => meets(stated, observation));
  if (isTally(measure)) return compareTally(known, agreeing, at);
  const holding = at === null ? known : known.filter(({ span }) => span.end <= at.end);
  const latest = holding[0];
  if (latest === undefined) {
    const nearest = known.at(-1)!.index;
    return agreeing.length > 0
      ? { result: 'other-date', with: agreeing.at(-1)!.index, nearest }
      : { result: 'no-record-for-date', nearest };
  }
  const holds = (entry: Known) => at === null || at.start - entry.span.end <= HOLDS_DAYS;
  const agreeingThen = agreeing.find((entry) => holding.includes(entry) && holds(entry));
  if (agreeingThen !== undefined) return { result: 'agrees', with: agreeingThen.index };
  if (agreeing.length > 0) return { result: 'other-date', with: agreeing[0]!.index, nearest: latest.index };
  return holds(latest)
    ? { result: 'differs', with: latest.index }
    : { result: 'no-record-for-date', nearest: latest.index };
}

function compareTally(known: readonly Known[], agreeing: readonly Known[], at: DaySpan | null): Finding {
  const same = at === null ? [] : known.filter(({ span }) => samePeriod(span, at));
  const right = same.find((entry) => agreeing.includes(entry));
  if (right !== undefined) return { result: 'agrees', with: right.index };
  if (same.length > 0) return { result: 'differs', with: same[0]!.index };
  // With no period named, the figure is that of the newest tally or of none.
  if (at === null || at.start === at.end) {
    if (agreeing[0] !== undefined && agreeing[0] === known[0])
      return { result: 'agrees', with: known[0].index };
  }
  const nearest = known[0]!.index;
  return agreeing.length > 0
    ? { result: 'other-date', with: agreeing[0]!.index, nearest }
    : { result: 'no-record-for-date', nearest };
}
