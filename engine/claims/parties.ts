import type { PackSet } from '../../packs/pack.ts';
import { tokenTexts } from '../text/tokens.ts';
import { entityFacts } from './entity-facts.ts';
import type { Evidence } from './evidence.ts';
import { facetOf } from './facets.ts';
import type { Party } from './party.ts';
import type { StatedPeriod } from './period.ts';
import { standsFor } from './places.ts';
import type { Profile } from './profile.ts';
import { isSaying } from './saying.ts';
import type { Range } from './scope.ts';
import { stem, stems } from './stem.ts';
import type { Mention } from './surroundings.ts';

/** Nouns of people at large: whose they are is told by a nationality word, not by a country's name near by. */
const PERSONS = new Set(
  'شخص فرد نازح لاجئ مواطن إنسان نسمة people refugee displaced individual resident citizen national'
    .split(' ')
    .flatMap((word) => tokenTexts(word).map(stem)),
);
const LONG_LIST = 4;
/** Long lists name every party of a war; a text rarely names them all: so many may be missing of a list so long. */
const MAY_MISS: readonly (readonly [number, number])[] = [
  [5, 2],
  [4, 1],
];
/** A place told by nothing but the parties at it. */
const IMPLIED = 0.5;
/** A party that only the rest of the page names; then the figure must agree. */
export const ON_PAGE = 0.5;

/** How surely the text speaks of each thing that a measure is about; undefined when it speaks of something else. */
export function partiesFit(
  packs: PackSet,
  profile: Profile,
  evidence: Evidence,
  period: StatedPeriod,
): readonly number[] | undefined {
  const { actors } = profile;
  if (profile.countsOwnAttacks && actors.some((party) => isActedAgainst(party, evidence))) return undefined;
  const told = new Map(actors.map((party) => [party.id, actorWeight(packs, profile, party, evidence)]));
  const actorWeights = actors.flatMap((party) => {
    const weight = told.get(party.id)! || toldByName(party, told);
    // The army of a country that is named already is told with it.
    return weight === 0 && party.within !== undefined && (told.get(party.within) ?? 0) > 0 ? [] : [weight];
  });
  const places = placesFit(packs, profile, evidence, Math.max(...actorWeights, 0));
  if (places === undefined) return undefined;
  const weights = [...actorWeights, ...places];
  const missing = weights.filter((weight) => weight === 0).length;
  // A count «منذ 17 أكتوبر» is told by its very first day; then one party more may be left out.
  const extra = profile.running && period.fit === 'same' && weights.length >= LONG_LIST ? 1 : 0;
  const mayMiss = (MAY_MISS.find(([length]) => weights.length >= length)?.[1] ?? 0) + extra;
  return missing > mayMiss ? undefined : weights;
}

/** «التحالف الدولي» tells «قوات التحالف الدولي» too, where a measure is about both. */
function toldByName(party: Party, told: ReadonlyMap<string, number>): number {
  return Math.max(0, ...party.together.map((id) => told.get(id) ?? 0).filter((weight) => weight > ON_PAGE));
}

function actorWeight(packs: PackSet, profile: Profile, party: Party, evidence: Evidence): number {
  const { scope, mentions } = evidence;
  if (has(party.demonyms, evidence.inPhrase)) return 3;
  if (has(party.demonyms, evidence.beforeNumber)) return 2;
  if (party.isHappening && evidence.page.facets.has('earthquake') && profile.facets.has('earthquake'))
    return 2;
  if (party.isCountry && evidence.scope.noun.some((word) => PERSONS.has(word) || party.demonyms.has(word)))
    return 0;
  let best = 0;
  for (const { id, at, words, role, isPlace } of mentions) {
    const named = id === party.id || party.aliases.has(words);
    const stands =
      party.country !== undefined &&
      !(isPlace && role === 'in') &&
      (id === party.country || withinOf(packs, id) === party.country);
    if (!named && !stands) continue;
    // Beyond the next number it is that one's.
    if (at.from >= scope.between.to && !inside(at, scope.clause)) continue;
    const weight = inside(at, scope.clause) ? 3 : inside(at, scope.sentence) ? 2 : 1;
    best = Math.max(best, named ? weight : weight - 1);
  }
  if (best > 0) return best;
  const { named } = evidence.page;
  return named.has(party.id) || (party.country !== undefined && named.has(party.country)) ? ON_PAGE : 0;
}

const AGAINST = new Set(['ضد', 'against']);

/** «48 عملية ضد داعش» are none of its own. */
function isActedAgainst(party: Party, { mentions, scope }: Evidence): boolean {
  return mentions.some(({ id, at }) => {
    if (id !== party.id || !inside(at, scope.clause)) return false;
    const before = scope.block.tokens[at.from - 1];
    // «ضد تنظيم داعش», «ضد عناصر داعش», "against the Islamic State": a word may stand between.
    return [before, scope.block.tokens[at.from - 2]].some(
      (token) => token !== undefined && AGAINST.has(token.text),
    );
  });
}

function withinOf(packs: PackSet, id: string): string | undefined {
  const facts = entityFacts(packs, id);
  return facts?.record.kind === 'organisation' ? facts.within : undefined;
}

function inside(at: Range, range: Range): boolean {
  return at.from >= range.from && at.from < range.to;
}

function has(words: ReadonlySet<string>, inText: ReadonlySet<string>): boolean {
  for (const word of words) if (inText.has(word)) return true;
  return false;
}

/** @param surest how surely the surest of the actors is told */
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
    const inner = group!.weight === 2 ? placeAround(packs, id, places) : undefined;
    const party = standsFor(packs, id, places) ?? inner;
    // A block that names other places too, or a base inside the country, tells little; the figure must then agree.
    const isVague = (group!.weight === 1 && group!.ids.length > 1) || party === inner;
    const weight = party !== undefined && isVague ? ON_PAGE : group!.weight;
    if (party !== undefined) weights.set(party.id, Math.max(weights.get(party.id) ?? 0, weight));
    else if (group!.weight > 1 && !isOuter(packs, id, places)) return undefined;
  }
  for (const party of places.filter(({ id }) => weights.get(id) === 0)) {
    // Inside another name («القوات الأمريكية في العراق») a country is no mention of its own.
    const swallowed =
      !evidence.mentions.some(({ id }) => id === party.id) && has(party.names, evidence.inClause);
    const inClause = has(party.demonyms, evidence.inClause) || swallowed ? 2 : 0;
    const onPage = (group?.weight ?? 1) === 1 && evidence.page.named.has(party.id) ? ON_PAGE : 0;
    weights.set(
      party.id,
      party.isCountry ? inClause || onPage : actorWeight(packs, profile, party, evidence),
    );
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
  if ((group?.weight ?? 1) > 1 || surest < 3 || profile.parties.length - places.length < 2) return undefined;
  return [...weights.values()].map((weight) => weight || IMPLIED);
}

/** How far from a name its verb of saying may stand. */
const SAID_REACH = 2;

/** «قالت المفوضية إن»: an international body that gives the figure is not whom it is about; a state's body may be. */
function isSpeaker(packs: PackSet, { id, at }: Mention, { scope }: Evidence): boolean {
  const within = entityFacts(packs, id)?.within;
  if (within !== undefined && entityFacts(packs, within)?.isCountry === true) return false;
  const { tokens } = scope.block;
  for (let i = Math.max(0, at.from - SAID_REACH); i < Math.min(tokens.length, at.to + SAID_REACH); i += 1) {
    if (i === at.from) i = at.to;
    const token = tokens[i];
    if (token?.kind === 'word' && isSaying(token)) return true;
  }
  return false;
}

const ACTORS = new Set(['country', 'organisation', 'armed-group']);

/** Whether the sentence names a party that the measure does not know; then nothing is taken over from the rest of the page. */
export function namesOthers(packs: PackSet, profile: Profile, evidence: Evidence): boolean {
  const known = new Set(profile.parties.flatMap((party) => [party.id, party.country, party.within]));
  const inSentence = evidence.mentions.filter(({ at }) => inside(at, evidence.scope.sentence));
  return inSentence.some((mention) => {
    const { id, isPlace, isCountry, role, words } = mention;
    if (known.has(id) || profile.parties.some((party) => party.aliases.has(words))) return false;
    if (isPlace && !(isCountry && role !== 'in')) return false;
    const facts = entityFacts(packs, id);
    if (facts === undefined || !ACTORS.has(facts.record.kind)) return false;
    if (facts.record.kind === 'organisation' && isSpeaker(packs, mention, evidence)) return false;
    return facts.within === undefined || !known.has(facts.within);
  });
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
    if (
      next !== undefined &&
      (next.text === "'" || ((next.text === ',' || next.text === '،') && i + 7 >= scope.number.from))
    )
      return true;
  }
  return false;
}

/** The country of a base that another clause names, where the measure is of several countries. */
function placeAround(packs: PackSet, id: string, places: readonly Party[]): Party | undefined {
  if (places.length < 2) return undefined;
  let at = entityFacts(packs, id)?.within;
  for (let depth = 0; at !== undefined && depth < 8; depth += 1) {
    const party = places.find((place) => place.id === at && place.isCountry);
    if (party !== undefined) return party;
    at = entityFacts(packs, at)?.within;
  }
  return undefined;
}

/** «مخيم الهول في سوريا»: the country around the very place does not speak against it. */
function isOuter(packs: PackSet, id: string, places: readonly Party[]): boolean {
  let at: string | undefined = places.find((party) => !party.isCountry)?.id;
  for (let depth = 0; at !== undefined && depth < 8; depth += 1) {
    if (at === id) return true;
    at = entityFacts(packs, at)?.within;
  }
  return false;
}
