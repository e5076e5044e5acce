import type { DaySpan } from '../../packs/days.ts';
import type { PackSet } from '../../packs/pack.ts';
import type { QuantityAnnotation } from '../annotation.ts';
import { tokensIn } from '../claims/scope.ts';
import { ATTACKS, withinChain } from '../context/record-index.ts';
import { distance, isoDay } from '../context/when.ts';
import { agentsOf, figuresOf, visitorFits } from './evidence.ts';
import { KINDS_OF, type Nature } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import { AROUND, bestPlace, conflicts, EXACT, isElsewhere, leadsElsewhere, NEAR_BY } from './places.ts';
import { type RecordFacts, recordFacts } from './record-facts.ts';
import { type Setting, within } from './setting.ts';
import { eventOfVictim } from './victims.ts';

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
  readonly score: number;
}

/** A day on either side: reports of a night differ by one. */
const DAY_OFF = 1;
/** How much better the best record must be than the next. */
const MARGIN = 1;
/** A report without any date in it means no event older than this. */
const LONGEST_BACK = 800;

/** A report that goes on about an attack without saying when it was means one of these last days. */
const RECENT_DAYS = 6;

/** How the text dates the event, from the surest to none. */
type Dating = 'day' | 'carried' | 'own' | 'recent' | 'period' | 'none';

/** What the record must reach: the less the date says, the more place, parties and figures must. */
const BAR: Readonly<Record<Dating, number>> = { day: 4, carried: 4, own: 4, recent: 4, period: 4, none: 5 };

/** Natures that name no weapon by themselves and are no event of the page's own without further evidence. */
const LOOSE: ReadonlySet<Nature> = new Set<Nature>([
  'attack',
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

/** The record that a phrase refers to; undefined when none fits, or two fit alike. */
export function match(packs: PackSet, setting: Setting, page: PageFacts): Match | undefined {
  const { phrase } = setting;
  if (phrase.nature === 'killing' || phrase.nature === 'capture') return matchVictim(packs, setting, page);
  if (isCounted(setting)) return undefined;
  for (const dating of datingsOf(setting, page)) {
    const found = best(packs, setting, page, dating);
    if (found !== 'none') return found === 'tie' ? undefined : found;
  }
  return matchBySite(packs, setting, page);
}

/** The ways in which the text may date the event, to be tried in order. */
function datingsOf(
  { moment, period, carried, mayBeOwn, unreal, phrase }: Setting,
  page: PageFacts,
): Dating[] {
  if (moment !== undefined) return ['day'];
  if (carried !== undefined) return ['carried'];
  if (page.asOf === null) return [];
  if (period !== undefined) return unreal ? [] : ['period'];
  const ways: Dating[] = [];
  if (mayBeOwn && !unreal && phrase.nature !== 'visit') ways.push('own');
  if (mayBeOwn && !unreal && !phrase.verb) ways.push('recent');
  if (!unreal) ways.push('none');
  return ways;
}

function daysOfDating(setting: Setting, page: PageFacts, dating: Dating): DaySpan {
  if (dating === 'day') return setting.moment!.span;
  if (dating === 'carried') return setting.carried!;
  if (dating === 'period') return setting.period!.span;
  if (dating === 'own') return { start: page.asOf! - DAY_OFF, end: page.asOf! };
  if (dating === 'recent') return { start: page.asOf! - RECENT_DAYS, end: page.asOf! };
  return { start: page.asOf! - LONGEST_BACK, end: page.asOf! };
}

function best(packs: PackSet, setting: Setting, page: PageFacts, dating: Dating): Match | 'none' | 'tie' {
  const day = daysOfDating(setting, page, dating);
  const off = dating === 'day' ? DAY_OFF : 0;
  const kinds = KINDS_OF[setting.phrase.nature];
  const scored: Match[] = [];
  for (const id of packs.eventsBetween(isoDay(day.start - off), isoDay(day.end + off))) {
    const record = recordFacts(packs, id);
    if (record === undefined || !mayBe(kinds, record, setting.phrase)) continue;
    if (page.asOf !== null && record.days.start > page.asOf) continue;
    const isOnDay = distance(record.days, day) === 0;
    if (!isOnDay && hasOnTheDay(packs, record, day)) continue;
    const fit = scoreOf(packs, record, setting, page, dating, isOnDay);
    if (fit !== undefined) scored.push(fit);
  }
  scored.sort((a, b) => b.score - a.score);
  const [first, next] = scored;
  if (first === undefined || first.score < BAR[dating]) return 'none';
  return next !== undefined && first.score - next.score < MARGIN ? 'tie' : first;
}

/** Whether the record's kind is what the words can mean, and its weapons what they name. */
function mayBe(kinds: readonly string[], record: RecordFacts, { nature, weapon }: Phrase): boolean {
  const isDowned = record.kind === 'drone-shootdown' && weapon === 'drone' && kinds.includes('drone-attack');
  if (!kinds.includes(record.kind) && !isDowned) return false;
  if (weapon === undefined || nature === 'visit' || nature === 'withdrawal') return true;
  if (weapon === 'helicopter') return record.kind === 'raid' || record.weapons.has('helicopter');
  // A gunman's bomb or drone is told by another word.
  if (nature === 'gunfire' || nature === 'battle' || nature === 'raid' || nature === 'operation') return true;
  return record.weapons.has(weapon);
}

/** Another attack at the very place on the very day: the text means that one, or both. */
function hasOnTheDay(packs: PackSet, record: RecordFacts, day: DaySpan): boolean {
  return packs.eventsBetween(isoDay(day.start), isoDay(day.end)).some((id) => {
    const other = id === record.id ? undefined : recordFacts(packs, id);
    return (
      other !== undefined &&
      (ATTACKS.has(record.kind) ? ATTACKS.has(other.kind) : other.kind === record.kind) &&
      distance(other.days, day) === 0 &&
      other.places.some((place) => record.places.includes(place))
    );
  });
}

/** «ثلاث هجمات», "attacked 27 times": a count of events is none of them. */
function isCounted({ phrase, facts }: Setting): boolean {
  if (phrase.verb || phrase.nature === 'strike' || phrase.nature === 'sortie') return false;
  const { tokens } = facts.block;
  return facts.quantities.some((quantity: QuantityAnnotation) => {
    if ((quantity.value ?? 2) < 2 || quantity.form === 'dual') return false;
    const at = tokensIn(tokens, quantity.start, quantity.end);
    return at.to === phrase.from;
  });
}

/** A record of the very day counts more than one of the day beside. */
const ON_DAY = 1.5;
const BESIDE = 1;
const WEAPON = 1;
const AGENT = 0.75;
const TOLL = 1.5;
const NAMED = 3;
/** No other attack is on record at the place. */
const ONLY_ONE = 1.5;

function scoreOf(
  packs: PackSet,
  record: RecordFacts,
  setting: Setting,
  page: PageFacts,
  dating: Dating,
  isOnDay: boolean,
): Match | undefined {
  const { phrase, facts } = setting;
  const { mentions } = facts;
  const inSentence = mentions.filter((mention) => within(mention.at, setting.sentence));
  const placesInSentence = inSentence.filter((mention) => mention.isPlace);
  let fit = bestPlace(packs, record.places, placesInSentence);
  if (isElsewhere(packs, record.places, placesInSentence, setting)) return undefined;
  if (fit.level < EXACT && conflicts(packs, record.places, placesInSentence, setting)) return undefined;
  const told = fit.level;
  const inBlock = bestPlace(
    packs,
    record.places,
    mentions.filter((mention) => mention.isPlace),
  );
  if (inBlock.level > fit.level) fit = { ...inBlock, level: Math.max(fit.level, inBlock.level - 1) };
  const onPage = record.places.some((place) => page.named.has(place));
  const own = dating === 'own';
  if (own && onPage && fit.level < NEAR_BY) fit = { ...fit, level: NEAR_BY };

  const agents = agentsOf(setting);
  const acts = [...agents].some((agent) => record.nations.has(agent));
  if (agents.size > 0 && !acts) return undefined;
  const isNamed = namesVictim(packs, setting, record);
  const figures = figuresOf(setting, record);
  // As many hurt on the very day: then it is enough that the page is about the country.
  if (fit.level === 0 && isOnDay && (figures.toll || isNamed) && isOnPagesGround(packs, record, page)) {
    fit = { ...fit, level: AROUND };
  }
  // The day beside is the event's only where its own sentence says so.
  if (!isOnDay && dating === 'day' && told < NEAR_BY && !figures.toll && !isNamed) return undefined;
  const party = partyOf(record, mentions, inSentence, page, own);

  if (phrase.nature === 'visit') {
    if (!visitorFits(packs, record, setting)) return undefined;
    // The visitor and the day tell the visit, where the page names its place at all.
    if (onPage && fit.level < NEAR_BY && !leadsElsewhere(packs, record.places, placesInSentence, setting)) {
      fit = { ...fit, level: NEAR_BY };
    }
  }
  if (
    !isEnough(setting, dating, {
      level: fit.level,
      party,
      acts,
      toll: figures.toll,
      isNamed,
      isOnDay,
      onPage,
    })
  ) {
    return undefined;
  }
  let score = fit.level + party;
  if (dating === 'day') score += isOnDay ? ON_DAY : BESIDE;
  if (dating === 'carried') score += BESIDE;
  if (own || dating === 'recent') score += BESIDE;
  if (phrase.weapon !== undefined || NARROW.has(phrase.nature)) score += WEAPON;
  if (acts) score += AGENT;
  if (figures.toll) score += TOLL;
  if (figures.weapons) score += 0.5;
  if (isNamed) score += NAMED;
  if (dating === 'none' && isOnlyOne(packs, record)) score += ONLY_ONE;
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

interface Evidence {
  readonly level: number;
  readonly party: number;
  readonly acts: boolean;
  readonly toll: boolean;
  readonly isNamed: boolean;
  readonly isOnDay: boolean;
  readonly onPage: boolean;
}

/** What must be told at the least, whatever the score. */
function isEnough(
  { phrase, facts }: Setting,
  dating: Dating,
  { level, party, acts, toll, isNamed, isOnDay, onPage }: Evidence,
): boolean {
  const { nature, weapon } = phrase;
  if (dating === 'none') {
    if (isNamed) return level >= AROUND || party > 0;
    if (toll) return level >= NEAR_BY;
    return level >= EXACT && isConstruct(phrase, facts.block.tokens);
  }
  if (dating === 'recent') return level >= EXACT && nature !== 'operation' && nature !== 'agreement';
  if (dating === 'period') {
    if (nature === 'agreement' || nature === 'operation') return false;
    if (level >= EXACT || isNamed) return true;
    return level >= NEAR_BY ? weapon !== undefined || toll : level >= AROUND && toll;
  }
  if (dating === 'own') {
    if (LOOSE.has(nature) && weapon === undefined) return toll && level >= AROUND && onPage;
    return onPage && level >= AROUND;
  }
  if (nature === 'agreement') return level >= AROUND && party > 0 && isOnDay;
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
function isOnPagesGround(packs: PackSet, record: RecordFacts, { named }: PageFacts): boolean {
  return record.places.some(
    (place) => named.has(place) || withinChain(packs, place).some((around) => named.has(around)),
  );
}

/**
 * «هجوم البرج 22»: the very site right behind the noun. Then any day of the sentence may be its day, if the record has it
 * there on that very day.
 */
function matchBySite(
  packs: PackSet,
  { phrase, facts, sentence }: Setting,
  page: PageFacts,
): Match | undefined {
  const site = facts.mentions.find(({ at, isPlace }) => isPlace && at.from === phrase.to);
  if (site === undefined || page.asOf === null) return undefined;
  const kinds = KINDS_OF[phrase.nature];
  const found = new Set<string>();
  for (const { at, since, span } of facts.moments) {
    if (since || span.end - span.start > DAY_OFF || !within(at, sentence) || span.start > page.asOf) continue;
    for (const id of packs.eventsBetween(isoDay(span.start), isoDay(span.end))) {
      const record = recordFacts(packs, id);
      if (record !== undefined && kinds.includes(record.kind) && record.places.includes(site.id))
        found.add(id);
    }
  }
  const [event] = found;
  return event === undefined || found.size !== 1 ? undefined : { event, place: site.id, score: NAMED };
}

/** «هجوم البرج 22», "the Tower 22 attack", "the attack on Tower 22": one that readers are taken to know. */
function isConstruct(
  phrase: Phrase,
  tokens: readonly { readonly text: string; readonly arabic: boolean }[],
): boolean {
  if (phrase.verb) return false;
  const first = tokens[phrase.at];
  if (first === undefined) return false;
  if (!first.arabic) {
    for (let i = phrase.from - 1; i >= Math.max(0, phrase.from - 5); i -= 1) {
      if (tokens[i]!.text === 'the') return true;
    }
    return false;
  }
  const next = tokens[phrase.to]?.text ?? '';
  return next !== 'علي' && next !== 'على' && next !== 'في' && next !== 'ضد' && !/^(?:ب|ل)/.test(next);
}

function isOnlyOne(packs: PackSet, record: RecordFacts): boolean {
  return record.places.some((place) => {
    const events = packs.eventsOf(place).filter((id) => {
      const other = recordFacts(packs, id);
      return other !== undefined && ATTACKS.has(other.kind) && other.places.includes(place);
    });
    return events.length === 1;
  });
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

/** The sentence tells of somebody's death or capture, and it was in this event. */
function namesVictim(packs: PackSet, setting: Setting, record: RecordFacts): boolean {
  if (record.kind !== 'airstrike' && record.kind !== 'raid' && record.kind !== 'ground-attack') return false;
  return eventOfVictim(packs, setting, 'sentence') === record.id;
}

/** «اغتيال قاسم سليماني»: nobody dies twice, so no date is needed. */
function matchVictim(packs: PackSet, setting: Setting, page: PageFacts): Match | undefined {
  const event = eventOfVictim(packs, setting, 'near');
  const record = event === undefined ? undefined : recordFacts(packs, event);
  if (record === undefined || (page.asOf !== null && record.days.start > page.asOf)) return undefined;
  return { event: record.id, place: undefined, score: NAMED };
}
