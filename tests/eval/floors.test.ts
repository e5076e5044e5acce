import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../scripts/eval/figures.ts';
import { Floors, measured, raised, sunken } from '../../scripts/eval/floors.ts';
import { OWN_PAGES } from '../../scripts/eval/own-pages.ts';
import { readCases } from '../../scripts/eval/read-cases.ts';
import { scoreCases } from '../../scripts/eval/run.ts';
import { loadBundledPacks } from '../../scripts/packs/load.ts';

const ROOT = join(import.meta.dirname, '../..');
const packs = loadBundledPacks();

test.each(OWN_PAGES)('the engine reads $pages at least as well as before', (own) => {
  const floors = v.parse(Floors, JSON.parse(readFileSync(join(ROOT, own.floors), 'utf8')));
  const now = measured(rowsOf(scoreCases(readCases(join(ROOT, own.pages), packs), packs)));
  expect(Object.keys(floors).length).toBeGreaterThanOrEqual(6);
  expect(sunken(floors, now)).toEqual([]);
});

describe('floors', () => {
  const before = { 'ar date': { exactF1: 80, value: 90 } };

  test('rise and never sink', () => {
    expect(raised(before, { 'ar date': { exactF1: 85, value: 88 }, 'en date': { value: 70 } })).toEqual({
      'ar date': { exactF1: 85, value: 90 },
      'en date': { value: 70 },
    });
  });

  test('tell what lies under them', () => {
    expect(sunken(before, { 'ar date': { exactF1: 79, value: 90 } })).toEqual([
      'ar date: exactF1 is 79, the floor is 80',
    ]);
    expect(sunken(before, {})).toHaveLength(2);
    expect(sunken(before, before)).toEqual([]);
  });
});
