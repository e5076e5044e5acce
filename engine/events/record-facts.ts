import { type DaySpan, eventDays } from '../../packs/days.ts';
import type { PackSet } from '../../packs/pack.ts';
import type { EventRecord } from '../../packs/schema.ts';
import { entityFacts } from '../claims/entity-facts.ts';
import { stem } from '../claims/stem.ts';
import { keptWithPacks } from '../kept-with-packs.ts';
import { tokenTexts } from '../text/tokens.ts';
import {
  ACTS_FOR,
  CONTRACTOR,
  DEFENDED,
  isUnitedStates,
  metonymOf,
  NUMBERS,
  nationOf,
  type Weapon,
  weaponOf,
} from './lexicon.ts';

/** What the rules ask of an event's record again and again. */
export interface RecordFacts {
  /** Qualified. */
  readonly id: string;
  readonly record: EventRecord;
  readonly days: DaySpan;
  /** Canonical ids. */
  readonly places: readonly string[];
  /** Whom it was aimed at, who claimed it, to whom it is attributed; canonical ids. */
  readonly parties: readonly string[];
  /** What those parties lie in or belong to. */
  readonly states: ReadonlySet<string>;
  /** The kind, or for `other` the kind that its words describe. */
  readonly kind: string;
  readonly weapons: ReadonlySet<Weapon>;
  readonly weaponCounts: ReadonlySet<number>;
  readonly killed: ReadonlySet<number>;
  readonly injured: ReadonlySet<number>;
  readonly contractorDied: boolean;
  /** It says of troops and civilians that none of them died or was hurt. */
  readonly harmless: boolean;
  /** The record's words say that something was shot down or kept off. */
  readonly defended: boolean;
  /** Numbers in the record's own words that are too large to stand there by chance. */
  readonly numbers: ReadonlySet<number>;
  /** Codes of the states that the record's words name as acting or as those it befell. */
  readonly nations: ReadonlySet<string>;
}

/** Facts of an event on record; undefined when it has no date. */
export const recordFacts = keptWithPacks((packs, id): RecordFacts | undefined => {
  const record = packs.event(id);
  const days = record && eventDays(record);
  return record !== undefined && days ? make(packs, id, record, days) : undefined;
});

const parties = new WeakMap<PackSet, ReadonlySet<string>>();

/** All whom a record has as aimed at or as those who did it. */
export function partiesOf(packs: PackSet): ReadonlySet<string> {
  let known = parties.get(packs);
  if (known === undefined) {
    const all = new Set<string>();
    for (const pack of packs.packs)
      for (let i = 0; i < pack.eventCount; i += 1)
        for (const id of recordFacts(packs, `${pack.info.name}:${pack.eventId(i)}`)?.parties ?? [])
          all.add(id);
    known = all;
    parties.set(packs, known);
  }
  return known;
}

/** A smaller number may stand in any text. */
const TELLING_NUMBER = 13;
/** Years are no counts. */
const isYear = (n: number) => n >= 1990 && n <= 2040;

function make(packs: PackSet, id: string, record: EventRecord, days: DaySpan): RecordFacts {
  const parties = [
    ...record.targets,
    ...record.claimedBy,
    ...record.attributedTo.map(({ entity }) => entity),
  ].map((party) => packs.qualify(id, party));
  const summary = record.summary.en;
  const words = tokenTexts(summary);
  const kind = kindOf(record, words);
  const sums = (pick: (group: EventRecord['casualties'][number]) => number | null) => {
    const all = record.casualties.flatMap((group) => pick(group) ?? []).filter((n) => n > 0);
    return new Set([...all, all.reduce((sum, n) => sum + n, 0)].filter((n) => n > 0));
  };
  return {
    id,
    record,
    days,
    places: record.places.map((place) => packs.qualify(id, place)),
    parties,
    states: new Set(parties.flatMap((party) => entityFacts(packs, party)?.within ?? [])),
    kind,
    weapons: weaponsOf(record, kind, words),
    weaponCounts: new Set(record.weapons.flatMap(({ count }) => count ?? [])),
    killed: sums(({ killed }) => killed),
    injured: sums(({ injured }) => injured),
    contractorDied: record.casualties.some(
      ({ group, killed }) => (killed ?? 0) > 0 && group.split('-').some((word) => CONTRACTOR.has(word)),
    ),
    harmless:
      record.casualties.length > 0 &&
      record.casualties.every(({ killed, injured }) => (killed ?? 0) === 0 && (injured ?? 0) === 0),
    defended: words.some((word) => DEFENDED.has(word)),
    numbers: new Set(
      words.flatMap((word) => NUMBERS.get(word) ?? numberOf(word)).filter((n) => n >= TELLING_NUMBER),
    ),
    nations: nationsIn(
      [
        ...words,
        ...parties.flatMap((party) => tokenTexts(entityFacts(packs, party)?.record.labels.en ?? '')),
      ],
      words,
    ),
  };
}

/** Words of records that so many have at the most are telling. */
const MOST_RECORDS = 4;
const SHORTEST_TELLING = 4;

const uses = new WeakMap<PackSet, ReadonlyMap<string, number>>();

/** How many records have a word, by its stem. */
function usesOf(packs: PackSet): ReadonlyMap<string, number> {
  let known = uses.get(packs);
  if (known === undefined) {
    const counted = new Map<string, number>();
    for (const pack of packs.packs) {
      for (let i = 0; i < pack.eventCount; i += 1) {
        const { en, ar } = pack.event(i).summary;
        for (const word of new Set(wordsIn(`${en} ${ar}`))) counted.set(word, (counted.get(word) ?? 0) + 1);
      }
    }
    known = counted;
    uses.set(packs, known);
  }
  return known;
}

/** Stems of the words that hardly another record has: «أكاديمية», "bunkers". */
export const tellingWords = keptWithPacks((packs, id): ReadonlySet<string> | undefined => {
  const record = packs.event(id);
  if (record === undefined) return undefined;
  const counted = usesOf(packs);
  return new Set(
    wordsIn(`${record.summary.en} ${record.summary.ar}`).filter(
      (word) => word.length >= SHORTEST_TELLING && counted.get(word)! <= MOST_RECORDS,
    ),
  );
});

function wordsIn(text: string): string[] {
  return tokenTexts(text).map(stem);
}

function numberOf(word: string): number | [] {
  const value = /^\d+$/.test(word) ? Number(word) : Number.NaN;
  return Number.isNaN(value) || isYear(value) ? [] : value;
}

/** A record of kind `other` that its words describe as fire on a place is one. */
function kindOf(record: EventRecord, words: readonly string[]): string {
  if (record.kind !== 'other') return record.kind;
  const isFire =
    record.weapons.some(({ kind }) => weaponOf(kind) === 'rocket') ||
    words.includes('targeted') ||
    words.some((word, i) => word === 'indirect' && words[i + 1] === 'fire');
  return isFire ? 'rocket-attack' : 'other';
}

const BY_KIND: Readonly<Record<string, readonly Weapon[]>> = {
  'rocket-attack': ['rocket', 'shell'],
  'drone-attack': ['drone'],
  'drone-shootdown': ['drone'],
  'mortar-attack': ['mortar', 'shell'],
  'ied-attack': ['ied'],
  airstrike: ['air'],
  raid: ['helicopter', 'air'],
};

function weaponsOf(record: EventRecord, kind: string, words: readonly string[]): Set<Weapon> {
  const weapons = new Set<Weapon>(BY_KIND[kind] ?? []);
  for (const weapon of record.weapons) {
    for (const word of tokenTexts(weapon.kind)) {
      const named = weaponOf(word);
      if (named !== undefined) weapons.add(named);
    }
  }
  // "several rounds of indirect fire" may have been mortar rounds; a strike may have been flown by a drone.
  if (words.some((word, i) => word === 'indirect' && words[i + 1] === 'fire')) weapons.add('mortar');
  if (kind === 'airstrike')
    for (const word of words) if (weaponOf(word) === 'drone' || word === 'mq') weapons.add('drone');
  if (kind === 'mortar-attack' && words.some((word) => weaponOf(word) === 'rocket')) weapons.add('rocket');
  if (kind === 'other')
    for (const word of words) if (weaponOf(word) === 'helicopter') weapons.add('helicopter');
  return weapons;
}

function nationsIn(words: readonly string[], summary: readonly string[]): Set<string> {
  const nations = new Set<string>();
  for (const word of words) {
    const nation = nationOf(word) ?? metonymOf(word);
    if (nation !== undefined) nations.add(nation);
    const state = ACTS_FOR.get(word);
    if (state !== undefined) nations.add(state);
  }
  // "U.S." is cut into letters; in these packs it is written "US".
  if (summary.includes('us') || summary.some((word, i) => isUnitedStates(word, summary[i + 1])))
    nations.add('us');
  return nations;
}
