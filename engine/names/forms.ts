import type { Pack, PackSet } from '../../packs/pack.ts';
import { cliticReadings } from '../text/clitics.ts';
import { Form, FormNode, type Opening } from './form.ts';
import { Profiles } from './profile.ts';
import { otherSpellings, spelling } from './spelling.ts';
import { type Key, Word, type WordSource } from './word.ts';

/** So that a long-lived index does not keep every word it ever met; counted between documents. */
const MEMO_LIMIT = 60_000;
/** What is left of a name after a cut: «لد» in «بلد» is no city. */
const SHORTEST_REST = 3;
const PROCLITICS = 'وفبكل';

/**
 * The aliases of a pack set by their first word, asked of the packs once a distinct word and kept. News repeats its
 * words, so nearly all look-ups are one hash look-up on the folded token.
 */
export class FormIndex implements WordSource {
  readonly #packs: readonly Pack[];
  readonly #profiles: Profiles;
  readonly #words = new Map<string, Word>();
  readonly #keys = new Map<string, Key>();
  readonly #roots = new Map<string, FormNode | null>();

  constructor(packs: PackSet) {
    this.#packs = packs.packs;
    this.#profiles = new Profiles(packs);
  }

  get isFull(): boolean {
    return this.#words.size > MEMO_LIMIT;
  }

  word(text: string, arabic: boolean): Word {
    let word = this.#words.get(text);
    if (word === undefined) {
      word = new Word(text, arabic, this);
      this.#words.set(text, word);
    }
    return word;
  }

  key(text: string): Key {
    let key = this.#keys.get(text);
    if (key === undefined) {
      key = { words: [], wanted: 0 };
      this.#keys.set(text, key);
    }
    return key;
  }

  openings(text: string): readonly Opening[] | null {
    if (!PROCLITICS.includes(text[0]!)) {
      const node = this.root(text);
      return node === null ? null : [{ cut: 0, prefix: '', node }];
    }
    const openings: Opening[] = [];
    for (const { cut, prefix, rest } of cliticReadings(text)) {
      if (cut > 0 && rest.length < SHORTEST_REST) continue;
      const node = this.root(rest);
      if (node !== null) openings.push({ cut, prefix, node });
    }
    return openings.length === 0 ? null : openings;
  }

  /** The aliases that begin with this very word. */
  root(text: string): FormNode | null {
    const known = this.#roots.get(text);
    if (known !== undefined) return known;
    let root: FormNode | null = null;
    for (const pack of this.#packs) {
      for (const first of [text, ...otherSpellings(text)]) {
        for (const entry of pack.aliasesStartingWith(first)) {
          root ??= new FormNode();
          insert(root, new Form(pack, entry, this.#profiles));
        }
      }
    }
    this.#roots.set(text, root);
    return root;
  }
}

function insert(root: FormNode, form: Form): void {
  let node = root;
  for (let i = 1; i < form.entry.tokens.length; i += 1) {
    const token = spelling(form.entry.tokens[i]!);
    node.next ??= new Map();
    let next = node.next.get(token);
    if (next === undefined) {
      next = new FormNode();
      node.next.set(token, next);
    }
    node = next;
  }
  node.forms.push(form);
}

const indexes = new WeakMap<PackSet, FormIndex>();

/** The index of a pack set, made on first use and kept as long as the set lives, or until it has met too many words. */
export function formIndexOf(packs: PackSet): FormIndex {
  let index = indexes.get(packs);
  if (index === undefined || index.isFull) {
    index = new FormIndex(packs);
    indexes.set(packs, index);
  }
  return index;
}
