import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { annotate } from '../../cli/flat-annotation.ts';
import { documentOf } from '../../cli/text-blocks.ts';
import type { PackSet } from '../../packs/pack.ts';

const Line = v.looseObject({
  text: v.string(),
  words: v.array(
    v.looseObject({
      start: v.number(),
      end: v.number(),
      surface: v.string(),
      prefix: v.array(v.string()),
      propn: v.boolean(),
    }),
  ),
});

export interface CliticFigures {
  /** Proper nouns that bear no proclitic. */
  readonly bareNames: number;
  /** Bare names of which an annotation cut off letters, with the words. */
  readonly cut: readonly string[];
}

/** Holds the engine's cuts against texts of which every word's proclitics are labelled; undefined when there are none. */
export function cliticFigures(path: string, packs: PackSet): CliticFigures | undefined {
  const files = statSync(path).isDirectory() ? readdirSync(path).map((file) => join(path, file)) : [path];
  let bareNames = 0;
  const cut: string[] = [];
  for (const file of files.filter((name) => name.endsWith('.jsonl'))) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (!line.includes('"words"')) continue;
      const { text, words } = v.parse(Line, JSON.parse(line));
      const starts = new Map<number, string>();
      for (const { start, propn, prefix } of words) {
        if (!propn || prefix.length > 0) continue;
        bareNames += 1;
        starts.set([...text].slice(0, start).join('').length, '');
      }
      for (const { start, prefix, text: words } of annotate(documentOf(text, { lang: 'ar' }), packs)) {
        if (prefix !== undefined && starts.has(start - prefix.length)) cut.push(`${prefix}+${words}`);
      }
    }
  }
  return bareNames === 0 ? undefined : { bareNames, cut };
}
