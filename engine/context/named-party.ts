import type { PackSet } from '../../packs/pack.ts';
import type { LocalText } from '../../packs/schema.ts';
import { keptWithPacks } from '../kept-with-packs.ts';
import { tokenTexts } from '../text/tokens.ts';

const lookedUp = keptWithPacks(lookUp);

/** Who stated a figure: the label in both languages when the words are the very name of something on record. */
export function namedParty(packs: PackSet, name: string): LocalText | string {
  return lookedUp(packs, name) ?? name;
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
