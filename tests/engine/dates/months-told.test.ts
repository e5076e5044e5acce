import { describe, it } from 'vitest';
import { expectDates, type Row } from './reading.ts';

/** Months whose names are words too, with no preposition; read on Tuesday, 14 March 2023. */
const ROWS: readonly Row[] = [
  ['a predicate in the accusative', 'لم يكن آب هادئا في شمال شرق البلاد.', [['آب', '2022-08']]],
  ['an elative', 'كان نيسان الأكثر دموية في الحرب.', [['نيسان', '2022-04']]],
  ['an elative of two words’ month', 'وكان تشرين الأول الأسوأ.', [['تشرين الأول', '2022-10']]],
  ['a month that saw', 'شهد تموز مقتل ضابطين.', [['تموز', '2022-07']]],
  ['compared with a month', 'تراجع العدد مقارنة بتموز.', [['تموز', '2022-07']]],
  ['the toll of a month', 'جاء في حصيلة تموز أن العدد تراجع.', [['تموز', '2022-07']]],
  ['a title about a month', 'آب في الجزيرة: شهر من الزيارات', [['آب', '2022-08']]],
  ['a verb', 'آب الرجل إلى قريته.', []],
  ['a pluperfect', 'كان آب إلى قريته.', []],
  ['a god', 'كان تموز الإله البابلي يعبد.', []],
  ['a make that saw', 'شهد نيسان طلبا على سياراتها.', []],
  ['a make in a title', 'نيسان في السوق: شهر من الخصومات', []],
  ['a title about something else', 'تموز في بابل', []],
  ['had practised', 'كان مارس ضغوطا على النواب.', []],
];

describe('months told without a preposition', () => {
  for (const [reason, text, expected, published] of ROWS) {
    it(reason, () => {
      expectDates(text, expected, published);
    });
  }
});
