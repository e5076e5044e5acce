import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultOf } from '../../scripts/fuzz/check.ts';
import { hostileDocument, LONG_UNITS } from '../../scripts/fuzz/strings.ts';
import { loadBundledPacks } from '../../scripts/packs/load.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/news');
const COUNT = 2000;
const SEED = 11;
const LONG = 20_000;

const packs = loadBundledPacks();
const news = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n'))
  .filter((line) => line !== '');

/** A busy machine takes its time; speed is measured elsewhere. */
describe('the whole engine', { timeout: 120_000 }, () => {
  test('takes any text: nothing thrown, spans exact, none of a kind overlapping', () => {
    const faults: string[] = [];
    for (let n = 0; n < COUNT; n += 1) {
      const fault = faultOf(hostileDocument(SEED, n, news), packs);
      if (fault !== undefined) faults.push(`${n}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  test.each(Object.entries(LONG_UNITS))('takes a long line of %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(LONG / unit.length));
    expect(faultOf({ blocks: [text], published: '2023-03-14' }, packs)).toBeUndefined();
  });
});

test('what it is checked by sees a fault', () => {
  const lone = { blocks: ['قتل ثلاثة جنود'] };
  expect(faultOf(lone, packs)).toBeUndefined();
  const broken = { blocks: null as unknown as string[] };
  expect(faultOf(broken, packs)).toMatch(/^threw/);
});
