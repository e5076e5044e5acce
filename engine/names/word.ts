import { listCount, type WordList } from './folded-words.ts';
import type { FormNode, Opening } from './form.ts';
import { singularKind } from './kind-words-ar.ts';
import { spelling } from './spelling.ts';
import { cutsOf, stemOf } from './word-forms.ts';

/** What context words are compared by. */
export interface Key {
  /** The words met so far that may be asked for by it. */
  readonly words: Word[];
  /** The question that last wanted it. */
  wanted: number;
}

/** English context words may be stems themselves ("repatriat"): they are compared by this many letters. */
export const LATIN_STEM = 6;
const NO_KEYS: readonly Key[] = [];
const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/** Where words get what only the packs know. */
export interface WordSource {
  openings(text: string): readonly Opening[] | null;
  key(text: string): Key;
  root(text: string): FormNode | null;
}

/** One distinct folded word and all that was ever asked of it: news repeats its words. */
export class Word {
  readonly text: string;
  readonly arabic: boolean;
  /** Every way to begin a name with it, the whole word first; null for nearly all words. */
  readonly openings: readonly Opening[] | null;
  readonly #source: WordSource;
  #keys: readonly Key[] | undefined;
  #spelled: string | undefined;
  #shared: FormNode | null | undefined;
  #whole: number[] | undefined;
  #cut: number[] | undefined;
  /** The document that last had it, and the number of its last token there. */
  metIn = 0;
  lastAt = -1;
  constructor(text: string, arabic: boolean, source: WordSource) {
    this.text = text;
    this.arabic = arabic;
    this.#source = source;
    this.openings = source.openings(text);
  }

  /** The one spelling under which it is compared as a later word of a name. */
  get spelled(): string {
    this.#spelled ??= spelling(this.text);
    return this.#spelled;
  }

  /** For a kind word in the dual or plural («قاعدتي»): the aliases that begin with its singular. */
  get shared(): FormNode | null {
    if (this.#shared === undefined) {
      const singular = this.arabic ? singularKind(this.text) : undefined;
      this.#shared = singular === undefined ? null : this.#source.root(singular);
    }
    return this.#shared;
  }

  /** Enters it under what it may be asked for as: itself, without its proclitics, and the stems of both. */
  makeKeys(): void {
    if (this.#keys !== undefined) return;
    const { text } = this;
    const forms = this.arabic
      ? new Set(cutsOf(text).flatMap((cut) => [cut, `${stemOf(cut)}…`]))
      : text.length > LATIN_STEM
        ? [text, `${text.slice(0, LATIN_STEM)}…`]
        : [text];
    this.#keys = Array.from(forms, (form) => this.#source.key(form));
    for (const key of this.#keys) key.words.push(this);
  }

  /** What {@link makeKeys} entered it under. */
  get keys(): readonly Key[] {
    return this.#keys ?? NO_KEYS;
  }

  /** Is it in the list as it stands? */
  is(list: WordList): boolean {
    this.#whole ??= new Array<number>(listCount()).fill(UNKNOWN);
    const known = this.#whole[list.index]!;
    if (known !== UNKNOWN) return known === YES;
    const answer = list.has(this.text);
    this.#whole[list.index] = answer ? YES : NO;
    return answer;
  }

  /** Is it in the list, whole or without its proclitics? */
  bears(list: WordList): boolean {
    this.#cut ??= new Array<number>(listCount()).fill(UNKNOWN);
    const known = this.#cut[list.index]!;
    if (known !== UNKNOWN) return known === YES;
    const { text } = this;
    const answer =
      list.has(text) ||
      (this.arabic &&
        (cutsOf(text).some((cut) => list.has(cut)) || (isShort(text) && list.has(text.slice(1)))));
    this.#cut[list.index] = answer ? YES : NO;
    return answer;
  }
}

/** «وفي», «فمن»: a conjunction before a word of two letters. */
function isShort(text: string): boolean {
  return text.length === 3 && (text.startsWith('و') || text.startsWith('ف'));
}
