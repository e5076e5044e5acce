import { tokenTexts } from '../text/tokens.ts';
import type { Evidence } from './evidence.ts';
import { OUTCOMES } from './facets.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import { NEAR_PARTY } from './nearness.ts';
import type { Party } from './party.ts';
import type { StatedPeriod } from './period.ts';
import type { Profile } from './profile.ts';
import { inside } from './scope.ts';

export function isSite({ isPlace, isCountry }: Party): boolean {
  return isPlace && !isCountry;
}

/** How far before a site's name a word may stand by which all that is told is what came after. */
const AFTER_REACH = 5;

const AFTER = new Set([...ar.AFTERWARDS, ...en.AFTERWARDS].flatMap((word) => tokenTexts(word)));

/** «بعد أيام من هجوم التاجي قتل ثلاثة …»: what came after a happening is none of its figures. */
export function isAfterwards(profile: Profile, { mentions, scope }: Evidence): boolean {
  const { parties } = profile;
  if (!profile.once && !isToll(profile)) return false;
  const { tokens } = scope.block;
  return mentions.some(({ id, at, words }) => {
    if (!inside(at.from, { from: scope.sentence.from, to: scope.number.from })) return false;
    if (!parties.some((party) => isSite(party) && (party.id === id || party.aliases.has(words))))
      return false;
    for (let i = at.from - 1; i >= Math.max(scope.sentence.from, at.from - AFTER_REACH); i -= 1) {
      if (AFTER.has(tokens[i]!.text)) return true;
    }
    return false;
  });
}

const TOLL = 1.8;

/** What became of the people is told right at the number, and the place of the happening in its sentence or the one before. */
export function tollWorth(profile: Profile, weights: readonly number[], weak: number): number {
  if (!isToll(profile) || weak > 0) return 0;
  return profile.parties.some((party, i) => isSite(party) && weights[i]! >= NEAR_PARTY) ? TOLL : 0;
}

/** What one happening cost. */
export function isToll({ once, facets, parties }: Profile): boolean {
  if (once) return [...facets].some((facet) => OUTCOMES.has(facet));
  return (facets.has('killed') || facets.has('injured')) && parties.some(isSite);
}

/** "three US troops in Jordan last weekend": the day, the country and whose they are tell a toll whose place is not named. */
export function isDatedToll(profile: Profile, weights: readonly number[], period: StatedPeriod): boolean {
  const others = profile.parties.flatMap((party, i) => (isSite(party) ? [] : [weights[i]!]));
  return (
    isToll(profile) &&
    profile.parties.some(isSite) &&
    period.fit === 'same' &&
    others.length > 1 &&
    others.every((weight) => weight >= 2)
  );
}

/** Whose loss it is must be told near the number, and where. */
export function isTollTold({ parties }: Profile, weights: readonly number[]): boolean {
  if (!parties.some(isSite)) return parties.some((party, i) => party.isPlace && weights[i]! >= NEAR_PARTY);
  return (
    parties.some((party, i) => isSite(party) && weights[i]! >= NEAR_PARTY) ||
    parties.every((party, i) => !isSite(party) || weights[i]! >= 1)
  );
}
