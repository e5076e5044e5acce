import type { ResolvedBy } from '../annotation.ts';
import { dayNumber } from './calendar.ts';
import { type DateParts, edtfDay, edtfTime, partsOf } from './edtf.ts';
import type { Bound, Fields, HourMinute, Match } from './expression.ts';
import type { Line } from './line.ts';
import { type Resolution, resolve } from './resolve.ts';
import type { Situation } from './resolve-year.ts';
import { lastAtOrBefore, sentenceStart, type Tense, tenseOf } from './tense.ts';

/** How many tokens may stand between a full date and a bare one that goes on from it. */
const FULL_DATE_REACH = 8;

/** How many days back the day of a statement is looked for. */
const STATEMENT_REACH = 8;

interface Day {
  readonly day: number;
  /** The second day of a night that lasts over two. */
  readonly morrow: number | undefined;
  readonly token: number;
  readonly sentence: number;
  /** Blocks back: 0 is this one. */
  readonly age: number;
}

/** Reads the dates of a page in order and keeps what later ones may be counted from. */
export class Story {
  readonly #published: number | undefined;
  #last: DateParts | undefined;
  #lastDay: Day | undefined;

  constructor(published: number | undefined) {
    this.#published = published;
  }

  /** A block without dates: what was told before is further away. */
  pass(): void {
    if (this.#lastDay !== undefined) this.#lastDay = { ...this.#lastDay, age: this.#lastDay.age + 1 };
  }

  /** The resolutions of a block's phrases, in their order. */
  read(line: Line, matches: readonly Match[]): Resolution[] {
    this.pass();
    const days: Day[] = [];
    const found: Resolution[] = [];
    const before = this.#lastDay;
    let full: { readonly year: number; readonly end: number; readonly sentence: number } | undefined;
    for (const match of matches) {
      const sentence = sentenceStart(line, match.start);
      const { expression } = match;
      if (expression.type === 'clock' || expression.type === 'clocks') {
        found.push({});
        continue;
      }
      const quotation = quotationAt(line, match.start);
      const fields = expression.type === 'fields' ? expression.fields : undefined;
      const near =
        full !== undefined && full.sentence === sentence && match.start - full.end <= FULL_DATE_REACH;
      const tense = needsTense(expression)
        ? (tenseOf(line, match.start) ?? tenseOfBound(line, match))
        : undefined;
      const situation: Situation = {
        published: this.#published,
        last: this.#last,
        quoted: quotation === undefined ? undefined : this.#statementDay(line, quotation, days, sentence),
        inQuotation: quotation !== undefined,
        sentenceYear: near ? full!.year : undefined,
        tense,
        future: tense === 'future',
      };
      const resolution = bounded(resolve(expression, situation), boundOf(line, match), fields);
      found.push(resolution);
      const parts = resolution.value === undefined ? undefined : partsOf(firstEnd(resolution.value));
      if (fields?.year !== undefined && fields.division !== undefined) {
        full = { year: fields.year, end: match.end, sentence };
      }
      if (parts === undefined) continue;
      this.#last = partsOf(lastEnd(resolution.value!)) ?? parts;
      if (fields?.year !== undefined && fields.month !== undefined) {
        full = { year: parts.year, end: match.end, sentence };
      }
      if (parts.month !== undefined && parts.day !== undefined) {
        this.#lastDay = {
          day: dayNumber(parts.year, parts.month, parts.day),
          morrow: morrowOf(expression, resolution.value!),
          token: match.start,
          sentence,
          age: 0,
        };
        days.push(this.#lastDay);
      }
    }
    matches.forEach((match, i) => {
      if (match.expression.type === 'clock' || match.expression.type === 'clocks')
        found[i] = this.#clock(line, match, days, before);
    });
    return found;
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
    const first = expression.type === 'clock' ? expression : expression.from;
    const sentence = sentenceStart(line, match.start);
    const index = lastBefore(days, match.start);
    let best = nearest(days[index], days[index + 1], match.start, sentence);
    let resolvedBy: ResolvedBy = 'text-date';
    if (best === undefined) {
      best = days[index];
      if (best === undefined && before !== undefined && before.age <= 1) best = before;
    }
    const day = (first.hour < 12 ? best?.morrow : undefined) ?? best?.day ?? this.#published;
    if (day === undefined) return { role: 'past' };
    if (best === undefined) resolvedBy = 'published';
    const at = (time: HourMinute, second?: number) =>
      edtfTime(edtfDay(day + (time.hour === 24 ? 1 : 0)), time.hour % 24, time.minute, second);
    if (expression.type === 'clock') return { value: at(first, expression.second), resolvedBy };
    // A span that ends earlier than it begins goes over midnight.
    const { to } = expression;
    const over = to.hour * 60 + to.minute < first.hour * 60 + first.minute;
    const end = edtfTime(edtfDay(day + (over || to.hour === 24 ? 1 : 0)), to.hour % 24, to.minute);
    return { value: `${at(first)}/${end}`, resolvedBy };
  }
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
  return fields.year === undefined && (fields.month ?? fields.weekday ?? fields.division) !== undefined;
}

/** Start of the quotation that the token stands in. */
function quotationAt(line: Line, i: number): number | undefined {
  const at = line.tokens[i]!.start;
  const { quotations } = line.block;
  const span = quotations[lastAtOrBefore(quotations, at)];
  return span !== undefined && at < span.end ? span.start : undefined;
}

/** "until Monday", "by Friday" look ahead where no verb says otherwise. */
function tenseOfBound(line: Line, match: Match): Tense | undefined {
  const until = boundOf(line, match) === 'until' || line.text(match.start - 1) === 'by';
  return until && match.expression.type === 'fields' && match.expression.fields.weekday !== undefined
    ? 'future'
    : undefined;
}

function boundOf(line: Line, match: Match): Bound {
  const phrase = line.lexeme(match.start - 2);
  if (phrase.length === 2 && phrase.is.since !== undefined) return 'since';
  const before = line.lexeme(match.start - 1).is;
  if (before.since !== undefined) return 'since';
  return before.until !== undefined ? 'until' : undefined;
}

/**
 * "since 2014" is `2014/..`; "until 2014" is `../2014` where a period is named, and stays the plain day where a day is,
 * which is as often a deadline.
 */
function bounded(resolution: Resolution, bound: Bound, fields: Fields | undefined): Resolution {
  const { value } = resolution;
  if (bound === undefined || fields === undefined || value === undefined || value.includes('/'))
    return resolution;
  if (bound === 'since') return { ...resolution, value: `${value}/..` };
  return fields.day === undefined && fields.weekday === undefined && fields.dayShift === undefined
    ? { ...resolution, value: `../${value}` }
    : resolution;
}

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
