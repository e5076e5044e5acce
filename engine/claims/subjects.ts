import type { PackSet } from '../../packs/pack.ts';
import { tokenTexts } from '../text/tokens.ts';
import { entityFacts } from './entity-facts.ts';
import { type LedGroup, ledGroupsOf } from './led-groups.ts';
import { type PartyNames, partyNames } from './party.ts';
import type { Profile } from './profile.ts';
import type { Word } from './words.ts';

/** An entity that a measure is about. */
export interface Subject extends PartyNames {
  readonly isHappening: boolean;
}

/** All that the packs' measures are about, by how they may be called; kept with the packs. */
export interface Subjects {
  readonly all: readonly Subject[];
  readonly byStem: ReadonlyMap<string, readonly Subject[]>;
  /** Those of whom each word that was met is a nationality or the whole name; of most words nobody. */
  readonly words: Map<Word, readonly Subject[]>;
  /** What bears each name that was met. */
  readonly bearers: Map<string, readonly string[]>;
  readonly measures: Map<string, readonly Profile[]>;
  readonly ledGroups: readonly LedGroup[];
}

const NO_SUBJECTS: readonly Subject[] = [];
/** More distinct words than a long page has; past it the table starts anew. */
const MOST_KEPT = 20_000;
const kept = new WeakMap<PackSet, Subjects>();

export function subjectsOf(packs: PackSet): Subjects {
  let subjects = kept.get(packs);
  if (subjects === undefined) {
    subjects = readSubjects(packs);
    kept.set(packs, subjects);
  }
  return subjects;
}

function readSubjects(packs: PackSet): Subjects {
  const all = new Map<string, Subject>();
  for (const pack of packs.packs) {
    for (let ordinal = 0; ordinal < pack.entityCount; ordinal += 1) {
      const own = pack.entityId(ordinal);
      if (pack.measuresOf(own).length === 0) continue;
      const facts = entityFacts(packs, `${pack.info.name}:${own}`);
      if (facts === undefined || all.has(facts.id)) continue;
      all.set(facts.id, { ...partyNames(packs, facts), isHappening: facts.record.kind === 'operation' });
    }
  }
  const byStem = new Map<string, Subject[]>();
  for (const subject of all.values()) {
    for (const word of new Set([...subject.demonyms, ...subject.names])) {
      const list = byStem.get(word);
      if (list === undefined) byStem.set(word, [subject]);
      else list.push(subject);
    }
  }
  const named = [...all.values()];
  return {
    all: named,
    byStem,
    words: new Map(),
    bearers: new Map(),
    measures: new Map(),
    ledGroups: ledGroupsOf(named, (word) => byStem.get(word) ?? []),
  };
}

/** Of whom a word is a nationality or the whole name. */
export function calledBy(subjects: Subjects, word: Word): readonly Subject[] {
  let called = subjects.words.get(word);
  if (called === undefined) {
    if (subjects.words.size >= MOST_KEPT) subjects.words.clear();
    const found = word.stems.flatMap((form) => subjects.byStem.get(form) ?? []);
    called = found.length === 0 ? NO_SUBJECTS : found;
    subjects.words.set(word, called);
  }
  return called;
}

/** Canonical ids of whatever may be called so. */
export function bearersOf(packs: PackSet, { bearers }: Subjects, text: string): readonly string[] {
  let known = bearers.get(text);
  if (known === undefined) {
    if (bearers.size >= MOST_KEPT) bearers.clear();
    known = findBearers(packs, text);
    bearers.set(text, known);
  }
  return known;
}

function findBearers(packs: PackSet, text: string): string[] {
  const words = tokenTexts(text);
  const [first] = words;
  if (first === undefined) return [];
  return packs.packs.flatMap((pack) =>
    pack
      .aliasesStartingWith(first)
      .filter(
        ({ tokens }) => tokens.length === words.length && tokens.every((token, i) => token === words[i]),
      )
      .map(({ entity }) => packs.canonical(`${pack.info.name}:${pack.entityId(entity)}`)),
  );
}
