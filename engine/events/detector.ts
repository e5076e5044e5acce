import { daysOf } from '../../packs/days.ts';
import type { PackSet } from '../../packs/pack.ts';
import type { EventAnnotation, QuantityAnnotation } from '../annotation.ts';
import { entityFacts } from '../claims/entity-facts.ts';
import { type Range, tokensIn } from '../claims/scope.ts';
import { inBlocks, mentionsIn, momentsIn } from '../claims/surroundings.ts';
import { ATTACKS, eventsWithin } from '../context/record-index.ts';
import { dayOf } from '../context/when.ts';
import type { Detector, Draft, Found, ReadBlock, Reading } from '../reading.ts';
import { KINDS_OF, LOOSE } from './lexicon.ts';
import { match, matchBySite, type PageFacts } from './match.ts';
import { type Phrase, phrasesIn } from './phrases.ts';
import { type BlockFacts, type Setting, settingOf, within } from './setting.ts';
import { tallyEvents } from './tally.ts';

type Event = Draft<EventAnnotation>;

const CONFIDENCE = 0.9;
/** Of an attack that no record has, it is only said that none has it. */
const UNRECORDED_CONFIDENCE = 0.7;

/** Links the words that refer to an event to its record. Runs after names, dates, quantities and claims. */
export const eventDetector: Detector = {
  name: 'events',
  detect(reading: Reading, found: Found): Event[] {
    const { packs } = reading;
    const named = new Set(
      found.flatMap((other) => (other.kind === 'entity' ? (entityFacts(packs, other.entity)?.id ?? []) : [])),
    );
    const page: PageFacts = { asOf: dayOf(reading.published), named };
    const byBlock = inBlocks(found);
    const events: Event[] = [];
    for (const block of reading.blocks) {
      const phrases = phrasesIn(block);
      const here = byBlock.get(block.index) ?? [];
      if (phrases.length === 0 && !here.some((other) => other.kind === 'claim')) continue;
      const facts = factsOf(packs, block, phrases, here);
      for (const phrase of phrases) {
        const event = eventOf(packs, settingOf(facts, phrase), page);
        if (event !== undefined) events.push(event);
      }
      events.push(...tallyEvents(packs, block, facts.mentions, here));
    }
    return withoutOverlap(events);
  },
};

function factsOf(packs: PackSet, block: ReadBlock, phrases: readonly Phrase[], here: Found): BlockFacts {
  const vague: Range[] = here
    .filter((other) => other.kind === 'date' && other.value === undefined)
    .map((other) => tokensIn(block.tokens, other.start, other.end));
  return {
    block,
    phrases,
    mentions: mentionsIn(packs, block, here),
    moments: momentsIn(block, here),
    quantities: here.filter((other): other is QuantityAnnotation => other.kind === 'quantity'),
    vague,
  };
}

function eventOf(packs: PackSet, setting: Setting, page: PageFacts): Event | undefined {
  const found = match(packs, setting, page) ?? matchBySite(packs, setting, page);
  const { moment } = setting;
  const date = moment?.annotation.value;
  if (found !== undefined) {
    return {
      ...span(setting),
      confidence: CONFIDENCE,
      events: [found.event],
      ...(date === undefined ? {} : { date }),
      ...(found.place === undefined ? {} : { place: found.place }),
    };
  }
  const place = unrecordedAt(packs, setting, page);
  if (place === undefined || date === undefined) return undefined;
  return { ...span(setting), confidence: UNRECORDED_CONFIDENCE, events: [], date, place };
}

function span({ phrase, facts }: Setting) {
  return {
    kind: 'event' as const,
    block: facts.block.index,
    start: phrase.start,
    end: phrase.end,
    ...(phrase.prefix === '' ? {} : { prefix: phrase.prefix }),
  };
}

/** A site is quiet on either side for this long when no record can be meant. */
const QUIET_DAYS = 3;

/**
 * The site of an attack that no record has: its weapon, its day and one attacked site are named in the clause, the
 * records reach over the day, and have nothing at the site around it.
 */
function unrecordedAt(packs: PackSet, setting: Setting, page: PageFacts): string | undefined {
  const { moment, phrase, facts } = setting;
  const kinds = KINDS_OF[phrase.nature];
  if (moment === undefined || LOOSE.has(phrase.nature) || !kinds.some((kind) => ATTACKS.has(kind)))
    return undefined;
  if (page.asOf !== null && moment.span.start > page.asOf) return undefined;
  const sites = new Set(
    facts.mentions
      .filter(({ id, at }) => packs.entity(id)?.kind === 'military-site' && within(at, setting.clause))
      .map(({ id }) => id),
  );
  const [site] = sites;
  if (site === undefined || sites.size !== 1 || !within(moment.at, setting.clause)) return undefined;
  const pack = packs.packs.find(({ info }) => site.startsWith(`${info.name}:`));
  if (pack === undefined || moment.span.end > daysOf(pack.info.dataDate).end) return undefined;
  const events = eventsWithin(packs, site).map((id) => packs.event(id)!);
  const near = events.some((record) => {
    const start = record.date ?? record.from;
    if (!start) return true;
    const day = daysOf(start);
    return day.start <= moment.span.end + QUIET_DAYS && day.end >= moment.span.start - QUIET_DAYS;
  });
  return events.length > 0 && !near ? site : undefined;
}

function withoutOverlap(events: readonly Event[]): Event[] {
  const kept: Event[] = [];
  for (const event of [...events].sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.block !== event.block || last.end <= event.start) kept.push(event);
  }
  return kept;
}
