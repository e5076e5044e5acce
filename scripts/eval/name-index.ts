import { aliasTokens } from '../../engine/names/alias-tokens.ts';
import type { PackSet } from '../../packs/pack.ts';

/** Which records of the packs bear a name, for labels that name an entity without its id. */
export interface NameIndex {
  /** Canonical qualified ids; empty when no record bears the name. */
  idsOf(name: string): string[];
}

export function nameIndex(packs: PackSet): NameIndex {
  const byName = new Map<string, Set<string>>();
  for (const pack of packs.packs) {
    for (const alias of pack.aliases()) {
      const key = alias.tokens.join(' ');
      const id = packs.canonical(`${pack.info.name}:${pack.entityId(alias.entity)}`);
      const ids = byName.get(key);
      if (ids === undefined) byName.set(key, new Set([id]));
      else ids.add(id);
    }
  }
  return { idsOf: (name) => [...(byName.get(aliasTokens(name).join(' ')) ?? [])] };
}
