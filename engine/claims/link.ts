import type { PackSet } from '../../packs/pack.ts';
import { observationSpan } from '../context/observation-span.ts';
import { edtfSpan, knownBy, sideOf } from '../context/when.ts';
import { tokenTexts } from '../text/tokens.ts';
import { factor, type Interval, type StatedNumber, statedInterval } from './agreement.ts';
import { compare, type Finding, type Known, newestFirst } from './comparison.ts';
import { type Evidence, MATTERS } from './evidence.ts';
import { SORTS } from './facets.ts';
import { facetsFit } from './facets-fit.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import { isForeign } from './nationality.ts';
import { isNamedBare, namesOthers, ON_PAGE, partiesFit } from './parties.ts';
import { periodOf } from './period.ts';
import type { Profile } from './profile.ts';
import { stemsIn } from './scope.ts';
import { stemsOf } from './stem.ts';
import type { Moment } from './surroundings.ts';
import { isCountedAsPeople, unitFits } from './unit.ts';

/** A measure that a number may state. */
export interface Link {
  readonly profile: Profile;
  readonly score: number;
  readonly finding: Finding;
  /** At the date for which the text states it. */
  readonly agrees: boolean;
  /** With any observation of the measure. */
  readonly agreesSometime: boolean;
  /** Only another paragraph names some of what the measure is about. */
  readonly isRemote: boolean;
  /** The date of the text for which the number is stated. */
  readonly moment: Moment | undefined;
}

const OTHER = [...ar.OTHER, ...en.OTHER].flatMap(stemsOf);
const COUNTRIES = [...ar.COUNTRIES, ...en.COUNTRIES].flatMap(stemsOf);
/** Below this the words around the number do not tell the measure from its neighbours. */
const BAR = 2.6;
const PERIOD_BONUS = 1.5;
const AGREES_BONUS = 0.7;
/** A number this many times another is doubted; one that is twenty times it, much. */
const FAR = 5;
const FARTHEST = 20;
/** A name that is an ordinary word too needs a figure of this nearness. */
const NEAR = 1.3;
const FAR_COST = 0.7;
const FARTHEST_COST = 2;
const PARTY_BONUS = 0.8;
const CONTEXT_BONUS = 0.3;
const CONTEXT_MOST = 0.9;

/** The score of a link that the record makes and not the number's own words: it counts for less than most of those. */
export const BY_RECORD = 2.7;

/** Holds one number against one measure; undefined when they are of unlike things or too little speaks for it. */
export function link(
  packs: PackSet,
  profile: Profile,
  evidence: Evidence,
  moments: readonly Moment[],
  asOf: number | null,
): Link | undefined {
  const { scope } = evidence;
  const { quantity } = scope;
  if (!unitFits(profile, evidence)) return undefined;
  if (!facetsFit(profile, evidence) || isForeign(packs, profile, scope)) return undefined;
  const period = periodOf(profile, scope, moments, asOf);
  if (period.fit === 'other') return undefined;
  const weights = partiesFit(packs, profile, evidence, period);
  if (weights === undefined) return undefined;

  // What was first counted after the article is not what it counts.
  const isBounded = profile.once || profile.running || profile.tally;
  if (isBounded && asOf !== null && profile.spans.every(({ start }) => start > asOf)) return undefined;

  if (isTollOfNext(profile, evidence)) return undefined;

  const number = scaled(quantity, profile.scale);
  const known = knownObservations(packs, profile, asOf);
  const own = asOf === null ? null : { start: asOf, end: asOf };
  const finding = compare(profile.record, number, known, edtfSpan(period.moment?.annotation.value) ?? own);
  const agreeing = finding.result === 'agrees';
  const { isOnRecord, times } = heldAgainst(profile, statedInterval(number));
  const anyAgrees = agreeing || isOnRecord;
  // Nothing but the figure itself can tell which period an undated tally is of.
  if (profile.tally && period.fit === 'none' && !agreeing) return undefined;

  // What only another paragraph names may be another matter: then the figure itself must speak for the link.
  const isRemote =
    weights.some((weight) => weight > 0 && weight <= ON_PAGE) || isMatterRemote(profile, evidence);
  if (isRemote && (!agreeing || namesOthers(packs, profile, evidence))) return undefined;

  const context = [...profile.context].filter((word) => evidence.inSentence.has(word)).length;
  // A measure about one country alone («قتلى الحرب») needs a word of its own matter.
  if (profile.parties.length < 2 && profile.facets.size === 0 && context === 0) return undefined;
  // So far from all that is on record it is another thing, or another part of it.
  if (times >= FAR && !anyAgrees && period.fit === 'none' && asOf !== null) return undefined;
  if (isOfOthers(scope) && !profile.facets.has('foreign')) return undefined;
  // Few words tell of one country's total or one happening's toll: there the figure must be of its order.
  if (times >= FARTHEST && period.fit === 'none' && (profile.once || weights.length < 2)) return undefined;
  // An area is the same in every year.
  const settled = agreeing || (anyAgrees && profile.facets.has('area'));
  const isPopulation = profile.facets.has('population') && evidence.clauseFacets.has('population');
  const isTold = settled || (isPopulation && times <= NEAR);
  // A count «منذ 8 كانون الأول» is known by its first day.
  const isSince = profile.running && period.fit === 'same' && weights[0] === 3;
  if (weights.length === 1 && !isTold && !isSince && !isNamed(profile, evidence)) return undefined;
  if (times > NEAR && !anyAgrees && isCountedAsPeople(profile, evidence) && hasSort(profile))
    return undefined;
  if (quantity.form === 'dual' && !anyAgrees) return undefined;
  const [only] = profile.parties;
  if (only !== undefined && weights.length === 1 && isNamedBare(only, profile, evidence) && times > NEAR) {
    return undefined;
  }
  const mean = weights.length === 0 ? 0 : weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  let score = mean + PARTY_BONUS * weights.filter((weight) => weight > 0).length;
  score += Math.min(CONTEXT_MOST, CONTEXT_BONUS * context);
  if (period.fit === 'same') score += PERIOD_BONUS;
  if (anyAgrees) score += AGREES_BONUS;
  if (times >= FARTHEST) score -= FARTHEST_COST;
  else if (times >= FAR) score -= FAR_COST;
  return score < BAR
    ? undefined
    : {
        profile,
        score,
        finding,
        agrees: agreeing,
        agreesSometime: anyAgrees,
        isRemote,
        moment: period.moment,
      };
}

/** Whether a number is any of the measure's figures, and how many times the nearest it is, at least 1. */
function heldAgainst({ lows, highs }: Profile, stated: Interval | null) {
  if (stated === null) return { isOnRecord: false, times: 1 };
  let isOnRecord = false;
  let times = Number.POSITIVE_INFINITY;
  for (let i = 0; i < lows.length; i += 1) {
    const low = lows[i]!;
    const high = highs[i]!;
    if (stated.low <= high && low <= stated.high) {
      isOnRecord = true;
      times = 1;
    } else times = Math.min(times, Number.isNaN(low) ? 1 : factor(stated, { low, high }));
  }
  return { isOnRecord, times };
}

/** «أودت تلك الأحداث بحياة 1400 شخص، في حين قتل في السويداء …»: the place of a toll is told before it or in its clause. */
function isTollOfNext({ once, parties, facets }: Profile, { mentions, scope }: Evidence): boolean {
  if (!once && !facets.has('killed') && !facets.has('injured')) return false;
  const sites = parties.filter(({ isPlace, isCountry }) => isPlace && !isCountry);
  const at = mentions.filter(({ id, words }) =>
    sites.some((site) => site.id === id || site.aliases.has(words)),
  );
  return at.length > 0 && at.every((mention) => isOfNextClause(scope, mention.at.from));
}

const WHILE = new Set([...ar.WHILE, ...en.WHILE].flatMap((word) => tokenTexts(word)));

function isOfNextClause({ block, clause }: Evidence['scope'], at: number): boolean {
  for (let i = clause.to; i < at; i += 1) if (WHILE.has(block.tokens[i]!.text)) return true;
  return false;
}

function hasSort(profile: Profile): boolean {
  return [...profile.facets].some((facet) => SORTS.has(facet));
}

/** How far behind its noun «من دول أخرى» may stand, in tokens. */
const OTHERS_REACH = 4;

/** «1400 جندي من دول أخرى», "soldiers of other countries": nobody's whom a measure names. */
export function isOfOthers({ block, phrase, clause }: Evidence['scope']): boolean {
  const words = stemsIn(block, { from: phrase.from, to: Math.min(clause.to, phrase.to + OTHERS_REACH) });
  return OTHER.some((word) => words.has(word)) && COUNTRIES.some((word) => words.has(word));
}

function isMatterRemote(profile: Profile, evidence: Evidence): boolean {
  const { nounFacets, clauseFacets, blockFacets } = evidence;
  return [...profile.facets].some((facet) => {
    if (MATTERS.has(facet)) return !blockFacets.has(facet);
    return SORTS.has(facet) && !nounFacets.has(facet) && !clauseFacets.has(facet);
  });
}

/** The only thing that the measure is about is named where the number is counted. */
function isNamed(profile: Profile, evidence: Evidence): boolean {
  const ids = profile.parties.map((party) => party.id);
  const { clause } = evidence.scope;
  if (
    evidence.mentions.some(
      ({ id, at, words }) =>
        at.from >= clause.from &&
        at.from < clause.to &&
        (ids.includes(id) || profile.parties[0]!.aliases.has(words)),
    )
  )
    return true;
  if (profile.parties.some((party) => isNamedBare(party, profile, evidence))) return true;
  return evidence.groups.some((group) => group.weight === 3 && group.ids.some((id) => ids.includes(id)));
}

function scaled(number: StatedNumber, scale: number): StatedNumber {
  if (scale === 1) return number;
  const by = (value: number | null | undefined) => (value == null ? value : value / scale);
  return { value: by(number.value), low: by(number.low), high: by(number.high), qualifier: number.qualifier };
}

interface KnownAt {
  readonly asOf: number | null;
  readonly known: readonly Known[];
}

/** One page asks for one date, so only the last is kept. */
const lastKnown = new WeakMap<Profile, KnownAt>();

/** What the article could know, newest first. */
export function knownObservations(packs: PackSet, profile: Profile, asOf: number | null): readonly Known[] {
  const last = lastKnown.get(profile);
  if (last !== undefined && last.asOf === asOf) return last.known;
  const pack = profile.id.slice(0, profile.id.indexOf(':'));
  const known = profile.record.observations
    .map((observation, index) => ({ index, observation, span: observationSpan(observation) }))
    .filter(
      ({ observation, span }) =>
        sideOf(span, asOf, (day) =>
          knownBy(
            observation.sources.map((source) => packs.source(`${pack}:${source}`)),
            day,
          ),
        ) === 'before',
    )
    .sort(newestFirst);
  lastKnown.set(profile, { asOf, known });
  return known;
}
