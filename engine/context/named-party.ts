import type { PackSet } from '../../packs/pack.ts';
import type { LocalText } from '../../packs/schema.ts';
import { tokenTexts } from '../text/tokens.ts';

const known = new WeakMap<PackSet, Map<string, LocalText | string>>();

/** Who stated a figure: the label in both languages when the words are the very name of something on record. */
export function namedParty(packs: PackSet, name: string): LocalText | string {
  let names = known.get(packs);
  if (names === undefined) {
    names = new Map();
    known.set(packs, names);
  }
  let party = names.get(name);
  if (party === undefined) {
    party = lookUp(packs, name) ?? name;
    names.set(name, party);
  }
  return party;
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
