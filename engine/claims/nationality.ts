import type { PackSet } from '../../packs/pack.ts';
import { tokenTexts } from '../text/tokens.ts';
import { entityFacts } from './entity-facts.ts';
import * as en from './locale-en.ts';
import { type Party, partyNames } from './party.ts';
import type { Profile } from './profile.ts';
import { isOthers, type Range, type Scope } from './scope.ts';
import { stem, stems } from './stem.ts';

/**
 * Endings that make a country's name of what is left of its adjective: ترك + يا, فرنس + ا, سعود + ية, أفغان + ستان,
 * with and without the article. Arabic nationality words are formed so regularly that no list of them is needed.
 */
const COUNTRY_ENDINGS = ['', 'ا', 'يا', 'ه', 'يه', 'ستان'];
const ADJECTIVE = 'ي';

/** Whether the counted noun bears the nationality of a country that the measure is not about. */
export function isForeign(packs: PackSet, profile: Profile, scope: Scope): boolean {
  // "Iraqi troops" are none of the US troops in Iraq.
  const whose = profile.actors.some(({ demonyms }) => demonyms.size > 0) ? profile.actors : profile.parties;
  const isOfPlace = (word: string) =>
    whose === profile.actors && profile.parties.some((party) => party.isPlace && party.demonyms.has(word));
  const known = (word: string) =>
    whose.some((party) => party.demonyms.has(word)) ||
    profile.parties.some((party) => party.names.has(word)) ||
    profile.parties.some((party) => !party.isPlace && ownerNames(packs, party).has(word)) ||
    profile.units.some((unit) => unit.includes(word)) ||
    (profile.context.has(word) && !isOfPlace(word));
  const { tokens, text } = scope.block;
  const range = nounRange(scope);
  for (let i = range.from; i < range.to; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const word = stem(token.text);
    if (known(word) || isOthers(word)) continue;
    if (token.arabic) {
      if (word.endsWith(ADJECTIVE) && isNationality(packs, word)) return true;
    } else if (/\p{Lu}/u.test(text.charAt(token.start)) && token.text.length > 1 && !BRANCHES.has(word)) {
      // "900 Turkish troops", "40 Army personnel": a name that the measure does not know narrows or changes the count.
      return true;
    }
  }
  return false;
}

/**
 * «القوات العراقية … يبلغ عددها 2500»: the first noun of the sentence that the measure counts is of another nationality than
 * the measure's own body.
 */
export function isSubjectForeign(packs: PackSet, profile: Profile, scope: Scope): boolean {
  const actors = profile.actors.filter(({ demonyms }) => demonyms.size > 0);
  if (actors.length === 0) return false;
  const { block, sentence, number } = scope;
  const { tokens } = block;
  for (let i = sentence.from; i < number.from; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !stems(token.text).some((form) => profile.unitHeads.has(form))) continue;
    const beside = tokens[token.arabic ? i + 1 : i - 1];
    if (beside?.kind !== 'word') return false;
    const word = stem(beside.text);
    if (actors.some(({ demonyms }) => demonyms.has(word))) return false;
    const isPlaces = profile.parties.some((party) => party.isPlace && party.demonyms.has(word));
    return isPlaces || (beside.arabic && word.endsWith(ADJECTIVE) && isNationality(packs, word));
  }
  return false;
}

/** How far behind its number the nation stands: "of whom 28,000 are Iraqis", «منهم 28 ألفا عراقيون». */
const NATION_REACH = 3;

/** Of one nation only, where the measure is of all that there are in several countries. */
export function isOfOneNation(
  { parties, origins, countsPeople }: Profile,
  { block, number }: Scope,
): boolean {
  const countries = parties.filter(({ id, isPlace, isCountry }) => isPlace && isCountry && !origins.has(id));
  if (!countsPeople || countries.length < 2) return false;
  const { tokens } = block;
  for (let i = number.to; i < Math.min(tokens.length, number.to + NATION_REACH); i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word') return false;
    if (stems(token.text).some((form) => countries.some(({ demonyms }) => demonyms.has(form)))) return true;
  }
  return false;
}

const BRANCHES = new Set(en.BRANCHES.map(stem));
const NOBODY: ReadonlySet<string> = new Set();

/** "Iran-linked targets" where a measure is about a body of Iran's. */
function ownerNames(packs: PackSet, { within }: Party): ReadonlySet<string> {
  const owner = within === undefined ? undefined : entityFacts(packs, within);
  return owner?.isCountry === true ? partyNames(packs, owner).names : NOBODY;
}

/** The counted noun with its neighbours: after the number, or before it («عدد اللاجئين السوريين … 840 ألفا»). */
function nounRange(scope: Scope): Range {
  const { tokens } = scope.block;
  if (scope.phrase.to > scope.phrase.from || scope.noun.length === 0) return scope.phrase;
  if (scope.carried !== undefined) return nounRange(scope.carried);
  for (let i = scope.number.from - 1; i >= Math.max(scope.clause.from, scope.between.from); i -= 1) {
    if (stems(tokens[i]!.text).includes(scope.noun[0]!))
      return tokens[i]!.arabic
        ? { from: i, to: Math.min(i + 3, scope.number.from) }
        : { from: Math.max(0, i - 1), to: i + 1 };
  }
  return scope.phrase;
}

const asked = new WeakMap<PackSet, Map<string, boolean>>();

function isNationality(packs: PackSet, adjective: string): boolean {
  let answers = asked.get(packs);
  if (answers === undefined) {
    answers = new Map();
    asked.set(packs, answers);
  }
  let answer = answers.get(adjective);
  if (answer === undefined) {
    answer = findCountry(packs, adjective);
    answers.set(adjective, answer);
  }
  return answer;
}

function findCountry(packs: PackSet, adjective: string): boolean {
  const base = adjective.slice(0, -ADJECTIVE.length);
  for (const ending of COUNTRY_ENDINGS) {
    for (const name of [`${base}${ending}`, `ال${base}${ending}`]) {
      for (const pack of packs.packs) {
        for (const alias of pack.aliasesStartingWith(name)) {
          const record = pack.entity(alias.entity);
          if (
            record.kind === 'country' &&
            record.demonyms?.ar.some((word) => tokenTexts(word).map(stem)[0] === adjective)
          ) {
            return true;
          }
        }
      }
    }
  }
  return false;
}
