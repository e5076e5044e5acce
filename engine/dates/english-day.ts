import { bareMonth, dayDate, dayNumber, figures } from './english-calendar.ts';
import type { Expression, Fields } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';
import { namedYear } from './named-days.ts';
import { type DigitOrder, numericDate, numericMonth, type Parsed } from './numeric.ts';

/** English phrases that name one day. */

export interface DayPhrase {
  readonly end: number;
  readonly expression: Expression;
  readonly start?: number;
}

const fieldsOf = (end: number, fields: Fields, start?: number): DayPhrase =>
  start === undefined
    ? { end, expression: { type: 'fields', fields } }
    : { end, expression: { type: 'fields', fields }, start };

/** "Monday", "last Monday", "Monday, March 13, 2023", "late Monday", "yesterday morning", "Tuesday last week". */
export function dayPhrase(line: Line, i: number, order: DigitOrder): DayPhrase | undefined {
  const textShift = line.tag(i, Tag.dayWord) !== undefined ? line.tag(i, Tag.textShift) : undefined;
  if (textShift !== undefined) return textDay(line, i, textShift);
  let p = i;
  const phase = line.tag(p, Tag.phase) === 1;
  if (phase) {
    p += 1;
    if (line.text(p) === 'on') p += 1;
  }
  const relative = line.tag(p, Tag.relativeDay);
  if (relative !== undefined) {
    if (isTitle(line, p)) return undefined;
    let end = line.after(p);
    const fields: Fields = { dayShift: relative };
    const weekday = line.text(end) === ',' ? weekdayAt(line, end + 1, order) : undefined;
    if (weekday !== undefined && line.text(weekday.end) === ',') {
      end = weekday.end;
      Object.assign(fields, weekday.fields);
    }
    return fieldsOf(dayPartEnd(line, end), fields);
  }
  const shift = phase ? undefined : line.tag(p, Tag.shift);
  if (
    shift !== undefined &&
    line.tag(p + 1, Tag.weekday) !== undefined &&
    line.tag(p + 1, Tag.family) === undefined
  ) {
    if (isOtherName(line, p + 1)) return undefined;
    // What is nearer is called by its weekday alone.
    const beyond = shift < 0 ? 1 : 3;
    // "the previous Friday", "the following Monday" keep their article.
    const counted = line.tag(p, Tag.textShift) !== undefined && line.text(p - 1) === 'the';
    return fieldsOf(
      dayPartEnd(line, p + 2),
      {
        weekday: line.tag(p + 1, Tag.weekday)!,
        direction: shift as -1 | 0 | 1,
        ...(shift === 0 || /^(?:coming|past)$/.test(line.text(p)) ? {} : { beyond }),
      },
      counted ? p - 1 : undefined,
    );
  }
  const told = toldDay(line, p, phase);
  if (told !== undefined) return told;
  // "every Monday" is no day.
  if (line.text(i - 1) === 'every' || line.text(i - 1) === 'each') return undefined;
  const weekday = weekdayAt(line, p, order);
  if (weekday === undefined || isOtherName(line, p) || isAnyDay(line, p, weekday.end)) return undefined;
  return fieldsOf(dayPartEnd(line, weekday.end), weekday.fields);
}

/** "late that Thursday", "on that Friday": the one nearest to the day told last; "said that Thursday" is a clause. */
function toldDay(line: Line, i: number, phase: boolean): DayPhrase | undefined {
  if (line.text(i) !== 'that') return undefined;
  const weekday = line.tag(i + 1, Tag.weekday);
  if (weekday === undefined || line.tag(i + 1, Tag.family) !== undefined) return undefined;
  if (!phase && !/^(?:on|by|until|before|after|since|of)$/.test(line.text(i - 1))) return undefined;
  return fieldsOf(dayPartEnd(line, i + 2), { weekday, dayShift: 0, anchor: 'text' });
}

/** "the day before" and "the day after" need their event told; they are read where nothing follows that they count from. */
function textDay(line: Line, i: number, textShift: number): DayPhrase | undefined {
  const end = line.after(i);
  const last = line.text(end - 1);
  if (last === 'before' || last === 'after') {
    const next = line.tokens[end];
    if (next !== undefined && next.kind !== 'sign') return undefined;
  }
  return fieldsOf(dayPartEnd(line, end), { dayShift: textShift, anchor: 'text' });
}

function dayPartEnd(line: Line, i: number): number {
  return line.tag(i, Tag.dayPart) !== undefined ? line.after(i) : i;
}

/** A weekday with the date or week that follows it; short forms only with a date. */
function weekdayAt(line: Line, i: number, order: DigitOrder): Parsed | undefined {
  const weekday = line.tag(i, Tag.weekday);
  if (weekday === undefined) return undefined;
  const short = line.tag(i, Tag.family) === 1;
  if (short && !line.capital(i)) return undefined;
  let p = i + 1;
  if (short && line.text(p) === '.' && !line.spaced(p)) p += 1;
  const before = dayPartEnd(line, p);
  const comma = line.text(before) === ',' || line.text(before) === '(';
  const closer = line.text(before) === '(';
  let q = comma ? before + 1 : before;
  if (line.text(q) === 'the' || line.text(q) === 'on') q += 1;
  const date = figures(line, q, order) ?? dayDate(line, q, order);
  if (date !== undefined && (date.fields.month !== undefined || date.fields.year !== undefined)) {
    const end = closer ? (line.text(date.end) === ')' ? date.end + 1 : -1) : date.end;
    if (end > 0) return { end, fields: { weekday, ...date.fields } };
  }
  const numbered = dayNumber(line, q);
  if (numbered?.ordinal && line.digits(q, 2) > 0 && !closer && line.tag(numbered.end, Tag.of) === undefined)
    return { end: numbered.end, fields: { weekday, day: numbered.day } };
  if (short) return undefined;
  const part = dayPartEnd(line, p);
  const week = weekTail(line, line.tag(part, Tag.of) !== undefined ? part + 1 : part);
  if (week !== undefined) return { end: week.end, fields: { weekday, ...week.fields } };
  return { end: p, fields: { weekday } };
}

/** "last week", "of next week". */
function weekTail(line: Line, i: number): Parsed | undefined {
  const p = line.text(i) === 'the' ? i + 1 : i;
  const shift = line.tag(p, Tag.shift);
  if (shift === undefined || line.tag(p + 1, Tag.unit) !== 5 || line.tag(p + 1, Tag.number) !== 1)
    return undefined;
  const told = p > i ? line.tag(p, Tag.textShift) : undefined;
  if (told !== undefined) return { end: p + 2, fields: { weekShift: told, anchor: 'text' } };
  return p > i ? undefined : { end: p + 2, fields: { weekShift: shift } };
}

/** "Black Friday", "the Sunday Times". */
function isOtherName(line: Line, i: number): boolean {
  if (line.tag(i - 1, Tag.nameBefore) !== undefined && line.capital(i - 1)) return true;
  if (line.text(i + 1) === 'best' || isPerson(line, i)) return true;
  return line.tag(i + 1, Tag.nameAfter) !== undefined && line.capital(i + 1);
}

/** "on a Friday", "a Sunday in the park", "Friday is the busiest day"; not "in a Friday interview". */
function isAnyDay(line: Line, i: number, end: number): boolean {
  if (/^(?:is|was)$/.test(line.text(end)) && /^(?:a|an|the)$/.test(line.text(end + 1)))
    return (
      line.text(end + 2) === 'day' ||
      (line.text(end + 3) === 'day' && line.tag(end + 2, Tag.shift) === undefined)
    );
  if (line.text(i - 1) !== 'a' || end > i + 1) return false;
  const next = dayPartEnd(line, end);
  const token = line.tokens[next];
  if (token === undefined || token.newline || token.kind !== 'word') return token?.text !== '-';
  const { is } = line.lexeme(next);
  return (
    (is.in ?? is.of ?? is.and ?? is.past ?? is.to ?? is.future) !== undefined ||
    /^(?:when|that|is|so|but|or|with|as)$/.test(token.text)
  );
}

/** "Friday, a gardener, needs two spades": one who is called so opens the sentence and is told who he is. */
function isPerson(line: Line, i: number): boolean {
  const opens = i === 0 || line.tokens[i]!.newline || /^[.!?]$/.test(line.text(i - 1));
  if (!opens || line.text(i + 1) !== ',' || !/^(?:an?|the)$/.test(line.text(i + 2))) return false;
  const noun = line.text(i + 4) === ',' ? i + 3 : line.text(i + 5) === ',' ? i + 4 : -1;
  return noun > 0 && line.tag(noun, Tag.unit) === undefined && !line.capital(noun);
}

/** "USA Today", "the Tonight Show": a capital inside the sentence. */
function isTitle(line: Line, i: number): boolean {
  if (!line.capital(i) || i === 0) return false;
  return line.capital(i - 1) || line.tag(i + 1, Tag.nameAfter) !== undefined;
}

/** "March 13, 2023", "13th of March", "March 2023", "in March", "the March attack". */
export function plainDate(line: Line, i: number, order: DigitOrder): DayPhrase | undefined {
  const numeric = numericDate(line, i, order);
  if (numeric !== undefined) return fieldsOf(numeric.end, numeric.fields);
  const led = line.tag(i - 1, Tag.in) !== undefined || line.tag(i - 1, Tag.since) !== undefined;
  const figures = numericMonth(line, i, led);
  if (figures !== undefined) return fieldsOf(figures.end, figures.fields);
  const day = dayDate(line, i, order) ?? dayOfMonthUnit(line, i);
  if (day !== undefined) {
    const named = meansEvent(line, i, day) ? namedYear(day.fields) : undefined;
    if (named !== undefined) return fieldsOf(day.end, { ...day.fields, named });
    if (isFixedName(line, i, day)) return { end: day.end, expression: { type: 'name' } };
    const start = day.start ?? (line.text(i - 1) === 'the' && line.tokens[i]!.kind !== 'word' ? i - 1 : i);
    return fieldsOf(dayPartEnd(line, day.end), day.fields, start);
  }
  const alone = dayByNumber(line, i);
  if (alone !== undefined) return alone;
  const month = bareMonth(line, i, false);
  return month === undefined ? cuedDay(line, i, order) : fieldsOf(month.end, month.fields);
}

const EVENTS =
  /^(?:attacks?|riots?|massacre|insurrection|uprising|revolution|coup|committee|terror|terrorist|assault|hijackers?|raid|capitol|hamas|protests?)$/;

/** "the Sept. 11 attacks", "since Oct. 7": the day stands for what happened on it. */
function meansEvent(line: Line, i: number, date: Parsed): boolean {
  if (EVENTS.test(line.text(date.end))) return true;
  // The one day that is said without its event.
  const alone = date.fields.month === 10 && date.fields.day === 7;
  return (
    alone &&
    (line.tag(i - 1, Tag.since) ?? line.tag(i - 1, Tag.before) ?? line.tag(i - 1, Tag.after)) !== undefined
  );
}

/** "9/11" is that day in every English text. */
export function nineEleven(line: Line, i: number): DayPhrase | undefined {
  if (line.text(i) !== '9' || line.text(i + 1) !== '/' || line.text(i + 2) !== '11') return undefined;
  if (line.spaced(i + 1) || line.spaced(i + 2) || line.text(i + 3) === '/' || line.text(i - 1) === '/')
    return undefined;
  return fieldsOf(i + 3, { year: 2001, month: 9, day: 11 });
}

const DAY_LEADS = new Set(['on', 'by', 'until', 'till', 'since', 'before', 'after', 'dated']);

/** "on the 27th" of a month that is clear; not "on the 22nd floor", nor a list of ranks. */
function dayByNumber(line: Line, i: number): DayPhrase | undefined {
  const day = dayNumber(line, i);
  if (day === undefined || !day.ordinal || line.digits(i, 2) < 0) return undefined;
  const article = line.text(i - 1) === 'the';
  if (!DAY_LEADS.has(line.text(article ? i - 2 : i - 1))) return undefined;
  const next = line.tokens[day.end];
  if (
    next !== undefined &&
    (next.kind === 'sign' ? !/^[.,;:!?)"]$/.test(next.text) : !endsDay(line, day.end))
  )
    return undefined;
  return fieldsOf(day.end, { day: day.day }, article ? i - 1 : i);
}

/** A preposition or a verb, where a rank would have its noun. */
function endsDay(line: Line, i: number): boolean {
  // "on the 5th and will resume", "dated the 25th that he had acted"
  if (line.text(i) === 'and')
    return /^(?:will|would|was|were|is|are|has|had|then|again|he|she|they|it|we)$/.test(line.text(i + 1));
  if (/^(?:that|when|as|but|with|because|he|she|they|it|we)$/.test(line.text(i))) return line.spaced(i);
  const { is } = line.lexeme(i);
  return line.spaced(i) && (is.in ?? is.past ?? is.after ?? is.before ?? is.since) !== undefined;
}

/** 3/13 reads as a day only after a word that asks for one. */
function cuedDay(line: Line, i: number, order: DigitOrder): DayPhrase | undefined {
  if (line.tokens[i]?.kind !== 'number') return undefined;
  const before = line.text(i - 1);
  if (before !== 'on' && before !== 'dated' && before !== 'since') return undefined;
  const found = figures(line, i, order);
  return found === undefined ? undefined : fieldsOf(found.end, found.fields);
}

/** "the 5th of last month", "the 5th of this month". */
function dayOfMonthUnit(line: Line, i: number): Parsed | undefined {
  const day = dayNumber(line, i);
  if (day === undefined || !day.ordinal) return undefined;
  const p = line.tag(day.end, Tag.of) !== undefined ? day.end + 1 : day.end;
  const article = line.text(p) === 'the';
  const q = article ? p + 1 : p;
  if (line.tag(q + 1, Tag.unit) !== 6 || line.tag(q + 1, Tag.number) !== 1) return undefined;
  const shift = line.tag(q, Tag.shift);
  const told = line.tag(q, Tag.textShift);
  // "the 18th of the same month", "the 3rd of that month", "the 1st of the following month"
  if (told !== undefined && (article || told === 0))
    return { end: q + 2, fields: { day: day.day, monthShift: told, anchor: 'text' } };
  return shift === undefined || article
    ? undefined
    : { end: q + 2, fields: { day: day.day, monthShift: shift } };
}

/** "the Fourth of July holiday" stays a date; "July 14 Square", "the April 6 Youth Movement" are names. */
function isFixedName(line: Line, i: number, date: Parsed): boolean {
  if (date.fields.year !== undefined) return false;
  return (
    line.capital(date.end) &&
    line.capital(i) &&
    /^(?:movement|square|street|brigades|bridge|youth|revolution|avenue|hospital|university|party|coalition|alliance)$/.test(
      line.text(date.end),
    )
  );
}
