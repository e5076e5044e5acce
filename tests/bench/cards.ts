/**
 * How long a card's model takes, in a background that is warm: every card of our own Arabic and English pages, both packs.
 * `npm run bench:cards`. Aim: a median under 5 ms. The ratio to the analysis of the same page is given too,
 * since milliseconds depend on the machine.
 */
import { fileURLToPath } from 'node:url';
import { analyse } from '../../engine/analyse.ts';
import type { AnnotationKind } from '../../engine/annotation.ts';
import { buildCard } from '../../engine/context/build-card.ts';
import { readCases } from '../../scripts/eval/read-cases.ts';
import { loadBundledPacks } from '../../scripts/packs/load.ts';

const FOLDERS = ['news', 'news-plain', 'news-dense', 'news-unseen'];
const WARM_UP = 4;
const AIM_MS = 5;

const packs = loadBundledPacks();
const pages = FOLDERS.flatMap((folder) =>
  readCases(fileURLToPath(new URL(`../fixtures/${folder}`, import.meta.url)), packs),
).map(({ text, lang, published }) => ({ blocks: text.split('\n'), lang, published }));
const times = new Map<AnnotationKind, number[]>();
const analyses: number[] = [];
for (let round = 0; round <= WARM_UP; round += 1) {
  const isMeasured = round === WARM_UP;
  for (const document of pages) {
    const began = performance.now();
    const annotations = analyse(document, packs);
    if (isMeasured) analyses.push(performance.now() - began);
    for (const { id, kind } of annotations) {
      const start = performance.now();
      const card = buildCard(id, { document, annotations, packs });
      const took = performance.now() - start;
      if (!isMeasured || card === undefined) continue;
      const list = times.get(kind);
      if (list === undefined) times.set(kind, [took]);
      else list.push(took);
    }
  }
}

const at = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)]!;
const row = (what: string, values: readonly number[]) =>
  `${what.padEnd(10)} ${String(values.length).padStart(6)} cards   median ${at(values, 0.5).toFixed(2)} ms   95 % ${at(values, 0.95).toFixed(2)} ms   longest ${at(values, 1).toFixed(2)} ms`;
for (const [kind, values] of times) console.log(row(kind, values));
const all = [...times.values()].flat();
console.log(row('all', all));
const median = at(all, 0.5);
console.log(
  `${(median / at(analyses, 0.5)).toFixed(3)} of the time of the page's analysis; aim: a median under ${AIM_MS} ms, ${median < AIM_MS ? 'met' : 'NOT met'}`,
);
