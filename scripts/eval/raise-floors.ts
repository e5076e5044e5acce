/**
 * Measures the pages in `tests/fixtures/news` and raises the floors in `tests/eval/floors.json` to what was reached; none
 * is lowered. `npm run eval:floors`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { loadBundledPacks } from '../packs/load.ts';
import { rowsOf } from './figures.ts';
import { Floors, measured, raised, sunken } from './floors.ts';
import { readCases } from './read-cases.ts';
import { scoreCases } from './run.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILE = join(ROOT, 'tests/eval/floors.json');

const packs = loadBundledPacks();
const now = measured(rowsOf(scoreCases(readCases(join(ROOT, 'tests/fixtures/news'), packs), packs)));
const floors = existsSync(FILE) ? v.parse(Floors, JSON.parse(readFileSync(FILE, 'utf8'))) : {};
for (const line of sunken(floors, now)) console.log(line);
writeFileSync(FILE, `${JSON.stringify(raised(floors, now), null, 2)}\n`);
