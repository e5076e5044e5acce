import { describe, it } from 'vitest';
import { expectDates, type Row } from './reading.ts';

/**
 * Sentences written and labelled before the rules had been run on them, one phenomenon a row; all are read on Tuesday,
 * 14 March 2023.
 */
const ARABIC: readonly Row[] = [
  ['a part of the day and a weekday', 'أعلنت الوزارة فجر السبت مقتل ضابطين.', [['فجر السبت', '2023-03-11']]],
  [
    'a weekday in construct with its week',
    'وكان البرلمان قد أقر القانون في ثلاثاء الأسبوع الماضي.',
    [['ثلاثاء الأسبوع الماضي', '2023-03-07']],
  ],
  [
    'an ordinal day, a paired month, a direction',
    'تبدأ المحاكمة في العاشر من نيسان/أبريل المقبل.',
    [['العاشر من نيسان/أبريل المقبل', '2023-04-10']],
  ],
  ['two years', 'تراجعت الصادرات بين عامي 2011 و2019.', [['بين عامي 2011 و2019', '2011/2019']]],
  [
    'a week of a month',
    'زار الوفد المدينة في الأسبوع الثاني من فبراير الماضي.',
    [['الأسبوع الثاني من فبراير الماضي', '2023-02-06/2023-02-12']],
  ],
  ['a part of this year', 'ارتفعت الأسعار مطلع العام الجاري.', [['مطلع العام الجاري', '2023~']]],
  ['a half', 'تباطأ النمو في النصف الثاني من العام الماضي.', [['النصف الثاني من العام الماضي', '2022-41']]],
  ['a last quarter', 'زادت الأرباح خلال الربع الأخير من 2022.', [['الربع الأخير من 2022', '2022-36']]],
  ['a part of today', 'وصل الوزير صباح اليوم إلى بغداد.', [['صباح اليوم', '2023-03-14']]],
  [
    'the day before yesterday with its weekday',
    'أطلق الجيش سراحهم مساء أول من أمس الأحد.',
    [['مساء أول من أمس الأحد', '2023-03-12']],
  ],
  ['the coming weekday', 'ومن المقرر أن يجتمع المجلس الخميس المقبل.', [['الخميس المقبل', '2023-03-16']]],
  [
    'counted from a day in the text',
    'بدأ الهجوم في 24 شباط 2022، وبعد ذلك بثلاثة أيام فرضت عقوبات.',
    [
      ['24 شباط 2022', '2022-02-24'],
      ['بعد ذلك بثلاثة أيام', '2022-02-27'],
    ],
  ],
  ['the past years', 'تضاعف العدد خلال السنوات الخمس الماضية.', [['السنوات الخمس الماضية', '2018/2023']]],
  ['a Hijri month ahead', 'تفتح المطاعم ليلا في رمضان المقبل.', [['رمضان المقبل', '2023-03-23/2023-04-20']]],
  ['since a month', 'لم يظهر الرجل علنا منذ أغسطس 2021.', [['أغسطس 2021', '2021-08']]],
  ['until the end of a month', 'مددت الهدنة حتى نهاية الشهر الحالي.', [['نهاية الشهر الحالي', '2023-03~']]],
  ['a decade', 'شيد السد في ستينيات القرن الماضي.', [['ستينيات القرن الماضي', '196X']]],
  ['the running month', 'أفرج عنه في 7 آذار الجاري.', [['7 آذار الجاري', '2023-03-07']]],
  ['days of a month ahead', 'يقام المعرض من 3 إلى 9 أبريل.', [['من 3 إلى 9 أبريل', '2023-04-03/2023-04-09']]],
  ['since a year', 'تراجع الإنتاج للمرة الأولى منذ العام 2008.', [['العام 2008', '2008/..']]],
  [
    'a Hijri month with its year',
    'صدر القرار في شهر رجب 1444 هـ.',
    [['شهر رجب 1444 هـ', '2023-01-23/2023-02-20']],
  ],
  [
    'a Persian day with its year',
    'يبدأ العمل بالقانون في الأول من فروردين 1402.',
    [['الأول من فروردين 1402', '2023-03-21']],
  ],
  ['words that are no dates', 'قرأ أحد الحاضرين البيان في ثانية واحدة.', []],
  ['a verb that looks like March', 'مارس الوزير ضغوطا على النواب.', []],
  ['about two months ago', 'اعتقل الناشط قبل نحو شهرين.', [['قبل نحو شهرين', '2023-01~']]],
  ['an anniversary', 'نظمت الوقفة في الذكرى العشرين للغزو.', []],
  ['a season', 'سقطت المدينة صيف 2014.', [['صيف 2014', '2014-22']]],
  [
    'a part of a month of last year',
    'بدأت الاحتجاجات أواخر تشرين الأول/أكتوبر من العام الماضي.',
    [['أواخر تشرين الأول/أكتوبر من العام الماضي', '2022-10~']],
  ],
  ['a year in words', 'انتخب رئيسا في مايو ألفين وثمانية عشر.', [['مايو ألفين وثمانية عشر', '2018-05']]],
  [
    'a week of a coming month',
    'تجرى الجولة في الأسبوع الثالث من الشهر المقبل.',
    [['الأسبوع الثالث من الشهر المقبل', '2023-04-17/2023-04-23']],
  ],
  ['counted from what has no day', 'أقيل بعد ثلاثة أيام من توقيع الاتفاق.', []],
  ['a feast called by its weekday', 'أحيا مسيحيو القدس الجمعة العظيمة بقداس كبير.', []],
  ['an event called by its weekday', 'قتل 13 شخصا في مجزرة الأحد الدامي عام 1972.', [['عام 1972', '1972']]],
  [
    'a weekend',
    'شهدت عطلة نهاية الأسبوع الماضي مواجهات.',
    [['عطلة نهاية الأسبوع الماضي', '2023-03-11/2023-03-12']],
  ],
  [
    'the same month',
    'اندلعت الاحتجاجات في 2 شباط 2020، وفي الثامن عشر من الشهر نفسه استقالت الحكومة.',
    [
      ['2 شباط 2020', '2020-02-02'],
      ['الثامن عشر من الشهر نفسه', '2020-02-18'],
    ],
  ],
  [
    'the year that followed',
    'فاز الحزب في انتخابات 2018، وفي العام الذي يليه خسر العاصمة.',
    [
      ['2018', '2018'],
      ['العام الذي يليه', '2019'],
    ],
  ],
  ['tomorrow with its weekday', 'تصدر المحكمة حكمها غدا الأربعاء.', [['غدا الأربعاء', '2023-03-15']]],
  ['sales called by a weekday', 'تراجعت مبيعات الجمعة السوداء في بريطانيا.', []],
  ['Kurdish months', 'يحتفل الأكراد في 21 آذار بعيد نوروز.', [['21 آذار', '2023-03-21']]],
  [
    'the first days of a month',
    'قصفت القرية في الأيام الأولى من مارس الجاري.',
    [['الأيام الأولى من مارس الجاري', '2023-03~']],
  ],
];

const ENGLISH: readonly Row[] = [
  ['late on a day', 'Rockets hit the base late on Friday.', [['late on Friday', '2023-03-10']]],
  ['a weekday of last week', 'He quit on Tuesday of last week.', [['Tuesday of last week', '2023-03-07']]],
  ['a paired month', 'The trial opens on 10 April.', [['10 April', '2023-04-10']]],
  ['two years', 'Exports fell between 2011 and 2019.', [['between 2011 and 2019', '2011/2019']]],
  [
    'a week of a month',
    'They met in the second week of February.',
    [['the second week of February', '2023-02-06/2023-02-12']],
  ],
  ['a part of this year', 'Prices rose early this year.', [['early this year', '2023~']]],
  ['a half', 'Growth slowed in the second half of 2022.', [['the second half of 2022', '2022-41']]],
  [
    'a quarter',
    'Profits rose in the final quarter of last year.',
    [['the final quarter of last year', '2022-36']],
  ],
  ['a part of today', 'The minister landed in Baghdad this morning.', [['this morning', '2023-03-14']]],
  ['a month before its noun', 'Goldman cut its December forecast to $66.', [['December', '2023-12']]],
  ['a month before a past noun', 'Its February output was the lowest in years.', [['February', '2023-02']]],
  ['the coming weekday', 'The council will meet on Thursday.', [['Thursday', '2023-03-16']]],
  [
    'counted from a day in the text',
    'The invasion began on 24 February 2022. Three days later sanctions followed.',
    [
      ['24 February 2022', '2022-02-24'],
      ['Three days later', '2022-02-27'],
    ],
  ],
  ['the past years', 'Numbers doubled over the past five years.', [['the past five years', '2018/2023']]],
  ['since a month', 'He has not been seen since August 2021.', [['August 2021', '2021-08']]],
  [
    'until a part of a month',
    'The truce runs until the end of this month.',
    [['the end of this month', '2023-03~']],
  ],
  ['a decade', 'The dam was built in the 1960s.', [['the 1960s', '196X']]],
  ['days of a month', 'The fair runs from 3 to 9 April.', [['from 3 to 9 April', '2023-04-03/2023-04-09']]],
  ['a feast', 'Bombs killed 269 people on Easter Sunday 2019.', [['Easter Sunday 2019', '2019-04-21']]],
  ['sales called by a weekday', 'Black Friday sales fell in Britain.', []],
  ['a massacre called by a weekday', 'Thirteen died on Bloody Sunday in 1972.', [['1972', '1972']]],
  ['an election called by a weekday', 'He won most states on Super Tuesday.', []],
  [
    'the first weekday of a month',
    'Polls open on the first Sunday of April.',
    [['the first Sunday of April', '2023-04-02']],
  ],
  [
    'the last week of a month',
    'It snowed in the last week of January.',
    [['the last week of January', '2023-01-23/2023-01-29']],
  ],
  ['about two months ago', 'She was detained about two months ago.', [['about two months ago', '2023-01~']]],
  ['a modal and a verb', 'They may march on the capital.', []],
  ['a season', 'The city fell in the summer of 2014.', [['the summer of 2014', '2014-22']]],
  [
    'a preposition of its own before the day',
    'Troops moved in before dawn on Sunday.',
    [['Sunday', '2023-03-12']],
  ],
  ['a dawn of no day', 'Troops moved in before dawn, the army said.', []],
  ['a dawn that is a name', 'Fighters of Libya Dawn left the town.', []],
  [
    'a weekday of a month that is over',
    'The bridge fell on the first Friday of March.',
    [['the first Friday of March', '2023-03-03']],
  ],
  [
    'a weekday of a month in its days to come',
    'Polls open on the last Sunday of March.',
    [['the last Sunday of March', '2023-03-26']],
  ],
  ['made in the month or for it, in percent', 'The bank cut its December forecast to 1.2 percent.', []],
  ['a fiscal year', 'Spending rose in fiscal 2022.', [['fiscal 2022', '2022']]],
  [
    'months over a year’s end',
    'It cost $3m from November 2022 to January 2023.',
    [['from November 2022 to January 2023', '2022-11/2023-01']],
  ],
  ['a weekend', 'Clashes broke out over the weekend.', [['the weekend', '2023-03-11/2023-03-12']]],
  [
    'the same month',
    'Protests began on 2 February 2020, and on the 18th of the same month the cabinet quit.',
    [
      ['2 February 2020', '2020-02-02'],
      ['the 18th of the same month', '2020-02-18'],
    ],
  ],
  [
    'the following year',
    'The party won in 2018 and lost the capital the following year.',
    [
      ['2018', '2018'],
      ['the following year', '2019'],
    ],
  ],
  ['tomorrow', 'The court rules tomorrow.', [['tomorrow', '2023-03-15']]],
  ['a given name', 'April Jones and June Carter sang.', []],
  ['an eve', 'He was born on Christmas Eve 1980.', [['Christmas Eve 1980', '1980-12-24']]],
  [
    'the months of one year',
    'Sales from April to June 2022 were weak.',
    [['from April to June 2022', '2022-04/2022-06']],
  ],
  ['counted from what has no day', 'He was sacked three days after signing the deal.', []],
  [
    'days of a month told first',
    'In the first days of March the bridge fell.',
    [['the first days of March', '2023-03~']],
  ],
  ['a date in dots', 'Signed 21.02.2023 in Ankara.', [['21.02.2023', '2023-02-21']]],
];

describe.each([
  ['Arabic', ARABIC],
  ['English', ENGLISH],
] as const)('own sentences: %s', (_, rows) => {
  for (const [reason, text, expected, published] of rows) {
    it(reason, () => {
      expectDates(text, expected, published);
    });
  }
});
