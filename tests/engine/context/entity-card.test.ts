import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntityAnnotation } from '../../../engine/annotation.ts';
import { buildCard } from '../../../engine/context/build-card.ts';
import type { EntityCard } from '../../../engine/context/card.ts';
import { daysOf } from '../../../packs/days.ts';
import type { PackSet } from '../../../packs/pack.ts';
import { type PackParts, packOf } from './pack-of.ts';

function cardOf(packs: PackSet, entity: string, published: string | undefined): EntityCard {
  const annotation: EntityAnnotation = {
    kind: 'entity',
    id: 'n0.0.4',
    block: 0,
    start: 0,
    end: 4,
    text: 'word',
    confidence: 1,
    entity: `t:${entity}`,
    label: entity,
  };
  const document = { blocks: ['word'], ...(published === undefined ? {} : { published }) };
  const card = buildCard('n0.0.4', { document, annotations: [annotation], packs });
  if (card?.kind !== 'entity') throw new Error('no entity card');
  return card;
}

const ids = (lines: readonly { readonly event: string }[]) => lines.map((line) => line.event.slice(2));

describe('events at a place', () => {
  const packs = packOf({
    entities: [
      { id: 'land', kind: 'country' },
      { id: 'province', kind: 'governorate', within: 'land' },
      { id: 'base', kind: 'military-site', within: 'province' },
      { id: 'town', within: 'province' },
    ],
    events: [
      { id: 'old', date: '2022-05-01', places: ['base'] },
      { id: 'own', date: '2023-03-14', places: ['base'] },
      { id: 'next', date: '2023-03-15', places: ['base'] },
      { id: 'visit', kind: 'visit', date: '2023-01-01', places: ['base'] },
      { id: 'elsewhere', date: '2023-02-01', places: ['town'] },
    ],
  });

  test('are split at the article’s date, newest first before it', () => {
    const { events, eventsAreAttacks } = cardOf(packs, 'base', '2023-03-14');
    expect(ids(events.before)).toEqual(['own', 'old']);
    expect(ids(events.since)).toEqual(['next']);
    expect(eventsAreAttacks).toBe(true);
  });

  test('a visit is not counted among the attacks on a base', () => {
    const { events, otherEvents } = cardOf(packs, 'base', '2023-03-14');
    expect(ids(events.before)).not.toContain('visit');
    expect(ids(otherEvents?.before ?? [])).toEqual(['visit']);
  });

  test('a province and a country have what happened at any place within them', () => {
    for (const place of ['province', 'land']) {
      const { events, eventsAreAttacks } = cardOf(packs, place, '2023-03-14');
      expect(ids(events.before)).toEqual(['own', 'elsewhere', 'visit', 'old']);
      expect(eventsAreAttacks).toBe(false);
    }
  });

  test('a town does not have what happened elsewhere in its province', () => {
    expect(ids(cardOf(packs, 'town', '2023-03-14').events.before)).toEqual(['elsewhere']);
  });

  test('with no date for the article nothing is called later', () => {
    const { events, asOf } = cardOf(packs, 'base', undefined);
    expect(asOf).toBeNull();
    expect(ids(events.before)).toEqual(['next', 'own', 'old']);
    expect(events.since).toEqual([]);
  });

  test('the chain of places is given, nearest first', () => {
    expect(cardOf(packs, 'base', '2023-03-14').within.map((place) => place.entity)).toEqual([
      't:province',
      't:land',
    ]);
  });
});

describe('offices', () => {
  const role = (from: string | null, to: string | null, more: object = {}) => ({
    title: { ar: 'وزير', en: `${from}–${to}` },
    of: 'ministry',
    from,
    to,
    sources: ['s'],
    ...more,
  });
  const packs = packOf({
    entities: [
      { id: 'ministry', kind: 'organisation' },
      { id: 'first', kind: 'person', roles: [role('2015-01-01', '2019-06-30')] },
      { id: 'second', kind: 'person', roles: [role('2019-06-30', '2023-09-30')] },
      { id: 'third', kind: 'person', roles: [role('2023-10-01', null)] },
      {
        id: 'vague',
        kind: 'person',
        roles: [role(null, '2024-01-01'), role(null, null, { asOf: '2023-01' })],
      },
      { id: 'month', kind: 'person', roles: [role('2021-01-01', '2023-03')] },
    ],
  });
  const titles = (lines: readonly { readonly title: { readonly en: string } }[]) =>
    lines.map((line) => line.title.en);

  test.each([
    ['second', '2023-03-14', ['atTime', 'since'], 'in office; that he left is told apart'],
    ['second', '2023-09-30', ['atTime'], 'the last day counts as in office'],
    ['second', '2023-10-01', ['before'], 'the day after does not'],
    ['third', '2023-09-30', ['since'], 'not yet in office'],
    ['month', '2023-02-28', ['atTime', 'since'], 'the month in which he left has not begun'],
    ['month', '2023-03-14', ['since'], 'he may have left or not'],
    ['month', '2023-04-01', ['before'], 'he has surely left'],
  ])('%s on %s is %j: %s', (person, day, sections) => {
    const { offices } = cardOf(packs, person, day);
    const found = (['atTime', 'before', 'since'] as const).filter((section) => offices[section].length > 0);
    expect(found).toEqual(sections);
  });

  test('an end after the article’s date is told apart, not under "at that time"', () => {
    const { offices } = cardOf(packs, 'second', '2023-03-14');
    expect(offices.atTime).toMatchObject([{ from: '2019-06-30', to: null, endsAfter: true }]);
    expect(offices.since).toMatchObject([{ from: '2019-06-30', to: '2023-09-30' }]);
  });

  test('an office of unknown start counts from the date that its source describes', () => {
    expect(titles(cardOf(packs, 'vague', '2023-03-14').offices.atTime)).toEqual(['null–null']);
    expect(cardOf(packs, 'vague', '2022-12-31').offices.atTime).toEqual([]);
  });

  test('an organisation has who held its offices', () => {
    const { offices } = cardOf(packs, 'ministry', '2022-01-01');
    expect(offices.atTime.map((line) => line.person)).toEqual(['t:month', 't:second']);
    expect(offices.before.map((line) => line.person)).toEqual(['t:first']);
  });
});

describe('facts and figures', () => {
  const label = (words: string) => ({ ar: words, en: words });
  const packs = packOf({
    entities: [
      {
        id: 'camp',
        kind: 'facility',
        facts: [
          { label: label('known'), value: label('1'), from: null, to: null, sources: ['s'] },
          { label: label('stated-later'), value: label('2'), from: null, to: null, sources: ['late'] },
          {
            label: label('dated'),
            value: label('3'),
            from: '2023-01-01',
            to: '2024-01-01',
            sources: ['late'],
          },
        ],
      },
    ],
    measures: [
      {
        id: 'residents',
        about: ['camp'],
        observations: [
          {
            value: 60,
            qualifier: 'about',
            at: '2022-06-01',
            statedBy: null,
            breakdown: [],
            sources: ['late'],
          },
          { value: 50, qualifier: 'about', at: '2023', statedBy: null, breakdown: [], sources: ['late'] },
          { value: 40, qualifier: 'about', at: '2023', statedBy: null, breakdown: [], sources: ['early'] },
        ],
      },
    ],
    sources: [
      { id: 'late', published: '2024-05-05' },
      { id: 'early', published: '2023-02-01' },
    ],
  });

  test('a fact without dates counts from its source', () => {
    const { facts } = cardOf(packs, 'camp', '2023-03-14');
    expect(facts.before.map((fact) => fact.label.en)).toEqual(['dated', 'known']);
    expect(facts.since).toMatchObject([{ label: { en: 'stated-later' }, statedOn: '2024-05-05' }]);
    expect(facts.before[0]).toMatchObject({ from: '2023-01-01', to: null });
  });

  test('an observation counts from the day for which it holds; one of the running year only when it was known', () => {
    const [measure] = cardOf(packs, 'camp', '2023-03-14').measures;
    expect(measure?.atTime?.value).toBe(40);
    expect(measure?.series.before.map((line) => line.value)).toEqual([40, 60]);
    expect(measure?.series.since.map((line) => line.value)).toEqual([50]);
  });
});

describe('sources', () => {
  const packs = packOf({
    entities: [{ id: 'base', kind: 'military-site', sources: ['c'] }],
    events: [
      { id: 'backed', date: '2022-05-01', places: ['base'], sources: ['c', 'a'] },
      { id: 'bare', date: '2022-05-02', places: ['base'], sources: ['c'] },
    ],
    sources: [
      { id: 'c', grade: 'C', published: null },
      { id: 'a', grade: 'A', published: '2022-05-03' },
    ],
  });

  test('stand best grade first, and what rests on the weakest alone is marked', () => {
    const card = cardOf(packs, 'base', '2023-03-14');
    expect(card.sources.map((source) => source.grade)).toEqual(['A', 'C']);
    expect(card.events.before).toMatchObject([
      { event: 't:bare', sources: [1], weak: true },
      { event: 't:backed', sources: [0, 1], weak: false },
    ]);
    expect(card.descriptionSources).toEqual([1]);
  });
});

describe('properties of "at that time"', () => {
  const two = (n: number) => String(n).padStart(2, '0');
  const date = fc
    .tuple(
      fc.integer({ min: 2021, max: 2024 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 0, max: 2 }),
    )
    .map(([y, m, d, precision]) => [`${y}`, `${y}-${two(m)}`, `${y}-${two(m)}-${two(d)}`][precision]!);
  const day = fc
    .tuple(
      fc.integer({ min: 2021, max: 2024 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);
  const events = fc.array(
    fc.record({ from: date, to: fc.option(date), source: fc.constantFrom('s', 'late', 'undated') }),
    { minLength: 1, maxLength: 8 },
  );
  type Drawn = readonly { readonly from: string; readonly to: string | null; readonly source: string }[];

  const partsOf = (drawn: Drawn): PackParts => ({
    entities: [{ id: 'base', kind: 'place' }],
    events: drawn.map(({ from, to, source }, i) => ({
      id: `e${i}`,
      places: ['base'],
      sources: [source],
      ...(to !== null && daysOf(to).start > daysOf(from).end ? { from, to } : { date: from }),
    })),
    sources: [
      { id: 'late', published: '2025-01-01' },
      { id: 'undated', published: null },
    ],
  });
  const spanOf = (edtf: string) => {
    const [from, to = from] = edtf.split('/') as [string, string?];
    return { start: daysOf(from).start, end: daysOf(to).end };
  };

  test('nothing that begins after the article stands before it, nothing that was over stands after it', () => {
    fc.assert(
      fc.property(events, day, (drawn, asOf) => {
        const { start: d } = daysOf(asOf);
        const card = cardOf(packOf(partsOf(drawn)), 'base', asOf);
        for (const line of card.events.before) expect(spanOf(line.date).start).toBeLessThanOrEqual(d);
        for (const line of card.events.since) expect(spanOf(line.date).end).toBeGreaterThan(d);
        expect(card.events.before.length + card.events.since.length).toBe(drawn.length);
      }),
      { numRuns: 60 },
    );
  });

  test('a record that only a later source tells, and that may be later, never stands before', () => {
    fc.assert(
      fc.property(events, day, (drawn, asOf) => {
        const { start: d } = daysOf(asOf);
        const card = cardOf(packOf(partsOf(drawn)), 'base', asOf);
        for (const line of card.events.before) {
          const known = line.sources.every((i) => {
            const published = card.sources[i]!.published;
            return published !== null && daysOf(published).end <= d;
          });
          expect(known || spanOf(line.date).end <= d).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a later record changes no earlier section', () => {
    fc.assert(
      fc.property(events, day, (drawn, asOf) => {
        const bare = packOf(partsOf(drawn));
        const more = packOf(partsOf([...drawn, { from: '2026-01-01', to: null, source: 'late' }]));
        expect(ids(cardOf(more, 'base', asOf).events.before)).toEqual(
          ids(cardOf(bare, 'base', asOf).events.before),
        );
      }),
      { numRuns: 40 },
    );
  });
});
