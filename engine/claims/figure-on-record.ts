import { type StatedNumber, statedInterval } from './agreement.ts';
import type { Known } from './comparison.ts';
import type { Profile } from './profile.ts';

/** The number in the scale in which the measure keeps its figures. */
export function scaledBy(quantity: StatedNumber, scale: number): StatedNumber {
  if (scale === 1) return quantity;
  const by = (value: number | null | undefined) => (value == null ? value : value / scale);
  return {
    value: by(quantity.value),
    low: by(quantity.low),
    high: by(quantity.high),
    qualifier: quantity.qualifier,
  };
}

/** So soon after an article a figure that it gives may have been put on record; a running total grows meanwhile. */
export const SOON_DAYS = 120;

const RUNNING_DAYS = 20;

const NO_FIGURES: readonly Known[] = [];

/** The observations with the figure that the article could know, or that were made about its time. */
export function agreeingWith(profile: Profile, number: StatedNumber, asOf: number | null): readonly Known[] {
  const soon = profile.running ? RUNNING_DAYS : SOON_DAYS;
  const stated = statedInterval(number);
  if (stated === null) return NO_FIGURES;
  const { lows, highs, spans } = profile;
  let agreeing: Known[] | undefined;
  for (let index = 0; index < spans.length; index += 1) {
    // What is not known (NaN) agrees with nothing.
    if (!(stated.low <= highs[index]! && lows[index]! <= stated.high)) continue;
    const span = spans[index]!;
    if (asOf !== null && (profile.running ? span.end : span.start) > asOf + soon) continue;
    agreeing ??= [];
    agreeing.push({ index, observation: profile.record.observations[index]!, span });
  }
  return agreeing ?? NO_FIGURES;
}

/** A figure between those on record before and after the article may be a little past either. */
const ROOM = 0.03;
const NEXT_DAYS = 30;
const NEARLY = 0.8;

/**
 * A level or a running total of a day that the record leaves out: 168 attacks, where 165 and 170 are on record some days
 * before and after.
 */
export function liesBetween(
  { tally, once, running, spans, lows, highs }: Profile,
  number: StatedNumber,
  asOf: number | null,
): boolean {
  const stated = statedInterval(number);
  if (tally || once || asOf === null || stated === null) return false;
  let before = -1;
  let after = -1;
  for (let i = 0; i < spans.length; i += 1) {
    if (Number.isNaN(lows[i]!)) continue;
    const { end } = spans[i]!;
    if (end <= asOf && (before < 0 || end >= spans[before]!.end)) before = i;
    if (end > asOf && (after < 0 || end < spans[after]!.end)) after = i;
  }
  if (after < 0 || (before < 0 && !(running && spans[after]!.end - asOf <= NEXT_DAYS))) return false;
  // Before its first figure a running total was less, but some days before not by much.
  const first = before < 0 ? highs[after]! * NEARLY : lows[before]!;
  const low = Math.min(first, lows[after]!) * (1 - ROOM);
  const high = Math.max(before < 0 ? 0 : highs[before]!, highs[after]!) * (1 + ROOM);
  return stated.low <= high && stated.high >= low;
}
