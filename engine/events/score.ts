import type { PackSet } from '../../packs/pack.ts';
import type { Mention } from '../claims/surroundings.ts';
import { ATTACKS, eventsWithin, withinChain } from '../context/record-index.ts';
import { distance, isoDay } from '../context/when.ts';
import { areSidesChanged, type Sides, sidesOf } from './attacker.ts';
import { agentsOf, figuresOf, isBetween, visitorFits } from './evidence.ts';
import { KINDS_OF, type Nature, NTH, TELLS_WHERE, THE } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import { AROUND, bestPlace, conflicts, EXACT, isElsewhere, leadsElsewhere, NEAR_BY } from './places.ts';
import { type RecordFacts, recordFacts } from './record-facts.ts';
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

/** Natures that name no weapon by themselves and are no event of the page's own without further evidence. */
const LOOSE: ReadonlySet<Nature> = new Set<Nature>([
  'attack',
  'assault',
  'reprisal',
  'fire',
  'hit',
  'strike',
  'sortie',
  'raid',
  'operation',
  'visit',
  'blast',
  'battle',
  'agreement',
]);

/** A record of the very day counts more than one of the day beside. */
const ON_DAY = 1.5;
const BESIDE = 1;
const WEAPON = 1;
const AGENT = 0.75;
const TOLL = 1.5;
const TWO = 1;
export const NAMED = 3;
/** No other attack is on record at the place. */
const ONLY_ONE = 1.5;
/** Then the place alone is enough. */
const KNOWN_FOR_IT = 2;
/** The page's own strike, in a country that its sentence names. */
const PLACED = 0.5;
const VISITOR = 1;
const DESCRIBED = 0.5;
/** A day and a night: told as one. */
const ONE_DAY = 2;
const FRESH_DAYS = 31;

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

const FLOWN: ReadonlySet<Nature> = new Set<Nature>(['strike', 'sortie']);

interface Evidence {
  readonly level: number;
  readonly party: number;
  readonly acts: boolean;
  readonly toll: boolean;
  readonly two: boolean;
  /** Of an agreement: those who made it are named. */
  readonly isPact: boolean;
  /** No other attack is on record at the place. */
  readonly isOnlyOne: boolean;
  readonly isAirstrike: boolean;
  /** No other strike of theirs is on record in the time that the text gives. */
  readonly isOnlyThen: boolean;
  /** The page is about the record's country. */
  readonly isGround: boolean;
  readonly isBareHit: boolean;
  readonly isVisited: boolean;
  readonly isNamed: boolean;
  readonly isOnDay: boolean;
  readonly onPage: boolean;
}

/** What must be told at the least, whatever the score. */
function isEnough(
  { phrase, facts, shared }: Setting,
  dating: Dating,
  {
    level,
    party,
    acts,
    toll,
    two,
    isPact,
    isOnlyOne,
    isOnlyThen,
    isAirstrike,
    isGround,
    isBareHit,
    isVisited,
    isNamed,
    isOnDay,
    onPage,
  }: Evidence,
): boolean {
  const { nature, weapon } = phrase;
  if (shared && dating === 'carried' && level < EXACT) return false;
  // «هاجم مسلحون»: from the air only if those are named who fly.
  if (isBareHit && !acts && party === 0 && !toll && !isNamed) return false;
  if (dating === 'none') {
    if (isNamed) return level >= AROUND || party > 0;
    if (toll) return level >= NEAR_BY || (two && level >= AROUND);
    return level >= EXACT && isOnlyOne && isConstruct(phrase, facts.block.tokens);
  }
  // A state's strikes of these days, on those the text names.
  const isFlown = isAirstrike && acts && isGround && nature !== 'operation' && level >= AROUND;
  if (dating === 'recent') {
    if (nature === 'operation' || nature === 'agreement') return false;
    // "a drone attack that killed a contractor": the story of these days.
    if (toll && weapon !== undefined) return level >= AROUND;
    return !phrase.verb && (level >= EXACT || (isFlown && (party >= 1 || level >= NEAR_BY)));
  }
  if (dating === 'period') {
    if (nature === 'agreement') return (acts || isPact) && level >= AROUND;
    if (nature === 'visit') return isVisited && level >= NEAR_BY;
    if (nature === 'operation') return false;
    if (isFlown && party > 0 && isOnlyThen) return true;
    if (level >= EXACT || isNamed) return true;
    if (acts && party >= 1 && weapon !== undefined && level >= AROUND) return true;
    return level >= NEAR_BY ? weapon !== undefined || toll : level >= AROUND && toll;
  }
  if (dating === 'own') {
    if (nature === 'agreement') return isPact;
    if (isFlown && (weapon !== undefined || FLOWN.has(nature))) return true;
    if (LOOSE.has(nature) && weapon === undefined) return toll && level >= AROUND && onPage;
    return onPage && level >= AROUND;
  }
  if (nature === 'agreement') return level >= AROUND && (party > 0 || isPact) && isOnDay;
  if (nature === 'withdrawal') return level >= EXACT;
  if (nature === 'operation' || nature === 'blast' || nature === 'battle')
    return level >= EXACT || isNamed || toll;
  if (nature === 'visit') return level >= NEAR_BY;
  if (nature === 'shootdown' || nature === 'mishap') return level >= AROUND;
  if (!isOnDay && weapon === undefined && level < EXACT && !isNamed && !toll) return false;
  if (level >= EXACT || isNamed || toll) return level >= AROUND;
  if (level >= NEAR_BY) return weapon !== undefined || acts || party > 0;
  return level >= AROUND && (party > 0 || acts);
}

/** The page names a place around the record's, or its country. */
function isOnPagesGround(packs: PackSet, record: RecordFacts, { grounds }: PageFacts): boolean {
  return record.places.some(
    (place) => grounds.has(place) || withinChain(packs, place).some((around) => grounds.has(around)),
  );
}

/** «هجوم البرج 22», "the Tower 22 attack", "the attack on Tower 22": one that readers are taken to know. */
function isConstruct(
  phrase: Phrase,
  tokens: readonly { readonly text: string; readonly arabic: boolean }[],
): boolean {
  if (phrase.verb) return false;
  const first = tokens[phrase.at];
  if (first === undefined || isOneOfSeveral(tokens, phrase.from)) return false;
  if (!first.arabic) {
    for (let i = phrase.from - 1; i >= Math.max(0, phrase.from - 5); i -= 1) {
      if (THE.has(tokens[i]!.text)) return true;
    }
    return false;
  }
  const next = tokens[phrase.to]?.text ?? '';
  return !TELLS_WHERE.has(next) && !next.startsWith('ب') && !next.startsWith('ل');
}

/** "the first attack on the base since", «أحدث هجوم»: there was another. */
function isOneOfSeveral(tokens: readonly { readonly text: string }[], from: number): boolean {
  return [tokens[from - 1], tokens[from - 2]].some((token) => token !== undefined && NTH.has(token.text));
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

/** Of the time that the text gives no other event of the kind is on record there. */
function isOnlyOneThen(packs: PackSet, record: RecordFacts, place: string, { period }: Setting): boolean {
  if (period === undefined) return false;
  return !eventsWithin(packs, place).some((id) => {
    const other = id === record.id ? undefined : recordFacts(packs, id);
    return (
      other !== undefined &&
      (ATTACKS.has(record.kind) ? ATTACKS.has(other.kind) : other.kind === record.kind) &&
      distance(other.days, period.span) === 0
    );
  });
}

/** Of the time that the text gives no other strike of the state's is on record, wherever. */
function isOnlyStrikeThen(
  packs: PackSet,
  record: RecordFacts,
  agents: ReadonlySet<string>,
  { period }: Setting,
): boolean {
  if (period === undefined || record.kind !== 'airstrike') return false;
  return !packs.eventsBetween(isoDay(period.span.start), isoDay(period.span.end)).some((id) => {
    const other = id === record.id ? undefined : recordFacts(packs, id);
    return (
      other !== undefined &&
      (other.kind === 'airstrike' || other.kind === 'raid') &&
      [...agents].some((agent) => other.nations.has(agent))
    );
  });
}

/** A base is known for the one attack on it; a town only as long as it is in the news. */
function onlyOne(packs: PackSet, { days }: RecordFacts, place: string, { asOf }: PageFacts): number {
  const isBase = packs.entity(place)?.kind === 'military-site';
  const isFresh = asOf !== null && asOf - days.end <= FRESH_DAYS;
  return isBase || isFresh ? KNOWN_FOR_IT : ONLY_ONE;
}

/** The records have no other attack there up to the article's date. */
function isOnlyOne(packs: PackSet, place: string, { asOf }: PageFacts): boolean {
  const events = eventsWithin(packs, place).filter((id) => {
    const other = recordFacts(packs, id);
    return other !== undefined && ATTACKS.has(other.kind) && (asOf === null || other.days.start <= asOf);
  });
  return events.length === 1;
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
