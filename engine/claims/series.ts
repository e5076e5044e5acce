import type { PackSet } from '../../packs/pack.ts';
import { compare } from './comparison.ts';
import { countsOthers } from './counts-others.ts';
import { isElsewhere } from './elsewhere.ts';
import { type Evidence, facetsAmong } from './evidence.ts';
import { OUTCOMES, SORTS } from './facets.ts';
import { BY_RECORD, isOfOthers, knownObservations, type Link } from './link.ts';
import { isForeign } from './nationality.ts';
import type { RecordPage } from './nearness.ts';
import type { Profile } from './profile.ts';
import { segmentOf } from './segment.ts';
import { stemsOf } from './stem.ts';
import type { Moment } from './surroundings.ts';

/** A number of the page with what stands around it. */
export interface OpenNumber {
  readonly evidence: Evidence;
  readonly moments: readonly Moment[];
}

/** Smaller numbers are many a thing's. */
const LEAST = 10;
/** So much must speak for a row: three figures of two digits, or two of three that are not round. */
const ENOUGH = 3;

/**
 * "Then it was 11 … eight days later 34, and by Tuesday 50": of a toll that grew, the figures of one page that were on record
 * one after the other tell each other, where each alone would be any number.
 *
 * @param claimed the measures that numbers were found to state, by the id of the quantity
 */
export function linkSeries(
  packs: PackSet,
  page: RecordPage,
  numbers: readonly OpenNumber[],
  claimed: ReadonlyMap<string | undefined, string | undefined>,
  asOf: number | null,
): ReadonlyMap<OpenNumber, Link> {
  const links = new Map<OpenNumber, Link>();
  if (asOf === null) return links;
  const measureOf = ({ evidence: { scope } }: OpenNumber) => claimed.get(scope.quantity.id);
  const free = numbers.filter(isFree);
  const values = new Set(free.map(({ evidence }) => evidence.scope.quantity.value));
  for (const profile of page.figures.profiles) {
    if (!isGrowing(profile)) continue;
    const known = knownObservations(packs, profile, asOf);
    const stated = new Set(known.flatMap(({ observation: { value } }) => value ?? []));
    const met = [...stated].filter((value) => value >= LEAST && values.has(value));
    if (met.length < 2 || worthOf(met) < ENOUGH) continue;
    const fitting = free.filter(
      (number) =>
        met.includes(number.evidence.scope.quantity.value!) &&
        (measureOf(number) === profile.id ||
          (measureOf(number) === undefined && fits(packs, profile, number))),
    );
    if (worthOf([...new Set(fitting.map(({ evidence }) => evidence.scope.quantity.value!))]) < ENOUGH)
      continue;
    for (const number of fitting) {
      if (measureOf(number) !== undefined || links.has(number)) continue;
      const { quantity } = number.evidence.scope;
      const finding = compare(profile.record, quantity, known, { start: asOf, end: asOf });
      links.set(number, {
        profile,
        score: BY_RECORD,
        finding,
        agrees: finding.result === 'agrees',
        agreesSometime: true,
        isRemote: false,
        moment: undefined,
      });
    }
  }
  return links;
}

function isFree({ evidence: { scope } }: OpenNumber): boolean {
  const { value, unit, form } = scope.quantity;
  return value != null && value >= LEAST && unit === undefined && form !== 'dual';
}

/** What happened once, or a total that runs on, with its figures from day to day. */
function isGrowing({ once, running, yearly, scale, facets }: Profile): boolean {
  return (once || running) && !yearly && scale === 1 && [...facets].some((facet) => OUTCOMES.has(facet));
}

function worthOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + (String(value).replace(/0+$/u, '').length > 2 ? 1.5 : 1), 0);
}

function fits(packs: PackSet, profile: Profile, { evidence, moments }: OpenNumber): boolean {
  const { scope, page } = evidence;
  if (evidence.isChange || evidence.isSupposed || isOfOthers(scope)) return false;
  if (![...profile.facets].every((facet) => page.facets.has(facet))) return false;
  const own = scope.carried === undefined ? scope.noun : [];
  const given = scope.quantity.noun === undefined ? [] : stemsOf(scope.quantity.noun);
  const nouns = [...new Set([...own, ...given])];
  if (nouns.length > 0 && !nouns.some((word) => profile.unitHeads.has(word))) return false;
  const segment = segmentOf(scope);
  for (const facet of facetsAmong(scope.block, segment)) {
    if (
      (OUTCOMES.has(facet) || SORTS.has(facet)) &&
      !profile.facets.has(facet) &&
      !profile.allowed.has(facet)
    )
      return false;
  }
  return (
    !isForeign(packs, profile, scope) &&
    !isElsewhere(packs, profile, evidence, segment) &&
    !countsOthers(profile, evidence, moments)
  );
}
