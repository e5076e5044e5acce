import { describe, expect, test } from 'vitest';
import type { Annotation, DateAnnotation, EventAnnotation } from '../../../engine/annotation.ts';
import { buildCard } from '../../../engine/context/build-card.ts';
import type { CardModel } from '../../../engine/context/card.ts';
import { packOf } from './pack-of.ts';

const packs = packOf({
  entities: [
    { id: 'land', kind: 'country' },
    { id: 'base', kind: 'military-site', within: 'land' },
    { id: 'ministry', kind: 'organisation', labels: { ar: 'وزارة الدفاع', en: 'Ministry of Defence' } },
    {
      id: 'minister',
      kind: 'person',
      roles: [
        {
          title: { ar: 'وزير الدفاع', en: 'Minister of Defence' },
          of: 'ministry',
          from: '2020-01-01',
          to: '2023-01-31',
          sources: ['s'],
        },
      ],
    },
  ],
  events: [
    { id: 'old', date: '2022-12-01', places: ['base'] },
    { id: 'night', date: '2023-02-18', time: '20:30', places: ['base'] },
    { id: 'own', date: '2023-03-13', places: ['base'] },
    { id: 'visit', kind: 'visit', date: '2023-03-12', places: ['base'] },
    { id: 'after', date: '2023-03-16', places: ['base'] },
  ],
});

const place = { block: 0, start: 0, end: 1, text: 'x', confidence: 1 };
const date = (value: string | undefined, text = 'x'): DateAnnotation => ({
  ...place,
  text,
  kind: 'date',
  id: 'd',
  ...(value === undefined ? { role: 'past' as const } : { value, resolvedBy: 'explicit' as const }),
});
const event = (events: string[], more: Partial<EventAnnotation> = {}): EventAnnotation => ({
  ...place,
  kind: 'event',
  id: 'e',
  events: events.map((id) => `t:${id}`),
  ...more,
});

function cardOf<K extends CardModel['kind']>(
  kind: K,
  annotation: Annotation,
  published?: string,
  others: Annotation[] = [],
) {
  const document = { blocks: ['x'], ...(published === undefined ? {} : { published }) };
  const card = buildCard(annotation.id, { document, annotations: [annotation, ...others], packs });
  if (card?.kind !== kind) throw new Error(`no ${kind} card`);
  return card as Extract<CardModel, { kind: K }>;
}

const ids = (lines: readonly { readonly event: string }[]) => lines.map((line) => line.event.slice(2));

describe('date cards', () => {
  test('events of the day, around it, and after the article', () => {
    const card = cardOf('date', date('2023-03-13'), '2023-03-14');
    expect(ids(card.onDay)).toEqual(['own']);
    expect(card.around).toMatchObject([{ event: 't:visit', distanceDays: 1 }]);
    expect(card.afterArticle).toMatchObject([{ event: 't:after', distanceDays: 3 }]);
  });

  test('a time on a day is that day', () => {
    expect(ids(cardOf('date', date('2023-02-18T20:30'), '2023-03-14').onDay)).toEqual(['night']);
  });

  test('a year lists nothing, but says how it was read', () => {
    const card = cardOf('date', date('2023'), '2023-12-31');
    expect(card.onDay).toEqual([]);
    expect(card.resolvedBy).toBe('explicit');
  });

  test.each([
    ['يوم الأحد 13 مارس', { stated: 7, actual: 1 }],
    ['الاثنين 13 مارس', null],
    ['Tuesday, March 13', { stated: 2, actual: 1 }],
    ['13 مارس', null],
  ])('weekday of %s: %j', (text, conflict) => {
    expect(cardOf('date', date('2023-03-13', text), '2023-03-14').weekdayConflict).toEqual(conflict);
  });

  test('a vague reference has no card', () => {
    const annotation = date(undefined);
    expect(buildCard('d', { document: { blocks: ['x'] }, annotations: [annotation], packs })).toBeUndefined();
  });
});

describe('event cards', () => {
  test('the record, how far its date is from the text’s, and the other attacks there', () => {
    const card = cardOf('event', event(['night'], { date: '2023-02-19' }), '2023-03-14');
    expect(card.events).toMatchObject([{ event: 't:night', distanceDays: 1, time: '20:30' }]);
    expect(card.place?.entity).toBe('t:base');
    expect(ids(card.atPlace.before)).toEqual(['own', 'old']);
    expect(ids(card.atPlace.since)).toEqual(['after']);
    expect(card.isOwn).toBe(false);
  });

  test.each([
    ['2023-03-13', true, 'the day itself'],
    ['2023-03-14', true, 'the day after'],
    ['2023-03-15', false, 'two days after'],
  ])('own news on %s: %s (%s)', (published, own) => {
    expect(cardOf('event', event(['own']), published).isOwn).toBe(own);
  });

  test('of two events of the day the one named more often is the page’s own', () => {
    const visits = ['e2', 'e3'].map((id) => ({ ...event(['visit']), id }));
    expect(cardOf('event', event(['own']), '2023-03-13', visits).isOwn).toBe(false);
  });

  test('an attack without a record shows the earlier ones at the place', () => {
    const card = cardOf('event', event([], { date: '2023-02-25', place: 't:base' }), '2023-03-14');
    expect(card.events).toEqual([]);
    expect(ids(card.atPlace.before)).toEqual(['own', 'night', 'old']);
  });
});

describe('office cards', () => {
  const claim = (office: string): Annotation => ({
    ...place,
    kind: 'claim',
    id: 'c',
    person: 't:minister',
    office,
  });

  test.each([
    ['2022-06-01', 'وزير الدفاع', 'at-that-time', 'held then'],
    ['2023-03-14', 'وزير الدفاع', 'earlier', 'he had left'],
    ['2019-06-01', 'minister of defence', 'later', 'not yet'],
    ['2022-06-01', 'وزير الخارجية', 'none', 'another office'],
    ['2022-06-01', 'نائب وزير الدفاع', 'none', 'a deputy is another'],
    ['2023-03-14', 'وزير الدفاع السابق', 'earlier', '"former" is no part of the office'],
  ])('%s: %s is %s (%s)', (published, office, onRecord) => {
    expect(cardOf('office', claim(office), published).onRecord).toBe(onRecord);
  });

  test('with no date for the article there is no card', () => {
    const annotation = claim('وزير الدفاع');
    expect(buildCard('c', { document: { blocks: ['x'] }, annotations: [annotation], packs })).toBeUndefined();
  });
});
