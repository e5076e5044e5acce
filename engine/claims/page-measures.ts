import type { PackSet } from '../../packs/pack.ts';
import { withinChain } from '../context/record-index.ts';
import type { Found, ReadBlock } from '../reading.ts';
import { type Interval, statedInterval } from './agreement.ts';
import { among, byCount } from './by-count.ts';
import { entityFacts } from './entity-facts.ts';
import type { Evidence, PageTopics } from './evidence.ts';
import type { Facet } from './facets.ts';
import { type Figures, figuresOf } from './figures.ts';
import { isGroupWord, ledGroupsAt } from './led-groups.ts';
import { originFits, wordsBesideRefugees } from './origin.ts';
import type { Party } from './party.ts';
import type { Profile } from './profile.ts';
import type { Range } from './scope.ts';
import type { Telling } from './story.ts';
import { bearersOf, calledBy, type Subject, type Subjects, subjectsOf } from './subjects.ts';
import type { Mention } from './surroundings.ts';
import { isTold } from './told.ts';
import { wordsOf } from './words.ts';

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

const LONG_LIST = 4;
const NONE: readonly Profile[] = [];
const NOBODY: readonly string[] = [];
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
