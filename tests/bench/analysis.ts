/**
 * Speed of the whole analysis as ratios within one run: against chrono-node's Arabic dates alone, against a bare pass
 * over every code unit that folds it, and its growth with length. `npm run bench`.
 */
import fs from 'node:fs';
import * as chrono from 'chrono-node';
import { analyse } from '../../engine/analyse.ts';
import { FOLDS, foldUnit } from '../../engine/text/characters.ts';
import { loadBundledPacks } from '../../scripts/packs/load.ts';

const FOLDER = new URL('../fixtures/news/', import.meta.url);
const PUBLISHED = '2023-03-14';
const ROUNDS = 9;
const SHORT = 20_000;
const MIDDLE = 100_000;
const LONG = 600_000;

/** Arabic pages of our own, repeated to a length. */
function blocksOf(length: number): string[] {
  const lines = fs
    .readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => fs.readFileSync(new URL(name, FOLDER), 'utf8'))
    .filter((text) => /[\u0621-\u064a]/.test(text.slice(0, 100)))
    .flatMap((text) => text.split('\n').filter((line) => line !== ''));
  const blocks: string[] = [];
  for (let size = 0, i = 0; size < length; i += 1) {
    const line = lines[i % lines.length]!;
    blocks.push(line);
    size += line.length;
  }
  return blocks;
}

/** The floor: every unit looked up in the fold table, nothing kept. */
function bareFold(blocks: readonly string[]): number {
  let sum = 0;
  for (const block of blocks) {
    for (let i = 0; i < block.length; i += 1) {
      const unit = block.charCodeAt(i);
      const known = FOLDS[unit]!;
      const folded = known > 2 ? known : foldUnit(unit);
      sum = (sum * 31 + (typeof folded === 'number' ? folded : folded.length)) | 0;
    }
  }
  return sum;
}

function median(run: () => unknown, rounds = ROUNDS): number {
  const times: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[rounds >> 1]!;
}

const packs = loadBundledPacks();
const analyseAll = (blocks: string[]) => analyse({ blocks, lang: 'ar', published: PUBLISHED }, packs);
const reference = new Date(`${PUBLISHED}T12:00:00Z`);
const arabic = (
  chrono as unknown as Record<string, { parse(text: string, reference: Date): unknown[] } | undefined>
).ar;
if (arabic === undefined) throw new Error('this chrono-node has no Arabic');

const middle = blocksOf(MIDDLE);
for (let i = 0; i < 5; i += 1) {
  analyseAll(middle);
  bareFold(middle);
}
const whole = median(() => analyseAll(middle));
const floor = median(() => bareFold(middle), 51);
const peer = median(() => middle.map((block) => arabic.parse(block, reference)), 3);
const short = blocksOf(SHORT);
const long = blocksOf(LONG);
const perCharacter = (time: number, blocks: readonly string[]) =>
  time / blocks.reduce((sum, block) => sum + block.length, 0);
const growth =
  perCharacter(
    median(() => analyseAll(long), 5),
    long,
  ) /
  perCharacter(
    median(() => analyseAll(short), 31),
    short,
  );

const rows: readonly [what: string, ratio: number, aim: number][] = [
  ['whole analysis : chrono-node, Arabic dates alone', whole / peer, 0.25],
  ['whole analysis : bare folding pass', whole / floor, 30],
  ['chrono-node : bare folding pass', peer / floor, Number.NaN],
  [`time per character at ${LONG} : at ${SHORT}`, growth, 1.15],
];
console.log(
  `whole analysis of ${MIDDLE} characters, both packs: ${whole.toFixed(1)} ms here (only the ratios count)`,
);
for (const [what, ratio, aim] of rows) {
  console.log(
    `${ratio.toFixed(2).padStart(8)}  ${what}${Number.isNaN(aim) ? '' : `  (aim: at most ${aim})`}`,
  );
}
