import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { partsOf } from '../../../engine/claims/parts.ts';
import { quantityDetector } from '../../../engine/quantities/detector.ts';
import { createPackSet } from '../../../packs/pack-set.ts';

/** The parts of the number that stands in the text as `total`. */
function partsIn(text: string, total: string): { items: string[]; sum: number } | undefined {
  const document = { blocks: [text], published: '2023-03-14' };
  const annotations = analyse(document, createPackSet([]), { detectors: [quantityDetector] });
  const quantity = annotations.find((found) => found.text === total);
  if (quantity?.kind !== 'quantity') throw new Error(`${total} is no quantity`);
  const parts = partsOf(document, annotations, quantity);
  return parts === undefined ? undefined : { items: parts.items.map((item) => item.text), sum: parts.sum };
}

describe('parts that add up', () => {
  test.each([
    [
      'تنتشر هناك 21 قاعدة عسكرية، ففي الشرق 12 قاعدة وفي الشمال 7 قواعد وفي الجنوب قاعدتان.',
      '21',
      ['12', '7', 'قاعدتان'],
      'a dual is a part too',
    ],
    [
      'تضم المنطقة 21 قاعدة موزعة على 3 محافظات، ففي الشرق 12 قاعدة وفي الشمال 9 قواعد.',
      '21',
      ['12', '9'],
      'another thing counted between',
    ],
    [
      'The army has 30 bases. Of these, 18 bases are in the north and 12 are in the south.',
      '30',
      ['18', '12'],
      'the next sentence, the second noun left out',
    ],
    [
      'There are 18 camps in the north and 12 camps in the south, a total of 30 camps.',
      '30',
      ['18', '12'],
      'the total comes last',
    ],
  ])('%s', (text, total, items) => {
    expect(partsIn(text, total)?.items).toEqual(items);
  });

  test('a part leads to the same sum', () => {
    const text = 'تنتشر هناك 21 قاعدة عسكرية، ففي الشرق 12 قاعدة وفي الشمال 9 قواعد.';
    expect(partsIn(text, '9')).toEqual({ items: ['12', '9'], sum: 21 });
  });
});

describe('parts that the text itself calls so', () => {
  test.each([
    ['اعتقلت الشرطة 30 شخصا، بينهم 22 شخصا في بغداد و14 في الموصل.', '30', { items: ['22', '14'], sum: 36 }],
    [
      'Police arrested 30 people, including 22 people in Baghdad and 14 in Mosul.',
      '14',
      { items: ['22', '14'], sum: 36 },
    ],
  ])('and that come to more than the total: %s', (text, number, parts) => {
    expect(partsIn(text, number)).toEqual(parts);
  });

  test.each([
    ['اعتقلت الشرطة 30 شخصا، بينهم 6 أشخاص في بغداد و7 في الموصل.', 'not all parts need be named'],
    ['اعتقلت الشرطة 30 شخصا، و22 شخصا في بغداد و14 في الموصل.', 'the text does not call them parts'],
    ['اعتقلت الشرطة نحو 30 شخصا، بينهم 22 شخصا في بغداد و14 في الموصل.', 'the total is about'],
    ['اعتقلت الشرطة 30 شخصا، بينهم 22 شخصا في بغداد. وأصيب 14 شخصا في الموصل.', 'another sentence'],
    ['اعتقلت الشرطة 30 شخصا، بينهم 22 شخصا في بغداد و14 شرطيا في الموصل.', 'another noun'],
    ['اعتقلت الشرطة 30 شخصا، بينهم 22 شخصا في بغداد و14 جريحا.', 'the wounded may be among them'],
  ])('nothing: %s (%s)', (text) => {
    expect(partsIn(text, '30')).toBeUndefined();
  });
});

describe('numbers that are no parts', () => {
  test.each([
    ['نفذت القوات 30 عملية قتل فيها 18 عنصرا واعتقل 12 آخرون.', '30', 'other nouns that add up by chance'],
    ['تنتشر هناك 21 قاعدة، ففي الشرق 12 قاعدة وفي الشمال 7 قواعد.', '21', 'they do not add up'],
    [
      'في المدينة 21 مدرسة. وفي غيرها 12 مدرسة. وأغلقت 9 مدارس بعد ذلك بسنة. وبنيت 40 مدرسة.',
      '40',
      'too far away',
    ],
    ['أطلق 21 صاروخا، وسقط 12 صاروخا.', '21', 'one part is no sum'],
  ])('%s: %s (%s)', (text, total) => {
    expect(partsIn(text, total)).toBeUndefined();
  });
});
