import { expect } from 'vitest';
import type { DateAnnotation } from '../../../engine/annotation.ts';
import { dateDetector } from '../../../engine/dates/detector.ts';
import { read } from '../../../engine/read.ts';
import type { Draft } from '../../../engine/reading.ts';
import type { PackSet } from '../../../packs/pack.ts';

/** Tuesday. */
export const PUBLISHED = '2023-03-14';

/** The dates need no pack. */
const NO_PACKS = { packs: [] } as unknown as PackSet;

type Found = Draft<DateAnnotation> & { readonly text: string };

/** One phrase that must be found: its span and its value, or its role where it has no value. */
export type Expected = readonly [span: string, value: string];
/** Why the row is there, the text, all of its dates in order, and the publication date where it is another one. */
export type Row = readonly [reason: string, text: string, expected: readonly Expected[], published?: string];

/** The date detector alone, so that no other part of the engine has a say. */
export function datesOf(
  text: string | readonly string[],
  published: string | undefined = PUBLISHED,
): Found[] {
  const blocks = typeof text === 'string' ? [text] : [...text];
  const document = published === 'unknown' ? { blocks } : { blocks, published };
  return dateDetector.detect(read(document, NO_PACKS), []).map((draft) => {
    if (draft.kind !== 'date') throw new Error(`a ${draft.kind} among the dates`);
    return { ...draft, text: blocks[draft.block]!.slice(draft.start, draft.end) };
  });
}

/** Asserts the spans and values of one text, all of them and in order. */
export function expectDates(
  text: string | readonly string[],
  expected: readonly Expected[],
  published?: string,
): void {
  const found = datesOf(text, published).map((date): Expected => [date.text, date.value ?? date.role ?? '?']);
  expect(found).toEqual(expected);
}
