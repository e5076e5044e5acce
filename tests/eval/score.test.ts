import { describe, expect, test } from 'vitest';
import type { FlatAnnotation } from '../../cli/flat-annotation.ts';
import type { Case, Gold, ScoredKind } from '../../scripts/eval/case.ts';
import { figuresOf, phenomenaOf } from '../../scripts/eval/figures.ts';
import { type LabelledPage, pageCase } from '../../scripts/eval/labelled-page.ts';
import { nameIndex } from '../../scripts/eval/name-index.ts';
import { place, placeOver } from '../../scripts/eval/place.ts';
import { complaints } from '../../scripts/eval/report.ts';
import { scoreKind } from '../../scripts/eval/score.ts';
import { suiteCase } from '../../scripts/eval/suite-line.ts';
import { loadBundledPacks } from '../../scripts/packs/load.ts';

const packs = loadBundledPacks();
const TEXT = 'قتل ثلاثة جنود في 4 مارس الحالي قرب الحسكة، وأصيب نحو عشرة.';

function gold(surface: string, fields: Partial<Gold> = {}): Gold {
  const range = place(TEXT, { surface })!;
  return { ...range, kind: 'date', alt: [], value: undefined, optional: false, tags: [], ...fields };
}

function find(surface: string, fields: Record<string, unknown> = {}): FlatAnnotation {
  const range = place(TEXT, { surface })!;
  return { ...range, text: surface, kind: 'date', id: surface, confidence: 1, ...fields } as FlatAnnotation;
}

function score(
  golds: readonly Gold[],
  finds: readonly FlatAnnotation[],
  more: Partial<Case> = {},
  kind: ScoredKind = 'date',
) {
  const one: Case = {
    id: 'x',
    suite: 's',
    text: TEXT,
    lang: 'ar',
    published: undefined,
    golds,
    traps: [],
    kinds: new Set([kind]),
    exhaustive: new Set([kind]),
    unlabelledRecords: new Set(),
    ...more,
  };
  const result = scoreKind(one, kind, finds, packs);
  return { figures: figuresOf([result]), said: complaints([result]).map(({ what }) => what), result };
}

describe('finds against labels', () => {
  const march = gold('4 مارس الحالي', { value: { of: 'date', accept: ['2023-03-04'] }, tags: ['current'] });

  test('the very span with the right value', () => {
    const { figures, said } = score([march], [find('4 مارس الحالي', { value: '2023-03-04' })]);
    expect(figures).toMatchObject({
      labelled: 1,
      found: 1,
      exact: 1,
      falseFinds: 0,
      overlapF1: 1,
      exactF1: 1,
      value: 1,
    });
    expect(said).toEqual([]);
  });

  test('a part of the span overlaps and is not exact', () => {
    const { figures, said } = score([march], [find('4 مارس', { value: '2023-03-04' })]);
    expect(figures).toMatchObject({ found: 1, exact: 0, overlapF1: 1, exactF1: 0, value: 1 });
    expect(said).toEqual(['span']);
  });

  test('another span that the label allows is exact', () => {
    const allowed = { ...march, alt: [placeOver(TEXT, '4 مارس', march)!] };
    expect(score([allowed], [find('4 مارس', { value: '2023-03-04' })]).figures.exact).toBe(1);
  });

  test('a wrong value', () => {
    const { figures, said } = score([march], [find('4 مارس الحالي', { value: '2022-03-04' })]);
    expect(figures.value).toBe(0);
    expect(said).toEqual(['value']);
  });

  test('two finds on one label: the closer one counts, the other is false', () => {
    const { figures } = score([march], [find('4'), find('مارس الحالي')]);
    expect(figures).toMatchObject({ found: 1, falseFinds: 1 });
  });

  test('an optional mention is neither missed nor false, nor is what overlaps it', () => {
    const spare = { ...march, optional: true };
    expect(score([spare], []).figures).toMatchObject({ labelled: 0, falseFinds: 0, overlapF1: null });
    expect(score([spare], [find('4'), find('الحالي')]).figures).toMatchObject({ found: 0, falseFinds: 0 });
  });

  test('a miss and a false find, with its trap named', () => {
    const { figures, said, result } = score([march], [find('الحسكة')], {
      traps: [{ ...place(TEXT, { surface: 'الحسكة' })!, kind: 'date', reason: 'a city' }],
    });
    expect(figures).toMatchObject({ precision: 0, recall: 0, overlapF1: 0, traps: 1, trapsHit: 1 });
    expect(figures.falsePerThousand).toBeCloseTo(1000 / 12);
    expect(said).toEqual(['false', 'missed']);
    expect(result.outcomes.find(({ is }) => is === 'false')).toMatchObject({ trap: 'a city' });
  });

  test('where labels are not complete nothing is false', () => {
    const { figures } = score([march], [find('الحسكة')], { exhaustive: new Set() });
    expect(figures).toMatchObject({ falseFinds: 0, labelled: 1, found: 0, words: 0, falsePerThousand: null });
  });

  test('a vague reference is right by its role', () => {
    const past = gold('الحالي', { value: { of: 'date', accept: ['PAST_REF'] } });
    expect(score([past], [find('الحالي', { role: 'past' })]).figures.value).toBe(1);
    expect(score([past], [find('الحالي', { role: 'present' })]).figures.value).toBe(0);
    expect(score([past], [find('الحالي', { value: '2023' })]).figures.value).toBe(0);
  });

  test.each([
    ['a number', [10], { value: 10 }, 1],
    ['another number', [10], { value: 11 }, 0],
    ['a rounding of the machine', [0.1 + 0.2], { value: 0.3 }, 1],
    ['a range', [{ low: 5, high: 7 }], { low: 5, high: 7 }, 1],
    ['half a range', [{ low: 5, high: 7 }], { low: 5 }, 0],
    ['an open range', [{ low: null, high: 7 }], { high: 7 }, 1],
    ['a vague amount claims no value', [null], {}, 1],
    ['a value for a vague amount', [null], { value: 10 }, 0],
  ])('quantities are compared: %s', (_, accept, said, value) => {
    const ten = gold('عشرة', { kind: 'quantity', value: { of: 'quantity', accept, qualifier: 'about' } });
    const found = find('عشرة', { kind: 'quantity', qualifier: 'exact', ...said });
    expect(score([ten], [found], {}, 'quantity').figures).toMatchObject({ value, qualifier: 0 });
  });

  test('names are compared by canonical id', () => {
    const syria = gold('الحسكة', { kind: 'entity', value: { of: 'ids', accept: ['syria-iraq:syria'] } });
    const found = find('الحسكة', { kind: 'entity', entity: 'world:country-sy' });
    expect(score([syria], [found], {}, 'entity').figures.value).toBe(1);
  });

  test('kinds of records that are not labelled are not judged', () => {
    const found = find('الحسكة', { kind: 'entity', entity: 'syria-iraq:syria' });
    const spared = { unlabelledRecords: new Set(['country']) };
    expect(score([], [found], spared, 'entity').figures.falseFinds).toBe(0);
    expect(score([], [found], {}, 'entity').figures.falseFinds).toBe(1);
  });

  test('figures by phenomenon count its mentions alone', () => {
    const { result } = score(
      [march, gold('الحسكة', { tags: ['other'] })],
      [find('4 مارس الحالي', { value: '2023-03-04' })],
    );
    expect(phenomenaOf([result]).map(({ tag, figures }) => [tag, figures.labelled, figures.found])).toEqual([
      ['current', 1, 1],
      ['other', 1, 0],
    ]);
  });
});

describe('words are found in a text', () => {
  const text = '3 من 13، ثم 3 على 3 محافظات';

  test.each([
    ['the nth bare occurrence, inside numbers too', { surface: '3', occurrence: 2 }, 6],
    ['inside words around it', { surface: '3', in: '3 محافظات' }, 18],
  ])('%s', (_, placed, start) => {
    expect(place(text, placed)).toEqual({ start, end: start + 1 });
  });

  test('or not', () => {
    expect(place(text, { surface: '3', occurrence: 9 })).toBeUndefined();
    expect(place(text, { surface: '4', in: '3 محافظات' })).toBeUndefined();
    expect(placeOver(text, 'محافظات', { start: 0, end: 3 })).toBeUndefined();
  });
});

describe('labels are read', () => {
  const page = (mentions: LabelledPage['mentions']): LabelledPage => ({
    lang: 'ar',
    published: '2023-03-14',
    mentions,
  });
  const read = (mentions: LabelledPage['mentions']) =>
    pageCase('x', 's', TEXT, page(mentions), packs, nameIndex(packs));

  test('a quantity that states a measure is a claim too', () => {
    const { golds, kinds } = read([
      { type: 'quantity', surface: 'ثلاثة', value: 3, measure: 'syria-iraq:us-troops-in-syria' },
      { type: 'quantity', surface: 'عشرة', value: 10, qualifier: 'at_least', measure: null },
    ]);
    expect(golds.map(({ kind }) => kind)).toEqual(['quantity', 'claim', 'quantity']);
    expect(golds[2]!.value).toMatchObject({ qualifier: 'at-least' });
    expect(kinds.has('claim')).toBe(true);
  });

  test('a name without an id is looked up, one that no pack has is not asked for', () => {
    const { golds } = read([
      { type: 'entity', surface: 'الحسكة', canonical: 'al-Hasakah' },
      { type: 'entity', surface: 'جنود', canonical: 'Nobody at All' },
    ]);
    expect(golds[0]).toMatchObject({ optional: false });
    expect(golds[1]).toMatchObject({ optional: true, tags: ['not in packs'] });
  });

  test('a label that the text does not have is refused', () => {
    expect(() => read([{ type: 'date', surface: '5 مارس', value: '2023-03-05' }])).toThrow(
      'x: the text has no «5 مارس»',
    );
  });

  test('suites count in code points and leave the last day out', () => {
    const one = suiteCase('recognizers-dates-en', {
      id: 'x',
      text: '😀 last week',
      lang: 'en',
      reference: '2016-11-07T00:00:00',
      expected: [{ start: 2, end: 11, kind: 'period', accept: [['2016-10-31', '2016-11-07']] }],
      exhaustive: true,
    });
    expect(one.golds).toMatchObject([
      { start: 3, end: 12, value: { accept: ['2016-10-31/2016-11-06', '2016-10-31/2016-11-07'] } },
    ]);
    expect([...one.exhaustive]).toEqual(['date']);
  });
});
