import type { MultiPolygon } from 'geojson';
import { browser } from 'wxt/browser';

/** A country as it ships: its code (`sy`, or empty), and polygons of rings of differences in hundredths of a degree. */
export type PackedCountry = readonly [code: string, polygons: readonly (readonly (readonly number[])[])[]];

/** West, south, east, north, degrees. */
export type Box = readonly [number, number, number, number];

export interface Outline {
  /** ISO 3166, two small letters; empty for what has none. */
  readonly code: string;
  /** Each with the box around it; over the antimeridian that is the whole circle. */
  readonly parts: readonly { readonly box: Box; readonly rings: [number, number][][] }[];
}

const UNITS = 100;

export function unpackOutline([code, polygons]: PackedCountry): Outline {
  const parts = polygons.map((packed) => {
    const rings = packed.map(unpackRing);
    const [lons, lats] = [0, 1].map((i) => rings[0]!.map((point) => point[i]!));
    const box = [Math.min(...lons!), Math.min(...lats!), Math.max(...lons!), Math.max(...lats!)] as const;
    return { box, rings };
  });
  return { code, parts };
}

function unpackRing(ring: readonly number[]): [number, number][] {
  let [x, y] = [0, 0];
  const points: [number, number][] = [];
  for (let i = 0; i < ring.length; i += 2) {
    x += ring[i]!;
    y += ring[i + 1]!;
    points.push([x / UNITS, y / UNITS]);
  }
  return points;
}

export function shapeOf(parts: Outline['parts']): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: parts.map(({ rings }) => rings) };
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
