import type { EntityAnnotation } from '../annotation.ts';
import type { Detector, Draft, Reading } from '../reading.ts';
import { DocumentWords } from './context-words.ts';
import { introducedNames } from './coreference.ts';
import { formIndexOf } from './forms.ts';
import { Neighbours } from './neighbours.ts';
import { profilesFor } from './profile.ts';
import { BAR, isPlain, judge, type Scene, type Verdict } from './score.ts';
import { Surroundings } from './surroundings.ts';
import { withoutTitle } from './titles.ts';
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
    const matches = reading.blocks.flatMap((block) => walk(block, index));
    const profiles = profilesFor(reading.packs);
    const around = reading.blocks.map((block) => new Surroundings(block));
    const words = new DocumentWords(reading.blocks);
    const first = settle(matches, { profiles, around, words, neighbours: undefined }, new Map());
    const plain = new Map<Match, Verdict>();
    const neighbours = new Neighbours();
    for (const { match, verdict } of first) {
      neighbours.add(match, verdict.profile, around[match.block.index]!);
      if (isPlain(verdict)) plain.set(match, verdict);
    }
    const named = settle(matches, { profiles, around, words, neighbours }, plain);
    named.push(...introducedNames(reading, named, around));
    return named
      .map((found) => draftOf(found, reading.lang))
      .sort((a, b) => a.block - b.block || a.start - b.start);
  },
};

/** Judges all matches and keeps, where they overlap, the longest, then the first. */
function settle(matches: readonly Match[], scene: Scene, known: ReadonlyMap<Match, Verdict>): Named[] {
  const named: Named[] = [];
  for (const match of matches) {
    const verdict = known.get(match) ?? judge(match, scene);
    if (verdict !== undefined && verdict.confidence >= BAR) named.push({ match, verdict });
  }
  named.sort(
    (a, b) =>
      b.match.to - b.match.from - (a.match.to - a.match.from) ||
      a.match.block.index - b.match.block.index ||
      a.match.from - b.match.from,
  );
  const taken = new Map<number, Uint8Array>();
  return named.filter(({ match }) => {
    let tokens = taken.get(match.block.index);
    if (tokens === undefined) {
      tokens = new Uint8Array(match.block.tokens.length);
      taken.set(match.block.index, tokens);
    }
    for (let i = match.from; i < match.to; i += 1) if (tokens[i] === 1) return false;
    tokens.fill(1, match.from, match.to);
    return true;
  });
}

function draftOf(named: Named, lang: Reading['lang']): Draft<EntityAnnotation> {
  const { profile, confidence, alternatives } = named.verdict;
  const match = withoutTitle(named.match, profile);
  return {
    kind: 'entity',
    block: match.block.index,
    start: match.start,
    end: match.end,
    ...(match.prefix === '' ? {} : { prefix: match.prefix }),
    confidence: Math.round(confidence * 100) / 100,
    entity: profile.id,
    label: profile.labels[lang],
    ...(alternatives.length === 0 ? {} : { alternatives }),
  };
}
