import type { ReadBlock } from '../reading.ts';
import { type Facet, facetOf } from './facets.ts';
import { stems } from './stem.ts';

/** What a word says by itself. */
export interface Word {
  /** Under each reading of its proclitics, the whole word first. */
  readonly stems: readonly string[];
  readonly facet: Facet | undefined;
}

const HOMEWARD = new Set(
  'come came coming go gone went going back returned brought flown sent headed'.split(' '),
);
const FROM_HOME = new Set(['from', 'out']);

type Paired = (before: string, next: string) => Facet | undefined;

/** English words that say something only beside another: "come home", "home to 5.7 million"; "in return", "at home". */
const PAIRED: ReadonlyMap<string, Paired> = new Map<string, Paired>([
  ['home', (before, next) => (HOMEWARD.has(before) ? 'returned' : next === 'to' ? 'population' : undefined)],
  ['return', (before) => (before === 'in' ? undefined : 'returned')],
  ['back', (before) => (HOMEWARD.has(before) ? 'returned' : undefined)],
  ['driven', (_, next) => (FROM_HOME.has(next) ? 'displaced' : undefined)],
]);

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
      const pair = PAIRED.get(token.text);
      return pair === undefined
        ? wordOf(token.text)
        : withFacet(token.text, pair(tokens[i - 1]?.text ?? '', tokens[i + 1]?.text ?? ''));
    });
    read.set(block, words);
  }
  return words;
}

function withFacet(text: string, facet: Facet | undefined): Word {
  return { stems: stems(text), facet };
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
