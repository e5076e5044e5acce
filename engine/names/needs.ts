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
/** A paragraph longer than this is read around the name only, so that one endless block says no more than many. */
const WINDOW = 200;

/** How near a context word of an alias stands. */
export type Need = 'beside' | Nearness;

/** The context words of an alias. */
export interface Wanted {
  /** The phrases that may begin with a word of this key. */
  readonly phrases: ReadonlyMap<Key, readonly (readonly string[])[]>;
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

  constructor(index: FormIndex, page: PageWords) {
    this.#index = index;
    this.#page = page;
    // A word is found by its keys only from when they are made.
    for (const word of page.distinct) word.makeKeys();
  }

  /** Where the nearest context word of an alias stands in the name's own block, or in its sentence only. */
  inBlock(match: Match, form: Form, sentenceOnly = false): Need {
    if (form.entry.needs.length === 0) return 'nowhere';
    const { at } = this.#placesOf(form);
    if (at.length === 0) return 'nowhere';
    if (this.isBeside(match, form)) return 'beside';
    const { around, from, to } = match;
    const low = Math.max(0, from - WINDOW);
    const high = Math.min(around.count, to + WINDOW);
    if (!sentenceOnly && !stands(at, match, low, high)) return 'nowhere';
    const sentence = around.sentenceOf(from);
    const first = Math.max(low, around.firstOf(sentence));
    if (stands(at, match, first, Math.min(high, around.endOf(sentence)))) return 'sentence';
    return sentenceOnly ? 'nowhere' : 'block';
  }

  /** Does a context word of an alias stand straight beside the name? */
  isBeside(match: Match, form: Form): boolean {
    if (form.entry.needs.length === 0) return false;
    const { at } = this.#placesOf(form);
    if (at.length === 0) return false;
    const { around, from, to } = match;
    if (!stands(at, match, Math.max(0, from - BESIDE), Math.min(around.count, to + BESIDE))) return false;
    return stands(at, match, around.clauseBefore(from, BESIDE), around.clauseAfter(to, BESIDE));
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
    return { document: page.number, at: Int32Array.from(at).sort(), anywhere };
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
    return { phrases, own: [...own] };
  }
}

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
