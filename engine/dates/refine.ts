import type { Expression, Fields, Match } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';

/** What two neighbours say together, after every phrase was read by itself. */
export function refine(line: Line, matches: Match[]): Match[] {
  for (let i = 0; i + 1 < matches.length; i += 1) {
    shareYear(line, matches, i);
    shareHalfDay(line, matches, i);
    shareWeek(line, matches, i);
  }
  return matches;
}

/** «3 مارس و5 أبريل 2011»: the year closes the pair. */
function shareYear(line: Line, matches: Match[], i: number): void {
  const first = fieldsOf(matches[i]!.expression);
  const second = fieldsOf(matches[i + 1]!.expression);
  if (first === undefined || second?.year === undefined || second.month === undefined) return;
  if (first.month === undefined || first.year !== undefined || first.calendar !== second.calendar) return;
  if (first.direction !== undefined || first.yearShift !== undefined || first.month > second.month) return;
  if (!tied(line, matches[i]!.end, matches[i + 1]!.start)) return;
  matches[i] = { ...matches[i]!, expression: { type: 'fields', fields: { ...first, year: second.year } } };
}

/** «من الرابعة وحتى السابعة مساء», "from 4 to 7 p.m.": the half of the day is said once. */
function shareHalfDay(line: Line, matches: Match[], i: number): void {
  const first = matches[i]!.expression;
  const second = matches[i + 1]!.expression;
  if (
    first.type !== 'clock' ||
    second.type !== 'clock' ||
    first.half ||
    second.hour <= 12 ||
    first.hour >= 12
  )
    return;
  const gap = matches[i + 1]!.start - matches[i]!.end;
  if (gap > 1 || !(gap === 0 || line.tag(matches[i]!.end, Tag.to) !== undefined)) return;
  if (first.hour + 12 >= second.hour) return;
  matches[i] = { ...matches[i]!, expression: { ...first, hour: first.hour + 12 } };
}

/** «الأسبوع المقبل، يوم الجمعة», "next week on Friday": the day is of that week. */
function shareWeek(line: Line, matches: Match[], i: number): void {
  const week = fieldsOf(matches[i]!.expression);
  const day = fieldsOf(matches[i + 1]!.expression);
  if (week?.weekShift === undefined || week.weekday !== undefined || week.anchor !== undefined) return;
  if (day?.weekday === undefined || day.month !== undefined || day.direction !== undefined) return;
  if (day.day !== undefined || day.dayShift !== undefined || day.weekShift !== undefined) return;
  const gap = matches[i + 1]!.start - matches[i]!.end;
  const between = line.text(matches[i]!.end);
  const close = gap === 0 || (gap === 1 && /^(?:on|،|,|في)$/.test(between));
  if (!close || line.lexeme(matches[i + 1]!.start).prefix !== '') return;
  const start = gap === 1 && !line.isWord(matches[i]!.end) ? matches[i + 1]!.start : matches[i]!.start;
  const expression: Expression = { type: 'fields', fields: { ...day, weekShift: week.weekShift } };
  matches[i + 1] = { ...matches[i + 1]!, start, expression };
  if (start === matches[i]!.start) matches.splice(i, 1);
}

function tied(line: Line, end: number, start: number): boolean {
  if (start === end) return line.lexeme(start).prefix === 'و';
  if (start !== end + 1) return false;
  return (
    line.text(end) === 'و' || line.text(end) === 'and' || line.text(end) === '،' || line.text(end) === ','
  );
}

function fieldsOf(expression: Expression): Fields | undefined {
  return expression.type === 'fields' ? expression.fields : undefined;
}
