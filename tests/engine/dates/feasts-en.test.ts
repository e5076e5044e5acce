import { describe, it } from 'vitest';
import { expectDates, type Row } from './reading.ts';

/** All are read on Tuesday, 14 March 2023, where a row says nothing else. */
const PUBLISHED = '2023-03-14';

const FEASTS: readonly Row[] = [
  [
    'a feast with its year',
    'He was shot on Thanksgiving Day 2022.',
    [['Thanksgiving Day 2022', '2022-11-24']],
  ],
  ['western Easter, the last one', 'Shops were closed on Easter Monday.', [['Easter Monday', '2022-04-18']]],
  ['a feast ahead, by its verb', 'Talks will resume on Easter Monday.', [['Easter Monday', '2023-04-10']]],
  ['Hijri feasts are about', 'The truce ends on Eid al-Fitr 2023.', [['Eid al-Fitr 2023', '2023-04-21~']]],
  [
    'counted from a feast',
    'She died two days after Christmas.',
    [['two days after Christmas', '2022-12-27']],
  ],
];

const SPANS: readonly Row[] = [
  [
    'the first days of a month',
    'The first 10 days of March were dry.',
    [['The first 10 days of March', '2023-03-01/2023-03-10']],
  ],
  ['a weekday of yesterday is not “last”', 'He resigned last Monday.', [['last Monday', '2023-03-06']]],
  ['“last” crosses into the week before', 'He resigned last Friday.', [['last Friday', '2023-03-10']]],
  [
    '“next” of the running week is one house’s Friday and another’s',
    'She will speak next Friday.',
    [['next Friday', 'future']],
  ],
  ['“coming” is the nearest', 'She will speak this coming Friday.', [['coming Friday', '2023-03-17']]],
  [
    '“next” on the last days of a week is the week to come',
    'She will speak next Monday.',
    [['next Monday', '2023-03-20']],
    '2023-03-17',
  ],
  ['an event counts from no known day', 'They must form a cabinet within two weeks of the vote.', []],
];

const NONE: readonly Row[] = [
  ['a treaty', 'The Good Friday Agreement ended the conflict.', []],
  ['a feast of another calendar', 'They met on Orthodox Easter.', []],
  ['the same with its year', 'They met on Orthodox Easter 2022.', []],
  ['other countries have other days of that name', 'Workers marched on Labor Day in Beirut.', []],
  ['a market', 'A car drove into a Christmas market.', []],
];

describe.each([
  ['feasts', FEASTS],
  ['spans', SPANS],
  ['no feasts', NONE],
] as const)('English dates: %s', (_, rows) => {
  for (const [reason, text, expected, published] of rows) {
    it(reason, () => {
      expectDates(text, expected, published ?? PUBLISHED);
    });
  }
});
