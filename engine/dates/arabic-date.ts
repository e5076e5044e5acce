import { isDash, monthDate, monthIsLed } from './arabic-calendar.ts';
import { yearTail } from './arabic-year.ts';
import type { Expression, Fields } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';
import { holidayFields, namedYear } from './named-days.ts';
import { type DigitOrder, numericDate, numericDay, numericMonth, type Parsed } from './numeric.ts';

/** Arabic calendar dates with no day word before them, and the same day said in a second calendar. */

export interface DayPhrase {
  readonly start?: number;
  readonly end: number;
  readonly expression: Expression;
}

export function asFields(parsed: Parsed): DayPhrase {
  return { end: parsed.end, expression: { type: 'fields', fields: parsed.fields } };
}

/** «الاثنين مساء»: the part of the day behind the day, unless a clock time takes it. */
export function trailingPart(line: Line, parsed: Parsed): Parsed {
  const half = line.tag(parsed.end, Tag.halfDay);
  const word = line.text(parsed.end);
  if (half === undefined || !/^(?:صباحا|مساء|مساءا|فجرا|ليلا|ظهرا|عصرا)$/.test(word)) return parsed;
  return { end: parsed.end + 1, fields: parsed.fields };
}

/** A calendar date with no day word before it: «13 مارس 2023», «مارس 2023», «2023-03-13», «14 رمضان 1444 هـ الموافق …». */
export function plainDate(line: Line, i: number, order: DigitOrder): DayPhrase | undefined {
  const holiday = line.tag(i, Tag.holiday);
  const fixed = holiday === undefined ? undefined : holidayFields(holiday);
  if (fixed !== undefined) return feast(line, i, fixed);
  const later = dayOfFeast(line, i);
  if (later !== undefined) return later;
  const digits = numericDate(line, i, order);
  const led = line.tag(i - 1, Tag.in) !== undefined || line.tag(i - 1, Tag.since) !== undefined;
  const date = digits ?? cuedDay(line, i, order) ?? numericMonth(line, i, led) ?? monthDate(line, i);
  if (date === undefined) return undefined;
  if (
    line.tag(i - 1, Tag.this) !== undefined &&
    date.fields.day === undefined &&
    date.fields.year === undefined
  ) {
    return { start: i - 1, ...asFields({ end: date.end, fields: { ...date.fields, direction: 0 } }) };
  }
  const named = meansEvent(line, i, date) ? namedYear(date.fields) : undefined;
  if (named !== undefined) return asFields({ end: date.end, fields: { ...date.fields, named } });
  if (isName(line, i, date)) return { end: date.end, expression: { type: 'name' } };
  const again = equalDate(line, date, order);
  return asFields(trailingPart(line, again ?? date));
}

/** «يوم عيد الميلاد 2022», «قبل عيد الفطر», «منذ عيد الأضحى الماضي»; not «تهنئة بعيد الفطر», «عيد الميلاد الستين». */
function feast(line: Line, i: number, fields: Fields): DayPhrase | undefined {
  const end = line.after(i);
  const tail = yearTail(line, end, fields.calendar);
  if (line.tag(i, Tag.doubtful) !== undefined) {
    const { is } = line.lexeme(i - 1);
    const led = is.in ?? is.since ?? is.until ?? is.before ?? is.after;
    if (led === undefined || (tail === undefined && line.text(end).startsWith('ال'))) return undefined;
  }
  return asFields({ end: tail?.end ?? end, fields: { ...fields, ...tail?.fields } });
}

/** «ثاني أيام عيد الأضحى», «رابع أيام عيد الفطر». */
function dayOfFeast(line: Line, i: number): DayPhrase | undefined {
  const nth = line.tag(i, Tag.ordinal);
  if (nth === undefined || nth > 4 || line.text(i + 1) !== 'ايام') return undefined;
  const holiday = line.bareTag(i + 2, Tag.holiday);
  const first = holiday === undefined ? undefined : holidayFields(holiday);
  if (first?.calendar !== 'hijri' || line.tag(i + 2, Tag.doubtful) === undefined) return undefined;
  const end = line.after(i + 2);
  const tail = yearTail(line, end, first.calendar);
  const day = first.day! + nth - 1;
  return asFields({ end: tail?.end ?? end, fields: { ...first, day, ...tail?.fields } });
}

/** 13/3 reads as a day only after a preposition of time. */
function cuedDay(line: Line, i: number, order: DigitOrder): Parsed | undefined {
  if (line.tokens[i]?.kind !== 'number') return undefined;
  const before = line.text(i - 1);
  if (!/^(?:بتاريخ|منذ|ليوم|يوم|في|حتي)$/.test(before) || line.isWord(i + 3)) return undefined;
  return numericDay(line, i, order);
}

/** «14 رمضان 1444 هـ الموافق 5 أبريل 2023»: the second, Gregorian or not, says the same day. */
export function equalDate(line: Line, date: Parsed, order: DigitOrder): Parsed | undefined {
  let p = date.end;
  const opened = line.text(p) === '(';
  if (opened || line.text(p) === '،' || line.text(p) === ',') p += 1;
  const said = line.tag(p, Tag.equals) !== undefined;
  if (said) p += 1;
  if (!said && date.fields.calendar !== 'hijri') return undefined;
  if (!said && !opened && !(isDash(line, p) || line.text(p) === '/')) return undefined;
  if (!said && !opened) p += 1;
  if (line.text(p) === 'ل') p += 1;
  if (line.tag(p, Tag.weekday) !== undefined) p += 1;
  const second = numericDate(line, p, order) ?? monthDate(line, p);
  if (second?.fields.day === undefined || date.fields.day === undefined) return undefined;
  let end = second.end;
  if (opened) {
    if (line.text(end) !== ')') return undefined;
    end += 1;
  }
  const gregorian = second.fields.calendar === undefined ? second.fields : date.fields;
  return { end, fields: gregorian };
}

/** «هجمات 11 سبتمبر», «منذ 7 أكتوبر»: the day stands for what happened on it. */
function meansEvent(line: Line, i: number, date: Parsed): boolean {
  const before = line.lexeme(i - 1).is;
  if (
    before.eventNoun !== undefined ||
    /^[وف]?[بلك]?(?:ال)?(?:هجوم|عمليه|معركه|طوفان)$/.test(line.text(i - 1))
  )
    return true;
  // The one day that is said without its event.
  const alone = date.fields.month === 10 && date.fields.day === 7;
  return alone && (before.since ?? before.before ?? before.after) !== undefined;
}

/** «ساحة 14 تموز», «ثورة 25 يناير»: a name; with its year it is a date all the same. */
function isName(line: Line, i: number, date: Parsed): boolean {
  if (date.fields.year !== undefined || date.fields.yearShift !== undefined) return false;
  if (line.tag(i - 1, Tag.nameBefore) !== undefined) return true;
  // «5 يوليو من كل عام» is a day of every year.
  if (line.bareTag(date.end, Tag.of) !== undefined && line.text(date.end + 1) === 'كل') return true;
  const { fields } = date;
  if (fields.direction !== undefined || fields.monthShift !== undefined) return false;
  if (fields.calendar === 'hijri' && fields.day === undefined && fields.inYear === undefined)
    return !hijriMonthStands(line, i, date.end);
  if (line.tag(i - 1, Tag.eventNoun) !== undefined) return true;
  return false;
}

/** Hijri months are given names too («رجب», «رمضان»): one alone needs شهر or a preposition, and no name after it. */
function hijriMonthStands(line: Line, i: number, end: number): boolean {
  if (line.tag(i, Tag.monthWord) !== undefined) return true;
  if (!monthIsLed(line, i) || yearTail(line, end, 'hijri') !== undefined) return false;
  return line.tag(i, Tag.hijri) === 9 || isNoName(line, i);
}

/** «في ذي القعدة», «خلال شوال»: months that no one is called by, after a preposition of time. */
function isNoName(line: Line, i: number): boolean {
  if (line.tag(i - 1, Tag.in) === undefined && line.tag(i - 1, Tag.since) === undefined) return false;
  return line.lexeme(i).length > 1 || line.text(i) === 'شوال';
}
