import { civil } from './calendar.ts';

/** Writers of the EDTF (ISO 8601-2:2019) forms that dates are given in. */

const pad = (value: number, size: number) => String(value).padStart(size, '0');

export function edtfYear(year: number): string {
  return pad(year, 4);
}

export function edtfMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

export function edtfDay(dayNo: number): string {
  const { year, month, day } = civil(dayNo);
  return `${edtfMonth(year, month)}-${pad(day, 2)}`;
}

/** A clock time on a day. EDTF lets no approximation sign stand on a time. */
export function edtfTime(day: string, hour: number, minute: number, second?: number): string {
  return `${day}T${pad(hour, 2)}:${pad(minute, 2)}${second === undefined ? '' : `:${pad(second, 2)}`}`;
}

/** 199X; 19XX for the century. */
export function edtfDecade(year: number): string {
  return `${pad(Math.floor(year / 10), 3)}X`;
}

export function edtfCentury(century: number): string {
  return `${pad(century - 1, 2)}XX`;
}

export function approximate(value: string, approx: boolean): string {
  return approx &&
    !value.includes('/') &&
    !value.includes('T') &&
    !value.includes('X') &&
    !value.endsWith('~')
    ? `${value}~`
    : value;
}

/** First and last month of the seasons, quarters and halves by their EDTF codes; 13 and 14 are of the next year. */
export const MONTHS_OF_DIVISION: Readonly<Record<number, readonly [first: number, last: number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
};

/** Year, month and day of a single EDTF date, as far as it gives them. */
export interface DateParts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

const SINGLE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?~?$/;

const PART_OF_YEAR = /^(\d{4})-(?:2[1-4]|3[3-6]|4[01])~?$/;

/** Reads back a single date (not an interval or a decade); of a season, quarter or half its year. */
export function partsOf(value: string): DateParts | undefined {
  const match = SINGLE.exec(value);
  if (match === null) {
    const part = PART_OF_YEAR.exec(value);
    return part === null ? undefined : { year: Number(part[1]), month: undefined, day: undefined };
  }
  return {
    year: Number(match[1]),
    month: match[2] === undefined ? undefined : Number(match[2]),
    day: match[3] === undefined ? undefined : Number(match[3]),
  };
}
