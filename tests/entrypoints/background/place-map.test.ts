import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { EntityCard } from '../../../engine/context/card.ts';
import type { PackSet } from '../../../packs/pack.ts';
import { outlinesFile } from '../../../scripts/maps/outlines.ts';
import { packOf } from '../../engine/context/pack-of.ts';
import { CARDS } from '../../fixtures/cards.ts';

vi.mock('wxt/browser', () => ({ browser: undefined }));
const { unpackOutline } = await import('../../../entrypoints/background/outlines.ts');
const { placeMap } = await import('../../../entrypoints/background/place-map.ts');

const OUTLINES = JSON.parse(fs.readFileSync(outlinesFile(), 'utf8')).map(unpackOutline);
const country = (code: string) => OUTLINES.find((outline: { code: string }) => outline.code === code);

const name = (text: string) => ({ ar: text, en: text });
const attack = (id: string, date: string, place: string) => ({
  id,
  kind: 'rocket-attack',
  date,
  places: [place],
});
const PACKS = packOf({
  entities: [
    { id: 'syria', kind: 'country', labels: name('Syria') },
    {
      id: 'province',
      kind: 'governorate',
      labels: name('Province'),
      within: 'syria',
      coordinates: [35.3, 40.1],
    },
    { id: 'field', kind: 'military-site', labels: name('Field'), within: 'province' },
    {
      id: 'airport',
      kind: 'military-site',
      labels: name('Airport'),
      within: 'province',
      coordinates: [36, 41],
    },
    { id: 'nowhere', kind: 'place', labels: name('Nowhere'), within: 'syria' },
    { id: 'far', kind: 'military-site', labels: name('Far'), within: 'syria', coordinates: [20, 80] },
    { id: 'pole', kind: 'place', labels: name('Pole'), within: 'syria', coordinates: [89, 0] },
    { id: 'person', kind: 'person', labels: name('Person') },
  ],
  events: [
    attack('one', '2022-01-01', 'airport'),
    attack('two', '2023-01-01', 'airport'),
    attack('three', '2022-05-05', 'field'),
    attack('elsewhere', '2022-05-05', 'far'),
    { id: 'visit', kind: 'visit', date: '2022-06-06', places: ['airport'] },
  ],
} as never) as PackSet;
const idOf = (id: string) => [...PACKS.packs].map((pack) => `${pack.info.name}:${id}`)[0]!;
const cardOf = (id: string, asOf: string | null = '2022-12-31'): EntityCard => {
  const entity = idOf(id);
  const record = PACKS.entity(entity)!;
  return { ...CARDS.greenVillage, entity, entityKind: record.kind, title: record.labels, asOf };
};
const mapOf = (id: string, asOf?: string | null) => placeMap(cardOf(id, asOf), PACKS, OUTLINES);

describe('outlines', () => {
  test('have the shape of their countries, whole degrees at least', () => {
    expect(OUTLINES.length).toBeGreaterThan(200);
    const [west, south, east, north] = country('sy').parts[0].box;
    // Syria reaches from the coast at 35.7 E to 42.4 E, from 32.3 N to 37.3 N.
    expect([west, south, east, north].map(Math.round)).toEqual([36, 32, 42, 37]);
  });
});

describe('the map of a place', () => {
  test('has the place in its middle and its neighbours around it', () => {
    const map = mapOf('airport')!;
    expect(map.here).toMatchObject({ label: name('Airport'), exact: true });
    expect(Math.abs(map.here!.x - map.width / 2)).toBeLessThan(2);
    expect(Math.abs(map.here!.y - map.height / 2)).toBeLessThan(4);
    // Syria, Iraq and Türkiye meet there.
    expect(map.countries.length).toBeGreaterThanOrEqual(3);
    expect(map.countries.length).toBeLessThan(8);
  });

  test('counts attacks up to the article’s date and none after it', () => {
    const counts = (asOf: string | null) =>
      mapOf('airport', asOf)!.attacked.map(({ label, count }) => [label.en, count]);
    expect(counts('2021-12-31')).toEqual([]);
    expect(counts('2022-12-31')).toEqual([
      ['Airport', 1],
      ['Province', 1],
    ]);
    expect(counts('2023-06-01')[0]).toEqual(['Airport', 2]);
    expect(counts(null)[0]).toEqual(['Airport', 2]);
  });

  test('says so where only what lies around it has a position', () => {
    expect(mapOf('field')!.here).toMatchObject({ label: name('Province'), exact: false });
    expect(mapOf('field')!.attacked.find(({ label }) => label.en === 'Province')!.exact).toBe(false);
  });

  test('is left out where nothing is known of the position, at the pole, for people, and without outlines', () => {
    for (const id of ['nowhere', 'pole', 'person']) expect(mapOf(id)).toBeUndefined();
    expect(placeMap(cardOf('airport'), PACKS, [])).toBeUndefined();
  });

  test('keeps all that it shows inside its frame, wherever on earth', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -70, max: 70, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (lat, lon) => {
          const packs = {
            ...PACKS,
            packs: PACKS.packs,
            entity: (id: string) => moved(id, lat, lon),
          } as PackSet;
          const map = placeMap(cardOf('airport'), packs, OUTLINES)!;
          const numbers = map.countries.flatMap(({ path }) => path.match(/-?\d+(?:\.\d+)?/g)!.map(Number));
          for (const n of numbers) {
            expect(n).toBeGreaterThanOrEqual(-5);
            expect(n).toBeLessThanOrEqual(map.width + 5);
          }
          expect(map.here).not.toBeNull();
        },
      ),
      { numRuns: 40 },
    );
  });
});

function moved(id: string, lat: number, lon: number) {
  const record = PACKS.entity(id);
  return record && id === idOf('airport')
    ? { ...record, coordinates: [lat, lon] as [number, number] }
    : record;
}
