import type { PackSet } from '../../packs/pack.ts';
import { withinChain } from '../context/record-index.ts';
import { edtfSpan } from '../context/when.ts';
import { tokenTexts } from '../text/tokens.ts';
import { agrees, type StatedNumber, statedInterval } from './agreement.ts';
import { compare, type Known } from './comparison.ts';
import { entityFacts } from './entity-facts.ts';
import { type Evidence, facetsAmong, isOfSort, isWhereTheyAre, MATTERS } from './evidence.ts';
import { type Facet, facetOf, OUTCOMES, SORTS } from './facets.ts';
import { type Figures, tellsOfOthers } from './figures.ts';
import { isOfOthers, knownObservations, type Link } from './link.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import { isForeign, isSubjectForeign } from './nationality.ts';
import { isNumbering } from './numbered.ts';
import { originFits } from './origin.ts';
import { outcomesIn, outcomesOf } from './outcome.ts';
import { periodOf, type StatedPeriod } from './period.ts';
import { standsFor } from './places.ts';
import { type Party, type Profile, partyNames } from './profile.ts';
import { type Range, type Scope, stemsIn } from './scope.ts';
import { segmentOf } from './segment.ts';
import { stem, stemsOf } from './stem.ts';
import { facetsOfLead, type Lead, type Story, stemsOfLead } from './story.ts';
import type { Moment } from './surroundings.ts';
import { isSameMatter, isTold } from './told.ts';
import { PERSONS, unitFits } from './unit.ts';

/** What the page tells of, and the measures about it. */
export interface RecordPage {
  /** Canonical ids of all of whom the page tells. */
  readonly told: ReadonlySet<string>;
  readonly figures: Figures;
  /** Canonical ids of the countries of which the page tells most. */
  readonly focus: ReadonlySet<string>;
}

/** A measure that a number before has stated. */
export interface Earlier {
  readonly scope: Scope;
  readonly profile: Profile;
}

/** How well a number fits a measure by each kind of evidence; see docs/decisions for how the weights were found. */
interface Reading {
  readonly link: Link;
  readonly score: number;
  /** How near each party of the measure is told. */
  readonly weights: readonly number[];
}

const BAR = 4.4;
/** Two matters whose scores lie this close are not told apart. */
const MARGIN = 0.6;
const SCORE = 2.7;

/**
 * A number whose own words say too little, but whose figure is on record: of the measures that have it the one is taken
 * that the running text tells of, if it tells enough and of none other.
 */
export function linkByRecord(
  packs: PackSet,
  page: RecordPage,
  story: Story,
  evidence: Evidence,
  moments: readonly Moment[],
  asOf: number | null,
  earlier: readonly Earlier[],
): Link | undefined {
  const { profiles, least, most } = page.figures;
  const { quantity } = evidence.scope;
  const stated = statedInterval(quantity);
  if (stated === null || evidence.isChange || evidence.isSupposed) return undefined;
  const found: Reading[] = [];
  for (let i = 0; i < profiles.length; i += 1) {
    if (stated.low > most[i]! || stated.high < least[i]!) continue;
    const profile = profiles[i]!;
    const reading = read(packs, page, story, profile, evidence, moments, asOf, earlier);
    if (reading !== undefined) found.push(reading);
  }
  found.sort((a, b) => b.score - a.score);
  const [first] = found;
  if (first === undefined || first.score < BAR) return undefined;
  const best = found.find((other) => isMoreSpecial(other, first)) ?? first;
  const close = found.filter(({ score }) => best.score - score < MARGIN);
  const matter = best.link.profile;
  const isOther = (reading: Reading) =>
    !isSameMatter(reading.link.profile, matter) && !isMoreSpecial(best, reading);
  if (close.some(isOther)) return undefined;
  // Of two packs that count the same the first is the more special.
  const same = found.filter(({ score, link }) => score >= BAR && isSameMatter(link.profile, matter));
  return profiles.flatMap((profile) => same.find(({ link }) => link.profile === profile) ?? [])[0]!.link;
}

function read(
  packs: PackSet,
  page: RecordPage,
  story: Story,
  profile: Profile,
  evidence: Evidence,
  moments: readonly Moment[],
  asOf: number | null,
  earlier: readonly Earlier[],
): Reading | undefined {
  const { scope } = evidence;
  const { quantity } = scope;
  const number = scaledBy(quantity, profile.scale);
  if (!isToldEnough(profile, page.told)) return undefined;
  const agreeing = agreeingWith(profile, number, asOf);
  if (agreeing.length === 0) return undefined;
  const segment = segmentOf(scope);
  const noun = nounFit(profile, evidence, story, segment);
  if (noun === undefined) return undefined;
  const leads = [story.before(scope), story.heading(scope)].filter((lead) => lead !== undefined);
  const weak = weakFacets(profile, evidence, segment, leads);
  if (typeof weak === 'string') return undefined;
  if (scope.carried === undefined && isForeign(packs, profile, scope)) return undefined;
  if (isOfOthers(scope)) return undefined;
  if (tellsOfOthers(profile, page.figures, scope, segment)) return undefined;
  if (isElsewhere(packs, profile, evidence, segment)) return undefined;
  const period = fittingPeriod(profile, scope, moments, asOf, agreeing);
  if (period.fit === 'other') return undefined;
  const known = knownObservations(packs, profile, asOf);
  const own = asOf === null ? null : { start: asOf, end: asOf };
  const finding = compare(profile.record, number, known, edtfSpan(period.moment?.annotation.value) ?? own);
  const isNow = finding.result === 'agrees';
  if (
    !isNow &&
    period.moment === undefined &&
    profile.spans.length > LONG_SERIES &&
    (noun < NOUN.anyone || !isOwnNoun(scope)) &&
    !earlier.some((other) => other.profile === profile)
  )
    return undefined;
  const isSoon = (period.moment === undefined || period.moment.since) && isOfTheTime(agreeing, asOf);
  if (!isNow && finding.result !== 'other-date' && !isSoon) return undefined;
  if (noun < NOUN.unit && isSubjectForeign(packs, profile, scope)) return undefined;
  if (noun === NOUN.none && (isItselfSubject(scope) || isOfAnotherSubject(profile, scope))) {
    return undefined;
  }
  if (!isNow && period.moment !== undefined && isInside(period.moment, segment) && noun < NOUN.unit)
    return undefined;
  if ((noun === NOUN.people || noun === NOUN.anyone) && !isSortTold(profile, scope, segment))
    return undefined;
  if (noun === NOUN.people && weak > 1) return undefined;
  // Nothing but the figure itself can tell which period an undated tally is of.
  if (profile.tally && period.fit === 'none' && !isNow) return undefined;
  const weights = profile.parties.map((party) =>
    partyWeight(story, page, profile, party, scope, segment, leads),
  );
  const parts = {
    noun,
    figure: figureWorth(quantity.value ?? 0) * (isNow ? 1 : profile.spans.length > LONG_SERIES ? 0.3 : 0.6),
    parties: partiesWorth(weights),
    topic: topicWorth(profile, evidence, leads) + anaphorWorth(profile, scope, leads),
    weak: -WEAK_COST * weak,
    said: saidWorth(profile, scope, segment, noun),
    period: period.fit === 'same' && period.moment !== undefined && isNow ? PERIOD : 0,
    goesOn: earlierWorth(earlier, scope, profile, weights),
    toll: tollWorth(profile, weights, weak),
  };
  const score = Object.values(parts).reduce((sum, part) => sum + part, 0);
  const isOriginTold = profile.parties.every(
    ({ id }, i) => !profile.origins.has(id) || weights[i]! >= NEAR_PARTY,
  );
  if (!(isOriginTold && profile.origins.size > 0) && !originFits(profile, evidence, page.figures.demonyms)) {
    return undefined;
  }
  const isDated = isDatedToll(profile, weights, period);
  if (isToll(profile) && !isDated && !isTollTold(profile, weights)) return undefined;
  if (Math.max(...weights) < NEAR_BLOCK) return undefined;
  if (isRound(quantity.value ?? 0) && parts.goesOn === 0) {
    if (Math.max(...weights) < NEAR_PARTY || (!isNow && Math.min(...weights) < NEAR_BLOCK)) return undefined;
  }
  if (isAfterwards(profile, evidence)) return undefined;
  if (noun !== NOUN.unit && parts.goesOn === 0 && !isNationalityTold(profile, weights)) return undefined;
  const goesOnHere = earlier.some(
    (other) => other.scope.block === scope.block && other.scope.sentence.from === scope.sentence.from,
  );
  if (!(goesOnHere && parts.goesOn > 0) && !isDated && isSuperseded(packs, profile, evidence, weights, story))
    return undefined;
  if ((quantity.value ?? 0) < COUNTED && parts.goesOn === 0 && !areActorsNear(profile, weights))
    return undefined;
  return {
    score,
    weights,
    link: {
      profile,
      score: SCORE,
      finding,
      agrees: isNow,
      agreesSometime: true,
      isRemote: weights.some((weight) => weight < NEAR_BLOCK),
      moment: period.moment,
    },
  };
}

/** How much less the more special of two measures may score. */
const SPECIAL = 1;

/** Syrian refugees in Lebanon, and not all refugees there, where Syrians are told near by. */
function isMoreSpecial(other: Reading, than: Reading): boolean {
  if (other === than || than.score - other.score > SPECIAL || other.score < BAR) return false;
  const general = than.link.profile.parties;
  const { parties, facets } = other.link.profile;
  if (parties.length <= general.length || facets.size !== than.link.profile.facets.size) return false;
  return (
    general.every(({ id }) => parties.some((party) => party.id === id)) &&
    parties.every(({ id }, i) => other.weights[i]! >= 1.2 || general.some((party) => party.id === id))
  );
}

/** How near behind its number a word says of what kind the people are: "6.8 million people have been displaced". */
const KIND_REACH = 4;

function isSortTold({ facets }: Profile, { block, number }: Scope, segment: Range): boolean {
  const near = facetsAmong(block, { from: segment.from, to: Math.min(segment.to, number.to + KIND_REACH) });
  return [...facets].every(
    (facet) => !SORTS.has(facet) || near.has(facet) || (facet === 'refugee' && near.has('hosted')),
  );
}

/** In a series of so many years nearly any number is that of one. */
const LONG_SERIES = 12;

function isInside({ at }: Moment, { from, to }: Range): boolean {
  return at.from >= from && at.from < to;
}

const IS = new Set('is was هو هي كان'.split(' '));

/** "Forty thousand is also the number that …": the sentence is about the number. */
function isItselfSubject({ block, number, sentence }: Scope): boolean {
  return number.from === sentence.from && IS.has(block.tokens[number.to]?.text ?? '');
}

function scaledBy(quantity: StatedNumber, scale: number): StatedNumber {
  if (scale === 1) return quantity;
  const by = (value: number | null | undefined) => (value == null ? value : value / scale);
  return {
    value: by(quantity.value),
    low: by(quantity.low),
    high: by(quantity.high),
    qualifier: quantity.qualifier,
  };
}

/** So soon after an article a figure that it gives may have been put on record; a running total grows meanwhile. */
const SOON_DAYS = 120;
const RUNNING_DAYS = 20;

/** The observations with the figure that the article could know, or that were made about its time. */
function agreeingWith(profile: Profile, number: StatedNumber, asOf: number | null): readonly Known[] {
  const soon = profile.running ? RUNNING_DAYS : SOON_DAYS;
  return profile.record.observations
    .map((observation, index) => ({ index, observation, span: profile.spans[index]! }))
    .filter(({ span }) => asOf === null || (profile.running ? span.end : span.start) <= asOf + soon)
    .filter(({ observation }) => agrees(number, observation));
}

/** One of the figures was put on record about the time of the article. */
function isOfTheTime(agreeing: readonly Known[], asOf: number | null): boolean {
  return asOf !== null && agreeing.some(({ span }) => Math.abs(span.end - asOf) <= SOON_DAYS);
}

/** Of long lists one may be missing; weapons are no parties that a text must name. */
const MAY_MISS: readonly (readonly [number, number])[] = [
  [4, 2],
  [3, 1],
];

function isToldEnough(profile: Profile, told: ReadonlySet<string>): boolean {
  const parties = profile.parties.filter(({ isThing }) => !isThing);
  const missing = parties.filter((party) => !isTold(party, told));
  // What happened at a place is told by the place.
  if (isToll(profile)) {
    const isPlaceTold = parties.some((party) => party.isPlace && !missing.includes(party));
    return isPlaceTold && !missing.some(isSite) && (parties.some(isSite) || missing.length < parties.length);
  }
  return missing.length <= (MAY_MISS.find(([length]) => parties.length >= length)?.[1] ?? 0);
}

function isSite({ isPlace, isCountry }: Party): boolean {
  return isPlace && !isCountry;
}

const NOUN = { unit: 2.5, anyone: 1.6, nationality: 1.6, people: 0.8, carried: 0.7, none: 0 };
const stemmed = (words: readonly string[]) => new Set(words.flatMap(stemsOf));
const ANYONE = stemmed(['person', 'people', 'شخص', 'نسمة', 'million', 'مليون']);
const PEOPLE = new Set([...PERSONS, ...stemmed([...ar.PEOPLE, ...en.PEOPLE])]);
/** Words behind a number that are no noun it counts: «شرقي الفرات», «عشية الحرب». */
const NO_NOUNS = stemmed([...ar.DIRECTIONS, ...ar.TIMES]);
/** Who sits there is detained. */
const JAILS = stemmed([...ar.JAILS, ...en.JAILS]);
const OF_THEM = new Set([...ar.OF_THEM, ...en.OF_THEM].flatMap((word) => tokenTexts(word)));

/** «ألفان منهم», "27,700 of them". */
function isOfThem({ block, number }: Scope): boolean {
  const { tokens } = block;
  return [tokens[number.to], tokens[number.to + 1]].some(
    (token) => token !== undefined && OF_THEM.has(token.text),
  );
}

function nounFit(profile: Profile, evidence: Evidence, story: Story, segment: Range): number | undefined {
  const { scope } = evidence;
  const { noun, quantity } = scope;
  if (unitFits(profile, evidence)) {
    return noun.some((word) => ANYONE.has(word)) ? NOUN.anyone : NOUN.unit;
  }
  if (quantity.unit !== undefined || profile.isMoney || profile.isPercent) return undefined;
  if (scope.carried !== undefined && noun === scope.carried.noun) return NOUN.carried;
  const isOwn = isOwnNoun(scope);
  // "18 Katyushas came down": the noun without the verb.
  const given = stemsOf(quantity.noun ?? '');
  const last = scope.block.lang === 'ar' ? given[0] : given.at(-1);
  if (isOwn && last !== undefined && profile.units.some((unit) => unit.length === 1 && unit[0] === last)) {
    return ANYONE.has(last) ? NOUN.anyone : NOUN.unit;
  }
  // «نازحين … ويحتاج أكثر من 16 مليونا»: the noun is that of the number before, the words are not.
  if (!isOwn && facetsAmong(scope.block, segment).size > 0) return NOUN.none;
  if (isPossessed(profile, scope)) return NOUN.unit;
  const head = scope.block.lang === 'ar' ? noun[0] : noun.at(-1);
  if (quantity.noun === undefined || head === undefined || NO_NOUNS.has(head) || isOfThem(scope))
    return NOUN.none;
  if (!profile.countsPeople) return undefined;
  if (profile.parties.some((party) => party.demonyms.has(head))) return NOUN.nationality;
  if (isOfParty(profile, scope, story)) return NOUN.people;
  // "38,000 people" are no troops.
  const isOfPeople = [...profile.facets].some(
    (facet) => SORTS.has(facet) || OUTCOMES.has(facet) || facet === 'population',
  );
  return isOfPeople && noun.some((word) => PEOPLE.has(word)) ? NOUN.people : undefined;
}

/** The counted noun stands behind its number, and is not taken over from the one before. */
function isOwnNoun({ block, number, quantity }: Scope): boolean {
  const [first] = tokenTexts(quantity.noun ?? '');
  const { tokens } = block;
  for (let i = number.from; i < Math.min(tokens.length, number.to + OWN_REACH); i += 1) {
    if (tokens[i]!.text === first) return true;
  }
  return false;
}

const OWN_REACH = 4;
const POSSESSIVE = /(?:ها|هم|ه)$/u;

/** «700 من عناصره». */
function isPossessed({ unitHeads }: Profile, { block, number }: Scope): boolean {
  const [of, noun] = [block.tokens[number.to], block.tokens[number.to + 1]];
  if (of === undefined || noun === undefined || !OF.has(of.text) || !POSSESSIVE.test(noun.text)) return false;
  return unitHeads.has(stem(noun.text.replace(POSSESSIVE, '')));
}

/** How far behind "of" the name of a party may stand: «44 من التنظيم», "44 of the group". */
const OF_REACH = 3;
const OF = new Set(['من', 'of']);

function isOfParty(profile: Profile, { block, number }: Scope, story: Story): boolean {
  const first = block.tokens[number.to];
  if (first === undefined || !OF.has(first.text)) return false;
  return story
    .at(block)
    .tellings.some(
      ({ at, ids }) =>
        at > number.to &&
        at <= number.to + OF_REACH &&
        profile.parties.some((party) => !party.isPlace && isTold(party, ids)),
    );
}

const WEAK_COST = 0.4;

/** How weakly the facets of a measure are told: 0 where the clause tells them all; the facet that speaks against it. */
function weakFacets(
  profile: Profile,
  evidence: Evidence,
  segment: Range,
  leads: readonly Lead[],
): number | string {
  const { facets, allowed } = profile;
  const { clauseFacets, sentenceFacets, blockFacets } = evidence;
  // «500» behind «عسكري أجنبي» counts soldiers; whether they are foreigners is not said.
  const { carried } = evidence.scope;
  const nounFacets =
    carried === undefined
      ? evidence.nounFacets
      : new Set(evidence.scope.noun.slice(0, 1).flatMap((word) => facetOf(word) ?? []));
  const own = facetsAmong(evidence.scope.block, segment);
  const outcomes = ownOutcomes(evidence.scope, segment, own);
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
  const isInJail = hasAny(JAILS, stemsIn(evidence.scope.block, segment));
  if (isInJail && profile.countsPeople && !facets.has('detained') && !hasAny(JAILS, profile.context))
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
    if (facet === 'detained' && isInJail) {
      weak += 0.5;
      continue;
    }
    // Who returns to a country was a refugee; whom one takes in is one.
    if (facet === 'refugee' && (nounFacets.has('returned') || own.has('hosted'))) continue;
    if (OUTCOMES.has(facet) && profile.countsPeople && outcomes.size > 0) return facet;
    if (sentenceFacets.has(facet)) weak += 1;
    else if (leads.some((lead) => facetsOfLead(lead).has(facet))) weak += 1.5;
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

function hasAny(list: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  for (const word of words) if (list.has(word)) return true;
  return false;
}

/** With its noun a number leaves out what became of those it counts, if its own words say nothing of the kind. */
function ownOutcomes(scope: Scope, segment: Range, own: ReadonlySet<Facet>): ReadonlySet<Facet> {
  const outcomes = outcomesIn(scope, segment);
  if (outcomes.size > 0 || scope.carried === undefined || own.size > 0) return outcomes;
  return outcomesOf(scope.carried);
}

/** How far before a site's name a word may stand by which all that is told is what came after. */
const AFTER_REACH = 5;
const AFTER = new Set([...ar.AFTERWARDS, ...en.AFTERWARDS].flatMap((word) => tokenTexts(word)));

/** «بعد أيام من هجوم التاجي قتل ثلاثة …»: what came after a happening is none of its figures. */
function isAfterwards({ once, parties }: Profile, { mentions, scope }: Evidence): boolean {
  if (!once) return false;
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

/** A place in the number's own words that lies neither in nor around any place of the measure, or is only a part of it. */
const COMPOUNDS: ReadonlySet<string> = new Set(['facility', 'military-site']);

function isElsewhere(packs: PackSet, profile: Profile, evidence: Evidence, segment: Range): boolean {
  const places = profile.parties.filter(({ isPlace }) => isPlace);
  // «وسقط 18 صاروخا على بسماية»: what happened at one site did not at another.
  const isOnce = profile.once && places.some(isSite);
  const { sentence, number } = evidence.scope;
  return evidence.mentions.some(({ id, at, role, isPlace, isCountry, words, facts }) => {
    // «أما مخيم روج فيضم … بينهم 2300 أجنبي»: of those of one camp, where the measure is of all.
    const isBefore = at.from >= sentence.from && at.from < number.from;
    if (places.length === 0 && isBefore && COMPOUNDS.has(facts.record.kind)) return true;
    if (profile.parties.some((party) => party.aliases.has(words))) return false;
    if (!isPlace || role === 'from' || at.from < segment.from || at.from >= segment.to) return false;
    if (profile.parties.some((party) => party.id === id || party.country === id || party.within === id))
      return false;
    // Of a total of the region one country has a part.
    if (places.length === 0) return role === 'in' && isCountry && !isInContext(packs, profile, id);
    if (places.some((party) => withinChain(packs, party.id).includes(id))) return false;
    const inner = places.find((party) => withinChain(packs, id).includes(party.id));
    if (inner === undefined && isOnce) return true;
    if (inner === undefined) return role === 'in' || (isCountry && !isInContext(packs, profile, id));
    // A base, a town or a province inside the country has a part of the figure only.
    return role === 'in' && !isToll(profile) && standsFor(packs, id, places) === undefined;
  });
}

function isInContext(packs: PackSet, { context }: Profile, id: string): boolean {
  const facts = entityFacts(packs, id);
  return facts !== undefined && hasAny(partyNames(packs, facts).names, context);
}

/** A figure's date may be some days off. */
const DAYS_OFF = 20;

/** As {@link periodOf}; a date that is that of an observation with the very figure fits, whatever the measure keeps. */
function fittingPeriod(
  profile: Profile,
  scope: Scope,
  moments: readonly Moment[],
  asOf: number | null,
  agreeing: readonly Known[],
): StatedPeriod {
  const period = periodOf(profile, scope, moments, asOf);
  if (period.fit !== 'other' && !(profile.tally && period.fit === 'none')) return period;
  const since = moments.find(
    ({ at, span, since: isSince }) =>
      isSince &&
      profile.tally &&
      inside(at.from, scope.sentence) &&
      agreeing.some(
        ({ span: own }) => own.start >= span.start - DAYS_OFF && own.start <= span.end + DAYS_OFF,
      ),
  );
  if (since !== undefined) return { fit: 'same', moment: since };
  if (profile.tally) return period;
  const moment = moments.find(
    ({ at, span, since }) =>
      !since &&
      at.from >= scope.clause.from &&
      at.from < scope.clause.to &&
      agreeing.some(({ span: own }) => own.end >= span.start - DAYS_OFF && own.end <= span.end + DAYS_OFF),
  );
  return moment === undefined ? period : { fit: 'same', moment };
}

const COUNTED = 100;
const FEW = 13;

/** How much a figure tells by itself: 109 and 16.7 million more than 900, a small number next to nothing. */
function figureWorth(value: number): number {
  if (value < FEW) return 0.2;
  const digits = String(value).replace('.', '').replace(/0+$/u, '').length;
  if (value < COUNTED) return digits > 1 ? 0.8 : 0.3;
  return digits === 1 ? 1 : digits === 2 ? 1.6 : 2.4;
}

const PERIOD = 0.8;
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
function saidWorth(profile: Profile, scope: Scope, segment: Range, noun: number): number {
  if (noun > NOUN.carried) return 0;
  const ours = [...profile.facets].filter((facet) => SAYING_ALL.has(facet));
  if (ours.length === 0) return 0;
  const own = facetsAmong(scope.block, segment);
  const isHosted = own.has('hosted');
  return ours.every((facet) => own.has(facet) || (isHosted && HOSTED.has(facet))) ? SAID : 0;
}

const HOSTED: ReadonlySet<Facet> = new Set<Facet>(['refugee', 'population']);

/** 900 and 200,000 are many a figure. */
function isRound(value: number): boolean {
  return value >= COUNTED && /^\d0*$/u.test(String(value));
}

const NEAR_PARTY = 1.5;

const PARTY = 0.6;

function partiesWorth(weights: readonly number[]): number {
  if (weights.length === 0) return 0;
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return 0.8 * mean + PARTY * Math.min(3, weights.filter((weight) => weight >= NEAR_PARTY).length);
}

/** 3 the number's own words, 2 the sentence before it, 1.5 behind it or the sentence before, 1 the block, less beyond. */
function partyWeight(
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
  const { tellings } = story.at(block);
  for (const { at, ids } of tellings) {
    if (!isTold(party, ids)) continue;
    if (inside(at, segment)) return 3;
    if (inside(at, { from: sentence.from, to: number.from })) best = Math.max(best, 2);
    else if (inside(at, isToll(profile) ? clause : { from: sentence.from, to: between.to }))
      best = Math.max(best, 1.2);
    else if (at < number.from) best = Math.max(best, 1);
    else best = Math.max(best, 0.5);
  }
  for (const [i, { in: lead, range }] of leads.entries()) {
    const isIn = lead.tellings.some(({ at, ids }) => inside(at, range) && isTold(party, ids));
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
const NEAR_BLOCK = 1;

/** Whose people are counted, where the noun does not say it, is told in the sentence. */
function isNationalityTold({ actors, parties }: Profile, weights: readonly number[]): boolean {
  return actors.every((party) => !party.isCountry || weights[parties.indexOf(party)]! >= 2);
}

/** Of a small number those who did or suffered it must be told in its sentence or the one before. */
function areActorsNear(profile: Profile, weights: readonly number[]): boolean {
  const { parties } = profile;
  const near = isToll(profile) ? NEAR_PARTY : NEAR_BLOCK;
  if (profile.once && parties.some((party, i) => isSite(party) && weights[i]! >= near)) return true;
  // Of two bodies that stand for one side (Iran and its Guard) one is enough.
  const actors = parties.flatMap((party, i) => (party.isPlace || party.isThing ? [] : [weights[i]!]));
  return actors.length === 0 || Math.max(...actors) >= NEAR_PARTY;
}

/** A party is told only before the sentence, which names another country. */
function isSuperseded(
  packs: PackSet,
  profile: Profile,
  { mentions, scope }: Evidence,
  weights: readonly number[],
  story: Story,
): boolean {
  const { parties } = profile;
  if (parties.every((party, i) => party.isThing || weights[i]! >= 2)) return false;
  const isBefore = (at: number) => at >= scope.sentence.from && at < scope.number.from;
  const isOthers = (id: string) =>
    !isInContext(packs, profile, id) &&
    !parties.some(
      (party) =>
        party.id === id ||
        party.country === id ||
        party.within === id ||
        withinChain(packs, party.id).includes(id),
    );
  // «أعلن نائب الرئيس التركي ارتفاع عدد قتلى الزلزال»: the dead of his country, unless another place is told before the number.
  const toldBefore = isToll(profile) ? story.at(scope.block).tellings.filter(({ at }) => isBefore(at)) : [];
  const isOfficials =
    !toldBefore.some(({ ids }) => parties.some((party) => party.isPlace && isTold(party, ids))) &&
    toldBefore.some(({ ids }) =>
      [...ids].some((id) => entityFacts(packs, id)?.isCountry === true && isOthers(id)),
    );
  return (
    isOfficials ||
    mentions.some(
      ({ id, at, isCountry, role }) => isCountry && role !== 'from' && isBefore(at.from) && isOthers(id),
    )
  );
}

function inside(at: number, range: Range): boolean {
  return at >= range.from && at < range.to;
}

function topicWorth(profile: Profile, evidence: Evidence, leads: readonly Lead[]): number {
  let worth = 0;
  const own = countIn(profile, evidence.inSentence);
  if (own.unit) worth += 0.6;
  worth += Math.min(0.75, 0.25 * own.context);
  for (const lead of leads) {
    const there = countIn(profile, stemsOfLead(lead));
    if (there.unit) worth += 0.5;
    worth += Math.min(0.3, 0.15 * there.context);
  }
  return Math.min(2, worth);
}

/** «ويبلغ عددهم»، "The number …", the answer to "How many soldiers …?": what is counted stands in the sentence before. */
function anaphorWorth(profile: Profile, scope: Scope, leads: readonly Lead[]): number {
  const [lead] = leads;
  if (lead === undefined || scope.quantity.noun !== undefined) return 0;
  if (!countIn(profile, stemsOfLead(lead)).unit) return 0;
  if (asks(lead)) return 1.2;
  const { tokens } = scope.block;
  for (
    let i = scope.number.from - 1;
    i >= Math.max(scope.sentence.from, scope.number.from - NUMBERING_REACH);
    i -= 1
  ) {
    if (isNumbering(tokens[i]!)) return 1;
  }
  return 0;
}

const NUMBERING_REACH = 5;

/** A question just before the number's sentence. */
function asks({ in: { block }, range }: Lead): boolean {
  const last = block.tokens[range.to - 1];
  return last !== undefined && (last.text === '?' || last.text === '؟');
}

function countIn({ unitHeads, context }: Profile, words: ReadonlySet<string>) {
  let count = 0;
  for (const word of context) if (words.has(word)) count += 1;
  let unit = false;
  for (const word of unitHeads) if (words.has(word)) unit = true;
  return { unit, context: count };
}

const GOES_ON = 1.2;
const SAME_GOES_ON = 1.8;
const SAME_SENTENCE = 2.4;
/** What is worth a number in the sentence before, and further back in the block, of what one in the same sentence is. */
const BEFORE = 0.85;
const IN_BLOCK = 0.5;
const BLOCK_BEFORE = 0.7;

/** "Protesters against US troops number 2,500": the sentence begins with others and says how many they are. */
function isOfAnotherSubject({ unitHeads }: Profile, { block, number, sentence }: Scope): boolean {
  const { tokens } = block;
  let at = number.from - 1;
  const least = Math.max(sentence.from, number.from - NUMBERING_REACH);
  while (at >= least && !isNumbering(tokens[at]!)) at -= 1;
  if (at < least) return false;
  const head = { from: sentence.from, to: Math.min(at, sentence.from + HEAD_REACH) };
  if (hasAny(unitHeads, stemsIn(block, head))) return false;
  return hasAny(unitHeads, stemsIn(block, { from: head.to, to: Math.max(head.to, at) }));
}

/** The noun is a sentence's subject among its first words. */
const HEAD_REACH = 3;

/** A number before states the same, or one of its kind (other troops, other sites) where the number's own words tell the difference. */
function earlierWorth(
  earlier: readonly Earlier[],
  scope: Scope,
  profile: Profile,
  weights: readonly number[],
): number {
  let best = 0;
  for (const { scope: other, profile: stated } of earlier) {
    const isBlockBefore = other.block.index === scope.block.index - 1 && scope.sentence.from === 0;
    if (other.block !== scope.block && !isBlockBefore) continue;
    const isSame = stated === profile;
    if (!isSame && !(isOfKind(stated, profile) && isToldApart(profile, stated, weights))) continue;
    const worth = isSame ? SAME_GOES_ON : GOES_ON;
    if (isBlockBefore) best = Math.max(best, worth * BLOCK_BEFORE);
    else if (other.sentence.from === scope.sentence.from)
      best = Math.max(best, isSame ? SAME_SENTENCE : worth);
    else best = Math.max(best, worth * (other.sentence.to === scope.sentence.from ? BEFORE : IN_BLOCK));
  }
  return best;
}

/** Each party that the other measure has not is told in the number's sentence. */
function isToldApart(profile: Profile, other: Profile, weights: readonly number[]): boolean {
  if (profile.parties.length !== other.parties.length) return false;
  return profile.parties.every(
    ({ id }, i) => weights[i]! >= 2 || other.parties.some((party) => party.id === id),
  );
}

const TOLL = 1.8;

/** What became of the people is told right at the number, and the place of the happening in its sentence or the one before. */
function tollWorth(profile: Profile, weights: readonly number[], weak: number): number {
  if (!isToll(profile) || weak > 0) return 0;
  return profile.parties.some((party, i) => isSite(party) && weights[i]! >= NEAR_PARTY) ? TOLL : 0;
}

function isOfKind(a: Profile, b: Profile): boolean {
  return a.record.unit.en === b.record.unit.en && [...a.facets].every((facet) => b.facets.has(facet));
}

/** What one happening cost. */
function isToll({ once, facets, parties }: Profile): boolean {
  if (once) return [...facets].some((facet) => OUTCOMES.has(facet));
  return (facets.has('killed') || facets.has('injured')) && parties.some(isSite);
}

/** "three US troops in Jordan last weekend": the day, the country and whose they are tell a toll whose place is not named. */
function isDatedToll(profile: Profile, weights: readonly number[], period: StatedPeriod): boolean {
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
function isTollTold({ parties }: Profile, weights: readonly number[]): boolean {
  if (!parties.some(isSite)) return parties.some((party, i) => party.isPlace && weights[i]! >= NEAR_PARTY);
  return (
    parties.some((party, i) => isSite(party) && weights[i]! >= NEAR_PARTY) ||
    parties.every((party, i) => !isSite(party) || weights[i]! >= 1)
  );
}
