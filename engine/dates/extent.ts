import { dayNumber, daysInMonth, shiftMonth, weekdayOf } from './calendar.ts';
import { edtfDay, edtfMonth, partsOf } from './edtf.ts';
import { type Extent, Unit } from './expression.ts';

/** Periods that are counted from a date that is known: EDTF in, EDTF out. */

const QUARTER = /^(\d{4})-(3[3-6])$/;
const HALF = /^(\d{4})-(4[01])$/;

/** Ends of a range are told in months: EDTF has no intervals of quarters. */
export function firstMonth(value: string): string {
  const quarter = QUARTER.exec(value);
  if (quarter !== null) return edtfMonth(Number(quarter[1]), (Number(quarter[2]) - 33) * 3 + 1);
  const half = HALF.exec(value);
  return half === null ? value : edtfMonth(Number(half[1]), (Number(half[2]) - 40) * 6 + 1);
}

export function lastMonth(value: string): string {
  const quarter = QUARTER.exec(value);
  if (quarter !== null) return edtfMonth(Number(quarter[1]), (Number(quarter[2]) - 33) * 3 + 3);
  const half = HALF.exec(value);
  return half === null ? value : edtfMonth(Number(half[1]), (Number(half[2]) - 40) * 6 + 6);
}

/** A day some days after a day; undefined where the value is no day. */
export function later(value: string, days: number): string | undefined {
  const parts = partsOf(value);
  return parts?.day === undefined
    ? undefined
    : edtfDay(dayNumber(parts.year, parts.month!, parts.day) + days);
}

/** "the three months to June", "the week of March 13": the period around a day or month. */
export function spread(value: string, { side, unit, count }: Extent): string | undefined {
  const parts = partsOf(value);
  if (parts?.month === undefined) return undefined;
  const { year, month } = parts;
  const months = unit === Unit.month ? count : unit === Unit.year ? count * 12 : undefined;
  if (months !== undefined && (parts.day === undefined || parts.day === daysInMonth(year, month))) {
    if (side !== 'until') return undefined;
    const first = shiftMonth(year, month, 1 - months);
    return `${edtfMonth(first.year, first.month)}/${edtfMonth(year, month)}`;
  }
  if (parts.day === undefined) return undefined;
  const day = dayNumber(year, month, parts.day);
  if (side === 'around') {
    const monday = day - weekdayOf(day) + 1;
    return `${edtfDay(monday)}/${edtfDay(monday + 6)}`;
  }
  let other: number;
  if (months === undefined) {
    const days = unit === Unit.week ? count * 7 : unit === Unit.day ? count : 0;
    if (days === 0) return undefined;
    other = side === 'until' ? day - days + 1 : day + days - 1;
  } else {
    const at = shiftMonth(year, month, side === 'until' ? -months : months);
    const same = dayNumber(at.year, at.month, Math.min(parts.day, daysInMonth(at.year, at.month)));
    other = side === 'until' ? same + 1 : same - 1;
  }
  return side === 'until' ? `${edtfDay(other)}/${edtfDay(day)}` : `${edtfDay(day)}/${edtfDay(other)}`;
}
