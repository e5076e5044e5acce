import { type Token, tokenTexts } from '../text/tokens.ts';
import { type Facet, facetOf, OUTCOMES, SORTS } from './facets.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import { outcomesOf } from './outcome.ts';
import { type PlaceGroup, placeGroups } from './places.ts';
import type { Profile } from './profile.ts';
import { type Range, type Scope, stemsIn } from './scope.ts';
import { stem } from './stem.ts';
import type { Mention } from './surroundings.ts';

/** What the whole page speaks of. */
export interface PageTopics {
  /** Canonical ids of all that it names. */
  readonly named: ReadonlySet<string>;
  readonly facets: ReadonlySet<Facet>;
}

/** What the text around one number says, read once and held against every measure. */
export interface Evidence {
  readonly scope: Scope;
  readonly page: PageTopics;
  readonly mentions: readonly Mention[];
  readonly groups: readonly PlaceGroup[];
  readonly outcomes: ReadonlySet<Facet>;
  /** Facets of the counted noun itself. */
  readonly nounFacets: ReadonlySet<Facet>;
  readonly inPhrase: ReadonlySet<string>;
  /** Of the clause, what stands before the number. */
  readonly beforeNumber: ReadonlySet<string>;
  readonly inClause: ReadonlySet<string>;
  readonly inSentence: ReadonlySet<string>;
  readonly clauseFacets: ReadonlySet<Facet>;
  readonly sentenceFacets: ReadonlySet<Facet>;
  readonly blockFacets: ReadonlySet<Facet>;
  /** «إضافي», "withdraw": the number is a change, not a level. */
  readonly isChange: boolean;
  /** «تعرضت قاعدتان»: the number is of what was attacked. */
  readonly isAttacked: boolean;
}

/** What a whole page is about; a later paragraph need not name it again. */
export const MATTERS: ReadonlySet<Facet> = new Set<Facet>(['earthquake', 'chemical']);

const CHANGE = new Set([...ar.CHANGE, ...en.CHANGE].flatMap((word) => tokenTexts(word).map(stem)));
const MORE = new Set(en.MORE.map(stem));
const ATTACKED = new Set([...ar.ATTACKED, ...en.ATTACKED].flatMap((word) => tokenTexts(word).map(stem)));
/** How near after the noun: «قاعدتان تعرضتا», "two bases were attacked". */
const AFTER_REACH = 2;
/** How near a word of change or attack must stand before its number. */
const CHANGE_REACH = 3;

/** Reads what stands around a number; each part when it is first asked for, as most measures fall at the unit. */
export function evidenceOf(scope: Scope, mentions: readonly Mention[], page: PageTopics): Evidence {
  const { tokens } = scope.block;
  const own = {
    from: Math.max(scope.clause.from, scope.between.from),
    to: Math.min(scope.clause.to, scope.between.to),
  };
  const after = { from: scope.phrase.to, to: Math.min(own.to, scope.phrase.to + AFTER_REACH) };
  const near = { from: Math.max(own.from, scope.number.from - CHANGE_REACH), to: scope.number.from };
  const before = once(() => stemsIn(tokens, near));
  const inPhrase = once(() => new Set([...scope.noun, ...stemsIn(tokens, scope.phrase)]));
  const parts = {
    groups: once(() => placeGroups(scope, mentions)),
    outcomes: once(() => allOutcomes(scope)),
    nounFacets: once(() => new Set(scope.noun.flatMap((word) => facetOf(word) ?? []))),
    inPhrase,
    beforeNumber: once(() => stemsIn(tokens, { from: own.from, to: scope.number.from })),
    inClause: once(() => stemsIn(tokens, own)),
    inSentence: once(() => stemsIn(tokens, scope.sentence)),
    clauseFacets: once(() => facetsAmong(tokens, own)),
    sentenceFacets: once(() => facetsAmong(tokens, scope.sentence)),
    blockFacets: once(() => facetsAmong(tokens, { from: 0, to: tokens.length })),
    isChange: once(
      () =>
        [...inPhrase(), ...before()].some((word) => CHANGE.has(word)) ||
        [...inPhrase()].some((word) => MORE.has(word)),
    ),
    isAttacked: once(() => [...before(), ...stemsIn(tokens, after)].some((word) => ATTACKED.has(word))),
  };
  return {
    scope,
    page,
    mentions,
    get groups() {
      return parts.groups();
    },
    get outcomes() {
      return parts.outcomes();
    },
    get nounFacets() {
      return parts.nounFacets();
    },
    get inPhrase() {
      return parts.inPhrase();
    },
    get beforeNumber() {
      return parts.beforeNumber();
    },
    get inClause() {
      return parts.inClause();
    },
    get inSentence() {
      return parts.inSentence();
    },
    get clauseFacets() {
      return parts.clauseFacets();
    },
    get sentenceFacets() {
      return parts.sentenceFacets();
    },
    get blockFacets() {
      return parts.blockFacets();
    },
    get isChange() {
      return parts.isChange();
    },
    get isAttacked() {
      return parts.isAttacked();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** With its noun a number leaves out what became of those it counts: "killed 40 in Turkey and at least 5 in Syria". */
function allOutcomes(scope: Scope): Set<Facet> {
  const own = outcomesOf(scope);
  return own.size === 0 && scope.carried !== undefined ? allOutcomes(scope.carried) : own;
}

/** The facets that the words of a range speak of. */
export function facetsAmong(tokens: readonly Token[], range: Range): Set<Facet> {
  const found = new Set<Facet>();
  for (let i = range.from; i < range.to; i += 1) {
    const token = tokens[i]!;
    const facet = token.kind === 'word' ? facetOf(token.text) : undefined;
    if (facet !== undefined) found.add(facet);
  }
  return found;
}

/** A measure of what there is: no toll and no number of attacks. */
function isLevel(profile: Profile): boolean {
  return ![...profile.facets].some((facet) => OUTCOMES.has(facet)) && !profile.countsAttacks;
}

/** Whether the number says of those it counts what the measure keeps, and nothing else. */
export function facetsFit(profile: Profile, evidence: Evidence): boolean {
  const { facets, allowed } = profile;
  const { outcomes, nounFacets, clauseFacets, sentenceFacets } = evidence;
  if (evidence.isAttacked && isLevel(profile)) return false;
  for (const outcome of outcomes) {
    // The noun may be a prisoner and the measure of prisoners that were put to death.
    if (!facets.has(outcome) && !(allowed.has(outcome) && nounFacets.has(outcome))) return false;
  }
  for (const sort of nounFacets) {
    if (SORTS.has(sort) && !facets.has(sort) && !allowed.has(sort)) return false;
  }
  for (const facet of facets) {
    if (OUTCOMES.has(facet)) {
      if (!outcomes.has(facet) && !nounFacets.has(facet)) return false;
    } else if (SORTS.has(facet)) {
      if (!nounFacets.has(facet) && !clauseFacets.has(facet) && !isOfSort(profile, evidence, facet))
        return false;
    } else if (facet === 'population') {
      if (!tellsPopulation(profile, evidence)) return false;
    } else if (!(MATTERS.has(facet) ? evidence.page.facets : sentenceFacets).has(facet)) {
      return false;
    }
  }
  return true;
}

/** «ثلاثة ملايين سوري» on a page about refugees: the nationality stands for them. */
export function isOfSort(profile: Profile, evidence: Evidence, facet: Facet): boolean {
  return (
    evidence.page.facets.has(facet) &&
    profile.parties.some(
      (party) => party.isCountry && evidence.scope.noun.some((word) => party.demonyms.has(word)),
    )
  );
}

const COUNTRY_OF = new Set(['country', 'nation', 'دوله', 'بلد', 'city', 'مدينه'].map(stem));

/** «سكان», «نسمة», "a country of 11 million people"; in a camp whoever is counted. */
function tellsPopulation(profile: Profile, evidence: Evidence): boolean {
  const { scope, clauseFacets } = evidence;
  if (clauseFacets.has('population')) return true;
  const { tokens } = scope.block;
  const before = stemsIn(tokens, {
    from: Math.max(scope.clause.from, scope.number.from - 3),
    to: scope.number.from,
  });
  if ([...before].some((word) => COUNTRY_OF.has(word))) return true;
  const nearest = evidence.groups[0];
  return (
    nearest !== undefined &&
    nearest.weight >= 2 &&
    profile.parties.some((party) => party.isPlace && !party.isCountry && nearest.ids.includes(party.id))
  );
}
