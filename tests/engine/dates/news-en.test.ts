import { describe, it } from 'vitest';
import { expectDates, type Row } from './reading.ts';

/** Paragraphs in the manner of different outlets, with every date that an editor would underline in them. */
const NEWS: readonly Row[] = [
  [
    'US agency: weekday, clock, since a day',
    'WASHINGTON (AP) — U.S. Central Command said Monday that two rockets struck a coalition base in northeast Syria on March 13 at about 8:23 p.m. local time, the first such attack since Feb. 19.',
    [
      ['Monday', '2023-03-13'],
      ['March 13', '2023-03-13'],
      ['8:23 p.m. local time', '2023-03-13T20:23'],
      ['Feb. 19', '2023-02-19'],
    ],
    '2023-03-14',
  ],
  [
    'since a year',
    'Gen. Mark Milley, who visited Syria on March 4, told reporters that the mission, now in its eighth year, remains important. About 900 U.S. troops have been there since 2015.',
    [
      ['March 4', '2023-03-04'],
      ['2015', '2015/..'],
    ],
    '2023-03-14',
  ],
  [
    'dateline and two months back',
    'LONDON, March 14 (Reuters) - Inflation eased to 10.1% in January from 10.5% in December, the Office for National Statistics said on Wednesday.',
    [
      ['March 14', '2023-03-14'],
      ['January', '2023-01'],
      ['December', '2022-12'],
      ['Wednesday', '2023-03-08'],
    ],
    '2023-03-14',
  ],
  [
    'UK order, a week to come',
    'The government will publish its budget on Wednesday 15 March and MPs will vote next week, a spokesman said on Tuesday morning.',
    [
      ['Wednesday 15 March', '2023-03-15'],
      ['next week', '2023-03-20/2023-03-26'],
      ['Tuesday morning', '2023-03-14'],
    ],
    '2023-03-14',
  ],
  [
    'clocks on a weekday, two days after what has no date',
    'In the early hours of Saturday, between 2 a.m. and 4 a.m., militants attacked the village, killing 12 people, two days after a similar raid.',
    [
      ['Saturday', '2023-03-11'],
      ['between 2 a.m. and 4 a.m.', '2023-03-11T02:00/2023-03-11T04:00'],
    ],
    '2023-03-14',
  ],
  [
    'a life',
    'She was born on 7 May 1985 and studied at Oxford from 2003 to 2006 before joining the bank in the autumn of 2007.',
    [
      ['7 May 1985', '1985-05-07'],
      ['from 2003 to 2006', '2003/2006'],
      ['the autumn of 2007', '2007-23'],
    ],
    '2023-03-14',
  ],
  [
    'a count from a told day',
    'The Sept. 11, 2001, attacks killed nearly 3,000 people. Twenty years later, in August 2021, the last U.S. soldiers left.',
    [
      ['Sept. 11, 2001', '2001-09-11'],
      ['Twenty years later', '2021'],
      ['August 2021', '2021-08'],
    ],
    '2023-03-14',
  ],
  [
    'a quarter, the end of a span',
    'Sales rose 3% in the fourth quarter of 2022 and 5% in the three months to Dec. 31, the company said late Thursday.',
    [
      ['the fourth quarter of 2022', '2022-36'],
      ['the three months to Dec. 31', '2022-10/2022-12'],
      ['late Thursday', '2023-03-09'],
    ],
    '2023-03-14',
  ],
  [
    'a vague time to come in a quotation',
    'Iran\'s foreign minister said last week that talks could resume "in the coming days", Tasnim reported on Sunday.',
    [
      ['last week', '2023-03-06/2023-03-12'],
      ['the coming days', 'future'],
      ['Sunday', '2023-03-12'],
    ],
    '2023-03-14',
  ],
  [
    'day of last year',
    'On 24 February last year Russia invaded Ukraine; more than 8m people have fled since then.',
    [['24 February last year', '2022-02-24']],
    '2023-03-14',
  ],
  [
    'years as adjectives',
    'Israel captured the Golan Heights in the 1967 Middle East war and annexed it in 1981.',
    [
      ['1967', '1967'],
      ['1981', '1981'],
    ],
    '2023-03-14',
  ],
  [
    'from day to day',
    'From Jan. 1 through March 10, the group carried out 48 operations, compared with 62 during the same period in 2022.',
    [
      ['From Jan. 1 through March 10', '2023-01-01/2023-03-10'],
      ['2022', '2022'],
    ],
    '2023-03-14',
  ],
  [
    'a decade by its end',
    'The two sides fought a war in the late 1980s; it ended on 20 August 1988.',
    [
      ['the late 1980s', '198X'],
      ['20 August 1988', '1988-08-20'],
    ],
    '2023-03-14',
  ],
  [
    'a clock with no day',
    'At 06:30 GMT, Brent crude was down 2% at $79.1 a barrel.',
    [['06:30 GMT', '2023-03-14T06:30']],
    '2023-03-14',
  ],
  [
    'three clocks of one day',
    'An earthquake of magnitude 7.8 hit on 6 February at 4:17am (01:17 GMT). A second quake struck nine hours later, at 1:24pm.',
    [
      ['6 February', '2023-02-06'],
      ['4:17am', '2023-02-06T04:17'],
      ['01:17 GMT', '2023-02-06T01:17'],
      ['1:24pm', '2023-02-06T13:24'],
    ],
    '2023-03-14',
  ],
  [
    'a night over two days',
    'Troops entered the city on the night of 15-16 July 2016 and stayed for five years.',
    [['15-16 July 2016', '2016-07-15/2016-07-16']],
    '2023-03-14',
  ],
  [
    'days, then a sentence to come',
    'Prosecutors say that between 1 and 5 March he sent 40 messages. He appeared in court on Monday afternoon and will be sentenced on 20 May.',
    [
      ['between 1 and 5 March', '2023-03-01/2023-03-05'],
      ['Monday afternoon', '2023-03-13'],
      ['20 May', '2023-05-20'],
    ],
    '2023-03-14',
  ],
  [
    'a year, years, a month',
    'The 2020 election, the pandemic of 2020-21 and the storm in January 2021 shook the country for years.',
    [
      ['2020', '2020'],
      ['2020-21', '2020/2021'],
      ['January 2021', '2021-01'],
    ],
    '2023-03-14',
  ],
  [
    'clocks before their weekday, the same day',
    'The rockets landed at approximately 8:23 pm local time (17:23 GMT) Monday, CENTCOM said in a statement released the same day.',
    [
      ['8:23 pm local time', '2023-03-13T20:23'],
      ['17:23 GMT', '2023-03-13T17:23'],
      ['Monday', '2023-03-13'],
      ['the same day', '2023-03-13'],
    ],
    '2023-03-14',
  ],
  [
    'counted on from a told day',
    'The U.N. appealed for $397 million for Syria on Feb. 14 and $1 billion for Turkey two days later.',
    [
      ['Feb. 14', '2023-02-14'],
      ['two days later', '2023-02-16'],
    ],
    '2023-03-14',
  ],
  [
    'since a decade, from year to year',
    'He has led the party since the early 2000s and served as mayor from 1994 until 1998.',
    [
      ['the early 2000s', '200X/..'],
      ['from 1994 until 1998', '1994/1998'],
    ],
    '2023-03-14',
  ],
  [
    'days to come',
    "Turkey's election is scheduled for May 14, a month earlier than planned; a run-off, if needed, would be held on May 28.",
    [
      ['May 14', '2023-05-14'],
      ['May 28', '2023-05-28'],
    ],
    '2023-03-14',
  ],
  [
    'a British clock',
    'The court heard that on the evening of 3 November last year, at around 7.45pm, the defendant left home.',
    [
      ['3 November last year', '2022-11-03'],
      ['7.45pm', '2022-11-03T19:45'],
    ],
    '2023-03-14',
  ],
  [
    'a weekday, a birth, since a decade',
    'He died on Tuesday aged 87, his family said. Born in Cairo in March 1936, he had lived in Paris since the 1960s.',
    [
      ['Tuesday', '2023-03-14'],
      ['March 1936', '1936-03'],
      ['the 1960s', '196X/..'],
    ],
    '2023-03-14',
  ],
  [
    'a range a few days ahead',
    'The two-day summit, 16-17 March, comes six months after the last one.',
    [['16-17 March', '2023-03-16/2023-03-17']],
    '2023-03-14',
  ],
  [
    'weekdays to come',
    'The storm is expected to make landfall Wednesday night or early Thursday.',
    [
      ['Wednesday night', '2023-03-15'],
      ['early Thursday', '2023-03-16'],
    ],
    '2023-03-14',
  ],
  [
    'months of a year and the year before',
    'The group claimed 122 attacks in the last three months of 2022, down from 165 in the same quarter a year earlier.',
    [
      ['the last three months of 2022', '2022-10/2022-12'],
      ['a year earlier', '2021'],
    ],
    '2023-03-14',
  ],
];

/** Paragraphs full of what looks like a date and is none. */
const TRAPS: readonly Row[] = [
  [
    'surnames and modal verbs',
    'Theresa May and Frederic March may march with April Jones in the spring of his career, said Augusta.',
    [],
    '2023-03-14',
  ],
  [
    'ordinals, sat, sun',
    'He sat second in the sun; on second thought, the first lady and the third man left one day.',
    [],
    '2023-03-14',
  ],
  [
    'scores and prices',
    'The team won 3-2, its fifth win in 10 games, after 2,023 fans paid $20.20 each.',
    [],
    '2023-03-14',
  ],
  [
    'ages, durations',
    'The 12-year-old has been in care for two years, and the programme costs 2000 dollars a month.',
    [],
    '2023-03-14',
  ],
  [
    'counts and codes',
    'Police said 2019 people and 1980 vehicles were checked on route 2020 and flight 1549.',
    [],
    '2023-03-14',
  ],
  [
    'newspapers and shopping days',
    'The Daily Mail, the Sunday Mirror and USA Today ran ads for Black Friday and Good Friday sales.',
    [],
    '2023-03-14',
  ],
  [
    'resolutions and versions',
    'Resolution 2254, article 5/2, version 1.2.2023a and call 911 or 0800 1111.',
    [],
    '2023-03-14',
  ],
  [
    'verbs',
    'May the best man win; we shall march to victory, and they may decide to fall back.',
    [],
    '2023-03-14',
  ],
  [
    'round the clock',
    'Fans queued 24/7 for an hour; a minute of silence lasted ages. Day after day it rained.',
    [],
    '2023-03-14',
  ],
  [
    'given names',
    'Mr. June told Ms. May that Jan Smith, Dec Donnelly and Mar Roxas would not attend.',
    [],
    '2023-03-14',
  ],
  [
    'aircraft and runways',
    'The Boeing 737, an F-16 and a B-52 of the 101st division took off from runway 31.',
    [],
    '2023-03-14',
  ],
  [
    'prices, rooms, fractions',
    'He paid 1,999 pounds for 2,015 tiles, room 1984 being 20.05 metres wide and 9/10 full.',
    [],
    '2023-03-14',
  ],
  [
    'names with month letters, rulings',
    'Junior, Marcus and Augusta won gold, silver and bronze; the judge ruled 5-4 on Case 22-451.',
    [],
    '2023-03-14',
  ],
  [
    'verbs again',
    'You may recall that the march of time waits for no man; august institutions fall, and spring back.',
    [],
    '2023-03-14',
  ],
  [
    'minutes, halves, quarters',
    'In 20 minutes he ran 5 km, the fourth of ten; the second half saw 12 shots, and the third quarter none.',
    [],
    '2023-03-14',
  ],
  [
    'units and tanks',
    'The 1st Battalion, the 7th Fleet and the 82nd Airborne lost 12 of 2000 soldiers and 3 of 10 tanks.',
    [],
    '2023-03-14',
  ],
  [
    'weekdays as names, terms of hours',
    'Wednesday Addams, Man Friday and Robin Sparrow, 9 to 5, one of a kind; an hour and a half for a three-month course.',
    [],
    '2023-03-14',
  ],
  [
    'habits',
    'Every Monday he swims, each Friday he rests, and on most days the sun is out by the time he gets home.',
    [],
    '2023-03-14',
  ],
  [
    'ranges of prices',
    'Prices range from 2000 to 2500 euros, between 10 and 20 percent more than at other shops.',
    [],
    '2023-03-14',
  ],
];

describe('dates in English news', () => {
  for (const [reason, text, expected, published] of NEWS) {
    it(reason, () => {
      expectDates(text, expected, published);
    });
  }
});

describe('no dates in English news', () => {
  for (const [reason, text, expected, published] of TRAPS) {
    it(reason, () => {
      expectDates(text, expected, published);
    });
  }
});
