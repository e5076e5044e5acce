import { describe, it } from 'vitest';
import { expectDates, type Row } from './reading.ts';

/** Read on Tuesday 14 March 2023. */
const CALENDAR: readonly Row[] = [
  ['American order', 'The strike on March 13, 2023, killed two people.', [['March 13, 2023', '2023-03-13']]],
  ['British order', 'The base was hit on 19 February.', [['19 February', '2023-02-19']]],
  ['short month with its point', 'He was arrested on Mar. 3 near the border.', [['Mar. 3', '2023-03-03']]],
  ['an ordinal with of', 'It fell on the 13th of March.', [['the 13th of March', '2023-03-13']]],
  ['a weekday before the date', 'Monday, March 13, was calm.', [['Monday, March 13', '2023-03-13']]],
  ['month and year', 'Talks began in June 2021 in Vienna.', [['June 2021', '2021-06']]],
  ['a bare month after a preposition', 'Exports fell in January.', [['January', '2023-01']]],
  [
    'May with a preposition',
    'Turkey voted in May 2023, after a vote in May was planned.',
    [
      ['May 2023', '2023-05'],
      ['May', '2023-05'],
    ],
    '2023-06-10',
  ],
  ['a month as an adjective', 'After the February earthquake aid came in.', [['February', '2023-02']]],
  ['a future verb', 'The court will rule on April 20.', [['April 20', '2023-04-20']]],
  ['figures, month first by default', 'Filed on 3/13/2023 in court.', [['3/13/2023', '2023-03-13']]],
  [
    'figures, day first where the page shows it',
    'Opened 25/12/2022, closed 3/1/2023.',
    [
      ['25/12/2022', '2022-12-25'],
      ['3/1/2023', '2023-01-03'],
    ],
  ],
  ['ISO', 'Updated 2023-03-13.', [['2023-03-13', '2023-03-13']]],
];

const RELATIVE: readonly Row[] = [
  [
    'a weekday is the last one',
    'Two rockets landed on Monday, the command said.',
    [['Monday', '2023-03-13']],
  ],
  ['a weekday by the future verb', 'The two will meet on Thursday.', [['Thursday', '2023-03-16']]],
  ['last with a weekday', 'He resigned last Friday.', [['last Friday', '2023-03-10']]],
  ['part of day behind', 'They arrived Monday evening.', [['Monday evening', '2023-03-13']]],
  ['late with a weekday', 'The statement came late Sunday.', [['late Sunday', '2023-03-12']]],
  ['yesterday', 'Prices fell yesterday.', [['yesterday', '2023-03-13']]],
  ['last month', 'Troops ran 48 operations last month.', [['last month', '2023-02']]],
  ['earlier this year', 'He visited earlier this year.', [['earlier this year', '2023']]],
  ['last week', 'Protests began last week.', [['last week', '2023-03-06/2023-03-12']]],
  ['days ago', 'Three days ago the bridge collapsed.', [['Three days ago', '2023-03-11']]],
  ['weeks ago without a count', 'The deal was signed weeks ago.', [['weeks ago', 'past']]],
  [
    'counted from the text',
    'On March 8 a convoy was hit; two days earlier a drone fell.',
    [
      ['March 8', '2023-03-08'],
      ['two days earlier', '2023-03-06'],
    ],
  ],
  [
    'the same day',
    'On March 8 a convoy was hit. The same day a drone fell.',
    [
      ['March 8', '2023-03-08'],
      ['The same day', '2023-03-08'],
    ],
  ],
  [
    'the past two weeks',
    'Over the past two weeks attacks rose.',
    [['the past two weeks', '2023-02-28/2023-03-14']],
  ],
  ['recent months', 'In recent months attacks rose.', [['recent months', 'past']]],
  ['recently', 'He recently moved.', [['recently', 'past']]],
];

const PERIODS: readonly Row[] = [
  ['a year after a preposition', 'The war began in 2011.', [['2011', '2011']]],
  ['since a year', 'US forces have been there since 2014.', [['2014', '2014/..']]],
  ['between years', 'Between 2011 and 2014 thousands fled.', [['Between 2011 and 2014', '2011/2014']]],
  ['days with a dash', 'The summit is on March 3-7, 2023.', [['March 3-7, 2023', '2023-03-03/2023-03-07']]],
  [
    'months to months',
    'Sales rose from January to March 2023.',
    [['from January to March 2023', '2023-01/2023-03']],
  ],
  ['early in a month', 'It opened in early March.', [['early March', '2023-03~']]],
  ['mid-year', 'It closed in mid-2014.', [['mid-2014', '2014~']]],
  ['a decade', 'Born in the late 1990s.', [['the late 1990s', '199X']]],
  ['a quarter by its letter', 'Revenue in Q1 2023 rose.', [['Q1 2023', '2023-33']]],
  [
    'a quarter in words',
    'It shrank in the first quarter of 2023.',
    [['the first quarter of 2023', '2023-33']],
  ],
  ['a fiscal year', 'The budget for FY2023 passed.', [['FY2023', '2023']]],
  ['a summer', 'In the summer of 2014 the group advanced.', [['the summer of 2014', '2014-22']]],
  ['a year as an adjective', 'The 2015 nuclear deal collapsed.', [['2015', '2015']]],
  ['a century', 'A 19th century fort.', [['19th century', '18XX']]],
];

const CLOCK: readonly Row[] = [
  [
    'with local time',
    'The attack took place at 8:23 p.m. local time on March 13.',
    [
      ['8:23 p.m. local time', '2023-03-13T20:23'],
      ['March 13', '2023-03-13'],
    ],
  ],
  [
    'military with its zone',
    'The quake hit at 0230 GMT on Monday.',
    [
      ['0230 GMT', '2023-03-13T02:30'],
      ['Monday', '2023-03-13'],
    ],
  ],
  [
    'an hour alone',
    'Polls close at 8pm on Sunday.',
    [
      ['8pm', '2023-03-12T20:00'],
      ['Sunday', '2023-03-12'],
    ],
  ],
];

const NEGATIVES: readonly Row[] = [
  ['may as a verb', 'Officials may travel and they march on.', []],
  ['a surname', 'Theresa May resigned as prime minister.', []],
  ['a given name', 'April Smith and August Wilson wrote it.', []],
  ['a newspaper', 'The Sunday Times reported it.', []],
  ['a shopping day', 'Black Friday sales rose.', []],
  ['sat and sun', 'She sat in the sun for a second.', []],
  ['a duration', 'He served for two years and it took 20 minutes.', []],
  ['an age', 'The 45-year-old was jailed for 3 months.', []],
  ['a count', 'Some 2000 troops and 2023 people were there.', []],
  ['day by day', 'Day by day it got worse until one day it stopped.', []],
  ['a show', 'He told the Today show and USA Today.', []],
  ['a score', 'They won 3-2 and worked 24/7.', []],
];

for (const [name, rows] of Object.entries({ CALENDAR, RELATIVE, PERIODS, CLOCK, NEGATIVES })) {
  describe(`English dates: ${name.toLowerCase()}`, () => {
    for (const [reason, text, expected, published] of rows) {
      it(reason, () => {
        expectDates(text, expected, published);
      });
    }
  });
}
