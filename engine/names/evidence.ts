import type { WordList } from './folded-words.ts';
import type { Neighbours } from './neighbours.ts';
import type { Profile } from './profile.ts';
import type { Match } from './walk.ts';
import type { Word } from './word.ts';
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
  REPORTS_EN,
  SITE_KINDS_EN,
  TITLES_EN,
} from './words-en.ts';

/** «محافظات إدلب وحلب وحماة»: how far a kind word reaches over a list of names, in tokens. */
const LIST_REACH = 9;

/** A word that says what the thing is stands before the name, or after it in English. */
export function hasKindWord(match: Match, profile: Profile, strict: boolean): boolean {
  const arabic = match.block.tokens[match.from]!.arabic;
  const before = match.around.before(match.from);
  if (!arabic) return hasEnglishKindWord(match, profile, before?.text);
  if (profile.kind === 'organisation' && isCredit(match)) return true;
  const kinds = strict && profile.kind === 'place' ? STRICT_KINDS_AR : kindsOf(profile);
  if (before !== undefined && match.prefix === '' && before.bears(kinds)) return true;
  return isListed(match, kinds);
}

/** «مكة المكرمة – واس», «بغداد (رويترز)»: whose report it is stands at its head. */
function isCredit({ block, from, to }: Match): boolean {
  if (from < 2 || from > CREDIT_REACH) return false;
  const { tokens } = block;
  const before = tokens[from - 1]!;
  const after = tokens[to];
  // «غزة 11-9-2024 وفا-»
  if (before.kind === 'number') return after?.text === '-' || after?.text === '–';
  // «القاهرة في 5 مايو/ وفا-»
  const slash = before.text === '/' && block.tokens[from]!.spaced && DASHES.has(after?.text ?? '');
  if (before.kind !== 'sign' || !(before.spaced || slash)) return false;
  if (before.text === '(') return after?.text === ')';
  if (before.text !== '-' && before.text !== '–' && before.text !== '—' && before.text !== '/') return false;
  return after === undefined || after.newline || after.kind === 'sign';
}

const DASHES = new Set(['-', '–', '—']);

/** How far from its beginning a report names its agency, in tokens. */
const CREDIT_REACH = 12;

function kindsOf(profile: Profile): WordList {
  switch (profile.kind) {
    case 'place':
      return profile.nature ? WATER_KINDS_AR : PLACE_KINDS_AR;
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
function isListed(match: Match, kinds: WordList): boolean {
  return headOfList(match, (word) => word.bears(kinds));
}

/** Does the list that the name goes on begin with such a kind word in the dual or plural? */
function headOfList(match: Match, isKind: (word: Word) => boolean): boolean {
  if (!match.prefix.startsWith('و')) return false;
  const { around, from } = match;
  const first = around.firstOf(around.sentenceOf(from));
  for (let i = from - 1; i >= Math.max(first, from - LIST_REACH); i -= 1) {
    const word = around.at(i);
    if (word === null || word === undefined || !word.arabic) continue;
    if (isKind(word) && !word.text.startsWith('ال') && PLURAL_ENDINGS.test(word.text)) return true;
  }
  return false;
}

const PLURAL_ENDINGS = /(?:ات|تي|تا|لي|لا|ري|را|قري|مدن|قواعد|حقول|دول|مناطق|ارياف)$/u;

/** «مصر والأردن والإمارات»: the name before, joined by «و», is of the same kind. */
export function isJoinedToKin(match: Match, profile: Profile, neighbours: Neighbours | undefined): boolean {
  if (neighbours === undefined) return false;
  if (match.prefix.startsWith('و')) {
    return neighbours.endingAt(match, match.from - 1)?.kind === profile.kind;
  }
  return (
    match.around.at(match.to)?.text.startsWith('و') === true &&
    neighbours.startingAt(match, match.to)?.kind === profile.kind
  );
}

/** «تعز وحجة وصعدة»: in the midst of a list of its kind. */
export function isAmidKin(match: Match, profile: Profile, neighbours: Neighbours | undefined): boolean {
  return (
    neighbours !== undefined &&
    match.prefix.startsWith('و') &&
    neighbours.endingAt(match, match.from - 1)?.kind === profile.kind &&
    match.around.at(match.to)?.text.startsWith('و') === true &&
    neighbours.startingAt(match, match.to)?.kind === profile.kind
  );
}

function hasEnglishKindWord(match: Match, profile: Profile, before: string | undefined): boolean {
  const after = match.around.after(match.to)?.text;
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
  // "Al-Mayadeen reported": an outlet by what it does.
  if (profile.kind === 'organisation') return after !== undefined && REPORTS_EN.has(after);
  return profile.kind === 'person' && before !== undefined && TITLES_EN.has(before) && before.length > 2;
}

/** A word of place stands before the name: «في», «إلى», "near"; or the preposition is joined on: «بحلب». */
export function hasPlaceSign(match: Match): boolean {
  if (match.prefix.endsWith('ب')) return true;
  if (match.prefix !== '' && match.prefix !== 'و' && match.prefix !== 'ف') return false;
  const before = match.around.before(match.from);
  if (before === undefined) return false;
  return before.arabic ? before.bears(PLACE_PREPOSITIONS_AR) : PLACE_PREPOSITIONS_EN.has(before.text);
}

/** A city's or a region's own kind word, to tell «محافظة حلب» from «مدينة حلب». */
export function kindBefore(match: Match): 'city' | 'region' | undefined {
  const before = match.prefix === '' ? match.around.before(match.from) : undefined;
  if (before !== undefined) {
    if (before.bears(CITY_KINDS_AR) || before.text === 'city' || before.text === 'town') return 'city';
    if (before.bears(REGION_KINDS_AR)) return 'region';
  }
  if (headOfList(match, (word) => word.bears(REGION_KINDS_AR))) return 'region';
  if (headOfList(match, (word) => word.bears(CITY_KINDS_AR))) return 'city';
  const after = match.around.after(match.to);
  if (after === undefined || after.arabic) return undefined;
  if (after.text === 'city' || after.text === 'town') return 'city';
  return REGIONS_EN.has(after.text) ? 'region' : undefined;
}

const REGIONS_EN = new Set(['province', 'governorate', 'state']);
