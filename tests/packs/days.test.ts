import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOf, eventDays } from '../../packs/days.ts';

describe('the days that a date covers', () => {
  test.each([
    ['1970-01-01', 0, 0, 'the first day'],
    ['2024-02', 19_754, 19_782, 'a February of 29 days'],
    ['2023-02', 19_389, 19_416, 'a February of 28 days'],
    ['2023-12', 19_692, 19_722, 'a December ends with the year'],
    ['1969', -365, -1, 'a year before 1970'],
    ['0099-12-31', -683_004, -683_004, 'a year of two digits is not of the twentieth century'],
  ])('%s is %d to %d: %s', (date, start, end) => {
    expect(daysOf(date)).toEqual({ start, end });
  });

  test('a day is the day after the day before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600_000, max: 2_000_000 }), (day) => {
        const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(daysOf(iso)).toEqual({ start: day, end: day });
      }),
    );
  });
});

test.each([
  [{ date: '2023-03-13' }, { start: 19_429, end: 19_429 }],
  [
    { from: '2023-03-13', to: '2023-03' },
    { start: 19_429, end: 19_447 },
  ],
  [{ from: '2023-03-13' }, { start: 19_429, end: 19_429 }],
  [{ date: null, from: null }, null],
])('an event %j covers %j', (event, days) => {
  expect(eventDays(event)).toEqual(days);
});
