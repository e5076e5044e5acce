import type { ReadBlock } from '../reading.ts';
import type { Evidence } from './evidence.ts';
import { partBehind } from './part-behind.ts';
import type { Profile } from './profile.ts';
import type { Scope } from './scope.ts';
import { hasAny, wordsOf } from './words.ts';

/** Whose the refugees are of whom a block speaks: the stems of the words right beside it («اللاجئين السوريين», "Syrian refugees"). */
const beside = new WeakMap<ReadBlock, ReadonlySet<string>>();

export function wordsBesideRefugees(block: ReadBlock): ReadonlySet<string> {
  let found = beside.get(block);
  if (found === undefined) {
    const words = wordsOf(block);
    const stems = new Set<string>();
    for (let i = 0; i < words.length; i += 1) {
      if (words[i]?.facet !== 'refugee') continue;
      for (const form of words[block.tokens[i]!.arabic ? i + 1 : i - 1]?.stems ?? []) stems.add(form);
    }
    found = stems;
    beside.set(block, found);
  }
  return found;
}

/**
 * Refugees are counted by whence they come or by where they are. A number of Syrian refugees in Jordan is none of all
 * refugees in Jordan, and «تركيا 136319 لاجئا» does not say that they come from there.
 *
 * @param demonyms stems of the nationalities of all that the page's measures are about
 */
export function originFits(
  { facets, parties, origins }: Profile,
  { scope, mentions, page }: Evidence,
  demonyms: ReadonlySet<string>,
): boolean {
  if (!facets.has('refugee')) return true;
  const own = wordsBesideRefugees(scope.block);
  // «وفي لبنان يقدر عددهم …»: a block that does not speak of refugees itself goes on about the page's.
  const told = own.size === 0 ? page.refugees : own;
  const isOf = (word: string) => parties.some((party) => party.demonyms.has(word) || party.names.has(word));
  if (origins.size === 0)
    return isWholeOfNations(scope, demonyms) || ![...told].some((word) => demonyms.has(word) && !isOf(word));
  return (
    !isOfAnotherNation({ parties, origins }, scope, demonyms) &&
    parties.every(
      ({ id, demonyms: theirs }) =>
        !origins.has(id) ||
        [...told].some((word) => theirs.has(word)) ||
        scope.noun.some((word) => theirs.has(word)) ||
        mentions.some((mention) => mention.id === id && mention.role === 'from'),
    )
  );
}

/** «759745 لاجئا بينهم 672599 لاجئا سوريا»: all refugees, of whom some are of that nation. */
function isWholeOfNations(scope: Scope, demonyms: ReadonlySet<string>): boolean {
  if (scope.noun.some((word) => demonyms.has(word))) return false;
  const part = partBehind(scope);
  return part !== undefined && hasAny(demonyms, part);
}

/** «66386 لاجئا عراقيا» in a row of nations that begins with «لاجئا سوريا»: the number's own noun tells whose they are. */
export function isOfAnotherNation(
  { parties, origins }: Pick<Profile, 'parties' | 'origins'>,
  { noun }: Scope,
  demonyms: ReadonlySet<string>,
): boolean {
  const nation = noun.find((word) => demonyms.has(word));
  return (
    nation !== undefined && parties.some((party) => origins.has(party.id) && !party.demonyms.has(nation))
  );
}
