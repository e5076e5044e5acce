import { tokenTexts } from '../text/tokens.ts';
import type { Around } from './around.ts';
import { type Evidence, facetsAmong } from './evidence.ts';
import { OUTCOMES, SORTS } from './facets.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import type { Profile } from './profile.ts';
import type { Range, Scope } from './scope.ts';
import { stem, stemsOf } from './stem.ts';
import type { Story } from './story.ts';
import { isTold } from './told.ts';
import { PERSONS, unitFits } from './unit.ts';

/** How near behind its number a word says of what kind the people are: "6.8 million people have been displaced". */
const KIND_REACH = 4;

export function isSortTold({ facets }: Profile, { block, number }: Scope, segment: Range): boolean {
  const near = facetsAmong(block, { from: segment.from, to: Math.min(segment.to, number.to + KIND_REACH) });
  return [...facets].every(
    (facet) =>
      !SORTS.has(facet) ||
      facet === 'civilian' ||
      near.has(facet) ||
      (facet === 'refugee' && near.has('hosted')),
  );
}

export const NOUN = { unit: 2.5, anyone: 1.6, nationality: 1.6, people: 0.8, carried: 0.7, none: 0 };

export const stemmed = (words: readonly string[]) => new Set(words.flatMap(stemsOf));

const ANYONE = stemmed(['person', 'people', 'شخص', 'نسمة', 'million', 'مليون']);

const PEOPLE = new Set([...PERSONS, ...stemmed([...ar.PEOPLE, ...en.PEOPLE])]);

/** Words behind a number that are no noun it counts: «شرقي الفرات», «عشية الحرب». */
const NO_NOUNS = stemmed([...ar.DIRECTIONS, ...ar.TIMES, ...en.ONES]);

const OF_THEM = new Set([...ar.OF_THEM, ...en.OF_THEM].flatMap((word) => tokenTexts(word)));

/** «ألفان منهم», "27,700 of them". */
function isOfThem({ block, number }: Scope): boolean {
  const { tokens } = block;
  return [tokens[number.to], tokens[number.to + 1]].some(
    (token) => token !== undefined && OF_THEM.has(token.text),
  );
}

export function nounFit(
  profile: Profile,
  evidence: Evidence,
  story: Story,
  around: Around,
): number | undefined {
  const { scope } = evidence;
  const { noun, quantity } = scope;
  const { units, unitHeads } = profile;
  if (unitFits(profile, evidence)) {
    return noun.some((word) => ANYONE.has(word)) ? NOUN.anyone : NOUN.unit;
  }
  if (quantity.unit !== undefined || profile.isMoney || profile.isPercent) return undefined;
  if (scope.carried !== undefined && noun === scope.carried.noun) return NOUN.carried;
  const given = givenNoun(scope);
  const { isOwn, last, head } = given;
  // "18 Katyushas came down": the noun without the verb.
  if (isOwn && last !== undefined && unitHeads.has(last)) {
    if (units.some((unit) => unit.length === 1 && unit[0] === last))
      return ANYONE.has(last) ? NOUN.anyone : NOUN.unit;
  }
  // «نازحين … ويحتاج أكثر من 16 مليونا»: the noun is that of the number before, the words are not.
  if (!isOwn && around.facets.size > 0) return NOUN.none;
  if (given.possessed !== undefined && unitHeads.has(given.possessed)) return NOUN.unit;
  if (head === undefined) return NOUN.none;
  if (!profile.countsPeople) return undefined;
  if (profile.parties.some((party) => party.demonyms.has(head))) return NOUN.nationality;
  if (isOfParty(profile, scope, story)) return NOUN.people;
  return given.isOfPeople && countsPeopleAtLarge(profile) ? NOUN.people : undefined;
}

/** "38,000 people" are no troops. */
function countsPeopleAtLarge({ facets }: Profile): boolean {
  for (const facet of facets)
    if (SORTS.has(facet) || OUTCOMES.has(facet) || facet === 'population') return true;
  return false;
}

/** What the noun of a number tells whatever it is held against. */
interface GivenNoun {
  readonly isOwn: boolean;
  /** Stem of the noun itself, without what qualifies it. */
  readonly last: string | undefined;
  /** The same of all that is counted; undefined where the number counts nothing of its own. */
  readonly head: string | undefined;
  /** «700 من عناصره»: stem of the noun. */
  readonly possessed: string | undefined;
  readonly isOfPeople: boolean;
}

const givenNouns = new WeakMap<Scope, GivenNoun>();

function givenNoun(scope: Scope): GivenNoun {
  let known = givenNouns.get(scope);
  if (known === undefined) {
    known = readNoun(scope);
    givenNouns.set(scope, known);
  }
  return known;
}

function readNoun(scope: Scope): GivenNoun {
  const { noun, quantity, block } = scope;
  const given = stemsOf(quantity.noun ?? '');
  const arabic = block.lang === 'ar';
  const head = arabic ? noun[0] : noun.at(-1);
  const isNone = quantity.noun === undefined || head === undefined || NO_NOUNS.has(head) || isOfThem(scope);
  return {
    isOwn: isNounBehind(scope),
    last: arabic ? given[0] : given.at(-1),
    head: isNone ? undefined : head,
    possessed: possessedIn(scope),
    isOfPeople: noun.some((word) => PEOPLE.has(word)),
  };
}

/** The counted noun stands behind its number, and is not taken over from the one before. */
export function isOwnNoun(scope: Scope): boolean {
  return givenNoun(scope).isOwn;
}

function isNounBehind({ block, number, quantity }: Scope): boolean {
  const [first] = tokenTexts(quantity.noun ?? '');
  const { tokens } = block;
  for (let i = number.from; i < Math.min(tokens.length, number.to + OWN_REACH); i += 1) {
    if (tokens[i]!.text === first) return true;
  }
  return false;
}

const OWN_REACH = 4;

const POSSESSIVE = /(?:ها|هم|ه)$/u;

/** «700 من عناصره». */
function possessedIn({ block, number }: Scope): string | undefined {
  const [of, noun] = [block.tokens[number.to], block.tokens[number.to + 1]];
  if (of === undefined || noun === undefined || !OF.has(of.text) || !POSSESSIVE.test(noun.text))
    return undefined;
  return stem(noun.text.replace(POSSESSIVE, ''));
}

/** How far behind "of" the name of a party may stand: «44 من التنظيم», "44 of the group". */
const OF_REACH = 3;

const OF = new Set(['من', 'of']);

function isOfParty(profile: Profile, scope: Scope, story: Story): boolean {
  const { block, number } = scope;
  const first = block.tokens[number.to];
  if (first === undefined || !OF.has(first.text)) return false;
  return story
    .tellings(scope)
    .some(
      ({ at, ids }) =>
        at > number.to &&
        at <= number.to + OF_REACH &&
        profile.parties.some((party) => !party.isPlace && isTold(party, ids)),
    );
}
