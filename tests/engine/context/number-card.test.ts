import { describe, expect, test } from 'vitest';
import type { Annotation, ClaimAnnotation, QuantityAnnotation } from '../../../engine/annotation.ts';
import { buildCard } from '../../../engine/context/build-card.ts';
import type { NumberCard } from '../../../engine/context/card.ts';
import type { Observation } from '../../../packs/schema.ts';
import { packOf } from './pack-of.ts';

const at = (value: number, day: string, more: Partial<Observation> = {}): Observation => ({
  value,
  qualifier: 'exact',
  at: day,
  statedBy: null,
  breakdown: [],
  sources: ['s'],
  ...more,
});
const during = (value: number, from: string, to: string): Observation => ({
  ...at(value, from),
  at: null,
  from,
  to,
});

const packs = packOf({
  sources: [{ id: 'late', published: '2023-04-03' }],
  entities: [{ id: 'land', kind: 'country' }],
  measures: [
    {
      id: 'level',
      about: ['land'],
      observations: [
        at(2000, '2018-01-01'),
        at(900, '2022-12-01'),
        at(1000, '2022-12-15'),
        at(50, '2023-06-01'),
      ],
    },
    {
      id: 'tally',
      about: ['land'],
      observations: [
        during(43, '2023-01-01', '2023-01-31'),
        during(48, '2023-02-01', '2023-02-28'),
        { ...during(37, '2023-03-01', '2023-03-31'), sources: ['late'] },
      ],
    },
  ],
});

function quantity(text: string, start: number, value: number): QuantityAnnotation {
  return {
    kind: 'quantity',
    id: `q0.${start}`,
    block: 0,
    start,
    end: start + text.length,
    text,
    confidence: 1,
    value,
    qualifier: 'exact',
    form: 'digits',
  };
}

function claim(of: QuantityAnnotation, measure: string, date?: string): ClaimAnnotation {
  return {
    kind: 'claim',
    id: `c0.${of.start}`,
    block: 0,
    start: of.start,
    end: of.end,
    text: of.text,
    confidence: 1,
    quantity: of.id,
    measure: `t:${measure}`,
    ...(date === undefined ? {} : { date }),
  };
}

function cardOf(
  value: number,
  measure: string,
  date?: string,
  published: string | undefined = '2023-03-14',
): NumberCard {
  const number = quantity(String(value), 0, value);
  const annotations: Annotation[] = [number, claim(number, measure, date)];
  const card = buildCard(number.id, { document: { blocks: ['x'], published }, annotations, packs });
  if (card?.kind !== 'number') throw new Error('no number card');
  return card;
}

describe('comparison at the article’s date', () => {
  test.each<[number, string, string | undefined, object, string]>([
    [900, 'level', undefined, { result: 'agrees', with: { value: 900 } }, 'one of two sources of that month'],
    [1000, 'level', undefined, { result: 'agrees', with: { value: 1000 } }, 'the other'],
    [
      1500,
      'level',
      undefined,
      { result: 'differs', by: 500, with: { value: 1000 } },
      'by how much, from the newest',
    ],
    [
      2000,
      'level',
      undefined,
      { result: 'other-date', with: { at: '2018-01-01' }, nearest: { value: 1000 } },
      'an older figure',
    ],
    [50, 'level', undefined, { result: 'differs', by: -950 }, 'a later figure was not known'],
    [2000, 'level', '2018', { result: 'agrees', with: { value: 2000 } }, 'the text speaks of 2018'],
    [700, 'level', '2020-06', { result: 'no-record-for-date', nearest: { value: 2000 } }, 'none for 2020'],
    [
      48,
      'tally',
      '2023-02',
      { result: 'agrees', with: { at: '2023-02-01/2023-02-28' } },
      'the month that it names',
    ],
    [43, 'tally', '2023-02', { result: 'differs', by: -5, with: { value: 48 } }, 'not the other month’s'],
    [43, 'tally', '2022-12', { result: 'other-date', with: { value: 43 } }, 'another month’s figure'],
    [37, 'tally', '2022-12', { result: 'no-record-for-date' }, 'the figure of a month not over'],
  ])('%d as %s of %s: %j (%s)', (value, measure, date, comparison) => {
    expect(cardOf(value, measure, date).measure?.comparison).toMatchObject(comparison);
  });

  test('the series is split at the article’s date', () => {
    const series = cardOf(900, 'level').measure?.series;
    expect(series?.before.map((line) => line.value)).toEqual([1000, 900, 2000]);
    expect(series?.since.map((line) => line.value)).toEqual([50]);
  });
});

test('two figures for one thing are shown to each other; the same figure twice is not', () => {
  const numbers = [quantity('900', 0, 900), quantity('500', 10, 500), quantity('900', 20, 900)];
  const annotations = [...numbers, ...numbers.map((number) => claim(number, 'level'))];
  const document = { blocks: ['900 ...... 500 ...... 900'], published: '2023-03-14' };
  const card = buildCard('q0.0', { document, annotations, packs });
  expect(card).toMatchObject({ kind: 'number', conflicts: [{ text: '500' }] });
});

test('a number that states nothing on record has no card', () => {
  const number = quantity('7', 0, 7);
  expect(buildCard(number.id, { document: { blocks: ['7'] }, annotations: [number], packs })).toBeUndefined();
});

test('a card survives JSON', () => {
  const card = cardOf(900, 'level');
  expect(JSON.parse(JSON.stringify(card))).toEqual(card);
});
