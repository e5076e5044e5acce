import type { PackSet } from '../../packs/pack.ts';
import type { Evidence } from './evidence.ts';
import { type Profile, profileOf } from './profile.ts';

interface Lists {
  readonly about: Map<string, readonly Profile[]>;
  readonly withUnit: Map<string, readonly Profile[]>;
}

const known = new WeakMap<PackSet, Lists>();

/** Measures with a unit cue among the words of the noun, and those about something that the sentence names. */
export function candidates(packs: PackSet, evidence: Evidence): Set<Profile> {
  const { scope, mentions } = evidence;
  let lists = known.get(packs);
  if (lists === undefined) {
    lists = { about: new Map(), withUnit: new Map() };
    known.set(packs, lists);
  }
  const found = new Set<Profile>();
  const near = mentions.filter(({ at }) => at.from >= scope.sentence.from && at.from < scope.sentence.to);
  for (const { id } of near.length > 0 ? near : mentions) {
    for (const profile of remembered(lists.about, id, () => profilesOf(packs, packs.measuresOf(id)))) {
      found.add(profile);
    }
  }
  // A percent sign or word is a unit and stands inside the number.
  const tokens = scope.block.tokens.slice(scope.number.from, scope.phrase.to);
  const words = new Set([...tokens.filter((t) => t.kind !== 'number').map((t) => t.text), ...scope.noun]);
  for (const word of words) {
    for (const profile of remembered(lists.withUnit, word, () => profilesOf(packs, withUnit(packs, word)))) {
      found.add(profile);
    }
  }
  return found;
}

/** More distinct words than the counted nouns of many pages; past it the table starts anew. */
const MOST_KEPT = 5_000;

function remembered(
  table: Map<string, readonly Profile[]>,
  key: string,
  make: () => readonly Profile[],
): readonly Profile[] {
  let value = table.get(key);
  if (value === undefined) {
    if (table.size >= MOST_KEPT) table.clear();
    value = make();
    table.set(key, value);
  }
  return value;
}

function profilesOf(packs: PackSet, ids: readonly string[]): readonly Profile[] {
  return ids.flatMap((id) => profileOf(packs, id) ?? []);
}

function withUnit(packs: PackSet, word: string): string[] {
  return packs.packs.flatMap((pack) =>
    pack.measuresWithUnit(word).map((ordinal) => `${pack.info.name}:${pack.measureId(ordinal)}`),
  );
}
