import { aliasTokens } from './alias-tokens.ts';
import type { Form } from './form.ts';
import type { FormIndex } from './forms.ts';
import type { Nearness } from './neighbours.ts';
import type { Surroundings } from './surroundings.ts';
import type { Match } from './walk.ts';
import { type Key, LATIN_STEM, type Word } from './word.ts';
import { stemOf } from './word-forms.ts';

const SHORTEST_STEMMED = 4;
/** How near a context word counts as beside the name, in tokens. */
const BESIDE = 4;
/** A paragraph longer than this is read around the name only, so that one endless block costs no more than many. */
const WINDOW = 200;
/** Tokens read at one go; one bit each. */
const CHUNK = 32;

/** How near a context word of an alias stands. */
export type Need = 'beside' | Nearness;

/** The context words of an alias, by the key of their first word. */
export interface Wanted {
  readonly phrases: ReadonlyMap<Key, readonly (readonly string[])[]>;
  readonly keys: readonly Key[];
  /** Keys of the first words as they stand, those that the alias has itself left out. */
  readonly own: readonly Key[];
}

/**
 * Where the context words of aliases stand in one document. Each alias's are looked for in the stretches that are asked
 * for, each stretch once, so the cost does not grow with how often a name stands in it.
 */
export class Needs {
  readonly #index: FormIndex;
  readonly #around: readonly Surroundings[];
  /** By form: which tokens of a chunk begin a context word, as bits; by number of the chunk. */
  readonly #hits = new Map<Form, Map<number, number>>();
  readonly #anywhere = new Map<Form, boolean>();
  #document = 0;
  #asked: Form | undefined;
  #question = 0;

  constructor(index: FormIndex, around: readonly Surroundings[]) {
    this.#index = index;
    this.#around = around;
  }

  /** Where the nearest context word of an alias stands in the name's own block, or in its sentence only. */
  inBlock(match: Match, form: Form, sentenceOnly = false): Need {
    if (form.entry.needs.length === 0) return 'nowhere';
    if (this.isBeside(match, form)) return 'beside';
    const { around, from, to } = match;
    const low = Math.max(0, from - WINDOW);
    const high = Math.min(around.words.length, to + WINDOW);
    const sentence = around.sentenceOf(from);
    const first = Math.max(low, around.firstOf(sentence));
    if (this.#stands(match, form, first, Math.min(high, around.endOf(sentence)))) return 'sentence';
    return !sentenceOnly && this.#stands(match, form, low, high) ? 'block' : 'nowhere';
  }

  /** Does a context word of an alias stand straight beside the name? */
  isBeside(match: Match, form: Form): boolean {
    if (form.entry.needs.length === 0) return false;
    const { around, from, to } = match;
    return this.#stands(match, form, around.clauseBefore(from, BESIDE), around.clauseAfter(to, BESIDE));
  }

  /** Does the document have the first word of one of the alias's context phrases? */
  isAnywhere(form: Form): boolean {
    if (form.entry.needs.length === 0) return false;
    let answer = this.#anywhere.get(form);
    if (answer === undefined) {
      if (this.#document === 0) this.#meetAll();
      const document = this.#document;
      answer = this.#wantedOf(form).own.some((key) => key.met === document);
      this.#anywhere.set(form, answer);
    }
    return answer;
  }

  /** Does one of the context words begin within [low, high) outside the name itself? */
  #stands(match: Match, form: Form, low: number, high: number): boolean {
    return (
      this.#within(match.around, form, low, match.from) || this.#within(match.around, form, match.to, high)
    );
  }

  #within(around: Surroundings, form: Form, low: number, high: number): boolean {
    if (low >= high) return false;
    let hits = this.#hits.get(form);
    if (hits === undefined) {
      hits = new Map();
      this.#hits.set(form, hits);
    }
    for (let chunk = Math.floor(low / CHUNK); chunk * CHUNK < high; chunk += 1) {
      const start = chunk * CHUNK;
      // Tokens of different blocks never share a number, and chunks are cut from the block's first token.
      let bits = hits.get(around.base + chunk);
      if (bits === undefined) {
        bits = this.#read(around, form, start);
        hits.set(around.base + chunk, bits);
      }
      if (bits === 0) continue;
      if (low > start) bits = (bits >>> (low - start)) << (low - start);
      if (high < start + CHUNK) bits &= (1 << (high - start)) - 1;
      if (bits !== 0) return true;
    }
    return false;
  }

  #read(around: Surroundings, form: Form, start: number): number {
    const wanted = this.#wantedOf(form);
    if (this.#asked !== form) {
      this.#asked = form;
      questions += 1;
      this.#question = questions;
      for (const key of wanted.keys) key.wanted = questions;
    }
    const question = this.#question;
    const { words } = around;
    let bits = 0;
    for (let i = start; i < Math.min(start + CHUNK, words.length); i += 1) {
      const word = words[i];
      if (word === null || word === undefined) continue;
      for (const key of word.keys) {
        if (key.wanted !== question) continue;
        if (wanted.phrases.get(key)!.some((phrase) => this.#goesOn(words, i, phrase))) {
          bits |= 1 << (i - start);
          break;
        }
      }
    }
    return bits;
  }

  #goesOn(words: readonly (Word | null)[], at: number, phrase: readonly string[]): boolean {
    for (let k = 1; k < phrase.length; k += 1) {
      const word = words[at + k];
      if (word === null || word === undefined) return false;
      const wanted = phrase[k]!;
      if (word.text !== wanted && !word.keys.includes(this.#index.key(`${stemOf(wanted)}…`))) return false;
    }
    return true;
  }

  #wantedOf(form: Form): Wanted {
    form.wanted ??= this.#makeReady(form);
    return form.wanted;
  }

  #makeReady({ entry }: Form): Wanted {
    const phrases = new Map<Key, (readonly string[])[]>();
    const own = new Set<Key>();
    for (const phrase of entry.needs.map(aliasTokens)) {
      const [first] = phrase;
      if (first === undefined) continue;
      if (!entry.tokens.includes(first)) own.add(this.#index.key(first));
      for (const form of wantedKeys(first)) {
        const key = this.#index.key(form);
        const others = phrases.get(key);
        if (others === undefined) phrases.set(key, [phrase]);
        else others.push(phrase);
      }
    }
    return { phrases, keys: [...phrases.keys()], own: [...own] };
  }

  #meetAll(): void {
    documents += 1;
    this.#document = documents;
    for (const { words } of this.#around) {
      for (const word of words) {
        if (word === null || word.met === documents) continue;
        word.met = documents;
        for (const key of word.keys) key.met = documents;
      }
    }
  }
}

/** Numbers of questions and documents, so that the marks on words and keys need no wiping. */
let questions = 0;
let documents = 0;

function wantedKeys(word: string): string[] {
  if (word.length < SHORTEST_STEMMED) return [word];
  if (/^[a-z]/u.test(word))
    return word.length > LATIN_STEM ? [word, `${word.slice(0, LATIN_STEM)}…`] : [word];
  return [word, `${stemOf(word)}…`];
}
