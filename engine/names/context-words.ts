import type { AliasEntry } from '../../packs/pack.ts';
import type { ReadBlock } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { aliasTokens } from './alias-tokens.ts';
import type { Nearness } from './neighbours.ts';
import type { Surroundings } from './surroundings.ts';
import type { Match } from './walk.ts';
import { cutsOf, stemOf } from './word-forms.ts';

const SHORTEST_STEMMED = 4;
/** English context words may be stems themselves ("repatriat"): they are compared by this many letters. */
const LATIN_STEM = 6;
/** So that a long-lived table does not keep every word it ever met. */
const MEMO_LIMIT = 60_000;
/** How near a context word counts as beside the name, in tokens. */
const BESIDE = 4;
/** A paragraph longer than this is read around the name only, so that one endless block costs no more than many. */
const WINDOW = 200;

/** How near a context word of an alias stands. */
export type Need = 'beside' | Nearness;

const keysOf = new Map<string, readonly string[]>();

/** What a word of the text may be asked for as: itself, without its proclitics, and the stems of both. */
function keys({ text, arabic }: Token): readonly string[] {
  let known = keysOf.get(text);
  if (known === undefined) {
    if (keysOf.size >= MEMO_LIMIT) keysOf.clear();
    known = arabic
      ? [...new Set(cutsOf(text).flatMap((cut) => [cut, `${stemOf(cut)}…`]))]
      : text.length > LATIN_STEM
        ? [text, `${text.slice(0, LATIN_STEM)}…`]
        : [text];
    keysOf.set(text, known);
  }
  return known;
}

/** The context words of an alias, by the key of their first word. */
type Wanted = ReadonlyMap<string, readonly (readonly string[])[]>;

const wantedBy = new WeakMap<AliasEntry, Wanted>();

function wantedOf(entry: AliasEntry): Wanted {
  let wanted = wantedBy.get(entry);
  if (wanted === undefined) {
    const byKey = new Map<string, (readonly string[])[]>();
    for (const phrase of entry.needs.map(aliasTokens)) {
      const [first] = phrase;
      if (first === undefined) continue;
      for (const key of wantedKeys(first)) byKey.set(key, [...(byKey.get(key) ?? []), phrase]);
    }
    wanted = byKey;
    wantedBy.set(entry, wanted);
  }
  return wanted;
}

function wantedKeys(word: string): string[] {
  if (word.length < SHORTEST_STEMMED) return [word];
  if (/^[a-z]/u.test(word))
    return word.length > LATIN_STEM ? [word, `${word.slice(0, LATIN_STEM)}…`] : [word];
  return [word, `${stemOf(word)}…`];
}

/** Where the nearest context word of an alias stands in the name's own block, or in its sentence only. */
export function needInBlock(
  match: Match,
  entry: AliasEntry,
  around: Surroundings,
  sentenceOnly = false,
): Need {
  if (entry.needs.length === 0) return 'nowhere';
  const wanted = wantedOf(entry);
  const { tokens } = match.block;
  const has = (low: number, high: number) => {
    for (
      let i = Math.max(0, low, match.from - WINDOW);
      i < Math.min(high, match.to + WINDOW, tokens.length);
      i += 1
    ) {
      if (i === match.from) i = match.to;
      if (i < high && i < tokens.length && begins(tokens, i, wanted)) return true;
    }
    return false;
  };
  if (isBesideNeed(match, entry, around)) return 'beside';
  const [first, last] = around.range(around.sentenceOf(match.from));
  if (has(first, last)) return 'sentence';
  return !sentenceOnly && has(0, tokens.length) ? 'block' : 'nowhere';
}

/** Does a context word of an alias stand straight beside the name? */
export function isBesideNeed(match: Match, entry: AliasEntry, around: Surroundings): boolean {
  if (entry.needs.length === 0) return false;
  const wanted = wantedOf(entry);
  const [low, high] = around.clause(match.from, match.to, BESIDE);
  for (let i = low; i < high; i += 1) {
    if ((i < match.from || i >= match.to) && begins(match.block.tokens, i, wanted)) return true;
  }
  return false;
}

/** Does one of the context words or phrases begin at this token? */
function begins(tokens: readonly Token[], at: number, wanted: Wanted): boolean {
  const token = tokens[at]!;
  if (token.kind === 'sign') return false;
  for (const key of keys(token)) {
    const phrases = wanted.get(key);
    if (phrases?.some((phrase) => goesOn(tokens, at, phrase)) === true) return true;
  }
  return false;
}

function goesOn(tokens: readonly Token[], at: number, phrase: readonly string[]): boolean {
  for (let k = 1; k < phrase.length; k += 1) {
    const token = tokens[at + k];
    if (token === undefined || token.kind === 'sign') return false;
    const word = phrase[k]!;
    if (token.text !== word && !keys(token).includes(`${stemOf(word)}…`)) return false;
  }
  return true;
}

/** All words of a document, to ask whether a context word stands anywhere at all. Built on the first question. */
export class DocumentWords {
  readonly #blocks: readonly ReadBlock[];
  readonly #answers = new Map<AliasEntry, boolean>();
  #keys: Set<string> | undefined;

  constructor(blocks: readonly ReadBlock[]) {
    this.#blocks = blocks;
  }

  /** Does the document have the first word of one of the alias's context phrases? */
  has(entry: AliasEntry): boolean {
    let answer = this.#answers.get(entry);
    if (answer === undefined) {
      const own = new Set(entry.tokens);
      const words = this.#build();
      answer = entry.needs.some((need) => {
        const [first] = aliasTokens(need);
        return first !== undefined && !own.has(first) && words.has(first);
      });
      this.#answers.set(entry, answer);
    }
    return answer;
  }

  #build(): ReadonlySet<string> {
    if (this.#keys === undefined) {
      const words = new Set<string>();
      for (const block of this.#blocks) {
        for (const token of block.tokens) {
          if (token.kind === 'sign' || words.has(token.text)) continue;
          for (const key of keys(token)) words.add(key);
        }
      }
      this.#keys = words;
    }
    return this.#keys;
  }
}
