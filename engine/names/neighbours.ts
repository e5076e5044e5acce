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
  /** Words of the longer names that a record has been called by. */
  readonly #words = new Map<string, Set<string>>();
  readonly #lastTokens = new Map<number, Map<number, Profile>>();
  readonly #firstTokens = new Map<number, Map<number, Profile>>();

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
    if (match.to - match.from > 1) {
      const words = this.#words.get(profile.id) ?? new Set();
      for (const form of match.forms) for (const token of form.entry.tokens) words.add(bare(token));
      this.#words.set(profile.id, words);
    }
    put(this.#lastTokens, match.block.index, match.to - 1, profile);
    put(this.#firstTokens, match.block.index, match.from, profile);
  }

  /** Where a record that this one lies within or is tied to, or another one that lies there too, is named. */
  nearest(match: Match, profile: Profile, around: Surroundings): Nearness {
    const wanted = profile.links;
    const country = profile.kind === 'country';
    const own = this.#own.get(match)?.links ?? [];
    const named = (counts: Counts | undefined) =>
      counts !== undefined &&
      wanted.some(
        (id) => (id !== profile.id || country) && (counts.get(id) ?? 0) > (own.includes(id) ? 1 : 0),
      );
    if (wanted.length < 2 && !country) return 'nowhere';
    if (named(this.#sentences.get(sentenceKey(match, around)))) return 'sentence';
    if (named(this.#blocks.get(match.block.index))) return 'block';
    return named(this.#document) ? 'document' : 'nowhere';
  }

  /** The record itself is named elsewhere in the document. */
  isNamed(match: Match, id: string): boolean {
    return (this.#named.get(id) ?? 0) > (this.#own.get(match)?.id === id ? 1 : 0);
  }

  /** A longer name of the record with this word in it stands in the document («المرصد» after «المرصد السوري»). */
  isCalledBy(id: string, word: string): boolean {
    return this.#words.get(id)?.has(bare(word)) === true;
  }

  /** The record whose name begins at a token. */
  startingAt(block: number, token: number): Profile | undefined {
    return this.#firstTokens.get(block)?.get(token);
  }

  /** The record whose name ends at a token. */
  endingAt(block: number, token: number): Profile | undefined {
    return this.#lastTokens.get(block)?.get(token);
  }
}

function bare(word: string): string {
  return word.startsWith('ال') ? word.slice(2) : word;
}

function put(map: Map<number, Map<number, Profile>>, block: number, token: number, profile: Profile): void {
  const tokens = map.get(block) ?? new Map<number, Profile>();
  tokens.set(token, profile);
  map.set(block, tokens);
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
