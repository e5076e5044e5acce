import type { PackSet } from '../../packs/pack.ts';
import { tokenTexts } from '../text/tokens.ts';
import type { Evidence } from './evidence.ts';
import { facetOf } from './facets.ts';
import { standsFor } from './places.ts';
import type { Party, Profile } from './profile.ts';
import type { Range } from './scope.ts';
import { stem, stems } from './stem.ts';

/** Nouns of people at large: whose they are is told by a nationality word, not by a country's name near by. */
const PERSONS = new Set(
  'شخص فرد نازح لاجئ مواطن إنسان نسمة people refugee displaced individual resident citizen national'
    .split(' ')
    .flatMap((word) => tokenTexts(word).map(stem)),
);
/** Long lists name every party of a war; a text rarely names them all: so many may be missing of a list so long. */
const MAY_MISS: readonly (readonly [number, number])[] = [
  [5, 2],
  [4, 1],
];
/** A place told by nothing but the parties at it. */
const IMPLIED = 0.5;

/** How surely the text speaks of each thing that a measure is about; undefined when it speaks of something else. */
export function partiesFit(
  packs: PackSet,
  profile: Profile,
  evidence: Evidence,
): readonly number[] | undefined {
  const actors = profile.parties.filter((party) => !party.isPlace);
  const told = new Map(actors.map((party) => [party.id, actorWeight(profile, party, evidence)]));
  const actorWeights = actors.flatMap((party) => {
    const weight = told.get(party.id)!;
    // The army of a country that is named already is told with it.
    return weight === 0 && party.within !== undefined && (told.get(party.within) ?? 0) > 0 ? [] : [weight];
  });
  const places = placesFit(packs, profile, evidence, Math.min(...actorWeights, 3));
  if (places === undefined) return undefined;
  const weights = [...actorWeights, ...places];
  const missing = weights.filter((weight) => weight === 0).length;
  const mayMiss = MAY_MISS.find(([length]) => weights.length >= length)?.[1] ?? 0;
  return missing > mayMiss ? undefined : weights;
}

function actorWeight(profile: Profile, party: Party, evidence: Evidence): number {
  const { scope, mentions } = evidence;
  if (has(party.demonyms, evidence.inPhrase)) return 3;
  if (has(party.demonyms, evidence.beforeNumber)) return 2;
  if (party.isHappening && evidence.blockFacets.has('earthquake') && profile.facets.has('earthquake'))
    return 2;
  if (party.isCountry && evidence.scope.noun.some((word) => PERSONS.has(word) || party.demonyms.has(word)))
    return 0;
  let best = 0;
  for (const { id, at, words, role } of mentions) {
    const named = id === party.id || party.aliases.has(words);
    const stands = id === party.country && role !== 'in';
    if (!named && !stands) continue;
    const weight = inside(at, scope.clause) ? 3 : inside(at, scope.sentence) ? 2 : 1;
    best = Math.max(best, named ? weight : weight - 1);
  }
  return best;
}

function inside(at: Range, range: Range): boolean {
  return at.from >= range.from && at.from < range.to;
}

function has(words: ReadonlySet<string>, inText: ReadonlySet<string>): boolean {
  for (const word of words) if (inText.has(word)) return true;
  return false;
}

/** @param surest how surely the least sure of the actors is told */
function placesFit(
  packs: PackSet,
  profile: Profile,
  evidence: Evidence,
  surest: number,
): readonly number[] | undefined {
  const places = profile.parties.filter((party) => party.isPlace);
  if (places.length === 0) return [];
  const demonym = (party: Party) => has(party.demonyms, evidence.inPhrase);
  const weights = new Map(places.map((party) => [party.id, demonym(party) ? 3 : 0]));
  // A country that acts here is not where it acts.
  const acting = new Set(
    profile.parties.flatMap((party) => (party.isPlace ? [] : [party.id, party.country, party.within])),
  );
  const bare = places.length === 1 && isNamedBare(places[0]!, profile, evidence);
  if (bare) return [BARE];
  const group = evidence.groups
    .map(({ ids, weight }) => ({ ids: ids.filter((id) => !acting.has(id)), weight }))
    .find(({ ids }) => ids.length > 0);
  for (const id of group?.ids ?? []) {
    const party = standsFor(packs, id, places);
    if (party !== undefined) weights.set(party.id, Math.max(weights.get(party.id) ?? 0, group!.weight));
    else if (!isOuter(packs, id, places)) return undefined;
  }
  for (const party of places.filter(({ id }) => weights.get(id) === 0)) {
    const inClause = has(party.demonyms, evidence.inClause) || has(party.names, evidence.inClause) ? 2 : 0;
    weights.set(party.id, party.isCountry ? inClause : actorWeight(profile, party, evidence));
  }
  // «البرج 22»: the country around the very place is told with it.
  for (const party of places.filter(({ id, isCountry }) => isCountry && weights.get(id) === 0)) {
    const inner = places.filter((place) => place !== party && isOuter(packs, party.id, [place]));
    weights.set(party.id, Math.max(0, ...inner.map(({ id }) => weights.get(id)!)));
  }
  const missing = places.filter(({ id }) => weights.get(id) === 0);
  if (missing.length === 0) return [...weights.values()];
  if (places.length >= 3 && places.length - missing.length >= 2) return [...weights.values()];
  // «تحتجز قسد 10 آلاف معتقل من داعش»: both parties beside the number, and no place anywhere.
  if (group !== undefined || surest < 3 || profile.parties.length - places.length < 2) return undefined;
  return [...weights.values()].map((weight) => weight || IMPLIED);
}

/** What a bare name is worth beside those that the page's names show. */
const BARE = 1.5;
const COUNTRY_FIGURES: ReadonlySet<string> = new Set(['population', 'area', 'gdp', 'spending']);
const OF = new Set(['of', 'in', 'في', 'ب', "'"]);
/** «عدد سكان مصر 104 ملايين»: how near to its number the bare name may stand. */
const BARE_REACH = 8;

/**
 * A country that the names of the page do not show, since its name is an ordinary word («مصر», "Jordan"): here the words
 * of the measure stand right beside it.
 */
export function isNamedBare(party: Party, profile: Profile, evidence: Evidence): boolean {
  if (!party.isCountry || ![...profile.facets].some((facet) => COUNTRY_FIGURES.has(facet))) return false;
  const { scope } = evidence;
  const { tokens, text } = scope.block;
  if (evidence.mentions.some(({ id, at }) => id === party.id && inside(at, scope.sentence))) return false;
  for (let i = Math.max(scope.sentence.from, scope.number.from - BARE_REACH); i < scope.number.from; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !stems(token.text).some((form) => party.names.has(form))) continue;
    if (!token.arabic && !/\p{Lu}/u.test(text.charAt(token.start))) continue;
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    if (before !== undefined && (COUNTRY_FIGURES.has(facetOf(before.text) ?? '') || OF.has(before.text)))
      return true;
    if (next !== undefined && (next.text === "'" || (next.text === ',' && i + 7 >= scope.number.from)))
      return true;
  }
  return false;
}

/** «مخيم الهول في سوريا»: the country around the very place does not speak against it. */
function isOuter(packs: PackSet, id: string, places: readonly Party[]): boolean {
  let at: string | undefined = places.find((party) => !party.isCountry)?.id;
  for (let depth = 0; at !== undefined && depth < 8; depth += 1) {
    if (at === id) return true;
    const record = packs.entity(at);
    at = record?.within == null ? undefined : packs.qualify(at, record.within);
  }
  return false;
}
