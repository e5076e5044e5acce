import type { PackSet } from '../../packs/pack.ts';
import { tokenTexts } from '../text/tokens.ts';
import { entityFacts } from './entity-facts.ts';
import type { Party } from './party.ts';
import type { Scope } from './scope.ts';
import type { Mention } from './surroundings.ts';

/** The places that a number is counted at, as told at one distance from it. */
export interface PlaceGroup {
  readonly ids: readonly string[];
  /** 3 the clause, 2 the sentence, 1 the block. */
  readonly weight: 1 | 2 | 3;
}

/** What a number's places are, nearest first; a group that names several unjoined places holds them all. */
export function placeGroups(scope: Scope, mentions: readonly Mention[]): PlaceGroup[] {
  const groups: PlaceGroup[] = [];
  const places = mentions.filter((mention) => mention.isPlace && mention.role !== 'from');
  const near = places.filter(
    ({ at }) =>
      at.from >= Math.max(scope.clause.from, scope.between.from) &&
      at.from < Math.min(scope.clause.to, scope.between.to),
  );
  const after = near.filter(({ at }) => at.from >= scope.number.to);
  const before = near.filter(({ at }) => at.from < scope.number.from);
  const located = innermost(
    places,
    after.find(({ role }) => role === 'in') ?? before.findLast(({ role }) => role === 'in'),
  );
  const nearest = located ?? innermost(places, nearestOf(scope, near));
  if (nearest !== undefined) groups.push({ ids: joinedTo(places, nearest), weight: 3 });
  // Beyond the clause what was said before goes on; only where nothing was, what comes after counts.
  const inSentence = places.filter(
    ({ at }) =>
      at.from >= scope.sentence.from && at.from < scope.sentence.to && !near.some((n) => n.at === at),
  );
  const earlier = inSentence.filter(({ at }) => at.from < scope.number.from);
  const sentence =
    earlier.findLast(({ role }) => role === 'in') ??
    earlier.at(-1) ??
    inSentence.find(({ at, role }) => role === 'in' && at.from < scope.between.to);
  if (sentence !== undefined) groups.push({ ids: joinedTo(places, sentence), weight: 2 });
  const countries = places.filter(({ isCountry }) => isCountry);
  const others = countries.length > 0 ? countries : places;
  if (others.length > 0) groups.push({ ids: [...new Set(others.map(({ id }) => id))], weight: 1 });
  return groups;
}

function nearestOf(scope: Scope, mentions: readonly Mention[]): Mention | undefined {
  const gap = ({ at }: Mention) =>
    at.from >= scope.number.to ? at.from - scope.number.to : scope.number.from - at.to;
  return [...mentions].sort((a, b) => gap(a) - gap(b))[0];
}

/** «مخيم الهول في سوريا»: the place before "in" is the one that is meant. */
function innermost(places: readonly Mention[], mention: Mention | undefined): Mention | undefined {
  if (mention === undefined) return undefined;
  const before = places[places.indexOf(mention) - 1];
  // «مخيم الهول شمال شرقي سوريا»: the name of the region is an adverb of its own.
  const gap = before === undefined ? Number.POSITIVE_INFINITY : mention.at.from - before.at.to;
  return before !== undefined && !before.isCountry && (gap === 0 || gap === 1) ? before : mention;
}

/** The mention with those joined to it by "and": «في العراق وسوريا». */
function joinedTo(places: readonly Mention[], mention: Mention): string[] {
  const start = places.indexOf(mention);
  let from = start;
  while (from > 0 && places[from]!.joined) from -= 1;
  let to = start + 1;
  while (to < places.length && places[to]!.joined) to += 1;
  return [...new Set(places.slice(from, to).map(({ id }) => id))];
}

/**
 * The measure's place that a place of the text stands for: the place itself, or a region that bears its name and
 * is known to lie in it («شمال شرق سوريا» for Syria); a town or a base does not stand for its country.
 */
export function standsFor(packs: PackSet, place: string, parties: readonly Party[]): Party | undefined {
  const same = parties.find((party) => party.id === place);
  if (same !== undefined) return same;
  const facts = entityFacts(packs, place);
  if (facts?.record.kind !== 'place') return undefined;
  const outer = parties.find((party) => party.id === facts.within && party.isCountry);
  if (outer === undefined) return undefined;
  const words = tokenTexts(facts.record.labels.ar);
  return outer.label.split(' ').every((word) => words.includes(word)) ? outer : undefined;
}
