import type { Pack } from './pack.ts';
import type { Overlap } from './pack-set.ts';

/** Where an entity stands: the pack's index in the set, the entity's ordinal in the pack. */
export interface Place {
  readonly pack: number;
  readonly ordinal: number;
}

/**
 * Joins the entities of several packs that are one thing, and answers with all places of a thing, first pack first.
 * A join that would make two entities of one pack the same is left out: what was joined earlier counts.
 */
export function sameThings(
  packs: readonly Pack[],
  overlaps: readonly Overlap[],
): (pack: number, ordinal: number) => readonly Place[] {
  const groups = new Map<number, readonly Place[]>();
  const bases: number[] = [];
  let total = 0;
  for (const pack of packs) {
    bases.push(total);
    total += pack.entityCount;
  }
  const keyOf = (place: Place) => bases[place.pack]! + place.ordinal;
  const groupOf = (place: Place) => groups.get(keyOf(place)) ?? [place];
  const find = (id: string): Place | undefined => {
    const at = id.indexOf(':');
    const pack = packs.findIndex((candidate) => candidate.info.name === id.slice(0, at));
    const ordinal = packs[pack]?.entityOrdinal(id.slice(at + 1));
    return ordinal === undefined ? undefined : { pack, ordinal };
  };
  const join = (a: Place | undefined, b: Place | undefined) => {
    if (a === undefined || b === undefined) return;
    const first = groupOf(a);
    const second = groupOf(b);
    if (first.some((place) => second.some((other) => other.pack === place.pack))) return;
    const group = [...first, ...second].sort((x, y) => x.pack - y.pack);
    for (const place of group) groups.set(keyOf(place), group);
  };

  packs.forEach((pack, index) => {
    for (const overlap of pack.overlaps) join({ pack: index, ordinal: overlap.entity }, find(overlap.sameAs));
  });
  for (const overlap of overlaps) join(find(overlap.id), find(overlap.sameAs));
  const items = new Map<number, Place>();
  packs.forEach((pack, index) => {
    for (const { item, entity } of pack.wikidata()) {
      const place = { pack: index, ordinal: entity };
      const known = items.get(item);
      if (known === undefined) items.set(item, place);
      else join(known, place);
    }
  });
  return (pack, ordinal) => groupOf({ pack, ordinal });
}
