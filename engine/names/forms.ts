import type { AliasEntry, Pack, PackSet } from '../../packs/pack.ts';
import { cliticReadings } from '../text/clitics.ts';
import { otherSpellings, spelling } from './spelling.ts';

/** One alias of one pack. */
export interface Form {
  readonly pack: Pack;
  readonly entry: AliasEntry;
}

/** All aliases that begin with the same tokens: a trie, one level a token. */
export interface FormNode {
  readonly forms: Form[];
  next: Map<string, FormNode> | undefined;
}

/** A way to read a word of the text as the first word of aliases. */
export interface Opening {
  /** Folded units that the span leaves out. */
  readonly cut: number;
  readonly prefix: string;
  readonly node: FormNode;
}

/** So that a long-lived index does not keep every word it ever met. */
const MEMO_LIMIT = 60_000;
/** What is left of a name after a cut: «لد» in «بلد» is no city. */
const SHORTEST_REST = 3;
const PROCLITICS = new Set(['و', 'ف', 'ب', 'ك', 'ل']);

/**
 * The aliases of a pack set by their first word, asked of the packs once a word and kept. News repeats its words, so
 * nearly all look-ups are one hash look-up on the folded token.
 */
export class FormIndex {
  readonly #packs: readonly Pack[];
  readonly #roots = new Map<string, FormNode | null>();
  readonly #openings = new Map<string, readonly Opening[] | null>();

  constructor(packs: readonly Pack[]) {
    this.#packs = packs;
  }

  /** Every way to begin a name with this folded word, the whole word first; null for nearly all words. */
  openings(token: string): readonly Opening[] | null {
    const known = this.#openings.get(token);
    if (known !== undefined) return known;
    if (this.#openings.size >= MEMO_LIMIT) this.#openings.clear();
    const openings = this.#open(token);
    this.#openings.set(token, openings);
    return openings;
  }

  #open(token: string): readonly Opening[] | null {
    const openings: Opening[] = [];
    if (!PROCLITICS.has(token[0]!)) {
      const node = this.#root(token);
      return node === null ? null : [{ cut: 0, prefix: '', node }];
    }
    for (const reading of cliticReadings(token)) {
      if (reading.cut > 0 && reading.rest.length < SHORTEST_REST) continue;
      const node = this.#root(reading.rest);
      if (node !== null) openings.push({ cut: reading.cut, prefix: reading.prefix, node });
    }
    return openings.length === 0 ? null : openings;
  }

  #root(token: string): FormNode | null {
    const known = this.#roots.get(token);
    if (known !== undefined) return known;
    if (this.#roots.size >= MEMO_LIMIT) this.#roots.clear();
    let root: FormNode | null = null;
    for (const pack of this.#packs) {
      for (const first of [token, ...otherSpellings(token)]) {
        for (const entry of pack.aliasesStartingWith(first)) {
          root ??= { forms: [], next: undefined };
          insert(root, { pack, entry });
        }
      }
    }
    this.#roots.set(token, root);
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
      next = { forms: [], next: undefined };
      node.next.set(token, next);
    }
    node = next;
  }
  node.forms.push(form);
}

const indexes = new WeakMap<PackSet, FormIndex>();

/** The index of a pack set, made on first use and kept as long as the set lives. */
export function formIndexOf(packs: PackSet): FormIndex {
  let index = indexes.get(packs);
  if (index === undefined) {
    index = new FormIndex(packs.packs);
    indexes.set(packs, index);
  }
  return index;
}
