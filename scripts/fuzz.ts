/**
 * Throws random and hostile text at the whole engine: it may not throw, offsets must be exact, time must grow with length
 * alone.
 *
 *     npm run fuzz -- --count 1000000 --seed 7          # strings, then very long lines
 *     npm run fuzz -- --count 0 --long 10000000         # long lines only
 *
 * Exit 1 when anything is wrong; the line printed then gives seed and number, from which the text is made again.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../engine/analyse.ts';
import { faultOf } from './fuzz/check.ts';
import { hostileDocument, LONG_UNITS } from './fuzz/strings.ts';
import { loadBundledPacks } from './packs/load.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    /** Code units of the longest line. */
    long: { type: 'string', default: '10000000' },
    only: { type: 'string' },
  },
});
const count = Number(values.count);
const seed = Number(values.seed);
const long = Number(values.long);
/** Milliseconds per code unit under which growth is no matter: 5 s for a line of 10 MB. */
const DEAR = 0.0005;
const short = Math.min(100_000, long);
const packs = loadBundledPacks();
const news = newsLines();
let faults = 0;
const SHOWN = 5;
const sorts = new Map<string, number>();

for (let n = 0; n < count; n += 1) {
  if (values.only !== undefined && n !== Number(values.only)) continue;
  const document = hostileDocument(seed, n, news);
  const started = spent();
  if (values.only !== undefined) console.log(JSON.stringify(document));
  const fault = faultOf(document, packs);
  const took = spent() - started;
  if (fault !== undefined) complain(`seed ${seed} number ${n}: ${fault}`);
  else if (took > 500) complain(`seed ${seed} number ${n}: took ${took.toFixed(0)} ms`);
  if (n % 100_000 === 99_999) console.log(`${n + 1} strings, ${faults} faults`);
}
console.log(`${count} strings from seed ${seed}: ${faults} faults`);

if (long > 0) {
  console.log(`\nlines of ${long} code units; growth = time per unit against a line of ${short} units`);
  for (const [name, unit] of Object.entries(LONG_UNITS)) longLine(name, unit);
}
process.exitCode = faults === 0 ? 0 : 1;

/** Milliseconds of this process's own time; what else the machine does is left out. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function longLine(name: string, unit: string): void {
  const line = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const time = (text: string) => {
    const started = spent();
    analyse({ blocks: [text], published: '2023-03-14' }, packs);
    return spent() - started;
  };
  const shortText = line(short);
  const base = Math.min(time(shortText), time(shortText), time(shortText));
  const text = line(long);
  const started = spent();
  const fault = faultOf({ blocks: [text], published: '2023-03-14' }, packs);
  const took = spent() - started;
  const growth = took / long / (base / short);
  console.log(`${growth.toFixed(2).padStart(7)}  ${(took / 1000).toFixed(1).padStart(6)} s  ${name}`);
  if (fault !== undefined) complain(`${name}: ${fault}`);
  // Caches and warmth alone make short lines up to six times cheaper; a quadratic rule would show a factor of a hundred.
  else if (growth > 5 && took > 1000 && took / long > DEAR)
    complain(`${name}: time grows ${growth.toFixed(1)} times as fast as length`);
}

/** Prints the first few of each sort of fault. */
function complain(line: string): void {
  faults += 1;
  const sort = line.replace(/\d+/gu, '#');
  const seen = (sorts.get(sort) ?? 0) + 1;
  sorts.set(sort, seen);
  if (seen <= SHOWN) console.log(line);
}

function newsLines(): string[] {
  const folder = join(import.meta.dirname, '../tests/fixtures/news');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line !== '');
}
