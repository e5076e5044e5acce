import { scaleLinear } from 'd3-scale';
import { utcTicks } from 'd3-time';

/** Drawings are laid out in these user units, one to a pixel of the card's inner width. */
export const WIDTH = 336;

export interface TimeAxis {
  readonly x: (date: Date) => number;
  readonly ticks: readonly {
    readonly x: number;
    readonly date: Date;
    readonly unit: 'year' | 'month' | 'day';
  }[];
}

const DAY = 86_400_000;

/**
 * A time axis between `from` and `to` user units; in Arabic time runs from right to left.
 *
 * @param dates what must fit on it; at least one
 */
export function timeAxis(dates: readonly Date[], from: number, to: number, rtl: boolean): TimeAxis {
  const times = dates.map(Number);
  let first = Math.min(...times);
  let last = Math.max(...times);
  if (last - first < 2 * DAY) {
    first -= 15 * DAY;
    last += 15 * DAY;
  }
  // A linear scale over instants with calendar ticks: what `scaleUtc` is, without the formats that Intl has already.
  const scale = scaleLinear()
    .domain([first, last])
    .range(rtl ? [to, from] : [from, to]);
  const unit = last - first > 500 * DAY ? 'year' : last - first > 45 * DAY ? 'month' : 'day';
  const ticks = utcTicks(new Date(first), new Date(last), 4)
    // d3 falls to finer ticks than the labels can say on short spans of years: those would repeat a label.
    .filter((date) => unit !== 'year' || (date.getUTCMonth() === 0 && date.getUTCDate() === 1))
    .filter((date) => unit !== 'month' || date.getUTCDate() === 1)
    .map((date) => ({ x: scale(date), date, unit }) as const)
    .sort((a, b) => a.x - b.x);
  return { x: (date) => scale(date), ticks: thinned(ticks, LABEL_WIDTH[unit]) };
}

/** Room that a label of each unit needs, in user units. */
const LABEL_WIDTH = { year: 36, month: 76, day: 56 } as const;

/** The ticks that have room for their labels, evenly left out. */
function thinned<T extends { readonly x: number }>(ticks: readonly T[], room: number): T[] {
  const [first, second] = ticks;
  if (first === undefined || second === undefined) return [...ticks];
  const every = Math.max(1, Math.ceil(room / (second.x - first.x)));
  return ticks.filter((_, i) => i % every === 0);
}

/** How a tick is labelled. */
export const TICK_FORMATS: Readonly<Record<'year' | 'month' | 'day', Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  day: { day: 'numeric', month: 'short' },
};

/** Keeps a label that is centred on `x` inside the drawing. */
export function inside(x: number, halfWidth: number): number {
  return Math.min(Math.max(x, halfWidth), WIDTH - halfWidth);
}

/**
 * A label with its own direction. The drawing is left to right, where «8 مليون» would be set with its number first; an
 * isolate keeps the order without turning `text-anchor` round (U+2067, U+2069).
 */
export function directed(label: string, rtl: boolean): string {
  return rtl ? `\u2067${label}\u2069` : label;
}
