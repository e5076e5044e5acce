import { aliasTokens } from '../../../engine/names/alias-tokens.ts';
import type { AliasClass, AliasEntry, Pack, PackSet } from '../../../packs/pack.ts';
import type { EntityRecord } from '../../../packs/schema.ts';

export interface FakeAlias {
  readonly text: string;
  readonly lang?: 'ar' | 'en';
  readonly class?: AliasClass;
  readonly needs?: readonly string[];
  readonly article?: 'required' | 'forbidden';
}

export interface FakeEntity {
  readonly id: string;
  readonly kind: EntityRecord['kind'];
  readonly aliases: readonly FakeAlias[];
  readonly within?: string;
  readonly demonyms?: readonly string[];
}

/** A pack of a few records, as far as the entity detector asks. */
export function fakePacks(entities: readonly FakeEntity[]): PackSet {
  const records = entities.map(recordOf);
  const byFirst = new Map<string, AliasEntry[]>();
  entities.forEach((entity, ordinal) => {
    for (const alias of entity.aliases) {
      const tokens = aliasTokens(alias.text);
      const entries = byFirst.get(tokens[0]!) ?? [];
      entries.push({
        entity: ordinal,
        tokens,
        lang: alias.lang ?? 'ar',
        class: alias.class ?? 'unique',
        surface: alias.text,
        needs: alias.needs ?? [],
        article: alias.article ?? null,
        label: false,
      });
      byFirst.set(tokens[0]!, entries);
    }
  });
  const pack = {
    info: { name: 'fake' },
    aliasesStartingWith: (token: string) => byFirst.get(token) ?? [],
    entity: (ordinal: number) => records[ordinal],
    entityById: (id: string) => records.find((record) => record.id === id),
  } as unknown as Pack;
  return {
    packs: [pack],
    canonical: (id: string) => id,
    entity: (id: string) => records.find((record) => `fake:${record.id}` === id),
  } as unknown as PackSet;
}

function recordOf({ id, kind, within, demonyms, aliases }: FakeEntity): EntityRecord {
  return {
    id,
    kind,
    labels: { ar: id, en: id },
    aliases: { ar: aliases.filter((alias) => alias.class === undefined).map((alias) => alias.text), en: [] },
    ambiguousAliases: [],
    demonyms: { ar: [...(demonyms ?? [])], en: [] },
    description: { ar: id, en: id },
    within: within ?? null,
    coordinates: null,
    wikidata: null,
    roles: [],
    facts: [],
    sources: ['s'],
  };
}
