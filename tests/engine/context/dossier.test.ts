import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../engine/annotation.ts';
import { buildDossier } from '../../../engine/context/build-dossier.ts';
import type { Dossier } from '../../../engine/context/dossier.ts';
import { edtfSpan } from '../../../engine/context/when.ts';
import { daysOf } from '../../../packs/days.ts';
import type { PackSet } from '../../../packs/pack.ts';
import { type PackParts, packOf } from './pack-of.ts';

const words = (text: string) => ({ ar: text, en: text });
const at = (start: number) => ({ block: 0, start, end: start + 4, text: 'word', confidence: 1 });

/** An annotation that names the entity; the number is its place in the text. */
function named(entity: string, start: number): Annotation {
  return { kind: 'entity', id: `n0.${start}`, ...at(start), entity: `t:${entity}`, label: entity };
}

function dossierOf(packs: PackSet, annotations: readonly Annotation[], published?: string): Dossier {
  const document = { blocks: ['word '.repeat(40)], ...(published === undefined ? {} : { published }) };
  return buildDossier({ document, annotations, packs });
}

const ids = (lines: readonly { readonly event: string }[]) => lines.map((line) => line.event.slice(2));

const role = (from: string, to: string | null) => ({
  title: words('minister'),
  of: null,
  from,
  to,
  sources: ['s'],
});
const observation = (value: number, day: string) => ({
  value,
  qualifier: 'exact' as const,
  at: day,
  statedBy: null,
  breakdown: [],
  sources: ['figures'],
});
const packs = packOf({
  entities: [
    { id: 'land', kind: 'country' },
    { id: 'province', kind: 'governorate', within: 'land' },
    { id: 'base', kind: 'military-site', within: 'province' },
    { id: 'town', within: 'province' },
    { id: 'quiet', within: 'land' },
    { id: 'group', kind: 'armed-group' },
    { id: 'minister', kind: 'person', roles: [role('2020-01-01', '2024-01-01'), role('2010-01-01', '2012')] },
  ],
  events: [
    { id: 'old', date: '2022-05-01', places: ['base'] },
    { id: 'next', date: '2023-03-15', places: ['base'] },
    { id: 'town-raid', date: '2023-02-01', places: ['town'], sources: ['c'] },
    { id: 'far', date: '2021-01-01', places: ['land'] },
  ],
  measures: [
    {
      id: 'troops',
      about: ['land'],
      observations: [observation(900, '2023-01-01'), observation(2000, '2024-01-01')],
    },
  ],
  sources: [
    { id: 'c', grade: 'C', published: '2023-02-02' },
    { id: 'figures', published: '2022-06-01' },
  ],
});
const quantity: Annotation = {
  kind: 'quantity',
  id: 'q',
  ...at(60),
  value: 900,
  qualifier: 'exact',
  form: 'digits',
};
const claim: Annotation = { kind: 'claim', id: 'c', ...at(60), quantity: 'q', measure: 't:troops' };
const office = (id: string, start: number): Annotation => ({
  kind: 'claim',
  id,
  ...at(start),
  person: 't:minister',
  office: 'minister',
});

describe('what the text names', () => {
  test('stands once, most mentioned first, with the ids of its annotations', () => {
    const { places, others } = dossierOf(
      packs,
      [named('town', 0), named('base', 5), named('group', 10), named('base', 15)],
      '2023-03-14',
    );
    expect(places.map((place) => place.entity)).toEqual(['t:base', 't:town']);
    expect(places[0]?.annotations).toEqual(['n0.5', 'n0.15']);
    expect(others.map((other) => other.entity)).toEqual(['t:group']);
  });

  test('a country and a place without events are no places of the dossier', () => {
    const { places, others, timeline } = dossierOf(
      packs,
      [named('land', 0), named('quiet', 5)],
      '2023-03-14',
    );
    expect(places).toEqual([]);
    expect(others.map((other) => other.entity)).toEqual(['t:land', 't:quiet']);
    expect(timeline).toEqual({ before: [], since: [] });
  });

  test('of people the offices held at the article’s date alone, without an end that came later', () => {
    const { people, places, others } = dossierOf(packs, [named('minister', 0)], '2023-03-14');
    expect(people).toMatchObject([
      { entity: 't:minister', atTime: [{ from: '2020-01-01', to: null, endsAfter: true }] },
    ]);
    expect([...places, ...others]).toEqual([]);
  });

  test('a name that no pack knows is passed over', () => {
    expect(dossierOf(packs, [named('nobody', 0)], '2023-03-14')).toMatchObject({ people: [], others: [] });
  });
});

describe('the timeline', () => {
  const event: Annotation = { kind: 'event', id: 'e', ...at(20), events: ['t:far', 't:old'] };

  test('has the events of the text and of its places, each once, split at the article’s date', () => {
    const { timeline } = dossierOf(
      packs,
      [named('base', 0), named('province', 5), event, named('base', 30)],
      '2023-03-14',
    );
    expect(ids(timeline.before)).toEqual(['town-raid', 'old', 'far']);
    expect(ids(timeline.since)).toEqual(['next']);
  });

  test('knows where the text speaks of an event', () => {
    const again: Annotation = { ...event, id: 'f', ...at(30), text: 'then', events: ['t:old'] };
    const { inText } = dossierOf(packs, [named('base', 0), event, again], '2023-03-14');
    expect(inText).toEqual({
      't:far': [{ annotation: 'e', text: 'word' }],
      't:old': [
        { annotation: 'e', text: 'word' },
        { annotation: 'f', text: 'then' },
      ],
    });
  });

  test('with no date for the article nothing is called later', () => {
    const { timeline, asOf, foot } = dossierOf(packs, [named('base', 0)]);
    expect(asOf).toBeNull();
    expect(ids(timeline.before)).toEqual(['next', 'old']);
    expect(timeline.since).toEqual([]);
    expect(foot.articleIsNewer).toBe(false);
  });
});

describe('numbers and offices', () => {
  test('a number on record stands with its comparison', () => {
    const { numbers, sources } = dossierOf(packs, [quantity, claim], '2023-03-14');
    expect(numbers).toMatchObject([
      { number: { value: 900 }, measure: { comparison: { result: 'agrees', with: { value: 900 } } } },
    ]);
    expect(sources.map((source) => source.title)).toEqual(['figures']);
    expect(numbers[0]?.measure?.series.since).toMatchObject([{ value: 2000, sources: [0] }]);
  });

  test('a number without a measure is left out', () => {
    expect(dossierOf(packs, [quantity], '2023-03-14').numbers).toEqual([]);
  });

  test('an office that the text states twice stands once, and leads to both', () => {
    const { offices, inText } = dossierOf(packs, [office('c1', 0), office('c2', 10)], '2023-03-14');
    expect(offices.map((card) => card.annotation)).toEqual(['c1']);
    expect(inText.c1?.map(({ annotation }) => annotation)).toEqual(['c1', 'c2']);
    expect(offices[0]).toMatchObject({ stated: 'minister', onRecord: 'at-that-time' });
  });
});

describe('sources', () => {
  test('are one list, best grade first, and every index is into it', () => {
    const dossier = dossierOf(packs, [named('town', 0), named('base', 5), quantity, claim], '2023-03-14');
    expect(dossier.sources.map((source) => source.title)).toEqual(['s', 'figures', 'c']);
    const titles = (indexes: readonly number[]) => indexes.map((index) => dossier.sources[index]?.title);
    expect(titles(dossier.places[0]!.events.before[0]!.sources)).toEqual(['c']);
    expect(titles(dossier.places[1]!.events.before[0]!.sources)).toEqual(['s']);
    expect(titles(dossier.numbers[0]!.measure!.series.before[0]!.sources)).toEqual(['figures']);
    expect(dossier.numbers[0]).toMatchObject({ sources: [], foot: { packs: [] } });
  });
});

describe('properties', () => {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = fc
    .tuple(
      fc.integer({ min: 2021, max: 2024 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);
  const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([full, length]) => full.slice(0, length));
  const place = fc.constantFrom('land', 'province', 'base', 'town');
  const drawn = fc.record({
    events: fc.array(fc.record({ date, place, source: fc.constantFrom('s', 'late', 'undated') }), {
      maxLength: 10,
    }),
    figures: fc.array(fc.record({ date, value: fc.integer({ min: 1, max: 3000 }) }), {
      minLength: 1,
      maxLength: 5,
    }),
    roles: fc.array(fc.tuple(date, fc.option(date)), { maxLength: 4 }),
    names: fc.array(fc.constantFrom('land', 'province', 'base', 'town', 'minister'), { maxLength: 8 }),
    told: fc.array(fc.nat(9), { maxLength: 4 }),
    asOf: day,
  });
  type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

  const partsOf = ({ events, figures, roles }: Drawn): PackParts => ({
    entities: [
      { id: 'land', kind: 'country' },
      { id: 'province', kind: 'governorate', within: 'land' },
      { id: 'base', kind: 'military-site', within: 'province' },
      { id: 'town', within: 'province' },
      {
        id: 'minister',
        kind: 'person',
        roles: roles.map(([from, to]) =>
          role(from, to !== null && daysOf(to).start > daysOf(from).end ? to : null),
        ),
      },
    ],
    events: events.map((event, i) => ({
      id: `e${i}`,
      date: event.date,
      places: [event.place],
      sources: [event.source],
    })),
    measures: [
      {
        id: 'troops',
        about: ['land'],
        observations: figures.map((figure) => ({
          ...observation(figure.value, figure.date),
          sources: ['s'],
        })),
      },
    ],
    sources: [
      { id: 'late', published: '2026-01-01' },
      { id: 'undated', published: null },
    ],
  });
  const build = (one: Drawn) =>
    dossierOf(
      packOf(partsOf(one)),
      [
        ...one.names.map((name, i) => named(name, i * 5)),
        {
          kind: 'event',
          id: 'e',
          ...at(50),
          events: [...new Set(one.told)].filter((i) => i < one.events.length).map((i) => `t:e${i}`),
        },
        quantity,
        claim,
        office('o', 80),
      ],
      one.asOf,
    );

  test('nothing that begins later than asOf stands in a before or at that time, nor an end of it', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const d = daysOf(one.asOf).start;
        const dossier = build(one);
        const early = [
          ...dossier.timeline.before.map((line) => line.date),
          ...dossier.places.flatMap((line) => line.events.before.map((event) => event.date)),
          ...dossier.numbers.flatMap((card) => card.measure!.series.before.map((line) => line.at)),
          ...[...dossier.people, ...dossier.offices.map((card) => card.offices)].flatMap(({ atTime }) =>
            atTime.flatMap((line) => [line.from!, ...(line.to === null ? [] : [line.to])]),
          ),
        ];
        for (const value of early) expect(edtfSpan(value)!.start).toBeLessThanOrEqual(d);
        const later = [dossier.timeline, ...dossier.places.map((line) => line.events)];
        for (const { since } of later) {
          for (const line of since) expect(edtfSpan(line.date)!.end).toBeGreaterThan(d);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('each event stands once on the timeline, and all events of the places and the text are on it', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const { timeline, places } = build(one);
        const shown = [...timeline.before, ...timeline.since].map((line) => line.event);
        expect(new Set(shown).size).toBe(shown.length);
        const expected = new Set(
          places.flatMap(({ events }) => [...events.before, ...events.since].map((line) => line.event)),
        );
        for (const i of one.told) if (i < one.events.length) expected.add(`t:e${i}`);
        expect(new Set(shown)).toEqual(expected);
      }),
      { numRuns: 80 },
    );
  });

  test('it is the same after JSON, every index is in range and every source is cited', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const dossier = build(one);
        expect(JSON.parse(JSON.stringify(dossier))).toEqual(dossier);
        const cited = new Set<number>();
        JSON.stringify(dossier, (key, value) => {
          if (key !== 'sources' || !Array.isArray(value)) return value;
          for (const index of value) if (typeof index === 'number') cited.add(index);
          return value;
        });
        expect([...cited].sort((a, b) => a - b)).toEqual(dossier.sources.map((_, i) => i));
      }),
      { numRuns: 80 },
    );
  });

  test('a later record changes no earlier section', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const later = { date: '2025-06-01', place: 'base', source: 'late' } as const;
        const more = { ...one, events: [...one.events, later] };
        // The further event may reorder the sources, and with it their numbers.
        const bare = (dossier: Dossier) => ids(dossier.timeline.before);
        expect(bare(build(more))).toEqual(bare(build(one)));
      }),
      { numRuns: 40 },
    );
  });
});
