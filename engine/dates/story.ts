import type { ResolvedBy } from '../annotation.ts';
import { dayNumber } from './calendar.ts';
import { type DateParts, edtfDay, edtfTime, partsOf } from './edtf.ts';
import type { Bound, Fields, Match } from './expression.ts';
import type { Line } from './line.ts';
import { type Resolution, resolve, type Situation } from './resolve.ts';
import { isFuture, sentenceStart } from './tense.ts';

/** How many tokens may stand between a full date and a bare one that goes on from it. */
const FULL_DATE_REACH = 8;

interface Day {
  readonly day: number;
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
      if (expression.type === 'clock') {
        found.push({});
        continue;
      }
      const quotation = quotationAt(line, match.start);
      const fields = expression.type === 'fields' ? expression.fields : undefined;
      const near =
        full !== undefined && full.sentence === sentence && match.start - full.end <= FULL_DATE_REACH;
      const situation: Situation = {
        published: this.#published,
        last: this.#last,
        quoted: quotation === undefined ? undefined : this.#statementDay(line, quotation, days, sentence),
        inQuotation: quotation !== undefined,
        sentenceYear: near ? full!.year : undefined,
        future: needsTense(expression) && isFuture(line, match.start),
      };
      const resolution = bounded(resolve(expression, situation), boundOf(line, match), fields);
      found.push(resolution);
      const parts = resolution.value === undefined ? undefined : partsOf(firstEnd(resolution.value));
      if (parts === undefined) continue;
      this.#last = parts;
      if (fields?.year !== undefined && fields.month !== undefined) {
        full = { year: parts.year, end: match.end, sentence };
      }
      if (parts.month !== undefined && parts.day !== undefined) {
        this.#lastDay = {
          day: dayNumber(parts.year, parts.month, parts.day),
          token: match.start,
          sentence,
          age: 0,
        };
        days.push(this.#lastDay);
      }
    }
    matches.forEach((match, i) => {
      if (match.expression.type === 'clock') found[i] = this.#clock(line, match, days, before);
    });
    return found;
  }

  /** The day of the statement that a quotation repeats: named in its sentence before it opens. */
  #statementDay(line: Line, quotation: number, days: readonly Day[], sentence: number): number | undefined {
    for (let i = days.length - 1; i >= 0; i -= 1) {
      const day = days[i]!;
      if (day.sentence !== sentence) return undefined;
      if (line.tokens[day.token]!.start < quotation) return day.day;
    }
    return undefined;
  }

  /** A clock time belongs to the nearest day of its sentence, else to the day told last, else to the page's own. */
  #clock(line: Line, match: Match, days: readonly Day[], before: Day | undefined): Resolution {
    const { expression } = match;
    if (expression.type !== 'clock') return {};
    const sentence = sentenceStart(line, match.start);
    let best: Day | undefined;
    let distance = Number.POSITIVE_INFINITY;
    for (const day of days) {
      if (day.sentence !== sentence) continue;
      const gap = Math.abs(day.token - match.start);
      if (gap < distance) {
        best = day;
        distance = gap;
      }
    }
    let resolvedBy: ResolvedBy = 'text-date';
    if (best === undefined) {
      for (const day of days) if (day.token < match.start) best = day;
      if (best === undefined && before !== undefined && before.age <= 1) best = before;
    }
    const day = best?.day ?? this.#published;
    if (day === undefined) return { role: 'past' };
    if (best === undefined) resolvedBy = 'published';
    const next = expression.hour === 24 ? 1 : 0;
    return {
      value: edtfTime(edtfDay(day + next), expression.hour % 24, expression.minute, expression.second),
      resolvedBy,
    };
  }
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
  for (const span of line.block.quotations) {
    if (span.start > at) return undefined;
    if (at < span.end) return span.start;
  }
  return undefined;
}

function boundOf(line: Line, match: Match): Bound {
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

/** The single date by which a value is remembered: the first end of an interval. */
function firstEnd(value: string): string {
  const slash = value.indexOf('/');
  if (slash < 0) return value;
  return value.startsWith('..') ? value.slice(slash + 1) : value.slice(0, slash);
}
