import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { documentOf, type PlacedDocument } from '../../cli/text-blocks.ts';
import type { PackSet } from '../../packs/pack.ts';
import type { Case } from '../eval/case.ts';
import { readCases } from '../eval/read-cases.ts';

/** A text to look through. */
export interface Article {
  readonly id: string;
  readonly placed: PlacedDocument;
}

/** All articles in a folder, or the one of a file: what `npm run eval` reads, and texts (`.txt`) that bear no labels. */
export function readArticles(path: string, packs: PackSet): Article[] {
  const isFolder = statSync(path).isDirectory();
  const folder = isFolder ? path : dirname(path);
  const all = readdirSync(folder);
  const files = isFolder ? all.sort() : [basename(path)];
  const bare = files.filter((file) => file.endsWith('.txt') && !isLabelled(file, all));
  const labelled = !isFolder && bare.length > 0 ? [] : readCases(path, packs).map(fromCase);
  return [
    ...labelled,
    ...bare.map((file) => ({
      id: basename(file, '.txt'),
      placed: documentOf(readFileSync(join(folder, file), 'utf8')),
    })),
  ];
}

function isLabelled(file: string, all: readonly string[]): boolean {
  return (
    all.includes(file.replace(/txt$/u, 'json')) || (file === 'article.txt' && all.includes('expected.json'))
  );
}

function fromCase({ id, suite, text, lang, published }: Case): Article {
  return {
    id: `${suite}/${id}`,
    placed: documentOf(text, { lang, ...(published === undefined ? {} : { published }) }),
  };
}
