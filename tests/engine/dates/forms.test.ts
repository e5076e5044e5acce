import { describe, it } from 'vitest';
import { expectDates, type Row } from './reading.ts';

/** Read on Tuesday 14 March 2023. */
const DAYS: readonly Row[] = [
  [
    'the month that the text told',
    'وقع القصف في 18 شباط، ثم تجدد يوم 27.',
    [
      ['18 شباط', '2023-02-18'],
      ['يوم 27', '2023-02-27'],
    ],
  ],
  ['the last one where nothing is told', 'اجتمع المجلس يوم 27 وأقر الخطة.', [['يوم 27', '2023-02-27']]],
  ['the next one by the verb', 'ستفتح المراكز أبوابها يوم 20.', [['يوم 20', '2023-03-20']]],
  ['a count behind the day word', 'سقط في ذلك اليوم 27 قتيلا.', [['ذلك اليوم', 'past']]],
  ['a count that looks like a day', 'قتل في يوم 12 شخصا.', []],
  [
    'an English day alone',
    'Shells fell on Feb. 18 and again on the 27th.',
    [
      ['Feb. 18', '2023-02-18'],
      ['the 27th', '2023-02-27'],
    ],
  ],
  ['until a day', 'The truce held until the 9th.', [['the 9th', '2023-03-09']]],
  ['a floor is no day', 'He lived on the 22nd floor.', []],
  ['a rank is no day', 'It was the 27th attack, and the 28th is feared.', []],
  ['a list of ranks', 'They finished on the 4th and 5th places.', []],
  ['a weekday with its number', 'The hearing on Thursday 9th was short.', [['Thursday 9th', '2023-03-09']]],
  ['the weekday settles the month', 'They met on Friday 13th.', [['Friday 13th', '2023-01-13']]],
  ['a full month and year tied', 'See the report (Dec-2018).', [['Dec-2018', '2018-12']]],
  ['slashes with a month name', 'Filed 22/Sep/2020 in court.', [['22/Sep/2020', '2020-09-22']]],
  ['a feast that never moves', 'Troops came home on Christmas Day.', [['Christmas Day', '2022-12-25']]],
  [
    "New Year's Eve with its year",
    "Since New Year's Eve 2019 it is shut.",
    [["New Year's Eve 2019", '2019-12-31']],
  ],
  ['the word alone is no day', 'Christmas shopping fell.', []],
  ['a feast in Arabic', 'أطلقت النار ليلة رأس السنة في الهواء.', [['ليلة رأس السنة', '2022-12-31']]],
  ['a birthday is none', 'احتفل بعيد ميلاده مع جنوده.', []],
  [
    'a day of the week that was named',
    'يجتمع الوزراء الأسبوع المقبل، الثلاثاء.',
    [
      ['الأسبوع المقبل', '2023-03-20/2023-03-26'],
      ['الثلاثاء', '2023-03-21'],
    ],
  ],
  ['the same in English', 'They will meet next week on Friday.', [['next week on Friday', '2023-03-24']]],
];

const PERIODS: readonly Row[] = [
  ['what is left of a week', 'تستمر الأمطار بقية الأسبوع.', [['بقية الأسبوع', '2023-03-14/2023-03-19']]],
  [
    'what is left of a month',
    'سيبقى المعبر مغلقا ما تبقى من الشهر الجاري.',
    [['ما تبقى من الشهر الجاري', '2023-03-14/2023-03-31']],
  ],
  ['a school year ends elsewhere', 'تتواصل الدروس باقي العام الدراسي.', []],
  ['the rest of other things', 'وصل باقي الركاب سالمين.', []],
  [
    'the rest of the year',
    'Rates stay put for the rest of the year.',
    [['the rest of the year', '2023-03-14/2023-12-31']],
  ],
  ['the rest of a crew', 'The rest of the crew was safe.', []],
  [
    'a Hijri month after a preposition',
    'يبدأ التسجيل في ذي القعدة.',
    [['ذي القعدة', '2023-05-21/2023-06-18']],
  ],
  ['a given name is no month', 'التقى رجب وشعبان في المحكمة.', []],
  ['a quarter behind its year', 'Profit fell in 2019 Q3.', [['2019 Q3', '2019-35']]],
  ['a half behind its year', 'The 2022-H2 report is out.', [['2022-H2', '2022-41']]],
  [
    'earlier in the week',
    'He spoke earlier in the week.',
    [['earlier in the week', '2023-03-13/2023-03-19']],
  ],
  [
    'a weekend of the text',
    'On 3 March they met; that weekend fighting resumed.',
    [
      ['3 March', '2023-03-03'],
      ['that weekend', '2023-03-04/2023-03-05'],
    ],
  ],
  [
    'phases at both ends',
    'It ran from the end of March 2021 to the middle of May 2022.',
    [['from the end of March 2021 to the middle of May 2022', '2021-03~/2022-05~']],
  ],
  [
    'a month and a year at the ends',
    'He led it between May 2015 and 2018.',
    [['between May 2015 and 2018', '2015-05/2018']],
  ],
  [
    'a year and a day at the ends',
    'They fought from 2019 to 3 March 2021.',
    [['from 2019 to 3 March 2021', '2019/2021-03-03']],
  ],
  ['a count first', 'Output fell in the five past years.', [['the five past years', '2018/2023']]],
  [
    'whole quarters before the running one',
    'Losses grew over the past two quarters.',
    [['the past two quarters', '2022-07/2022-12']],
  ],
  [
    'two bounds with or',
    'Those born before 2010 or after 2018 are exempt.',
    [
      ['2010', '2010'],
      ['2018', '2018'],
    ],
  ],
  ['or more counts', 'Cities of 2000 or more paid.', []],
  [
    'a year beside a share',
    'It cut growth to 3.6 percent in 2025 and 3.9 percent in 2026.',
    [
      ['2025', '2025'],
      ['2026', '2026'],
    ],
  ],
  ['a fortnight', 'The pact was signed a fortnight ago.', [['a fortnight ago', '2023-02-28']]],
  ['two units of a distance', 'قتل قائده قبل عام وشهرين.', [['قبل عام وشهرين', '2022-01']]],
  ['weeks and days', 'عاد قبل أسبوع ويومين إلى منزله.', [['قبل أسبوع ويومين', '2023-03-05']]],
  ['units without a common one', 'غادر قبل عامين و21 يوما.', [['قبل عامين و21 يوما', 'past']]],
  [
    'a list is no sum',
    'وقع ذلك قبل يومين وعام 2014.',
    [
      ['قبل يومين', '2023-03-12'],
      ['عام 2014', '2014'],
    ],
  ],
  [
    'weeks and days in English',
    'They left two weeks and two days ago.',
    [['two weeks and two days ago', '2023-02-26']],
  ],
  [
    'from a date to a day counted from now',
    'It held from 3 March 2021 to yesterday.',
    [['from 3 March 2021 to yesterday', '2021-03-03/2023-03-13']],
  ],
  ['years without from', 'The study covers 2014 to 2018.', [['2014 to 2018', '2014/2018']]],
  ['counts that look like years', 'They paid 1900 to 2000 people.', []],
  ['this with a weekday is of this week', 'The hall is closed this Friday.', [['this Friday', '2023-03-17']]],
  [
    'a day goes on over a year told in passing',
    'On March 2 the dam burst, built in 1975. Help came two days later.',
    [
      ['March 2', '2023-03-02'],
      ['1975', '1975'],
      ['two days later', '2023-03-04'],
    ],
  ],
];

const HOURS: readonly Row[] = [
  [
    'half past',
    'The blast came at half past seven in the evening.',
    [['half past seven in the evening', '2023-03-14T19:30']],
  ],
  [
    'a quarter to, after a preposition',
    'Doors close at a quarter to nine.',
    [['a quarter to nine', '2023-03-14T08:45']],
  ],
  ['a quarter of shares', 'They cut the quarter to nine percent.', []],
  ['spoken hours', 'He woke at seven thirty p.m. to sirens.', [['seven thirty p.m.', '2023-03-14T19:30']]],
  [
    'hours in words at both ends',
    'Curfew runs from two to five pm.',
    [['from two to five pm', '2023-03-14T14:00/2023-03-14T17:00']],
  ],
  [
    'hours without from',
    'Offices open 9 to 11 a.m. daily.',
    [['9 to 11 a.m.', '2023-03-14T09:00/2023-03-14T11:00']],
  ],
  ['a score is no span of hours', 'They won 3 to 1 again.', []],
  [
    'an hour of a named evening',
    'The vote is tonight at 7.',
    [
      ['tonight', '2023-03-14'],
      ['7', '2023-03-14T19:00'],
    ],
  ],
  [
    'the half of the first end',
    'من 1:30 بعد الظهر إلى 4 تغلق الطرق.',
    [['من 1:30 بعد الظهر إلى 4', '2023-03-14T13:30/2023-03-14T16:00']],
  ],
  ['a fraction makes an hour', 'وقع الانفجار في الثامنة والنصف.', [['الثامنة والنصف', '2023-03-14T08:30']]],
  ['at with an hour', 'أغلقت الصناديق عند السابعة.', [['السابعة', '2023-03-14T07:00']]],
  ['an age is no hour', 'طفل في السابعة من عمره.', []],
  ['midnight ends its day', 'تسري الهدنة عند منتصف الليل.', [['منتصف الليل', '2023-03-15T00:00']]],
];

for (const [name, rows] of [
  ['days', DAYS],
  ['periods', PERIODS],
  ['hours', HOURS],
] as const) {
  describe(`forms of ${name}`, () => {
    for (const [reason, text, expected, published] of rows) {
      it(reason, () => {
        expectDates(text, expected, published);
      });
    }
  });
}
