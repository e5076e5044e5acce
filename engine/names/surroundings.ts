import type { ReadBlock } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { SILENT } from './walk.ts';

/** What stands around a name in one block; built on first use and only for blocks with a name that needs it. */
export class Surroundings {
  readonly block: ReadBlock;
  #firstTokens: readonly number[] | undefined;

  constructor(block: ReadBlock) {
    this.block = block;
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

  /** First token of a sentence and the one after its last. */
  range(sentence: number): readonly [number, number] {
    const starts = this.#starts();
    return [starts[sentence] ?? 0, starts[sentence + 1] ?? this.block.tokens.length];
  }

  /** The tokens around a stretch up to a sign that parts clauses, and no more than `reach` of them on each side. */
  clause(from: number, to: number, reach: number): readonly [number, number] {
    const { tokens } = this.block;
    const parts = (token: Token) => token.kind === 'sign' && !SILENT.has(token.text);
    let low = from;
    while (low > 0 && from - low < reach && !parts(tokens[low - 1]!)) low -= 1;
    let high = to;
    while (high < tokens.length && high - to < reach && !parts(tokens[high]!)) high += 1;
    return [low, high];
  }

  /** The word straight before a token, over quotation marks and hyphens; undefined after any other sign. */
  before(at: number): Token | undefined {
    for (let i = at - 1; i >= 0 && i >= at - 4; i -= 1) {
      const token = this.block.tokens[i]!;
      if (token.kind === 'word') return token;
      if (token.kind === 'number' || !SILENT.has(token.text)) return undefined;
    }
    return undefined;
  }

  /** The word straight after; undefined when a sign other than a space stands between. */
  after(to: number): Token | undefined {
    const token = this.block.tokens[to];
    return token?.kind === 'word' ? token : undefined;
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
