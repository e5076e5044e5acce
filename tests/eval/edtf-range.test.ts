import { describe, expect, test } from 'vitest';
import { sameDate } from '../../scripts/eval/edtf-range.ts';

describe('an accepted date and a found one', () => {
  test.each([
    ['the same day', '2023-03-14', '2023-03-14'],
    ['an approximate month is the month', '2023-03~', '2023-03'],
    ['a month as its days', '2023-02', '2023-02-01/2023-02-28'],
    ['a leap February', '2024-02', '2024-02-01/2024-02-29'],
    ['a quarter by code or by months', '2023-33', '2023-01/2023-03'],
    ['a half', '2023-41', '2023-07/2023-12'],
    ['a decade', '199X', '1990/1999'],
    ['a season by its months', '2023-22', '2023-06/2023-08'],
    ['an open end: the given end agrees', '2014/..', '2014'],
    ['an open end in the find', '2014', '2014/..'],
    ['an open start', '../2024-10', '2024-10'],
    ['a full hour', '2023-03-13T20', '2023-03-13T20:00'],
    ['seconds do not count', '2023-03-13T20:23', '2023-03-13T20:23:00'],
    ['the time alone is asked for', 'T14:30', '2023-02-14T14:30'],
  ])('say the same: %s', (_, accepted, found) => {
    expect(sameDate(accepted, found)).toBe(true);
  });

  test.each([
    ['another day', '2023-03-14', '2023-03-15'],
    ['a day is not its month', '2023-03-14', '2023-03'],
    ['the other end', '2014/..', '../2014'],
    ['another start', '2014/..', '2015/..'],
    ['morning and evening', 'T02:30', '2023-02-14T14:30'],
    ['no time given', 'T14:30', '2023-02-14'],
    ['both ends open says nothing', '../..', '2014'],
    ['no date at all', 'not resolved', '2014'],
  ])('differ: %s', (_, accepted, found) => {
    expect(sameDate(accepted, found)).toBe(false);
  });
});
