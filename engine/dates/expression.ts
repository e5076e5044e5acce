import type { OtherCalendar } from './other-calendars.ts';

/** What a date phrase says, before it is known when it was said. */

/** Where a modifier points: «الماضي» −1, «الحالي» 0, «المقبل» +1. */
export type Direction = -1 | 0 | 1;

/**
 * A day, month, year or longer period. Absolute parts stand beside shifts, which count whole units from the anchor:
 * «8 الشهر الماضي» is `{day: 8, monthShift: -1}`.
 */
export interface Fields {
  calendar?: OtherCalendar;
  year?: number;
  month?: number;
  day?: number;
  /** The year of an event that the day has named, for pages that are not older than it. */
  named?: number;
  /** ISO: 1 = Monday … 7 = Sunday. */
  weekday?: number;
  /** With `weekday`: which one of the month, −1 the last. */
  nth?: number;
  /** Gregorian year of a month of another calendar («رمضان 2019»). */
  inYear?: number;
  /** Which week of the month or year, −1 the last; a week belongs to the month that has its Thursday (ISO 8601). */
  weekNth?: number;
  /** Days from Easter Sunday of the western churches. */
  easter?: number;
  /** EDTF sub-year code: 21–24 seasons, 33–36 quarters, 40–41 halves. */
  division?: number;
  /** First year of a decade, last digit 0. Below 100 the century is open («التسعينيات»). */
  decade?: number;
  /** Ordinal of a century; relative to the anchor's when `centuryShift` is given. */
  century?: number;
  centuryShift?: number;
  decadeShift?: number;
  yearShift?: number;
  quarterShift?: number;
  monthShift?: number;
  /** Seven days from the anchor's Monday. */
  weekShift?: number;
  dayShift?: number;
  /** Saturday and Sunday of the anchor's week: the last, its own or the next. */
  weekendShift?: number;
  /** A modifier on a weekday, month, day or season that leaves its year or week open. */
  direction?: Direction;
  /** `text`: shifts count from the date that the text named last («في اليوم التالي»). */
  anchor?: 'text';
  approx?: boolean;
  /** With `direction`: a weekday of the same week and as near as this many days is not meant ("next Friday" on a Thursday). */
  beyond?: number;
  /** Days to go on from the day that the other parts say: "three days from Monday". */
  plus?: number;
  /** The period of this length that begins or ends with the day or month, or the week that holds it. */
  extent?: Extent;
  /** Without its anchor the phrase says nothing («بعد يومين» of something): it is not reported then. */
  hanging?: boolean;
}

export interface Extent {
  readonly side: 'from' | 'until' | 'around';
  readonly unit: UnitCode;
  readonly count: number;
}

export interface HourMinute {
  readonly hour: number;
  readonly minute: number;
}

export type Expression =
  | { readonly type: 'fields'; readonly fields: Fields }
  | { readonly type: 'range'; readonly from: Fields; readonly to: Fields }
  /** `count` units up to the anchor (`sign` −1) or from it on (+1): "the past two weeks". */
  | { readonly type: 'rolling'; readonly count: number; readonly unit: UnitCode; readonly sign: -1 | 1 }
  | {
      readonly type: 'clock';
      readonly hour: number;
      readonly minute: number;
      readonly second: number | undefined;
      /** Which half of the day stands in the text. */
      readonly half: boolean;
    }
  /** A span of hours on one day. */
  | {
      readonly type: 'clocks';
      readonly from: HourMinute;
      readonly to: HourMinute;
      /** Which half of the day stands in the text. */
      readonly half?: boolean;
    }
  /** What is left of the running week, month or year, today included: "the rest of the week". */
  | { readonly type: 'rest'; readonly unit: UnitCode }
  | { readonly type: 'vague'; readonly role: 'past' | 'present' | 'future' }
  /** Words of a date that are a name here («ساحة 14 تموز»): passed over whole. */
  | { readonly type: 'name' };

/** How the phrase hangs on the preposition before it. */
export type Bound = 'since' | 'until' | undefined;

/** One phrase found in a block, in tokens of the block. */
export interface Match {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly expression: Expression;
  readonly confidence: number;
}

export const Unit = {
  second: 1,
  minute: 2,
  hour: 3,
  day: 4,
  week: 5,
  month: 6,
  year: 7,
  decade: 8,
  century: 9,
} as const;
export type UnitCode = (typeof Unit)[keyof typeof Unit];

/** Adds a count of units to the shifts; undefined for units under a day, which have no calendar value. */
export function shiftBy(unit: UnitCode, amount: number): Fields | undefined {
  switch (unit) {
    case Unit.day:
      return { dayShift: amount };
    case Unit.week:
      return { dayShift: amount * 7 };
    case Unit.month:
      return { monthShift: amount };
    case Unit.year:
      return { yearShift: amount };
    case Unit.decade:
      return { yearShift: amount * 10 };
    case Unit.century:
      return { yearShift: amount * 100 };
    default:
      return undefined;
  }
}

/** One counted unit of a distance; the count is undefined for "a few". */
export interface Part {
  readonly unit: UnitCode;
  readonly count: number | undefined;
}

/** "a year and three months" in months, "two weeks and a day" in days; undefined where the units have no common one. */
export function addParts(first: Part, second: Part): Part | undefined {
  if (first.count === undefined || second.count === undefined) return undefined;
  const scales: readonly (readonly [unit: UnitCode, of: Readonly<Partial<Record<UnitCode, number>>>])[] = [
    [Unit.month, { [Unit.month]: 1, [Unit.year]: 12 }],
    [Unit.day, { [Unit.day]: 1, [Unit.week]: 7 }],
  ];
  for (const [unit, of] of scales) {
    const [a, b] = [of[first.unit], of[second.unit]];
    if (a !== undefined && b !== undefined) return { unit, count: first.count * a + second.count * b };
  }
  return undefined;
}
