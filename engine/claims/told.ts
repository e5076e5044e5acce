import type { Party } from './party.ts';
import type { Profile } from './profile.ts';

/** Whether what is told, by canonical id, tells of the party: it, its country, whose body it is, or who is one side with it. */
export function isTold(
  { id, country, within, isPlace, together }: Party,
  told: ReadonlySet<string>,
): boolean {
  return (
    told.has(id) ||
    (country !== undefined && told.has(country)) ||
    (!isPlace && within !== undefined && told.has(within)) ||
    together.some((other) => told.has(other))
  );
}

/** Whether two measures count the same of the same parties, as two packs may. */
export function isSameMatter(a: Profile, b: Profile): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf({ parties, facets }: Profile): string {
  return `${parties
    .map(({ id }) => id)
    .sort()
    .join(' ')} | ${[...facets].sort().join(' ')}`;
}
