import type { PackSet } from '../../packs/pack.ts';
import type { EntityRecord } from '../../packs/schema.ts';
import { keptWithPacks } from '../kept-with-packs.ts';

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

/** The facts of a qualified id; undefined when no pack has it. */
export const entityFacts = keptWithPacks((packs, id): EntityFacts | undefined => {
  const record = packs.entity(id);
  return record && make(packs, id, record);
});

function make(packs: PackSet, id: string, record: EntityRecord): EntityFacts {
  return {
    id: packs.canonical(id),
    record,
    within: record.within === null ? undefined : packs.qualify(id, record.within),
    isPlace: PLACE_KINDS.has(record.kind),
    isCountry: record.kind === 'country',
  };
}
