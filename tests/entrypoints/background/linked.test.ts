import { expect, test } from 'vitest';
import type { Annotation } from '../../../engine/annotation.ts';
import { linkedRecords } from '../../../entrypoints/background/linked.ts';
import { packOf } from '../../engine/context/pack-of.ts';

const text = (ar: string, en: string) => ({ ar, en });
const PACKS = packOf({
  entities: [
    { id: 'base', labels: text('القرية الخضراء', 'Green Village') },
    { id: 'general', kind: 'person', labels: text('مارك ميلي', 'Mark Milley') },
  ],
  events: [
    { id: 'attack', date: '2023-03-13', places: ['base'] },
    { id: 'night', kind: 'raid', from: '2022-01-04', to: '2022-01-05' },
  ],
  measures: [
    {
      id: 'troops',
      labels: text('الجنود الأمريكيون في سوريا', 'US troops in Syria'),
      observations: [
        { value: 900, qualifier: 'about', at: '2022-12', statedBy: null, sources: ['s'], breakdown: [] },
      ],
    },
  ],
});

const at = { block: 0, start: 0, end: 1, text: 'x', confidence: 1 } as const;
const claim = (id: string, more: object) => ({ ...at, id, kind: 'claim', ...more }) as Annotation;
const event = (id: string, ...events: string[]) => ({ ...at, id, kind: 'event', events }) as Annotation;

const rows: [string, Annotation, unknown][] = [
  [
    'a figure stands for its measure',
    claim('a', { measure: 't:troops' }),
    { label: text('الجنود الأمريكيون في سوريا', 'US troops in Syria') },
  ],
  [
    'an office for the person',
    claim('a', { person: 't:general', office: 'رئيس الأركان' }),
    { label: text('مارك ميلي', 'Mark Milley') },
  ],
  [
    'an event for the best of its records, with place and day',
    event('a', 't:attack', 't:night'),
    { event: 'rocket-attack', date: '2023-03-13', place: text('القرية الخضراء', 'Green Village') },
  ],
  [
    'a night is a period, and a place need not be on record',
    event('a', 't:night'),
    { event: 'raid', date: '2022-01-04/2022-01-05', place: null },
  ],
];
test.each(rows)('%s', (_, annotation, expected) => {
  expect(linkedRecords([annotation], PACKS)).toEqual({ a: expected });
});

test('what is not on record, and what has a name of its own, stands for nothing', () => {
  const name = {
    ...at,
    id: 'n',
    kind: 'entity',
    entity: 't:base',
    label: 'القرية الخضراء',
  } as unknown as Annotation;
  expect(
    linkedRecords([event('e'), event('f', 't:gone'), claim('c', { measure: 't:gone' }), name], PACKS),
  ).toEqual({});
});
