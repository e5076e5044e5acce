import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { DETECTORS } from '../../../engine/detectors.ts';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';
import { HELD_OUT, LATER, type Passage, SEEN } from './in-context.rows.ts';

const packs = loadBundledPacks();
const MARK = /⟦([^=⟧]+)=([^⟧]+)⟧/gu;

interface Outcome {
  readonly right: string[];
  readonly missed: string[];
  readonly wrong: string[];
}

/** Claims by their place in the passage, so that a number which stands there twice is two. */
function outcomeOf({ published, text }: Passage): Outcome {
  const blocks = text.split('||').map((part) => part.trim());
  const plain = blocks.map((block) => block.replace(MARK, '$1'));
  const expected = blocks.flatMap((block, index) => {
    let marks = 0;
    return [...block.matchAll(MARK)].map((found) => {
      const start = found.index - marks;
      marks += found[0].length - found[1]!.length;
      return { block: index, start, end: start + found[1]!.length, measure: found[2]!, number: found[1]! };
    });
  });
  const right: string[] = [];
  const wrong: string[] = [];
  const met = new Set<(typeof expected)[number]>();
  for (const annotation of analyse({ blocks: plain, published }, packs, { detectors: DETECTORS })) {
    if (annotation.kind !== 'claim' || annotation.measure === undefined) continue;
    const measure = annotation.measure.slice(annotation.measure.indexOf(':') + 1);
    const mark = expected.find(
      ({ block, start, end }) =>
        block === annotation.block && start < annotation.end && annotation.start < end,
    );
    if (mark !== undefined) met.add(mark);
    const said = `${annotation.text} ${measure}`;
    if (mark?.measure === measure) right.push(said);
    else wrong.push(`${said} in: ${plain[annotation.block]}`);
  }
  const missed = expected
    .filter((mark) => !met.has(mark))
    .map(({ number, measure }) => `${number} ${measure}`);
  return { right, missed, wrong };
}

/** @param least share of the claims that must be linked */
function judge(passages: readonly Passage[], least: number): void {
  const outcomes = passages.map(outcomeOf);
  expect(outcomes.flatMap(({ wrong }) => wrong)).toEqual([]);
  const right = outcomes.flatMap((outcome) => outcome.right);
  const missed = outcomes.flatMap((outcome) => outcome.missed);
  expect(right.length / (right.length + missed.length), `missed: ${missed.join('; ')}`).toBeGreaterThan(
    least,
  );
}

describe('numbers whose meaning is told around them', () => {
  test('passages from which the rules were made', () => {
    judge(SEEN, 0.88);
  });
  test('passages held out, some of whose mistakes were seen', () => {
    judge(HELD_OUT, 0.8);
  });
  test('passages written after the rules', () => {
    judge(LATER, 0.8);
  });
});
