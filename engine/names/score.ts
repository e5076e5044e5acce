import { isAdjective, isPlace, isTrapped, isWithinAnotherName } from './barriers.ts';
import { isPlainAbbreviation } from './case.ts';
import type { DocumentWords } from './document-words.ts';
import {
  hasKindWord,
  hasPlaceSign,
  isCommon,
  isJoinedToKin,
  kindBefore,
  nearness,
  needOf,
} from './evidence.ts';
import type { Form } from './forms.ts';
import { speaksForGovernment } from './metonym.ts';
import type { Neighbours } from './neighbours.ts';
import { isVowelled, type Profile, type Profiles } from './profile.ts';
import type { Surroundings } from './surroundings.ts';
import type { Match } from './walk.ts';

/**
 * Nothing under this confidence is reported. Set so that a form that needs context passes with a context word in its
 * own paragraph and fails with one elsewhere in the document only.
 */
export const BAR = 0.6;
const HIGHEST = 0.98;

/** What one alias says by itself. */
const BASE = { unique: 0.85, mixed: 0.64, needs: 0.4, never: 0.35, commonUnique: 0.5, common: 0.3 };
const NEED = { beside: 0.4, sentence: 0.3, block: 0.22, document: 0.12, nowhere: 0 };
/** An ordinary word is a name only by what stands beside it. */
const NEED_OF_COMMON = { beside: 0.33, sentence: 0.12, block: 0.05, document: 0, nowhere: 0 };
const NEIGHBOUR = { sentence: 0.2, block: 0.15, document: 0.1, nowhere: 0 };
/** Among several records of one name, the one with a companion in the sentence. */
const SAME_SENTENCE = 0.25;
const KIND_WORD = 0.45;
const PLACE_SIGN = 0.15;
const NAMED_ELSEWHERE = 0.3;
const NAMED_ELSEWHERE_COMMON = 0.15;
/** «ك» before a name is rare, and many words begin with it. */
const CUT_KAF = 0.3;
/** «مصر والأردن والإمارات». */
const JOINED = 0.25;
/** «المرصد» after «المرصد السوري لحقوق الإنسان». */
const SHORTENED = 0.35;
/** "WHO" in capitals amid small letters is no pronoun. */
const ABBREVIATION = 0.25;
/** The text writes the vowels of one reading. */
const VOWELLED = 0.3;
/** Two readings nearer than this are a tie, and a tie is not decided. */
const TIE = 0.06;

/** One record that a stretch of text may name. */
export interface Reading {
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
  readonly profiles: Profiles;
  readonly around: readonly Surroundings[];
  readonly words: DocumentWords;
  /** What the first pass was sure of; absent during it. */
  readonly neighbours: Neighbours | undefined;
}

/** Which record a match names, and how surely; undefined when none can be said to be named. */
export function judge(match: Match, scene: Scene): Verdict | undefined {
  const around = scene.around[match.block.index]!;
  const byId = new Map<string, Form[]>();
  for (const form of match.forms) {
    const { id } = scene.profiles.of(form);
    const forms = byId.get(id);
    if (forms === undefined) byId.set(id, [form]);
    else forms.push(form);
  }
  const readings: Reading[] = [];
  for (const forms of byId.values()) {
    const reading = readAs(match, forms, scene, around);
    if (reading !== undefined) readings.push(reading);
  }
  if (readings.length === 0) return undefined;
  readings.sort((a, b) => b.rank - a.rank);
  return choose(match, readings, scene, around);
}

function readAs(
  match: Match,
  forms: readonly Form[],
  scene: Scene,
  around: Surroundings,
): Reading | undefined {
  const profile = scene.profiles.of(forms[0]!);
  const { neighbours } = scene;
  if (isWithinAnotherName(match, profile, around, neighbours)) return undefined;
  const before = neighbours?.endingAt(match.block.index, match.from - 1);
  if (
    forms.every((form) =>
      isAdjective({ ...match, forms: [form] }, scene.profiles.of(form), around, before?.kind === 'country'),
    )
  )
    return undefined;
  const common = forms.some(isCommon);
  if (isTrapped(match, around)) return undefined;
  const near = nearness(neighbours, match, profile, around);
  let confidence = baseOf(forms, scene.profiles, common);
  if (hasKindWord(match, profile, around, common)) confidence += KIND_WORD;
  if (confidence < BASE.unique) {
    confidence += Math.max(
      ...forms.map((form) => (common ? NEED_OF_COMMON : NEED)[needOf(match, form, around, scene.words)]),
    );
    confidence += NEIGHBOUR[near];
    if (isPlace(profile) && hasPlaceSign(match, around)) confidence += PLACE_SIGN;
    if (isShortened(match, profile, scene, around)) confidence += SHORTENED;
    else if (neighbours?.isNamed(match, profile.id))
      confidence += common ? NAMED_ELSEWHERE_COMMON : NAMED_ELSEWHERE;
  }
  if (forms.some((form) => isPlainAbbreviation(form.entry, match.block))) confidence += ABBREVIATION;
  const kin = isJoinedToKin(match, profile, neighbours);
  if (kin && confidence < BASE.unique) confidence += common ? JOINED / 2 : JOINED;
  confidence += vowelSign(match, profile);
  if (match.prefix.endsWith('ك') && !forms[0]!.entry.tokens[0]!.startsWith('ال')) confidence -= CUT_KAF;
  confidence = Math.min(HIGHEST, confidence);
  const rank =
    confidence +
    prior(profile, kindBefore(match, around)) +
    (near === 'sentence' ? SAME_SENTENCE : 0) +
    (kin ? JOINED : 0);
  return { profile, confidence, rank };
}

/** A body called in full elsewhere is called by its head noun here, with no adjective of another after it. */
function isShortened(match: Match, profile: Profile, scene: Scene, around: Surroundings): boolean {
  if (isPlace(profile) || profile.kind === 'person' || match.to - match.from > 1) return false;
  const word = match.forms[0]!.entry.tokens[0]!;
  if (!word.startsWith('ال') || scene.neighbours?.isCalledBy(profile.id, word) !== true) return false;
  return around.after(match.to)?.text.startsWith('ال') !== true;
}

function vowelSign(match: Match, profile: Profile): number {
  const written = match.block.text.slice(match.start, match.end);
  if (!isVowelled(written)) return 0;
  return profile.vowelled.has(written) ? VOWELLED : -VOWELLED;
}

function baseOf(forms: readonly Form[], profiles: Profiles, common: boolean): number {
  let unique = false;
  let other = false;
  let never = true;
  for (const form of forms) {
    if (form.entry.class === 'unique' || profiles.of(form).shared.has(form.entry.tokens.join(' ')))
      unique = true;
    else other = true;
    if (form.entry.class !== 'never-alone') never = false;
  }
  if (common) return unique && !other ? BASE.commonUnique : BASE.common;
  if (unique) return other ? BASE.mixed : BASE.unique;
  return never ? BASE.never : BASE.needs;
}

/** What is likelier when nothing in the text tells: a country, then the larger city, then the region around it. */
function prior(profile: Profile, kind: 'city' | 'region' | undefined): number {
  switch (profile.kind) {
    case 'country':
      return 0.15;
    case 'place':
      return kind === 'city' ? 0.3 : Math.min(0.14, Math.log10(profile.population + 1) / 50);
    case 'governorate':
      return kind === 'region' ? 0.3 : 0.02;
    default:
      return 0.08;
  }
}

function choose(
  match: Match,
  readings: readonly Reading[],
  scene: Scene,
  around: Surroundings,
): Verdict | undefined {
  let [best] = readings as [Reading];
  const rest = readings.filter((reading) => reading !== best && reading.confidence > BAR - 0.3);
  const capital = rest.find((reading) => isSeatOf(best, reading) || isSeatOf(reading, best));
  if (capital !== undefined) {
    const [city, country] = isSeatOf(best, capital) ? [best, capital] : [capital, best];
    // A country that bears the name itself («تونس») is meant unless the text says city.
    const own = match.forms.some(
      (form) => form.entry.label && scene.profiles.of(form).id === country.profile.id,
    );
    const said = match.forms.some(
      (form) =>
        scene.profiles.of(form).id === country.profile.id &&
        ['beside', 'sentence'].includes(needOf(match, form, around, scene.words)),
    );
    const isCity = kindBefore(match, around) === 'city';
    best = !isCity && (own || speaksForGovernment(match, around, said)) ? country : city;
    const other = best === city ? country : city;
    return {
      profile: best.profile,
      confidence: Math.max(city.confidence, country.confidence),
      alternatives: [other.profile.id],
    };
  }
  const rival = rest.find((reading) => !isSamePlace(best, reading));
  const confidence =
    rival !== undefined && best.rank - rival.rank < TIE
      ? Math.min(best.confidence, BAR - 0.01)
      : best.confidence;
  return {
    profile: best.profile,
    confidence,
    alternatives: rest.filter((reading) => reading.confidence >= BAR).map((reading) => reading.profile.id),
  };
}

/** A city within a country that lends it its name for its government. */
function isSeatOf(city: Reading, country: Reading): boolean {
  return (
    city.profile.kind === 'place' &&
    country.profile.kind === 'country' &&
    city.profile.chain.includes(country.profile.id)
  );
}

/** The city and the governorate named after it. */
function isSamePlace(a: Reading, b: Reading): boolean {
  return a.profile.chain.includes(b.profile.id) || b.profile.chain.includes(a.profile.id);
}
