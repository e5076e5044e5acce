import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../engine/dates/dateline.ts';
import type { Lang } from '../../../engine/document.ts';

const READ: readonly (readonly [
  why: string,
  lines: readonly string[],
  iso: string | undefined,
  lang?: Lang,
])[] = [
  ['weekday, date and clock', ['الثلاثاء 14 مارس 2023 - 10:35'], '2023-03-14'],
  ['verb and both month names', ['نُشر في 14 آذار/ مارس 2023'], '2023-03-14'],
  ['Arabic-Indic digits', ['تاريخ النشر: ١٤ مارس ٢٠٢٣'], '2023-03-14'],
  ['month of the Maghreb', ['الجزائر - 2 جويلية 2024'], '2024-07-02'],
  ['figures, day first', ['14/03/2023 الساعة 18:20'], '2023-03-14'],
  ['figures, year first', ['آخر تحديث 2023-03-14'], '2023-03-14'],
  ['both calendars name one day', ['الثلاثاء 22 شعبان 1444 هـ الموافق 14 مارس 2023'], '2023-03-14'],
  ['Hijri alone', ['22 شعبان 1444هـ'], '2023-03-14'],
  ['the first line that has one', ['كتب: محرر الشؤون العربية', '14 مارس 2023'], '2023-03-14'],
  ['weekday, month first', ['Tuesday, March 14, 2023, 10:35 a.m.'], '2023-03-14'],
  ['abbreviated month', ['Updated Mar. 14, 2023 at 6:20 p.m. EDT'], '2023-03-14'],
  ['day first', ['Published 14 March 2023'], '2023-03-14'],
  ['figures of an English page, month first', ['03/04/2023'], '2023-03-04', 'en'],
  ['no year: not the day of publication', ['الثلاثاء 14 مارس'], undefined],
  ['only counted from now', ['منذ ثلاث ساعات', 'Yesterday'], undefined],
  ['a month is no day', ['عدد مارس 2023', 'March 2023'], undefined],
  ['a range is no day', ['من 3 إلى 7 مارس 2023'], undefined],
  ['nothing', ['', 'بقلم: سعاد حمدان'], undefined],
];

describe('readDateline', () => {
  it.each(READ.map(([why, lines, iso, lang]) => ({ why, lines, iso, lang })))(
    '$why',
    ({ lines, iso, lang }) => {
      expect(readDateline(lines, lang)).toBe(iso);
    },
  );
});
