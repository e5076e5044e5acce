import type { Profile } from './profile.ts';
import type { Surroundings } from './surroundings.ts';
import type { Match } from './walk.ts';

/** How near a sign of a record stands to a name. */
export type Nearness = 'sentence' | 'block' | 'document' | 'nowhere';

type Counts = Map<string, number>;

/** The records that the document names beyond doubt, by where. A name is no neighbour of itself. */
export class Neighbours {
  readonly #sentences = new Map<string, Counts>();
  readonly #blocks = new Map<number, Counts>();
  readonly #document: Counts = new Map();
  /** The records themselves, without what they lie within. */
  readonly #named: Counts = new Map();
  readonly #own = new Map<Match, Profile>();
  readonly #lastTokens = new Map<number, Map<number, Profile>>();

  add(match: Match, profile: Profile, around: Surroundings): void {
    this.#own.set(match, profile);
    count(this.#named, profile.id);
    const sentence = countsOf(this.#sentences, sentenceKey(match, around));
    const block = countsOf(this.#blocks, match.block.index);
    for (const id of profile.links) {
      count(sentence, id);
      count(block, id);
      count(this.#document, id);
    }
    let ends = this.#lastTokens.get(match.block.index);
    if (ends === undefined) {
      ends = new Map();
      this.#lastTokens.set(match.block.index, ends);
    }
    ends.set(match.to - 1, profile);
  }

  /** Where a record that this one lies within or is tied to, or another one that lies there too, is named. */
  nearest(match: Match, profile: Profile, around: Surroundings): Nearness {
    const wanted = profile.links;
    const own = this.#own.get(match)?.links ?? [];
    const named = (counts: Counts | undefined) =>
      counts !== undefined &&
      wanted.some((id) => id !== profile.id && (counts.get(id) ?? 0) > (own.includes(id) ? 1 : 0));
    if (wanted.length < 2) return 'nowhere';
    if (named(this.#sentences.get(sentenceKey(match, around)))) return 'sentence';
    if (named(this.#blocks.get(match.block.index))) return 'block';
    return named(this.#document) ? 'document' : 'nowhere';
  }

  /** The record itself is named elsewhere in the document. */
  isNamed(match: Match, id: string): boolean {
    return (this.#named.get(id) ?? 0) > (this.#own.get(match)?.id === id ? 1 : 0);
  }

  /** The record whose name ends at a token. */
  endingAt(block: number, token: number): Profile | undefined {
    return this.#lastTokens.get(block)?.get(token);
  }
}

function sentenceKey(match: Match, around: Surroundings): string {
  return `${match.block.index}.${around.sentenceOf(match.from)}`;
}

function count(counts: Counts, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

function countsOf<K>(map: Map<K, Counts>, key: K): Counts {
  let counts = map.get(key);
  if (counts === undefined) {
    counts = new Map();
    map.set(key, counts);
  }
  return counts;
}
