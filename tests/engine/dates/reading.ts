import { expect } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import type { DateAnnotation } from '../../../engine/annotation.ts';
import { dateDetector } from '../../../engine/dates/detector.ts';
import type { PackSet } from '../../../packs/pack.ts';

/** Tuesday. */
export const PUBLISHED = '2023-03-14';

/** The dates need no pack. */
const NO_PACKS = { packs: [] } as unknown as PackSet;

/** One phrase that must be found: its span and its value, or its role where it has no value. */
export type Expected = readonly [span: string, value: string];
/** Why the row is there, the text, all of its dates in order, and the publication date where it is another one. */
export type Row = readonly [reason: string, text: string, expected: readonly Expected[], published?: string];

export function datesOf(
  text: string | readonly string[],
  published: string | undefined = PUBLISHED,
): DateAnnotation[] {
  const blocks = typeof text === 'string' ? [text] : [...text];
  const document = published === 'unknown' ? { blocks } : { blocks, published };
  return analyse(document, NO_PACKS, { detectors: [dateDetector] }) as DateAnnotation[];
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
