import type { ReadBlock } from '../reading.ts';
import { type Facet, facetOf } from './facets.ts';
import { isPaired, pairedFacet } from './paired-words.ts';
import { stems } from './stem.ts';

/** What a word says by itself. */
export interface Word {
  /** Under each reading of its proclitics, the whole word first. */
  readonly stems: readonly string[];
  readonly facet: Facet | undefined;
}

const table = new Map<string, Word>();
/** More distinct words than a long page has; past it the table starts anew. */
const MOST_KEPT = 20_000;
const read = new WeakMap<ReadBlock, readonly (Word | undefined)[]>();

/** The words of a block by token, undefined for numbers and signs; looked up once, for all rules. */
export function wordsOf(block: ReadBlock): readonly (Word | undefined)[] {
  let words = read.get(block);
  if (words === undefined) {
    const { tokens } = block;
    words = tokens.map((token, i) => {
      if (token.kind !== 'word') return undefined;
      if (!isPaired(token.text)) return wordOf(token.text);
      return { stems: stems(token.text), facet: pairedFacet(tokens, i) };
    });
    read.set(block, words);
  }
  return words;
}

function wordOf(text: string): Word {
  let word = table.get(text);
  if (word === undefined) {
    if (table.size >= MOST_KEPT) table.clear();
    word = { stems: stems(text), facet: facetOf(text) };
    table.set(text, word);
  }
  return word;
}

export function hasAny(list: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  for (const word of words) if (list.has(word)) return true;
  return false;
}
