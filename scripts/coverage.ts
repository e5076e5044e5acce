/**
 * What a folder of articles speaks of that the bundled packs have no background for yet.
 *
 *     npm run coverage -- DIR… [--top 20]
 *
 * DIR holds pages and suites as `npm run eval` reads them, or plain `.txt` files; a single file may be given too.
 */
import { parseArgs } from 'node:util';
import { readArticles } from './coverage/articles.ts';
import { coverageOf } from './coverage/measure.ts';
import type { Tally } from './coverage/tally.ts';
import { loadBundledPacks } from './packs/load.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { top: { type: 'string', default: '15' } },
});
if (positionals.length === 0) {
  console.error('usage: npm run coverage -- DIR… [--top 15]');
  process.exit(2);
}

const packs = loadBundledPacks();
const coverage = coverageOf(
  positionals.flatMap((path) => readArticles(path, packs)),
  packs,
);
console.log(`${coverage.articles} articles, ${coverage.words} words`);
part('numbers with a counted noun', 'state a measure on record', coverage.numbers);
part('dates', 'have an event on record', coverage.dates);
part('names', 'are on record; the others only look like names', coverage.names);

function part(
  what: string,
  known: string,
  { known: count, unknown }: { known: number; unknown: Tally },
): void {
  const all = count + unknown.total;
  const share = all === 0 ? '–' : `${Math.round((100 * count) / all)} %`;
  console.log(`\n${what}: ${count} of ${all} (${share}) ${known}`);
  for (const { key, count: times, where } of unknown.top(Number(values.top))) {
    console.log(`  ${String(times).padStart(4)}  ${key}   ${where}`);
  }
}
