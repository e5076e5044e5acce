import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { PackedCountry } from '../../entrypoints/background/outlines.ts';

const OUT = join(import.meta.dirname, '../../.cache/maps/countries.json');

/** Hundredths of a degree, a kilometre: less than a pixel of the card's map. */
const UNITS = 100;
/** Square units; a smaller island is not seen, and rounded to a line it would turn inside out. */
const SMALLEST = 25;

type Point = readonly number[];

/**
 * The path of the outlines of all countries as they ship: Natural Earth at 1 : 50 million from `world-atlas`, rounded, each ring
 * as differences of whole units.
 */
export function outlinesFile(): string {
  const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const topology = JSON.parse(readFileSync(atlas, 'utf8')) as Topology;
  const countries = feature(topology, topology.objects.countries as GeometryCollection).features;
  const packed = countries.flatMap(({ id, geometry }): PackedCountry[] => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    const kept = polygons.flatMap((rings) => {
      const [outer, ...holes] = rings.map(packRing);
      return outer == null ? [] : [[outer, ...holes.filter((ring) => ring !== null)]];
    });
    return kept.length === 0 ? [] : [[codeOf(id), kept]];
  });
  mkdirSync(dirname(OUT), { recursive: true });
  writeFileSync(OUT, JSON.stringify(packed));
  return OUT;
}

/** ISO 3166's two letters for its three digits; empty for what has none. */
function codeOf(id: string | number | undefined): string {
  return id === undefined ? '' : (new Intl.Locale(`und-${id}`).region?.toLowerCase() ?? '');
}

function packRing(ring: readonly Point[]): number[] | null {
  const points = ring.map(([x, y]) => [Math.round(x! * UNITS), Math.round(y! * UNITS)] as const);
  let doubled = 0;
  const packed: number[] = [];
  let [px, py] = [0, 0];
  for (const [i, [x, y]] of points.entries()) {
    const [nx, ny] = points[(i + 1) % points.length]!;
    doubled += x * ny - nx * y;
    if (i > 0 && x === px && y === py) continue;
    packed.push(x - px, y - py);
    [px, py] = [x, y];
  }
  return Math.abs(doubled) / 2 < SMALLEST || packed.length < 8 ? null : packed;
}
