import type { ResolvedBy } from '../annotation.ts';
import { bounded, boundOf, isDeadline, tenseOfBound } from './bound.ts';
import { civil, dayNumber } from './calendar.ts';
import { type DateParts, edtfDay, edtfTime, partsOf } from './edtf.ts';
import type { Fields, HourMinute, Match } from './expression.ts';
import type { Line } from './line.ts';
import { type Resolution, resolve } from './resolve.ts';
import type { Situation } from './resolve-year.ts';
import { quotationAt, statementsOf } from './statement.ts';
import { sentenceStart, tenseOf } from './tense.ts';
import { isPromised, isSetTerm } from './term.ts';

/** How many tokens may stand between a full date and a bare one that goes on from it. */
const FULL_DATE_REACH = 8;

/** How many blocks back a day is told that "two days later" goes on from. */
const DAY_REACH = 4;

/** How many days back the day of a statement is looked for. */
const STATEMENT_REACH = 8;

/** How old a day may be that a statement with no day of its own may be of. */
const STATEMENT_DAYS = 3;

interface Day {
  readonly day: number;
  /** The second day of a night that lasts over two. */
  readonly morrow: number | undefined;
  readonly token: number;
  /** The phrase names an evening or night, to which an hour without its half belongs. */
  readonly late: boolean;
  readonly sentence: number;
  /** Blocks back: 0 is this one. */
  readonly age: number;
}

/** Reads the dates of a page in order and keeps what later ones may be counted from. */
export class Story {
  readonly #published: number | undefined;
  #last: DateParts | undefined;
  #lastDay: Day | undefined;
  /** The day that a sentence told before it went back to an earlier one, while nothing was told since. */
  #ground: { readonly day: number; readonly sentence: number } | undefined;
  /** How many blocks back a day just before publication was told. */
  #freshAge = Number.POSITIVE_INFINITY;

  constructor(published: number | undefined) {
    this.#published = published;
  }

  /** A block without dates: what was told before is further away. */
  pass(): void {
    this.#freshAge += 1;
    if (this.#ground !== undefined) this.#ground = { ...this.#ground, sentence: -1 };
    if (this.#lastDay !== undefined) this.#lastDay = { ...this.#lastDay, age: this.#lastDay.age + 1 };
  }

  /** The resolutions of a block's phrases, in their order. */
  read(line: Line, matches: readonly Match[]): Resolution[] {
    this.pass();
    const days: Day[] = [];
    const found: Resolution[] = [];
    const before = this.#lastDay;
    // The sentence of this block that told a month after its last day.
    let coarse = -1;
    const statements = statementsOf(line, matches);
    let full: { readonly year: number; readonly end: number; readonly sentence: number } | undefined;
    for (const [index, match] of matches.entries()) {
      const sentence = sentenceStart(line, match.start);
      const { expression } = match;
      if (expression.type === 'clock' || expression.type === 'clocks') {
        found.push({});
        continue;
      }
      const quotation = quotationAt(line, match.start);
      const fields = expression.type === 'fields' ? expression.fields : undefined;
      const goesOn =
        full !== undefined && full.sentence === sentence && match.start - full.end <= FULL_DATE_REACH;
      const asked = needsTense(expression);
      const planned = hasNoWeekday(expression);
      const near = asked ? tenseOf(line, match.start, NEAR, planned, match.end) : undefined;
      const set = asked && isSetTerm(line, match, planned);
      const tense = asked
        ? ((near === undefined ? tenseOfBound(line, match) : near) ??
          tenseOf(line, match.start, undefined, planned, match.end))
        : undefined;
      const situation: { -readonly [K in keyof Situation]: Situation[K] } = {
        published: this.#published,
        last: this.#last,
        lastDay:
          this.#lastDay !== undefined && this.#lastDay.age <= DAY_REACH
            ? civil(this.#lastDay.day)
            : undefined,
        ground: this.#ground?.sentence === sentence ? undefined : this.#ground?.day,
        overtaken:
          coarse === sentence ||
          (coarse >= 0 && sentence > 0 && coarse === sentenceStart(line, sentence - 1)),
        quoted: quotation === undefined ? undefined : this.#statementDay(line, quotation, days, sentence),
        inQuotation: quotation !== undefined,
        sentenceYear: goesOn ? full!.year : undefined,
        near,
        deadline: isDeadline(line, match, near) || (asked && planned && isPromised(line, match)),
        future: set || tense === 'future',
      };
      const said = statements.get(index);
      const day = said === undefined ? undefined : this.#dayOf(line, said, situation);
      if (day !== undefined && situation.quoted === undefined) situation.quoted = day;
      if (this.#isUncertain(situation, fields)) {
        const shift = fields!.dayShift!;
        found.push({ role: shift < 0 ? 'past' : shift > 0 ? 'future' : 'present' });
        continue;
      }
      const resolution = bounded(resolve(expression, situation), boundOf(line, match), fields);
      found.push(resolution);
      const parts = resolution.value === undefined ? undefined : partsOf(firstEnd(resolution.value));
      if (fields?.year !== undefined && fields.division !== undefined) {
        full = { year: fields.year, end: match.end, sentence };
      }
      if (parts === undefined) continue;
      this.#last = partsOf(lastEnd(resolution.value!)) ?? parts;
      this.#ground = groundOf(days[days.length - 1], parts, sentence);
      coarse = this.#last.month !== undefined && this.#last.day === undefined ? sentence : -1;
      if (fields?.year !== undefined && fields.month !== undefined) {
        full = { year: parts.year, end: match.end, sentence };
      }
      if (parts.month !== undefined && parts.day !== undefined) {
        this.#lastDay = {
          day: dayNumber(parts.year, parts.month, parts.day),
          morrow: morrowOf(expression, resolution.value!),
          token: match.start,
          late: isLate(line, match),
          sentence,
          age: 0,
        };
        days.push(this.#lastDay);
        const ago = (this.#published ?? 0) - this.#lastDay.day;
        if (ago > 0 && ago <= STATEMENT_DAYS) this.#freshAge = 0;
      }
    }
    matches.forEach((match, i) => {
      if (match.expression.type === 'clock' || match.expression.type === 'clocks')
        found[i] = this.#clock(line, match, days, before);
    });
    return found;
  }

  /** The day of a statement that is told behind it ("…," he said on Monday). */
  #dayOf(line: Line, said: Match, situation: Situation): number | undefined {
    const near = tenseOf(line, said.start, NEAR);
    const { value } = resolve(said.expression, { ...situation, near, future: false, inQuotation: false });
    const parts = value === undefined ? undefined : partsOf(value);
    return parts?.day === undefined ? undefined : dayNumber(parts.year, parts.month!, parts.day);
  }

  /** "We begin today" in a statement, on a page that has just told of an earlier day: which of them is meant is not said. */
  #isUncertain(situation: Situation, fields: Fields | undefined): boolean {
    if (!situation.inQuotation || situation.quoted !== undefined || this.#published === undefined)
      return false;
    if (fields?.dayShift === undefined || Math.abs(fields.dayShift) > 1 || fields.weekday !== undefined)
      return false;
    if (fields.anchor !== undefined || fields.month !== undefined) return false;
    return this.#freshAge <= DAY_REACH;
  }

  /** The day of the statement that a quotation repeats: named in its sentence before it opens. */
  #statementDay(line: Line, quotation: number, days: readonly Day[], sentence: number): number | undefined {
    for (let i = days.length - 1; i >= Math.max(0, days.length - STATEMENT_REACH); i -= 1) {
      const day = days[i]!;
      if (day.sentence !== sentence) return undefined;
      if (line.tokens[day.token]!.start < quotation) return day.day;
    }
    return undefined;
  }

  /** A clock time belongs to the nearest day of its sentence, else to the day told last, else to the page's own. */
  #clock(line: Line, match: Match, days: readonly Day[], before: Day | undefined): Resolution {
    const { expression } = match;
    if (expression.type !== 'clock' && expression.type !== 'clocks') return {};
    let first: HourMinute = expression.type === 'clock' ? expression : expression.from;
    let last = expression.type === 'clocks' ? expression.to : undefined;
    const sentence = sentenceStart(line, match.start);
    const index = lastBefore(days, match.start);
    const dash = /^[-–—|:]$/.test(line.text(match.end));
    // «09:45 – …» at the head of a paragraph is the entry of a running report.
    const entry = match.start === 0 && dash && this.#published !== undefined;
    let best = entry ? undefined : nearest(days[index], days[index + 1], match.start, sentence);
    let resolvedBy: ResolvedBy = 'text-date';
    if (best === undefined && !entry) {
      best = days[index];
      if (best === undefined && before !== undefined && before.age <= 1) best = before;
    }
    if (
      !expression.half &&
      first.hour < 12 &&
      (last === undefined || last.hour < 12) &&
      best?.late &&
      best.token >= match.start - 4 &&
      best.token <= match.end + 3
    ) {
      first = { hour: first.hour + 12, minute: first.minute };
      if (last !== undefined) last = { hour: last.hour + 12, minute: last.minute };
    }
    const day = (first.hour < 12 ? best?.morrow : undefined) ?? best?.day ?? this.#published;
    if (day === undefined) return { role: 'past' };
    if (best === undefined) resolvedBy = 'published';
    const at = (time: HourMinute, second?: number) =>
      edtfTime(edtfDay(day + (time.hour === 24 ? 1 : 0)), time.hour % 24, time.minute, second);
    if (expression.type === 'clock') return { value: at(first, expression.second), resolvedBy };
    // A span that ends earlier than it begins goes over midnight.
    const to = last!;
    const over = to.hour * 60 + to.minute < first.hour * 60 + first.minute;
    const end = edtfTime(edtfDay(day + (over || to.hour === 24 ? 1 : 0)), to.hour % 24, to.minute);
    return { value: `${at(first)}/${end}`, resolvedBy };
  }
}

/** "struck on Tuesday in answer to drones sent on Aug 15": the sentence is about Tuesday. */
function groundOf(
  before: Day | undefined,
  { year, month, day }: DateParts,
  sentence: number,
): { readonly day: number; readonly sentence: number } | undefined {
  if (before === undefined || before.sentence !== sentence || month === undefined || day === undefined)
    return undefined;
  return dayNumber(year, month, day) < before.day ? { day: before.day, sentence } : undefined;
}

/** Index of the last day told before a token, −1 when none is. */
function lastBefore(days: readonly Day[], token: number): number {
  let low = -1;
  let high = days.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (days[middle]!.token < token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The nearer of the days before and behind a token that stand in its sentence. */
function nearest(
  before: Day | undefined,
  behind: Day | undefined,
  token: number,
  sentence: number,
): Day | undefined {
  const first = before?.sentence === sentence ? before : undefined;
  const second = behind?.sentence === sentence ? behind : undefined;
  if (first === undefined || second === undefined) return first ?? second;
  return token - first.token <= second.token - token ? first : second;
}

/** «ليل الاثنين/الثلاثاء»: a time after midnight is of the second. */
function morrowOf(expression: Match['expression'], value: string): number | undefined {
  if (expression.type !== 'range') return undefined;
  const end = partsOf(value.slice(value.indexOf('/') + 1));
  return end?.day === undefined ? undefined : dayNumber(end.year, end.month!, end.day);
}

function needsTense(expression: Match['expression']): boolean {
  if (expression.type === 'range') return expression.to.year === undefined;
  if (expression.type !== 'fields') return false;
  const { fields } = expression;
  if (fields.anchor === 'text') return true;
  return (
    fields.year === undefined &&
    (fields.month ?? fields.easter ?? fields.weekday ?? fields.day ?? fields.division) !== undefined
  );
}

/** Words of plan beside a weekday tell little: it is mostly the last one all the same. */
function hasNoWeekday(expression: Match['expression']): boolean {
  if (expression.type === 'range')
    return expression.from.weekday === undefined && expression.to.weekday === undefined;
  return (
    expression.type === 'fields' &&
    (expression.fields.weekday === undefined || expression.fields.nth !== undefined)
  );
}

const LATE = /^(?:الليله|مساء|ليل|ليله|tonight|evening|night|afternoon)$/;

function isLate(line: Line, match: Match): boolean {
  for (let i = match.start; i < match.end; i += 1) if (LATE.test(line.text(i))) return true;
  return false;
}

/** How many words from a phrase its own verb stands. */
const NEAR = 5;

/** What later ones are counted from: the end of an interval that has one. */
function lastEnd(value: string): string {
  return value.endsWith('/..') ? firstEnd(value) : value.slice(value.indexOf('/') + 1);
}

/** The single date by which a day is remembered: the first end of an interval. */
function firstEnd(value: string): string {
  const slash = value.indexOf('/');
  if (slash < 0) return value;
  return value.startsWith('..') ? value.slice(slash + 1) : value.slice(0, slash);
}
