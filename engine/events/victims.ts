import type { PackSet } from '../../packs/pack.ts';
import { tokenTexts } from '../text/tokens.ts';
import type { RecordFacts } from './record-facts.ts';
import { recordFacts } from './record-facts.ts';
import type { Setting } from './setting.ts';
import { within } from './setting.ts';

/** Events in which named persons died or were taken: persons on record, and names that only the event's record has. */
interface Victims {
  readonly fatal: readonly RecordFacts[];
  /** Canonical person → the event; filled as persons are asked for. */
  readonly byPerson: Map<string, string | null>;
  /** Two name words side by side → the only event whose words have them. */
  readonly byName: ReadonlyMap<string, string>;
}

const FATAL: ReadonlySet<string> = new Set(['airstrike', 'raid', 'ground-attack']);
const kept = new WeakMap<PackSet, Victims>();

function victimsOf(packs: PackSet): Victims {
  let victims = kept.get(packs);
  if (victims === undefined) {
    victims = find(packs);
    kept.set(packs, victims);
  }
  return victims;
}

function find(packs: PackSet): Victims {
  const uses = new Map<string, number>();
  const pairsOf = new Map<RecordFacts, Set<string>>();
  const fatal: RecordFacts[] = [];
  for (const pack of packs.packs) {
    for (let i = 0; i < pack.eventCount; i += 1) {
      const facts = recordFacts(packs, `${pack.info.name}:${pack.eventId(i)}`);
      if (facts === undefined) continue;
      const { summary } = facts.record;
      const pairs = new Set(pairsIn(summary.en));
      for (const pair of pairs) uses.set(pair, (uses.get(pair) ?? 0) + 1);
      if (!FATAL.has(facts.kind)) continue;
      fatal.push(facts);
      pairsOf.set(facts, new Set(fallenIn(summary.en).flatMap((part) => [...pairsIn(part)])));
    }
  }
  const byName = new Map<string, string>();
  for (const [facts, pairs] of pairsOf) {
    for (const pair of pairs) if (uses.get(pair) === 1) byName.set(pair, facts.id);
  }
  return { fatal, byPerson: new Map(), byName };
}

/** What stands in a record's words between a word of killing or taking and the next place or stop. */
function fallenIn(en: string): string[] {
  return [
    ...en.matchAll(
      /(?:killed|killing|death of|captured|capture of)\s([^,.;]{3,90}?)(?=,|\.|;| in | at | near | and | who |$)/gu,
    ),
  ].map(([, part]) => part!);
}

/** The only event in which a person died or was taken. */
function eventOfPerson(packs: PackSet, { fatal, byPerson }: Victims, id: string): string | undefined {
  let event = byPerson.get(id);
  if (event === undefined) {
    const record = packs.entity(id);
    const names =
      record?.kind === 'person'
        ? [record.labels.en, record.labels.ar, ...record.aliases.en, ...record.aliases.ar]
        : [];
    const events = fatal.filter((facts) => {
      const { en, ar } = facts.record.summary;
      return names.some((name) => isVictim(name, en, ar));
    });
    event = events.length === 1 ? events[0]!.id : null;
    byPerson.set(id, event);
  }
  return event ?? undefined;
}

/** The name stands close behind a word of killing or taking, or close before one, with no stop in between. */
function isVictim(name: string, en: string, ar: string): boolean {
  if (!name.includes(' ')) return false;
  const quoted = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (en.includes(name)) {
    return (
      new RegExp(`(?:killed|death of|captured|capture of)[^,.;]{0,80}${quoted}`, 'u').test(en) ||
      new RegExp(`${quoted}[^,.;]{0,25}(?:died|was killed|were killed|was captured)`, 'u').test(en)
    );
  }
  return (
    ar.includes(name) &&
    new RegExp(`(?:قُتل|قتل|قتلت|مقتل|أسر|اعتقال|اعتقلت)[^،.؛]{0,80}${quoted}`, 'u').test(ar)
  );
}

const ARTICLES = new Set(['al', 'el', 'abu', '-']);

/** Name words with capitals side by side, articles left out; Arabic has none to tell a name by. */
function* pairsIn(text: string): Iterable<string> {
  let before: string | undefined;
  for (const part of text.split(/[\s-]+/u)) {
    const word = nameWord(part);
    if (word !== undefined && ARTICLES.has(word)) continue;
    const isName = word !== undefined && word.length > 2 && /^\p{Lu}/u.test(part);
    if (isName && before !== undefined) yield `${before} ${word}`;
    before = isName && !/[,.;]$/u.test(part) ? word : undefined;
  }
}

function nameWord(part: string): string | undefined {
  return tokenTexts(part).find((token) => /\p{L}/u.test(token));
}

/** How far from the word of killing the name may stand («مقتل القيادي في التنظيم حمزة الحمصي»). */
const NAME_REACH = 14;

/** The event in which somebody died or was taken whom the words around the phrase name. */
export function eventOfVictim(
  packs: PackSet,
  { phrase, facts, sentence, clause }: Setting,
  reach: 'near' | 'sentence',
): string | undefined {
  const victims = victimsOf(packs);
  const { byName } = victims;
  const range =
    reach === 'sentence'
      ? sentence
      : {
          from: Math.max(clause.from, phrase.from - NAME_REACH),
          to: Math.min(sentence.to, phrase.to + NAME_REACH),
        };
  for (const mention of facts.mentions) {
    const event = within(mention.at, range) ? eventOfPerson(packs, victims, mention.id) : undefined;
    if (event !== undefined) return event;
  }
  const { tokens, text } = facts.block;
  const first = tokens[range.from];
  const last = tokens[range.to - 1];
  if (first === undefined || last === undefined) return undefined;
  for (const pair of pairsIn(text.slice(first.start, last.end))) {
    const event = byName.get(pair);
    if (event !== undefined) return event;
  }
  return undefined;
}
