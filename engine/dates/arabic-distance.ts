import { counted, type SpanPhrase } from './arabic-span.ts';
import { addParts, type Fields, shiftBy, Unit, type UnitCode } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';

/** Arabic phrases that count a distance: «قبل ثلاثة أيام», «منذ أيام», «قبل ذلك بخمسة أيام», «بعد يومين». */

interface Amount {
  readonly end: number;
  readonly unit: UnitCode;
  /** Undefined where the text names none («أيام»). */
  readonly count: number | undefined;
  readonly approx: boolean;
}

/** «عام وشهرين», «سنة و3 أشهر», «أسبوع ويوم». */
function amount(line: Line, i: number): Amount | undefined {
  let sum = simpleAmount(line, i);
  while (sum !== undefined && !sum.approx) {
    const { end } = sum;
    const apart = line.text(end) === 'و';
    if (!apart && line.lexeme(end).prefix !== 'و') break;
    const next = simpleAmount(line, apart ? end + 1 : end);
    // Longer units come first; «قبل يومين وعام 2014» is a list.
    if (next === undefined || next.unit >= sum.unit || line.tokens[next.end]?.kind === 'number') break;
    const joined = addParts(sum, next);
    sum = { end: next.end, unit: joined?.unit ?? sum.unit, count: joined?.count, approx: next.approx };
    if (joined === undefined) break;
  }
  return sum;
}

/** «ثلاثة أيام», «3 أيام», «يومين», «شهر», «نحو عامين», «بضعة أشهر», «عام ونصف». */
function simpleAmount(line: Line, i: number): Amount | undefined {
  let p = i;
  const about = line.tag(p, Tag.about) === 1;
  if (about) p = line.after(p);
  const few = line.tag(p, Tag.few) === 1;
  if (few) p += 1;
  const count = few ? undefined : counted(line, p);
  if (count !== undefined) p = count.end;
  const { is } = line.lexeme(p);
  if (is.unit === undefined || is.definite !== undefined) return undefined;
  if (count !== undefined && is.number === 2) return undefined;
  let end = p + 1;
  const half = line.text(end) === 'ونصف' || line.text(end) === 'وبضعه';
  if (half) end += line.text(end) === 'ونصف' && line.text(end + 1) === 'العام' ? 2 : 1;
  const value = count?.value ?? (is.number === 1 ? 1 : is.number === 2 ? 2 : undefined);
  return { end, unit: is.unit as UnitCode, count: few ? undefined : value, approx: about || half };
}

/** «قبل ثلاثة أيام», «منذ أسبوع», «قبل أيام»: counted back from now. */
export function ago(line: Line, i: number): SpanPhrase | undefined {
  const since = line.tag(i, Tag.since) !== undefined;
  if (!since && line.tag(i, Tag.before) === undefined) return undefined;
  if (line.tag(i, Tag.textShift) !== undefined || line.lexeme(i).is.from !== undefined) return undefined;
  const said = amount(line, line.after(i));
  if (said === undefined || said.unit < Unit.minute) return undefined;
  // «منذ عام 2014», «منذ شهر مارس»: the unit introduces a name.
  if (line.tokens[said.end]?.kind === 'number' || line.tag(said.end, Tag.month) !== undefined)
    return undefined;
  if (line.tag(said.end, Tag.hijri) !== undefined || line.tag(said.end, Tag.shift) !== undefined)
    return undefined;
  if (line.tag(said.end, Tag.weekday) !== undefined || line.tag(said.end, Tag.relativeDay) !== undefined)
    return undefined;
  let { end } = said;
  if (line.bareTag(end, Tag.of) !== undefined) {
    // «قبل يومين من الانتخابات» counts from something that has no date here.
    if (line.text(end + 1) !== 'الان' && line.text(end + 1) !== 'اليوم') return undefined;
    end += 2;
  }
  // «قبل دقيقتين على نهاية الشوط»
  if (line.text(end) === 'علي' && line.isWord(end + 1)) return undefined;
  // «منذ أكثر من عامين» is how long, not when.
  if (since && said.approx && said.unit >= Unit.month) return undefined;
  // «منذ ساعات الصباح», «منذ أيام الدراسة»: the plural belongs to the noun behind it.
  if (said.count === undefined && line.text(said.end).startsWith('ال') && line.isWord(said.end))
    return undefined;
  const fields = said.count === undefined ? undefined : shiftBy(said.unit, -said.count);
  if (fields === undefined) return { end, expression: { type: 'vague', role: 'past' } };
  // Decades are told in round numbers.
  const approx = said.approx || said.unit >= Unit.decade;
  return { end, expression: { type: 'fields', fields: approx ? { ...fields, approx: true } : fields } };
}

/** «قبل ذلك بخمسة أيام», «بعدها بيومين», «بعد أسبوع من ذلك»: counted from the date that the text named last. */
export function fromText(line: Line, i: number): SpanPhrase | undefined {
  const sign = line.tag(i, Tag.textShift);
  if (sign === undefined || (line.tag(i, Tag.before) === undefined && line.tag(i, Tag.after) === undefined))
    return undefined;
  const said = amountWithBi(line, line.after(i));
  if (said === undefined) return undefined;
  return textSpan(said, sign);
}

/** «بخمسة أيام»: the بـ stands on the number or on the unit. */
function amountWithBi(line: Line, i: number): Amount | undefined {
  if (line.text(i) === 'ب') return amount(line, i + 1);
  return line.lexeme(i).prefix === 'ب' ? amount(line, i) : undefined;
}

function textSpan(said: Amount, sign: number): SpanPhrase {
  const fields = said.count === undefined ? undefined : shiftBy(said.unit, sign * said.count);
  // «وبعد ذلك بساعات» goes on with what was told.
  if (fields === undefined) return { end: said.end, expression: { type: 'vague', role: 'past' } };
  const anchored: Fields = { ...fields, anchor: 'text' };
  if (said.approx) anchored.approx = true;
  return { end: said.end, expression: { type: 'fields', fields: anchored } };
}

/** «بعد يومين»: from now when what is told is still to come, otherwise from the date that the text named last. */
export function later(line: Line, i: number, future: () => boolean): SpanPhrase | undefined {
  if (line.tag(i, Tag.after) === undefined || line.tag(i, Tag.textShift) !== undefined) return undefined;
  const said = amount(line, line.after(i));
  if (said === undefined || said.unit < Unit.day) return undefined;
  if (line.tokens[said.end]?.kind === 'number' || line.tag(said.end, Tag.month) !== undefined)
    return undefined;
  const behind = line.text(said.end) === 'فقط' ? said.end + 1 : said.end;
  const next = line.text(behind);
  const ahead = future();
  if (line.bareTag(behind, Tag.of) !== undefined) {
    const on = line.text(behind + 1);
    if (on === 'الان' || on === 'اليوم') return fromNow({ ...said, end: behind + 2 });
    // «بعد يومين من ذلك الهجوم» counts from what has no date here.
    if (on === 'ذلك' && !line.text(behind + 2).startsWith('ال'))
      return textSpan({ ...said, end: behind + 2 }, 1);
    return undefined;
  }
  if (next === 'علي') return undefined;
  if (ahead) return fromNow(said);
  const phrase = said.count === undefined ? undefined : textSpan(said, 1);
  if (phrase?.expression.type !== 'fields') return undefined;
  return {
    end: phrase.end,
    expression: { type: 'fields', fields: { ...phrase.expression.fields, hanging: true } },
  };
}

function fromNow(said: Amount): SpanPhrase {
  const fields = said.count === undefined ? undefined : shiftBy(said.unit, said.count);
  if (fields === undefined) return { end: said.end, expression: { type: 'vague', role: 'future' } };
  return {
    end: said.end,
    expression: { type: 'fields', fields: said.approx ? { ...fields, approx: true } : fields },
  };
}
