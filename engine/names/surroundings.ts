import type { ReadBlock } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import type { Word } from './word.ts';

/** Signs that join or quote the parts of a name: «قاعدة "القرية الخضراء"», «كيم جونغ-أون». */
export const SILENT: ReadonlySet<string> = new Set(['-', '_', '"', "'", '«', '»']);

/** The words of one block, and what stands around a name in it. */
export class Surroundings {
  readonly block: ReadBlock;
  /** Number of the block's first token in the document. */
  readonly base: number;
  /** Number of its tokens. */
  readonly count: number;
  readonly #words: readonly (Word | null)[];
  #firstTokens: readonly number[] | undefined;

  /** @param words of the whole document, null for signs and between blocks. */
  constructor(block: ReadBlock, words: readonly (Word | null)[], base: number) {
    this.block = block;
    this.base = base;
    this.count = block.tokens.length;
    this.#words = words;
  }

  /** The word at a token; null for signs and outside the block. */
  at(token: number): Word | null {
    return token < 0 || token >= this.count ? null : this.#words[this.base + token]!;
  }

  /** The sentence that holds a token. */
  sentenceOf(at: number): number {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** First token of a sentence. */
  firstOf(sentence: number): number {
    return this.#starts()[sentence] ?? 0;
  }

  /** The token after a sentence's last. */
  endOf(sentence: number): number {
    return this.#starts()[sentence + 1] ?? this.block.tokens.length;
  }

  /** A number of a token's sentence that no other sentence of the document has. */
  sentenceKey(at: number): number {
    return this.base + this.firstOf(this.sentenceOf(at));
  }

  /** Where the tokens before a name begin, up to a sign that parts clauses and no more than `reach` of them. */
  clauseBefore(from: number, reach: number): number {
    let low = from;
    while (low > 0 && from - low < reach && !this.#parts(low - 1)) low -= 1;
    return low;
  }

  /** The same after it; end exclusive. */
  clauseAfter(to: number, reach: number): number {
    let high = to;
    while (high < this.count && high - to < reach && !this.#parts(high)) high += 1;
    return high;
  }

  /** Index of the word straight before a token, over quotation marks and hyphens; -1 after any other sign. */
  indexBefore(at: number): number {
    for (let i = at - 1; i >= 0 && i >= at - 4; i -= 1) {
      const token = this.block.tokens[i]!;
      if (token.kind === 'word') return i;
      if (token.kind === 'number' || !SILENT.has(token.text)) return -1;
    }
    return -1;
  }

  /** The word at {@link indexBefore}. */
  before(at: number): Word | undefined {
    const index = this.indexBefore(at);
    return index < 0 ? undefined : this.#words[this.base + index]!;
  }

  /** The word straight after; undefined when a sign other than a space stands between. */
  after(to: number): Word | undefined {
    return this.block.tokens[to]?.kind === 'word' ? this.#words[this.base + to]! : undefined;
  }

  /** A token as the text writes it. */
  written(at: number): string {
    const { start, end }: Token = this.block.tokens[at]!;
    return this.block.text.slice(start, end);
  }

  #parts(at: number): boolean {
    return this.#words[this.base + at] === null && !SILENT.has(this.block.tokens[at]!.text);
  }

  #starts(): readonly number[] {
    if (this.#firstTokens === undefined) {
      const { tokens, sentences } = this.block;
      const starts: number[] = [];
      let token = 0;
      for (const sentence of sentences) {
        while (token < tokens.length && tokens[token]!.start < sentence.start) token += 1;
        starts.push(token);
      }
      this.#firstTokens = starts;
    }
    return this.#firstTokens;
  }
}
