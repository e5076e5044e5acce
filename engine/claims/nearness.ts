import type { Figures } from './figures.ts';
import { asks } from './goes-on.ts';
import type { Party } from './party.ts';
import type { Profile } from './profile.ts';
import { inside, type Range, type Scope, stemsIn } from './scope.ts';
import { type Lead, near, type Story } from './story.ts';
import { isTold } from './told.ts';
import { isSite, isToll } from './toll.ts';
import { hasAny } from './words.ts';

/** What the page tells of, and the measures about it. */
export interface RecordPage {
  /** Canonical ids of all of whom the page tells. */
  readonly told: ReadonlySet<string>;
  readonly figures: Figures;
  /** Canonical ids of the countries of which the page tells most. */
  readonly focus: ReadonlySet<string>;
}

/** Of long lists one may be missing; weapons are no parties that a text must name. */
const MAY_MISS: readonly (readonly [number, number])[] = [
  [4, 2],
  [3, 1],
];

export function isToldEnough(profile: Profile, told: ReadonlySet<string>): boolean {
  const parties = profile.parties.filter(({ isThing }) => !isThing);
  const missing = parties.filter((party) => !isTold(party, told));
  // What happened at a place is told by the place.
  if (isToll(profile)) {
    const isPlaceTold = parties.some((party) => party.isPlace && !missing.includes(party));
    return isPlaceTold && !missing.some(isSite) && (parties.some(isSite) || missing.length < parties.length);
  }
  return missing.length <= (MAY_MISS.find(([length]) => parties.length >= length)?.[1] ?? 0);
}

export const NEAR_PARTY = 1.5;

const PARTY = 0.6;

export function partiesWorth(weights: readonly number[]): number {
  if (weights.length === 0) return 0;
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return 0.8 * mean + PARTY * Math.min(3, weights.filter((weight) => weight >= NEAR_PARTY).length);
}

/** 3 the number's own words, 2 the sentence before it, 1.5 behind it or the sentence before, 1 the block, less beyond. */
export function partyWeight(
  story: Story,
  page: RecordPage,
  profile: Profile,
  party: Party,
  scope: Scope,
  segment: Range,
  leads: readonly Lead[],
): number {
  const { sentence, clause, number, block, between } = scope;
  let best = 0;
  for (const { at, ids } of story.tellings(scope)) {
    if (!isTold(party, ids)) continue;
    if (inside(at, segment)) return 3;
    if (inside(at, { from: sentence.from, to: number.from })) best = Math.max(best, 2);
    else if (inside(at, isToll(profile) ? clause : { from: sentence.from, to: between.to }))
      best = Math.max(best, 1.2);
    else if (at < number.from) best = Math.max(best, 1);
    else best = Math.max(best, 0.5);
  }
  for (const [i, { in: lead, range }] of leads.entries()) {
    const isIn = near(lead.tellings, range.from, range.to).some(({ ids }) => isTold(party, ids));
    if (!isIn) continue;
    const isNear = i === 0 && lead.block === block;
    best = Math.max(
      best,
      asks({ in: lead, range }) ? 2 : isNear ? 1.6 : i > 0 && isToll(profile) ? 0.8 : 1.2,
    );
  }
  if (best < AGAIN && isCalledAgain(party, scope, segment, page)) best = AGAIN;
  if (best < IN_FOCUS && (page.focus.has(party.id) || page.focus.has(party.country ?? ''))) return IN_FOCUS;
  return best === 0 ? ON_PAGE : best;
}

const ON_PAGE = 0.3;

/** A country that the whole page is about. */
const IN_FOCUS = 1;

/** «المخيم», "the coalition" in the number's sentence, where the page names it in full. */
const AGAIN = 1.8;

function isCalledAgain(
  party: Party,
  { block, sentence, number }: Scope,
  segment: Range,
  { told }: RecordPage,
): boolean {
  if (party.kindWords.size === 0 || !isTold(party, told)) return false;
  return (
    hasAny(party.kindWords, stemsIn(block, segment)) ||
    hasAny(party.kindWords, stemsIn(block, { from: sentence.from, to: number.from }))
  );
}

/** Told at least by the block or what leads to it. */
export const NEAR_BLOCK = 1;

/** Whose people are counted, where the noun does not say it, is told in the sentence. */
export function isNationalityTold({ actors, parties }: Profile, weights: readonly number[]): boolean {
  return actors.every((party) => !party.isCountry || weights[parties.indexOf(party)]! >= 2);
}

/** Whose dead or wounded a running total counts is told in the number's sentence: others have them too. */
export function areVictimsTold({ facets, parties }: Profile, weights: readonly number[]): boolean {
  if (!facets.has('killed') && !facets.has('injured')) return true;
  return parties.every((party, i) => party.country === undefined || weights[i]! >= 2);
}

/** Of a small number those who did or suffered it must be told in its sentence or the one before. */
export function areActorsNear(profile: Profile, weights: readonly number[]): boolean {
  const { parties } = profile;
  const least = isToll(profile) ? NEAR_PARTY : NEAR_BLOCK;
  if ((profile.once || isToll(profile)) && parties.some((party, i) => isSite(party) && weights[i]! >= least))
    return true;
  // Of two bodies that stand for one side (Iran and its Guard) one is enough.
  const actors = parties.flatMap((party, i) => (party.isPlace || party.isThing ? [] : [weights[i]!]));
  return actors.length === 0 || Math.max(...actors) >= NEAR_PARTY;
}
