import { describe, expect, test } from 'vitest';
import { type Row, rowsOf } from './find.ts';

describe('proportions are one fraction', () => {
  test.each<readonly [string, Row[], string]>([
    ['إن واحدا من كل أربعة أطفال لا يذهب إلى المدرسة', [['واحدا من كل أربعة', 0.25, '', 'أطفال']], 'words'],
    [
      'نحو 7 من كل 10 أسر بلا كهرباء',
      [['7 من كل 10', 0.7, 'about', 'أسر']],
      'digits, «كل» is no proclitic of the digits',
    ],
    ['فتاة واحدة من بين كل خمس فتيات', [['واحدة من بين كل خمس', 0.2, '', 'فتيات']], '«من بين كل»'],
    ['وباتت 3 من كل عشرة منازل مدمرة', [['3 من كل عشرة', 0.3, '', 'منازل']], 'digits and words'],
    ['خسر بفارق جزء من مئة من الثانية', [['جزء من مئة', 0.01, '', 'الثانية']], 'a hundredth'],
    ['One in four households has no water', [['One in four', 0.25, '', 'households']], 'in words'],
    ['nearly 9 in 10 voters stayed at home', [['9 in 10', 0.9, 'about', 'voters']], 'digits'],
    ['three out of every five pupils', [['three out of every five', 0.6, '', 'pupils']], '"out of every"'],
    ['one in every 100 adults was displaced', [['one in every 100', 0.01, '', 'adults']], '"in every"'],
  ])('%s', (text, rows, _reason) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

describe('what only looks like a proportion', () => {
  test.each<readonly [string, Row[], string]>([
    ['طفل من كل ثلاثة أطفال في المخيم', [], 'the number says of how many; nobody counted three children'],
    [
      'أسقط الجيش 7 من 10 مسيرات',
      [
        ['7', 7],
        ['10', 10, '', 'مسيرات'],
      ],
      'a part of a whole that was counted',
    ],
    [
      'نال 99 صوتا من أصل 128',
      [
        ['99', 99, '', 'صوتا'],
        ['128', 128],
      ],
      'votes out of all',
    ],
    ['كل 5 دقائق', [['5', 5, '', 'دقائق', 'minute']], '«كل» alone'],
    ['بلغ التركيز 420 جزءا في المليون', [['420', 420, '', 'جزءا']], 'parts per million: the million is none'],
    ['هذا جزء من مئة مشروع', [['مئة', 100, '', 'مشروع']], 'a hundred things follow'],
    [
      'They won two in three games',
      [
        ['two', 2],
        ['three', 3, '', 'games'],
      ],
      'events in a stretch',
    ],
    [
      'five soldiers in 10 days',
      [
        ['five', 5, '', 'soldiers'],
        ['10', 10, '', 'days', 'day'],
      ],
      'a noun between',
    ],
    ['killed three in 2019', [['three', 3]], 'a year'],
    [
      '37 out of 128 lawmakers',
      [
        ['37', 37],
        ['128', 128, '', 'lawmakers'],
      ],
      '"out of" without "every"',
    ],
  ])('%s', (text, rows, _reason) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

describe('zero, parts and scales', () => {
  test.each<readonly [string, Row[], string]>([
    ['تراجع النمو إلى صفر في المئة', [['صفر في المئة', 0, '', '', 'percent']], 'zero percent'],
    [
      'رفع الفائدة صفر فاصلة خمسة بالمئة',
      [['صفر فاصلة خمسة بالمئة', 0.5, '', '', 'percent']],
      'a decimal in words',
    ],
    ['بين محرم وصفر', [], 'the month'],
    ['فاز الفريق 3-صفر', [], 'a result'],
    ['أصبحت الحصة أكبر من ربع', [['ربع', 0.25, 'more-than']], 'a fraction that a qualifier makes an amount'],
    ['حصلت على ربع', [], 'a bare fraction'],
    ['حرارته أقل من أو تساوي 38', [['38', 38, 'at-most']], 'feminine "or equal"'],
    ['صوت ⅔ الأعضاء', [['⅔', 2 / 3, '', 'الأعضاء']], 'one sign'],
    [
      'two dozens of eggs, 3 millions lost, 12 thousands of others',
      [
        ['two dozens', 24, '', 'eggs'],
        ['3 millions', 3e6],
        ['12', 12, '', 'thousands'],
        ['thousands', null, 'about', 'others'],
      ],
      'plural scales, not before "of"',
    ],
    ['five hundredths of a second', [['five hundredths', 0.05]], 'hundredths'],
    ['the one hundredth anniversary', [], 'a rank'],
    ['pledged 10M for schools', [['10M', 1e7]], 'capital M'],
    ['won the women 100M freestyle', [['100', 100, '', 'M', 'm']], 'a race in capitals'],
    ['sales of SR28 million', [['28 million', 28e6, '', '', 'SAR']], 'money glued to the digits'],
    ['the RS232 port', [], 'a code'],
    ['a fund of Rs 12,34,500', [['12,34,500', 1234500, '', '', 'INR']], 'groups of two'],
    ['built for 1 crore 20 lakh', [['1 crore 20 lakh', 12e6]], 'falling scales in digits'],
    [
      'spent 2 billion and 10 million barrels',
      [
        ['2 billion', 2e9],
        ['10 million', 1e7, '', 'barrels', 'bbl'],
      ],
      '"and" parts two amounts',
    ],
    ['growth of negative 0.3 percent', [['negative 0.3 percent', -0.3, '', '', 'percent']], 'below zero'],
    ['he tested negative 12 times', [['12', 12, '', 'times']], 'a test'],
    ['children aged 5 through 11', [['5 through 11', [5, 11], 'range']], 'a range'],
    ['anyone over sixty years old', [['sixty', 60, 'more-than', 'years', 'year']], 'an age'],
    ['less than or equal to 40 cases', [['40', 40, 'at-most', 'cases']], 'a long qualifier'],
    [
      'ارتفع 12 %6',
      [
        ['12', 12],
        ['%6', 6, '', '', 'percent'],
      ],
      'a sign belongs to the number that it touches',
    ],
  ])('%s', (text, rows, _reason) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});
