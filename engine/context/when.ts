import { type DaySpan, daysOf } from '../../packs/days.ts';
import type { SourceRecord } from '../../packs/schema.ts';
import { MONTHS_OF_DIVISION } from '../dates/edtf.ts';

/**
 * Where a record stands against the article's date D. All days are numbers counted from 1970-01-01.
 * The rules and why they are so: docs/decisions/0050-before-and-since.md.
 */

export const EARLIEST = Number.NEGATIVE_INFINITY;
export const LATEST = Number.POSITIVE_INFINITY;

/** The day of an ISO date or date-time; null when it is less precise than a day or none at all. */
export function dayOf(iso: string | null | undefined): number | null {
  const match = iso ? /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(iso) : null;
  if (match === null) return null;
  const { start } = daysOf(match[1]!);
  return Number.isFinite(start) ? start : null;
}

/** The days that a record may cover by its ISO dates; open where it gives none. */
export function spanOf(from: string | null | undefined, to: string | null | undefined): DaySpan {
  return { start: from ? daysOf(from).start : EARLIEST, end: to ? daysOf(to).end : LATEST };
}

const SINGLE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[\d:.+Z-]*)?$/;

/** The days that an EDTF value covers, open ends included; null when it is not understood. */
export function edtfSpan(value: string | null | undefined): DaySpan | null {
  if (!value) return null;
  const slash = value.indexOf('/');
  if (slash >= 0) {
    const from = value.slice(0, slash);
    const to = value.slice(slash + 1);
    const start = from === '..' || from === '' ? { start: EARLIEST } : edtfSpan(from);
    const end = to === '..' || to === '' ? { end: LATEST } : edtfSpan(to);
    return start === null || end === null || start.start > end.end
      ? null
      : { start: start.start, end: end.end };
  }
  const plain = value.replace(/[~?%]/g, '');
  const years = /^(\d{2,3})(X{1,2})$/.exec(plain);
  if (years !== null && plain.length === 4) {
    return { start: daysOf(plain.replace(/X/g, '0')).start, end: daysOf(plain.replace(/X/g, '9')).end };
  }
  const match = SINGLE.exec(plain);
  if (match === null) return null;
  const [, year, month, day] = match;
  const coded = month === undefined ? undefined : MONTHS_OF_DIVISION[Number(month)];
  if (coded !== undefined) {
    const start = daysOf(`${year}-${two(coded[0])}`).start;
    const last = coded[1] > 12 ? `${Number(year) + 1}-${two(coded[1] - 12)}` : `${year}-${two(coded[1])}`;
    return { start, end: daysOf(last).end };
  }
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  return daysOf([year, month, day].filter((part) => part !== undefined).join('-'));
}

const two = (n: number) => String(n).padStart(2, '0');

/** ISO day of a day number. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** ISO weekday of a day number: 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Days from one stretch to another; 0 when they touch. */
export function distance(a: DaySpan, b: DaySpan): number {
  if (a.end < b.start) return b.start - a.end;
  return b.end < a.start ? a.start - b.end : 0;
}

/** Whether every one of the sources had surely appeared by the day; false when one bears no date. */
export function knownBy(sources: readonly (SourceRecord | undefined)[], day: number): boolean {
  return (
    sources.length > 0 &&
    sources.every((source) => source?.published != null && daysOf(source.published).end <= day)
  );
}

/**
 * `before` when the record holds for a time up to D, `since` when for a time after it. A record that reaches over D
 * (a month, a period still running) counts as `before` only when all its sources had appeared by D: only then can it
 * tell nothing that came later. With no D everything is `before`, as the card model has it.
 */
export function sideOf(
  span: DaySpan,
  asOf: number | null,
  wasKnown: (day: number) => boolean,
): 'before' | 'since' {
  if (asOf === null || span.end <= asOf) return 'before';
  if (span.start > asOf) return 'since';
  return wasKnown(asOf) ? 'before' : 'since';
}
