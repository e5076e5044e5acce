import type { ReadBlock } from '../reading.ts';
import type { FormIndex } from './forms.ts';
import { Surroundings } from './surroundings.ts';
import type { Word } from './word.ts';

/** Numbers of documents, so that the marks on words need no wiping. */
let documents = 0;

/** All words of a document by their place, and the places of each. Tokens are numbered through, with a gap between blocks. */
export class PageWords {
  readonly number: number;
  readonly arounds: readonly Surroundings[];
  /** By token number; null for signs and between blocks. */
  readonly words: readonly (Word | null)[];
  /** Each once. */
  readonly distinct: readonly Word[];
  /** By token number: where the same word stood last; -1 at its first place. */
  readonly #earlier: Int32Array;

  constructor(blocks: readonly ReadBlock[], index: FormIndex) {
    documents += 1;
    this.number = documents;
    let count = 0;
    for (const block of blocks) count += block.tokens.length + 1;
    const earlier = new Int32Array(count);
    const words = new Array<Word | null>(count).fill(null);
    const distinct: Word[] = [];
    const arounds: Surroundings[] = [];
    let at = 0;
    for (const block of blocks) {
      const base = at;
      for (const token of block.tokens) {
        if (token.kind !== 'sign') {
          const word = index.word(token.text, token.arabic);
          words[at] = word;
          if (word.metIn === documents) {
            earlier[at] = word.lastAt;
          } else {
            word.metIn = documents;
            earlier[at] = -1;
            distinct.push(word);
          }
          word.lastAt = at;
        }
        at += 1;
      }
      arounds.push(new Surroundings(block, words, base));
      at += 1;
    }
    this.arounds = arounds;
    this.words = words;
    this.distinct = distinct;
    this.#earlier = earlier;
  }

  /** Appends the token numbers of a word, the last first. */
  placesOf(word: Word, out: number[]): void {
    if (word.metIn !== this.number) return;
    for (let at = word.lastAt; at >= 0; at = this.#earlier[at]!) out.push(at);
  }
}
