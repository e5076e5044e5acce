import type { PackSet } from '../../packs/pack.ts';
import { withinChain } from '../context/record-index.ts';
import { edtfSpan } from '../context/when.ts';
import { tokenTexts } from '../text/tokens.ts';
import { agrees, type StatedNumber, statedInterval } from './agreement.ts';
import { compare, type Known } from './comparison.ts';
import { entityFacts } from './entity-facts.ts';
import { type Evidence, facetsAmong, isWhereTheyAre, MATTERS } from './evidence.ts';
import { type Facet, OUTCOMES, SORTS } from './facets.ts';
import { type Figures, tellsOfOthers } from './figures.ts';
import { isOfOthers, knownObservations, type Link } from './link.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import { isForeign, isSubjectForeign } from './nationality.ts';
import { isNumbering } from './numbered.ts';
import { outcomesIn, outcomesOf } from './outcome.ts';
import { periodOf, type StatedPeriod } from './period.ts';
import { standsFor } from './places.ts';
import { type Party, type Profile, partyNames } from './profile.ts';
import { type Range, type Scope, stemsIn } from './scope.ts';
import { segmentOf } from './segment.ts';
import { stemsOf } from './stem.ts';
import { facetsOfLead, type Lead, type Story, stemsOfLead } from './story.ts';
import type { Moment } from './surroundings.ts';
import { isSameMatter, isTold } from './told.ts';
import { PERSONS, unitFits } from './unit.ts';

/** What the page tells of, and the measures about it. */
export interface RecordPage {
  /** Canonical ids of all of whom the page tells. */
  readonly told: ReadonlySet<string>;
  readonly figures: Figures;
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
  const [best] = found;
  if (best === undefined || best.score < BAR) return undefined;
  const close = found.filter(({ score }) => best.score - score < MARGIN);
  const matter = best.link.profile;
  if (close.some(({ link }) => !isSameMatter(link.profile, matter))) return undefined;
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
  const noun = nounFit(profile, evidence, story);
  if (noun === undefined) return undefined;
  const segment = segmentOf(scope);
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
  const isSoon = period.moment === undefined && isOfTheTime(agreeing, asOf);
  if (!isNow && finding.result !== 'other-date' && !isSoon) return undefined;
  if (noun < NOUN.unit && isSubjectForeign(packs, profile, scope)) return undefined;
  if (noun === NOUN.none && isItselfSubject(scope)) return undefined;
  if (!isNow && period.moment !== undefined && isInside(period.moment, segment) && noun < NOUN.unit)
    return undefined;
  if (noun === NOUN.people && weak > 1) return undefined;
  // Nothing but the figure itself can tell which period an undated tally is of.
  if (profile.tally && period.fit === 'none' && !isNow) return undefined;
  const weights = profile.parties.map((party) => partyWeight(story, party, scope, segment, leads));
  const parts = {
    noun,
    figure: figureWorth(quantity.value ?? 0) * (isNow ? 1 : profile.spans.length > LONG_SERIES ? 0.3 : 0.6),
    parties: partiesWorth(weights),
    topic: topicWorth(profile, evidence, leads) + anaphorWorth(profile, scope, leads),
    weak: -WEAK_COST * weak,
    goesOn: earlierWorth(earlier, scope, profile, weights),
    toll: tollWorth(profile, weights, weak),
  };
  const score = Object.values(parts).reduce((sum, part) => sum + part, 0);
  if (isToll(profile) && !isTollTold(profile, weights)) return undefined;
  if (Math.max(...weights) < NEAR_BLOCK) return undefined;
  if (noun !== NOUN.unit && parts.goesOn === 0 && !isNationalityTold(profile, weights)) return undefined;
  const goesOnHere = earlier.some(
    (other) => other.scope.block === scope.block && other.scope.sentence.from === scope.sentence.from,
  );
  if (!(goesOnHere && parts.goesOn > 0) && isSuperseded(packs, profile, evidence, weights)) return undefined;
  if ((quantity.value ?? 0) < COUNTED && parts.goesOn === 0 && !areActorsNear(profile, weights))
    return undefined;
  return {
    score,
    link: {
      profile,
      score: SCORE,
      finding,
      agrees: isNow,
      agreesSometime: true,
      isRemote: true,
      moment: period.moment,
    },
  };
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
  [5, 2],
  [3, 1],
];

function isToldEnough(profile: Profile, told: ReadonlySet<string>): boolean {
  const parties = profile.parties.filter(({ isThing }) => !isThing);
  const missing = parties.filter((party) => !isTold(party, told));
  // What happened at a place is told by the place.
  if (isToll(profile) && parties.some(isSite)) return !missing.some(isSite);
  return missing.length <= (MAY_MISS.find(([length]) => parties.length >= length)?.[1] ?? 0);
}

function isSite({ isPlace, isCountry }: Party): boolean {
  return isPlace && !isCountry;
}

const NOUN = { unit: 2.5, anyone: 1.6, nationality: 1.6, people: 0.8, carried: 0.8, none: 0 };
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

function nounFit(profile: Profile, evidence: Evidence, story: Story): number | undefined {
  const { scope } = evidence;
  const { noun, quantity } = scope;
  if (unitFits(profile, evidence)) {
    return noun.some((word) => ANYONE.has(word)) ? NOUN.anyone : NOUN.unit;
  }
  if (quantity.unit !== undefined || profile.isMoney || profile.isPercent) return undefined;
  if (scope.carried !== undefined && noun === scope.carried.noun) return NOUN.carried;
  const head = scope.block.lang === 'ar' ? noun[0] : noun.at(-1);
  if (quantity.noun === undefined || head === undefined || NO_NOUNS.has(head) || isOfThem(scope))
    return NOUN.none;
  if (!profile.countsPeople) return undefined;
  if (profile.parties.some((party) => party.demonyms.has(head))) return NOUN.nationality;
  if (isOfParty(profile, scope, story)) return NOUN.people;
  // "38,000 people" are no troops.
  const isOfPeople = [...profile.facets].some((facet) => SORTS.has(facet) || OUTCOMES.has(facet));
  return isOfPeople && noun.some((word) => PEOPLE.has(word)) ? NOUN.people : undefined;
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
  const { nounFacets, clauseFacets, sentenceFacets, blockFacets } = evidence;
  const own = facetsAmong(evidence.scope.block, segment);
  const outcomes = ownOutcomes(evidence.scope, segment, own);
  if (profile.countsPeople) {
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
  let weak = 0;
  for (const facet of facets) {
    if (outcomes.has(facet) || nounFacets.has(facet) || clauseFacets.has(facet)) continue;
    if (facet === 'population' && isHere) continue;
    if (facet === 'detained' && isInJail) {
      weak += 0.5;
      continue;
    }
    if (OUTCOMES.has(facet) && profile.countsPeople && outcomes.size > 0) return facet;
    if (sentenceFacets.has(facet)) weak += 1;
    else if (leads.some((lead) => facetsOfLead(lead).has(facet))) weak += 1.5;
    else if (MATTERS.has(facet) ? evidence.page.facets.has(facet) : blockFacets.has(facet)) weak += 2;
    else return facet;
  }
  return weak;
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

/** A place in the number's own words that lies neither in nor around any place of the measure, or is only a part of it. */
function isElsewhere(packs: PackSet, profile: Profile, evidence: Evidence, segment: Range): boolean {
  const places = profile.parties.filter(({ isPlace }) => isPlace);
  return evidence.mentions.some(({ id, at, role, isPlace, isCountry }) => {
    if (!isPlace || role === 'from' || at.from < segment.from || at.from >= segment.to) return false;
    if (profile.parties.some((party) => party.id === id || party.country === id || party.within === id))
      return false;
    // Of a total of the region one country has a part.
    if (places.length === 0) return role === 'in' && isCountry && !isInContext(packs, profile, id);
    if (places.some((party) => withinChain(packs, party.id).includes(id))) return false;
    const inner = places.find((party) => withinChain(packs, id).includes(party.id));
    if (inner === undefined) return role === 'in' || isCountry;
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
  if (period.fit !== 'other') return period;
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

const NEAR_PARTY = 1.5;

function partiesWorth(weights: readonly number[]): number {
  if (weights.length === 0) return 0;
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return 0.8 * mean + 0.4 * Math.min(3, weights.filter((weight) => weight >= NEAR_PARTY).length);
}

/** 3 the number's own words, 2 the sentence before it, 1.5 behind it or the sentence before, 1 the block, less beyond. */
function partyWeight(
  story: Story,
  party: Party,
  scope: Scope,
  segment: Range,
  leads: readonly Lead[],
): number {
  const { sentence, clause, number, block } = scope;
  let best = 0;
  const { tellings } = story.at(block);
  for (const { at, ids } of tellings) {
    if (!isTold(party, ids)) continue;
    if (inside(at, segment)) return 3;
    if (inside(at, { from: sentence.from, to: number.from })) best = Math.max(best, 2);
    else if (inside(at, clause)) best = Math.max(best, 1.2);
    else if (at < number.from) best = Math.max(best, 1);
    else best = Math.max(best, 0.5);
  }
  for (const [i, { in: lead, range }] of leads.entries()) {
    const isIn = lead.tellings.some(({ at, ids }) => inside(at, range) && isTold(party, ids));
    if (!isIn) continue;
    const isNear = i === 0 && lead.block === block;
    best = Math.max(best, asks({ in: lead, range }) ? 2 : isNear ? 1.6 : 1.2);
  }
  return best === 0 ? ON_PAGE : best;
}

const ON_PAGE = 0.3;
/** Told at least by the block or what leads to it. */
const NEAR_BLOCK = 1;

/** Whose people are counted, where the noun does not say it, is told in the sentence. */
function isNationalityTold({ actors, parties }: Profile, weights: readonly number[]): boolean {
  return actors.every((party) => !party.isCountry || weights[parties.indexOf(party)]! >= 2);
}

/** Of a small number those who did or suffered it must be told in its sentence or the one before. */
function areActorsNear(profile: Profile, weights: readonly number[]): boolean {
  const { parties } = profile;
  if (isToll(profile) && parties.some((party, i) => isSite(party) && weights[i]! >= NEAR_PARTY)) return true;
  return parties.every((party, i) => party.isPlace || party.isThing || weights[i]! >= NEAR_PARTY);
}

/** A party is told only before the sentence, which names another country. */
function isSuperseded(
  packs: PackSet,
  { parties }: Profile,
  { mentions, scope }: Evidence,
  weights: readonly number[],
): boolean {
  if (parties.every((party, i) => party.isThing || weights[i]! >= 2)) return false;
  return mentions.some(({ id, at, isCountry, role }) => {
    if (!isCountry || role === 'from' || at.from < scope.sentence.from || at.from >= scope.number.from)
      return false;
    return !parties.some(
      (party) =>
        party.id === id ||
        party.country === id ||
        party.within === id ||
        withinChain(packs, party.id).includes(id),
    );
  });
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
/** What is worth a number in the sentence before, and further back in the block, of what one in the same sentence is. */
const BEFORE = 0.85;
const IN_BLOCK = 0.5;
const BLOCK_BEFORE = 0.7;

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
    else if (other.sentence.from === scope.sentence.from) best = Math.max(best, worth);
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
function isToll({ once, facets }: Profile): boolean {
  return once && [...facets].some((facet) => OUTCOMES.has(facet));
}

/** Whose loss it is must be told near the number, and where. */
function isTollTold(profile: Profile, weights: readonly number[]): boolean {
  return profile.parties.every((party, i) => weights[i]! >= 1 || !party.isPlace || party.isCountry);
}
