import type { PackSet } from '../../packs/pack.ts';
import type { Mention } from '../claims/surroundings.ts';
import { ATTACKS, withinChain } from '../context/record-index.ts';
import { areSidesChanged, type Sides, sidesOf } from './attacker.ts';
import { FLOWN, isEnough } from './enough.ts';
import { agentsOf, figuresOf, isBetween, visitorFits } from './evidence.ts';
import { KINDS_OF, type Nature } from './lexicon.ts';
import { isOnlyOne, isOnlyOneThen, isOnlyStrikeThen, ONLY_ONE, onlyOne } from './only-one.ts';
import { AROUND, bestPlace, conflicts, EXACT, isElsewhere, leadsElsewhere, NEAR_BY } from './places.ts';
import type { RecordFacts } from './record-facts.ts';
import { type Setting, within } from './setting.ts';
import { describesSite } from './sites.ts';
import { areOthersStruck, fliesGovernment } from './struck-groups.ts';
import { eventOfVictim, FATAL } from './victims.ts';

/** What the whole page says, for events whose own sentence says little. */
export interface PageFacts {
  readonly asOf: number | null;
  /** Canonical ids of all that the page names. */
  readonly named: ReadonlySet<string>;
  /** With all that those lie in. */
  readonly grounds: ReadonlySet<string>;
}

export interface Match {
  readonly event: string;
  /** The place of the text that the record fits, where it names one. */
  readonly place: string | undefined;
  readonly score: number;
}

/** How the text dates the event, from the surest to none. */
export type Dating = 'day' | 'carried' | 'own' | 'recent' | 'period' | 'none';

/** A record of the very day counts more than one of the day beside. */
const ON_DAY = 1.5;
const BESIDE = 1;
const WEAPON = 1;
const AGENT = 0.75;
const TOLL = 1.5;
const TWO = 1;
export const NAMED = 3;
/** The page's own strike, in a country that its sentence names. */
const PLACED = 0.5;
const VISITOR = 1;
const DESCRIBED = 0.5;
/** A day and a night: told as one. */
const ONE_DAY = 2;

/** What a phrase's surroundings say, whatever the record. */
export interface Told {
  readonly inSentence: readonly Mention[];
  readonly placesInSentence: readonly Mention[];
  readonly places: readonly Mention[];
  /** Codes of the states whose forces the words name. */
  readonly agents: ReadonlySet<string>;
  /** The event in which somebody died or was taken whom the sentence names. */
  readonly victims: string | undefined;
  readonly sides: Sides;
}

export function toldOf(packs: PackSet, setting: Setting, page: PageFacts): Told {
  const { mentions } = setting.facts;
  const inSentence = mentions.filter((mention) => within(mention.at, setting.sentence));
  return {
    inSentence,
    placesInSentence: inSentence.filter((mention) => mention.isPlace && within(mention.at, setting.own)),
    places: mentions.filter((mention) => mention.isPlace),
    agents: agentsOf(setting),
    victims: eventOfVictim(
      packs,
      setting,
      setting.moment === undefined ? 'target' : 'sentence',
      page.grounds,
    ),
    sides: sidesOf(setting),
  };
}

/** How well a record fits what is said around the phrase; undefined when too little is said, or something else. */
export function scoreOf(
  packs: PackSet,
  record: RecordFacts,
  setting: Setting,
  { inSentence, placesInSentence, places, agents, victims, sides }: Told,
  page: PageFacts,
  dating: Dating,
  isOnDay: boolean,
): Match | undefined {
  const { phrase, facts } = setting;
  const { mentions } = facts;
  let fit = bestPlace(packs, record.places, placesInSentence);
  if (isElsewhere(packs, record.places, placesInSentence, setting)) return undefined;
  if (fit.level < EXACT && conflicts(packs, record.places, placesInSentence, setting)) return undefined;
  const told = fit.level;
  const inBlock = bestPlace(packs, record.places, places);
  if (inBlock.level > fit.level) fit = { ...inBlock, level: Math.max(fit.level, inBlock.level - 1) };
  const onPage = record.places.some((place) => page.grounds.has(place));
  const own = dating === 'own';
  if (own && onPage && fit.level < NEAR_BY) fit = { ...fit, level: NEAR_BY };

  if (fit.level === AROUND && namesAllCountries(packs, record, placesInSentence))
    fit = { ...fit, level: NEAR_BY };
  // «قواعد في محافظة الحسكة»: the base itself is not named, but told.
  const isDescribed =
    fit.level === AROUND &&
    packs.entity(record.places[0] ?? '')?.kind === 'military-site' &&
    placesInSentence.some(
      (mention) =>
        mention.id === fit.around && describesSite(facts.block.tokens, mention, mentions, record.parties),
    );
  if (isDescribed && packs.entity(fit.around!)?.kind !== 'country') fit = { ...fit, level: NEAR_BY };
  const acts = [...agents].some((agent) => record.nations.has(agent));
  if (agents.size > 0 && !acts) return undefined;
  if (ATTACKS.has(record.kind) && areSidesChanged(packs, sides, record)) return undefined;
  if (areOthersStruck(packs, setting, record)) return undefined;
  if (record.kind === 'airstrike' && !acts && fliesGovernment(setting)) return undefined;
  const isNamed = victims === record.id && FATAL.has(record.kind);
  const figures = figuresOf(setting, record);
  if (figures.contradicted && dating !== 'day' && dating !== 'carried') return undefined;
  // As many hurt on the very day: then it is enough that the page is about the country.
  const isStory = dating === 'recent' && figures.toll && phrase.weapon !== undefined;
  const isCounted = figures.toll && (isOnDay || figures.many || isStory);
  const isPlaced = placesInSentence.some(({ isCountry, role }) => !isCountry || role === 'in');
  // Who struck whom on the very day, and no place at all.
  const isAimed =
    acts &&
    dating !== 'carried' &&
    dating !== 'none' &&
    (record.kind === 'airstrike' ||
      inSentence.some(({ id, at }) => record.parties.includes(id) && within(at, setting.own)));
  if (
    fit.level === 0 &&
    !isPlaced &&
    (isCounted || (isOnDay && (isNamed || isAimed))) &&
    isOnPagesGround(packs, record, page)
  ) {
    fit = { ...fit, level: AROUND };
  }
  // The day beside is the event's only where its own sentence says so.
  const isVisited = phrase.nature === 'visit' && visitorFits(packs, record, setting);
  if (!isOnDay && dating === 'day' && told < NEAR_BY && !figures.toll && !isNamed && !isVisited)
    return undefined;
  const party = Math.max(partyOf(record, mentions, inSentence, page, own), isDescribed ? DESCRIBED : 0);

  if (phrase.nature === 'visit') {
    if (!isVisited) return undefined;
    // The visitor and the day tell the visit, where the page names its place at all.
    if (onPage && fit.level < NEAR_BY && !leadsElsewhere(packs, record.places, placesInSentence, setting)) {
      fit = { ...fit, level: NEAR_BY };
    }
  }
  // «اتفاق بين واشنطن وبغداد»: both are named.
  const isPact = phrase.nature === 'agreement' && isBetween(setting, record);
  const onlyStrike = dating === 'period' && acts && isOnlyStrikeThen(packs, record, agents, setting);
  const only = dating === 'none' && fit.place !== undefined && isOnlyOne(packs, fit.place, page);
  if (
    !isEnough(setting, dating, {
      level: fit.level,
      party,
      acts,
      toll: figures.toll,
      two: figures.two,
      isPact,
      isOnlyOne: only,
      isOnlyThen: onlyStrike,
      isAirstrike: record.kind === 'airstrike',
      isGround: isOnPagesGround(packs, record, page),
      isBareHit: phrase.nature === 'hit' && phrase.weapon === undefined && record.kind === 'airstrike',
      isVisited,
      isNamed,
      isOnDay,
      onPage,
    })
  ) {
    return undefined;
  }
  let score = fit.level + party;
  if (dating === 'day') score += isOnDay ? ON_DAY : BESIDE;
  if (dating === 'carried') score += isOneDay(setting) && isOnDay ? ON_DAY : BESIDE;
  if (own || dating === 'recent') score += BESIDE;
  // A state's «غارات» are flown.
  const isFlown = acts && record.kind === 'airstrike' && FLOWN.has(phrase.nature);
  if (phrase.weapon !== undefined || NARROW.has(phrase.nature) || isFlown) score += WEAPON;
  if (acts || isPact) score += AGENT;
  if (own && isFlown && isPlaced) score += PLACED;
  if (figures.toll) score += TOLL;
  if (figures.two) score += TWO;
  if (figures.weapons) score += 0.5;
  if (isNamed) score += NAMED;
  if (isVisited) score += VISITOR;
  if (onlyStrike) score += ONLY_ONE;
  else if (dating === 'period' && (fit.level >= EXACT || figures.toll || acts))
    score += isOnlyOneThen(packs, record, fit.around ?? record.places[0]!, setting) ? ONLY_ONE : 0;
  if (only && !phrase.plural) score += onlyOne(packs, record, fit.place!, page);
  // The kind that the words mean first goes before those they may mean.
  if (record.kind !== KINDS_OF[phrase.nature][0] && phrase.nature === 'strike' && phrase.weapon === undefined)
    score -= 0.5;
  return { event: record.id, place: fit.place, score };
}

/** Natures that have few kinds of record. */
const NARROW: ReadonlySet<Nature> = new Set<Nature>([
  'visit',
  'shootdown',
  'withdrawal',
  'agreement',
  'gunfire',
  'battle',
  'blast',
  'mishap',
  'raid',
]);

/** The page names a place around the record's, or its country. */
function isOnPagesGround(packs: PackSet, record: RecordFacts, { grounds }: PageFacts): boolean {
  return record.places.some(
    (place) => grounds.has(place) || withinChain(packs, place).some((around) => grounds.has(around)),
  );
}

/** «في العراق وسوريا»: both of the countries where the record puts it. */
function namesAllCountries(packs: PackSet, { places }: RecordFacts, told: readonly Mention[]): boolean {
  return (
    places.length > 1 &&
    places.every(
      (place) =>
        packs.entity(place)?.kind === 'country' &&
        told.some(({ id, role, joined }) => id === place && (role === 'in' || joined)),
    )
  );
}

function isOneDay({ carried }: Setting): boolean {
  return carried !== undefined && carried.end - carried.start <= ONE_DAY;
}

function partyOf(
  record: RecordFacts,
  mentions: Setting['facts']['mentions'],
  inSentence: Setting['facts']['mentions'],
  page: PageFacts,
  own: boolean,
): number {
  const { parties, states } = record;
  if (inSentence.some(({ id }) => parties.includes(id))) return 1;
  // «ثلاثة جنود أمريكيين»: the state stands for its forces, but less surely.
  const isNear =
    mentions.some(({ id }) => parties.includes(id)) ||
    (own && parties.some((party) => page.named.has(party))) ||
    inSentence.some(({ id }) => states.has(id));
  return isNear ? 0.5 : 0;
}
