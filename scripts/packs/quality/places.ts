import type { PackRecords } from '../../../packs/check.ts';
import type { EntityRecord } from '../../../packs/schema.ts';
import type { Finding } from './finding.ts';

/** Kilometres in one degree of latitude. */
const DEGREE = 111;
/** So many nearest places have a say. */
const NEIGHBOURS = 4;
/** Beyond it a place has no neighbours to speak of. */
const NEAR = 60;
/** Another region's centre must be so much nearer than that of the own one. */
const NEARER = 2;

interface Located {
  readonly entity: EntityRecord;
  readonly at: readonly [number, number];
  readonly region: string;
}

/**
 * Places whose nearest neighbours all lie in one other region, and that are much nearer to its centre than to that of their
 * own: either the coordinates or `within` may be wrong. No outlines are at hand, so exclaves and corners are found too.
 */
export function placesOutsideTheirRegion({ entities }: PackRecords): Finding[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const located = entities.flatMap((entity): Located[] => {
    const region = entity.kind === 'governorate' ? undefined : regionOf(entity, byId);
    return entity.coordinates === null || region === undefined
      ? []
      : [{ entity, at: entity.coordinates, region }];
  });
  return located.flatMap((place): Finding[] => {
    const near = located
      .filter((other) => other !== place && Math.abs(other.at[0] - place.at[0]) * DEGREE <= NEAR)
      .map((other) => ({ region: other.region, distance: distance(place.at, other.at) }))
      .filter((other) => other.distance <= NEAR)
      .sort((a, b) => a.distance - b.distance)
      .slice(0, NEIGHBOURS);
    const [other] = near;
    if (near.length < NEIGHBOURS || near.some(({ region }) => region !== other!.region)) return [];
    const own = byId.get(place.region)?.coordinates;
    const theirs = byId.get(other!.region)?.coordinates;
    if (other!.region === place.region || !own || !theirs) return [];
    const [toOwn, toTheirs] = [distance(place.at, own), distance(place.at, theirs)];
    if (toOwn < NEARER * toTheirs) return [];
    return [
      {
        rule: 'location',
        severity: 'warning',
        file: 'entities.json',
        record: place.entity.id,
        key: place.entity.id,
        reason: `lies in ${place.region}, ${Math.round(toOwn)} km from its centre; the places around it lie in ${other!.region}, ${Math.round(toTheirs)} km from that one's`,
      },
    ];
  });
}

/** The nearest governorate or province that the place lies in. */
function regionOf(entity: EntityRecord, byId: ReadonlyMap<string, EntityRecord>): string | undefined {
  const passed = new Set<string>();
  let within = entity.within;
  while (within !== null && !passed.has(within)) {
    passed.add(within);
    const outer = byId.get(within);
    if (outer === undefined) return undefined;
    if (outer.kind === 'governorate') return outer.id;
    within = outer.within;
  }
  return undefined;
}

/** Kilometres on a plane; good enough below a few hundred. */
function distance(a: readonly [number, number], b: readonly [number, number]): number {
  const east = (a[1] - b[1]) * Math.cos((a[0] * Math.PI) / 180);
  return Math.hypot(a[0] - b[0], east) * DEGREE;
}
