import type { PackSet } from '../../packs/pack.ts';
import type { LocalText, SourceRecord } from '../../packs/schema.ts';
import { keptWithPacks } from '../kept-with-packs.ts';
import { tokenTexts } from '../text/tokens.ts';

const lookedUp = keptWithPacks(lookUp);

/**
 * Who stated a figure, in both languages: as the record says it, or by the labels of what is on record under that very name,
 * or as the publisher of its source; the words as they are when they are none of these.
 */
export function namedParty(
  packs: PackSet,
  name: LocalText | string,
  sources: readonly (SourceRecord | undefined)[],
): LocalText | string {
  if (typeof name !== 'string') return name;
  return lookedUp(packs, name) ?? sources.find((source) => source?.publisher.en === name)?.publisher ?? name;
}

function lookUp(packs: PackSet, name: string): LocalText | undefined {
  const tokens = tokenTexts(name);
  const text = tokens.join(' ');
  for (const pack of packs.packs) {
    const ids = new Set(
      pack
        .aliasesStartingWith(tokens[0] ?? '')
        .filter((alias) => alias.lang === 'en' && alias.class === 'unique' && alias.tokens.join(' ') === text)
        .map((alias) => alias.entity),
    );
    if (ids.size === 1) return pack.entity([...ids][0]!).labels;
  }
  return undefined;
}
