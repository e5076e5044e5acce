import type { PackSet } from '../../packs/pack.ts';
import { withinChain } from '../context/record-index.ts';
import { entityFacts } from './entity-facts.ts';
import type { Evidence } from './evidence.ts';
import { isSpeaking } from './figures.ts';
import { partyNames } from './party.ts';
import { standsFor } from './places.ts';
import type { Profile } from './profile.ts';
import type { Range } from './scope.ts';
import type { Story } from './story.ts';
import { isTold } from './told.ts';
import { isSite, isToll } from './toll.ts';
import { hasAny } from './words.ts';

/** A place in the number's own words that lies neither in nor around any place of the measure, or is only a part of it. */
const COMPOUNDS: ReadonlySet<string> = new Set(['facility', 'military-site']);

export function isElsewhere(packs: PackSet, profile: Profile, evidence: Evidence, segment: Range): boolean {
  const places = profile.parties.filter(({ isPlace }) => isPlace);
  // «وسقط 18 صاروخا على بسماية»: what happened at one site did not at another.
  const isOnce = profile.once && places.some(isSite);
  const { sentence, number } = evidence.scope;
  return evidence.mentions.some(({ id, at, role, isPlace, isCountry, words, facts }) => {
    // «أما مخيم روج فيضم … بينهم 2300 أجنبي»: of those of one camp, where the measure is of all.
    const isBefore = at.from >= sentence.from && at.from < number.from;
    if (places.length === 0 && isBefore && COMPOUNDS.has(facts.record.kind)) return true;
    if (profile.parties.some((party) => party.aliases.has(words))) return false;
    if (isPlace && role !== 'in' && isSpeaking(evidence.scope.block, at.from)) return false;
    if (!isPlace || role === 'from' || at.from < segment.from || at.from >= segment.to) return false;
    if (profile.parties.some((party) => party.id === id || party.country === id || party.within === id))
      return false;
    // Of a total of the region one country has a part.
    if (places.length === 0) return role === 'in' && isCountry && !isInContext(packs, profile, id);
    if (places.some((party) => withinChain(packs, party.id).includes(id))) return false;
    const inner = places.find((party) => withinChain(packs, id).includes(party.id));
    if (inner === undefined && isOnce) return true;
    if (inner === undefined) return role === 'in' || (isCountry && !isInContext(packs, profile, id));
    // A base, a town or a province inside the country has a part of the figure only.
    return role === 'in' && !isToll(profile) && standsFor(packs, id, places) === undefined;
  });
}

function isInContext(packs: PackSet, { context, parties }: Profile, id: string): boolean {
  const facts = entityFacts(packs, id);
  if (facts === undefined) return false;
  const { names, demonyms } = partyNames(packs, facts);
  // "Iran-backed militias" tells of Iran.
  return (
    hasAny(names, context) || parties.some(({ words }) => hasAny(names, words) || hasAny(demonyms, words))
  );
}

/** A party is told only before the sentence, which names another country. */
export function isSuperseded(
  packs: PackSet,
  profile: Profile,
  { mentions, scope }: Evidence,
  weights: readonly number[],
  story: Story,
): boolean {
  const { parties } = profile;
  if (parties.every((party, i) => party.isThing || weights[i]! >= 2)) return false;
  const isBefore = (at: number) => at >= scope.sentence.from && at < scope.number.from;
  const isOthers = (id: string) =>
    !isInContext(packs, profile, id) &&
    !parties.some(
      (party) =>
        party.id === id ||
        party.country === id ||
        party.within === id ||
        withinChain(packs, party.id).includes(id),
    );
  // «أعلن نائب الرئيس التركي ارتفاع عدد قتلى الزلزال»: the dead of his country, unless another place is told before the number.
  const toldBefore = isToll(profile) ? story.tellings(scope).filter(({ at }) => isBefore(at)) : [];
  const isOfficials =
    !toldBefore.some(({ ids }) => parties.some((party) => party.isPlace && isTold(party, ids))) &&
    toldBefore.some(({ ids }) =>
      [...ids].some((id) => entityFacts(packs, id)?.isCountry === true && isOthers(id)),
    );
  return (
    isOfficials ||
    mentions.some(
      ({ id, at, isCountry, role }) => isCountry && role !== 'from' && isBefore(at.from) && isOthers(id),
    )
  );
}
