import { dayNumber, daysInMonth, shiftMonth, weekdayOf } from './calendar.ts';
import { edtfDay, edtfMonth, MONTHS_OF_DIVISION, partsOf } from './edtf.ts';
import { type Extent, Unit } from './expression.ts';

/** Periods that are counted from a date that is known: EDTF in, EDTF out. */

const DIVISION = /^(\d{4})-(3[3-6]|4[01])$/;

/** An end of a range in months: EDTF has no intervals of quarters and halves. */
export function inMonths(value: string, end: 'first' | 'last'): string {
  const match = DIVISION.exec(value);
  if (match === null) return value;
  const [first, last] = MONTHS_OF_DIVISION[Number(match[2])]!;
  return edtfMonth(Number(match[1]), end === 'first' ? first : last);
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
