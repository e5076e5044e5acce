import { describe, it } from 'vitest';
import { expectDates, type Row } from './reading.ts';

/** Terms that are set, quarters with no year, and what leans on the text. Published 14 March 2023 where no other day is given. */

const AHEAD: readonly Row[] = [
  ['put off to a sitting', 'تأجيل محاكمة ستة موظفين لجلسة 6 يوليو', [['6 يوليو', '2023-07-06']]],
  [
    'put off after a past verb',
    'قررت المحكمة تأجيل الدعوى إلى جلسة 20 سبتمبر.',
    [['20 سبتمبر', '2023-09-20']],
  ],
  ['the pluperfect looks back', 'وكانت المحكمة أجلت الدعوى إلى 6 يوليو.', [['6 يوليو', '2022-07-06']]],
  ['people moved away, no term', 'أجلت السلطات السكان إلى المدينة في 6 يوليو.', [['6 يوليو', '2022-07-06']]],
  ['a sitting that is set', 'حددت محكمة النقض جلسة 12 أكتوبر للنطق بالحكم.', [['12 أكتوبر', '2023-10-12']]],
  ['a sitting that was held', 'استمعت المحكمة إلى الشهود في جلسة 12 أكتوبر.', [['12 أكتوبر', '2022-10-12']]],
  ['a plan in the present', 'ينعقد المنتدى في الدوحة يوم 9 نوفمبر.', [['يوم 9 نوفمبر', '2023-11-09']]],
  ['the present after «لم» is past', 'لم ينعقد المنتدى في نوفمبر.', [['نوفمبر', '2022-11']]],
  ['the present of a weekday', 'يجتمع الوزراء الاثنين في جدة.', [['الاثنين', '2023-03-13']]],
  ['from a day on', 'ترفع الوزارة الرسوم اعتبارا من 1 مايو.', [['1 مايو', '2023-05-01']]],
  ['from a day just gone on', 'رفعت الوزارة الرسوم اعتبارا من 1 مارس.', [['1 مارس', '2023-03-01']]],
  ['agreed to do', 'The members agreed to pump more oil in April.', [['April', '2023-04']]],
  ['agreed to a thing', 'The members agreed to a cut in April.', [['April', '2022-04']]],
  [
    'far ahead it is rather the last',
    'The members agreed to pump more in November.',
    [['November', '2022-11']],
  ],
  ['wants done', 'The cabinet wants the troops to start leaving in July.', [['July', '2023-07']]],
  [
    'a next that is of no time',
    'He warned of the next generation of fighters after a visit in September.',
    [['September', '2022-09']],
  ],
  ['last, as in the Maghreb', 'تراجعت الأسعار يوم الأربعاء الفارط.', [['يوم الأربعاء الفارط', '2023-03-08']]],
  ['meets again', 'The board meets again on May 5.', [['May 5', '2023-05-05']]],
  ['met', 'The board met on May 5.', [['May 5', '2022-05-05']]],
  ['until a day', 'The truce holds until May 5.', [['May 5', '2023-05-05']]],
  ['until a day that is over', 'The crew was held until May 5.', [['May 5', '2022-05-05']]],
  ['adjourned', 'The trial was adjourned to September 12.', [['September 12', '2023-09-12']]],
  ['had been adjourned', 'The trial had been adjourned to September 12.', [['September 12', '2022-09-12']]],
];

const PARTS: readonly Row[] = [
  [
    'the last quarter over',
    'شركة الألبان تقلص خسائرها في الربع الأول',
    [['الربع الأول', '2023-33']],
    '2023-05-06',
  ],
  ['a quarter aimed at', 'تتوقع الشركة الربح بنهاية الربع الثالث.', [['نهاية الربع الثالث', '2023-35~']]],
  [
    'a quarter and its year',
    'ارتفع الناتج خلال الربع الثالث 2018 بشكل طفيف.',
    [['الربع الثالث 2018', '2018-35']],
  ],
  [
    'a quarter and its year with a word',
    'ارتفع الناتج في الربع الثالث عام 2018.',
    [['الربع الثالث عام 2018', '2018-35']],
  ],
  ['a quarter and a count', 'صدرت الشركة في الربع الثالث 2018 طنا.', [['الربع الثالث', '2022-35']]],
  [
    'months up to a last one',
    'بلغت الصادرات من يناير إلى سبتمبر الماضي 3 مليارات.',
    [['من يناير إلى سبتمبر الماضي', '2022-01/2022-09']],
  ],
  [
    'months over a year up to a last one',
    'بلغت الصادرات من نوفمبر إلى فبراير الماضي 3 مليارات.',
    [['من نوفمبر إلى فبراير الماضي', '2022-11/2023-02']],
  ],
  ['losses', 'الطيران الجديد تقلص خسائرها في الربع الأول', [['الربع الأول', '2022-33']]],
  ['demand', 'بلوغ نقطة التعادل بنهاية الربع الثالث، فالطلب قوي.', [['نهاية الربع الثالث', '2023-35~']]],
  ['a quarter of a game', 'سجل الفريق عشرين نقطة في الربع الأول.', []],
  ['a quarter of a city', 'يقع المتجر في الربع الأول من الشارع.', []],
  [
    'the Maghreb’s half-year',
    'خلال السداسي الأول من السنة المقبلة',
    [['السداسي الأول من السنة المقبلة', '2024-40']],
  ],
  ['the Maghreb’s quarter', 'خلال الثلاثي الثاني من 2022', [['الثلاثي الثاني من 2022', '2022-34']]],
  ['an English quarter', 'Profit rose in the third quarter.', [['the third quarter', '2022-35']]],
  ['the running one, expected', 'Sales will rise in the first quarter.', [['the first quarter', '2023-33']]],
  ['one to come', 'Sales are expected to rise in the third quarter.', [['the third quarter', '2023-35']]],
  ['a quarter of a game', 'He scored twice in the third quarter.', []],
  ['a quarter with no word of business', 'They sat in the third quarter.', []],
];

const SET: readonly Row[] = [
  ['put off to a weekday', 'The trial was postponed to Monday.', [['Monday', '2023-03-20']]],
  ['until a weekday', 'The judge adjourned the case until Monday.', [['Monday', '2023-03-20']]],
  [
    'arranged for a weekday',
    'A hearing was arranged by the judge for Friday at 9:30 am.',
    [
      ['Friday', '2023-03-17'],
      ['9:30 am', '2023-03-17T09:30'],
    ],
  ],
  ['put off on a weekday', 'The trial was postponed on Monday.', [['Monday', '2023-03-13']]],
  ['put off in Arabic', 'أجلت المحكمة الجلسة إلى الاثنين.', [['الاثنين', '2023-03-20']]],
  ['the sitting of a weekday put off', 'أعلنت المحكمة تأجيل جلسة الاثنين.', [['الاثنين', '2023-03-13']]],
  [
    'what had come to be by a weekday',
    'By Thursday night the army said it had killed four.',
    [['Thursday night', '2023-03-09']],
  ],
  ['a comma between', 'By Friday, the toll had risen.', [['Friday', '2023-03-10']]],
  ['what is to be by a weekday', 'They must leave by Friday, officials said.', [['Friday', '2023-03-17']]],
  ['wanted in a month', 'A senator wants a hearing in May.', [['May', '2023-05']]],
  ['wanted of a weekday past', 'He wants an inquiry into the attack on Monday.', [['Monday', '2023-03-13']]],
  ['the next election', 'The next election in May is far off.', [['May', '2023-05']]],
  ['next to a thing', 'He stood next to the bridge in September.', [['September', '2022-09']]],
  ['a letter dated a day', 'In a letter dated the 25th he agreed.', [['the 25th', '2023-02-25']]],
  ['a verb behind and', 'Training stopped on the 5th and will resume.', [['the 5th', '2023-03-05']]],
  ['floors', 'They met on the 5th and 6th floors.', []],
  ['by a season to come', 'She hopes to be home by the fall.', [['the fall', '2023-23']]],
  ['by falling', 'He was killed by the fall.', []],
  ['by a fall of a town', 'They will be ready by the fall of the town.', []],
];

const FROM_TEXT: readonly Row[] = [
  ['the same period of a year', 'مقارنة مع الفترة نفسها من 2021', [['2021', '2021']]],
  ['a count after «من»', 'سرقت العصابة الخزانة نفسها من 2021 شخصا.', []],
  ['the Maghreb’s "by"', 'بلوغ الهدف في آفاق 2030', [['2030', '2030']]],
  [
    'a year to a full day',
    'في الفترة من عام 2014 حتى 9 ديسمبر 2020',
    [['من عام 2014 حتى 9 ديسمبر 2020', '2014/2020-12-09']],
  ],
  [
    'ends that do not follow',
    'من عام 2021 حتى 9 ديسمبر 2020',
    [
      ['عام 2021', '2021'],
      ['9 ديسمبر 2020', '2020-12-09'],
    ],
  ],
  ['the number of a case', 'في القضية رقم 1935 لسنة 2021 جنايات', []],
  ['the year of a law', 'القانون رقم 15 لسنة 2021', [['سنة 2021', '2021']]],
  [
    'fiscal years',
    'between fiscal 2025 and fiscal 2029',
    [['between fiscal 2025 and fiscal 2029', '2025/2029']],
  ],
  [
    'the following month of a story',
    'He retired in 1973 and married the following April.',
    [
      ['1973', '1973'],
      ['the following April', '1974-04'],
    ],
  ],
  [
    'the same year where it still follows',
    'He retired in March 1973 and married the following April.',
    [
      ['March 1973', '1973-03'],
      ['the following April', '1973-04'],
    ],
  ],
  [
    'later than what a sentence is about',
    'Jets struck on Tuesday in answer to drones sent on March 2. Rockets fell a day later.',
    [
      ['Tuesday', '2023-03-07'],
      ['March 2', '2023-03-02'],
      ['a day later', '2023-03-08'],
    ],
    '2023-03-12',
  ],
  [
    'later than the earlier day in one sentence',
    'Jets struck on Tuesday, for drones sent on March 2 were followed by rockets a day later.',
    [
      ['Tuesday', '2023-03-07'],
      ['March 2', '2023-03-02'],
      ['a day later', '2023-03-03'],
    ],
    '2023-03-12',
  ],
  [
    'a span before later',
    'Rates fell for the third time in six months later Thursday.',
    [['Thursday', '2023-03-09']],
  ],
  [
    'months after what was told',
    'The army shelled the town. Months later it withdrew.',
    [['Months later', 'past']],
  ],
  ['a quarter joined to its year', 'Rates rose until Q4/2018.', [['Q4/2018', '2018-36']]],
  [
    'expected by the speakers',
    'We expect the board to announce a cut on 22 May.',
    [['22 May', '2023-05-22']],
  ],
  ['earlier on a day', 'Earlier on Tuesday he spoke.', [['Tuesday', '2023-03-14']]],
  ['earlier with no day', 'He spoke earlier on.', [['earlier on', 'past']]],
  ['about a year', 'The dam was built around 2015.', [['2015', '2015~']]],
  ['circa', 'The house was built circa 1900.', [['1900', '1900~']]],
  ['about so many', 'Around 2015 people came, and they had around 2000 left.', []],
  ['a rise to about so many', 'The number rose to around 1950.', []],
  [
    'months of the running year',
    'Sales fell in the first two months of the year.',
    [['the first two months of the year', '2023-01/2023-02']],
  ],
  [
    'a season of the year told',
    'وقع الاتفاق في ربيع 2021 ودخل حيز التنفيذ في صيف العام ذاته.',
    [
      ['ربيع 2021', '2021-21'],
      ['صيف العام ذاته', '2021-22'],
    ],
  ],
  ['a day of the month', 'سيزور المدينة في العشرين من الشهر.', [['العشرين من الشهر', '2023-03-20']]],
  ['a day of a month described', 'زار المدينة في العشرين من الشهر الفضيل.', []],
  [
    'the last months of a year',
    'تراجع العدد في آخر ثلاثة أشهر من 2022.',
    [['آخر ثلاثة أشهر من 2022', '2022-10/2022-12']],
  ],
  ['the last months of a rule', 'تراجع العدد في آخر ثلاثة أشهر من حكمه.', []],
  ['borders', 'قيام دولة على حدود 1967 هو الحل.', [['1967', '1967']]],
  ['a year about which', 'بني السد حوالي 2015.', [['2015', '2015~']]],
  ['about so many left', 'ارتفع العدد إلى نحو 2015.', []],
  [
    'a list of years',
    'في الأعوام 2020 و2021 و2022 تراجع العدد.',
    [['الأعوام 2020 و2021 و2022', '2020/2022']],
  ],
  ['a list of days', 'تقام العروض في 3 و4 و5 مايو.', [['3 و4 و5 مايو', '2023-05-03/2023-05-05']]],
  ['nothing told before', 'Votes are planned for the following April.', [['the following April', '2023-04']]],
];

describe('dates that lean on what is planned, told or left out', () => {
  for (const [reason, text, expected, published] of [...AHEAD, ...PARTS, ...SET, ...FROM_TEXT]) {
    it(reason, () => {
      expectDates(text, expected, published);
    });
  }
});
