const DAY_MS = 86_400_000;

/** A stretch of days, as day numbers counted from 1970-01-01, both inclusive. */
export interface DaySpan {
  readonly start: number;
  readonly end: number;
}

/** The days that an ISO date of the authoring format covers: a day, a whole month or a whole year. */
export function daysOf(date: string): DaySpan {
  const year = Number(date.slice(0, 4));
  const month = date.length >= 7 ? Number(date.slice(5, 7)) : 0;
  if (date.length >= 10) {
    const day = dayNumber(year, month, Number(date.slice(8, 10)));
    return { start: day, end: day };
  }
  if (month > 0) return { start: dayNumber(year, month, 1), end: dayNumber(year, month + 1, 1) - 1 };
  return { start: dayNumber(year, 1, 1), end: dayNumber(year + 1, 1, 1) - 1 };
}

/** The days that an event covers; null when it has neither a date nor a start. */
export function eventDays(event: {
  readonly date?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}): DaySpan | null {
  if (event.date) return daysOf(event.date);
  if (!event.from) return null;
  return { start: daysOf(event.from).start, end: daysOf(event.to ?? event.from).end };
}

function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  // Date.UTC reads the years 0–99 as 1900–1999.
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}
