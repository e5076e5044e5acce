import { describe, expect, test } from 'vitest';
import { createPackSet } from '../../packs/pack-set.ts';
import { entity, event, measure, pack, packInput, source } from './sample-pack.ts';

const descriptor = packInput().descriptor as object;
const valley = pack();
const world = pack({
  descriptor: { ...descriptor, name: 'world' },
  sources: [source('atlas')],
  entities: [
    entity('country', { kind: 'country', sources: ['atlas'] }),
    entity('town-42', {
      labels: { ar: 'العليا', en: 'Upper' },
      wikidata: 'Q42',
      within: 'country',
      coordinates: [35, 40],
      population: 900,
      roles: [
        { title: { ar: 'عاصمة', en: 'Capital' }, of: 'country', from: null, to: null, sources: ['atlas'] },
      ],
      facts: [
        {
          label: { ar: 'الدولة', en: 'Country' },
          value: { ar: 'أ', en: 'A' },
          entity: 'country',
          from: null,
          to: null,
          sources: ['atlas'],
        },
      ],
      sources: ['atlas'],
    }),
    entity('city-hail', { members: ['country'], sources: ['atlas'] }),
  ],
  events: [
    event('fair', { date: '2023-01-01', places: ['town-42'], sources: ['atlas'] }),
    event('same-day', { date: '2023-03-13', places: ['town-42'], sources: ['atlas'] }),
  ],
  measures: [
    measure('people', {
      about: ['town-42'],
      observations: [
        { value: 900, qualifier: 'about', at: '2020', statedBy: null, breakdown: [], sources: ['atlas'] },
      ],
    }),
  ],
  overlaps: [],
});
const set = createPackSet([valley, world]);

describe('a thing that two packs know', () => {
  test.each([
    ['world:town-42', 'valley:upper-town', 'the same Wikidata item'],
    ['world:city-hail', 'valley:hail', 'an overlap that the pack lists'],
    ['valley:upper-town', 'valley:upper-town', 'the first pack wins'],
    ['world:country', 'world:country', 'known to one pack alone'],
    ['world:fair', 'world:fair', 'no entity'],
    ['other:thing', 'other:thing', 'a pack that is not loaded'],
    ['nonsense', 'nonsense', 'no qualified id'],
  ])('%s is shown as %s: %s', (id, canonical) => {
    expect(set.canonical(id)).toBe(canonical);
  });

  test('has all its ids, the canonical one first', () => {
    expect(set.sameAs('world:town-42')).toEqual(['valley:upper-town', 'world:town-42']);
    expect(set.sameAs('valley:upper-town')).toEqual(['valley:upper-town', 'world:town-42']);
    expect(set.sameAs('world:country')).toEqual(['world:country']);
  });

  test("is one record, the first pack's, with its missing fields filled from the second", () => {
    const record = set.entity('world:town-42')!;
    expect(record).toBe(set.entity('valley:upper-town'));
    expect(record).toMatchObject({
      id: 'upper-town',
      labels: { ar: 'البلدة العليا' },
      within: 'valley',
      coordinates: [35, 40],
      population: 900,
      sources: ['report-1', 'world:atlas'],
    });
  });

  test('names what was filled in by ids that resolve', () => {
    const record = set.entity('valley:upper-town')!;
    expect(record.roles[0]).toMatchObject({ of: 'world:country', sources: ['world:atlas'] });
    expect(record.facts[0]).toMatchObject({ entity: 'world:country', sources: ['world:atlas'] });
    expect(set.entity('valley:hail')!.members).toEqual(['world:country']);
    for (const owner of ['valley:upper-town', 'world:town-42']) {
      expect(set.entity(set.qualify(owner, record.roles[0]!.of!))?.id).toBe('country');
      expect(set.entity(set.qualify(owner, record.within!))?.id).toBe('valley');
      expect(record.sources.map((id) => set.source(set.qualify(owner, id))?.id)).toEqual([
        'report-1',
        'atlas',
      ]);
    }
  });

  test('has the events and measures of both packs, by date', () => {
    expect(set.eventsOf('world:town-42')).toEqual([
      'valley:2022-winter',
      'world:fair',
      'valley:2023-03-13-upper-town',
      'world:same-day',
    ]);
    expect(set.measuresOf('valley:upper-town')).toEqual(['valley:guards', 'world:people']);
    expect(set.eventsOf('world:nothing')).toEqual([]);
  });

  test("leaves the packs' own records as they are", () => {
    expect(valley.entityById('upper-town')!.coordinates).toBeNull();
    expect(world.entityById('town-42')!.within).toBe('country');
  });
});

test('a reference is qualified by its owner, and canonical', () => {
  expect(set.qualify('world:fair', 'town-42')).toBe('valley:upper-town');
  expect(set.qualify('valley:2022-winter', 'valley')).toBe('valley:valley');
  expect(set.qualify('world:people', 'atlas')).toBe('world:atlas');
});

test('events of all packs between two days come by date', () => {
  expect(set.eventsBetween('2023-03-13', '2023-03-13')).toEqual([
    'valley:2022-winter',
    'valley:2023-03-13-upper-town',
    'world:same-day',
  ]);
});

test('events, measures and sources are found by their qualified id', () => {
  expect(set.event('world:fair')).toBe(world.eventById('fair'));
  expect(set.measure('valley:guards')).toBe(valley.measureById('guards'));
  expect(set.source('world:atlas')).toBe(world.source('atlas'));
  expect(set.resolve('world:x')).toEqual({ pack: world, id: 'x' });
  for (const id of ['world:x', 'other:fair', 'fair', '']) {
    expect([set.event(id), set.measure(id), set.source(id), set.entity(id)]).toEqual(
      Array(4).fill(undefined),
    );
  }
  expect(set.resolve('other:fair')).toBeUndefined();
});

describe('joining', () => {
  const three = ['a', 'b', 'c'].map((name) =>
    pack({
      descriptor: { ...descriptor, name },
      entities: [entity('one'), entity('two')],
      events: [],
      measures: [],
      overlaps: [],
    }),
  );

  test('goes on over a third pack', () => {
    const joined = createPackSet(three, [
      { id: 'c:one', sameAs: 'b:one' },
      { id: 'b:one', sameAs: 'a:one' },
    ]);
    expect(joined.sameAs('c:one')).toEqual(['a:one', 'b:one', 'c:one']);
  });

  test('never makes two records of one pack the same', () => {
    const joined = createPackSet(three, [
      { id: 'a:one', sameAs: 'b:one' },
      { id: 'b:one', sameAs: 'a:two' },
    ]);
    expect(joined.canonical('a:two')).toBe('a:two');
    expect(joined.sameAs('b:one')).toEqual(['a:one', 'b:one']);
  });

  test('passes over ids that no pack has', () => {
    expect(createPackSet(three, [{ id: 'a:nine', sameAs: 'b:one' }]).canonical('b:one')).toBe('b:one');
  });

  test('takes the first of two packs with one name', () => {
    expect(createPackSet([valley, pack()]).packs).toEqual([valley]);
  });
});
