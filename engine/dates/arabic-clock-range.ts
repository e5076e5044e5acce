import { type ClockFace, clockFace } from './arabic-clock.ts';
import type { Expression } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';

/** «من الساعة الرابعة وحتى السابعة مساء», «بين 3 و5 فجرا»: both ends of a time in one span. */
export function clockRange(
  line: Line,
  i: number,
): { readonly end: number; readonly expression: Expression } | undefined {
  const between = line.tag(i, Tag.between) !== undefined;
  const from = line.tag(i, Tag.from) !== undefined;
  const p = between || from ? line.after(i) : i;
  if (!between && !from && line.tag(p, Tag.clockWord) === undefined && line.text(p + 1) !== ':')
    return undefined;
  if (!line.known(p)) return undefined;
  const left = clockFace(line, p);
  if (left === undefined) return undefined;
  const q = connector(line, left.end, between);
  const right = q === undefined ? undefined : clockFace(line, q);
  if (right === undefined) return undefined;
  // Numbers alone are a range of anything.
  if (!left.sure && !right.sure) return undefined;
  const end = endOf(left, right);
  const start = timeOf(left, left.half === undefined && right.half !== undefined ? end.hour : undefined);
  return { end: right.end, expression: { type: 'clocks', from: start, to: end } };
}

function connector(line: Line, i: number, between: boolean): number | undefined {
  if (line.tag(i, Tag.to) !== undefined) return line.after(i);
  if (line.text(i) === '-' || line.text(i) === '–') return i + 1;
  if (!between) return undefined;
  if (line.text(i) === 'و') return i + 1;
  return line.lexeme(i).prefix === 'و' ? i : undefined;
}

/** The half of the day that only the second time has holds for the first where that keeps them in order. */
function timeOf(face: ClockFace, before: number | undefined): { hour: number; minute: number } {
  const { minute } = face;
  if (before === undefined || face.hour >= 12) return { hour: face.hour % 24, minute };
  return { hour: face.hour + 12 < before ? face.hour + 12 : face.hour, minute };
}

/** «من 1:30 بعد الظهر إلى 4»: the half of the first holds for the second where that keeps them in order. */
function endOf(left: ClockFace, right: ClockFace): { hour: number; minute: number } {
  const goesOn = right.half === undefined && left.half !== undefined && left.hour >= 12 && right.hour < 12;
  return goesOn && right.hour + 12 >= left.hour
    ? { hour: right.hour + 12, minute: right.minute }
    : timeOf(right, undefined);
}
