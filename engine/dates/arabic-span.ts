import { monthDate, monthOf, relativeMonth } from './arabic-calendar.ts';
import { cuedYear, unitPeriod, wholeUnit, yearAt } from './arabic-period.ts';
import { type Expression, Unit, type UnitCode } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';

/** Arabic spans counted from now or within a year, and the counts in them. */

export interface SpanPhrase {
  readonly end: number;
  readonly expression: Expression;
}

const role = (sign: number) => (sign < 0 ? 'past' : sign > 0 ? 'future' : 'present');

/** «الأيام الثلاثة الماضية», «السنوات الخمس الأخيرة», «العامين الماضيين», «الأشهر الأخيرة», «الساعات الـ24 المقبلة». */
export function rolling(line: Line, i: number): SpanPhrase | undefined {
  let p = i;
  let count = counted(line, p);
  if (count !== undefined) p = count.end;
  const { is } = line.lexeme(p);
  if (is.unit === undefined || (is.definite === undefined && count === undefined)) return undefined;
  // «8 الشهر الماضي» is a day of it, «الـ24 ساعة الماضية» a span.
  const whole = is.number === 1 && is.unit === Unit.decade && count === undefined;
  // «العقد الأخير» alone is as often a contract.
  if (whole && !isLed(line, i)) return undefined;
  if (is.number === 1 && !whole && (count === undefined || is.definite !== undefined)) return undefined;
  const dual = is.number === 2;
  p += 1;
  let few = false;
  if (!dual && count === undefined) {
    if (line.tag(p, Tag.few) !== undefined) {
      few = true;
      p += 1;
    } else {
      count = counted(line, p);
      if (count !== undefined) p = count.end;
    }
  }
  const shift = line.tag(p, Tag.shift);
  if (shift === undefined || Math.abs(shift) > 1 || line.lexeme(p).prefix !== '') return undefined;
  // «العقد الحالي» is the one of the calendar.
  if (whole && shift === 0) return undefined;
  const unit = is.unit as UnitCode;
  // «في الدقائق الأخيرة» are of a game.
  if (unit <= Unit.minute && count === undefined) return undefined;
  const amount = dual ? 2 : whole ? 1 : count?.value;
  // «الأيام الأخيرة من حكمه» are not the last ones before now.
  if (
    shift < 0 &&
    line.text(p).startsWith('الاخير') &&
    line.bareTag(p + 1, Tag.of) !== undefined &&
    amount === undefined
  )
    return undefined;
  if (few || amount === undefined || shift === 0) {
    return { end: p + 1, expression: { type: 'vague', role: role(shift) } };
  }
  return { end: p + 1, expression: { type: 'rolling', count: amount, unit, sign: shift as -1 | 1 } };
}

function isLed(line: Line, i: number): boolean {
  const { is } = line.lexeme(i - 1);
  return (
    (is.in ?? is.since ?? is.until ?? is.of ?? is.phase ?? is.about) !== undefined ||
    /^[وف]?[بل]/.test(line.lexeme(i).prefix)
  );
}

/** «الأشهر الستة الأولى من 2023», «الأشهر التسعة الأولى من العام الجاري». */
export function monthsOfYear(line: Line, i: number): SpanPhrase | undefined {
  const { is } = line.lexeme(i);
  if (is.definite === undefined || is.number === 1) return undefined;
  if (is.unit === Unit.day || is.unit === Unit.week) return firstDays(line, i, is.unit === Unit.week ? 7 : 1);
  if (is.unit !== Unit.month) return undefined;
  const count = is.number === 2 ? { end: i + 1, value: 2 } : counted(line, i + 1);
  if (count === undefined || count.value < 2 || count.value > 11) return undefined;
  const last = /^الاخير/.test(line.text(count.end));
  if (!last && !/^الاول/.test(line.text(count.end))) return undefined;
  if (line.bareTag(count.end + 1, Tag.of) === undefined) return undefined;
  const p = count.end + 2;
  const year = unitPeriod(line, p) ?? cuedYear(line, p) ?? yearAt(line, p) ?? wholeUnit(line, p);
  if (year === undefined || (year.fields.year ?? year.fields.yearShift) === undefined) return undefined;
  const [from, to] = last ? [13 - count.value, 12] : [1, count.value];
  return {
    end: year.end,
    expression: { type: 'range', from: { ...year.fields, month: from }, to: { ...year.fields, month: to } },
  };
}

/** «الأيام العشرة الأولى من مارس», «الأسبوعين الأولين من رمضان». */
function firstDays(line: Line, i: number, length: number): SpanPhrase | undefined {
  const count = line.tag(i, Tag.number) === 2 ? { end: i + 1, value: 2 } : counted(line, i + 1);
  if (count === undefined || count.value * length > 28 || !/^الاول/.test(line.text(count.end)))
    return undefined;
  if (line.bareTag(count.end + 1, Tag.of) === undefined) return undefined;
  const p = count.end + 2;
  const month =
    line.digits(p, 2) > 0 ? undefined : (relativeMonth(line, p) ?? monthDate(line, p) ?? monthOf(line, p));
  if (month === undefined || month.fields.day !== undefined) return undefined;
  const day = count.value * length;
  return {
    end: month.end,
    expression: { type: 'range', from: { ...month.fields, day: 1 }, to: { ...month.fields, day } },
  };
}

/** «آخر 3 سنوات»: the last ones up to now. */
export function lastOnes(line: Line, i: number): SpanPhrase | undefined {
  if (line.tag(i, Tag.about) !== 2) return undefined;
  const count = counted(line, i + 1);
  const p = count?.end ?? i + 1;
  const { is } = line.lexeme(p);
  if (is.unit === undefined || (count === undefined && is.number !== 2)) return undefined;
  // «آخر ثلاثة أشهر من 2022», but «آخر عقدين من حياته»
  if (line.tag(p + 1, Tag.of) !== undefined) return lastMonths(line, p, count?.value ?? 2);
  return {
    end: p + 1,
    expression: { type: 'rolling', count: count?.value ?? 2, unit: is.unit as UnitCode, sign: -1 },
  };
}

function lastMonths(line: Line, i: number, count: number): SpanPhrase | undefined {
  if (line.lexeme(i).is.unit !== Unit.month || count > 11) return undefined;
  const year = unitPeriod(line, i + 2) ?? cuedYear(line, i + 2) ?? yearAt(line, i + 2);
  if (year === undefined || (year.fields.year ?? year.fields.yearShift) === undefined) return undefined;
  return {
    end: year.end,
    expression: {
      type: 'range',
      from: { ...year.fields, month: 13 - count },
      to: { ...year.fields, month: 12 },
    },
  };
}

export function counted(line: Line, i: number): { end: number; value: number } | undefined {
  const p = line.text(i) === 'ال' ? i + 1 : i;
  const digits = line.digits(p, 3);
  if (digits > 0 && !line.joined(p)) return { end: p + 1, value: digits };
  const words = line.words(i);
  if (words !== undefined && words.value < 1000) return words;
  const cardinal = line.tag(i, Tag.cardinal);
  return cardinal === undefined ? undefined : { end: i + 1, value: cardinal };
}
