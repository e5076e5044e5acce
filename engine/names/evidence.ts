import type { Nearness, Neighbours } from './neighbours.ts';
import type { Profile } from './profile.ts';
import type { Surroundings } from './surroundings.ts';
import type { Match } from './walk.ts';
import { inList } from './word-forms.ts';
import {
  CITY_KINDS_AR,
  COUNTRY_KINDS_AR,
  GROUP_KINDS_AR,
  OPERATION_KINDS_AR,
  OUTLET_KINDS_AR,
  PLACE_KINDS_AR,
  PLACE_PREPOSITIONS_AR,
  REGION_KINDS_AR,
  SITE_KINDS_AR,
  STRICT_KINDS_AR,
  TITLES_AR,
  WATER_KINDS_AR,
  WEAPON_KINDS_AR,
} from './words-ar.ts';
import {
  PLACE_KINDS_AFTER_EN,
  PLACE_KINDS_EN,
  PLACE_PREPOSITIONS_EN,
  SITE_KINDS_EN,
  TITLES_EN,
} from './words-en.ts';

/** «محافظات إدلب وحلب وحماة»: how far a kind word reaches over a list of names, in tokens. */
const LIST_REACH = 9;

/** A word that says what the thing is stands before the name, or after it in English. */
export function hasKindWord(match: Match, profile: Profile, around: Surroundings, strict: boolean): boolean {
  const arabic = match.block.tokens[match.from]!.arabic;
  const before = around.before(match.from)?.text;
  if (!arabic) return hasEnglishKindWord(match, profile, around, before);
  const kinds = strict && profile.kind === 'place' ? STRICT_KINDS_AR : kindsOf(profile);
  if (before !== undefined && match.prefix === '' && inList(before, kinds)) return true;
  return isListed(match, kinds, around);
}

function kindsOf(profile: Profile): ReadonlySet<string> {
  switch (profile.kind) {
    case 'place':
      return profile.id.includes(':geo-') ? WATER_KINDS_AR : PLACE_KINDS_AR;
    case 'governorate':
      return REGION_KINDS_AR;
    case 'country':
      return COUNTRY_KINDS_AR;
    case 'military-site':
    case 'facility':
      return SITE_KINDS_AR;
    case 'armed-group':
      return GROUP_KINDS_AR;
    case 'organisation':
      return OUTLET_KINDS_AR;
    case 'weapon':
      return WEAPON_KINDS_AR;
    case 'operation':
      return OPERATION_KINDS_AR;
    case 'person':
      return TITLES_AR;
  }
}

/** «مدينتي الباب وجرابلس»: a kind word in the dual or plural before a list that this name goes on. */
function isListed(match: Match, kinds: ReadonlySet<string>, around: Surroundings): boolean {
  return headOfList(match, around, (word) => inList(word, kinds));
}

/** Does the list that the name goes on begin with such a kind word in the dual or plural? */
function headOfList(match: Match, around: Surroundings, isKind: (word: string) => boolean): boolean {
  if (!match.prefix.startsWith('و')) return false;
  const { tokens } = match.block;
  const [first] = around.range(around.sentenceOf(match.from));
  for (let i = match.from - 1; i >= Math.max(first, match.from - LIST_REACH); i -= 1) {
    const { text, arabic } = tokens[i]!;
    if (arabic && !text.startsWith('ال') && PLURAL_ENDINGS.test(text) && isKind(text)) return true;
  }
  return false;
}

const PLURAL_ENDINGS = /(?:ات|تي|تا|لي|لا|ري|را|قري|مدن|قواعد|حقول|دول|مناطق|ارياف)$/u;

/** «مصر والأردن والإمارات»: the name before, joined by «و», is of the same kind. */
export function isJoinedToKin(match: Match, profile: Profile, neighbours: Neighbours | undefined): boolean {
  if (neighbours === undefined) return false;
  const { block } = match;
  if (match.prefix.startsWith('و')) {
    return neighbours.endingAt(block.index, match.from - 1)?.kind === profile.kind;
  }
  return (
    block.tokens[match.to]?.text.startsWith('و') === true &&
    neighbours.startingAt(block.index, match.to)?.kind === profile.kind
  );
}

function hasEnglishKindWord(
  match: Match,
  profile: Profile,
  around: Surroundings,
  before: string | undefined,
): boolean {
  const after = around.after(match.to)?.text;
  const placeLike = profile.kind === 'place' || profile.kind === 'governorate' || profile.kind === 'country';
  if (placeLike) {
    if (before === 'of') {
      const kind = match.block.tokens[match.from - 2]?.text;
      return kind !== undefined && PLACE_KINDS_EN.has(kind);
    }
    return after !== undefined && PLACE_KINDS_AFTER_EN.has(after);
  }
  if (profile.kind === 'military-site' || profile.kind === 'facility')
    return after !== undefined && SITE_KINDS_EN.has(after);
  return profile.kind === 'person' && before !== undefined && TITLES_EN.has(before) && before.length > 2;
}

/** A word of place stands before the name: «في», «إلى», "near"; or the preposition is joined on: «بحلب». */
export function hasPlaceSign(match: Match, around: Surroundings): boolean {
  if (match.prefix.endsWith('ب')) return true;
  if (match.prefix !== '' && !/^[وف]$/u.test(match.prefix)) return false;
  const before = around.before(match.from);
  if (before === undefined) return false;
  return before.arabic ? inList(before.text, PLACE_PREPOSITIONS_AR) : PLACE_PREPOSITIONS_EN.has(before.text);
}

/** A city's or a region's own kind word, to tell «محافظة حلب» from «مدينة حلب». */
export function kindBefore(match: Match, around: Surroundings): 'city' | 'region' | undefined {
  const before = around.before(match.from)?.text;
  if (before !== undefined && match.prefix === '') {
    if (inList(before, CITY_KINDS_AR) || before === 'city' || before === 'town') return 'city';
    if (inList(before, REGION_KINDS_AR)) return 'region';
  }
  if (headOfList(match, around, (word) => inList(word, REGION_KINDS_AR))) return 'region';
  if (headOfList(match, around, (word) => inList(word, CITY_KINDS_AR))) return 'city';
  const after = around.after(match.to)?.text;
  if (after === 'city' || after === 'town') return 'city';
  return after === 'province' || after === 'governorate' || after === 'state' ? 'region' : undefined;
}

export function nearness(
  neighbours: Neighbours | undefined,
  match: Match,
  profile: Profile,
  around: Surroundings,
): Nearness {
  return neighbours === undefined ? 'nowhere' : neighbours.nearest(match, profile, around);
}
