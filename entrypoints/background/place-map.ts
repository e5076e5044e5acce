import { type GeoProjection, geoBounds, geoCircle, geoMercator, geoPath } from 'd3-geo';
import type { EntityCard, MapPoint, PlaceMap } from '../../engine/context/card.ts';
import { ATTACKS, withinChain } from '../../engine/context/record-index.ts';
import { dayOf } from '../../engine/context/when.ts';
import { eventDays } from '../../packs/days.ts';
import type { PackSet } from '../../packs/pack.ts';
import { type Box, type Outline, shapeOf } from './outlines.ts';

/** User units, one to a pixel of the card's inner width. */
const WIDTH = 336;
const HEIGHT = 190;
/** Beyond the frame, so that its edge is not drawn as a coast. */
const BEYOND = 4;
/** From the place to the upper edge, km. */
const REACH = 200;
const KM_PER_DEGREE = 111.2;
/** A country over that many degrees shows nothing that its reader does not know. */
const WIDEST = 30;
/** Mercator stretches without end from there on, degrees. */
const FARTHEST_NORTH = 72;
/** Square units of a country that has room for its name. */
const ROOM = 1_800;

const PLACES: ReadonlySet<string> = new Set(['military-site', 'facility', 'place', 'governorate', 'country']);

/** The map of a place as of the article's date; undefined where there is nothing to draw. */
export function placeMap(
  card: EntityCard,
  packs: PackSet,
  outlines: readonly Outline[],
): PlaceMap | undefined {
  if (!PLACES.has(card.entityKind) || outlines.length === 0) return undefined;
  const own = ownOutline(card.entity, packs, outlines);
  const isCountry = card.entityKind === 'country';
  const at = isCountry ? undefined : located(packs, card.entity);
  const projection = isCountry ? aroundCountry(own) : at && aroundPoint(at.point);
  if (projection === undefined) return undefined;
  projection.clipExtent([
    [-BEYOND, -BEYOND],
    [WIDTH + BEYOND, HEIGHT + BEYOND],
  ]);
  const put = (entity: string, [lat, lon]: readonly [number, number]): MapPoint | undefined => {
    const [x, y] = projection([lon, lat]) ?? [-1, -1];
    const label = packs.entity(entity)?.labels;
    const isIn = x > 0 && y > 0 && x < WIDTH && y < HEIGHT;
    return label === undefined || !isIn ? undefined : { entity, label, x: round(x), y: round(y) };
  };
  const here = at && put(at.entity, at.point);
  return {
    width: WIDTH,
    height: HEIGHT,
    countries: drawn(projection, packs, outlines, own),
    here:
      here === undefined || at === undefined
        ? null
        : { ...here, label: at.exact ? card.title : here.label, exact: at.exact },
    attacked: attackedPlaces(packs)
      .flatMap(({ entity, point, days, exact }) => {
        const asOf = dayOf(card.asOf);
        const count = asOf === null ? days.length : days.filter((day) => day <= asOf).length;
        const spot = count === 0 ? undefined : put(entity, point);
        return spot === undefined ? [] : [{ ...spot, count, exact }];
      })
      .sort((a, b) => b.count - a.count),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

function aroundPoint([lat, lon]: readonly [number, number]): GeoProjection | undefined {
  if (Math.abs(lat) > FARTHEST_NORTH) return undefined;
  const area = geoCircle()
    .center([lon, lat])
    .radius(REACH / KM_PER_DEGREE)();
  // Turned to the place, so that no frame lies over the antimeridian.
  return geoMercator()
    .rotate([-lon, 0])
    .fitExtent(
      [
        [0, 0],
        [WIDTH, HEIGHT],
      ],
      area,
    );
}

function aroundCountry(own: Outline | undefined): GeoProjection | undefined {
  if (own === undefined) return undefined;
  const shape = shapeOf(own.parts);
  const [[west, south], [east, north]] = geoBounds(shape);
  const wide = (east - west + 360) % 360;
  if (wide > WIDEST || north - south > WIDEST || Math.max(-south, north) > FARTHEST_NORTH) return undefined;
  return geoMercator()
    .rotate([-(west + wide / 2), 0])
    .fitExtent(
      [
        [16, 12],
        [WIDTH - 16, HEIGHT - 12],
      ],
      shape,
    );
}

const CODE = /^world:country-([a-z]{2})$/;

function ownOutline(entity: string, packs: PackSet, outlines: readonly Outline[]): Outline | undefined {
  const country = [entity, ...withinChain(packs, entity)].find((id) => packs.entity(id)?.kind === 'country');
  const code =
    country &&
    packs
      .sameAs(country)
      .map((id) => CODE.exec(id)?.[1])
      .find((found) => found !== undefined);
  return code === undefined ? undefined : outlines.find((outline) => outline.code === code);
}

function drawn(
  projection: GeoProjection,
  packs: PackSet,
  outlines: readonly Outline[],
  own: Outline | undefined,
): PlaceMap['countries'] {
  const path = geoPath(projection).digits(1);
  const isNear = nearTo(projection);
  return outlines.flatMap((outline) => {
    const parts = outline.parts.filter(({ box }) => isNear(box));
    if (parts.length === 0) return [];
    const shape = shapeOf(parts);
    const d = path(shape);
    if (d === null) return [];
    const [x, y] = path.centroid(shape);
    const label =
      outline.code === '' || path.area(shape) < ROOM
        ? undefined
        : packs.entity(packs.canonical(`world:country-${outline.code}`))?.labels;
    return [{ path: d, label: label ?? null, x: round(x), y: round(y), own: outline === own }];
  });
}

/** Whether a box meets the frame's: most of the world need not be projected to be left out. */
function nearTo(projection: GeoProjection): (box: Box) => boolean {
  const [left, top] = projection.invert!([-BEYOND, -BEYOND])!;
  const [right, bottom] = projection.invert!([WIDTH + BEYOND, HEIGHT + BEYOND])!;
  return ([west, south, east, north]) => {
    if (south > top || north < bottom) return false;
    return left > right ? east >= left || west <= right : east >= left && west <= right;
  };
}

interface Located {
  readonly entity: string;
  /** Latitude, longitude. */
  readonly point: readonly [number, number];
  /** False when only the place around it has a position on record. */
  readonly exact: boolean;
}

/** A place's position, or that of the nearest place around it up to its governorate. */
function located(packs: PackSet, place: string): Located | undefined {
  for (const entity of [place, ...withinChain(packs, place)]) {
    const record = packs.entity(entity);
    if (record === undefined || record.kind === 'country') return undefined;
    if (record.coordinates !== null)
      return { entity, point: record.coordinates, exact: entity === place && record.kind !== 'governorate' };
  }
  return undefined;
}

interface Attacked extends Located {
  /** The last day of each attack, counted from 1970-01-01. */
  readonly days: number[];
}

const attacked = new WeakMap<PackSet, readonly Attacked[]>();

/** Where the attacks on record were, by position; read once for the packs. */
function attackedPlaces(packs: PackSet): readonly Attacked[] {
  let known = attacked.get(packs);
  if (known === undefined) {
    known = readAttacks(packs);
    attacked.set(packs, known);
  }
  return known;
}

function readAttacks(packs: PackSet): Attacked[] {
  const found = new Map<string, Attacked>();
  for (const pack of packs.packs) {
    for (let ordinal = 0; ordinal < pack.eventCount; ordinal += 1) {
      const record = pack.event(ordinal);
      const span = ATTACKS.has(record.kind) ? eventDays(record) : null;
      if (span === null) continue;
      const id = `${pack.info.name}:${pack.eventId(ordinal)}`;
      const places = record.places.flatMap((reference) => located(packs, packs.qualify(id, reference)) ?? []);
      // Two sites of one event at one position are one attack there.
      for (const place of new Map(places.map((one) => [one.entity, one])).values()) {
        const known = found.get(place.entity);
        if (known === undefined) found.set(place.entity, { ...place, days: [span.end] });
        else known.days.push(span.end);
      }
    }
  }
  return [...found.values()];
}
