import type { ReadBlock } from '../reading.ts';
import { BlockWords } from './evidence.ts';
import type { Facet } from './facets.ts';
import type { Range, Scope } from './scope.ts';
import { sentenceOf } from './scope.ts';
import type { Mention } from './surroundings.ts';

/** Something that a block tells of, by name, by nationality or by what lies in it. */
export interface Telling {
  /** Token index. */
  readonly at: number;
  /** Canonical ids. */
  readonly ids: ReadonlySet<string>;
}

/** A block with what it tells of and the words of its parts; each made when it is first asked for. */
export interface StoryBlock {
  readonly block: ReadBlock;
  readonly words: BlockWords;
  readonly tellings: readonly Telling[];
}

/** What stands before a number's own sentence and leads to it. */
export interface Lead {
  readonly in: StoryBlock;
  readonly range: Range;
}

/** A block of so few tokens that ends no sentence is a heading. */
const LONGEST_HEADING = 14;
/** How many blocks back a heading still stands over what is told. */
const HEADING_REACH = 5;

/** The running text up to a number: its sentence, the one before, its block, the heading above. */
export class Story {
  readonly #blocks: readonly ReadBlock[];
  readonly #make: (block: ReadBlock) => { mentions: readonly Mention[]; tellings: readonly Telling[] };
  readonly #made = new Map<number, StoryBlock>();

  /** @param blocks of the page, each at its own index */
  constructor(
    blocks: readonly ReadBlock[],
    make: (block: ReadBlock) => { mentions: readonly Mention[]; tellings: readonly Telling[] },
  ) {
    this.#blocks = blocks;
    this.#make = make;
  }

  at(block: ReadBlock, words?: BlockWords): StoryBlock {
    let made = this.#made.get(block.index);
    if (made === undefined) {
      const { mentions, tellings } = this.#make(block);
      made = { block, words: words ?? new BlockWords(block, mentions), tellings };
      this.#made.set(block.index, made);
    }
    return made;
  }

  /** Of what the block tells that which stands in the neighbourhood of the number, in text order. */
  tellings({ block, number }: Scope): readonly Telling[] {
    return near(this.at(block).tellings, number.from - NEIGHBOURHOOD, number.from + NEIGHBOURHOOD);
  }

  /** The sentence before the number's, in its block or, where it opens the block, the last of the block before. */
  before({ block, sentence }: Scope): Lead | undefined {
    if (sentence.from > 0) {
      const last = block.tokens[sentence.from - 1]!;
      return leadOf(this.at(block), sentenceOf(block, last.start));
    }
    const previous = this.#blocks[block.index - 1];
    const last = previous?.tokens.at(-1);
    return previous === undefined || last === undefined
      ? undefined
      : leadOf(this.at(previous), sentenceOf(previous, last.start));
  }

  /** The heading over the block, which may be a question. */
  heading({ block }: Scope): Lead | undefined {
    for (let i = block.index - 1; i >= Math.max(0, block.index - HEADING_REACH); i -= 1) {
      const above = this.#blocks[i]!;
      if (isHeading(above)) return { in: this.at(above), range: { from: 0, to: above.tokens.length } };
    }
    return undefined;
  }
}

/** In tokens: what stands further from a number says nothing of it, and reading it all would be quadratic. */
const NEIGHBOURHOOD = 600;
/** Of a sentence of unusual length its end. */
const LONGEST_LEAD = 120;

function leadOf(at: StoryBlock, { from, to }: Range): Lead {
  return { in: at, range: { from: Math.max(from, to - LONGEST_LEAD), to } };
}

/** Of tellings in text order those between two tokens, found by binary search. */
export function near(all: readonly Telling[], from: number, to: number): readonly Telling[] {
  if (all.length === 0 || (all[0]!.at >= from && all.at(-1)!.at < to)) return all;
  return all.slice(firstAt(all, from), firstAt(all, to));
}

function firstAt(all: readonly Telling[], place: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.at >= place) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function isHeading({ tokens, text }: ReadBlock): boolean {
  return tokens.length > 0 && tokens.length <= LONGEST_HEADING && !/[.!…]["»”]?\s*$/u.test(text);
}

export function stemsOfLead({ in: { words }, range }: Lead): ReadonlySet<string> {
  return words.stemsOf(range);
}

export function facetsOfLead({ in: { words }, range }: Lead): ReadonlySet<Facet> {
  return words.facetsOf(range);
}
