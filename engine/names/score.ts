import { isAdjective, isHeadNoun, isPlace, isTrapped, isWithinAnotherName } from './barriers.ts';
import { isShouted } from './case.ts';
import { choose, prior } from './choose.ts';
import { hasKindWord, hasPlaceSign, isAmidKin, isJoinedToKin, kindBefore } from './evidence.ts';
import type { Bearer } from './form.ts';
import { acts } from './metonym.ts';
import { isAccusativeNationality } from './nationality-ar.ts';
import type { Needs } from './needs.ts';
import type { Neighbours } from './neighbours.ts';
import { isOrdinaryWord } from './ordinary-surname.ts';
import { isVowelled, type Profile } from './profile.ts';
import type { Match } from './walk.ts';

/**
 * Nothing under this confidence is reported. Set so that a form that needs context passes with a context word in its
 * own paragraph and fails with one elsewhere in the document only.
 */
export const BAR = 0.6;
const HIGHEST = 0.98;
/** A surname after the full name is that person's before anything else's («أوستن»). */
const SURNAME_OF_NAMED = 0.5;

/** What one alias says by itself. */
const BASE = { unique: 0.85, mixed: 0.64, needs: 0.4, never: 0.35, commonUnique: 0.42, common: 0.3 };
const NEED = { beside: 0.4, sentence: 0.3, block: 0.22, document: 0.12, nowhere: 0 };
/** An ordinary word is a name only by what stands beside it. */
const NEED_OF_COMMON = { beside: 0.33, sentence: 0.12, block: 0, document: 0, nowhere: 0 };
const NEIGHBOUR_OF_COMMON = { sentence: 0.15, block: 0.08, document: 0, nowhere: 0 };
const NEIGHBOUR = { sentence: 0.2, block: 0.15, document: 0.1, nowhere: 0 };
/** Among several records of one name, the one with a companion in the sentence. */
const SAME_SENTENCE = 0.25;
const KIND_WORD = 0.45;
/** Among several records of one name, the one that a word beside it says it is. */
const SAID_TO_BE = 0.3;
const PLACE_SIGN = 0.15;
/** A country's name that is a word too is the country after a preposition of place and where it acts. */
const COUNTRY_SIGN = 0.2;
const NAMED_ELSEWHERE = 0.3;
const NAMED_ELSEWHERE_COMMON = 0.15;
/** «مصر والأردن والإمارات». */
const JOINED = 0.25;
/** «المرصد» after «المرصد السوري لحقوق الإنسان». */
const SHORTENED = 0.35;
/** "WHO" in capitals amid small letters is no pronoun. */
const ABBREVIATION = 0.25;
/** The text writes the vowels of one reading. */
const VOWELLED = 0.3;

/** One record that a stretch of text may name. */
export interface Candidate {
  readonly profile: Profile;
  readonly confidence: number;
  /** For the order among readings; the confidence with what is likelier in general. */
  readonly rank: number;
}

export interface Verdict {
  readonly profile: Profile;
  readonly confidence: number;
  readonly alternatives: readonly string[];
}

export interface Scene {
  readonly needs: Needs;
  /** What the first pass was sure of; absent during it. */
  readonly neighbours: Neighbours | undefined;
}

/** Which record a match names, and how surely; undefined when none can be said to be named. */
export function judge(match: Match, scene: Scene): Verdict | undefined {
  if (isUnlikelyCut(match)) {
    match.hopeless = true;
    return undefined;
  }
  const { bearers, plain } = match.group;
  if (plain) {
    const [only] = bearers as [Bearer];
    if (!isBarred(match, only, scene)) return plainVerdict(only.profile);
    match.hopeless = isHopeless(match);
    return undefined;
  }
  const readings: Candidate[] = [];
  for (const bearer of bearers) {
    const reading = readAs(match, bearer, scene, bearers.length > 1);
    if (reading !== undefined) readings.push(reading);
  }
  if (readings.length === 0) {
    match.hopeless = isHopeless(match);
    return undefined;
  }
  const written = vowelsOf(match);
  const vowelled =
    written === undefined ? readings : readings.filter((reading) => reading.profile.vowelled.has(written));
  // Where the text writes the vowels of one reading («عمّان»), the others are out.
  if (vowelled.length > 0 && written !== undefined) return choose(match, vowelled, scene);
  if (readings.length > 1) readings.sort((a, b) => b.rank - a.rank);
  return choose(match, readings, scene);
}

/** Of what is barred by its own surroundings nothing said elsewhere can make a name, unless it is one of a list or an adjective. */
function isHopeless({ around, block, from, to, prefix, group }: Match): boolean {
  if (!block.tokens[from]!.arabic || prefix.startsWith('و') || around.at(to)?.text.startsWith('و') === true)
    return false;
  return group.forms.every((form) => form.demonym === 'no');
}

/** The name as written when it bears vowel signs, which few words of news do. */
function vowelsOf({ block, start, end }: Match): string | undefined {
  for (let i = start + 1; i < end - 1; i += 1) {
    const unit = block.text.charCodeAt(i);
    if (unit < 0x64e || unit > 0x651) continue;
    const written = block.text.slice(start, end);
    return isVowelled(written) ? written : undefined;
  }
  return undefined;
}

/** «كريمة» is no «ك» before «ريمة»: the preposition is rare before names, and many words begin with its letter. */
function isUnlikelyCut(match: Match): boolean {
  if (!match.prefix.endsWith('ك') || match.to - match.from > 1) return false;
  return !match.group.definite;
}

/** «آفاد» written with its madda is not the verb «أفاد», which folding makes of it. */
function hasOwnMadda(match: Match, { forms }: Bearer): boolean {
  const first = match.block.text.charAt(match.start);
  return first === 'آ' && forms.some((form) => form.entry.surface.startsWith(first));
}

/** «في مأرب», and less surely «على مأرب», which is said of governments too. */
function placeSign(match: Match, profile: Profile, common: boolean, hasRivals: boolean): number {
  if (profile.kind === 'country' && !hasRivals && (hasPlaceSign(match) || acts(match))) return COUNTRY_SIGN;
  if (hasPlaceSign(match)) return PLACE_SIGN;
  return !common && match.prefix === '' && match.around.before(match.from)?.text === 'علي'
    ? PLACE_SIGN / 1.5
    : 0;
}

const plainVerdicts = new WeakMap<Profile, Verdict>();

/** The verdict on a form that only one record bears and that is no ordinary word; one object a record. */
function plainVerdict(profile: Profile): Verdict {
  let verdict = plainVerdicts.get(profile);
  if (verdict === undefined) {
    verdict = { profile, confidence: BASE.unique, alternatives: [] };
    plainVerdicts.set(profile, verdict);
  }
  return verdict;
}

/** Nothing that stands elsewhere in the document can change it. */
export function isPlain(verdict: Verdict): boolean {
  return plainVerdicts.get(verdict.profile) === verdict;
}

function isBarred(match: Match, { profile, forms }: Bearer, { neighbours }: Scene): boolean {
  if (isTrapped(match) || isAccusativeNationality(match, profile)) return true;
  if (isWithinAnotherName(match, profile, neighbours)) return true;
  for (const form of forms) if (form.demonym === 'no') return false;
  const noun = neighbours?.endingAt(match, match.from - 1)?.kind === 'country';
  return forms.every((form) => isAdjective(match, form, noun));
}

function isOrdinarySurname({ block, around, from, to, prefix }: Match): boolean {
  if (to - from > 1) return false;
  return isOrdinaryWord(block.tokens[from]!.text.slice(prefix.length), around, from);
}

function readAs(match: Match, bearer: Bearer, scene: Scene, hasRivals: boolean): Candidate | undefined {
  if (isBarred(match, bearer, scene)) return undefined;
  const { profile, forms } = bearer;
  if (profile.kind === 'person' && isOrdinarySurname(match)) return undefined;
  const { neighbours, needs } = scene;
  const place = isPlace(profile);
  const common = bearer.common && !hasOwnMadda(match, bearer);
  if (place || profile.kind === 'armed-group') {
    if (isHeadNoun(match, bearer, common, neighbours)) return undefined;
  }
  // «مسؤولون أمريكيون»: a phrase that its own record calls no name.
  if (!place && bearer.never && match.to - match.from > 1) return undefined;
  const kind = hasKindWord(match, profile, common);
  // «فلاديمير», «جاسم»: towns that bear a first name are people unless a kind word says otherwise.
  if (!kind && place && match.group.firstName) return undefined;
  const kin = isJoinedToKin(match, profile, neighbours);
  const sign = place ? placeSign(match, profile, common, hasRivals) : 0;
  if (common && place && !kind && !kin && sign === 0) {
    // Most words that spell a town end here, without a look at the paragraph.
    if (!forms.some((form) => needs.isBeside(match, form))) return undefined;
  }
  const near = neighbours === undefined ? 'nowhere' : neighbours.nearest(match, profile);
  let confidence = baseOf(bearer, common);
  if (kind) confidence += KIND_WORD;
  let need = 0;
  if (confidence < BASE.unique) {
    const weights = common ? NEED_OF_COMMON : NEED;
    for (const form of forms) need = Math.max(need, weights[needs.inBlock(match, form, common)]);
    confidence += need;
    confidence += (common ? NEIGHBOUR_OF_COMMON : NEIGHBOUR)[near];
    confidence += sign;
    if (isShortened(match, profile, scene)) confidence += SHORTENED;
    else if (neighbours?.isNamed(match, profile)) {
      confidence += common ? NAMED_ELSEWHERE_COMMON : NAMED_ELSEWHERE;
    }
  }
  if (bearer.abbreviation && !isShouted(match.block)) confidence += ABBREVIATION;
  if (kin && confidence < BASE.unique)
    confidence += common && !isAmidKin(match, profile, neighbours) ? JOINED / 2 : JOINED;
  const written = vowelsOf(match);
  if (written !== undefined && profile.vowelled.has(written)) confidence += VOWELLED;
  // Asked last, for it reads the whole document: only where it can lift over the bar, or above a rival.
  const decides = hasRivals || (confidence < BAR && confidence + NEED.document >= BAR);
  if (need === 0 && !common && decides) {
    if (forms.some((form) => needs.isAnywhere(form))) confidence += NEED.document;
  }
  confidence = Math.min(HIGHEST, confidence);
  const isSurname =
    profile.kind === 'person' && neighbours?.isCalledBy(profile, forms[0]!.entry.tokens[0]!) === true;
  const rank =
    confidence +
    prior(profile, kindBefore(match)) +
    (near === 'sentence' ? SAME_SENTENCE : 0) +
    (kind ? SAID_TO_BE : 0) +
    (kin ? JOINED : 0) +
    (isSurname ? SURNAME_OF_NAMED : 0);
  return { profile, confidence, rank };
}

/** A body called in full elsewhere is called by its head noun here, with no adjective of another after it. */
function isShortened(match: Match, profile: Profile, scene: Scene): boolean {
  if (isPlace(profile) || profile.kind === 'person' || match.to - match.from > 1) return false;
  const word = match.group.forms[0]!.entry.tokens[0]!;
  if (!word.startsWith('ال') || scene.neighbours?.isCalledBy(profile, word) !== true) return false;
  return match.around.after(match.to)?.text.startsWith('ال') !== true;
}

function baseOf({ unique, other, never }: Bearer, common: boolean): number {
  if (common) return unique && !other ? BASE.commonUnique : BASE.common;
  if (unique) return other ? BASE.mixed : BASE.unique;
  return never ? BASE.never : BASE.needs;
}
