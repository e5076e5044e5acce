import { tokenTexts } from '../text/tokens.ts';
import { type Evidence, MATTERS } from './evidence.ts';
import { type Facet, OUTCOMES, SORTS } from './facets.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import type { Profile } from './profile.ts';
import { stemsIn } from './scope.ts';
import { stem } from './stem.ts';
import { hasAny } from './words.ts';

const ARRESTED = new Set([...ar.ARRESTED, ...en.ARRESTED].flatMap((word) => tokenTexts(word).map(stem)));

/** A measure of what there is: no toll and no number of attacks. */
function isLevel(profile: Profile): boolean {
  return ![...profile.facets].some((facet) => OUTCOMES.has(facet)) && !profile.countsAttacks;
}

/** Whether the number says of those it counts what the measure keeps, and nothing else. */
export function facetsFit(profile: Profile, evidence: Evidence): boolean {
  const { facets, allowed } = profile;
  const { outcomes, nounFacets, clauseFacets, sentenceFacets } = evidence;
  if (isLevel(profile) && (evidence.isAttacked || (evidence.isSupposed && !facets.has('planned'))))
    return false;
  for (const outcome of outcomes) {
    // The noun may be a prisoner and the measure of prisoners that were put to death.
    const isAllowed =
      (allowed.has(outcome) && nounFacets.has(outcome)) ||
      (isHeldIn(profile, outcome) && !hasAny(ARRESTED, evidence.beforeNumber));
    if (!facets.has(outcome) && !isAllowed) return false;
  }
  for (const sort of nounFacets) {
    if (SORTS.has(sort) && !facets.has(sort) && !allowed.has(sort)) return false;
  }
  for (const facet of facets) {
    if (OUTCOMES.has(facet)) {
      if (!outcomes.has(facet) && !nounFacets.has(facet)) return false;
    } else if (SORTS.has(facet)) {
      const isHosted = facet === 'refugee' && clauseFacets.has('hosted');
      if (
        !nounFacets.has(facet) &&
        !clauseFacets.has(facet) &&
        !isHosted &&
        !isOfSort(profile, evidence, facet)
      )
        return false;
    } else if (facet === 'gdp') {
      if (!sentenceFacets.has(facet) && !SPELT_GDP.every((word) => evidence.inSentence.has(word)))
        return false;
    } else if (facet === 'population') {
      if (!tellsPopulation(profile, evidence)) return false;
    } else if (!(MATTERS.has(facet) ? evidence.page.facets : sentenceFacets).has(facet)) {
      return false;
    }
  }
  return true;
}

const SPELT_GDP = ['gross', 'domestic', 'product'].map(stem);

/** «يحتجز المخيم 70 ألف شخص»: whom a camp holds are those who live in it. */
function isHeldIn({ facets, parties }: Profile, outcome: Facet): boolean {
  return outcome === 'detained' && facets.has('population') && parties.some((p) => p.isPlace && !p.isCountry);
}

/** «ثلاثة ملايين سوري» on a page about refugees: the nationality stands for them. */
export function isOfSort(profile: Profile, evidence: Evidence, facet: Facet): boolean {
  return (
    evidence.page.facets.has(facet) &&
    profile.parties.some(
      (party) => party.isCountry && evidence.scope.noun.some((word) => party.demonyms.has(word)),
    )
  );
}

const COUNTRY_OF = new Set(['country', 'nation', 'دوله', 'بلد', 'city', 'مدينه'].map(stem));

/** "A country of 11 million": the number says how large it is. */
export function isOfCountry({ scope }: Evidence): boolean {
  const from = Math.max(scope.clause.from, scope.number.from - 3);
  const before = stemsIn(scope.block, { from, to: scope.number.from });
  return [...before].some((word) => COUNTRY_OF.has(word));
}

/** «سكان», «نسمة», "a country of 11 million people"; in a camp whoever is counted. */
function tellsPopulation(profile: Profile, evidence: Evidence): boolean {
  const { clauseFacets } = evidence;
  if (clauseFacets.has('population') || isOfCountry(evidence)) return true;
  const nearest = evidence.groups[0];
  return (
    nearest !== undefined &&
    nearest.weight >= 2 &&
    profile.parties.some(
      (party) =>
        party.isPlace &&
        !party.isCountry &&
        nearest.ids.includes(party.id) &&
        isWhereTheyAre(party.id, evidence),
    )
  );
}

/** How far behind the counted noun its place may stand: "people in al-Hol camp", not "people about a murder at al-Hol". */
const PLACE_REACH = 3;

/** Whether those counted are told to be at the place, and not to be brought there or to have to do with it. */
export function isWhereTheyAre(id: string, evidence: Evidence): boolean {
  const { mentions, scope } = evidence;
  if (hasAny(ARRESTED, evidence.beforeNumber)) return false;
  return mentions.some(
    (mention) =>
      mention.id === id &&
      (mention.at.from < scope.number.from || mention.at.from <= scope.phrase.to + PLACE_REACH),
  );
}
