import type { PackSet } from '../../packs/pack.ts';
import type { Range } from '../claims/scope.ts';
import type { Moment } from '../claims/surroundings.ts';
import { withinChain } from '../context/record-index.ts';
import { distance } from '../context/when.ts';
import type { ReadBlock } from '../reading.ts';
import { tokenTexts } from '../text/tokens.ts';
import { bare } from './cue-words.ts';
import { isTarget, mayBefall } from './fallen.ts';
import { CONSONANTS, FELL_BEFORE, FELL_BEHIND, NAME_ARTICLES } from './lexicon.ts';
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
  /** The second words of those. */
  readonly seconds: ReadonlySet<string>;
}

/** Kinds of event in which somebody is killed or taken on purpose. */
export const FATAL: ReadonlySet<string> = new Set(['airstrike', 'raid', 'ground-attack']);
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
  const fatal: RecordFacts[] = [];
  const pairsOf = new Map<RecordFacts, readonly string[]>();
  for (const pack of packs.packs) {
    for (let i = 0; i < pack.eventCount; i += 1) {
      const facts = recordFacts(packs, `${pack.info.name}:${pack.eventId(i)}`);
      if (facts === undefined) continue;
      const { en, ar } = facts.record.summary;
      if (!FATAL.has(facts.kind)) continue;
      fatal.push(facts);
      const latin = fallenIn(en).flatMap(surnamesIn);
      const pairs = new Set([...latin, ...inArabic(latin, ar)]);
      for (const pair of pairs) uses.set(pair, (uses.get(pair) ?? 0) + 1);
      pairsOf.set(facts, [...pairs]);
    }
  }
  const byName = new Map<string, string>();
  for (const [facts, pairs] of pairsOf) {
    for (const pair of pairs) if (uses.get(pair) === 1) byName.set(pair, facts.id);
  }
  const seconds = new Set([...byName.keys()].map((pair) => pair.slice(pair.indexOf(' ') + 1)));
  return { fatal, byPerson: new Map(), byName, seconds };
}

/** How many words a name may have in a record. */
const NAME_SPAN = 5;

/** The pairs of words of the Arabic record that sound like those of the English one. */
function inArabic(latin: readonly string[], ar: string): string[] {
  const sounds = new Set(latin.map((pair) => pair.split(' ').map(soundOf).join(' ')));
  return [...arabicPairsIn(tokenTexts(ar), NAME_SPAN)].filter((pair) =>
    sounds.has(pair.split(' ').map(soundOf).join(' ')),
  );
}

/** The consonants of a name, as far as Arabic and Latin letters write them alike. */
function soundOf(word: string): string {
  let sound = '';
  for (const letter of bare(word).replace(/(?:kh|sh|th|dh|gh)/g, ([first]) => first!)) {
    const consonant = CONSONANTS[letter] ?? '';
    if (!sound.endsWith(consonant) || consonant === '') sound += consonant;
  }
  return sound;
}

/** What stands in a record's words between a word of killing or taking and the next place or stop. */
function fallenIn(en: string): string[] {
  return [
    ...en.matchAll(
      new RegExp(`(?:${FELL_BEFORE.en})\\s([^,.;]{3,90}?)(?=,|\\.|;| in | at | near | and | who |$)`, 'gu'),
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

/** Somebody whom an event on record befell. */
export function isOfVictim(packs: PackSet, person: string): boolean {
  return eventOfPerson(packs, victimsOf(packs), person) !== undefined;
}

/** The name stands close behind a word of killing or taking, or close before one, with no stop in between. */
function isVictim(name: string, en: string, ar: string): boolean {
  if (!name.includes(' ')) return false;
  const quoted = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (en.includes(name)) {
    return (
      new RegExp(`(?:${FELL_BEFORE.en})[^,.;]{0,80}${quoted}`, 'u').test(en) ||
      new RegExp(`${quoted}[^,.;]{0,25}(?:${FELL_BEHIND.en})`, 'u').test(en)
    );
  }
  return ar.includes(name) && new RegExp(`(?:${FELL_BEFORE.ar})[^،.؛]{0,80}${quoted}`, 'u').test(ar);
}

/** Words with capitals side by side, articles left out; Arabic has none to tell a name by. */
function* rowsIn(text: string): Iterable<readonly string[]> {
  let row: string[] = [];
  for (const part of text.split(/[\s-]+/u)) {
    const word = nameWord(part);
    if (word !== undefined && NAME_ARTICLES.has(word)) continue;
    const isName = word !== undefined && word.length > 2 && /^\p{Lu}/u.test(part);
    if (isName) row.push(word);
    if (isName && !/[,.;]$/u.test(part)) continue;
    if (row.length > 1) yield row.slice(-NAME_SPAN);
    row = [];
  }
  if (row.length > 1) yield row.slice(-NAME_SPAN);
}

/** The last of a name with any before it: two given names say little. */
function surnamesIn(text: string): string[] {
  return [...rowsIn(text)].flatMap((row) => row.slice(0, -1).map((one) => `${one} ${row.at(-1)!}`));
}

/** Any two Arabic words no further from each other than in a name of so many words, in their order. */
function* arabicPairsIn(tokens: readonly string[], span: number): Iterable<string> {
  let row: string[] = [];
  for (const word of tokens) {
    if (NAME_ARTICLES.has(word)) continue;
    const isWord = word.length > 2 && word.charCodeAt(0) > FIRST_ARABIC;
    if (isWord) for (const before of row) yield `${before} ${word}`;
    row = isWord ? [...row, word].slice(1 - span) : [];
  }
}

const FIRST_ARABIC = 0x0620;

function nameWord(part: string): string | undefined {
  return tokenTexts(part).find((token) => /\p{L}/u.test(token));
}

/** How far from the word of killing the name may stand («مقتل القيادي في التنظيم حمزة الحمصي»). */
const NAME_REACH = 14;

/** The event in which somebody died or was taken whom the words around the phrase name, the nearest of them. */
export function eventOfVictim(
  packs: PackSet,
  setting: Setting,
  reach: 'near' | 'sentence' | 'target',
  named: ReadonlySet<string>,
): string | undefined {
  const { phrase, facts, sentence, clause } = setting;
  const victims = victimsOf(packs);
  const { byName } = victims;
  const range =
    reach !== 'near'
      ? sentence
      : {
          from: Math.max(clause.from, phrase.from - NAME_REACH),
          to: Math.min(sentence.to, phrase.to + NAME_REACH),
        };
  const told = facts.moments.filter(({ at, since }) => !since && within(at, sentence));
  let nearest: string | undefined;
  let gap = Number.POSITIVE_INFINITY;
  const offer = (event: string | undefined, at: number) => {
    const far = at >= phrase.to ? at - phrase.to : phrase.from - at;
    if (event === undefined || far >= gap) return;
    nearest = event;
    gap = far;
  };
  const fits = (at: Range) =>
    reach === 'sentence' || (reach === 'target' ? isTarget : mayBefall)(setting, at);
  for (const { id, at } of facts.mentions) {
    if (within(at, range) && fits(at)) offer(eventOfPerson(packs, victims, id), at.from);
  }
  for (const [pair, at] of namesIn(facts.block, range, victims.seconds)) {
    const event = byName.get(pair);
    const name = { from: at - 1, to: at + 1 };
    if (event !== undefined && fits(name) && (isOnGround(packs, event, named) || isOnDay(packs, event, told)))
      offer(event, at);
  }
  return nearest;
}

/** Pairs of words that may be a name, in a text: side by side in Arabic, of a row with capitals in Latin letters. */
function* namesIn(
  { tokens, text }: ReadBlock,
  { from, to }: Range,
  seconds: ReadonlySet<string>,
): Iterable<readonly [string, number]> {
  let row: string[] = [];
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]!;
    if (NAME_ARTICLES.has(token.text)) continue;
    const isName =
      token.kind === 'word' &&
      token.text.length > 2 &&
      (token.arabic || isCapital(text.charCodeAt(token.start)));
    if (!isName) {
      row = [];
      continue;
    }
    if (seconds.has(token.text))
      for (const before of token.arabic ? row.slice(-1) : row) yield [`${before} ${token.text}`, i];
    row = [...row, token.text].slice(1 - NAME_SPAN);
  }
}

const isCapital = (code: number) => code >= 0x41 && code <= 0x5a;

/** Others bear the name too: the page must name the place, what it lies in, or whom it was aimed at, or the sentence its day. */
function isOnGround(packs: PackSet, event: string, named: ReadonlySet<string>): boolean {
  const facts = recordFacts(packs, event);
  return (
    facts !== undefined &&
    [...facts.places, ...facts.places.flatMap((place) => withinChain(packs, place)), ...facts.parties].some(
      (id) => named.has(id),
    )
  );
}

function isOnDay(packs: PackSet, event: string, told: readonly Moment[]): boolean {
  const days = recordFacts(packs, event)?.days;
  return (
    days !== undefined && told.some(({ span }) => span.end - span.start <= 1 && distance(days, span) <= 1)
  );
}
