import type { Profile } from './profile.ts';
import type { Match } from './walk.ts';

/** How near a sign of a record stands to a name. */
export type Nearness = 'sentence' | 'block' | 'document' | 'nowhere';

/** How often a record is named, by its number. */
type Counts = Map<number, number>;

/** The records that the document names beyond doubt, by where. A name is no neighbour of itself. */
export class Neighbours {
  readonly #sentences = new Map<number, Counts>();
  readonly #blocks = new Map<number, Counts>();
  readonly #document: Counts = new Map();
  /** The records themselves, without what they lie within. */
  readonly #named: Counts = new Map();
  readonly #own = new Map<Match, Profile>();
  /** Words of the longer names that a record has been called by. */
  readonly #words = new Map<number, Set<string>>();
  /** By number of the last or first token in the document. */
  readonly #ends = new Map<number, Profile>();
  readonly #starts = new Map<number, Profile>();

  add(match: Match, profile: Profile): void {
    const { around } = match;
    this.#own.set(match, profile);
    count(this.#named, profile.number);
    const sentence = countsOf(this.#sentences, around.sentenceKey(match.from));
    const block = countsOf(this.#blocks, match.block.index);
    for (const link of profile.links) {
      count(sentence, link);
      count(block, link);
      count(this.#document, link);
    }
    if (match.to - match.from > 1) {
      let words = this.#words.get(profile.number);
      if (words === undefined) {
        words = new Set();
        this.#words.set(profile.number, words);
      }
      for (const form of match.group.forms) for (const token of form.entry.tokens) words.add(bare(token));
    }
    this.#ends.set(around.base + match.to - 1, profile);
    this.#starts.set(around.base + match.from, profile);
  }

  /** Where a record that this one lies within or is tied to, or another one that lies there too, is named. */
  nearest(match: Match, profile: Profile): Nearness {
    if (profile.links.length < 2 && profile.kind !== 'country') return 'nowhere';
    const own = this.#own.get(match);
    if (isNamedIn(this.#sentences.get(match.around.sentenceKey(match.from)), profile, own)) return 'sentence';
    if (isNamedIn(this.#blocks.get(match.block.index), profile, own)) return 'block';
    return isNamedIn(this.#document, profile, own) ? 'document' : 'nowhere';
  }

  /** The record itself is named elsewhere in the document. */
  isNamed(match: Match, profile: Profile): boolean {
    const own = this.#own.get(match)?.number === profile.number ? 1 : 0;
    return (this.#named.get(profile.number) ?? 0) > own;
  }

  /** A longer name of the record with this word in it stands in the document («المرصد» after «المرصد السوري»). */
  isCalledBy(profile: Profile, word: string): boolean {
    return this.#words.get(profile.number)?.has(bare(word)) === true;
  }

  /** The record whose name begins at a token of the match's block. */
  startingAt(match: Match, token: number): Profile | undefined {
    if (token >= match.around.words.length) return undefined;
    return this.#starts.get(match.around.base + token);
  }

  /** The record whose name ends at a token of the match's block. */
  endingAt(match: Match, token: number): Profile | undefined {
    return token < 0 ? undefined : this.#ends.get(match.around.base + token);
  }
}

function isNamedIn(counts: Counts | undefined, profile: Profile, own: Profile | undefined): boolean {
  if (counts === undefined) return false;
  const country = profile.kind === 'country';
  for (const link of profile.links) {
    if (link === profile.number && !country) continue;
    const times = counts.get(link);
    if (times !== undefined && times > (own?.links.includes(link) === true ? 1 : 0)) return true;
  }
  return false;
}

function bare(word: string): string {
  return word.startsWith('ال') ? word.slice(2) : word;
}

function count(counts: Counts, number: number): void {
  counts.set(number, (counts.get(number) ?? 0) + 1);
}

function countsOf(map: Map<number, Counts>, key: number): Counts {
  let counts = map.get(key);
  if (counts === undefined) {
    counts = new Map();
    map.set(key, counts);
  }
  return counts;
}
