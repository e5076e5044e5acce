import type { PackSet } from '../../packs/pack.ts';
import type { Evidence } from './evidence.ts';
import type { Facet } from './facets.ts';
import { type Profile, profileOf } from './profile.ts';
import type { Subjects } from './subjects.ts';
import { MONEY, PERSONS } from './unit.ts';

const NONE: readonly Profile[] = [];

/** The measures about what a page tells of, by what they count. */
export interface ByCount {
  readonly all: readonly Profile[];
  readonly percent: readonly Profile[];
  readonly money: readonly Profile[];
  readonly population: readonly Profile[];
  /** By code of the quantity detector. */
  readonly unit: ReadonlyMap<string, readonly Profile[]>;
  /** By the first stem of a unit cue. */
  readonly noun: ReadonlyMap<string, readonly Profile[]>;
  /** Where the cue is what became of people. */
  readonly outcome: ReadonlyMap<Facet, readonly Profile[]>;
  /** Where the cue is who they are: refugees, displaced people. */
  readonly sort: ReadonlyMap<Facet, readonly Profile[]>;
}

export function byCount(packs: PackSet, subjects: Subjects, told: ReadonlySet<string>): ByCount {
  const profiles = new Set<Profile>();
  for (const subject of told) {
    let about = subjects.measures.get(subject);
    if (about === undefined) {
      about = packs.measuresOf(subject).flatMap((id) => profileOf(packs, id) ?? []);
      subjects.measures.set(subject, about);
    }
    for (const profile of about) profiles.add(profile);
  }
  const percent: Profile[] = [];
  const money: Profile[] = [];
  const population: Profile[] = [];
  const unit = new Map<string, Profile[]>();
  const noun = new Map<string, Profile[]>();
  const outcome = new Map<Facet, Profile[]>();
  const sort = new Map<Facet, Profile[]>();
  for (const profile of profiles) {
    if (profile.isPercent) percent.push(profile);
    else if (profile.isMoney) money.push(profile);
    if (profile.isPercent || profile.isMoney) continue;
    if (profile.facets.has('population')) population.push(profile);
    for (const code of profile.unitCodes) push(unit, code, profile);
    for (const word of profile.unitHeads) push(noun, word, profile);
    for (const facet of profile.unitOutcomes) push(outcome, facet, profile);
    for (const facet of profile.unitSorts) push(sort, facet, profile);
  }
  return { all: [...profiles], percent, money, population, unit, noun, outcome, sort };
}

function push<K>(lists: Map<K, Profile[]>, key: K, profile: Profile): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [profile]);
  else list.push(profile);
}

/** Those that a number may state by its unit or noun alone. */
export function among(about: ByCount, evidence: Evidence): readonly Profile[] {
  const { quantity, noun } = evidence.scope;
  if (quantity.value === undefined && quantity.low === undefined) return NONE;
  if (quantity.unit === 'percent') return about.percent;
  if (quantity.unit !== undefined) {
    return MONEY.test(quantity.unit) ? about.money : (about.unit.get(quantity.unit) ?? NONE);
  }
  if (noun.length === 0) return about.population;
  let only: readonly Profile[] = NONE;
  let several: Set<Profile> | undefined;
  const add = (list: readonly Profile[] | undefined) => {
    if (list === undefined) return;
    if (only === NONE) {
      only = list;
      return;
    }
    several ??= new Set(only);
    for (const profile of list) several.add(profile);
  };
  for (const word of noun) add(about.noun.get(word));
  if (noun.some((word) => PERSONS.has(word))) {
    if (about.outcome.size > 0) for (const facet of evidence.outcomes) add(about.outcome.get(facet));
    if (about.sort.size > 0) for (const facet of evidence.sorts) add(about.sort.get(facet));
  }
  return several === undefined ? only : [...several];
}
