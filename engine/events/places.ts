import type { PackSet } from '../../packs/pack.ts';
import { entityFacts } from '../claims/entity-facts.ts';
import type { Mention } from '../claims/surroundings.ts';
import { withinChain } from '../context/record-index.ts';
import { MEANWHILE } from './lexicon.ts';
import { type Setting, within } from './setting.ts';

/** The very site or town; what lies around it; a region or country. */
export const EXACT = 3;
export const NEAR_BY = 2;
export const AROUND = 1;

export interface Fit {
  readonly level: number;
  /** The place of the text that the record fits, where it names one. */
  readonly place: string | undefined;
  /** The same, or the region or country where it names no more. */
  readonly around: string | undefined;
}

export function bestPlace(packs: PackSet, places: readonly string[], mentions: readonly Mention[]): Fit {
  let level = 0;
  let place: string | undefined;
  let around: string | undefined;
  for (const { id, isCountry } of mentions) {
    const reached = levelOf(packs, places, id, isCountry);
    if (reached > level) {
      level = reached;
      place = reached >= NEAR_BY ? id : undefined;
      around = id;
    }
  }
  return { level, place, around };
}

/** By the places of a record, which are the same list for as long as its pack is there. */
const levels = new WeakMap<readonly string[], Map<string, number>>();

/** How nearly a place that the text names is one of a record's; 0 when it is none of them. */
export function levelOf(packs: PackSet, places: readonly string[], id: string, isCountry: boolean): number {
  let known = levels.get(places);
  if (known === undefined) {
    known = new Map();
    levels.set(places, known);
  }
  let level = known.get(id);
  if (level === undefined) {
    level = findLevel(packs, places, id, isCountry);
    known.set(id, level);
  }
  return level;
}

function findLevel(packs: PackSet, places: readonly string[], id: string, isCountry: boolean): number {
  const kind = entityFacts(packs, id)?.record.kind;
  // A record that knows no more than the country is told by it no better than others.
  if (places.includes(id)) return isCountry ? AROUND : EXACT;
  if (places.some((place) => withinChain(packs, place).includes(id))) {
    return isCountry || kind === 'governorate' ? AROUND : NEAR_BY;
  }
  const chain = withinChain(packs, id);
  if (places.some((place) => chain.includes(place))) {
    // «دير الزور» the city for a record of its governorate, but any town for one of its country.
    return places.some(
      (place) => chain[0] === place && entityFacts(packs, place)?.record.kind === 'governorate',
    )
      ? NEAR_BY
      : AROUND;
  }
  if (kind === 'place' && places.some((place) => isNamedAfter(packs, place, id, chain))) return NEAR_BY;
  // «قرب كركوك»: the town stands for its governorate.
  if (kind === 'place' && places.some((place) => isInGovernorateOf(packs, place, id, chain))) return AROUND;
  // A region beside the chain of administrative places, but of the same country («شمال شرق سوريا»).
  const country = chain.at(-1);
  const sameCountry =
    country !== undefined && places.some((place) => withinChain(packs, place).at(-1) === country);
  if (!sameCountry) return 0;
  if (kind === 'place' && isRegion(packs, id, country)) return AROUND;
  return places.some(
    (place) => entityFacts(packs, place)?.record.kind === 'place' && isRegion(packs, place, country),
  )
    ? AROUND
    : 0;
}

/** The place is a base in the governorate that bears the town's name. */
function isInGovernorateOf(
  packs: PackSet,
  place: string,
  town: string,
  [around]: readonly string[],
): boolean {
  const name = entityFacts(packs, town)?.record.labels.ar;
  return (
    around !== undefined &&
    name !== undefined &&
    entityFacts(packs, place)?.record.kind === 'military-site' &&
    withinChain(packs, place).includes(around) &&
    entityFacts(packs, around)?.record.labels.ar.endsWith(name) === true
  );
}

/** «قاعدة الحسكة» by the city of al-Hasakah, in the same governorate. */
function isNamedAfter(packs: PackSet, place: string, city: string, chain: readonly string[]): boolean {
  const [around] = chain;
  const name = entityFacts(packs, city)?.record.labels.ar;
  return (
    around !== undefined &&
    name !== undefined &&
    withinChain(packs, place).includes(around) &&
    entityFacts(packs, place)?.record.labels.ar.split(' ').includes(name) === true
  );
}

function isRegion(packs: PackSet, id: string, country: string): boolean {
  const label = entityFacts(packs, id)?.record.labels.en ?? '';
  return label.includes(entityFacts(packs, country)?.record.labels.en ?? ' ');
}

/** The words after the date or the phrase say that it was elsewhere: at another site, or in another country. */
export function conflicts(
  packs: PackSet,
  places: readonly string[],
  mentions: readonly Mention[],
  setting: Setting,
): boolean {
  const { phrase, moment, clause, facts } = setting;
  const fits = (mention: Mention) => levelOf(packs, places, mention.id, mention.isCountry) > 0;
  const from = Math.min(phrase.from, moment?.at.from ?? phrase.from);
  const next = Math.min(
    facts.phrases.find((other) => other.from >= phrase.to)?.from ?? Number.POSITIVE_INFINITY,
    meanwhileAfter(setting),
  );
  // Without a day all that the sentence tells of the event must fit.
  const told =
    moment === undefined
      ? mentions
      : mentions.filter(({ at }) => (at.from >= from && at.from < next) || within(at, clause));
  const sites = told.filter(
    ({ id, isCountry }) => !isCountry && entityFacts(packs, id)?.record.kind !== 'governorate',
  );
  if (sites.length > 0 && !sites.some(fits)) return true;
  const countries = told.filter(({ isCountry, role }) => isCountry && role === 'in');
  return countries.length > 0 && !countries.some(fits);
}

/** "while 900 troops stay in Syria": told of another place. */
function meanwhileAfter({ phrase, facts: { block }, sentence }: Setting): number {
  for (let i = phrase.to; i < sentence.to; i += 1) if (MEANWHILE.has(block.tokens[i]!.text)) return i;
  return Number.POSITIVE_INFINITY;
}

/** The phrase's own clause names another site; that the next clause names this one is no help. */
export function isElsewhere(
  packs: PackSet,
  places: readonly string[],
  mentions: readonly Mention[],
  { clause }: Setting,
): boolean {
  const sites = mentions.filter(
    ({ id, at }) => within(at, clause) && entityFacts(packs, id)?.record.kind === 'military-site',
  );
  return sites.length > 0 && !sites.some(({ id, isCountry }) => levelOf(packs, places, id, isCountry) > 0);
}

/** The sentence leads to another country or city. */
export function leadsElsewhere(
  packs: PackSet,
  places: readonly string[],
  mentions: readonly Mention[],
  { phrase }: Setting,
): boolean {
  return mentions.some(
    ({ id, isCountry, at }) => at.from >= phrase.from && levelOf(packs, places, id, isCountry) === 0,
  );
}
