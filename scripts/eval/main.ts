/**
 * Scores the engine on labelled texts.
 *
 *     npm run eval -- tests/fixtures/news                 # our own pages
 *     npm run eval -- DIR --kind date --errors 40         # one kind, more of its errors
 *     npm run eval -- DIR --only 012 --phenomena          # cases whose id contains 012; figures for each phenomenon
 *     npm run eval -- DIR --json report.json              # every figure and every error as JSON
 *
 * DIR holds pages (`NNN.txt` + `NNN.json`, or `article.txt` + `expected.json`) or suites (`*.jsonl`); a single file may be
 * given too. How the figures are counted: docs/decisions/0080-how-finds-are-scored.md.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadBundledPacks } from '../packs/load.ts';
import { SCORED_KINDS, type ScoredKind } from './case.ts';
import { cliticFigures } from './clitics.ts';
import { phenomenaOf, rowsOf } from './figures.ts';
import { readCases } from './read-cases.ts';
import { complaints, mainTable, phenomenonTable } from './report.ts';
import { scoreCases } from './run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string', multiple: true },
    errors: { type: 'string', default: '10' },
    only: { type: 'string' },
    phenomena: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
if (positionals.length === 0) {
  console.error(
    'usage: npm run eval -- DIR… [--kind date] [--errors 10] [--only ID] [--phenomena] [--json FILE]',
  );
  process.exit(2);
}
const kinds = (values.kind ?? SCORED_KINDS).filter((kind): kind is ScoredKind =>
  SCORED_KINDS.includes(kind as ScoredKind),
);
const packs = loadBundledPacks();
const cases = positionals
  .flatMap((path) => readCases(path, packs))
  .filter((one) => values.only === undefined || one.id.includes(values.only));
const results = scoreCases(cases, packs, kinds);

console.log(mainTable(results));
for (const path of positionals) {
  const clitics = cliticFigures(path, packs);
  if (clitics !== undefined)
    console.log(
      `\nletters cut off bare names: ${clitics.cut.length} of ${clitics.bareNames}  ${clitics.cut.join(' ')}`,
    );
}
if (values.phenomena) console.log(`\n${phenomenonTable(results)}`);
for (const kind of kinds) {
  const wrong = complaints(results.filter((result) => result.kind === kind));
  if (wrong.length === 0) continue;
  console.log(`\n${kind}: ${wrong.length} errors`);
  for (const { line } of wrong.slice(0, Number(values.errors))) console.log(`  ${line}`);
}
if (values.json !== undefined) {
  const errors = Object.fromEntries(
    kinds.map((kind) => [kind, complaints(results.filter((result) => result.kind === kind))]),
  );
  writeFileSync(
    values.json,
    `${JSON.stringify({ rows: rowsOf(results), phenomena: phenomenaOf(results), errors }, null, 1)}\n`,
  );
}
