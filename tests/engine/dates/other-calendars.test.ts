import { describe, it } from 'vitest';
import { expectDates, type Row } from './reading.ts';

/** Lunar and solar Hijri years by their marks, and weekdays set apart by agencies; read on Tuesday, 14 March 2023. */
const ROWS: readonly Row[] = [
  ['a lunar year', 'صدر النظام عام 1445 هجري.', [['عام 1445 هجري', '2023-07-19/2024-07-06']]],
  [
    'a lunar year, the mark with its article',
    'صدر عام 1445 الهجري.',
    [['عام 1445 الهجري', '2023-07-19/2024-07-06']],
  ],
  [
    'a solar year is no lunar one',
    'منذ سنة 1357 هجرية شمسية تغير الحكم.',
    [['سنة 1357 هجرية شمسية', '1978-03-21/1979-03-20']],
  ],
  [
    'a solar year in brackets',
    'في عام 1402 (هجري شمسي) ارتفعت الأسعار.',
    [['عام 1402 (هجري شمسي)', '2023-03-21/2024-03-19']],
  ],
  ['a solar day by letters', 'صدر بتاريخ 1402/3/15 هـ.ش في طهران.', [['1402/3/15 هـ.ش', '2023-06-05']]],
  ['a solar day in words', 'صدر بتاريخ 15/3/1402 هجري شمسي.', [['15/3/1402 هجري شمسي', '2023-06-05']]],
  ['a lunar day with its year first', 'صدر بتاريخ 1445/9/12هـ.', [['1445/9/12هـ', '2024-03-22']]],
  ['a lunar day', 'وقعه في 12/9/1445 هـ بالرياض.', [['12/9/1445 هـ', '2024-03-22']]],
  ['three figures with no mark', 'الرمز 1402/3/15 على الصندوق.', []],
  ['no such month', 'صدر بتاريخ 1445/13/12هـ.', []],
  ['a year that is no solar one', 'بلغت القدرة في 2014 شمسي النوع.', [['2014', '2014']]],
  ['a Persian day with no year', 'نظمت المسيرة في 22 بهمن بطهران.', [['22 بهمن', '2023-02-11']]],
  ['a Persian weekday and day', 'نشرت الصحيفة السبت 5 خرداد المقال.', [['السبت 5 خرداد', '2023-05-26']]],
  ['a Persian month that is a word', 'دفع 5 مهر للعروس.', []],
  ['a Persian month alone', 'قال بهمن إن الهدنة صامدة.', []],
  ['slashes of an agency', 'أكد الوزير اليوم /الأحد/ أن الهدنة صامدة.', [['اليوم /الأحد/', '2023-03-12']]],
  ['slashes behind tomorrow', 'تنعقد القمة غدا /الأربعاء/ في جدة.', [['غدا /الأربعاء/', '2023-03-15']]],
  [
    'slashes and the date',
    'بلغ العدد اليوم /السبت/ الأول من شهر أكتوبر 2022 ذروته.',
    [['اليوم /السبت/ الأول من شهر أكتوبر 2022', '2022-10-01']],
  ],
  ['a slash that closes nothing', 'قال اليوم /رويترز إن الهدنة صامدة.', [['اليوم', '2023-03-14']]],
  ['minutes of a game', 'أحرز هدفا في الدقائق الأخيرة.', []],
  ['minutes before what has no hour', 'سجل قبل دقيقتين على نهاية الشوط.', []],
  ['minutes before now', 'سقطت القذيفة قبل عشر دقائق.', [['قبل عشر دقائق', 'past']]],
  ['hours after what was told', 'قصف الجيش البلدة. وبعد ذلك بساعات انسحب.', [['بعد ذلك بساعات', 'past']]],
];

describe('other calendars, weekdays set apart, minutes', () => {
  for (const [reason, text, expected, published] of ROWS) {
    it(reason, () => {
      expectDates(text, expected, published);
    });
  }
});
