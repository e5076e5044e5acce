import { describe, expect, test } from 'vitest';
import { type Row, rowsOf } from './find.ts';

/** Forms that real pages showed, beside their neighbours that mean something else. */
describe('Arabic counts', () => {
  test.each<readonly [text: string, rows: readonly Row[], reason: string]>([
    ['دمر الجيش 4 آليات', [['4', 4, '', 'آليات']], 'a plural that begins like the article'],
    ['فكك الخبراء 3 ألغام', [['3', 3, '', 'ألغام']], 'another'],
    ['بلغ عددهم 4 الجمعة', [['4', 4]], 'a word with its article'],
    ['لمدد بين سنة و25 سنة', [['25', 25, '', 'سنة', 'year']], 'behind a word for years'],
    ['بين سنتي 2011 و2012', [], 'years'],
    [
      'أربعة متهمين بالسجن سبع سنوات و17 بالسجن ثلاث سنوات',
      [
        ['أربعة', 4, '', 'متهمين'],
        ['سبع', 7, '', 'سنوات', 'year'],
        ['17', 17, '', 'متهمين'],
        ['ثلاث', 3, '', 'سنوات', 'year'],
      ],
      'people who are sentenced, no years',
    ],
    ['عددهم يناهز الألف', [['الألف', 1000, 'about']], 'a round number with its article'],
    ['أكثر من المليون', [['المليون', 1000000, 'more-than']], 'a round number behind a qualifier'],
    ['بعد الألف الأول', [], 'a millennium'],
    ['عن عمر تجاوز الستين', [], 'an age without its years'],
    ['إلى 5 درجات تحت الصفر', [['5', -5, '', 'درجات', 'degree']], 'below zero'],
    ['at 5 degrees below zero', [['5', -5, '', 'degrees', 'degree']], 'below zero in English'],
    ['5 درجات تحت المعدل', [['5', 5, '', 'درجات', 'degree']], 'below something else'],
    ['الدورة الـ (11) للمهرجان', [], 'a rank in brackets'],
    ['القتلى الـ (28) نقلوا', [['28', 28]], 'a count in brackets'],
    [
      'إغلاق ثلاث من ثماني قواعد',
      [
        ['ثلاث', 3],
        ['ثماني', 8, '', 'قواعد'],
      ],
      'a part of a counted whole',
    ],
    ['وثلاث من بين من حضروا', [], 'no whole is counted'],
    ['قال راديو 103 إن القرية 3 والحي 7 هادئان', [], 'a station and quarters by number'],
    ['الموجة الـ 40 من عملية الوعد الصادق 3', [], 'an operation by number'],
    ['برصيد 38 نقطة', [['38', 38, '', 'نقطة']], 'points are counted'],
    ['نفذت عملية الإجلاء 3 طائرات', [['3', 3, '', 'طائرات']], 'a count behind an operation'],
    ['نحو (9.3) ملايين شخص', [['(9.3) ملايين', 9300000, 'about', 'شخص']], 'a qualifier before a bracket'],
    ['بعد 4 فصول من الانكماش', [['4', 4, '', 'فصول']], 'a plural that begins like a conjunction'],
    ['سجل (د:81) الهدف الثاني', [], 'a minute of play'],
    ['العدد:50 شخصا', [['50', 50, '', 'شخصا']], 'a count behind a colon'],
    ['الرمز 1402/3/15 على الصندوق', [], 'three figures with strokes'],
  ])('%s', (text, rows, _reason) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});
