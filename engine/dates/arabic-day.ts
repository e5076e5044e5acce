import { isDash, monthDate } from './arabic-calendar.ts';
import { asFields, type DayPhrase, equalDate, trailingPart } from './arabic-date.ts';
import type { Fields } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';
import { type DigitOrder, numericDate, numericDay, type Parsed } from './numeric.ts';

/** Arabic phrases that name one day: part of the day, يوم, weekday, أمس, and the date in figures or words. */

const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** What a weekday stands between behind «اليوم»; the slashes are of agencies. */
const ASIDES: Readonly<Record<string, string>> = { '(': ')', '/': '/' };

/** «مساء أمس الاثنين 13 مارس 2023», «يوم 3 مارس», «ليل السبت الأحد», «اليوم التالي». */
export function dayPhrase(line: Line, i: number, order: DigitOrder): DayPhrase | undefined {
  let p = i;
  const part = line.tag(p, Tag.dayPart) !== undefined;
  if (part) {
    p = line.after(p);
    if (line.tag(p, Tag.of) !== undefined) p += 1;
  }
  const night = part ? nightPair(line, p) : undefined;
  if (night !== undefined) return night;
  const textDay = textDayPhrase(line, p);
  if (textDay !== undefined) return asFields(trailingPart(line, textDay));

  const fields: Fields = {};
  let named = false;
  const pointed = line.tag(p, Tag.this) !== undefined;
  if (
    pointed &&
    (line.tag(p + 1, Tag.weekday) ??
      (line.tag(p + 1, Tag.dayWord) === 1 ? line.tag(p + 2, Tag.weekday) : undefined)) !== undefined
  ) {
    fields.direction = 0;
    p += 1;
  }
  const relative = line.tag(p, Tag.relativeDay);
  const tonight = line.text(p).endsWith('الليله') && line.after(p) === p + 1;
  if (
    tonight &&
    (line.text(p - 1) === 'في' ||
      line.tag(p + 1, Tag.nameAfter) !== undefined ||
      line.tag(p + 1, Tag.hour) !== undefined)
  ) {
    return undefined;
  }
  // «اليوم كالأمس» compares days.
  if (relative !== undefined && line.lexeme(p).prefix.endsWith('ك')) return undefined;
  if (relative === 1 && p === i && isAnyMorrow(line, p)) return undefined;
  if (relative !== undefined && (p === i || line.lexeme(p).prefix === '')) {
    fields.dayShift = relative;
    p = line.after(p);
    named = true;
  }
  if (line.text(i - 1) === 'كل' || line.text(i - 1) === 'مثل') return undefined;
  const dayWord = line.tag(p, Tag.dayWord);
  const today = dayWord === 4 && !named;
  if (dayWord !== undefined && (p === i || line.lexeme(p).prefix === '')) {
    const next = line.after(p);
    if (dayWord === 1 && line.tag(next, Tag.relativeDay) !== undefined && !named) {
      fields.dayShift = line.tag(next, Tag.relativeDay)!;
      p = line.after(next);
      named = true;
    } else if (!named || line.tag(next, Tag.weekday) !== undefined) p = next;
  }
  // «أمس (الخميس)», «اليوم /السبت/ الأول من شهر أكتوبر»
  const closing = named || today ? ASIDES[line.text(p)] : undefined;
  const bracketed = closing === undefined ? undefined : line.bareTag(p + 1, Tag.weekday);
  if (bracketed !== undefined && line.text(p + 2) === closing) {
    const end = p + 3;
    const date = figures(line, end, order) ?? ordinaryDate(line, end);
    if (date !== undefined)
      return asFields({ end: date.end, fields: { weekday: bracketed, ...date.fields } });
    return asFields({ end, fields: { dayShift: fields.dayShift ?? 0, weekday: bracketed } });
  }
  const weekday = weekdayAt(line, p, p > i || named);
  if (weekday !== undefined) {
    // «أيام الجمعة» are all of them.
    if (dayWord === 3 && weekday.fields.direction === undefined) return undefined;
    if (today) fields.dayShift = 0;
    Object.assign(fields, weekday.fields);
    p = weekday.end;
    named = true;
  }
  const date = dateAfter(line, p, order, p > i);
  if (date !== undefined && (named || dayWord !== undefined || part)) {
    if (date.fields.day !== undefined) {
      const { direction, ...rest } = fields;
      // «غدا الاثنين، غرة شهر رمضان»: the day is known without its Hijri name.
      if (
        fields.dayShift !== undefined &&
        date.fields.calendar !== undefined &&
        date.fields.year === undefined
      ) {
        return asFields({ end: date.end, fields });
      }
      const merged: Fields = { ...rest, ...date.fields };
      if (direction !== undefined && merged.direction === undefined) merged.direction = direction;
      if (merged.month !== undefined || merged.monthShift !== undefined) delete merged.dayShift;
      const whole = { end: date.end, fields: merged };
      return asFields(trailingPart(line, equalDate(line, whole, order) ?? whole));
    }
  }
  if (!named) {
    if (dayWord === 1 && !part) return dayByNumber(line, p);
    if (!today || !isToday(line, i, p, part)) return undefined;
    fields.dayShift = 0;
  }
  return asFields(trailingPart(line, { end: p, fields }));
}

/** «والغد عند الله»: the morrow in general; the next day is «غدا», or «الغد» after a preposition. */
function isAnyMorrow(line: Line, i: number): boolean {
  if (!/^[وف]?الغد$/.test(line.text(i))) return false;
  const { is } = line.lexeme(i - 1);
  if (/^(?:من|الي|حتي|في|منذ|قبل|بعد)$/.test(line.text(i - 1)) && line.lexeme(i).prefix === '') return false;
  return (is.in ?? is.until ?? is.dayWord) === undefined && line.tag(i + 1, Tag.weekday) === undefined;
}

/** «يوم 27» of a month that is clear; not «يوم 27 قتيلا», nor a list of days. */
function dayByNumber(line: Line, i: number): DayPhrase | undefined {
  const day = line.digits(i, 2);
  if (day < 1 || day > 31 || line.joined(i)) return undefined;
  const next = line.tokens[i + 1];
  if (next?.kind === 'sign' && !/^[.،؛؟!)"»]$/.test(next.text)) return undefined;
  if (next?.kind === 'word' && (!next.spaced || !standsAlone(line, i + 1))) return undefined;
  return asFields({ end: i + 1, fields: { day } });
}

/** A preposition or a verb of telling: what a number before it does not count. */
function standsAlone(line: Line, i: number): boolean {
  const { is } = line.lexeme(i);
  return (
    (is.in ?? is.past ?? is.after ?? is.before ?? is.since) !== undefined || line.tokens[i]?.newline === true
  );
}

/** «ليل السبت الأحد», «ليلة السبت - الأحد»: one night over two days. */
function nightPair(line: Line, i: number): DayPhrase | undefined {
  const p = line.tag(i, Tag.dayWord) === 1 ? i + 1 : i;
  const from = line.bareTag(p, Tag.weekday);
  if (from === undefined) return undefined;
  let q = p + 1;
  if (isDash(line, q) || line.text(q) === '/') q += 1;
  const to = line.tag(q, Tag.weekday);
  const { prefix } = line.lexeme(q);
  if (to !== (from % 7) + 1 || (prefix !== '' && prefix !== 'و')) return undefined;
  return { end: q + 1, expression: { type: 'range', from: { weekday: from }, to: { weekday: to } } };
}

function textDayPhrase(line: Line, i: number): Parsed | undefined {
  if (line.tag(i, Tag.dayWord) === undefined) return undefined;
  const textShift = line.tag(i, Tag.textShift);
  if (textShift === undefined) return undefined;
  return { end: line.after(i), fields: { dayShift: textShift, anchor: 'text' } };
}

/** A weekday with what points to its week; `led` when a word before it shows that a day is meant. */
function weekdayAt(line: Line, i: number, led: boolean): Parsed | undefined {
  const weekday = line.tag(i, Tag.weekday);
  if (weekday === undefined) return undefined;
  if (led && line.lexeme(i).prefix !== '') return undefined;
  if (led ? isPraised(line, i + 1) : isOtherWord(line, i, weekday)) return undefined;
  let p = i + 1;
  if (led && line.text(p) === 'الاول' && line.text(i - 1) === 'امس') p += 1;
  const shift = line.tag(p, Tag.shift);
  if (shift !== undefined && line.lexeme(p).prefix === '') {
    const far = Math.abs(shift) > 1 ? { plus: Math.sign(shift) * 7 } : {};
    return { end: line.after(p), fields: { weekday, direction: Math.sign(shift) as -1 | 0 | 1, ...far } };
  }
  const shared = sharedDirection(line, p);
  if (shared !== undefined) return { end: p, fields: { weekday, direction: shared } };
  const week = weekTail(line, line.bareTag(p, Tag.of) !== undefined ? p + 1 : p);
  if (week !== undefined) return { end: week.end, fields: { weekday, ...week.fields } };
  return { end: p, fields: { weekday } };
}

/** «الاثنين والثلاثاء الماضيين»: the modifier in the dual belongs to both. */
function sharedDirection(line: Line, i: number): -1 | 1 | undefined {
  if (line.lexeme(i).prefix !== 'و' || line.tag(i, Tag.weekday) === undefined) return undefined;
  const shift = line.tag(i + 1, Tag.shift);
  if ((shift !== 1 && shift !== -1) || !line.text(i + 1).endsWith('ين')) return undefined;
  return shift;
}

/** «الأسبوع الماضي» after a weekday. */
function weekTail(line: Line, i: number): Parsed | undefined {
  const pointed = line.tag(i, Tag.this) !== undefined;
  const p = pointed ? i + 1 : i;
  const lexeme = line.lexeme(p);
  if (lexeme.is.unit !== 5 || lexeme.is.definite === undefined || lexeme.is.number !== 1) return undefined;
  const shift = pointed ? 0 : line.tag(p + 1, Tag.shift);
  if (shift === undefined) return undefined;
  return { end: pointed ? p + 1 : line.after(p + 1), fields: { weekShift: shift } };
}

/** «يوم الجمعة خير يوم», «الجمعة سيد الأيام»: any Friday. */
function isPraised(line: Line, i: number): boolean {
  return (
    /^(?:هو)?(?:خير|افضل|سيد|اعظم|احب|اكرم|اجمل|اقدس)$/.test(line.text(i)) &&
    /^(?:ال)?(?:يوم|ايام|اسبوع)$/.test(line.text(i + 1))
  );
}

const THE_TWO = new Set(['كلا', 'كلي', 'كل', 'هذين', 'هذان', 'بين', 'احد', 'احدي', 'معا', 'كلاهما']);

/** «كلا الاثنين», «صلاة الجمعة», «الجمعة العظيمة», «أحد الشعانين»: names and the number two. */
function isOtherWord(line: Line, i: number, weekday: number): boolean {
  const before = line.text(i - 1);
  if (line.tag(i - 1, Tag.nameBefore) !== undefined || before === 'غير') return true;
  const next = line.text(i + 1);
  if (isPraised(line, i + 1)) return true;
  if (/^(?:العظيمه|السوداء|الحزينه|البيضاء|الاسود|الدامي)$/.test(next)) return true;
  return weekday === 1 && (THE_TWO.has(before) || next === 'معا' || next === 'كلاهما' || next === 'الاخرين');
}

/** The date that says the day once more: «الاثنين 13 مارس», «الاثنين، 13 مارس», «الاثنين (13 مارس)», «الاثنين الموافق 13 مارس». */
function dateAfter(line: Line, i: number, order: DigitOrder, joined: boolean): Parsed | undefined {
  let p = i;
  const closer = BRACKETS[line.text(p)];
  if (closer !== undefined || line.text(p) === '،' || line.text(p) === ',' || isDash(line, p)) p += 1;
  if (line.tag(p, Tag.equals) !== undefined) {
    p += 1;
    if (line.text(p) === 'ل' || line.text(p) === 'في') p += 1;
  } else if (p > i && closer === undefined && !joined) return undefined;
  const date = figures(line, p, order) ?? ordinaryDate(line, p);
  if (date === undefined) return undefined;
  // «اليوم الجمعة، 8 ذو الحجة 1445هـ» is said twice, once in each calendar.
  if (line.text(p - 1) === '،' && date.fields.calendar === 'hijri' && date.fields.year !== undefined)
    return undefined;
  const closed = closer !== undefined && line.text(date.end) === closer;
  return closer !== undefined && !closed
    ? undefined
    : { end: closed ? date.end + 1 : date.end, fields: date.fields };
}

function ordinaryDate(line: Line, i: number): Parsed | undefined {
  const date = monthDate(line, i);
  return date?.fields.day === undefined ? undefined : date;
}

export function figures(line: Line, i: number, order: DigitOrder): Parsed | undefined {
  return numericDate(line, i, order) ?? numericDay(line, i, order);
}

/** «اليوم» is today unless an adjective makes it some other day, or it stands in a name. */
function isToday(line: Line, start: number, end: number, part: boolean): boolean {
  if (part) return true;
  const before = line.text(start - 1);
  if (line.lexeme(start).prefix.endsWith('ب') || line.lexeme(start).prefix.endsWith('ك')) return false;
  if (line.lexeme(start).prefix.endsWith('ل')) return false;
  if (before === 'في' || before === '"' || before === '«' || before === 'ذلك' || before === 'طوال')
    return false;
  if (
    /^[وفبلك]?(?:روسيا|المصري|الشرق|فلسطين|العراق|ليبيا|لبنان|كل|سوريا|صحيفه|موقع|قناه|الاردن|جريده|اخبار|هذا)$/.test(
      before,
    )
  )
    return false;
  if (line.tag(end, Tag.nameAfter) !== undefined || line.text(end) === '"' || line.text(end) === '»')
    return false;
  return true;
}
