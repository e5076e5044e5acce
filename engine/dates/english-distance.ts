import { dayPhrase, plainDate } from './english-day.ts';
import { counted, type SpanPhrase } from './english-span.ts';
import { addParts, type Fields, type Part, shiftBy, Unit, type UnitCode } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';
import type { DigitOrder } from './numeric.ts';
import { isFuture } from './tense.ts';

/** "two days ago", "a day earlier", "three weeks later", "months ago", "in two weeks". */
export function distance(line: Line, i: number, order: DigitOrder): SpanPhrase | undefined {
  const about = line.tag(i, Tag.about) !== undefined;
  const p = about ? line.after(i) : i;
  const first = counted(line, p);
  const unitAt = first?.end ?? p;
  const unit = line.tag(unitAt, Tag.unit);
  if (unit !== undefined && first !== undefined) {
    const joined = compound(line, unitAt + 1, { unit: unit as UnitCode, count: first.value });
    if (joined !== undefined) return joined;
  }
  if (unit === undefined || (about && first === undefined)) return undefined;
  if (first === undefined && line.tag(unitAt, Tag.number) !== 3) return undefined;
  let end = unitAt + 1;
  // "two and a half years ago" and "a year and a half ago" are not exact.
  let approx = about;
  if (line.text(end) === 'and' && line.text(end + 1) === 'a' && line.text(end + 2) === 'half') {
    end += 3;
    approx = true;
  }
  // A fortnight is two weeks.
  const factor = line.tag(unitAt, Tag.fraction) ?? 1;
  const count = first?.value === undefined ? undefined : first.value * factor;
  const word = line.text(end);
  const composed = fromDay(line, end, unit as UnitCode, count, order);
  if (composed !== undefined) return composed;
  const start = about && (line.text(i) === 'over' || line.text(i) === 'some') ? i : i;
  if (word === 'ago')
    return { end: end + 1, start, expression: from(unit as UnitCode, count, -1, false, approx) };
  if (
    word === 'earlier' ||
    word === 'before' ||
    word === 'later' ||
    word === 'after' ||
    word === 'afterwards'
  ) {
    // "more than a year after" bounds a time and names none.
    if (about && /^(?:more|less|over|at)$/.test(line.text(i))) return undefined;
    // "for the third time in six months later Thursday"
    if (line.text(i - 1) === 'in' || line.tag(i - 1, Tag.cardinal) !== undefined) return undefined;
    const sign = word === 'earlier' || word === 'before' ? -1 : 1;
    const next = line.tokens[end + 1];
    const open =
      next === undefined ||
      next.kind === 'sign' ||
      word === 'earlier' ||
      word === 'later' ||
      word === 'afterwards';
    if (!open || unit < Unit.day || line.text(end + 1) === 'than') return undefined;
    return { end: end + 1, start, expression: from(unit as UnitCode, count, sign, true, approx) };
  }
  return undefined;
}

/** "in two weeks" is a day to come only where the tense says so; otherwise it is how long something took. */
export function ahead(line: Line, i: number): SpanPhrase | undefined {
  const word = line.text(i);
  if (word !== 'in' && word !== 'within') return undefined;
  let p = i + 1;
  const about = line.tag(p, Tag.about) !== undefined;
  if (about) p = line.after(p);
  const count = counted(line, p);
  if (count === undefined) return undefined;
  const unit = line.tag(count.end, Tag.unit);
  if (unit === undefined || unit < Unit.day || !isFuture(line, i)) return undefined;
  if (word === 'within') {
    // "within two weeks of the vote" counts from something that has no date here.
    if (count.value === undefined || line.tag(count.end + 1, Tag.of) !== undefined) return undefined;
    const { value } = count;
    return {
      end: count.end + 1,
      expression: { type: 'rolling', count: value, unit: unit as UnitCode, sign: 1 },
    };
  }
  if (count.value === undefined && line.text(count.end + 1) !== '.') return undefined;
  return { end: count.end + 1, expression: from(unit as UnitCode, count.value, 1, false, about) };
}

/** "two weeks from now", "three days from Monday", "two days after tomorrow". */
function fromDay(
  line: Line,
  i: number,
  unit: UnitCode,
  count: number | undefined,
  order: DigitOrder,
): SpanPhrase | undefined {
  const word = line.text(i);
  if ((word !== 'from' && word !== 'after' && word !== 'before') || count === undefined) return undefined;
  if (unit < Unit.day) return undefined;
  const sign = word === 'before' ? -1 : 1;
  if (word === 'from' && line.text(i + 1) === 'now')
    return { end: i + 2, expression: from(unit, count, 1, false, false) };
  const relative = line.tag(i + 1, Tag.relativeDay);
  const days = unit === Unit.day ? count : unit === Unit.week ? count * 7 : undefined;
  if (relative !== undefined) {
    const fields = days === undefined ? shiftBy(unit, sign * count) : { dayShift: relative + sign * days };
    return fields === undefined
      ? undefined
      : { end: line.after(i + 1), expression: { type: 'fields', fields } };
  }
  // "two days after the Oct. 7 attack" and its like are told by the event; a holiday is a day and no more.
  if (days === undefined || (word !== 'from' && line.tag(i + 1, Tag.holiday) === undefined)) return undefined;
  const day = dayPhrase(line, i + 1, order) ?? plainDate(line, i + 1, order);
  return day?.expression.type === 'fields'
    ? {
        end: day.end,
        expression: { type: 'fields', fields: { ...day.expression.fields, plus: sign * days } },
      }
    : undefined;
}

/** "two weeks and two days ago", "a year and three months later". */
function compound(line: Line, i: number, first: Part): SpanPhrase | undefined {
  let p = i;
  let sum: Part | undefined = first;
  for (;;) {
    const at = line.text(p) === 'and' || line.text(p) === ',' ? p + 1 : p;
    const next = counted(line, at);
    const unit = next === undefined ? undefined : line.tag(next.end, Tag.unit);
    if (next === undefined || unit === undefined) break;
    sum = sum && addParts(sum, { unit: unit as UnitCode, count: next.value });
    p = next.end + 1;
  }
  const word = line.text(p);
  if (p === i || (word !== 'ago' && word !== 'earlier' && word !== 'later')) return undefined;
  const sign = word === 'later' ? 1 : -1;
  const expression = from(sum?.unit ?? Unit.day, sum?.count, sign, word !== 'ago', false);
  return { end: p + 1, expression };
}

function from(
  unit: UnitCode,
  count: number | undefined,
  sign: -1 | 1,
  text: boolean,
  approx: boolean,
): SpanPhrase['expression'] {
  const fields = count === undefined ? undefined : shiftBy(unit, sign * count);
  // "hours later" goes on with what was told.
  if (fields === undefined) return { type: 'vague', role: sign < 0 || text ? 'past' : 'future' };
  const full: Fields = { ...fields };
  if (text) full.anchor = 'text';
  if (approx) full.approx = true;
  return { type: 'fields', fields: full };
}
