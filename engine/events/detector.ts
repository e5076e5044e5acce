import type { DaySpan } from '../../packs/days.ts';
import type { PackSet } from '../../packs/pack.ts';
import type { EventAnnotation } from '../annotation.ts';
import { entityFacts } from '../claims/entity-facts.ts';
import type { Range } from '../claims/scope.ts';
import { inBlocks, momentsIn } from '../claims/surroundings.ts';
import { eventsWithin, withinChain } from '../context/record-index.ts';
import { dayOf } from '../context/when.ts';
import type { Detector, Draft, Found, ReadBlock, Reading } from '../reading.ts';
import { factsOf, siteIn } from './block-facts.ts';
import { TO } from './lexicon.ts';
import { match } from './match.ts';
import { type Phrase, phrasesIn } from './phrases.ts';
import { partiesOf, recordFacts } from './record-facts.ts';
import type { PageFacts } from './score.ts';
import { type Before, type BlockFacts, type Setting, settingOf } from './setting.ts';
import { lastSite, type NamedSite } from './sites.ts';
import { tallyEvents } from './tally.ts';
import { unrecordedAt } from './unrecorded.ts';
import { isOfVictim } from './victims.ts';

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
    const grounds = new Set([...named].flatMap((id) => [id, ...withinChain(packs, id)]));
    if (!mayHaveEvents(packs, named, grounds, found)) return [];
    const page: PageFacts = { asOf: dayOf(reading.published), named, grounds };
    const byBlock = inBlocks(found);
    const events: Event[] = [];
    let site: NamedSite | undefined;
    let before: Before | undefined;
    let heading: Heading | undefined;
    // The first event of this paragraph, and of the one before: "a day later" may count from it.
    let first: Before | undefined;
    let main: Before | undefined;
    for (const block of reading.blocks) {
      const phrases = phrasesIn(block);
      const here = byBlock.get(block.index) ?? [];
      heading = headingOf(block, here) ?? heading;
      if (phrases.length === 0 && !here.some((other) => other.kind === 'claim')) {
        site = siteIn(packs, block, here, site);
        continue;
      }
      const facts = factsOf(packs, block, phrases, here, site);
      const linked: Linked[] = [];
      const under = heading !== undefined && block.index - heading.block <= HEADED ? heading.days : undefined;
      for (const phrase of facts.phrases) {
        let setting = settingOf(facts, phrase, { asOf: page.asOf, before, heading: under });
        let event = eventOf(packs, setting, page);
        if (event === undefined && main !== undefined && isDatedByText(setting)) {
          setting = settingOf(facts, phrase, { asOf: page.asOf, before: main, heading: undefined });
          event = eventOf(packs, setting, page);
        }
        if (event === undefined) continue;
        linked.push({ phrase, event });
        const told = beforeOf(packs, setting, event);
        if (told !== undefined && first?.block !== block.index)
          first = { ...told, to: BEFORE_ALL, isDated: false };
        before = told ?? before;
      }
      main = first;
      // The paragraph after may go on from it.
      before = before === undefined || before.block < block.index ? undefined : { ...before, to: BEFORE_ALL };
      events.push(...withoutRepeats(linked.map((one) => atItsNoun(one, linked, facts))));
      events.push(...tallyEvents(packs, block, facts.mentions, here));
      site = lastSite(packs, block, facts.mentions, site);
    }
    return withoutOverlap(events);
  },
};

/** A page that names no place, party or victim of a record has none of them. */
function mayHaveEvents(
  packs: PackSet,
  named: ReadonlySet<string>,
  grounds: ReadonlySet<string>,
  found: Found,
): boolean {
  const parties = partiesOf(packs);
  for (const id of grounds) if (eventsWithin(packs, id).length > 0) return true;
  for (const id of named) if (parties.has(id) || isOfVictim(packs, id)) return true;
  return found.some(({ kind }) => kind === 'claim');
}

/** A date that stands alone over what happened then, in a chronology. */
interface Heading {
  readonly days: DaySpan;
  readonly block: number;
}

/** Paragraphs that it may stand over. */
const HEADED = 2;
/** «الاثنين 21 آب:» and what little may stand beside it. */
const HEADING_LETTERS = 4;

function headingOf(block: ReadBlock, here: Found): Heading | undefined {
  const [date] = here;
  if (date === undefined || date.kind !== 'date' || here.length > 1) return undefined;
  const { start, end } = date;
  if (block.text.trim().length - (end - start) > HEADING_LETTERS) return undefined;
  const span = momentsIn(block, here)[0]?.span;
  return span !== undefined && span.end === span.start ? { days: span, block: block.index } : undefined;
}

/** "a day later", by a date told before, which may be that of something else. */
function isDatedByText({ moment }: Setting): boolean {
  return moment?.annotation.resolvedBy === 'text-date';
}

/** A night at the most: of a longer event no day can be counted from. */
const LONGEST_BEFORE = 1;

const BEFORE_ALL = -1;

function beforeOf(packs: PackSet, { phrase, facts, moment }: Setting, event: Event): Before | undefined {
  const days = event.events[0] === undefined ? undefined : recordFacts(packs, event.events[0])?.days;
  if (days === undefined || days.end - days.start > LONGEST_BEFORE) return undefined;
  return { days, block: facts.block.index, to: phrase.to, isDated: moment !== undefined };
}

function eventOf(packs: PackSet, setting: Setting, page: PageFacts): Event | undefined {
  const found = match(packs, setting, page);
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
  // «زيارة مفاجئة لسوريا»: the name of where it went belongs to it.
  const goal =
    phrase.nature === 'visit' && !phrase.verb
      ? facts.mentions.find(({ at, isPlace }) => isPlace && leadsTo(facts, phrase.to, at))
      : undefined;
  return {
    kind: 'event' as const,
    block: facts.block.index,
    start: phrase.start,
    end: goal === undefined ? phrase.end : facts.block.tokens[goal.at.to - 1]!.end,
    ...(phrase.prefix === '' ? {} : { prefix: phrase.prefix }),
  };
}

function leadsTo({ block: { tokens } }: BlockFacts, from: number, at: Range): boolean {
  if (at.from === from) return tokens[from]!.text.startsWith('ل');
  return at.from === from + 1 && TO.has(tokens[from]!.text);
}

interface Linked {
  readonly phrase: Phrase;
  readonly event: Event;
}

/** How far before «قتلت» the noun may stand that killed, in tokens. */
const NOUN_REACH = 14;

/** «ضربة بمسيّرة قتلت القيادي …»: the victim tells which one it was, the noun names it. */
function atItsNoun(one: Linked, linked: readonly Linked[], { phrases }: BlockFacts): Linked {
  const { phrase, event } = one;
  if (phrase.nature !== 'killing' || !phrase.verb) return one;
  const noun = phrases.findLast(
    (other) => other.to <= phrase.from && phrase.from - other.to <= NOUN_REACH && NOUNS.has(other.nature),
  );
  if (noun === undefined || noun.verb || linked.some((other) => other.phrase === noun)) return one;
  const { prefix: _, ...rest } = event;
  const prefix = noun.prefix === '' ? {} : { prefix: noun.prefix };
  return { phrase: noun, event: { ...rest, ...prefix, start: noun.start, end: noun.end } };
}

const NOUNS: ReadonlySet<Phrase['nature']> = new Set<Phrase['nature']>([
  'strike',
  'sortie',
  'raid',
  'operation',
  'attack',
  'assault',
]);

/** Of the words of one block that tell the same event the ones that tell it most plainly: a paragraph has one mark for it. */
function withoutRepeats(linked: readonly Linked[]): Event[] {
  const best = new Map<string, Linked>();
  for (const one of linked) {
    const key = one.event.events[0] ?? `${one.event.start}`;
    const known = best.get(key);
    if (known === undefined || plainness(one.phrase) > plainness(known.phrase)) best.set(key, one);
  }
  return [...best.values()].map(({ event }) => event);
}

function plainness({ nature, verb, weapon, from, to }: Phrase): number {
  if (nature === 'killing' || nature === 'capture') return verb ? 0 : 1.25;
  if (nature === 'launch') return weapon === undefined ? 1 : 1.5;
  const isArmed = weapon !== undefined && to - from > 1;
  return 1 + (verb ? 0 : 1) + (isArmed ? 1 : 0);
}

function withoutOverlap(events: readonly Event[]): Event[] {
  const kept: Event[] = [];
  for (const event of [...events].sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.block !== event.block || last.end <= event.start) kept.push(event);
  }
  return kept;
}
