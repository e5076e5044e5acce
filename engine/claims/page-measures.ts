import type { PackSet } from '../../packs/pack.ts';
import { withinChain } from '../context/record-index.ts';
import type { Found, ReadBlock } from '../reading.ts';
import { tokenTexts } from '../text/tokens.ts';
import { type Interval, statedInterval } from './agreement.ts';
import { entityFacts } from './entity-facts.ts';
import type { Evidence, PageTopics } from './evidence.ts';
import type { Facet } from './facets.ts';
import { type Figures, figuresOf } from './figures.ts';
import { isGroupWord, type LedGroup, ledGroupsAt, ledGroupsOf } from './led-groups.ts';
import { originFits, wordsBesideRefugees } from './origin.ts';
import { type Party, type PartyNames, type Profile, partyNames, profileOf } from './profile.ts';
import type { Range } from './scope.ts';
import type { Telling } from './story.ts';
import type { Mention } from './surroundings.ts';
import { isTold } from './told.ts';
import { MONEY, PERSONS } from './unit.ts';
import { type Word, wordsOf } from './words.ts';

/** What a page speaks of, and the measures about it by what they count; made once a page. */
export interface PageMeasures {
  readonly topics: PageTopics;
  /** Canonical ids of all of whom the page tells, by name, nationality or what lies in them. */
  readonly told: ReadonlySet<string>;
  readonly figures: Figures;
  /** Canonical ids of the countries of which the page tells most. */
  readonly focus: ReadonlySet<string>;
  /** The measures that the number may state by its unit or noun alone. Most numbers have none, and cost no more. */
  candidates(evidence: Evidence, told: () => ReadonlySet<string>): readonly Profile[];
  /** Canonical ids of those of whom a block speaks, by name or by nationality. */
  toldIn(block: ReadBlock, mentions: readonly Mention[]): ReadonlySet<string>;
  /** The same one by one, in text order. */
  tellings(block: ReadBlock, mentions: readonly Mention[]): readonly Telling[];
}

/** An entity that a measure is about. */
interface Subject extends PartyNames {
  readonly isHappening: boolean;
}

interface Subjects {
  readonly all: readonly Subject[];
  readonly byStem: ReadonlyMap<string, readonly Subject[]>;
  /** Those of whom each word that was met is a nationality or the whole name; of most words nobody. */
  readonly words: Map<Word, readonly Subject[]>;
  /** What bears each name that was met. */
  readonly bearers: Map<string, readonly string[]>;
  readonly measures: Map<string, readonly Profile[]>;
  readonly ledGroups: readonly LedGroup[];
}

const LONG_LIST = 4;
const NONE: readonly Profile[] = [];
const NO_SUBJECTS: readonly Subject[] = [];
const NOBODY: readonly string[] = [];
/** More distinct words than a long page has; past it the table starts anew. */
const MOST_KEPT = 20_000;
const kept = new WeakMap<PackSet, Subjects>();

function subjectsOf(packs: PackSet): Subjects {
  let subjects = kept.get(packs);
  if (subjects === undefined) {
    subjects = readSubjects(packs);
    kept.set(packs, subjects);
  }
  return subjects;
}

function readSubjects(packs: PackSet): Subjects {
  const all = new Map<string, Subject>();
  for (const pack of packs.packs) {
    for (let ordinal = 0; ordinal < pack.entityCount; ordinal += 1) {
      const own = pack.entityId(ordinal);
      if (pack.measuresOf(own).length === 0) continue;
      const facts = entityFacts(packs, `${pack.info.name}:${own}`);
      if (facts === undefined || all.has(facts.id)) continue;
      all.set(facts.id, { ...partyNames(packs, facts), isHappening: facts.record.kind === 'operation' });
    }
  }
  const byStem = new Map<string, Subject[]>();
  for (const subject of all.values()) {
    for (const word of new Set([...subject.demonyms, ...subject.names])) {
      const list = byStem.get(word);
      if (list === undefined) byStem.set(word, [subject]);
      else list.push(subject);
    }
  }
  const named = [...all.values()];
  return {
    all: named,
    byStem,
    words: new Map(),
    bearers: new Map(),
    measures: new Map(),
    ledGroups: ledGroupsOf(named, (word) => byStem.get(word) ?? []),
  };
}

export function pageMeasures(packs: PackSet, blocks: readonly ReadBlock[], found: Found): PageMeasures {
  const subjects = subjectsOf(packs);
  const facets = new Set<Facet>();
  const told = new Set<string>();
  const counts = new Map<string, number>();
  const byBlock = new Map<ReadBlock, Set<Subject>>();
  for (const block of blocks) {
    for (const [at, word] of wordsOf(block).entries()) {
      if (word === undefined) continue;
      if (word.facet !== undefined) facets.add(word.facet);
      if (isGroupWord(word.stems)) for (const id of ledGroupsAt(subjects.ledGroups, block, at)) told.add(id);
      const called = calledBy(subjects, word);
      if (called.length === 0) continue;
      let here = byBlock.get(block);
      if (here === undefined) {
        here = new Set();
        byBlock.set(block, here);
      }
      for (const subject of called) {
        here.add(subject);
        counts.set(subject.id, (counts.get(subject.id) ?? 0) + 1);
      }
    }
  }
  for (const here of byBlock.values()) for (const { id } of here) told.add(id);
  const named = namedOn(packs, subjects, found, told);
  for (const { id, country, isHappening } of subjects.all) {
    if (named.has(id) || (country !== undefined && named.has(country))) told.add(id);
    // A quake is told by its matter.
    if (isHappening && facets.has('earthquake')) told.add(id);
  }
  const about = byCount(packs, subjects, told);
  const figures = figuresOf(about.all, told);
  return {
    topics: { named, facets, refugees: new Set(blocks.flatMap((block) => [...wordsBesideRefugees(block)])) },
    told,
    figures,
    focus: focusOf(packs, counts),
    candidates(evidence, toldHere) {
      const profiles = among(about, evidence);
      // No measure keeps a change.
      if (profiles.length === 0 || evidence.isChange) return NONE;
      const stated = statedInterval(evidence.scope.quantity);
      if (stated === null) return NONE;
      return profiles.filter(
        (profile) => mayBe(profile, stated, toldHere) && originFits(profile, evidence, figures.demonyms),
      );
    },
    toldIn: (block, mentions) => toldIn(packs, subjects, byBlock.get(block), mentions),
    tellings: (block, mentions) => tellingsIn(packs, subjects, block, mentions),
  };
}

/** A country told this often beside the most told one is what the page is about too. */
const FOCUS = 0.6;

function focusOf(packs: PackSet, counts: ReadonlyMap<string, number>): Set<string> {
  const countries = [...counts].filter(([id]) => entityFacts(packs, id)?.isCountry === true);
  const most = Math.max(0, ...countries.map(([, count]) => count));
  return new Set(countries.filter(([, count]) => count >= 2 && count >= most * FOCUS).map(([id]) => id));
}

function toldIn(
  packs: PackSet,
  subjects: Subjects,
  byWords: ReadonlySet<Subject> | undefined,
  mentions: readonly Mention[],
): Set<string> {
  const told = new Set<string>();
  for (const { id } of byWords ?? []) told.add(id);
  for (const { id, words, facts } of mentions) {
    told.add(id);
    const { within } = facts;
    if (within !== undefined) told.add(within);
    for (const bearer of bearersOf(packs, subjects, words)) told.add(bearer);
  }
  return told;
}

function tellingsIn(
  packs: PackSet,
  subjects: Subjects,
  block: ReadBlock,
  mentions: readonly Mention[],
): Telling[] {
  const tellings: Telling[] = [];
  let next = 0;
  for (const [at, word] of wordsOf(block).entries()) {
    if (word === undefined) continue;
    const led = isGroupWord(word.stems) ? ledGroupsAt(subjects.ledGroups, block, at) : NOBODY;
    if (led.length > 0) tellings.push({ at, ids: new Set(led) });
    const called = calledBy(subjects, word);
    // "us" is no country, "US" is.
    if (called.length === 0 || !isWrittenAsName(block, at)) continue;
    // "South Sudan" is not Sudan.
    while (next < mentions.length && mentions[next]!.at.to <= at) next += 1;
    const mention = mentions[next];
    if (mention !== undefined && isInLonger(mention.at, at)) continue;
    tellings.push({ at, ids: new Set(called.map(({ id }) => id)) });
  }
  for (const { id, at, words } of mentions) {
    tellings.push({
      at: at.from,
      ids: new Set([id, ...withinChain(packs, id), ...bearersOf(packs, subjects, words)]),
    });
  }
  return tellings.sort((a, b) => a.at - b.at);
}

function isInLonger({ from, to }: Range, at: number): boolean {
  return at >= from && at < to && to - from > 1;
}

function isWrittenAsName({ tokens, text }: ReadBlock, at: number): boolean {
  const { arabic, start } = tokens[at]!;
  return arabic || /\p{Lu}/u.test(text.charAt(start));
}

/**
 * What only the rest of the page names must agree with the record: a figure beyond all that the measure has cannot, so
 * its block must tell whom it is about.
 */
function mayBe(profile: Profile, stated: Interval, toldHere: () => ReadonlySet<string>): boolean {
  if (stated.low <= profile.mostStated && stated.high >= profile.leastStated) return true;
  const { parties, actors } = profile;
  if (profile.facets.has('earthquake')) return true;
  const told = toldHere();
  const tells = (party: Party) => isTold(party, told);
  // Of long lists some may be missing.
  if (parties.length >= LONG_LIST) return parties.some(tells);
  if (actors.length > 0 && !actors.some(tells)) return false;
  return (
    actors.length === parties.length ||
    actors.length > 1 ||
    parties.some((party) => party.isPlace && tells(party))
  );
}

function calledBy(subjects: Subjects, word: Word): readonly Subject[] {
  let called = subjects.words.get(word);
  if (called === undefined) {
    if (subjects.words.size >= MOST_KEPT) subjects.words.clear();
    const found = word.stems.flatMap((form) => subjects.byStem.get(form) ?? []);
    called = found.length === 0 ? NO_SUBJECTS : found;
    subjects.words.set(word, called);
  }
  return called;
}

/** Canonical ids of all that the page names; whatever else bears such a name, or has such a place in it, is told. */
function namedOn(packs: PackSet, subjects: Subjects, found: Found, told: Set<string>): Set<string> {
  const named = new Set<string>();
  const texts = new Set<string>();
  for (const annotation of found) {
    if (annotation.kind !== 'entity') continue;
    const facts = entityFacts(packs, annotation.entity);
    if (facts === undefined) continue;
    named.add(facts.id);
    if (facts.within !== undefined) told.add(facts.within);
    texts.add(annotation.text);
  }
  for (const text of texts) for (const id of bearersOf(packs, subjects, text)) told.add(id);
  return named;
}

/** Canonical ids of whatever may be called so. */
function bearersOf(packs: PackSet, { bearers }: Subjects, text: string): readonly string[] {
  let known = bearers.get(text);
  if (known === undefined) {
    if (bearers.size >= MOST_KEPT) bearers.clear();
    known = findBearers(packs, text);
    bearers.set(text, known);
  }
  return known;
}

function findBearers(packs: PackSet, text: string): string[] {
  const words = tokenTexts(text);
  const [first] = words;
  if (first === undefined) return [];
  return packs.packs.flatMap((pack) =>
    pack
      .aliasesStartingWith(first)
      .filter(
        ({ tokens }) => tokens.length === words.length && tokens.every((token, i) => token === words[i]),
      )
      .map(({ entity }) => packs.canonical(`${pack.info.name}:${pack.entityId(entity)}`)),
  );
}

interface ByCount {
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

function byCount(packs: PackSet, subjects: Subjects, told: ReadonlySet<string>): ByCount {
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

function among(about: ByCount, evidence: Evidence): readonly Profile[] {
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
