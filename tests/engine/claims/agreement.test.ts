import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Qualifier } from '../../../engine/annotation.ts';
import { agrees, difference, type StatedNumber } from '../../../engine/claims/agreement.ts';
import type { Observation } from '../../../packs/schema.ts';

const stated = (value: number, qualifier: Qualifier = 'exact') => ({ value, qualifier });
const observed = (value: number, qualifier: Observation['qualifier'] = 'exact'): Observation => ({
  value,
  qualifier,
  at: '2023-01-01',
  statedBy: null,
  breakdown: [],
  sources: ['s'],
});
const between = (low: number, high: number): Observation => ({
  ...observed(0, 'range'),
  value: null,
  low,
  high,
});

describe('the same figure', () => {
  test.each<[StatedNumber, Observation, boolean, string]>([
    [stated(900), observed(900), true, 'equal'],
    [stated(28), observed(29), false, 'small counts are given as they are'],
    [stated(5_500_000), observed(5_523_000), true, 'rounded to a tenth of a million'],
    [stated(5_500_000), observed(5_600_000), false, 'another tenth of a million'],
    [stated(2000, 'about'), observed(2146), true, '«نحو ألفي» of 2,146'],
    [stated(2000, 'about'), observed(2500), false, '«نحو ألفي» of 2,500'],
    [stated(50_000, 'more-than'), observed(56_000), true, '«أكثر من 50 ألفا» of 56,000'],
    [stated(50_000, 'more-than'), observed(73_000), false, 'nobody says so of 73,000'],
    [stated(50_000, 'more-than'), observed(49_000), false, 'less than said'],
    [stated(1000, 'less-than'), observed(900), true, '«أقل من ألف» of 900'],
    [stated(28, 'at-least'), observed(28), true, '«ما لا يقل عن 28»'],
    [
      { low: 8000, high: 16_000, qualifier: 'range' as const },
      between(15_000, 30_000),
      true,
      'ranges that meet',
    ],
    [stated(40_000), between(20_000, 30_000), false, 'outside the source’s range'],
    [stated(920), observed(900, 'about'), true, 'the source says about 900'],
  ])('%j and %j: %s (%s)', (number, observation, same) => {
    expect(agrees(number, observation)).toBe(same);
  });

  test('every number agrees with itself, whatever its qualifier', () => {
    const qualifier = fc.constantFrom<Qualifier>(
      'exact',
      'about',
      'at-least',
      'at-most',
      'more-than',
      'less-than',
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), qualifier, (value, how) => {
        expect(agrees(stated(value, how), observed(value))).toBe(true);
      }),
    );
  });

  test('no number agrees with one twice as high', () => {
    const qualifier = fc.constantFrom<Qualifier>(
      'exact',
      'about',
      'at-least',
      'at-most',
      'more-than',
      'less-than',
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), qualifier, (value, how) => {
        expect(agrees(stated(value, how), observed(value * 2))).toBe(false);
      }),
    );
  });
});

test('the difference is signed and zero inside a range', () => {
  expect(difference(stated(2000), observed(900))).toBe(1100);
  expect(difference(stated(500), observed(900))).toBe(-400);
  expect(difference(stated(25_000), between(20_000, 30_000))).toBe(0);
  expect(difference(stated(35_000), between(20_000, 30_000))).toBe(5000);
});
