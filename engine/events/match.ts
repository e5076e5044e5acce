import type { DaySpan } from '../../packs/days.ts';
import type { PackSet } from '../../packs/pack.ts';
import { tokensIn } from '../claims/scope.ts';
import { stems } from '../claims/stem.ts';
import { ATTACKS } from '../context/record-index.ts';
import { distance, isoDay } from '../context/when.ts';
import { isCounted, isHabit } from './counted.ts';
import { CONTRACTOR, KINDS_OF, SAME } from './lexicon.ts';
import {
  DAY_OFF,
  isByChance,
  matchBySite,
  matchTarget,
  matchToll,
  matchVictim,
  mayBe,
} from './match-by-name.ts';
import { type RecordFacts, recordFacts, tellingWords } from './record-facts.ts';
import { type Dating, type Match, type PageFacts, scoreOf, type Told, toldOf } from './score.ts';
import { type Setting, within } from './setting.ts';
import { weaponAt } from './weapon-words.ts';

/** How much better the best record must be than the next. */
const MARGIN = 1;
/** A report without any date in it means no event older than this. */
const LONGEST_BACK = 800;

/** A report that goes on about an attack without saying when it was means one of these last days. */
const RECENT_DAYS = 6;

/** What the record must reach: the less the date says, the more place, parties and figures must. */
const BAR: Readonly<Record<Dating, number>> = { day: 4, carried: 4, own: 4, recent: 4, period: 4, none: 5 };

/** The record that a phrase refers to; undefined when none fits, or two fit alike. */
export function match(packs: PackSet, setting: Setting, page: PageFacts): Match | undefined {
  const { phrase } = setting;
  if (phrase.nature === 'killing' || phrase.nature === 'capture')
    return isByChance(setting)
      ? undefined
      : (matchVictim(packs, setting, page) ?? matchToll(packs, setting, page));
  const killed = phrase.kills ? matchVictim(packs, setting, page) : undefined;
  if (killed !== undefined) return killed;
  if (isCounted(setting) || isHabit(setting)) return undefined;
  let told: Told | undefined;
  for (const dating of datingsOf(setting, page)) {
    told ??= toldOf(packs, setting, page);
    if (dating === 'none' && !saysEnough(setting, told)) continue;
    const found = best(packs, setting, told, page, dating);
    if (found !== 'none') return found === 'tie' ? undefined : found;
  }
  return matchBySite(packs, setting, page) ?? matchTarget(packs, setting, page);
}

/** The ways in which the text may date the event, to be tried in order. */
function datingsOf(
  { moment, period, carried, mayBeOwn, unreal, unrealHere, phrase }: Setting,
  page: PageFacts,
): Dating[] {
  if (moment !== undefined) return period === undefined ? ['day'] : ['day', 'period'];
  if (carried !== undefined) return ['carried'];
  if (phrase.another) return [];
  if (page.asOf === null) return [];
  if (period !== undefined) return unrealHere ? [] : ['period'];
  const ways: Dating[] = [];
  if (mayBeOwn && !unreal && phrase.nature !== 'visit') ways.push('own');
  if (mayBeOwn && !unreal && phrase.nature !== 'visit') ways.push('recent');
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

/** Whether an undated phrase can name an event at all: a noun beside a place, somebody who died, a count, a contractor. */
function saysEnough({ phrase, facts, sentence }: Setting, told: Told): boolean {
  if (told.victims !== undefined || (!phrase.verb && told.places.length > 0)) return true;
  const { tokens } = facts.block;
  if (facts.quantities.some(({ start }) => start >= tokens[sentence.from]!.start)) return true;
  for (let i = sentence.from; i < sentence.to; i += 1) if (CONTRACTOR.has(tokens[i]!.text)) return true;
  return false;
}

function best(
  packs: PackSet,
  setting: Setting,
  told: Told,
  page: PageFacts,
  dating: Dating,
): Match | 'none' | 'tie' {
  const day = daysOfDating(setting, page, dating);
  // "a day later": from a date that may be that of something else.
  const off = dating === 'day' && !isCountedOff(setting) ? DAY_OFF : 0;
  const kinds = KINDS_OF[setting.phrase.nature];
  const scored: Match[] = [];
  for (const record of recordsOf(packs, page, { start: day.start - off, end: day.end + off })) {
    if (!mayBe(kinds, record, setting.phrase)) continue;
    const isOnDay = distance(record.days, day) === 0;
    if (!isOnDay && hasOnTheDay(packs, record, day)) continue;
    const fit = scoreOf(packs, record, setting, told, page, dating, isOnDay);
    if (fit !== undefined) scored.push(fit);
  }
  scored.sort((a, b) => b.score - a.score);
  const [first, next] = scored;
  if (first !== undefined && dating !== 'day' && hasOtherCount(packs, setting, page, first)) return 'none';
  if (first === undefined || first.score < BAR[dating]) return 'none';
  if (next === undefined || first.score - next.score >= MARGIN) return first;
  return (
    byWords(
      packs,
      setting,
      scored.filter(({ score }) => first.score - score < MARGIN),
    ) ?? 'tie'
  );
}

function isCountedOff({ moment, facts }: Setting): boolean {
  if (moment?.annotation.resolvedBy !== 'text-date') return false;
  // «في الليلة نفسها»
  for (let i = moment.at.from; i < moment.at.to; i += 1)
    if (SAME.has(facts.block.tokens[i]!.text)) return false;
  return true;
}

/** «سقوط 3 صواريخ»: another of these days has as many at the place, and this one has not. */
function hasOtherCount(packs: PackSet, { facts, own }: Setting, page: PageFacts, { event }: Match): boolean {
  const record = recordFacts(packs, event);
  if (record === undefined || record.weaponCounts.size === 0 || page.asOf === null) return false;
  const { tokens } = facts.block;
  const counts = facts.quantities.flatMap(({ start, end, value }) => {
    const at = tokensIn(tokens, start, end);
    const isOfArms = within(at, own) && tokens[at.to] !== undefined && weaponAt(tokens, at.to) !== undefined;
    return isOfArms && value !== undefined ? [value] : [];
  });
  if (counts.length === 0 || counts.some((count) => record.weaponCounts.has(count))) return false;
  return recordsOf(packs, page, { start: page.asOf - RECENT_DAYS, end: page.asOf }).some(
    (other) =>
      other.places.some((place) => record.places.includes(place)) &&
      counts.some((count) => other.weaponCounts.has(count)),
  );
}

const windows = new WeakMap<PageFacts, Map<number, readonly RecordFacts[]>>();
/** More days than there are records of. */
const ALL_DAYS = 100_000;

/** The records of some days up to the page's own; asked for the same few windows again and again. */
function recordsOf(packs: PackSet, page: PageFacts, { start, end }: DaySpan): readonly RecordFacts[] {
  let known = windows.get(page);
  if (known === undefined) {
    known = new Map();
    windows.set(page, known);
  }
  const key = start * ALL_DAYS + end;
  let records = known.get(key);
  if (records === undefined) {
    records = packs.eventsBetween(isoDay(start), isoDay(end)).flatMap((id) => {
      const record = recordFacts(packs, id);
      return record === undefined || (page.asOf !== null && record.days.start > page.asOf) ? [] : [record];
    });
    known.set(key, records);
  }
  return records;
}

/** Of records that fit alike the one whose own rare words the sentence has: "bunkers", «أكاديمية». */
function byWords(packs: PackSet, { facts, sentence }: Setting, alike: readonly Match[]): Match | undefined {
  const { tokens } = facts.block;
  const told = new Set<string>();
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const token = tokens[i]!;
    if (token.kind === 'word') for (const one of stems(token.text)) told.add(one);
  }
  const counted = alike
    .map((match) => ({
      match,
      words: [...(tellingWords(packs, match.event) ?? [])].filter((word) => told.has(word)).length,
    }))
    .sort((a, b) => b.words - a.words);
  if (counted[0]!.words > counted[1]!.words) return counted[0]!.match;
  // Whom the sentence names as struck: only one of them was aimed at him.
  const aimed = alike.filter(({ event }) =>
    facts.mentions.some(
      ({ id, at }) => within(at, sentence) && recordFacts(packs, event)?.parties.includes(id) === true,
    ),
  );
  return aimed.length === 1 && aimed[0] === alike[0] ? aimed[0] : undefined;
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
