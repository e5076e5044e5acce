import { isPlace } from './barriers.ts';
import { foldedWords } from './folded-words.ts';
import type { Neighbours } from './neighbours.ts';
import type { Profile } from './profile.ts';
import type { Match } from './walk.ts';
import { CITY_KINDS_AR } from './words-ar.ts';

/** Behind a town: where it lies. */
const WITHIN = foldedWords('في بريف بمنطقة بناحية بمحافظة بولاية بقضاء بإقليم التابعة');
/** What may stand between that and the name, in tokens. */
const REACH = 4;

/**
 * «بلدة القيروان بمنطقة تل حميس»: a town of which the text says that it lies in another country than the one on record is
 * another town of that name.
 */
export function isPlacedElsewhere(match: Match, profile: Profile, neighbours: Neighbours): boolean {
  if (profile.kind !== 'place' || match.prefix !== '') return false;
  const { around, block, from, to } = match;
  if (around.before(from)?.bears(CITY_KINDS_AR) !== true) return false;
  let at = to;
  while (block.tokens[at]?.kind === 'sign') at += 1;
  if (at - to > 1 || around.at(at)?.is(WITHIN) !== true) return false;
  for (let i = at + 1; i <= at + REACH; i += 1) {
    const place = neighbours.startingAt(match, i);
    if (place === undefined || !isPlace(place)) continue;
    return place.chain.at(-1) !== profile.chain.at(-1);
  }
  return false;
}
