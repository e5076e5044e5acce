import { type Around, JAILS } from './around.ts';
import { isOwnNoun, NOUN } from './counted-noun.ts';
import { type Evidence, facetsAmong, MATTERS } from './evidence.ts';
import { type Facet, facetOf, OUTCOMES, SORTS } from './facets.ts';
import { isOfSort, isWhereTheyAre } from './facets-fit.ts';
import { outcomesIn, outcomesOf } from './outcome.ts';
import type { Profile } from './profile.ts';
import { inside, type Range, type Scope } from './scope.ts';
import { facetsOfLead } from './story.ts';
import { isSite } from './toll.ts';
import { hasAny } from './words.ts';

export const WEAK_COST = 0.4;

/** How weakly the facets of a measure are told: 0 where the clause tells them all; the facet that speaks against it. */
export function weakFacets(profile: Profile, evidence: Evidence, around: Around): number | string {
  const { facets, allowed } = profile;
  const { clauseFacets, sentenceFacets, blockFacets } = evidence;
  // «500» behind «عسكري أجنبي» counts soldiers; whether they are foreigners is not said.
  const { carried } = evidence.scope;
  const own = around.facets;
  const isTakenOver = carried !== undefined || (own.size > 0 && !isOwnNoun(evidence.scope));
  const nounFacets =
    carried === undefined && !isTakenOver
      ? evidence.nounFacets
      : new Set(
          carried === undefined ? [] : evidence.scope.noun.slice(0, 1).flatMap((word) => facetOf(word) ?? []),
        );
  const outcomes = ownOutcomes(evidence.scope, around.segment, own);
  // "need aid out of a population of 22 million"
  const isPopulation = facets.has('population') && isCalledPopulation(evidence.scope);
  if (profile.countsPeople && !isPopulation) {
    for (const outcome of outcomes) {
      if (!facets.has(outcome) && !(allowed.has(outcome) && nounFacets.has(outcome))) return `not ${outcome}`;
    }
  }
  for (const sort of nounFacets) {
    if (SORTS.has(sort) && !facets.has(sort) && !allowed.has(sort)) return `not ${sort}`;
  }
  const ownSorts = [...own].filter((facet) => SORTS.has(facet));
  if (ownSorts.length > 0 && ownSorts.every((sort) => !facets.has(sort) && !allowed.has(sort))) {
    return `not ${ownSorts[0]}`;
  }
  const sorts = [...sentenceFacets].filter((facet) => SORTS.has(facet) && facet !== 'civilian');
  const ours = [...facets].filter((facet) => SORTS.has(facet) && facet !== 'civilian');
  if (ours.length > 0 && sorts.length > 0 && !ours.some((facet) => sentenceFacets.has(facet)))
    return `not ${sorts[0]}`;
  if (profile.countsPeople && !facets.has('detained') && around.isInJail && !hasAny(JAILS, profile.context))
    return 'jailed';
  // In a camp whoever is counted lives there.
  const isHere = profile.parties.some(
    (party) =>
      isSite(party) &&
      evidence.mentions.some(({ id, at }) => id === party.id && inside(at.from, evidence.scope.sentence)) &&
      isWhereTheyAre(party.id, evidence),
  );
  // "in 69 operations 13 were killed": the killed are no operations.
  const isOfPeople = [...own].some((facet) => OF_PEOPLE.has(facet));
  if (!profile.countsPeople && evidence.scope.quantity.noun === undefined && isOfPeople)
    return 'not of people';
  let weak = 0;
  for (const facet of facets) {
    if (outcomes.has(facet) || nounFacets.has(facet) || clauseFacets.has(facet)) continue;
    if (facet === 'population' && isHere) continue;
    if (facet === 'detained' && around.isInJail) {
      weak += 0.5;
      continue;
    }
    // Who returns to a country was a refugee; whom one takes in is one.
    if (facet === 'refugee' && (nounFacets.has('returned') || own.has('hosted'))) continue;
    if (OUTCOMES.has(facet) && profile.countsPeople && outcomes.size > 0) return facet;
    if (sentenceFacets.has(facet)) weak += 1;
    else if (around.leads.some((lead) => facetsOfLead(lead).has(facet))) weak += 1.5;
    else if (MATTERS.has(facet) ? evidence.page.facets.has(facet) : blockFacets.has(facet)) weak += 2;
    else if (SORTS.has(facet) && isOfSort(profile, evidence, facet)) weak += 1;
    else return facet;
  }
  return weak;
}

const OF_PEOPLE: ReadonlySet<Facet> = new Set<Facet>(['killed', 'injured', 'detained']);

/** How near before its number «سكان» or "population" makes it that. */
const CALLED_REACH = 4;

function isCalledPopulation({ block, number }: Scope): boolean {
  return facetsAmong(block, { from: Math.max(0, number.from - CALLED_REACH), to: number.from }).has(
    'population',
  );
}

/** With its noun a number leaves out what became of those it counts, if its own words say nothing of the kind. */
function ownOutcomes(scope: Scope, segment: Range, own: ReadonlySet<Facet>): ReadonlySet<Facet> {
  const outcomes = outcomesIn(scope, segment);
  if (outcomes.size > 0 || scope.carried === undefined || own.size > 0) return outcomes;
  return outcomesOf(scope.carried);
}

/** Facets that say so much of those counted that no noun need say more. */
const SAID = 2;

const SAYING_ALL: ReadonlySet<Facet> = new Set<Facet>([
  'need',
  'hunger',
  'displaced',
  'refugee',
  'returned',
  'population',
]);

/** "Fifteen million need aid", "Al-Hol houses 40,000": a number without a noun whose own words say what is counted. */
export function saidWorth(profile: Profile, around: Around, noun: number): number {
  if (noun > NOUN.carried) return 0;
  const ours = [...profile.facets].filter((facet) => SAYING_ALL.has(facet));
  if (ours.length === 0) return 0;
  const own = around.facets;
  const isHosted = own.has('hosted');
  return ours.every((facet) => own.has(facet) || (isHosted && HOSTED.has(facet))) ? SAID : 0;
}

const HOSTED: ReadonlySet<Facet> = new Set<Facet>(['refugee', 'population']);
