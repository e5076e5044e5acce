import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { PackSet } from '../../packs/pack.ts';
import type { Case } from './case.ts';
import { LabelledPage, pageCase } from './labelled-page.ts';
import { nameIndex } from './name-index.ts';
import { SuiteLine, suiteCase } from './suite-line.ts';

/**
 * All cases in a folder, or of one file: pages as `NNN.txt` + `NNN.json`, a page as `article.txt` + `expected.json`,
 * suites as `*.jsonl` with `expected` in each line (other JSON lines are passed over).
 *
 * @throws Error naming file and reason when labels do not fit their text.
 */
export function readCases(path: string, packs: PackSet): Case[] {
  const names = nameIndex(packs);
  if (!statSync(path).isDirectory()) {
    if (path.endsWith('.jsonl')) return suiteCases(path);
    return [page(path.replace(/\.(?:txt|json)$/u, '.txt'), path.replace(/\.(?:txt|json)$/u, '.json'))];
  }
  const files = readdirSync(path).sort();
  const cases: Case[] = [];
  for (const file of files) {
    const full = join(path, file);
    if (file.endsWith('.jsonl')) cases.push(...suiteCases(full));
    else if (file === 'article.txt' && files.includes('expected.json'))
      cases.push(page(full, join(path, 'expected.json')));
    else if (file.endsWith('.txt') && files.includes(file.replace(/txt$/u, 'json')))
      cases.push(page(full, full.replace(/txt$/u, 'json')));
  }
  return cases;

  function page(textFile: string, labelFile: string): Case {
    const labels = v.safeParse(LabelledPage, JSON.parse(readFileSync(labelFile, 'utf8')));
    if (!labels.success) throw new Error(`${labelFile}: ${v.summarize(labels.issues)}`);
    const id = basename(textFile, '.txt');
    return pageCase(id, basename(path), readFileSync(textFile, 'utf8'), labels.output, packs, names);
  }
}

function suiteCases(file: string): Case[] {
  const suite = basename(file, '.jsonl');
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.safeParse(SuiteLine, JSON.parse(line)))
    .filter((result) => result.success)
    .map((result) => suiteCase(suite, result.output));
}
