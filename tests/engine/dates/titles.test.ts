import { describe, it } from 'vitest';
import { expectDates, type Row } from './reading.ts';

/** Read on Tuesday 14 March 2023. Days and months that name something else, beside ones that are dates. */
const ROWS: readonly Row[] = [
  ['a weekday in a title', 'صدرت له رواية بعنوان «مطر السبت» العام الماضي.', [['العام الماضي', '2022']]],
  ['a month in a title', 'تعرض الفرقة «أغاني أيلول» على مسرح المدينة.', []],
  ['what is said in quotation marks is no title', 'قال الوزير: «سنصل الخميس».', [['الخميس', '2023-03-16']]],
  ['a short statement with its verb', 'كتب على حسابه «وصلت الأحد» ثم حذفها.', [['الأحد', '2023-03-12']]],
  ['a part of the day tells a date', 'وقع الهجوم «ليل السبت» وفق البيان.', [['ليل السبت', '2023-03-11']]],
  ['the leader of a paper', 'نشرت الصحيفة في افتتاحية الأحد نقدا لاذعا.', []],
  ['a café', 'التقى الصحفيين في مقهى أيلول وسط البلدة.', []],
  ['a day compared', 'يقول إن الأيام هنا متشابهة كالأمس.', []],
  ['the same word as a date', 'انفجرت عبوة أمس قرب البلدة.', [['أمس', '2023-03-13']]],
  ['a title in capitals', 'She wrote "Saturday in Basra" in exile.', []],
  ['a title of one word', 'The band played "Monday" twice.', []],
  ['a statement is not in capitals', 'He wrote "see you Sunday" on the wall.', [['Sunday', '2023-03-12']]],
  ['a quotation that a comma opens', 'The captain said, "Sunday." Then he left.', [['Sunday', '2023-03-12']]],
  ['one who is called so', 'Friday, a young porter, carried the boxes.', []],
  ['a weekday that opens its sentence', 'Friday, the council met again.', [['Friday', '2023-03-10']]],
  ['a unit of time is no one', 'Friday, a day after the vote, was calm.', [['Friday', '2023-03-10']]],
];

describe('days and months as names', () => {
  for (const [reason, text, expected, published] of ROWS) {
    it(reason, () => {
      expectDates(text, expected, published);
    });
  }
});
