import type { DaySpan } from '../../packs/days.ts';
import { eventDays } from '../../packs/days.ts';
import type { PackSet } from '../../packs/pack.ts';
import type { EventRecord } from '../../packs/schema.ts';
import { entityFacts } from '../claims/entity-facts.ts';
import type { Mention } from '../claims/surroundings.ts';
import { ATTACKS, withinChain } from '../context/record-index.ts';
import { distance, isoDay } from '../context/when.ts';
import { KINDS_OF, LOOSE } from './lexicon.ts';
import { type Setting, within } from './setting.ts';

/** What the whole page says, for events whose own sentence says little. */
export interface PageFacts {
  readonly asOf: number | null;
  /** Canonical ids of all that the page names. */
  readonly named: ReadonlySet<string>;
}

export interface Match {
  readonly event: string;
  /** The place of the text that the record fits, where it names one. */
  readonly place: string | undefined;
}

/** A day on either side: reports of a night differ by one. */
const DAY_OFF = 1;
const EXACT = 3;
const NEAR_BY = 2;
const AROUND = 1;
/** How much better the best record must be than the next. */
const MARGIN = 1;

/** The record that a phrase refers to; undefined when none fits, or two fit alike. */
export function match(packs: PackSet, setting: Setting, page: PageFacts): Match | undefined {
  const own = setting.moment === undefined;
  if (own && (!setting.mayBeOwn || page.asOf === null || LOOSE.has(setting.phrase.nature))) return undefined;
  const day: DaySpan = setting.moment?.span ?? { start: page.asOf! - DAY_OFF, end: page.asOf! };
  const off = own ? 0 : DAY_OFF;
  const kinds = KINDS_OF[setting.phrase.nature];
  const scored: { readonly match: Match; readonly score: number }[] = [];
  for (const id of packs.eventsBetween(isoDay(day.start - off), isoDay(day.end + off))) {
    const record = packs.event(id);
    const span = record && eventDays(record);
    if (record === undefined || !span || !kinds.includes(record.kind)) continue;
    if (page.asOf !== null && span.start > page.asOf) continue;
    const fit = fitOf(packs, id, record, setting, page, own);
    if (fit === undefined) continue;
    const near = distance(span, day) === 0 ? 1.5 : 0;
    if (near === 0 && hasOnTheDay(packs, record, id, day)) continue;
    if (near === 0 && LOOSE.has(setting.phrase.nature) && fit.level < EXACT) continue;
    scored.push({ match: { event: id, place: fit.place }, score: fit.score + near });
  }
  scored.sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (best === undefined || (next !== undefined && best.score - next.score < MARGIN)) return undefined;
  return best.match;
}

/** Another attack at the very place on the very day: the text means that one, or both. */
function hasOnTheDay(packs: PackSet, record: EventRecord, id: string, day: DaySpan): boolean {
  const places = record.places.map((place) => packs.qualify(id, place));
  return packs.eventsBetween(isoDay(day.start), isoDay(day.end)).some((other) => {
    const found = packs.event(other);
    const span = found && eventDays(found);
    return (
      other !== id &&
      found !== undefined &&
      ATTACKS.has(found.kind) &&
      span != null &&
      distance(span, day) === 0 &&
      found.places.some((place) => places.includes(packs.qualify(other, place)))
    );
  });
}

/**
 * «هجوم البرج 22»: the very site right behind the noun. Then any day of the sentence may be its day, if the record has it
 * there on that very day.
 */
export function matchBySite(packs: PackSet, setting: Setting, page: PageFacts): Match | undefined {
  const { phrase, facts, sentence } = setting;
  const site = facts.mentions.find(({ at, isPlace }) => isPlace && at.from === phrase.to);
  if (site === undefined || page.asOf === null) return undefined;
  const kinds = KINDS_OF[phrase.nature];
  const found = new Set<string>();
  for (const { at, since, span } of facts.moments) {
    if (since || span.end - span.start > DAY_OFF || !within(at, sentence) || span.start > page.asOf) continue;
    for (const id of packs.eventsBetween(isoDay(span.start), isoDay(span.end))) {
      const record = packs.event(id);
      if (record === undefined || !kinds.includes(record.kind)) continue;
      if (record.places.some((place) => packs.qualify(id, place) === site.id)) found.add(id);
    }
  }
  const [event] = found;
  return event === undefined || found.size !== 1 ? undefined : { event, place: site.id };
}

interface Fit {
  readonly level: number;
  readonly place: string | undefined;
  readonly score: number;
}

function fitOf(
  packs: PackSet,
  id: string,
  record: EventRecord,
  setting: Setting,
  page: PageFacts,
  own: boolean,
): Fit | undefined {
  const places = record.places.map((place) => packs.qualify(id, place));
  const { mentions } = setting.facts;
  const inSentence = mentions.filter((mention) => mention.isPlace && within(mention.at, setting.sentence));
  let best = bestPlace(packs, places, inSentence);
  if (isElsewhere(packs, places, inSentence, setting)) return undefined;
  if (best.level < EXACT && conflicts(packs, places, inSentence, setting)) return undefined;
  const inBlock = bestPlace(
    packs,
    places,
    mentions.filter((mention) => mention.isPlace),
  );
  if (inBlock.level > best.level) best = { ...inBlock, level: Math.max(best.level, inBlock.level - 1) };
  const onPage = places.some((place) => page.named.has(place));
  if (own && onPage && best.level < EXACT) best = { ...best, level: Math.max(best.level, NEAR_BY) };
  const parties = [...record.targets, ...record.claimedBy].map((party) => packs.qualify(id, party));
  const inOwn = mentions.filter((mention) => within(mention.at, setting.sentence));
  // «ثلاثة جنود أمريكيين»: the state stands for its forces, but less surely.
  const states = new Set(parties.flatMap((id) => entityFacts(packs, id)?.within ?? []));
  const party = inOwn.some((mention) => parties.includes(mention.id))
    ? 1
    : mentions.some((mention) => parties.includes(mention.id)) ||
        (own && parties.some((p) => page.named.has(p))) ||
        inOwn.some((mention) => states.has(mention.id))
      ? 0.5
      : 0;
  if (setting.phrase.nature === 'visit') {
    if (!visitorFits(packs, record, setting)) return undefined;
    // The visitor and the day tell the visit, where the page names its place at all.
    if (onPage && best.level < NEAR_BY && !elsewhere(packs, places, inSentence, setting)) {
      best = { ...best, level: NEAR_BY };
    }
  }
  if (!isEnough(setting, best.level, party, own, onPage)) return undefined;
  return { level: best.level, place: best.place, score: best.level + party + weaponsFit(record, setting) };
}

/** Whether place and parties together tell this event from others of its kind and day. */
function isEnough(setting: Setting, level: number, party: number, own: boolean, onPage: boolean): boolean {
  const { nature } = setting.phrase;
  if (own) return onPage && level >= AROUND;
  if (nature === 'visit') return level >= EXACT - 1;
  if (nature === 'shootdown') return level >= AROUND;
  if (nature === 'attack' || nature === 'strike' || nature === 'sortie') return level >= EXACT;
  if (nature === 'air' || nature === 'raid') return level >= AROUND && party > 0;
  return level >= NEAR_BY || (level >= AROUND && party > 0);
}

function bestPlace(
  packs: PackSet,
  places: readonly string[],
  mentions: readonly Mention[],
): { readonly level: number; readonly place: string | undefined } {
  let level = 0;
  let place: string | undefined;
  for (const { id, isCountry } of mentions) {
    const reached = levelOf(packs, places, id, isCountry);
    if (reached > level) {
      level = reached;
      place = reached >= NEAR_BY ? id : undefined;
    }
  }
  return { level, place };
}

function levelOf(packs: PackSet, places: readonly string[], id: string, isCountry: boolean): number {
  if (places.includes(id)) return EXACT;
  const kind = packs.entity(id)?.kind;
  if (places.some((place) => withinChain(packs, place).includes(id))) {
    return isCountry || kind === 'governorate' ? AROUND : NEAR_BY;
  }
  const chain = withinChain(packs, id);
  if (places.some((place) => chain.includes(place))) return AROUND;
  if (kind === 'place' && places.some((place) => isNamedAfter(packs, place, id, chain))) return NEAR_BY;
  // A region beside the chain of administrative places, but of the same country («شمال شرق سوريا»).
  const country = chain.at(-1);
  const sameCountry =
    country !== undefined && places.some((place) => withinChain(packs, place).at(-1) === country);
  return kind === 'place' && sameCountry && isRegion(packs, id, country) ? AROUND : 0;
}

/** «قاعدة الحسكة» by the city of al-Hasakah, in the same governorate. */
function isNamedAfter(packs: PackSet, place: string, city: string, chain: readonly string[]): boolean {
  const [around] = chain;
  const name = packs.entity(city)?.labels.ar;
  return (
    around !== undefined &&
    name !== undefined &&
    withinChain(packs, place).includes(around) &&
    packs.entity(place)?.labels.ar.split(' ').includes(name) === true
  );
}

function isRegion(packs: PackSet, id: string, country: string): boolean {
  const label = packs.entity(id)?.labels.en ?? '';
  return label.includes(packs.entity(country)?.labels.en ?? ' ');
}

/** The words after the date or the phrase say that it was elsewhere: at another site, or in another country. */
function conflicts(
  packs: PackSet,
  places: readonly string[],
  mentions: readonly Mention[],
  setting: Setting,
): boolean {
  const { phrase, moment, clause, facts } = setting;
  const fits = (mention: Mention) => levelOf(packs, places, mention.id, mention.isCountry) > 0;
  const from = Math.min(phrase.from, moment?.at.from ?? phrase.from);
  const next = facts.phrases.find((other) => other.from >= phrase.to)?.from ?? Number.POSITIVE_INFINITY;
  const told = mentions.filter(({ at }) => (at.from >= from && at.from < next) || within(at, clause));
  const sites = told.filter(({ id, isCountry }) => !isCountry && packs.entity(id)?.kind !== 'governorate');
  if (sites.length > 0 && !sites.some(fits)) return true;
  const countries = told.filter(({ isCountry, role }) => isCountry && role === 'in');
  return countries.length > 0 && !countries.some(fits);
}

/** The phrase's own clause names another site; that the next clause names this one is no help. */
function isElsewhere(
  packs: PackSet,
  places: readonly string[],
  mentions: readonly Mention[],
  { clause }: Setting,
): boolean {
  const sites = mentions.filter(
    ({ id, at }) => within(at, clause) && packs.entity(id)?.kind === 'military-site',
  );
  return sites.length > 0 && !sites.some(({ id, isCountry }) => levelOf(packs, places, id, isCountry) > 0);
}

/** The sentence leads to another country or city. */
function elsewhere(
  packs: PackSet,
  places: readonly string[],
  mentions: readonly Mention[],
  setting: Setting,
): boolean {
  return mentions.some(
    ({ id, isCountry, at }) => at.from >= setting.phrase.from && levelOf(packs, places, id, isCountry) === 0,
  );
}

/** Who came is told by the record's own words: the visitor's name must stand in them. */
function visitorFits(packs: PackSet, record: EventRecord, setting: Setting): boolean {
  return setting.facts.mentions.some(({ id, at }) => {
    const person = packs.entity(id);
    if (person?.kind !== 'person' || !within(at, setting.sentence)) return false;
    return record.summary.ar.includes(person.labels.ar) || record.summary.en.includes(person.labels.en);
  });
}

/** Half a point where the text counts as many of the weapon as the record. */
function weaponsFit(record: EventRecord, setting: Setting): number {
  const counts = record.weapons.flatMap(({ count }) => (count === null ? [] : [count]));
  const { tokens } = setting.facts.block;
  const inSentence = setting.facts.quantities.filter(({ start }) => {
    const first = tokens[setting.sentence.from];
    const last = tokens[setting.sentence.to - 1];
    return first !== undefined && last !== undefined && start >= first.start && start < last.end;
  });
  return inSentence.some(({ value }) => value !== undefined && counts.includes(value)) ? 0.5 : 0;
}
