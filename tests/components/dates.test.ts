import { describe, expect, test } from 'vitest';
import {
  daysBetween,
  endsBy,
  formatEdtf,
  instantOf,
  isDay,
  weekdayName,
} from '../../components/i18n/edtf.ts';
import { formatHijri, formatNumber, formatTick } from '../../components/i18n/format.ts';

/** Thin spaces differ between versions of the locale data. */
const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/gu, ' ').replace(/ ?– ?/gu, '–');

describe('a date is worded as exactly as it is known', () => {
  test.each([
    // value, Arabic, English, why
    ['2023-03-13', '13 مارس 2023', '13 March 2023', 'a day'],
    ['2023-03', 'مارس 2023', 'March 2023', 'a month has no day'],
    ['2022', '2022', '2022', 'a year has no month'],
    ['2023-03-13T20:23', '13 مارس 2023، 20:23', '13 March 2023, 20:23', 'a clock time'],
    ['2023-03~', 'نحو مارس 2023', 'about March 2023', 'approximate'],
    ['2023?', '2023 (غير مؤكد)', '2023 (uncertain)', 'uncertain'],
    ['2023-02-01/2023-02-28', 'فبراير 2023', 'February 2023', 'days that fill a month'],
    ['2024-02-01/2024-02-28', '1–28 فبراير 2024', '1–28 February 2024', 'one day short in a leap year'],
    ['2022-01-01/2022-12-31', '2022', '2022', 'days that fill a year'],
    ['2023-03-13/2023-03-15', '13–15 مارس 2023', '13–15 March 2023', 'days of one month'],
    ['2023-01/2023-03', 'يناير–مارس 2023', 'January–March 2023', 'months of one year'],
    ['2021/2023', '2021–2023', '2021–2023', 'years'],
    ['2014/..', 'منذ 2014', 'since 2014', 'open end'],
    ['../2014-06', 'حتى يونيو 2014', 'until June 2014', 'open start'],
    ['2023-03-13/2023-04', 'من 13 مارس 2023 إلى أبريل 2023', '13 March 2023 to April 2023', 'unequal ends'],
    ['2023-21', 'ربيع 2023', 'spring 2023', 'season'],
    ['2023-36', 'الربع الرابع من 2023', 'fourth quarter of 2023', 'quarter'],
    ['2023-40', 'النصف الأول من 2023', 'first half of 2023', 'half'],
    ['199X', 'عقد 1990', 'the 1990s', 'decade'],
    ['19XX', 'القرن الـ20', 'the 1900s', 'century'],
    ['someday', 'someday', 'someday', 'what cannot be read stays as it is'],
    ['2023-13', '2023-13', '2023-13', 'no such month'],
  ])('%s', (value, arabic, english, _why) => {
    expect(plain(formatEdtf(value, { lang: 'ar' }))).toBe(arabic);
    expect(plain(formatEdtf(value, { lang: 'en' }))).toBe(english);
  });

  test('the long style names the weekday, the short one shortens the month', () => {
    expect(formatEdtf('2023-02-14', { lang: 'ar' }, 'long')).toBe('الثلاثاء، 14 فبراير 2023');
    expect(plain(formatEdtf('2023-02-14', { lang: 'en' }, 'long'))).toMatch(/^Tuesday,? 14 February 2023$/);
    expect(formatEdtf('2023-02-14', { lang: 'en' }, 'short')).toBe('14 Feb 2023');
  });

  test('month names are those of the reader’s region, the calendar and digits are not', () => {
    expect(formatEdtf('2023-03-13', { lang: 'ar', region: 'ar-SY' })).toBe('13 آذار 2023');
    expect(formatEdtf('2023-03-13', { lang: 'ar', region: 'ar-SA' })).toContain('2023');
    expect(formatEdtf('2023-03-13', { lang: 'ar', region: 'en-US' })).toBe('13 مارس 2023');
    expect(formatNumber(2000, { lang: 'ar', region: 'ar-EG' })).toBe('2,000');
  });
});

test('dates on an axis and distances', () => {
  expect(instantOf('2023-03')?.toISOString()).toBe('2023-03-01T00:00:00.000Z');
  expect(instantOf('../2014')?.toISOString()).toBe('2014-01-01T00:00:00.000Z');
  expect(instantOf('..')).toBeUndefined();
  expect(isDay('2023-03-13')).toBe(true);
  expect(isDay('2023-03')).toBe(false);
  expect(daysBetween('2023-02-19', '2023-02-18')).toBe(-1);
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2023-02', '2023-02-18')).toBeUndefined();
});

test.each([
  ['2023-03-14', true, 'the day itself'],
  ['2023-03-15', false, 'the day after'],
  ['2023-02', true, 'a month that is over'],
  ['2023-03', false, 'a month that goes on'],
  ['2022', true, 'a year that is over'],
  ['2023', false, 'a year that goes on'],
  ['2023-21', false, 'a season is not compared'],
])('%s is over by 14 March 2023: %s (%s)', (value, expected, _why) => {
  expect(endsBy(value, '2023-03-14')).toBe(expected);
});

test('weekdays, Hijri days, numbers', () => {
  expect(weekdayName(1, { lang: 'en' })).toBe('Monday');
  expect(weekdayName(7, { lang: 'ar' })).toBe('الأحد');
  const day = new Date(Date.UTC(2023, 1, 14));
  expect(formatHijri(day, { lang: 'ar' })).toBe('23 رجب 1444 هـ');
  expect(formatHijri(day, { lang: 'ar', digits: 'arab' })).toBe('٢٣ رجب ١٤٤٤ هـ');
  expect(formatHijri(day, { lang: 'en', digits: 'arab' })).toBe('23 Rajab 1444 AH');
  expect(formatNumber(900, { lang: 'ar' })).toBe('900');
  expect(formatNumber(64300, { lang: 'ar', digits: 'arab' })).toBe('٦٤٬٣٠٠');
  expect(formatNumber(900, { lang: 'en', digits: 'arab' })).toBe('900');
  expect(formatNumber(64300, { lang: 'en' })).toBe('64,300');
  expect(formatNumber(5_500_000, { lang: 'ar' })).toBe('5.5 مليون');
  expect(formatNumber(23_594_623, { lang: 'ar' })).toBe('23,594,623');
  expect(formatNumber(5_500_000, { lang: 'en' })).toBe('5.5 million');
  expect(formatTick(20_000_000, { lang: 'en' })).toMatch(/^20\s?m$/i);
});
