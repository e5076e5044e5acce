import type { EntityRecord } from './schema.ts';

interface Other {
  /** The pack's name. */
  readonly pack: string;
  readonly record: EntityRecord;
}

/** Fields that a further pack may fill where the first has nothing. */
const FILLED = [
  'demonyms',
  'coordinates',
  'within',
  'wikidata',
  'roles',
  'members',
  'iso',
  'abbreviation',
  'population',
  'geonames',
] as const;

/**
 * The first pack's record with its missing fields filled from the others, in their order, and with the facts that it
 * does not have under the same label. What comes from another pack names its entities and sources by qualified id.
 */
export function mergedEntity(first: EntityRecord, others: readonly Other[]): EntityRecord {
  let merged = first;
  for (const { pack, record } of others) {
    const other = qualifiedReferences(pack, record);
    const filled = FILLED.filter((field) => isMissing(merged[field]) && !isMissing(other[field]));
    const labels = new Set(merged.facts.map((fact) => fact.label.en));
    const facts = other.facts.filter((fact) => !labels.has(fact.label.en));
    merged = {
      ...merged,
      ...Object.fromEntries(filled.map((field) => [field, other[field]])),
      facts: [...merged.facts, ...facts],
      sources: filled.length === 0 ? merged.sources : [...merged.sources, ...other.sources],
    };
  }
  return merged;
}

function isMissing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isMissing);
}

function qualifiedReferences(pack: string, record: EntityRecord): EntityRecord {
  const one = (id: string) => `${pack}:${id}`;
  const all = (ids: readonly string[]) => ids.map(one);
  return {
    ...record,
    within: record.within === null ? null : one(record.within),
    members: record.members ? all(record.members) : record.members,
    roles: record.roles.map((role) => ({
      ...role,
      of: role.of === null ? null : one(role.of),
      sources: all(role.sources),
    })),
    facts: record.facts.map((fact) => ({
      ...fact,
      entity: fact.entity ? one(fact.entity) : fact.entity,
      sources: all(fact.sources),
    })),
    sources: all(record.sources),
  };
}
