import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { buildCard } from '../../../engine/context/build-card.ts';
import { shownIds } from '../../../entrypoints/background/shown.ts';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';

const packs = loadBundledPacks();

/** Numbers whose card points out other figures for the same thing: "number: others"; each must also be shown. */
function differing(published: string, ...blocks: string[]): string[] {
  const document = { blocks, published };
  const annotations = analyse(document, packs);
  const shown = new Set(shownIds(document, annotations, packs));
  return annotations.flatMap((found) => {
    if (found.kind !== 'quantity') return [];
    const card = buildCard(found.id, { document, annotations, packs });
    if (card?.kind !== 'number' || card.conflicts.length === 0) return [];
    expect(
      shown.has(found.id) || annotations.some((one) => one.kind === 'claim' && one.quantity === found.id),
    ).toBe(true);
    return [`${found.text}: ${card.conflicts.map((other) => other.text).join(' ')}`];
  });
}

describe('two figures for one thing in one text', () => {
  test.each<[string, string[], string[], string]>([
    [
      '2023-06-10',
      [
        'أصيب 4 جنود في هجوم على قاعدة عسكرية في كركوك يوم الجمعة.',
        'وقالت الشرطة إن الهجوم وقع فجرا. وأصيب جنديان في كركوك يوم الجمعة، وفق مصدر طبي.',
      ],
      ['4: جنديان', 'جنديان: 4'],
      'the same noun, outcome, place and day',
    ],
    [
      '2023-06-10',
      [
        'Police detained 30 people in Kirkuk on Friday.',
        'In Kirkuk, 13 people were detained on Friday, a lawyer said.',
      ],
      ['30: 13', '13: 30'],
      'detained',
    ],
    [
      '2023-06-10',
      ['مقتل 7 مدنيين في قصف على حلب', 'قتل خمسة مدنيين في قصف على حلب، بحسب ناشطين.'],
      ['7: خمسة', 'خمسة: 7'],
      'headline and body, both of the day itself',
    ],
  ])('%s %j', (published, blocks, expected) => {
    expect(differing(published, ...blocks)).toEqual(expected);
  });
});

describe('figures that may both be right', () => {
  test.each<[string[], string]>([
    [
      ['أصيب 4 جنود في كركوك يوم الجمعة.', 'وقتل جنديان في كركوك يوم الجمعة.'],
      'the injured are not the killed',
    ],
    [['أصيب 4 جنود في كركوك يوم الجمعة.', 'وأصيب جنديان في الموصل يوم الجمعة.'], 'another place'],
    [['أصيب 4 جنود في كركوك يوم الجمعة.', 'وأصيب جنديان في كركوك يوم الأربعاء.'], 'another day'],
    [['أصيب 4 جنود في كركوك يوم الجمعة.', 'وأصيب مدنيان في كركوك يوم الجمعة.'], 'another noun'],
    [
      ['أصيب 4 جنود في كركوك يوم الجمعة.', 'وأصيب جنديان أمريكيان في كركوك يوم الجمعة.'],
      'two of them may be American',
    ],
    [
      ['قتل 4 جنود في كركوك يوم الجمعة.', 'وارتفعت حصيلة القتلى في كركوك إلى ستة جنود قتلوا يوم الجمعة.'],
      'an update',
    ],
    [['قتل 4 جنود في كركوك يوم الجمعة.', 'وقتل جنديان آخران في هجوم ثان في كركوك يوم الجمعة.'], 'others'],
    [
      [
        'Four soldiers were killed in Kirkuk on Friday.',
        'Among them two soldiers were killed in Kirkuk on Friday by a mine.',
      ],
      'a part',
    ],
    [
      [
        'Four soldiers were killed in Kirkuk on Friday.',
        'Initial reports said two soldiers were killed in Kirkuk on Friday.',
      ],
      'told earlier',
    ],
    [
      ['About 100 people were killed in Aleppo on Friday.', 'In Aleppo 103 people were killed on Friday.'],
      'rounded',
    ],
    [
      ['At least 4 people were killed in Aleppo on Friday.', 'In Aleppo 9 people were killed on Friday.'],
      'a lower bound',
    ],
    [
      ['Four soldiers were killed in Iraq on Friday.', 'Two soldiers were killed in Iraq on Friday.'],
      'only a country',
    ],
    [['قتل 4 جنود في كركوك.', 'وقتل جنديان في كركوك العام الماضي.'], 'another time'],
  ])('%j (%s)', (blocks) => {
    expect(differing('2023-06-10', ...blocks)).toEqual([]);
  });
});
