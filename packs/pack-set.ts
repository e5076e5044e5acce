import { mergedEntity } from './merge-entity.ts';
import type { Pack, PackSet } from './pack.ts';
import { sameThings } from './same-things.ts';
import type { EntityRecord } from './schema.ts';

/** Two qualified ids that mean one thing, beyond what the packs say themselves. */
export interface Overlap {
  readonly id: string;
  readonly sameAs: string;
}

const SEPARATOR = ':';

/**
 * Several packs read as one. What they share is found on the first question that needs it: by the overlaps that a pack
 * lists, those given here, and the same Wikidata id, in this order. Of packs with the same name the first counts.
 */
export function createPackSet(packs: readonly Pack[], overlaps: readonly Overlap[] = []): PackSet {
  const loaded = packs.filter(
    (pack, i) => packs.findIndex((other) => other.info.name === pack.info.name) === i,
  );
  const byName = new Map(loaded.map((pack, index) => [pack.info.name, { pack, index }]));
  const merged = new Map<string, EntityRecord>();
  let things: ReturnType<typeof sameThings> | undefined;

  const split = (qualified: string) => {
    const at = qualified.indexOf(SEPARATOR);
    const found = at < 0 ? undefined : byName.get(qualified.slice(0, at));
    return found && { ...found, id: qualified.slice(at + 1) };
  };
  const qualified = (pack: Pack, id: string) => `${pack.info.name}${SEPARATOR}${id}`;

  /** The entity's places in the packs, canonical first; undefined when no pack has it. */
  const placesOf = (id: string) => {
    const found = split(id);
    const ordinal = found?.pack.entityOrdinal(found.id);
    if (found === undefined || ordinal === undefined) return undefined;
    things ??= sameThings(loaded, overlaps);
    return things(found.index, ordinal).map((place) => ({ ...place, pack: loaded[place.pack]! }));
  };
  const sameAs = (id: string): readonly string[] =>
    placesOf(id)?.map(({ pack, ordinal }) => qualified(pack, pack.entityId(ordinal))) ?? [id];
  const canonical = (id: string) => sameAs(id)[0]!;

  return {
    packs: loaded,
    resolve(id) {
      const found = split(id);
      return found && { pack: found.pack, id: found.id };
    },
    entity(id) {
      const places = placesOf(id);
      if (places === undefined) return undefined;
      const [first, ...others] = places;
      if (others.length === 0) return first!.pack.entity(first!.ordinal);
      const key = qualified(first!.pack, first!.pack.entityId(first!.ordinal));
      let record = merged.get(key);
      if (record === undefined) {
        record = mergedEntity(
          first!.pack.entity(first!.ordinal),
          others.map(({ pack, ordinal }) => ({ pack: pack.info.name, record: pack.entity(ordinal) })),
        );
        merged.set(key, record);
      }
      return record;
    },
    event(id) {
      const found = split(id);
      return found?.pack.eventById(found.id);
    },
    measure(id) {
      const found = split(id);
      return found?.pack.measureById(found.id);
    },
    source(id) {
      const found = split(id);
      return found?.pack.source(found.id);
    },
    qualify(owner, reference) {
      if (reference.includes(SEPARATOR)) return canonical(reference);
      const found = split(canonical(owner));
      return found === undefined ? reference : canonical(qualified(found.pack, reference));
    },
    eventsOf(id) {
      const lists = (placesOf(id) ?? []).map(({ pack, ordinal }) => {
        const events = pack.eventsOf(pack.entityId(ordinal));
        return events.map((event) => ({
          id: qualified(pack, pack.eventId(event)),
          day: pack.eventStart(event),
        }));
      });
      return byDay(lists);
    },
    eventsBetween(from, to) {
      return byDay(
        loaded.map((pack) =>
          pack
            .eventsBetween(from, to)
            .map((event) => ({ id: qualified(pack, pack.eventId(event)), day: pack.eventStart(event) })),
        ),
      );
    },
    measuresOf(id) {
      return (placesOf(id) ?? []).flatMap(({ pack, ordinal }) =>
        pack.measuresOf(pack.entityId(ordinal)).map((measure) => qualified(pack, pack.measureId(measure))),
      );
    },
    canonical,
    sameAs,
  };
}

/** Each list is in order already; a stable sort keeps the first pack's events first on one day. */
function byDay(lists: readonly (readonly { readonly id: string; readonly day: number }[])[]): string[] {
  return lists
    .flat()
    .sort((a, b) => a.day - b.day)
    .map((event) => event.id);
}
