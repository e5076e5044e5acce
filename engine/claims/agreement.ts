import type { Observation } from '../../packs/schema.ts';
import type { Qualifier } from '../annotation.ts';

/** A number as the text states it. */
export interface StatedNumber {
  readonly value?: number | null | undefined;
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
  readonly qualifier: Qualifier;
}

/** All values that a number may stand for, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** «نحو 2000» allows for a tenth at most, and for a twentieth even where the digits look exact («نحو 903»). */
const ABOUT_MOST = 0.1;
const ABOUT_LEAST = 0.05;
/** A number with round digits and no qualifier («5.5 مليون») is read as rounded, but by no more than this. */
const ROUNDED_MOST = 0.025;
/** Counts below this are given as they are. */
const COUNTED = 100;
/** «أكثر من 50 ألفا» is said of 52 or 58 thousand, not of 90. */
const BOUND = 0.2;
/** A source's own "about" and "at least" are taken more narrowly. */
const SOURCE_ABOUT = 0.05;
const SOURCE_BOUND = 0.1;

/** Half a unit of the last significant digit: 50,000 for 5.5 million, 0.5 for 28. */
export function halfUnit(value: number): number {
  let rest = Math.abs(value);
  if (rest === 0 || !Number.isFinite(rest)) return 0;
  let unit = 1;
  if (Number.isInteger(rest)) {
    while (rest % 10 === 0) {
      rest /= 10;
      unit *= 10;
    }
    return unit / 2;
  }
  const decimals = (String(rest).split('.')[1] ?? '').length;
  return 10 ** -decimals / 2;
}

/** The values that the text's number may stand for. Null when it has none («عشرات»). */
export function statedInterval(number: StatedNumber): Interval | null {
  if (number.low != null && number.high != null) return { low: number.low, high: number.high };
  const value = number.value ?? number.low ?? number.high;
  if (value == null) return null;
  switch (number.qualifier) {
    case 'about': {
      const room = Math.max(Math.min(halfUnit(value), value * ABOUT_MOST), value * ABOUT_LEAST);
      return { low: value - room, high: value + room };
    }
    case 'at-least':
    case 'more-than':
      return { low: value, high: value * (1 + BOUND) };
    case 'at-most':
    case 'less-than':
      return { low: value * (1 - BOUND), high: value };
    default: {
      const room = value < COUNTED ? 0 : Math.min(halfUnit(value), value * ROUNDED_MOST);
      return { low: value - room, high: value + room };
    }
  }
}

/** The values that an observation may stand for. */
export function observedInterval(observation: Observation): Interval | null {
  if (observation.low != null && observation.high != null) {
    return { low: observation.low, high: observation.high };
  }
  const { value } = observation;
  if (value === null) return null;
  switch (observation.qualifier) {
    case 'about':
      return { low: value * (1 - SOURCE_ABOUT), high: value * (1 + SOURCE_ABOUT) };
    case 'at-least':
      return { low: value, high: value * (1 + SOURCE_BOUND) };
    case 'at-most':
      return { low: value * (1 - SOURCE_BOUND), high: value };
    default:
      return { low: value, high: value };
  }
}

/** Whether the text's number and the observation can be the same figure. */
export function agrees(number: StatedNumber, observation: Observation): boolean {
  return meets(statedInterval(number), observation);
}

/** The same for one number and many observations. */
export function meets(stated: Interval | null, observation: Observation): boolean {
  if (stated === null) return false;
  const observed = observedInterval(observation);
  return observed !== null && stated.low <= observed.high && observed.low <= stated.high;
}

/** How far the number is from the observation, with its sign; 0 inside the source's own range. */
export function difference(number: StatedNumber, observation: Observation): number {
  const value = number.value ?? middle(number.low, number.high);
  if (value === null) return 0;
  if (observation.value !== null) return value - observation.value;
  const low = observation.low ?? value;
  const high = observation.high ?? value;
  return value < low ? value - low : value > high ? value - high : 0;
}

/** How many times one number is another that it does not meet; used to doubt a link, never to forbid one. */
export function factor(a: Interval, b: Interval): number {
  const [small, large] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return small <= 0 ? Number.POSITIVE_INFINITY : large / small;
}

function middle(low: number | null | undefined, high: number | null | undefined): number | null {
  if (low == null) return high ?? null;
  return high == null ? low : (low + high) / 2;
}
