import type { Profile } from './profile.ts';
import type { Match } from './walk.ts';

/** How near a sign of a record stands to a name. */
export type Nearness = 'sentence' | 'block' | 'document' | 'nowhere';

/** Token numbers at which names begin, ascending, by a record's number. */
type Places = Map<number, number[]>;

/** The records that the document names beyond doubt, by where. A name is no neighbour of itself. */
export class Neighbours {
  /** Of the record, of what it lies within and of what it is tied to. */
  readonly #linked: Places = new Map();
  /** Of the records themselves. */
  readonly #named: Places = new Map();
  /** Words of the longer names that a record has been called by. */
  readonly #words = new Map<number, Set<string>>();
  /** By number of the last or first token in the document. */
  readonly #ends = new Map<number, Profile>();
  readonly #starts = new Map<number, Profile>();

  /** Names are to be added in text order. */
  add(match: Match, profile: Profile): void {
    const { base } = match.around;
    const at = base + match.from;
    put(this.#named, profile.number, at);
    for (const link of profile.links) put(this.#linked, link, at);
    if (match.to - match.from > 1) {
      let words = this.#words.get(profile.number);
      if (words === undefined) {
        words = new Set();
        this.#words.set(profile.number, words);
      }
      for (const form of match.group.forms) for (const token of form.entry.tokens) words.add(bare(token));
    }
    this.#ends.set(base + match.to - 1, profile);
    this.#starts.set(at, profile);
  }

  /** Where a record that this one lies within or is tied to, or another one that lies there too, is named. */
  nearest(match: Match, profile: Profile): Nearness {
    const country = profile.kind === 'country';
    if (profile.links.length < 2 && !country) return 'nowhere';
    const { around, from } = match;
    const { base, count } = around;
    let nearest: Nearness = 'nowhere';
    for (const link of profile.links) {
      if (link === profile.number && !country) continue;
      const places = this.#linked.get(link);
      if (places === undefined || !isOther(places, base + from, 0, Number.MAX_SAFE_INTEGER)) continue;
      if (isOther(places, base + from, base, base + count)) {
        const sentence = around.sentenceOf(from);
        const first = base + around.firstOf(sentence);
        if (isOther(places, base + from, first, base + around.endOf(sentence))) return 'sentence';
        nearest = 'block';
      } else if (nearest === 'nowhere') {
        nearest = 'document';
      }
    }
    return nearest;
  }

  /** The record itself is named elsewhere in the document. */
  isNamed(match: Match, profile: Profile): boolean {
    const places = this.#named.get(profile.number);
    if (places === undefined) return false;
    return isOther(places, match.around.base + match.from, 0, Number.MAX_SAFE_INTEGER);
  }

  /** A longer name of the record with this word in it stands in the document («المرصد» after «المرصد السوري»). */
  isCalledBy(profile: Profile, word: string): boolean {
    return this.#words.get(profile.number)?.has(bare(word)) === true;
  }

  /** The record whose name begins at a token of the match's block. */
  startingAt(match: Match, token: number): Profile | undefined {
    return this.#starts.get(match.around.base + token);
  }

  /** The record whose name ends at a token of the match's block. */
  endingAt(match: Match, token: number): Profile | undefined {
    return this.#ends.get(match.around.base + token);
  }
}

/** Is one of the ascending places within [low, high) and not the name's own? */
function isOther(places: readonly number[], own: number, low: number, high: number): boolean {
  let at = firstFrom(places, low);
  if (places[at] === own) at += 1;
  return at < places.length && places[at]! < high;
}

/** Index of the first of ascending numbers at or above one. */
export function firstFrom(numbers: ArrayLike<number>, low: number): number {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (numbers[middle]! < low) from = middle + 1;
    else to = middle;
  }
  return from;
}

function bare(word: string): string {
  return word.startsWith('ال') ? word.slice(2) : word;
}

function put(places: Places, number: number, at: number): void {
  const known = places.get(number);
  if (known === undefined) places.set(number, [at]);
  else known.push(at);
}
