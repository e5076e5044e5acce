import { tellsOfBusiness } from './business.ts';
import { bareMonth, monthName } from './english-calendar.ts';
import { bareYear } from './english-year.ts';
import { type Fields, shiftBy, Unit, type UnitCode } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';
import { type Parsed, shortYear, yearDigits } from './numeric.ts';
import { isFuture } from './tense.ts';

/** English phrases for months, years, seasons and decades. */

/** "early March", "mid-2014", "the end of last year", "earlier this month", "last month", "the 1990s", "Q1 2023", "in 2014". */
export function period(line: Line, i: number): (Parsed & { readonly start?: number }) | undefined {
  const phase = line.tag(i, Tag.phase);
  if (phase !== undefined) {
    let p = line.after(i);
    if (line.text(p) === '-' && !line.spaced(p)) p += 1;
    else if (line.text(p) === 'in' && phase !== 2) p += 1;
    const definite = line.text(p) === 'the';
    const q = definite ? p + 1 : p;
    const inner =
      plainPeriod(line, q, true) ??
      (phase === 3 ? undefined : monthOrYear(line, q)) ??
      (definite && (phase === 2 || phase === 4 || line.text(p - 1) === 'in')
        ? wholeUnit(line, q)
        : undefined);
    // "the first days of the week"
    if (phase === 4 && inner?.fields.weekShift !== undefined) return undefined;
    if (inner === undefined || inner.fields.day !== undefined) return undefined;
    const fields: Fields =
      phase === 3 || inner.fields.decade !== undefined ? inner.fields : { ...inner.fields, approx: true };
    return { end: inner.end, fields, start: withArticle(line, i) };
  }
  const found = plainPeriod(line, i, false) ?? bareYear(line, i);
  if (found === undefined) return undefined;
  const needsArticle =
    found.fields.decade !== undefined ||
    (found.fields.division !== undefined && line.isWord(i)) ||
    found.fields.century !== undefined ||
    (found.fields.weekendShift !== undefined && line.text(i) === 'weekend');
  return {
    ...found,
    start: needsArticle || found.fields.anchor === 'text' ? withArticle(line, i) : (found.start ?? i),
  };
}

/** Where the phrase begins when its article belongs to it. */
export function withArticle(line: Line, i: number): number {
  // "the '90s"
  if (line.text(i - 1) === "'" && !line.spaced(i)) return withArticle(line, i - 1);
  return line.text(i - 1) === 'the' ? i - 1 : i;
}

function monthOrYear(line: Line, i: number): Parsed | undefined {
  const month = bareMonth(line, i, true);
  if (month !== undefined) return monthName(line, i)!.doubtful && !line.capital(i) ? undefined : month;
  const year = yearDigits(line, i);
  return year === undefined ? undefined : { end: i + 1, fields: { year } };
}

/** "the end of the year". */
function wholeUnit(line: Line, i: number): Parsed | undefined {
  const unit = line.tag(i, Tag.unit);
  if (line.tag(i, Tag.number) !== 1) return undefined;
  if (unit === Unit.year) return { end: i + 1, fields: { yearShift: 0 } };
  if (unit === Unit.week) return { end: i + 1, fields: { weekShift: 0 } };
  return unit === Unit.month ? { end: i + 1, fields: { monthShift: 0 } } : undefined;
}

/** "the weekend": the last one, or by the tense the next. */
function weekend(line: Line, i: number): Parsed | undefined {
  if (line.text(i) !== 'weekend' || line.text(i - 1) !== 'the') return undefined;
  return { end: i + 1, fields: { weekendShift: isFuture(line, i) ? 1 : -1 } };
}

function plainPeriod(line: Line, i: number, led: boolean): Parsed | undefined {
  return (
    shiftedUnit(line, i) ??
    weekend(line, i) ??
    quarter(line, i) ??
    season(line, i, led) ??
    decade(line, i) ??
    century(line, i) ??
    namedYear(line, i)
  );
}

/** "last month", "this year", "the same week", "next March", "last summer". */
function shiftedUnit(line: Line, i: number): Parsed | undefined {
  const textShift = line.tag(i, Tag.textShift);
  const shift = line.tag(i, Tag.shift);
  if ((shift === undefined && textShift === undefined) || line.tag(i, Tag.few) !== undefined)
    return undefined;
  const p = i + 1;
  if (shift !== undefined && line.tag(p, Tag.month) !== undefined && line.capital(p)) {
    const fields: Fields = { month: line.tag(p, Tag.month)!, direction: shift as -1 | 0 | 1 };
    const told = line.text(i) === 'following' && line.text(i - 1) === 'the';
    return { end: monthName(line, p)!.end, fields: told ? { ...fields, anchor: 'text' } : fields };
  }
  const seasonCode = line.tag(p, Tag.season);
  if (shift !== undefined && seasonCode !== undefined) {
    return { end: p + 1, fields: { division: seasonCode, direction: shift as -1 | 0 | 1 } };
  }
  if (line.text(p) === 'weekend' && shift !== undefined)
    return { end: p + 1, fields: { weekendShift: shift } };
  if (line.text(p) === 'weekend' && (line.text(i) === 'that' || line.text(i) === 'same'))
    return { end: p + 1, fields: { weekendShift: 0, anchor: 'text' } };
  if (line.tag(p, Tag.quarterWord) === 1 && shift !== undefined && line.text(i) !== 'coming') {
    return { end: p + 1, fields: { quarterShift: shift } };
  }
  const word = line.text(i);
  // "this decade" is the one of the calendar.
  if (line.tag(p, Tag.unit) === Unit.decade && (word === 'this' || word === 'current'))
    return { end: p + 1, fields: { decadeShift: 0 } };
  const unit = line.tag(p, Tag.unit);
  if (unit === undefined || line.tag(p, Tag.number) !== 1 || unit < Unit.week) return undefined;
  const anchored = textShift !== undefined && (shift === undefined || line.text(i - 1) === 'the');
  const amount = anchored ? textShift : shift!;
  if (unit === Unit.century)
    return shift === undefined ? undefined : { end: p + 1, fields: { centuryShift: shift } };
  // "the past year" is a span up to now, not the calendar year.
  if (word === 'past' || word === 'coming' || (word === 'upcoming' && unit !== Unit.week)) return undefined;
  if (word === 'that' && unit === Unit.decade) return undefined;
  if (
    line.text(i - 1) === 'the' &&
    (word === 'last' || word === 'next') &&
    unit !== Unit.decade &&
    word === 'last'
  )
    return undefined;
  const fields =
    unit === Unit.week
      ? { weekShift: amount }
      : unit === Unit.decade
        ? undefined
        : shiftBy(unit as UnitCode, amount);
  if (fields === undefined) return undefined;
  return { end: p + 1, fields: anchored ? { ...fields, anchor: 'text' } : fields };
}

/** "Q1 2023", "the first quarter of 2023", "the second half of last year". */
function quarter(line: Line, i: number): Parsed | undefined {
  const letter = line.tag(i, Tag.quarterWord);
  if (letter === 2 || letter === 3) return letterQuarter(line, i, letter === 3);
  const ordinal = /^(?:last|final)$/.test(line.text(i)) ? 4 : line.tag(i, Tag.ordinal);
  const half = line.tag(i + 1, Tag.halfWord) !== undefined;
  if (ordinal === undefined || (!half && line.tag(i + 1, Tag.quarterWord) !== 1) || ordinal > 4)
    return undefined;
  if (half && ordinal > 2 && line.tag(i, Tag.ordinal) !== undefined) return undefined;
  const code = half ? 39 + Math.min(ordinal, 2) : 32 + ordinal;
  const p = line.tag(i + 2, Tag.of) !== undefined ? i + 3 : i + 2;
  const year = yearDigits(line, p);
  if (year !== undefined) return { end: p + 1, fields: { year, division: code } };
  const shifted = shiftedYear(line, p) ?? (line.text(p) === 'the' ? wholeYear(line, p + 1) : undefined);
  if (shifted === undefined && p === i + 2 && line.tag(i, Tag.ordinal) !== undefined && isBarePart(line, i))
    return { end: p, fields: { division: code } };
  return shifted === undefined
    ? undefined
    : { end: shifted.end, fields: { ...shifted.fields, division: code } };
}

/** "in the third quarter", "the end of the first half" in a story of business. */
function isBarePart(line: Line, i: number): boolean {
  if (line.text(i - 1) !== 'the' || /^(?:final|finals|-)$/.test(line.text(i + 2))) return false;
  const led =
    line.tag(i - 2, Tag.in) !== undefined ||
    line.tag(i - 2, Tag.of) !== undefined ||
    line.tag(i - 2, Tag.phase) !== undefined;
  return led && tellsOfBusiness(line);
}

/** "Q4/2018": the stroke joins the year to its quarter. */
function joinedYear(line: Line, i: number): number | undefined {
  const year = line.digits(i, 4);
  return year >= 1900 && year <= 2100 && line.text(i + 1) !== '/' ? year : undefined;
}

/** "Q1 2023", "H2 2019", "Q4". */
function letterQuarter(line: Line, i: number, half: boolean): Parsed | undefined {
  const which = line.digits(i + 1, 1);
  if (which < 1 || which > (half ? 2 : 4) || line.spaced(i + 1)) return undefined;
  const division = (half ? 39 : 32) + which;
  const p = line.tag(i + 2, Tag.of) !== undefined || /^[-/]$/.test(line.text(i + 2)) ? i + 3 : i + 2;
  const year = yearDigits(line, p) ?? (line.text(i + 2) === '/' ? joinedYear(line, p) : undefined);
  if (year !== undefined) return { end: p + 1, fields: { year, division } };
  const shifted = shiftedYear(line, p);
  if (shifted !== undefined) return { end: shifted.end, fields: { ...shifted.fields, division } };
  return half || !line.capital(i) ? undefined : { end: i + 2, fields: { division } };
}

function wholeYear(line: Line, i: number): Parsed | undefined {
  return line.tag(i, Tag.unit) === Unit.year && line.tag(i, Tag.number) === 1
    ? { end: i + 1, fields: { yearShift: 0 } }
    : undefined;
}

function shiftedYear(line: Line, i: number): Parsed | undefined {
  const shift = line.tag(i, Tag.shift);
  return shift !== undefined && line.tag(i + 1, Tag.unit) === Unit.year && line.tag(i + 1, Tag.number) === 1
    ? { end: i + 2, fields: { yearShift: shift } }
    : undefined;
}

/** "summer 2014", "the summer of 2014", "the winter of last year"; "spring" and "fall" alone are words. */
function season(line: Line, i: number, led: boolean): Parsed | undefined {
  const code = line.tag(i, Tag.season);
  if (code === undefined) return undefined;
  const of = line.tag(i + 1, Tag.of) !== undefined;
  const year = yearDigits(line, of ? i + 2 : i + 1);
  if (year !== undefined) {
    const p = of ? i + 3 : i + 2;
    // "the winter of 2014-15"
    const double =
      line.text(p) === '-' &&
      !line.spaced(p) &&
      line.text(p + 1).length === 2 &&
      line.digits(p + 1, 2) === (year + 1) % 100;
    return { end: double ? p + 2 : p, fields: { year, division: code } };
  }
  if (!of && isSeasonAhead(line, i))
    return { end: i + 1, fields: { division: code, direction: 1 }, start: i - 1 };
  const short = shortYear(line, of ? i + 2 : i + 1);
  if (short !== undefined) return { end: short.end, fields: { ...short.fields, division: code } };
  const shifted = shiftedYear(line, of ? i + 2 : i + 1);
  return shifted === undefined || (!of && !led)
    ? undefined
    : { end: shifted.end, fields: { ...shifted.fields, division: code } };
}

/** "expects to be home by the fall", where nothing more is said of it; "killed by the fall" tells of no season. */
function isSeasonAhead(line: Line, i: number): boolean {
  if (line.text(i - 1) !== 'the' || !/^(?:by|until|before)$/.test(line.text(i - 2))) return false;
  const next = line.tokens[i + 1];
  const closed = next === undefined || next.newline || /^(?:[.,;:!?)"”]|and|but|when|if)$/.test(next.text);
  return closed && isFuture(line, i);
}

/** "the 1990s", "the nineties", "the '90s". */
function decade(line: Line, i: number): Parsed | undefined {
  const token = line.tokens[i];
  if (token?.kind === 'number') {
    const suffix = line.text(i + 1) === "'" ? i + 2 : i + 1;
    if (line.text(suffix) !== 's' || line.spaced(i + 1) || line.spaced(suffix)) return undefined;
    const value = Number(token.text);
    if (token.text.length === 4 && value % 10 === 0 && yearDigits(line, i) !== undefined)
      return { end: suffix + 1, fields: { decade: value } };
    if (token.text.length === 2 && value % 10 === 0 && line.text(i - 1) === "'")
      return { end: suffix + 1, fields: { decade: value } };
    return undefined;
  }
  const tens = line.tag(i, Tag.decade);
  if (tens === undefined || !(line.text(i - 1) === 'the' || line.tag(i - 1, Tag.phase) !== undefined))
    return undefined;
  return tens >= 40 ? { end: i + 1, fields: { decade: tens } } : undefined;
}

/** "the 19th century", "the twentieth century". */
function century(line: Line, i: number): Parsed | undefined {
  const digits = line.digits(i, 2);
  const suffixed = digits > 0 && line.isWord(i + 1) && !line.spaced(i + 1);
  const which = digits > 0 ? digits : line.tag(i, Tag.ordinal);
  const p = suffixed ? i + 2 : line.after(i);
  if (which === undefined || (digits > 0 && !suffixed)) return undefined;
  const q = line.text(p) === '-' ? p + 1 : p;
  if (line.tag(q, Tag.unit) !== Unit.century || line.tag(q, Tag.number) !== 1 || which < 5 || which > 22)
    return undefined;
  return { end: q + 1, fields: { century: which } };
}

/** "FY2023", "fiscal 2023", "fiscal year 2023", "the year 2014". */
function namedYear(line: Line, i: number): Parsed | undefined {
  if (line.tag(i, Tag.yearWord) === undefined) return undefined;
  const year = yearDigits(line, line.after(i));
  if (year !== undefined) return { end: line.after(i) + 1, fields: { year } };
  const short = line.digits(i + 1, 2);
  // "FY22"
  return line.text(i) === 'fy' && line.text(i + 1).length === 2 && !line.spaced(i + 1)
    ? { end: i + 2, fields: { year: 2000 + short } }
    : undefined;
}
