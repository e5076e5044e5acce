import { isYearLead } from './english-calendar.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';
import { type Parsed, shortYear, yearDigits } from './numeric.ts';

/** English years that no word names as years. */

const YEAR_NOUN_LEADS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'that', 's']);
const COUNTED =
  /^(?:people|troops|soldiers|dollars|euros|pounds|cases|deaths|men|women|children|fighters|civilians|families|homes|jobs|votes|members|barrels|tons|tonnes|miles|km|kilometers|kilometres|meters|metres|feet|workers|students|prisoners|refugees|points|shares|units|items|calories|square|million|billion|thousand|percent|per|or|such)$/;

/** "from 2000 to 2500 euros": one end of a range whose other end is no year. */
function countsTo(line: Line, i: number): boolean {
  const joins = (at: number, opener: number) =>
    line.tag(at, Tag.to) !== undefined ||
    (line.tag(at, Tag.and) !== undefined && line.tag(opener, Tag.between) !== undefined);
  const isCount = (at: number) =>
    line.tokens[at]?.kind === 'number' &&
    yearDigits(line, at) === undefined &&
    line.tag(at + 1, Tag.month) === undefined;
  return (
    (joins(i + 1, i - 1) && isCount(i + 2)) ||
    (joins(i - 1, i - 3) && isCount(i - 2) && line.tag(i - 3, Tag.month) === undefined)
  );
}

/** "2019 Q3", "2019-H2". */
export function partAfter(line: Line, i: number): { end: number; division: number } | undefined {
  const p = line.text(i) === '-' && !line.spaced(i) ? i + 1 : i;
  const letter = line.tag(p, Tag.quarterWord);
  const which = letter === 2 || letter === 3 ? line.digits(p + 1, 1) : -1;
  if (which < 1 || which > (letter === 3 ? 2 : 4) || line.spaced(p + 1)) return undefined;
  return { end: p + 2, division: (letter === 3 ? 39 : 32) + which };
}

/** "before 2010 or after 2018", not "2000 or more". */
function orAnother(line: Line, i: number): boolean {
  return line.text(i) === 'or' && !/^(?:more|fewer|less|so)$/.test(line.text(i + 1));
}

/** "built around 2015", "circa 1900"; counts are round, and something rises "to around 1950". */
function isRoughYear(line: Line, i: number, year: number): boolean {
  const before = line.text(i - 1);
  if (!/^(?:about|around|circa)$/.test(before) || year < 1500) return false;
  const next = line.tokens[i + 1];
  const closed =
    next === undefined ||
    next.newline ||
    next.kind === 'sign' ||
    /^(?:and|by|when|as|but|in)$/.test(next.text);
  if (!closed || /^[-%]$/.test(next?.text ?? '')) return false;
  if (before === 'circa') return true;
  return (
    year % 100 !== 0 &&
    year % 50 !== 0 &&
    !/^(?:to|from|of|by|at|than|are|is|was|were|had|have|has|only)$/.test(line.text(i - 2))
  );
}

/** A year with no word of its own: after a preposition, after an article with a noun behind it, or alone in brackets. */
export function bareYear(line: Line, i: number): Parsed | undefined {
  const short = shortYear(line, i - 1);
  if (short !== undefined)
    return /^(?:in|since|of|until|till|before|after|through|by)$/.test(line.text(i - 2))
      ? { start: i - 1, ...short }
      : undefined;
  const year = yearDigits(line, i);
  if (year === undefined || (!line.spaced(i) && line.text(i - 1) !== '(' && line.text(i - 1) !== '-'))
    return undefined;
  const next = line.tokens[i + 1];
  if (next?.kind === 'word' && COUNTED.test(next.text) && !orAnother(line, i + 1)) return undefined;
  if (next?.text === '%' || (next?.kind === 'word' && !next.spaced)) return undefined;
  const part = partAfter(line, i + 1);
  if (part !== undefined) return { end: part.end, fields: { year, division: part.division } };
  const before = line.text(i - 1);
  const single = { end: i + 1, fields: { year } };
  // "asked for $10 billion for 2025."
  if (before === 'for' && year % 100 !== 0 && (next === undefined || /^[.,;)]$/.test(next.text)))
    return single;
  if (line.tag(i - 1, Tag.unit) !== undefined) return undefined;
  if (countsTo(line, i)) return undefined;
  if (before === '(' && line.text(i + 1) === ')') return single;
  // "no later than 2016"
  if (before === 'than' && /^(?:later|earlier|before)$/.test(line.text(i - 2))) return single;
  if (
    isYearLead(before) &&
    before !== '-' &&
    before !== '–' &&
    before !== 'every' &&
    before !== 'for' &&
    before !== 'around'
  ) {
    // "of 2000 fighters" counts; "of 2014" does not.
    const plural =
      next?.kind === 'word' &&
      /[^s]s$/.test(next.text) &&
      !line.capital(i + 1) &&
      before !== 'in' &&
      before !== 'since';
    if (before === 'and' || before === 'or')
      return yearDigits(line, i - 2) === undefined ? undefined : single;
    return plural || before === 'this' ? undefined : single;
  }
  if (isRoughYear(line, i, year)) return { end: i + 1, fields: { year, approx: true } };
  if (year < 1900 || year % 100 === 0) return undefined;
  if ((before === 's' || YEAR_NOUN_LEADS.has(before)) && next?.kind === 'word') return single;
  return /^(?:cup|olympics|euro|expo|eurovision|election|elections|games)$/.test(before) &&
    line.capital(i - 1)
    ? single
    : undefined;
}
