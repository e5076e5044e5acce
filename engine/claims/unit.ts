import type { Evidence } from './evidence.ts';
import type { Facet } from './facets.ts';
import { isOfCountry } from './facets-fit.ts';
import type { Profile } from './profile.ts';
import { stemsOf } from './stem.ts';

/** Units of money, by their ISO 4217 codes. */
export const MONEY = /^[A-Z]{3}$/;
/** Nouns under which anyone may be counted. */
export const PERSONS = new Set(
  'شخص فرد عنصر مقاتل مسلح إرهابي متشدد people person operative militant fighter terrorist member jihadist'
    .split(' ')
    .flatMap(stemsOf),
);

/** Whether the number counts in the measure's unit: percent, money and counts are never mixed. */
export function unitFits(profile: Profile, evidence: Evidence): boolean {
  const { quantity, noun, block } = evidence.scope;
  if (quantity.value === undefined && quantity.low === undefined) return false;
  if ((quantity.unit === 'percent') !== profile.isPercent) return false;
  const isMoney = quantity.unit !== undefined && MONEY.test(quantity.unit);
  if (isMoney !== profile.isMoney) return false;
  if (profile.isPercent || isMoney) return true;
  if (quantity.unit !== undefined) return profile.unitCodes.includes(quantity.unit);
  if (noun.length === 0) {
    const isTold = evidence.clauseFacets.has('population') || isOfCountry(evidence);
    return profile.facets.has('population') && isTold;
  }
  const arabic = block.lang === 'ar';
  if (
    noun.some((word) => profile.unitHeads.has(word)) &&
    profile.units.some((unit) => isNoun(unit, noun, arabic))
  )
    return true;
  // "13 operatives killed and 28 others detained": the cue is what became of them, the noun only says that they are people.
  const { unitOutcomes, unitSorts } = profile;
  if (unitOutcomes.size === 0 && unitSorts.size === 0) return false;
  return (
    noun.some((word) => PERSONS.has(word)) &&
    ((unitOutcomes.size > 0 && shares(unitOutcomes, evidence.outcomes)) ||
      // «عدد النازحين 6.8 ملايين شخص», "6.8 million people have been displaced".
      (unitSorts.size > 0 && shares(unitSorts, evidence.sorts)))
  );
}

function shares(facets: ReadonlySet<Facet>, told: ReadonlySet<Facet>): boolean {
  for (const facet of facets) if (told.has(facet)) return true;
  return false;
}

/** The noun only says that they are people; who they are is told beside it. */
export function isCountedAsPeople(profile: Profile, { scope: { noun, block } }: Evidence): boolean {
  const arabic = block.lang === 'ar';
  return noun.some((word) => PERSONS.has(word)) && !profile.units.some((unit) => isNoun(unit, noun, arabic));
}

function isNoun(unit: readonly string[], noun: readonly string[], arabic: boolean): boolean {
  return unit.every((word) => noun.includes(word)) && isHead(unit, noun, arabic);
}

/** Adjectives follow an Arabic noun and go before an English one; the unit must be the noun itself. */
function isHead(unit: readonly string[], noun: readonly string[], arabic: boolean): boolean {
  const place = arabic ? noun.indexOf(unit[0]!) : noun.length - 1 - noun.lastIndexOf(unit.at(-1)!);
  return place <= 1;
}
