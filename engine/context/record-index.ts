import type { PackSet } from '../../packs/pack.ts';
import type { Role } from '../../packs/schema.ts';
import { keptWithPacks } from '../kept-with-packs.ts';

/** Kinds of event in which a place is attacked. */
export const ATTACKS: ReadonlySet<string> = new Set([
  'rocket-attack',
  'drone-attack',
  'mortar-attack',
  'ied-attack',
  'ground-attack',
  'airstrike',
]);

/** Ways through the records that the packs do not index themselves; made on first use and kept with the packs. */
interface RecordIndex {
  /** Canonical place → the events at it or at anything within it, by date. */
  readonly eventsWithin: Map<string, readonly string[]>;
  /** Canonical organisation or state → the offices held in it. */
  officesOf: Map<string, Office[]> | undefined;
}

export interface Office {
  /** Canonical id of the person. */
  readonly person: string;
  readonly role: Role;
}

const indexes = new WeakMap<PackSet, RecordIndex>();

function indexOf(packs: PackSet): RecordIndex {
  let index = indexes.get(packs);
  if (index === undefined) {
    index = { eventsWithin: eventsByPlace(packs), officesOf: undefined };
    indexes.set(packs, index);
  }
  return index;
}

/** The longest way from a site to its country; more means that two records lie within each other. */
const DEEPEST = 12;

/** The places that a place lies in, nearest first, across packs. */
export function withinChain(packs: PackSet, entity: string): readonly string[] {
  return chainOf(packs, entity)!;
}

const chainOf = keptWithPacks((packs, entity): readonly string[] => {
  const chain: string[] = [];
  let id = packs.canonical(entity);
  while (chain.length < DEEPEST) {
    const record = packs.entity(id);
    if (record?.within == null) break;
    const next = packs.qualify(id, record.within);
    if (next === id || chain.includes(next)) break;
    chain.push(next);
    id = next;
  }
  return chain;
});

/** Qualified ids of the events at a place or at anything within it, by date ascending. */
export function eventsWithin(packs: PackSet, place: string): readonly string[] {
  return indexOf(packs).eventsWithin.get(packs.canonical(place)) ?? [];
}

function eventsByPlace(packs: PackSet): Map<string, readonly string[]> {
  const found = new Map<string, { readonly id: string; readonly day: number }[]>();
  const chains = new Map<string, readonly string[]>();
  for (const pack of packs.packs) {
    for (let ordinal = 0; ordinal < pack.eventCount; ordinal += 1) {
      const id = `${pack.info.name}:${pack.eventId(ordinal)}`;
      const at = new Set<string>();
      for (const reference of pack.event(ordinal).places) {
        const place = packs.qualify(id, reference);
        let chain = chains.get(place);
        if (chain === undefined) {
          chain = [place, ...withinChain(packs, place)];
          chains.set(place, chain);
        }
        for (const outer of chain) at.add(outer);
      }
      const entry = { id, day: pack.eventStart(ordinal) };
      for (const place of at) {
        const list = found.get(place);
        if (list === undefined) found.set(place, [entry]);
        else list.push(entry);
      }
    }
  }
  return new Map(
    [...found].map(([place, list]) => [place, list.sort((a, b) => a.day - b.day).map((entry) => entry.id)]),
  );
}

/** The offices of people in an organisation or a state; reads every person once. */
export function officesOf(packs: PackSet, organisation: string): readonly Office[] {
  const index = indexOf(packs);
  index.officesOf ??= officesByOrganisation(packs);
  return index.officesOf.get(packs.canonical(organisation)) ?? [];
}

function officesByOrganisation(packs: PackSet): Map<string, Office[]> {
  const found = new Map<string, Office[]>();
  const seen = new Set<string>();
  for (const pack of packs.packs) {
    for (const ordinal of pack.officeHolders()) {
      const person = packs.canonical(`${pack.info.name}:${pack.entityId(ordinal)}`);
      if (seen.has(person)) continue;
      seen.add(person);
      for (const role of packs.entity(person)?.roles ?? []) {
        if (role.of === null) continue;
        const of = packs.qualify(person, role.of);
        const list = found.get(of);
        if (list === undefined) found.set(of, [{ person, role }]);
        else list.push({ person, role });
      }
    }
  }
  return found;
}
