import type { PackSet } from '../../packs/pack.ts';
import type { EntityRecord } from '../../packs/schema.ts';

/** What the rules ask of an entity again and again. */
export interface EntityFacts {
  /** Canonical id. */
  readonly id: string;
  readonly record: EntityRecord;
  /** Canonical id of what it lies in or belongs to. */
  readonly within: string | undefined;
  readonly isPlace: boolean;
  readonly isCountry: boolean;
}

const PLACE_KINDS = new Set(['military-site', 'place', 'governorate', 'country', 'facility']);
const kept = new WeakMap<PackSet, Map<string, EntityFacts | null>>();

/** The facts of a qualified id, kept with the packs; undefined when no pack has it. */
export function entityFacts(packs: PackSet, id: string): EntityFacts | undefined {
  let known = kept.get(packs);
  if (known === undefined) {
    known = new Map();
    kept.set(packs, known);
  }
  let facts = known.get(id);
  if (facts === undefined) {
    const record = packs.entity(id);
    facts = record === undefined ? null : make(packs, id, record);
    known.set(id, facts);
  }
  return facts ?? undefined;
}

function make(packs: PackSet, id: string, record: EntityRecord): EntityFacts {
  return {
    id: packs.canonical(id),
    record,
    within: record.within === null ? undefined : packs.qualify(id, record.within),
    isPlace: PLACE_KINDS.has(record.kind),
    isCountry: record.kind === 'country',
  };
}
