import type { PackSet } from '../../packs/pack.ts';
import { withinChain } from '../context/record-index.ts';
import { edtfSpan } from '../context/when.ts';
import { agrees, statedInterval } from './agreement.ts';
import { compare } from './comparison.ts';
import { entityFacts } from './entity-facts.ts';
import { type Evidence, facetsFit } from './evidence.ts';
import { knownObservations, type Link } from './link.ts';
import { isForeign } from './nationality.ts';
import { periodOf } from './period.ts';
import type { Profile } from './profile.ts';
import { stemsIn } from './scope.ts';
import type { Moment } from './surroundings.ts';
import { isSameMatter, isTold } from './told.ts';
import { unitFits } from './unit.ts';

/** Smaller figures meet by chance. */
const LEAST = 13;
/** Small numbers meet by chance more often. */
const SMALL = 100;
/** So many digits that a figure is hardly another's: 109 and 4,300, not 900. */
const TELLING_DIGITS = 2;
/** With fewer digits the block itself must tell of all that the measure is about. */
const SURE_DIGITS = 3;
/** Words of the measure's own matter in the sentence that stand in for its noun. */
const CONTEXT_FOR_NOUN = 2;
/** Above the bar of links by words, and below what they reach. */
const SCORE = 2.7;

/** What the page and the block around the number tell of. */
export interface TheFigures {
  /** Canonical ids of all that the page tells of, and of those that the block does. */
  readonly told: ReadonlySet<string>;
  readonly toldHere: () => ReadonlySet<string>;
  readonly figures: Figures;
}

/** Measures that count things one by one, with the bounds of what each has on record, side by side; and who else may be meant. */
export interface Figures {
  readonly profiles: readonly Profile[];
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** Stems of the nationalities of all that the page's measures are about, and of the names of countries among them. */
  readonly demonyms: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

/** Of the measures of a page those that a bare figure may state; made once a page. */
export function figuresOf(about: readonly Profile[]): Figures {
  const profiles = about.filter(({ isPercent, isMoney, scale }) => !isPercent && !isMoney && scale === 1);
  const parties = [...new Set(about.flatMap((profile) => profile.parties))];
  return {
    profiles,
    least: Float64Array.from(profiles, ({ leastStated }) => leastStated),
    most: Float64Array.from(profiles, ({ mostStated }) => mostStated),
    demonyms: new Set(parties.flatMap(({ demonyms }) => [...demonyms])),
    countries: new Set(parties.flatMap(({ isCountry, names }) => (isCountry ? [...names] : []))),
  };
}

/**
 * A number whose own words say too little, but whose figure is the record's: of all measures about what the page names just
 * one has it, counts such things, and nothing beside the number speaks of anybody else.
 */
export function linkByFigure(
  packs: PackSet,
  page: TheFigures,
  evidence: Evidence,
  moments: readonly Moment[],
  asOf: number | null,
): Link | undefined {
  const { profiles, least, most } = page.figures;
  const { quantity } = evidence.scope;
  const stated = statedInterval(quantity);
  if (stated === null || quantity.unit !== undefined || stated.low < LEAST || evidence.isChange)
    return undefined;
  let found: Link | undefined;
  for (let i = 0; i < profiles.length; i += 1) {
    if (stated.low > most[i]! || stated.high < least[i]!) continue;
    const profile = profiles[i]!;
    const one = read(packs, profile, page, evidence, moments, asOf);
    if (one === undefined) continue;
    if (found !== undefined && !isSameMatter(found.profile, profile)) return undefined;
    found ??= one;
  }
  return found;
}

function read(
  packs: PackSet,
  profile: Profile,
  page: TheFigures,
  evidence: Evidence,
  moments: readonly Moment[],
  asOf: number | null,
): Link | undefined {
  const { scope } = evidence;
  if (!profile.parties.every((party) => isTold(party, page.told))) return undefined;
  const here = profile.parties.filter((party) => isTold(party, page.toldHere())).length;
  const isSmall = (scope.quantity.value ?? 0) < SMALL;
  const digits = digitsOf(scope.quantity.value ?? 0);
  if (here === 0 || ((isSmall || digits < SURE_DIGITS) && here < profile.parties.length)) return undefined;
  const counts = unitFits(profile, evidence);
  const isTelling = digits >= TELLING_DIGITS;
  if (!counts && (!isTelling || isSmall)) return undefined;
  if (!facetsFit(profile, evidence)) return undefined;
  const context = [...profile.context].filter((word) => evidence.inSentence.has(word)).length;
  if (!counts && context < CONTEXT_FOR_NOUN) return undefined;
  if ((!isTelling || isSmall) && context === 0) return undefined;
  const known = knownObservations(packs, profile, asOf);
  if (!known.some(({ observation }) => agrees(scope.quantity, observation))) return undefined;
  if (isForeign(packs, profile, scope)) return undefined;
  if (speaksOfOthers(packs, profile, evidence) || areOthers(profile, page.figures, evidence))
    return undefined;
  const period = periodOf(profile, scope, moments, asOf);
  if (period.fit === 'other') return undefined;
  const own = asOf === null ? null : { start: asOf, end: asOf };
  const day = edtfSpan(period.moment?.annotation.value) ?? own;
  const finding = compare(profile.record, scope.quantity, known, day);
  return {
    profile,
    score: SCORE,
    finding,
    agrees: finding.result === 'agrees',
    agreesSometime: true,
    isRemote: true,
    moment: period.moment,
  };
}

/** Digits of a number without the zeros at its end: 2 for 4,300, 3 for 109. */
function digitsOf(value: number): number {
  return String(value).replace('.', '').replace(/0+$/u, '').length;
}

const ACTORS: ReadonlySet<string> = new Set(['country', 'organisation', 'armed-group']);

/** Before the number in its clause, or right behind it, somebody stands of whom the measure knows nothing. */
function speaksOfOthers(packs: PackSet, profile: Profile, { scope, mentions }: Evidence): boolean {
  const known = new Set(profile.parties.flatMap((party) => [party.id, party.country, party.within]));
  return mentions.some(({ id, at, role, isPlace }) => {
    if (at.from < scope.sentence.from || at.from >= scope.phrase.to) return false;
    const facts = entityFacts(packs, id);
    if (facts === undefined || known.has(id) || known.has(facts.within)) return false;
    if (isPlace && role === 'in') return !profile.parties.some((party) => isAround(packs, id, party.id));
    return ACTORS.has(facts.record.kind);
  });
}

/** How far behind its number a word may say whose they are. */
const OWNED_REACH = 4;
/** How far before it the country that has them. */
const LED_REACH = 6;

/** "28,000 are Iraqis", "Turkey, too, keeps 2,500": a nationality or country beside the number that the measure does not know. */
export function areOthers(
  { parties }: Profile,
  { demonyms, countries }: Figures,
  { scope }: Evidence,
  reach = OWNED_REACH,
): boolean {
  const { block, number, clause, sentence } = scope;
  const behind = stemsIn(block, { from: number.to, to: Math.min(clause.to, number.to + reach) });
  const before = stemsIn(block, { from: Math.max(sentence.from, number.from - LED_REACH), to: number.from });
  const isOurs = (word: string) => parties.some((party) => party.demonyms.has(word) || party.names.has(word));
  const tells = (words: ReadonlySet<string>, called: ReadonlySet<string>) =>
    [...words].some((word) => called.has(word) && !isOurs(word));
  return tells(behind, demonyms) || tells(before, countries);
}

/** Whether one of two places lies in the other. */
function isAround(packs: PackSet, a: string, b: string): boolean {
  return a === b || withinChain(packs, a).includes(b) || withinChain(packs, b).includes(a);
}
