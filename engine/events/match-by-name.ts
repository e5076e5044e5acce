import type { PackSet } from '../../packs/pack.ts';
import { ATTACKS } from '../context/record-index.ts';
import { distance, isoDay } from '../context/when.ts';
import { areSidesChanged, sidesOf } from './attacker.ts';
import { bare } from './cue-words.ts';
import { figuresOf } from './evidence.ts';
import { BY_CHANCE, KINDS_OF } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import { type RecordFacts, recordFacts } from './record-facts.ts';
import { type Match, NAMED, type PageFacts } from './score.ts';
import { type Setting, within } from './setting.ts';
import { eventOfVictim } from './victims.ts';

/** A day on either side: reports of a night differ by one. */
export const DAY_OFF = 1;

/** Whether the record's kind is what the words can mean, and its weapons what they name. */
export function mayBe(kinds: readonly string[], record: RecordFacts, { nature, weapon }: Phrase): boolean {
  if (nature === 'shootdown' && record.kind === 'drone-attack' && !record.defended) return false;
  const isDowned = record.kind === 'drone-shootdown' && weapon === 'drone' && kinds.includes('drone-attack');
  if (!kinds.includes(record.kind) && !isDowned) return false;
  if (weapon === undefined || nature === 'visit' || nature === 'withdrawal') return true;
  if (weapon === 'helicopter') return record.kind === 'raid' || record.weapons.has('helicopter');
  // A gunman's bomb or drone is told by another word.
  if (nature === 'gunfire' || nature === 'battle' || nature === 'raid' || nature === 'operation') return true;
  return record.weapons.has(weapon);
}

/**
 * «هجوم البرج 22»: the very site right behind the noun. Then any day of the sentence may be its day, if the record has it
 * there on that very day.
 */
export function matchBySite(
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

/** «قتل بانفجار لغم» */
export function isByChance({ facts, own }: Setting): boolean {
  const { tokens } = facts.block;
  for (let i = own.from; i < own.to; i += 1) {
    const { text, arabic } = tokens[i]!;
    if (BY_CHANCE.has(arabic ? bare(text) : text)) return true;
  }
  return false;
}

/** «مقتل ثلاثة جنود في البرج 22»: as many died at the very site, on the day that the sentence gives or in the only attack there. */
export function matchToll(packs: PackSet, setting: Setting, page: PageFacts): Match | undefined {
  const { phrase, facts, clause, sentence, moment } = setting;
  if (phrase.nature !== 'killing' || page.asOf === null || setting.unreal) return undefined;
  const site = facts.mentions.find(
    ({ at, isPlace, isCountry }) => isPlace && !isCountry && within(at, clause),
  );
  if (site === undefined) return undefined;
  const there = packs.eventsOf(site.id).flatMap((id) => {
    const record = recordFacts(packs, id);
    const isThere = record?.places.includes(site.id) === true && record.days.start <= page.asOf!;
    return isThere && ATTACKS.has(record.kind) ? [record] : [];
  });
  const meant = moment === undefined ? there : there.filter(({ days }) => distance(days, moment.span) === 0);
  const [record] = meant;
  const isBase = site.facts.record.kind === 'military-site';
  const isTheirs = facts.mentions.some(
    ({ id, at }) => within(at, sentence) && record?.parties.includes(id) === true,
  );
  if (record === undefined || meant.length !== 1 || !(isBase || isTheirs) || !figuresOf(setting, record).dead)
    return undefined;
  return { event: record.id, place: site.id, score: NAMED };
}

/** «الضربة التي استهدفت قاسم سليماني», "the Baghdadi raid": however long ago. */
export function matchTarget(packs: PackSet, setting: Setting, page: PageFacts): Match | undefined {
  const { phrase, moment, period, carried } = setting;
  if (phrase.verb || phrase.plural || page.asOf === null || carried !== undefined) return undefined;
  const event = eventOfVictim(packs, setting, 'target', page.grounds);
  const record = event === undefined ? undefined : recordFacts(packs, event);
  if (
    record === undefined ||
    record.days.start > page.asOf ||
    !mayBe(KINDS_OF[phrase.nature], record, phrase)
  )
    return undefined;
  const told = moment ?? period;
  if (told !== undefined && distance(record.days, told.span) > DAY_OFF) return undefined;
  return { event: record.id, place: undefined, score: NAMED };
}

/** «اغتيال قاسم سليماني»: nobody dies twice, so no date is needed. */
export function matchVictim(packs: PackSet, setting: Setting, page: PageFacts): Match | undefined {
  const event = eventOfVictim(packs, setting, 'near', page.grounds);
  const record = event === undefined ? undefined : recordFacts(packs, event);
  if (record === undefined || (page.asOf !== null && record.days.start > page.asOf)) return undefined;
  if (areSidesChanged(packs, sidesOf(setting), record)) return undefined;
  return { event: record.id, place: undefined, score: NAMED };
}
