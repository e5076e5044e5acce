import type { Profile } from './profile.ts';
import type { Surroundings } from './surroundings.ts';
import type { Match } from './walk.ts';

/** How near a sign of a record stands to a name. */
export type Nearness = 'sentence' | 'block' | 'document' | 'nowhere';

/** The records that the document names beyond doubt, by where. */
export class Neighbours {
  readonly #sentences = new Map<string, Set<string>>();
  readonly #blocks = new Map<number, Set<string>>();
  readonly #document = new Set<string>();
  /** The records themselves, without what they lie within. */
  readonly #named = new Set<string>();
  readonly #lastTokens = new Map<number, Map<number, Profile>>();

  add(match: Match, profile: Profile, surroundings: Surroundings): void {
    const block = match.block.index;
    const sentence = `${block}.${surroundings.sentenceOf(match.from)}`;
    this.#named.add(profile.id);
    for (const id of [...profile.chain, ...profile.ties]) {
      setOf(this.#sentences, sentence).add(id);
      setOf(this.#blocks, block).add(id);
      this.#document.add(id);
    }
    let ends = this.#lastTokens.get(block);
    if (ends === undefined) {
      ends = new Map();
      this.#lastTokens.set(block, ends);
    }
    ends.set(match.to - 1, profile);
  }

  /** Where a record of the same chain, or one tied to it, is named. */
  nearest(match: Match, profile: Profile, surroundings: Surroundings): Nearness {
    const links = profile.chain.length > 1 ? profile.chain.slice(1) : [];
    const wanted = [...links, ...profile.ties];
    if (wanted.length === 0) return 'nowhere';
    const sentence = this.#sentences.get(`${match.block.index}.${surroundings.sentenceOf(match.from)}`);
    if (sentence !== undefined && wanted.some((id) => sentence.has(id))) return 'sentence';
    const block = this.#blocks.get(match.block.index);
    if (block !== undefined && wanted.some((id) => block.has(id))) return 'block';
    return wanted.some((id) => this.#document.has(id)) ? 'document' : 'nowhere';
  }

  /** The record itself is named elsewhere in the document. */
  isNamed(id: string): boolean {
    return this.#named.has(id);
  }

  /** The record whose name ends at a token. */
  endingAt(block: number, token: number): Profile | undefined {
    return this.#lastTokens.get(block)?.get(token);
  }
}

function setOf<K>(map: Map<K, Set<string>>, key: K): Set<string> {
  let set = map.get(key);
  if (set === undefined) {
    set = new Set();
    map.set(key, set);
  }
  return set;
}
