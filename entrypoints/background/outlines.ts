import type { MultiPolygon } from 'geojson';
import { browser } from 'wxt/browser';

/** A country as it ships: its code (`sy`, or empty), and polygons of rings of differences in hundredths of a degree. */
export type PackedCountry = readonly [code: string, polygons: readonly (readonly (readonly number[])[])[]];

export interface Outline {
  /** ISO 3166, two small letters; empty for what has none. */
  readonly code: string;
  /** West, south, east, north, degrees. Over the antimeridian it is the whole circle. */
  readonly box: readonly [number, number, number, number];
  readonly shape: MultiPolygon;
}

const UNITS = 100;

export function unpackOutline([code, polygons]: PackedCountry): Outline {
  let [west, south, east, north] = [180, 90, -180, -90];
  const coordinates = polygons.map((rings) =>
    rings.map((ring) => {
      let [x, y] = [0, 0];
      const points: [number, number][] = [];
      for (let i = 0; i < ring.length; i += 2) {
        x += ring[i]!;
        y += ring[i + 1]!;
        points.push([x / UNITS, y / UNITS]);
      }
      for (const [lon, lat] of points) {
        west = Math.min(west, lon);
        east = Math.max(east, lon);
        south = Math.min(south, lat);
        north = Math.max(north, lat);
      }
      return points;
    }),
  );
  return { code, box: [west, south, east, north], shape: { type: 'MultiPolygon', coordinates } };
}

let loading: Promise<readonly Outline[]> | undefined;

/** Read with the first card that has a map, once per life of the background; none where they cannot be read. */
export function loadOutlines(): Promise<readonly Outline[]> {
  loading ??= readOutlines().catch(() => {
    loading = undefined;
    return [];
  });
  return loading;
}

/** A file of the extension's own package; nothing comes from a network. */
async function readOutlines(): Promise<readonly Outline[]> {
  const file = await fetch(browser.runtime.getURL('/maps/countries.json'));
  return ((await file.json()) as readonly PackedCountry[]).map(unpackOutline);
}
