import type { PackSet } from '../../packs/pack.ts';
import { edtfSpan } from '../context/when.ts';
import { statedInterval } from './agreement.ts';
import { Around } from './around.ts';
import { compare, type Known } from './comparison.ts';
import { isOwnNoun, isSortTold, NOUN, nounFit } from './counted-noun.ts';
import { isElsewhere, isSuperseded } from './elsewhere.ts';
import type { Evidence } from './evidence.ts';
import { agreeingWith, liesBetween, SOON_DAYS, scaledBy } from './figure-on-record.ts';
import { ofKind, tellsOfOthers } from './figures.ts';
import {
  anaphorWorth,
  type Earlier,
  earlierWorth,
  isItselfSubject,
  isOfAnotherSubject,
  topicWorth,
} from './goes-on.ts';
import { BY_RECORD, isOfOthers, knownObservations, type Link } from './link.ts';
import { isForeign, isOfOneNation, isSubjectForeign } from './nationality.ts';
import {
  areActorsNear,
  areVictimsTold,
  isNationalityTold,
  NEAR_BLOCK,
  NEAR_PARTY,
  partiesWorth,
  partyWeight,
  type RecordPage,
} from './nearness.ts';
import { isOfAnotherNation, originFits } from './origin.ts';
import { periodOf, type StatedPeriod } from './period.ts';
import type { Profile } from './profile.ts';
import { inside, type Range, type Scope } from './scope.ts';
import type { Story } from './story.ts';
import type { Moment } from './surroundings.ts';
import { isSameMatter } from './told.ts';
import { saidWorth, WEAK_COST, weakFacets } from './told-facets.ts';
import { isAfterwards, isDatedToll, isToll, isTollTold, tollWorth } from './toll.ts';

/** How well a number fits a measure by each kind of evidence; see docs/decisions for how the weights were found. */
interface Reading {
  readonly link: Link;
  readonly score: number;
  /** How near each party of the measure is told. */
  readonly weights: readonly number[];
}

const BAR = 4;

/** Two matters whose scores lie this close are not told apart. */
const MARGIN = 0.4;

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
  const { quantity } = evidence.scope;
  const { profiles, least, most } = ofKind(page.figures, quantity);
  const stated = statedInterval(quantity);
  if (stated === null || evidence.isChange || evidence.isSupposed) return undefined;
  const found: Reading[] = [];
  const around = new Around(evidence.scope, story);
  for (let i = 0; i < profiles.length; i += 1) {
    if (stated.low > most[i]! || stated.high < least[i]!) continue;
    const profile = profiles[i]!;
    const reading = read(packs, page, story, profile, evidence, around, moments, asOf, earlier);
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
  const inOrder = profiles.flatMap((profile) => same.find(({ link }) => link.profile === profile) ?? []);
  return (inOrder.find(({ link }) => link.agreesSometime) ?? inOrder[0]!).link;
}

function read(
  packs: PackSet,
  page: RecordPage,
  story: Story,
  profile: Profile,
  evidence: Evidence,
  around: Around,
  moments: readonly Moment[],
  asOf: number | null,
  earlier: readonly Earlier[],
): Reading | undefined {
  const { scope } = evidence;
  const { quantity } = scope;
  const noun = nounFit(profile, evidence, story, around);
  if (noun === undefined) return undefined;
  const number = scaledBy(quantity, profile.scale);
  const agreeing = agreeingWith(profile, number, asOf);
  const isBetween = agreeing.length === 0;
  if (isBetween && (noun < NOUN.anyone || !isOwnNoun(scope) || !liesBetween(profile, number, asOf)))
    return undefined;
  const { segment } = around;
  const weak = weakFacets(profile, evidence, around);
  if (typeof weak === 'string') return undefined;
  if (scope.carried === undefined && isForeign(packs, profile, scope)) return undefined;
  if (isOfOthers(scope) && !profile.facets.has('foreign')) return undefined;
  if (isOfOneNation(profile, scope)) return undefined;
  if (tellsOfOthers(profile, page.figures, scope, segment)) return undefined;
  if (isElsewhere(packs, profile, evidence, segment)) return undefined;
  const period = fittingPeriod(profile, scope, moments, asOf, agreeing, earlier);
  if (period.fit === 'other') return undefined;
  const known = knownObservations(packs, profile, asOf);
  const own = asOf === null ? null : { start: asOf, end: asOf };
  const finding = compare(profile.record, number, known, edtfSpan(period.moment?.annotation.value) ?? own);
  const isNow = finding.result === 'agrees';
  if (
    !isNow &&
    !isBetween &&
    period.moment === undefined &&
    profile.yearly &&
    (noun < NOUN.anyone || !isOwnNoun(scope)) &&
    !earlier.some((other) => other.profile === profile)
  )
    return undefined;
  const isSoon = (period.moment === undefined || period.moment.since) && isOfTheTime(agreeing, asOf);
  if (!isNow && !isBetween && finding.result !== 'other-date' && !isSoon) return undefined;
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
  const { leads } = around;
  const weights = profile.parties.map((party) =>
    partyWeight(story, page, profile, party, scope, segment, leads),
  );
  if (isBetween && !isToldByNearWords(profile, weights)) return undefined;
  const goesOn = earlierWorth(earlier, scope, profile, weights);
  const parts = {
    noun,
    figure: figureWorth(quantity.value ?? 0) * (isNow ? 1 : profile.yearly ? 0.3 : 0.6),
    parties: partiesWorth(weights),
    topic: topicWorth(profile, evidence, leads) + anaphorWorth(profile, scope, leads, goesOn),
    weak: -WEAK_COST * weak,
    said: saidWorth(profile, around, noun),
    period: period.fit === 'same' && period.moment !== undefined && isNow ? PERIOD : 0,
    goesOn,
    toll: tollWorth(profile, weights, weak),
  };
  const score = Object.values(parts).reduce((sum, part) => sum + part, 0);
  const isOriginTold = profile.parties.every(
    ({ id }, i) => !profile.origins.has(id) || weights[i]! >= NEAR_PARTY,
  );
  const { demonyms } = page.figures;
  if (isOfAnotherNation(profile, scope, demonyms)) return undefined;
  const isTheVeryFigure = isNow && isUnmistakable(quantity.value ?? 0);
  if (
    !(isOriginTold && profile.origins.size > 0) &&
    !isTheVeryFigure &&
    !originFits(profile, evidence, demonyms)
  )
    return undefined;
  const isDated = isDatedToll(profile, weights, period);
  if (isToll(profile) && !isDated && !isTollTold(profile, weights)) return undefined;
  if (Math.max(...weights) < NEAR_BLOCK) return undefined;
  if (isRound(quantity.value ?? 0) && parts.goesOn === 0 && parts.said === 0) {
    const isWhole = noun === NOUN.unit && isNow && Math.min(...weights) >= NEAR_BLOCK;
    if ((Math.max(...weights) < NEAR_PARTY && !isWhole) || (!isNow && Math.min(...weights) < NEAR_BLOCK))
      return undefined;
  }
  if (parts.goesOn === 0 && !isToll(profile) && !areVictimsTold(profile, weights)) return undefined;
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
      score: BY_RECORD,
      finding,
      agrees: isNow,
      agreesSometime: !isBetween,
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

function isInside({ at }: Moment, { from, to }: Range): boolean {
  return at.from >= from && at.from < to;
}

/** Of all that the measure is about something is told in the number's own words or just before, and most of the rest near it. */
function isToldByNearWords({ parties }: Profile, weights: readonly number[]): boolean {
  const near = weights.filter((weight) => weight >= NEAR_BLOCK).length;
  return Math.max(...weights) >= 2 && near >= Math.max(1, parties.length - (parties.length > 3 ? 2 : 0));
}

/** One of the figures was put on record about the time of the article. */
function isOfTheTime(agreeing: readonly Known[], asOf: number | null): boolean {
  return asOf !== null && agreeing.some(({ span }) => Math.abs(span.end - asOf) <= SOON_DAYS);
}

/** A report is of the day before the article, or some days before. */
const REPORT_DAYS = 3;
/** A figure's date may be some days off. */
const DAYS_OFF = 20;

/** As {@link periodOf}; a date that is that of an observation with the very figure fits, whatever the measure keeps. */
function fittingPeriod(
  profile: Profile,
  scope: Scope,
  moments: readonly Moment[],
  asOf: number | null,
  agreeing: readonly Known[],
  earlier: readonly Earlier[],
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
  // The day of the report is not the day of the figure.
  const own = moments.filter(({ at }) => inside(at.from, profile.once ? scope.sentence : scope.clause));
  const isReport = own.every(({ span }) => asOf !== null && Math.abs(span.end - asOf) <= REPORT_DAYS);
  if (isReport && (!profile.once || earlier.some((other) => other.profile === profile)))
    return { fit: 'none' };
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

/** "195,200 refugees" at the date of the record: no other nation's refugees are just as many. */
function isUnmistakable(value: number): boolean {
  return String(value).replace('.', '').replace(/0+$/u, '').length >= UNMISTAKABLE;
}

const UNMISTAKABLE = 4;

/** 900 and 200,000 are many a figure. */
function isRound(value: number): boolean {
  return value >= COUNTED && /^\d0*$/u.test(String(value));
}
