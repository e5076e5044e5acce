import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { buildCard } from '../../../engine/context/build-card.ts';
import { shownIds } from '../../../entrypoints/background/shown.ts';
import { packOf } from '../../engine/context/pack-of.ts';

const PACKS = packOf({
  entities: [
    {
      id: 'base',
      labels: { ar: 'القرية الخضراء', en: 'Green Village' },
      aliases: { ar: ['القرية الخضراء'], en: ['Green Village'] },
    },
  ],
});
const SUM = 'يحصي الباحثون 28 موقعا، منها 17 موقعا في الحسكة و9 مواقع في دير الزور وموقعان في حمص.';
const blocks = [
  SUM,
  'وصل 40 صحفيا إلى القرية الخضراء في 13 مارس 2023، ولم تتضح الصورة في الأشهر الأخيرة.',
  'وبيعت 28 سيارة و17 دراجة.',
];
const document = { blocks, published: '2023-03-14' };
const annotations = analyse(document, PACKS);
const shown = new Set(shownIds(document, annotations, PACKS));
const textsOf = (kind: string) =>
  annotations.flatMap((found) => (found.kind === kind && shown.has(found.id) ? [found.text] : []));

describe('what has a card', () => {
  test('every name on record, every date with a value', () => {
    expect(textsOf('entity')).toEqual(['القرية الخضراء']);
    expect(textsOf('date')).toEqual(['13 مارس 2023']);
  });
  test('of numbers without a claim those that add up', () => {
    expect(textsOf('quantity')).toEqual(['28', '17', '9', 'موقعان']);
  });
  test('a number has one exactly when the whole page gives it one', () => {
    const around = { document, annotations, packs: PACKS };
    const numbers = annotations.filter(({ kind }) => kind === 'quantity');
    expect(numbers.length).toBeGreaterThan(5);
    for (const { id } of numbers) expect(shown.has(id)).toBe(buildCard(id, around) !== undefined);
  });
});

test('a page of many numbers takes no longer than in proportion', () => {
  const timeOf = (times: number) => {
    const long = { ...document, blocks: Array.from({ length: times }, () => blocks).flat() };
    const found = analyse(long, PACKS);
    const start = performance.now();
    shownIds(long, found, PACKS);
    return performance.now() - start;
  };
  timeOf(20);
  const [short, long] = [timeOf(20), timeOf(400)];
  // Twenty times the page; by the square it would be four hundred times the time.
  expect(long / Math.max(short, 0.5)).toBeLessThan(100);
});
