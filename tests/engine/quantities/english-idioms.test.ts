import { describe, expect, test } from 'vitest';
import { type Row, rowsOf } from './find.ts';

/** English numbers in names, ranks, addresses and lists, beside like ones that count. */
describe('no counts', () => {
  test.each([
    ['The four-star general told senators the plan was sound.', 'a rank'],
    ['He stayed in a five-star hotel near the green zone.', 'a class'],
    ['A three-pronged attack ended the two-state solution.', 'a shape and a kind'],
    ['She lives at 24 Sussex Drive.', 'a house'],
    ['Write to 1600 Pennsylvania Avenue, Washington.', 'a house with four digits'],
    ['(1) the strike, (2) the reply and (3) the truce', 'labels of a list'],
    ['Kickoff is at 7; doors open at 6.', 'hours'],
    ['Formula One drivers met on Air Force One.', 'names'],
    ['In a 13-0 vote the council adopted it.', 'a vote'],
    ['The House passed it 217-213.', 'a vote of hundreds'],
    ['Her 401(k) was gone.', 'a section'],
    ['the quarter-finals and a half-brother', 'a round and kin'],
    ['a .50-calibre gun', 'a size that names'],
    ['cut forecasts for a three-to-one vote', 'odds'],
    ['He served in the first and won a third.', 'a rank with no noun'],
    ['She lives in Apartment 4B.', 'a letter behind a label'],
    ['See page 2 of 3.', 'pages'],
    ['16.55 All those treated were soldiers.', 'the hour of an entry'],
    ['At one point the line went dead.', 'an idiom'],
    ['Three Mile Island was shut.', 'a name'],
    ['The zero hour came.', 'an idiom'],
    ['One US official said the plan was sound.', 'what one person said'],
    ['One senior member said so.', 'what one member said'],
  ])('%s', (text, _reason) => {
    expect(rowsOf(text)).toEqual([]);
  });
});

describe('counts', () => {
  test.each<readonly [text: string, rows: readonly Row[], reason: string]>([
    [
      '3.5m Syrians lived in Turkey, a country of 85m.',
      [
        ['3.5m', 3_500_000, '', 'Syrians'],
        ['85m', 85_000_000],
      ],
      'a letter that stands for millions',
    ],
    ['a wall of 3m was built', [['3', 3, '', 'm', 'm']], 'the same for metres'],
    ['a four-man patrol', [], 'a kind'],
    ['the 15-member council', [['15', 15, '', 'member']], 'the noun stands behind the hyphen'],
    ['a 1,200-page report cites it', [['1,200', 1200, '', 'page']], 'no later verb is its noun'],
    ['a 30-strong band', [['30', 30]], 'strong is no noun'],
    ['some 500-odd men', [['500', 500, 'about', 'men']], 'odd is no noun'],
    [
      'two (2) vehicles',
      [
        ['two', 2],
        ['2', 2, '', 'vehicles'],
      ],
      'a number said again',
    ],
    ['24 Syrian families left', [['24', 24, '', 'families']], 'a capital that is no road'],
    ['unemployment stood at 7 percent', [['7 percent', 7, '', '', 'percent']], 'a rate behind at'],
    [
      'Two Americans and one British service member died',
      [
        ['Two', 2, '', 'Americans'],
        ['one', 1, '', 'member'],
      ],
      'one with words between',
    ],
    ['with one civilian death', [['one', 1, '', 'death']], 'one with an adjective'],
    ['He will stay one more year.', [['one', 1, '', 'year', 'year']], 'a unit behind more'],
    ['for two full days', [['two', 2, '', 'days', 'day']], 'a unit behind full'],
    ['nearly 3,000 Iraqis left', [['3,000', 3000, 'about', 'Iraqis']], 'a plural in -is'],
    ['Some 150 IS members fled', [['150', 150, 'about', 'members']], 'a group in capitals'],
    ['The camp swells past 73,000', [['73,000', 73000, 'more-than']], 'past behind a verb of growth'],
    ['Police walked past 40 men', [['40', 40, '', 'men']], 'past as a place'],
    ['The base came under dozens of attacks', [['dozens', null, 'about', 'attacks']], 'under as what befell'],
    ['nearer 2,500 troops', [['2,500', 2500, 'about', 'troops']], 'nearer'],
    ['By {16 January} 11 had been flown out', [['11', 11]], 'a number behind a date'],
    ['Tens of thousands fled', [['Tens of thousands', null, 'about']], 'a vague amount with no noun'],
    [
      'One killed, two wounded',
      [
        ['One', 1],
        ['two', 2],
      ],
      'a headline',
    ],
    ['0-5 percent', [['0-5 percent', [0, 5], 'range', '', 'percent']], 'a range from nothing'],
    ['120-150 people', [['120-150', [120, 150], 'range', 'people']], 'a range of hundreds'],
    ['30-plus points', [['30', 30, 'at-least', 'points']], 'plus is no noun'],
    [
      '9 of 10 people',
      [
        ['9', 9],
        ['10', 10, '', 'people'],
      ],
      'a part of a whole',
    ],
    ['388 million U.S. dollars', [['388 million', 388000000, '', 'dollars', 'USD']], 'dollars of a country'],
    ['5 Canadian dollars', [['5', 5, '', 'dollars', 'money']], 'dollars of another'],
    [
      'from 76,000 three days before',
      [
        ['76,000', 76000],
        ['three', 3, '', 'days', 'day'],
      ],
      'no noun behind the next number',
    ],
    ['one or two cuts', [['one or two', [1, 2], 'range', 'cuts']], 'a range from one'],
    ['the magnitude 7.8 quake hit hours earlier', [['7.8', 7.8]], 'a magnitude counts no noun'],
    ['Sales were cut by a third.', [['a third', 1 / 3]], 'a part by which something fell'],
    ['It passed with one abstention.', [['one', 1, '', 'abstention']], 'a vote'],
    ['The firm earned $4b.', [['4b', 4000000000, '', '', 'USD']], 'a letter for the scale'],
    ['by a quarter-point', [['quarter', 0.25, '', 'point']], 'a part that counts'],
    ['and 1.5m of the displaced', [['1.5m', 1500000, '', 'displaced']], 'millions of people'],
    ['with 1.5m of the wall', [['1.5', 1.5, '', 'm', 'm']], 'metres of a thing'],
    ['a group of seven nations', [['seven', 7, '', 'nations']], 'nations are counted'],
  ])('%s', (text, rows, _reason) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});
