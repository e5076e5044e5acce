import type { EntityAnnotation } from '../annotation.ts';
import type { Detector, Draft, Reading } from '../reading.ts';
import { introducedNames } from './coreference.ts';
import { formIndexOf } from './forms.ts';
import { Needs } from './needs.ts';
import { Neighbours } from './neighbours.ts';
import { PageWords } from './page-words.ts';
import { isPlacedElsewhere } from './placed-elsewhere-ar.ts';
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
    const byLength = byLengthOf(matches);
    const needs = new Needs(index, page);
    const taken = new Uint8Array(page.words.length);
    const neighbours = new Neighbours();
    for (const { match, verdict } of settle(matches, byLength, { needs, neighbours: undefined }, taken)) {
      neighbours.add(match, verdict.profile);
      // What English names are part of can depend on the names beside them.
      if (isPlain(verdict) && isArabic(match)) match.settled = verdict;
    }
    taken.fill(0);
    const named = settle(matches, byLength, { needs, neighbours }, taken);
    const introduced = introducedNames(page, named, taken);
    if (introduced.length > 0) {
      named.push(...introduced);
      named.sort(inTextOrder);
    }
    return named.map((found) => draftOf(found, reading.lang));
  },
};

/** Numbers of the matches by their length in tokens. */
function byLengthOf(matches: readonly Match[]): number[][] {
  const byLength: number[][] = [];
  for (let i = 0; i < matches.length; i += 1) {
    const length = matches[i]!.to - matches[i]!.from;
    while (byLength.length <= length) byLength.push([]);
    byLength[length]!.push(i);
  }
  return byLength;
}

/**
 * Judges matches and keeps, where they overlap, the longest, then the first; marks their tokens as taken. What a longer name
 * has taken is not judged. In text order.
 */
function settle(
  matches: readonly Match[],
  byLength: readonly (readonly number[])[],
  scene: Scene,
  taken: Uint8Array,
): Named[] {
  const verdicts = new Array<Verdict | undefined>(matches.length).fill(undefined);
  for (let length = byLength.length - 1; length > 0; length -= 1) {
    for (const i of byLength[length]!) {
      const match = matches[i]!;
      if (match.hopeless) continue;
      const from = match.around.base + match.from;
      if (!isFree(taken, from, from + length)) continue;
      const verdict = match.settled ?? judge(match, scene);
      if (verdict === undefined || verdict.confidence < BAR) continue;
      if (scene.neighbours !== undefined && isPlacedElsewhere(match, verdict.profile, scene.neighbours))
        continue;
      taken.fill(1, from, from + length);
      verdicts[i] = verdict;
    }
  }
  const kept: Named[] = [];
  for (let i = 0; i < matches.length; i += 1) {
    const verdict = verdicts[i];
    if (verdict !== undefined) kept.push({ match: matches[i]!, verdict });
  }
  return kept;
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
