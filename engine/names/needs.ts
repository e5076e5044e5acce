import { aliasTokens } from './alias-tokens.ts';
import type { Form } from './form.ts';
import type { FormIndex } from './forms.ts';
import { firstFrom, type Nearness } from './neighbours.ts';
import type { PageWords } from './page-words.ts';
import type { Match } from './walk.ts';
import { type Key, LATIN_STEM } from './word.ts';
import { stemOf } from './word-forms.ts';

const SHORTEST_STEMMED = 4;
/** How near a context word counts as beside the name, in tokens. */
const BESIDE = 4;
/** What is read word by word of a sentence, in tokens on each side. */
const NEAR = 40;
/** How often a form is answered word by word before its places are found. */
const OFTEN = 12;
/** A paragraph longer than this is read around the name only, so that one endless block says no more than many. */
const WINDOW = 200;

/** How near a context word of an alias stands. */
export type Need = 'beside' | Nearness;

/** The context words of an alias. */
export interface Wanted {
  /** The phrases that may begin with a word of this key. */
  readonly phrases: ReadonlyMap<Key, readonly (readonly string[])[]>;
  readonly keys: readonly Key[];
  /** Keys of the first words as they stand, those that the alias has itself left out. */
  readonly own: readonly Key[];
}

/** Where an alias's context words begin in one document. */
export interface Places {
  readonly document: number;
  /** Token numbers, ascending. */
  readonly at: Int32Array;
  readonly anywhere: boolean;
}

/** Finds the context words of aliases by the places of words in the document: once a form that asks. */
export class Needs {
  readonly #index: FormIndex;
  readonly #page: PageWords;
  /** The form whose keys are marked as wanted. */
  #asked: Form | undefined;

  constructor(index: FormIndex, page: PageWords) {
    this.#index = index;
    this.#page = page;
    // A word is found by its keys only from when they are made.
    for (const word of page.distinct) word.makeKeys();
  }

  /** Where the nearest context word of an alias stands in the name's own block, or in its sentence only. */
  inBlock(match: Match, form: Form, sentenceOnly = false): Need {
    if (form.entry.needs.length === 0) return 'nowhere';
    if (this.isBeside(match, form)) return 'beside';
    const { around, from, to } = match;
    const sentence = around.sentenceOf(from);
    const first = around.firstOf(sentence);
    const last = around.endOf(sentence);
    if (!this.#isOften(form)) {
      const low = Math.max(first, from - NEAR);
      const high = Math.min(last, to + NEAR);
      if (this.#reads(match, form, low, high)) return 'sentence';
      if (sentenceOnly && low === first && high === last) return 'nowhere';
    }
    const { at } = this.#placesOf(form);
    if (at.length === 0) return 'nowhere';
    const start = Math.max(0, from - WINDOW);
    const end = Math.min(around.count, to + WINDOW);
    if (!sentenceOnly && !stands(at, match, start, end)) return 'nowhere';
    if (stands(at, match, Math.max(start, first), Math.min(end, last))) return 'sentence';
    return sentenceOnly ? 'nowhere' : 'block';
  }

  /** Does a context word of an alias stand straight beside the name? */
  isBeside(match: Match, form: Form): boolean {
    if (form.entry.needs.length === 0) return false;
    const { around, from, to } = match;
    if (this.#isOften(form)) {
      const { at } = this.#placesOf(form);
      // Most often nothing stands that near, whatever signs part.
      if (!stands(at, match, Math.max(0, from - BESIDE), Math.min(around.count, to + BESIDE))) return false;
      return stands(at, match, around.clauseBefore(from, BESIDE), around.clauseAfter(to, BESIDE));
    }
    return this.#reads(match, form, around.clauseBefore(from, BESIDE), around.clauseAfter(to, BESIDE));
  }

  /** A form that is asked again and again has its places found once. */
  #isOften(form: Form): boolean {
    const document = this.#page.number;
    if (form.askedIn !== document) {
      form.askedIn = document;
      form.asked = 0;
    }
    form.asked += 1;
    return form.asked > OFTEN || form.places?.document === document;
  }

  /** Does one begin in a short stretch, outside the name itself? Read word by word: dearer a word, but with nothing to prepare. */
  #reads({ around, from, to }: Match, form: Form, low: number, high: number): boolean {
    form.wanted ??= this.#makeReady(form);
    const { phrases, keys } = form.wanted;
    if (this.#asked !== form) {
      this.#asked = form;
      questions += 1;
      for (const key of keys) key.wanted = questions;
    }
    const { words } = this.#page;
    for (let i = low; i < high; i += 1) {
      if (i === from) {
        i = to - 1;
        continue;
      }
      const word = words[around.base + i]!;
      if (word === null) continue;
      for (const key of word.keys) {
        if (key.wanted !== questions) continue;
        if (phrases.get(key)!.some((phrase) => this.#goesOn(around.base + i, phrase))) return true;
      }
    }
    return false;
  }

  /** Does the document have the first word of one of the alias's context phrases? */
  isAnywhere(form: Form): boolean {
    return form.entry.needs.length > 0 && this.#placesOf(form).anywhere;
  }

  #placesOf(form: Form): Places {
    let { places } = form;
    if (places === undefined || places.document !== this.#page.number) {
      places = this.#find(form);
      form.places = places;
    }
    return places;
  }

  #find(form: Form): Places {
    form.wanted ??= this.#makeReady(form);
    const { phrases, own } = form.wanted;
    const page = this.#page;
    const at: number[] = [];
    for (const [key, wanted] of phrases) {
      for (const word of key.words) {
        if (word.metIn !== page.number) continue;
        const before = at.length;
        page.placesOf(word, at);
        if (wanted.some((phrase) => phrase.length === 1)) continue;
        let kept = before;
        for (let i = before; i < at.length; i += 1) {
          const place = at[i]!;
          if (wanted.some((phrase) => this.#goesOn(place, phrase))) {
            at[kept] = place;
            kept += 1;
          }
        }
        at.length = kept;
      }
    }
    const anywhere = own.some((key) => key.words.some((word) => word.metIn === page.number));
    return { document: page.number, at: new Int32Array(at).sort(), anywhere };
  }

  #goesOn(at: number, phrase: readonly string[]): boolean {
    for (let k = 1; k < phrase.length; k += 1) {
      const word = this.#page.words[at + k];
      if (word === null || word === undefined) return false;
      const wanted = phrase[k]!;
      if (word.text === wanted) continue;
      if (!this.#index.key(`${stemOf(wanted)}…`).words.includes(word)) return false;
    }
    return true;
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
}

/** Number of the last question, so that the marks on keys need no wiping. */
let questions = 0;

/** Does one of the places lie within [low, high) of the match's block, outside the name itself? */
function stands(at: Int32Array, { around, from, to }: Match, low: number, high: number): boolean {
  const { base } = around;
  const before = firstFrom(at, base + low);
  if (before < at.length && at[before]! < base + from) return true;
  const after = at[before]! < base + to ? firstFrom(at, base + to) : before;
  return after < at.length && at[after]! < base + high;
}

function wantedKeys(word: string): string[] {
  if (word.length < SHORTEST_STEMMED) return [word];
  if (/^[a-z]/u.test(word))
    return word.length > LATIN_STEM ? [word, `${word.slice(0, LATIN_STEM)}…`] : [word];
  return [word, `${stemOf(word)}…`];
}
