import { describe, it } from 'vitest';
import { expectDates, type Row } from './reading.ts';

/** Months that are names, weekdays in general, and days in what others said. Published 14 March 2023, a Tuesday. */

const PERSONS: readonly Row[] = [
  ['a surname behind a title', 'قال الدكتور مايو إن النتائج جيدة.', []],
  ['a surname behind a verb with its object', 'وأفاد مركز يديره مايو وشركاؤه بأن السفن غيرت مسارها.', []],
  ['a clinic', 'أجريت الدراسة في عيادة مايو كلينك.', []],
  ['a surname in a pair', 'وقع خلاف بين ماي وجونسون.', []],
  ['the Maghreb’s month', 'وصل الوفد في ماي الماضي.', [['ماي الماضي', '2022-05']]],
  ['the Maghreb’s month in a pair', 'من أفريل إلى ماي 2022', [['من أفريل إلى ماي 2022', '2022-04/2022-05']]],
  ['a month behind a noun', 'أعلنت نتائج انتخابات مايو.', [['مايو', '2022-05']]],
  ['a month that saw something', 'شهد مايو ارتفاعا في الأسعار.', [['مايو', '2022-05']]],
  ['two daughters', 'She had two daughters, April and June, and a son.', []],
  [
    'two months',
    'It fell in April and June.',
    [
      ['April', '2022-04'],
      ['June', '2022-06'],
    ],
  ],
  ['a given name with a stop', 'Ring the shop and ask for Dec. Collection is free.', []],
  ['a short month', 'Prices fell in Dec. and rose again.', [['Dec.', '2022-12']]],
  ['someone’s deal', 'The critics of May’s deal left.', []],
  ['a month’s end', 'The talks run to the end of May.', [['the end of May', '2022-05~']]],
];

const PAGES: readonly (readonly [reason: string, blocks: readonly string[], expected: Row[2]])[] = [
  [
    'who is named so on the page is meant behind “by”',
    ['Theresa May said that the plan would fail.', 'A plan by May was dropped.'],
    [],
  ],
  [
    'the month is still read behind “in”',
    ['Theresa May said that the plan would fail.', 'She resigned in May.'],
    [['May', '2022-05']],
  ],
  ['nobody is named so', ['The plan was to be ready by May.'], [['May', '2023-05']]],
  [
    'a day just told leaves “today” in a statement open',
    ['Jets struck the depot on Monday.', '"Our answer began today," the president said.'],
    [
      ['Monday', '2023-03-13'],
      ['today', 'present'],
    ],
  ],
  ['nothing told before it', ['"Our answer began today," the president said.'], [['today', '2023-03-14']]],
  [
    'the day behind the verb of saying',
    ['"We begin today," the minister told reporters on Monday.'],
    [
      ['today', '2023-03-13'],
      ['Monday', '2023-03-13'],
    ],
  ],
  [
    'no verb of saying leads to the day',
    ['"We begin today," and rockets fell on Monday.'],
    [
      ['today', '2023-03-14'],
      ['Monday', '2023-03-13'],
    ],
  ],
];

const GENERAL: readonly Row[] = [
  ['Fridays of all weeks', 'Friday is the busiest day for the market.', []],
  [
    'one Friday',
    'Friday is the last day of the truce.',
    [
      ['Friday', '2023-03-10'],
      ['the last day', '2023-03-13/2023-03-14'],
    ],
  ],
  ['some Friday', 'It happened on a Friday.', []],
  ['some Friday night', 'It was a Friday night in Beirut.', []],
  ['the Friday of an interview', 'In a Friday interview he denied it.', [['Friday', '2023-03-10']]],
  ['a title in capitals', 'His book Two Days in May was a success.', []],
  ['days in a month', 'They spent two days in May there.', [['May', '2022-05']]],
  ['a work between marks', 'عرض فيلم «يومان في مايو» في المهرجان.', []],
  ['a statement between marks', 'وقال «سنلتقي في مايو».', [['مايو', '2023-05']]],
  ['made in the month or for it', 'The bank cut its December forecast by half a point.', []],
  ['a price for the month', 'The bank cut its December forecast by $5.', [['December', '2023-12']]],
  ['made in the month', 'In its December forecast the bank saw growth.', [['December', '2022-12']]],
];

const TOLD: readonly Row[] = [
  [
    'a weekday of the day told last',
    'A drone hit the base on March 2. Jets struck late that Thursday.',
    [
      ['March 2', '2023-03-02'],
      ['late that Thursday', '2023-03-02'],
    ],
  ],
  ['“that” opens a clause', 'He said that Thursday was quiet.', [['Thursday', '2023-03-09']]],
  [
    'the weekend of the day told last',
    'On 25 February two were hit. The same weekend brought more.',
    [
      ['25 February', '2023-02-25'],
      ['The same weekend', '2023-02-25/2023-02-26'],
    ],
  ],
  [
    'its article belongs to “previous”',
    'A barrage the previous Friday hit the field.',
    [['the previous Friday', '2023-03-10']],
  ],
  [
    'days after a month just told have no day to go on from',
    'They met on 9 June. In February a rocket killed a guard. Ten days later jets struck.',
    [
      ['9 June', '2022-06-09'],
      ['February', '2023-02'],
      ['Ten days later', 'past'],
    ],
  ],
  ['last days of something', 'It fell to 2,500 in the last days of the government.', []],
  ['last days', 'It fell in the last days.', [['the last days', 'past']]],
  ['the same in Arabic', 'تراجع العدد في الأيام الأخيرة من حكمه.', []],
  ['money for a year', 'The agency asked for $10 billion for 2025.', [['2025', '2025']]],
  ['money counted', 'It was sold for 2025 dollars.', []],
];

const SHORT: readonly Row[] = [
  [
    'years of two digits',
    "He bought it in March '23, after the summer of '69.",
    [
      ["March '23", '2023-03'],
      ["the summer of '69", '1969-22'],
    ],
  ],
  ['behind a preposition', "The line holds since '67.", [["'67", '1967/..']]],
  ['a decade', "in the '90s", [["the '90s", '199X']]],
  ['feet and inches, a number in marks', "He is 5'11 and wears '23'.", []],
  ['in figures after the page’s order', 'وقع الاتفاق في 14/2/23.', [['14/2/23', '2023-02-14']]],
  ['a Persian month', 'في 25 بهمن 1401', [['25 بهمن 1401', '2023-02-14']]],
  ['days behind their month', 'مارس 13-15 يعقد المؤتمر', [['مارس 13-15', '2023-03-13/2023-03-15']]],
  [
    'days behind their month at the end',
    'يعقد المؤتمر مارس 27-29.',
    [['مارس 27-29', '2023-03-27/2023-03-29']],
  ],
  ['people behind a month', 'سقط في مارس 13-15 قتيلا.', [['مارس', '2023-03']]],
  [
    'the half of the day before its hour',
    'اجتمعوا أمس مساء 7:00',
    [
      ['أمس مساء', '2023-03-13'],
      ['7:00', '2023-03-13T19:00'],
    ],
  ],
];

describe('dates that are names, general or said by others', () => {
  for (const [reason, text, expected] of [...PERSONS, ...PAGES, ...GENERAL, ...TOLD, ...SHORT]) {
    it(reason, () => {
      expectDates(text, expected);
    });
  }
});
