/** The minutes that an EDTF value covers, both ends inclusive; null where it is open or not said. */
export interface MinuteRange {
  readonly from: number | null;
  readonly to: number | null;
}

const MINUTE = 60_000;
const DAY = 1440;

/**
 * The range of an EDTF value: date, date and time, season, quarter, half, decade, century or interval. Marks of
 * approximation (`~ ? %`) do not change it.
 *
 * @returns undefined for what is no such value.
 */
export function edtfRange(value: string): MinuteRange | undefined {
  const bare = value.replace(/[~?%]/gu, '');
  const slash = bare.indexOf('/');
  if (slash === -1) return partRange(bare);
  const left = bare.slice(0, slash);
  const right = bare.slice(slash + 1);
  const from = isOpen(left) ? { from: null, to: null } : partRange(left);
  const to = isOpen(right) ? { from: null, to: null } : partRange(right);
  if (from === undefined || to === undefined) return undefined;
  return { from: from.from, to: to.to };
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function partRange(part: string): MinuteRange | undefined {
  const unspecified = /^(\d{1,3})X{1,3}$/u.exec(part);
  if (unspecified !== null && part.length === 4) {
    const low = Number(part.replace(/X/gu, '0'));
    const high = Number(part.replace(/X/gu, '9'));
    return { from: minute(low, 1, 1), to: minute(high + 1, 1, 1) - 1 };
  }
  const match =
    /^(-?\d{4,})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2})(?::(\d{2}))?(?::\d{2})?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/u.exec(
      part,
    );
  if (match === null) return undefined;
  const [, year, month, day, hour, min] = match.map((group) =>
    group === undefined ? undefined : Number(group),
  );
  if (year === undefined) return undefined;
  if (month === undefined) return { from: minute(year, 1, 1), to: minute(year + 1, 1, 1) - 1 };
  if (month > 12) return codeRange(year, month);
  if (day === undefined) return { from: minute(year, month, 1), to: minute(year, month + 1, 1) - 1 };
  const start = minute(year, month, day);
  if (hour === undefined) return { from: start, to: start + DAY - 1 };
  const at = start + hour * 60 + (min ?? 0);
  return { from: at, to: at };
}

/** EDTF codes: 21–24 and 25–28 seasons (by the months of weather services, winter from December), 33–36 quarters, 40–41 halves. */
function codeRange(year: number, code: number): MinuteRange | undefined {
  if (code >= 21 && code <= 28) {
    const first = [3, 6, 9, 12][(code - 21) % 4]!;
    return { from: minute(year, first, 1), to: minute(year, first + 3, 1) - 1 };
  }
  if (code >= 33 && code <= 36) return months(year, (code - 33) * 3 + 1, 3);
  if (code >= 37 && code <= 39) return months(year, (code - 37) * 4 + 1, 4);
  if (code === 40 || code === 41) return months(year, (code - 40) * 6 + 1, 6);
  return undefined;
}

function months(year: number, first: number, count: number): MinuteRange {
  return { from: minute(year, first, 1), to: minute(year, first + count, 1) - 1 };
}

function minute(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MINUTE;
}

/**
 * Whether a found value says the same as an accepted one. Of an open interval the given end decides; a value whose range
 * is the same counts however it is written (`2023-01/2023-03` and `2023-33`). An accepted `T14:30` asks for the time alone.
 */
export function sameDate(accepted: string, found: string): boolean {
  if (accepted.startsWith('T')) return found.slice(found.indexOf('T')).startsWith(accepted.slice(0, 6));
  const a = edtfRange(accepted);
  const b = edtfRange(found);
  if (a === undefined || b === undefined) return accepted === found;
  const open = { from: a.from === null || b.from === null, to: a.to === null || b.to === null };
  if (open.from && open.to) return accepted === found;
  return (open.from || a.from === b.from) && (open.to || a.to === b.to);
}
