import type { EntityAnnotation } from '../annotation.ts';
import type { Detector, Draft, Reading } from '../reading.ts';
import { introducedNames } from './coreference.ts';
import { formIndexOf } from './forms.ts';
import { Needs } from './needs.ts';
import { Neighbours } from './neighbours.ts';
import { PageWords } from './page-words.ts';
import { BAR, isPlain, judge, type Scene, type Verdict } from './score.ts';
import { trimmed } from './trim.ts';
import { type Match, walk } from './walk.ts';

/** A match and the record that it names. */
export interface Named {
  readonly match: Match;
  readonly verdict: Verdict;
}

/** Finds the names of what is on record, with the short forms by which the text goes on to call them. */
export const entityDetector: Detector = {
  name: 'entities',
  detect(reading: Reading): Draft<EntityAnnotation>[] {
    const index = formIndexOf(reading.packs);
    const page = new PageWords(reading.blocks, index);
    const matches: Match[] = [];
    for (const around of page.arounds) walk(around, matches);
    if (matches.length === 0) return [];
    const needs = new Needs(index, page);
    const taken = new Uint8Array(page.words.length);
    const neighbours = new Neighbours();
    for (const { match, verdict } of settle(matches, { needs, neighbours: undefined }, taken)) {
      neighbours.add(match, verdict.profile);
      // What English names are part of can depend on the names beside them.
      if (isPlain(verdict) && isArabic(match)) match.settled = verdict;
    }
    taken.fill(0);
    const named = settle(matches, { needs, neighbours }, taken);
    const introduced = introducedNames(page, named, taken);
    if (introduced.length > 0) {
      named.push(...introduced);
      named.sort(inTextOrder);
    }
    return named.map((found) => draftOf(found, reading.lang));
  },
};

/** Judges all matches and keeps, where they overlap, the longest, then the first; marks their tokens as taken. In text order. */
function settle(matches: readonly Match[], scene: Scene, taken: Uint8Array): Named[] {
  const sure: Named[] = [];
  let longest = 0;
  for (const match of matches) {
    const verdict = match.settled ?? judge(match, scene);
    if (verdict === undefined || verdict.confidence < BAR) continue;
    sure.push({ match, verdict });
    longest = Math.max(longest, match.to - match.from);
  }
  const kept = new Uint8Array(sure.length);
  for (let length = longest; length > 0; length -= 1) {
    for (let i = 0; i < sure.length; i += 1) {
      const { from, to, around } = sure[i]!.match;
      if (to - from !== length || !isFree(taken, around.base + from, around.base + to)) continue;
      taken.fill(1, around.base + from, around.base + to);
      kept[i] = 1;
    }
  }
  return sure.filter((_, i) => kept[i] === 1);
}

function inTextOrder({ match: a }: Named, { match: b }: Named): number {
  return a.around.base + a.from - b.around.base - b.from;
}

function isArabic({ block, from }: Match): boolean {
  return block.tokens[from]!.arabic;
}

function isFree(taken: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (taken[i] === 1) return false;
  return true;
}

function draftOf({ match: whole, verdict }: Named, lang: Reading['lang']): Draft<EntityAnnotation> {
  const { profile, confidence, alternatives } = verdict;
  const match = trimmed(whole, profile);
  const draft: Writable<Draft<EntityAnnotation>> = {
    kind: 'entity',
    block: match.block.index,
    start: match.start,
    end: match.end,
    confidence: Math.round(confidence * 100) / 100,
    entity: profile.id,
    label: profile.labels[lang],
  };
  if (match.prefix !== '') draft.prefix = match.prefix;
  if (alternatives.length > 0) draft.alternatives = alternatives;
  return draft;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
