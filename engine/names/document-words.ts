import type { AliasEntry } from '../../packs/pack.ts';
import type { ReadBlock } from '../reading.ts';
import { aliasTokens } from './alias-tokens.ts';
import { cutsOf, stemOf } from './word-forms.ts';

const SHORTEST_STEMMED = 4;
/** English context words may be stems themselves ("repatriat"): they are compared by this many letters. */
const LATIN_STEM = 6;
/** So that a long-lived table does not keep every word it ever met. */
const MEMO_LIMIT = 60_000;

const keysOf = new Map<string, readonly string[]>();

/** What a word of the text may be asked for as: itself, without its proclitics, and the stems of both. */
function keys(word: string, arabic: boolean): readonly string[] {
  let known = keysOf.get(word);
  if (known === undefined) {
    if (keysOf.size >= MEMO_LIMIT) keysOf.clear();
    known = arabic
      ? [...new Set([...cutsOf(word)].flatMap((cut) => [cut, `${stemOf(cut)}…`]))]
      : word.length > LATIN_STEM
        ? [word, `${word.slice(0, LATIN_STEM)}…`]
        : [word];
    keysOf.set(word, known);
  }
  return known;
}

/** Context words of aliases, cut once. */
const needsOf = new WeakMap<AliasEntry, readonly (readonly string[])[]>();

/**
 * Where a document's words stand, to ask for the context words of aliases. A position is the number of a token counted
 * through all blocks. Built on the first question.
 */
export class DocumentWords {
  readonly #blocks: readonly ReadBlock[];
  readonly #offsets: number[] = [];
  readonly #needs = new Map<AliasEntry, readonly number[]>();
  #positions: Map<string, number[]> | undefined;
  #wordsByKey: Map<string, string[]> = new Map();

  constructor(blocks: readonly ReadBlock[]) {
    this.#blocks = blocks;
    let offset = 0;
    for (const block of blocks) {
      this.#offsets.push(offset);
      offset += block.tokens.length;
    }
  }

  /** The position of a block's first token. */
  offsetOf(block: number): number {
    return this.#offsets[block]!;
  }

  /** Where any of an alias's context words or phrases begins, ascending. */
  needsOf(entry: AliasEntry): readonly number[] {
    let positions = this.#needs.get(entry);
    if (positions === undefined) {
      const found = new Set<number>();
      for (const phrase of phrasesOf(entry)) {
        for (const at of this.#at(phrase[0]!)) if (this.#goesOn(at, phrase)) found.add(at);
      }
      positions = [...found].sort((a, b) => a - b);
      this.#needs.set(entry, positions);
    }
    return positions;
  }

  #at(word: string): number[] {
    const positions = this.#build();
    const words = new Set(this.#wordsByKey.get(word));
    if (word.length >= SHORTEST_STEMMED) {
      for (const met of this.#wordsByKey.get(`${stemOf(word)}…`) ?? []) words.add(met);
      if (word.length > LATIN_STEM) {
        for (const met of this.#wordsByKey.get(`${word.slice(0, LATIN_STEM)}…`) ?? []) words.add(met);
      }
    }
    return [...words].flatMap((met) => positions.get(met) ?? []);
  }

  #goesOn(at: number, phrase: readonly string[]): boolean {
    if (phrase.length === 1) return true;
    const block = this.#blockAt(at);
    const { tokens } = this.#blocks[block]!;
    const from = at - this.#offsets[block]!;
    for (let k = 1; k < phrase.length; k += 1) {
      const token = tokens[from + k];
      const word = phrase[k]!;
      if (token === undefined || token.kind === 'sign') return false;
      if (token.text !== word && !keys(token.text, token.arabic).includes(`${stemOf(word)}…`)) return false;
    }
    return true;
  }

  #blockAt(position: number): number {
    let low = 0;
    let high = this.#offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#offsets[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #build(): Map<string, number[]> {
    if (this.#positions !== undefined) return this.#positions;
    const positions = new Map<string, number[]>();
    for (const block of this.#blocks) {
      const offset = this.#offsets[block.index]!;
      for (let i = 0; i < block.tokens.length; i += 1) {
        const { kind, text, arabic } = block.tokens[i]!;
        if (kind === 'sign') continue;
        const known = positions.get(text);
        if (known !== undefined) {
          known.push(offset + i);
          continue;
        }
        positions.set(text, [offset + i]);
        for (const key of keys(text, arabic)) {
          const words = this.#wordsByKey.get(key);
          if (words === undefined) this.#wordsByKey.set(key, [text]);
          else words.push(text);
        }
      }
    }
    this.#positions = positions;
    return positions;
  }
}

function phrasesOf(entry: AliasEntry): readonly (readonly string[])[] {
  let phrases = needsOf.get(entry);
  if (phrases === undefined) {
    phrases = entry.needs.map(aliasTokens).filter((phrase) => phrase.length > 0);
    needsOf.set(entry, phrases);
  }
  return phrases;
}

/** Is there a number in an ascending list within [from, to), outside [exceptFrom, exceptTo)? */
export function anyWithin(
  list: readonly number[],
  from: number,
  to: number,
  exceptFrom: number,
  exceptTo: number,
): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < from) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < list.length && list[i]! < to; i += 1) {
    if (list[i]! < exceptFrom || list[i]! >= exceptTo) return true;
  }
  return false;
}
