import { describe, expect, test } from 'vitest';
import type { EntityAnnotation } from '../../../engine/annotation.ts';
import { buildCard } from '../../../engine/context/build-card.ts';
import { tellsOfLater } from '../../../engine/context/later.ts';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';

describe('whether a description tells of something after the article', () => {
  const rows: readonly [sentence: string, asOf: string, later: boolean, reason: string][] = [
    [
      'A former base, handed to the army in February 2026.',
      '2023-03-14',
      true,
      'a later month of a later year',
    ],
    ['A base set up in 2016 in the desert.', '2023-03-14', false, 'an earlier year'],
    ['A town badly hit by the February 2023 earthquake.', '2023-03-14', false, 'the month before'],
    ['A town taken on 8 December 2024.', '2024-12-08', false, 'the very day'],
    ['A town taken on 8 December 2024.', '2024-12-07', true, 'a day later'],
    [
      'An organisation reformed in 2023.',
      '2023-03-14',
      false,
      'the same year may be either; it is not surely later',
    ],
    ['A city of a million people in the north.', '2023-03-14', false, 'no date'],
  ];
  test.each(rows)('%s as of %s: %s (%s)', (sentence, asOf, later) => {
    expect(tellsOfLater(sentence, asOf)).toBe(later);
  });
});

test.each([
  ['2023-03-14', true],
  ['2025-03-14', false],
])(
  'the card of Syria for an article of %s keeps the events of 2024 out of its head: %s',
  (published, later) => {
    const packs = loadBundledPacks();
    const document = { blocks: ['سوريا'], published };
    const annotation: EntityAnnotation = {
      kind: 'entity',
      id: 'n0.0.5',
      block: 0,
      start: 0,
      end: 5,
      text: 'سوريا',
      entity: 'syria-iraq:syria',
      label: 'سوريا',
      confidence: 0.9,
    };
    const card = buildCard('n0.0.5', { document, annotations: [annotation], packs });
    expect(card).toMatchObject({ kind: 'entity', descriptionIsLater: later });
  },
);
