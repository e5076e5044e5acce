import type { Expression } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';

/** English clock times: "8:23 p.m. local time", "0230 GMT", "at 20:23", "noon", "eight o'clock". */

export interface ClockPhrase {
  readonly end: number;
  readonly expression: Expression;
}

export function clock(line: Line, i: number): ClockPhrase | undefined {
  // "12 noon"
  if (line.digits(i, 2) === 12 && line.tag(i + 1, Tag.clockWord) !== undefined)
    return { end: zoneEnd(line, i + 2), expression: time(line.tag(i + 1, Tag.clockWord)!, 0, undefined) };
  const named = line.tag(i, Tag.clockWord);
  if (named !== undefined) {
    return isLed(line, i) ? { end: zoneEnd(line, i + 1), expression: time(named, 0, undefined) } : undefined;
  }
  if (
    line.tokens[i]?.kind === 'number' &&
    !line.spaced(i) &&
    /^[:.,/-]$/.test(line.text(i - 1)) &&
    line.tokens[i - 2]?.kind === 'number'
  )
    return undefined;
  return (
    digitClock(line, i, false) ??
    wordClock(line, i) ??
    military(line, i) ??
    oClock(line, i) ??
    pastHour(line, i) ??
    partHour(line, i)
  );
}

/** "between 2 a.m. and 4 a.m.", "from 5 to 6pm", "4pm-5pm". */
export function clockRange(line: Line, i: number): ClockPhrase | undefined {
  const between = line.tag(i, Tag.between) !== undefined;
  const from = line.tag(i, Tag.from) !== undefined;
  const p = between || from ? i + 1 : i;
  const left =
    digitClock(line, p, false, true) ?? wordClock(line, p) ?? pastHour(line, p) ?? bareHour(line, p);
  if (left?.expression.type !== 'clock') return undefined;
  const joined = line.text(left.end) === '-' || line.text(left.end) === '–';
  const word = joined || (between ? line.tag(left.end, Tag.and) : line.tag(left.end, Tag.to)) !== undefined;
  const right = word ? (digitClock(line, left.end + 1, true) ?? wordClock(line, left.end + 1)) : undefined;
  if (right?.expression.type !== 'clock') return undefined;
  // "open 5 to 6 p.m."
  const ordered = left.expression.hour < right.expression.hour && line.digits(i, 2) > 0;
  if (!between && !from && !joined && !(right.expression.half && ordered)) return undefined;
  // "5-6pm" and "19:00 - 21:00" are spans, "2016-10:30" is none.
  const faces = line.text(p + 1) === ':' && line.text(left.end + 2) === ':';
  if (joined && !between && !from && !right.expression.half && !faces) return undefined;
  const to = right.expression;
  const half = !left.expression.half && to.half && to.hour >= 12 && left.expression.hour < 12;
  const hour =
    half && left.expression.hour + 12 <= to.hour ? left.expression.hour + 12 : left.expression.hour;
  return {
    end: right.end,
    expression: {
      type: 'clocks',
      from: { hour, minute: left.expression.minute },
      to,
      half: left.expression.half || to.half,
    },
  };
}

/** The 5 of "from 5 to 6pm". */
function bareHour(line: Line, i: number): ClockPhrase | undefined {
  const digits = line.digits(i, 2);
  const hour = digits > 0 ? digits : (hourWord(line, i) ?? 0);
  return hour < 1 || hour > 24 || line.joined(i)
    ? undefined
    : { end: i + 1, expression: time(hour, 0, undefined) };
}

function time(hour: number, minute: number, second: number | undefined, half = false): Expression {
  return { type: 'clock', hour, minute, second, half };
}

/**
 * @param sure the words around it say that it is a time
 * @param open a dash may follow
 */
function digitClock(line: Line, i: number, sure: boolean, open = false): ClockPhrase | undefined {
  const hour = line.digits(i, 2);
  if (hour < 0 || hour > 24) return undefined;
  let p = i + 1;
  let minute = 0;
  let second: number | undefined;
  let full = false;
  const sign = line.text(p);
  const minutes = line.digits(p + 1, 2);
  if (
    (sign === ':' || sign === '.') &&
    minutes >= 0 &&
    minutes < 60 &&
    line.text(p + 1).length === 2 &&
    !line.spaced(p) &&
    !line.spaced(p + 1)
  ) {
    full = sign === ':';
    minute = minutes;
    p += 2;
    const seconds = line.text(p) === ':' && !line.spaced(p) ? line.digits(p + 1, 2) : -1;
    if (seconds >= 0 && seconds < 60) {
      second = seconds;
      p += 2;
    }
  }
  const half = meridiem(line, p) ?? spokenHalf(line, p, sure || full || isLed(line, i));
  if (half !== undefined && hour >= 1 && hour <= 12) {
    return {
      end: zoneEnd(line, half.end),
      expression: time((hour % 12) + (half.pm ? 12 : 0), minute, second, true),
    };
  }
  const end = zoneEnd(line, half === undefined ? p : p);
  if (end > p && (full || minute > 0)) return { end, expression: time(hour, minute, second) };
  if (!full || !(isLed(line, i) || line.text(i).length === 2)) return undefined;
  return (line.text(p) === '-' && !open) || line.text(p) === '/'
    ? undefined
    : { end: p, expression: time(hour, minute, second) };
}

function hourWord(line: Line, i: number): number | undefined {
  const hour = line.text(i).length > 1 ? line.tag(i, Tag.cardinal) : undefined;
  return hour !== undefined && hour >= 1 && hour <= 12 ? hour : undefined;
}

/** "seven p.m.", "seven thirty p.m.", as speech is quoted. */
function wordClock(line: Line, i: number): ClockPhrase | undefined {
  const hour = hourWord(line, i);
  if (hour === undefined) return undefined;
  const minutes = line.tag(i + 1, Tag.cardinal) === undefined ? undefined : line.words(i + 1);
  const minute = minutes !== undefined && minutes.value >= 10 && minutes.value < 60 ? minutes.value : 0;
  const half = meridiem(line, minute > 0 ? minutes!.end : i + 1);
  return half === undefined
    ? undefined
    : {
        end: zoneEnd(line, half.end),
        expression: time((hour % 12) + (half.pm ? 12 : 0), minute, undefined, true),
      };
}

/** "half past seven", "a quarter to nine", "twenty minutes past eight". */
function pastHour(line: Line, i: number): ClockPhrase | undefined {
  const said = minutesBefore(line, line.text(i) === 'a' ? i + 1 : i);
  if (said === undefined) return undefined;
  const word = line.text(said.end);
  // "a quarter to nine" of shares is no time.
  const p = said.end + 1;
  const digits = line.digits(p, 2);
  const hour = digits > 0 ? digits : hourWord(line, p);
  if (hour === undefined || hour < 1 || hour > 12 || line.joined(p)) return undefined;
  const clocked = line.text(p + 1) === 'o' && line.text(p + 3) === 'clock' ? p + 4 : p + 1;
  const half = meridiem(line, clocked) ?? spokenHalf(line, clocked, true);
  if (word !== 'past' && !(word === 'to' && said.minute !== 30 && (isLed(line, i) || half !== undefined)))
    return undefined;
  const end = half?.end ?? clocked;
  const at = (half?.pm && hour < 12 ? hour + 12 : hour) * 60 + (word === 'to' ? -said.minute : said.minute);
  return {
    end: zoneEnd(line, end),
    expression: time(Math.floor(at / 60), at % 60, undefined, half !== undefined),
  };
}

function minutesBefore(line: Line, i: number): { readonly end: number; readonly minute: number } | undefined {
  if (line.tag(i, Tag.halfWord) !== undefined) return { end: i + 1, minute: 30 };
  if (line.tag(i, Tag.quarterWord) === 1) return { end: i + 1, minute: 15 };
  const digits = line.digits(i, 2);
  const words = digits > 0 || line.tag(i, Tag.cardinal) === undefined ? undefined : line.words(i);
  const minute = digits > 0 ? digits : (words?.value ?? 0);
  const end = words?.end ?? i + 1;
  return minute > 0 && minute < 60 && /^(?:minutes?|mins?)$/.test(line.text(end))
    ? { end: end + 1, minute }
    : undefined;
}

/** "tonight at 7", "this morning around nine": the part of the day tells the half. */
function partHour(line: Line, i: number): ClockPhrase | undefined {
  if (!/^(?:at|around|about)$/.test(line.text(i - 1))) return undefined;
  const part = line.text(i - 2);
  const morning = part === 'morning';
  if (!morning && !/^(?:tonight|evening|afternoon|night)$/.test(part)) return undefined;
  const digits = line.digits(i, 2);
  const hour = digits > 0 ? digits : hourWord(line, i);
  if (hour === undefined || hour < 1 || hour > 12 || line.joined(i)) return undefined;
  const next = line.tokens[i + 1];
  if (next !== undefined && next.kind !== 'sign' && line.tag(i + 1, Tag.in) === undefined) return undefined;
  return { end: i + 1, expression: time((hour % 12) + (morning ? 0 : 12), 0, undefined, true) };
}

const LEADS = new Set([
  'at',
  'around',
  'about',
  'by',
  'until',
  'before',
  'after',
  'from',
  'to',
  'since',
  'shortly',
  'just',
  'past',
  'between',
  'till',
]);

function isLed(line: Line, i: number): boolean {
  return LEADS.has(line.text(i - 1));
}

/** "pm", "p.m.", "PM". */
function meridiem(line: Line, i: number): { end: number; pm: boolean } | undefined {
  const word = line.text(i);
  if (word === 'pm' || word === 'am') {
    // "8 am" is a time; "I am" is none, but no digit stands before that.
    return { end: i + 1, pm: word === 'pm' };
  }
  if ((word !== 'p' && word !== 'a') || line.text(i + 1) !== '.' || line.text(i + 2) !== 'm')
    return undefined;
  if (line.spaced(i + 1) || line.spaced(i + 2)) return undefined;
  return { end: line.text(i + 3) === '.' && !line.spaced(i + 3) ? i + 4 : i + 3, pm: word === 'p' };
}

/** "in the morning", "at night" behind a time. */
function spokenHalf(line: Line, i: number, sure: boolean): { end: number; pm: boolean } | undefined {
  if (!sure) return undefined;
  if (line.text(i) === 'in' && line.text(i + 1) === 'the') {
    const part = line.text(i + 2);
    if (part === 'morning') return { end: i + 3, pm: false };
    if (part === 'afternoon' || part === 'evening') return { end: i + 3, pm: true };
  }
  return line.text(i) === 'at' && line.text(i + 1) === 'night' ? { end: i + 2, pm: true } : undefined;
}

/** "0230 GMT", "1430 hours". */
function military(line: Line, i: number): ClockPhrase | undefined {
  const token = line.tokens[i];
  if (token === undefined || token.kind !== 'number' || token.text.length !== 4 || line.joined(i))
    return undefined;
  const hour = Number(token.text.slice(0, 2));
  const minute = Number(token.text.slice(2));
  if (hour > 24 || minute > 59) return undefined;
  if (line.text(i + 1) === 'hours' && isLed(line, i))
    return { end: zoneEnd(line, i + 2), expression: time(hour, minute, undefined) };
  const end = zoneEnd(line, i + 1);
  return end === i + 1 ? undefined : { end, expression: time(hour, minute, undefined) };
}

/** "eight o'clock", "8 o'clock in the evening". */
function oClock(line: Line, i: number): ClockPhrase | undefined {
  const digits = line.digits(i, 2);
  const hour = digits > 0 ? digits : line.tag(i, Tag.cardinal);
  if (hour === undefined || hour < 1 || hour > 24) return undefined;
  if (line.text(i + 1) !== 'o' || line.text(i + 2) !== "'" || line.text(i + 3) !== 'clock') return undefined;
  const half = spokenHalf(line, i + 4, true);
  const end = half?.end ?? i + 4;
  return {
    end: zoneEnd(line, end),
    expression: time(half?.pm && hour < 12 ? hour + 12 : hour, 0, undefined),
  };
}

/** "GMT", "(GMT)", "local time", "Damascus time". */
function zoneEnd(line: Line, i: number): number {
  const bracketed = line.text(i) === '(';
  // "9 a.m., local time"
  const apart = line.text(i) === ',' && line.text(i + 1) === 'local' && line.text(i + 2) === 'time';
  const p = bracketed || apart ? i + 1 : i;
  let end: number;
  if (line.tag(p, Tag.zone) !== undefined && (line.capital(p) || line.text(p) === 'local'))
    end = line.after(p);
  else if (line.capital(p) && line.text(p + 1) === 'time') end = p + 2;
  else return i;
  if (!bracketed) return end;
  return line.text(end) === ')' ? end + 1 : i;
}
