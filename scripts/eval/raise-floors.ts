/** Measures our own labelled pages and raises their floors to what was reached; none is lowered. `npm run eval:floors` */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { loadBundledPacks } from '../packs/load.ts';
import { rowsOf } from './figures.ts';
import { Floors, measured, raised, sunken } from './floors.ts';
import { OWN_PAGES } from './own-pages.ts';
import { readCases } from './read-cases.ts';
import { scoreCases } from './run.ts';

const ROOT = join(import.meta.dirname, '../..');

const packs = loadBundledPacks();
for (const own of OWN_PAGES) {
  const file = join(ROOT, own.floors);
  const now = measured(rowsOf(scoreCases(readCases(join(ROOT, own.pages), packs), packs)));
  const floors = existsSync(file) ? v.parse(Floors, JSON.parse(readFileSync(file, 'utf8'))) : {};
  for (const line of sunken(floors, now)) console.log(`${own.pages}: ${line}`);
  writeFileSync(file, `${JSON.stringify(raised(floors, now), null, 2)}\n`);
}
