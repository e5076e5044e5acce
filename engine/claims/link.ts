import type { PackSet } from '../../packs/pack.ts';
import { observationSpan } from '../context/observation-span.ts';
import { edtfSpan, knownBy, sideOf } from '../context/when.ts';
import { agrees, factor, type StatedNumber } from './agreement.ts';
import { compare, type Finding, type Known } from './comparison.ts';
import { type Evidence, facetsFit } from './evidence.ts';
import { facetOf, OUTCOMES } from './facets.ts';
import { isForeign } from './nationality.ts';
import { isNamedBare, partiesFit } from './parties.ts';
import { periodOf } from './period.ts';
import type { Profile } from './profile.ts';
import { stemsOf } from './stem.ts';
import type { Moment } from './surroundings.ts';

/** A measure that a number may state. */
export interface Link {
  readonly profile: Profile;
  readonly score: number;
  readonly finding: Finding;
  readonly agrees: boolean;
  /** The date of the text for which the number is stated. */
  readonly moment: Moment | undefined;
}

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
  if (evidence.isChange || !facetsFit(profile, evidence) || isForeign(packs, profile, scope))
    return undefined;
  const weights = partiesFit(packs, profile, evidence);
  if (weights === undefined) return undefined;
  const period = periodOf(profile, scope, moments, asOf);
  if (period.fit === 'other') return undefined;

  const number = scaled(quantity, profile.scale);
  const known = knownObservations(packs, profile, asOf);
  const own = asOf === null ? null : { start: asOf, end: asOf };
  const finding = compare(profile.record, number, known, edtfSpan(period.moment?.annotation.value) ?? own);
  const agreeing = finding.result === 'agrees';
  const anyAgrees =
    agreeing || profile.record.observations.some((observation) => agrees(number, observation));
  // Nothing but the figure itself can tell which period an undated tally is of.
  if (profile.tally && period.fit === 'none' && !agreeing) return undefined;

  const context = [...profile.context].filter((word) => evidence.inSentence.has(word)).length;
  // A measure about one country alone («قتلى الحرب») needs a word of its own matter.
  if (profile.parties.length < 2 && profile.facets.size === 0 && context === 0) return undefined;
  const times = Math.min(...profile.record.observations.map((observation) => factor(number, observation)));
  // Few words tell of one country's total or one happening's toll: there the figure must be of its order.
  if (times >= FARTHEST && period.fit === 'none' && (profile.once || weights.length < 2)) return undefined;
  if (weights.length === 1 && !agreeing && !isNamed(profile, evidence)) return undefined;
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
  return score < BAR ? undefined : { profile, score, finding, agrees: agreeing, moment: period.moment };
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

/** What the article could know, newest first. */
export function knownObservations(packs: PackSet, profile: Profile, asOf: number | null): Known[] {
  const pack = profile.id.slice(0, profile.id.indexOf(':'));
  return profile.record.observations
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
    .sort((a, b) => b.span.end - a.span.end || b.span.start - a.span.start || a.index - b.index);
}

const MONEY = /^[A-Z]{3}$/;
/** Codes of the quantity detector that name the same as a unit of a measure. */
const SAME_UNIT: Readonly<Record<string, RegExp>> = { km2: /km²|square kilomet/i, bbl: /barrel/i };
/** Nouns under which anyone may be counted. */
const PERSONS = new Set(
  'شخص فرد عنصر مقاتل مسلح إرهابي متشدد people person operative militant fighter terrorist member jihadist'
    .split(' ')
    .flatMap(stemsOf),
);
const SCALE_WORDS = new Set([
  'الف',
  'مليون',
  'ملايي',
  'ملايين',
  'مليار',
  'تريليو',
  'تريليون',
  'ترليون',
  'thousand',
  'million',
  'billion',
  'trillion',
]);

function unitFits(profile: Profile, evidence: Evidence): boolean {
  const { quantity, noun, block } = evidence.scope;
  if (quantity.value === undefined && quantity.low === undefined) return false;
  if ((quantity.unit === 'percent') !== profile.isPercent) return false;
  const isMoney = quantity.unit !== undefined && MONEY.test(quantity.unit);
  if (isMoney !== profile.isMoney) return false;
  if (profile.isPercent || isMoney) return true;
  if (quantity.unit !== undefined) return SAME_UNIT[quantity.unit]?.test(profile.record.unit.en) === true;
  if (noun.length === 0) return profile.facets.has('population') && evidence.clauseFacets.has('population');
  const arabic = block.lang === 'ar';
  if (profile.units.some((unit) => isNoun(unit, noun, arabic))) return true;
  // "13 operatives killed and 28 others detained": the cue is what became of them, the noun only says that they are people.
  return (
    noun.some((word) => PERSONS.has(word)) &&
    profile.units.some((unit) => unit.length === 1 && isOutcome(unit[0]!, evidence))
  );
}

function isNoun(unit: readonly string[], noun: readonly string[], arabic: boolean): boolean {
  const words = unit.filter((word) => !SCALE_WORDS.has(word));
  return words.length > 0 && words.every((word) => noun.includes(word)) && isHead(words, noun, arabic);
}

function isOutcome(cue: string, evidence: Evidence): boolean {
  const facet = facetOf(cue);
  return facet !== undefined && OUTCOMES.has(facet) && evidence.outcomes.has(facet);
}

/** Adjectives follow an Arabic noun and go before an English one; the unit must be the noun itself. */
function isHead(unit: readonly string[], noun: readonly string[], arabic: boolean): boolean {
  const place = arabic ? noun.indexOf(unit[0]!) : noun.length - 1 - noun.lastIndexOf(unit.at(-1)!);
  return place <= 1;
}
