import { isDay } from './calendar.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';
import { AFTER_FEAST, FEAST_LEADS, OTHER_RITES } from './locale-en.ts';
import { holidayFields } from './named-days.ts';
import { type DigitOrder, numericDate, numericDay, type Parsed, shortYear, yearDigits } from './numeric.ts';

/** The parts of an English calendar date. */

const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

/** «13», «13th», «thirteenth». */
export function dayNumber(line: Line, i: number): { end: number; day: number; ordinal: boolean } | undefined {
  const digits = line.digits(i, 2);
  if (digits >= 1 && digits <= 31) {
    const suffixed = SUFFIXES.has(line.text(i + 1)) && !line.spaced(i + 1);
    return { end: suffixed ? i + 2 : i + 1, day: digits, ordinal: suffixed };
  }
  const ordinal = line.tag(i, Tag.ordinal);
  if (ordinal === undefined || line.tag(i, Tag.shift) !== undefined) return undefined;
  return { end: line.after(i), day: ordinal, ordinal: true };
}

export interface MonthName {
  readonly end: number;
  readonly month: number;
  /** "Mar.", "Sept": no word by itself. */
  readonly short: boolean;
  /** Also a verb or a given name. */
  readonly doubtful: boolean;
}

export function monthName(line: Line, i: number): MonthName | undefined {
  const month = line.tag(i, Tag.month);
  if (month === undefined) return undefined;
  const short = line.tag(i, Tag.family) === 1;
  const dotted = short && line.text(i + 1) === '.' && !line.spaced(i + 1);
  return { end: dotted ? i + 2 : i + 1, month, short, doubtful: line.tag(i, Tag.doubtful) !== undefined };
}

/** ", 2023", " 2023", " of 2023", ", last year", " this year". */
export function yearTail(line: Line, i: number): Parsed | undefined {
  const comma = line.text(i) === ',';
  let p = comma || line.tag(i, Tag.of) !== undefined ? i + 1 : i;
  const of = p > i && !comma;
  if (of && line.text(p) === 'the' && line.tag(p + 1, Tag.textShift) !== undefined) p += 1;
  const year = yearDigits(line, p);
  if (year !== undefined) return { end: p + 1, fields: { year } };
  const short = comma ? undefined : shortYear(line, p);
  if (short !== undefined) return short;
  // "28 June in 2020" where nothing is counted behind.
  const later = line.text(i) === 'in' ? yearDigits(line, i + 1) : undefined;
  if (later !== undefined && (!line.isWord(i + 2) || line.tag(i + 2, Tag.past) !== undefined))
    return { end: i + 2, fields: { year: later } };
  const shift = line.tag(p, Tag.shift);
  if (shift !== undefined && line.tag(p + 1, Tag.unit) === 7 && line.tag(p + 1, Tag.number) === 1 && !comma) {
    const text = line.tag(p, Tag.textShift);
    if (text !== undefined) return { end: p + 2, fields: { yearShift: text, anchor: 'text' } };
    return { end: p + 2, fields: { yearShift: shift } };
  }
  if (line.tag(p, Tag.textShift) === 0 && line.tag(p + 1, Tag.unit) === 7) {
    return { end: p + 2, fields: { yearShift: 0, anchor: 'text' } };
  }
  return undefined;
}

/** "March 13, 2023", "13 March", "13th of March 2023", "Mar. 13", 2023-03-13; months alone are {@link bareMonth}'s. */
export function dayDate(line: Line, i: number, order: DigitOrder): Parsed | undefined {
  return numericDate(line, i, order) ?? holiday(line, i) ?? monthFirst(line, i) ?? dayFirst(line, i);
}

/** "Christmas Day", "New Year's Eve 2022". */
function holiday(line: Line, i: number): Parsed | undefined {
  const index = line.tag(i, Tag.holiday);
  const fields = index === undefined || !line.capital(i) ? undefined : holidayFields(index);
  if (fields === undefined) return undefined;
  // Feasts of other calendars and countries fall on other days.
  if (OTHER_RITES.test(line.text(i - 1))) return undefined;
  const end = line.after(i);
  const tail = yearTail(line, end);
  if (tail === undefined && isOtherFeast(line, i, end)) return undefined;
  if (tail !== undefined) {
    const { year, ...rest } = tail.fields;
    const told = year === undefined ? {} : fields.calendar === undefined ? { year } : { inYear: year };
    return { end: tail.end, fields: { ...fields, ...rest, ...told } };
  }
  // "last Christmas", "this Easter"
  const shift = line.tag(i - 1, Tag.shift);
  return shift === undefined
    ? { end, fields }
    : { start: i - 1, end, fields: { ...fields, direction: shift as -1 | 0 | 1 } };
}

/** "Good Friday Agreement", "a Christmas market", "his Thanksgiving dinner". */
function isOtherFeast(line: Line, i: number, end: number): boolean {
  if (line.capital(end) && line.spaced(end) && !line.tokens[end]!.newline) return true;
  if (line.tag(i, Tag.doubtful) === undefined) return false;
  if (!FEAST_LEADS.test(line.text(i - 1))) return true;
  const next = line.tokens[end];
  if (next === undefined || next.newline) return false;
  if (next.kind !== 'word') return /^[-/'’]$/.test(next.text);
  const { is } = line.lexeme(end);
  const known =
    is.in ?? is.past ?? is.future ?? is.since ?? is.until ?? is.to ?? is.and ?? is.before ?? is.after;
  return known === undefined && !AFTER_FEAST.test(next.text);
}

function monthFirst(line: Line, i: number): Parsed | undefined {
  const month = monthName(line, i);
  if (month === undefined) return undefined;
  if (isVerb(line, i)) return undefined;
  let p = month.end;
  if (line.text(p) === '-' && !line.spaced(p)) p += 1;
  if (line.text(p) === 'the') p += 1;
  const day = dayNumber(line, p);
  if (day === undefined || line.joined(p) || !isDay(month.month, day.day)) return undefined;
  if (day.ordinal && line.digits(p, 2) < 0 && line.text(p - 1) !== 'the' && !line.capital(i))
    return undefined;
  // "May 17 people", "March 10,000": a count after a verb.
  if (
    line.tokens[day.end]?.text === '%' ||
    (line.tokens[day.end]?.text === ':' && line.tokens[day.end + 1]?.kind === 'number')
  )
    return undefined;
  const tail = yearTail(line, day.end);
  return tail === undefined
    ? { end: day.end, fields: { month: month.month, day: day.day } }
    : { end: tail.end, fields: { month: month.month, day: day.day, ...tail.fields } };
}

/** "may" and "march" in small letters. */
function isVerb(line: Line, i: number): boolean {
  return !line.capital(i) && (line.text(i) === 'may' || line.text(i) === 'march');
}

function dayFirst(line: Line, i: number): Parsed | undefined {
  const day = dayNumber(line, i);
  if (day === undefined || line.joined(i)) return undefined;
  let p = day.end;
  if (line.tag(p, Tag.of) !== undefined) p += 1;
  else if (line.text(p) === '-' || line.text(p) === '/') p += 1;
  else if (day.ordinal && line.digits(i, 2) < 0) return undefined;
  const month = monthName(line, p);
  if (month === undefined || !isDay(month.month, day.day)) return undefined;
  if (isVerb(line, p) && line.tag(p - 1, Tag.of) === undefined) return undefined;
  let q = month.end;
  const sign = line.text(p - 1);
  if ((sign === '-' || sign === '/') && line.text(q) === sign && yearDigits(line, q + 1) !== undefined)
    q += 1;
  const tail = yearTail(line, q);
  return tail === undefined
    ? { end: month.end, fields: { month: month.month, day: day.day } }
    : { end: tail.end, fields: { month: month.month, day: day.day, ...tail.fields } };
}

/** Words after which a month or year stands. */
const LEADS = new Set(
  'in since until till by from of last next this early late mid between to through during for before after around and or every past previous - – following throughout'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'that', 'another', "'s"]);

/** "March 2023", "in March", "the March attack"; "may" and "march" need a capital and such a word before them. */
export function bareMonth(line: Line, i: number, led: boolean): Parsed | undefined {
  const month = monthName(line, i);
  if (month === undefined) return undefined;
  const comma = line.text(month.end) === ',' && yearDigits(line, month.end + 1) === undefined;
  const tail = comma ? undefined : yearTail(line, month.end);
  if (tail !== undefined && !isVerb(line, i) && (!month.short || line.capital(i))) {
    return { end: tail.end, fields: { month: month.month, ...tail.fields } };
  }
  if (!line.capital(i)) return undefined;
  const tied = line.text(month.end) === '-' && !line.spaced(month.end) && !line.spaced(month.end + 1);
  const year = tied ? yearDigits(line, month.end + 1) : undefined;
  if (year !== undefined) return { end: month.end + 2, fields: { month: month.month, year } };
  const before = line.text(i - 1);
  const cued = led || isMonthLead(line, i, before);
  // "by May Sarton", "ask for Dec.": after these a name may stand as well.
  const named = !led && NAME_LEADS.test(before);
  if (month.short) {
    const plain = /^(?:in|since|until|last|by|of|late|early)$/.test(before) && !line.capital(month.end);
    const dotted = line.text(month.end - 1) === '.' && !(named && !plain && line.capital(month.end));
    return cued && (dotted || plain || led) ? { end: month.end, fields: { month: month.month } } : undefined;
  }
  const person =
    month.doubtful &&
    named &&
    (line.capital(month.end) || isOwner(line, month.end) || line.isPerson(line.text(i)));
  if (isInTitle(line, i)) return undefined;
  if (cued && !person) return { end: month.end, fields: { month: month.month } };
  const next = line.tokens[month.end];
  const noun = next?.kind === 'word' && !line.capital(month.end);
  if (DETERMINERS.has(before) || line.text(i - 2) === "'") {
    // "cut its December forecast": the one made in December, or the one for it; a price is told for a month.
    if (FORECASTS.test(next?.text ?? '') && CHANGES.test(line.text(line.text(i - 2) === "'" ? i - 4 : i - 2)))
      return isPriceAt(line, month.end + 1)
        ? { end: month.end, fields: { month: month.month, direction: 1 } }
        : undefined;
    const verb =
      month.doubtful && /^(?:on|for|of|against|to|in|from|has|will|is|was|be|have)$/.test(next?.text ?? '');
    return noun && !verb ? { end: month.end, fields: { month: month.month } } : undefined;
  }
  if (month.doubtful || isNamePart(line, i, month.end)) return undefined;
  return { end: month.end, fields: { month: month.month } };
}

/** "by $5 to $66", "to 80 euros" behind a forecast; a rate or a growth would be told in percent. */
function isPriceAt(line: Line, i: number): boolean {
  return /^(?:by|to|from)$/.test(line.text(i)) && /^[$€£]$/.test(line.text(i + 1));
}

const NAME_LEADS = /^(?:by|of|for|to|from|and|or|after|before|between)$/;

/** "of May's deal", but "by June's end". */
function isOwner(line: Line, i: number): boolean {
  const p = /^['’]$/.test(line.text(i)) ? i + 1 : i;
  return (
    /^(?:'s|’s|s)$/.test(line.text(p)) && p > i && !/^(?:end|close|start|beginning)$/.test(line.text(p + 1))
  );
}

/** "Two Days in May": a unit is written with a capital in a title alone. */
function isInTitle(line: Line, i: number): boolean {
  return (
    line.text(i - 1) === 'in' &&
    line.tag(i - 2, Tag.unit) !== undefined &&
    line.capital(i - 2) &&
    line.isWord(i - 3)
  );
}

const FORECASTS = /^(?:forecasts?|estimates?|projections?|targets?|outlook|predictions?)$/;
const CHANGES =
  /^(?:cut|cuts|raised|raises|lowered|lowers|trimmed|trims|slashed|lifted|lifts|revised|hiked|boosted|upgraded|downgraded|reduced|kept)$/;

function isMonthLead(line: Line, i: number, before: string): boolean {
  if (!LEADS.has(before)) return false;
  if (before !== 'and' && before !== 'or' && before !== '-' && before !== '–' && before !== 'to') return true;
  if (before === 'to')
    return (
      line.tag(i, Tag.doubtful) === undefined ||
      line.tag(i - 2, Tag.unit) !== undefined ||
      line.tag(i - 2, Tag.month) !== undefined ||
      line.tokens[i - 2]?.kind === 'number'
    );
  if (line.tokens[i - 2]?.kind === 'number') return true;
  // "April and June" are two daughters where no word makes the first a month.
  return (
    line.tag(i - 2, Tag.month) !== undefined &&
    (line.tag(i - 2, Tag.doubtful) === undefined || isMonthLead(line, i - 2, line.text(i - 3)))
  );
}

/** "Cathy August", "April Smith": a capital beside it that no sentence start explains. */
function isNamePart(line: Line, i: number, end: number): boolean {
  if (line.capital(end) && !line.tokens[end]!.newline && line.tag(end, Tag.weekday) === undefined)
    return true;
  return (
    line.capital(i - 1) &&
    line.tag(i - 1, Tag.weekday) === undefined &&
    line.tokens[i - 1] !== undefined &&
    i - 1 > 0
  );
}

export function isYearLead(word: string): boolean {
  return LEADS.has(word);
}

export function figures(line: Line, i: number, order: DigitOrder): Parsed | undefined {
  return numericDate(line, i, order) ?? numericDay(line, i, order);
}
