import type { Expression } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';

/** Arabic clock times: «الساعة 2:30 مساء بالتوقيت المحلي», «الثالثة فجرا», «20:23». */

export interface ClockPhrase {
  readonly end: number;
  readonly expression: Expression;
  readonly start?: number;
}

interface Face {
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number | undefined;
  /** The minutes stand in the text. */
  readonly full: boolean;
}

export interface ClockFace {
  readonly end: number;
  /** In 24 hours. */
  readonly hour: number;
  readonly minute: number;
  readonly half: number | undefined;
  /** Something besides the number says that it is a time. */
  readonly sure: boolean;
}

/** One end of a span of hours; a bare number will do where the other end is sure. */
export function clockFace(line: Line, i: number): ClockFace | undefined {
  const led = line.tag(i, Tag.clockWord) !== undefined;
  const p = led ? line.after(i) : i;
  const face = digitFace(line, p) ?? wordFace(line, p);
  if (face === undefined || face.second !== undefined) return undefined;
  const half = halfDay(line, face.end);
  const end = half?.end ?? face.end;
  return {
    end: zoneEnd(line, end),
    hour: half === undefined ? face.hour : onDial(face.hour, half.from),
    minute: face.minute,
    half: half?.from,
    sure: led || half !== undefined || face.full,
  };
}

export function clock(line: Line, i: number): ClockPhrase | undefined {
  const named = namedHour(line, i);
  if (named !== undefined) return named;
  const led = line.tag(i, Tag.clockWord) !== undefined;
  const p = led ? line.after(i) : i;
  const face =
    digitFace(line, p) ??
    wordFace(line, p) ??
    (led ? cardinalFace(line, p) : undefined) ??
    fourDigits(line, p, led);
  if (face === undefined) return undefined;
  const half = halfDay(line, face.end);
  const early = half === undefined && !led && face.full ? halfBefore(line, i) : undefined;
  if (early !== undefined)
    return {
      start: early.start,
      end: zoneEnd(line, face.end),
      expression: {
        type: 'clock',
        hour: onDial(face.hour, early.from),
        minute: face.minute,
        second: face.second,
        half: true,
      },
    };
  const zoneAt = half?.end ?? face.end;
  const zone = zoneEnd(line, zoneAt);
  const dayPartAhead =
    line.bareTag(face.end, Tag.of) !== undefined && line.tag(face.end + 1, Tag.dayPart) !== undefined;
  if (
    !led &&
    !face.full &&
    line.tokens[p]?.kind === 'number' &&
    (half === undefined || half.end === face.end || !stands(line, p))
  ) {
    return undefined;
  }
  if (!led && zone === zoneAt && isRank(line, p)) return undefined;
  const sure = (face.full && bareFace(line, p)) || spoken(line, i, face);
  if (!led && !half && zone === zoneAt && !dayPartAhead && !sure) return undefined;
  // «الثانية مساء» of a list is a time; «الثانية من ليل» too; a bare ordinal never is.
  return {
    end: zone,
    expression: {
      type: 'clock',
      hour:
        half === undefined && !dayPartAhead
          ? face.hour
          : onDial(face.hour, half?.from ?? partFrom(line, face.end + 1)),
      minute: face.minute,
      second: face.second,
      half: half !== undefined || dayPartAhead,
    },
  };
}

/** «مساء 7:00», «بعد الظهر 3:30». */
function halfBefore(line: Line, i: number): { start: number; from: number } | undefined {
  for (const start of [i - 2, i - 1]) {
    const from = line.tag(start, Tag.halfDay);
    if (from !== undefined && line.after(start) === i) return { start, from };
  }
  return undefined;
}

/** «منتصف الليل», «منتصف النهار» after a preposition of time; the midnight is the one that ends its day. */
function namedHour(line: Line, i: number): ClockPhrase | undefined {
  const hour = line.bareTag(i, Tag.namedHour);
  if (hour === undefined) return undefined;
  const before = line.lexeme(i - 1).is;
  const led =
    before.in ?? before.since ?? before.until ?? before.before ?? before.after ?? before.to ?? before.about;
  if (led === undefined) return undefined;
  return {
    end: zoneEnd(line, line.after(i)),
    expression: { type: 'clock', hour, minute: 0, second: undefined, half: true },
  };
}

/** «الثامنة والنصف» and «عند العاشرة» can be nothing else; «في العاشرة» is an age as often. */
function spoken(line: Line, i: number, face: Face): boolean {
  if (line.tag(i, Tag.hour) === undefined || line.bareTag(face.end, Tag.of) !== undefined) return false;
  const quarter = face.minute === 15 || face.minute === 30 || face.minute === 45;
  return (quarter && face.end > line.after(i)) || /^و?(?:عند|قرابه|حوالي)$/.test(line.text(i - 1));
}

/** «التلة الثانية مساء»: the second hill, not two o'clock. */
function isRank(line: Line, i: number): boolean {
  const before = line.text(i - 1);
  return (
    line.tag(i, Tag.hour) !== undefined &&
    before.startsWith('ال') &&
    /(?:ه|ات|ي|اء)$/.test(before) &&
    line.spaced(i)
  );
}

/** The «1» of «5+1» is no hour. */
function stands(line: Line, i: number): boolean {
  return line.spaced(i) || line.isWord(i - 1);
}

/** «20:23» with two digits of minutes and nothing joined to it. */
function bareFace(line: Line, i: number): boolean {
  return line.text(i + 2).length === 2 && line.text(i - 1) !== ':' && line.tokens[i - 1]?.kind !== 'number';
}

function digitFace(line: Line, i: number): Face | undefined {
  const hour = line.digits(i, 2);
  if (hour < 0 || hour > 24) return undefined;
  if (!line.spaced(i) && (line.text(i - 1) === ':' || line.text(i - 1) === '/' || line.text(i - 1) === '.'))
    return undefined;
  const sign = line.text(i + 1);
  const minute = line.digits(i + 2, 2);
  const joined = !line.spaced(i + 1) && !line.spaced(i + 2) && line.text(i + 2).length === 2;
  if ((sign === ':' || sign === '.' || sign === ',') && joined && minute >= 0 && minute < 60) {
    if (sign !== ':' && !isDotTime(line, i)) return undefined;
    const second = line.text(i + 3) === ':' && !line.spaced(i + 3) ? line.digits(i + 4, 2) : -1;
    if (second >= 0 && second < 60) return { end: i + 5, hour, minute, second, full: true };
    return { end: i + 3, hour, minute, second: undefined, full: true };
  }
  if (hour === 0 || hour > 24 || line.joined(i)) return undefined;
  const fraction = minutesAfter(line, i + 1);
  return {
    end: fraction.end,
    hour: fraction.minute < 0 ? hour - 1 : hour,
    minute: (fraction.minute + 60) % 60,
    second: undefined,
    full: false,
  };
}

function isDotTime(line: Line, i: number): boolean {
  return line.tag(i - 1, Tag.clockWord) !== undefined || halfDay(line, i + 3) !== undefined;
}

/** «الساعة ثلاثة وثلث». */
function cardinalFace(line: Line, i: number): Face | undefined {
  const hour = line.bareTag(i, Tag.cardinal);
  if (hour === undefined || hour > 12) return undefined;
  const fraction = minutesAfter(line, i + 1);
  return {
    end: fraction.end,
    hour: fraction.minute < 0 ? hour - 1 : hour,
    minute: (fraction.minute + 60) % 60,
    second: undefined,
    full: false,
  };
}

/** «0630 بتوقيت غرينتش». */
function fourDigits(line: Line, i: number, led: boolean): Face | undefined {
  const digits = line.text(i).length === 4 ? line.digits(i, 4) : -1;
  const hour = Math.floor(digits / 100);
  const minute = digits % 100;
  if (digits < 0 || hour > 24 || minute > 59 || line.joined(i)) return undefined;
  if (!led && zoneEnd(line, i + 1) === i + 1) return undefined;
  return { end: i + 1, hour, minute, second: undefined, full: false };
}

/** «الثالثة», «الثامنة والنصف», «التاسعة إلا ربعا», «الخامسة و20 دقيقة». */
function wordFace(line: Line, i: number): Face | undefined {
  const hour = line.tag(i, Tag.hour);
  if (hour === undefined) return undefined;
  const after = line.after(i);
  const fraction = minutesAfter(line, after);
  const minute = (fraction.minute + 60) % 60;
  return {
    end: fraction.end,
    hour: fraction.minute < 0 ? hour - 1 : hour,
    minute,
    second: undefined,
    full: false,
  };
}

function minutesAfter(line: Line, i: number): { end: number; minute: number } {
  const fraction = line.tag(i, Tag.fraction);
  if (fraction !== undefined) return { end: line.after(i), minute: fraction };
  if (line.text(i) === 'و') {
    const digits = line.digits(i + 1, 2);
    if (digits > 0 && digits < 60 && line.tag(i + 2, Tag.minuteWord) !== undefined)
      return { end: i + 3, minute: digits };
  }
  // «وخمس وأربعون دقيقة»
  const words = line.text(i).startsWith('و') ? line.words(i) : undefined;
  if (words !== undefined && words.value < 60 && line.tag(words.end, Tag.minuteWord) !== undefined) {
    return { end: words.end + 1, minute: words.value };
  }
  return { end: i, minute: 0 };
}

function halfDay(line: Line, i: number): { end: number; from: number } | undefined {
  const from = line.bareTag(i, Tag.halfDay);
  if (from === undefined) return undefined;
  // «الثامنة مساء الاثنين»: the evening belongs to the day behind it, and still tells the half.
  const word = line.text(i);
  const end = line.after(i);
  const open =
    /^(?:صباح|فجر|ظهر|عصر|ليل|من)$/.test(word) ||
    (word === 'بعد' && /^(?:ظهر|ليل)$/.test(line.text(end - 1)));
  const dayNext =
    line.tag(end, Tag.weekday) !== undefined ||
    line.tag(end, Tag.dayWord) !== undefined ||
    line.tag(end, Tag.relativeDay) !== undefined;
  if (open || (word === 'مساء' && dayNext && !line.original(i).includes('\u064b')))
    return dayNext || open ? { end: i, from } : undefined;
  return { end, from };
}

function partFrom(line: Line, i: number): number {
  return line.tag(i, Tag.halfDay) ?? 0;
}

/** The 24-hour value of an hour said in a half of the day that begins at `from`. */
function onDial(hour: number, from: number): number {
  if (hour > 12) return hour % 24;
  const base = hour % 12;
  if (from === 0) return base;
  if (from === 18) return base >= 6 ? base + 12 : base;
  if (from === 11) return base === 11 || base === 10 ? base : base + 12;
  return base + 12;
}

function zoneEnd(line: Line, i: number): number {
  let p = i;
  const bracketed = line.text(p) === '(' || line.text(p) === '،' || line.text(p) === ',';
  if (bracketed) p += 1;
  const zone = line.tag(p, Tag.zone);
  if (zone === undefined || (bracketed && line.text(i) !== '(')) return i;
  let end = line.after(p);
  if (zone === 2) {
    if (!line.isWord(end)) return i;
    const wide = /^(?:شرق|غرب|وسط|شمال|جنوب|الولايات|شرقي|مكه|ابو|سان|نيو|لوس)$/.test(line.text(end));
    end += 1;
    if (wide && line.isWord(end)) end += 1;
    if (line.text(end - 1) === 'الولايات' && line.isWord(end)) end += 1;
  }
  if (!bracketed) return end;
  return line.text(end) === ')' ? end + 1 : i;
}
