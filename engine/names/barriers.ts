import { isCapitalised, isTitleCase } from './case.ts';
import { isFirstName, WORDLIKE_NAMES_AR } from './first-names-ar.ts';
import type { Form } from './forms.ts';
import type { Neighbours } from './neighbours.ts';
import type { Profile } from './profile.ts';
import type { Surroundings } from './surroundings.ts';
import { AGREEMENTS_AR, DESCRIBES_AR, NOT_DEFINITE_AR, PARTS_AR, TRAPS_AR } from './traps-ar.ts';
import type { Match } from './walk.ts';
import { inList } from './word-forms.ts';
import {
  BLOCKING_FOLLOWERS_AR,
  BLOCKING_HEADS_AR,
  NAME_LINKS_AR,
  NOUN_BEFORE_AR,
  PERSON_FOLLOWERS_AR,
  PERSON_HEADS_AR,
} from './words-ar.ts';
import {
  AFTER_PLACE_EN,
  BEFORE_PLACE_EN,
  BLOCKING_FOLLOWERS_EN,
  BLOCKING_HEADS_EN,
  BLOCKING_HEADS_OF_EN,
  NAME_PARTICLES_EN,
  PERSON_FOLLOWERS_EN,
  PLACE_KINDS_AFTER_EN,
  PLACE_KINDS_EN,
  TITLES_EN,
} from './words-en.ts';

/**
 * Signs that a name stands within a longer name that is not on record, where its own card would be a wrong one:
 * «جامعة دمشق», «أسماء الأسد», "Washington Post", "Michael Jordan".
 */
export function isWithinAnotherName(
  match: Match,
  profile: Profile,
  around: Surroundings,
  neighbours: Neighbours | undefined,
): boolean {
  const place = isPlace(profile);
  const person = profile.kind === 'person';
  if (!place && !person) return false;
  return match.block.tokens[match.from]!.arabic
    ? withinArabic(match, profile, around)
    : withinEnglish(match, profile, around, neighbours);
}

export function isPlace(profile: Profile): boolean {
  return profile.kind === 'place' || profile.kind === 'governorate' || profile.kind === 'country';
}

function withinArabic(match: Match, profile: Profile, around: Surroundings): boolean {
  const person = profile.kind === 'person';
  const country = profile.kind === 'country';
  const word = around.before(match.from);
  const before = word?.text;
  const after = around.after(match.to)?.text;
  const single = match.to - match.from === 1;
  if (match.prefix === '' && word !== undefined && before !== undefined) {
    if (NAME_LINKS_AR.has(before) || match.block.tokens[match.from - 2]?.text === 'عبد') return true;
    if (single && isFirstName(before, match.block.text.slice(word.start, word.end))) {
      if (person || (!country && !WORDLIKE_NAMES_AR.has(before))) return true;
    }
    if (!person && inList(before, AGREEMENTS_AR) && after?.startsWith('و') !== true) return true;
    if (!person && before === 'فريق') return true;
    if (inList(before, person ? PERSON_HEADS_AR : BLOCKING_HEADS_AR)) return true;
  }
  if (after === undefined) return false;
  if (country && single && PARTS_AR.has(after)) return true;
  return (person ? PERSON_FOLLOWERS_AR : BLOCKING_FOLLOWERS_AR).has(after);
}

function withinEnglish(
  match: Match,
  profile: Profile,
  around: Surroundings,
  neighbours: Neighbours | undefined,
): boolean {
  return goesOn(match, profile, around, neighbours) || hasBegun(match, profile, around, neighbours);
}

/** "Washington Post", "Paris Hilton", "Lebanon, Ohio": the name goes on after what is known. */
function goesOn(
  match: Match,
  profile: Profile,
  around: Surroundings,
  neighbours: Neighbours | undefined,
): boolean {
  const { block, from, to } = match;
  const after = around.after(to);
  const next = neighbours?.startingAt(block.index, to);
  if (profile.kind === 'person') {
    return after !== undefined && isCapitalised(block, to) && PERSON_FOLLOWERS_EN.has(after.text);
  }
  if (block.tokens[to]?.text === ',') {
    const state = neighbours?.startingAt(block.index, to + 1);
    const country = state?.chain.at(-1);
    return state?.kind === 'governorate' && country !== undefined && !profile.chain.includes(country);
  }
  if (after === undefined || !isCapitalised(block, to)) return false;
  if (BLOCKING_FOLLOWERS_EN.has(after.text)) return true;
  if (next !== undefined || isTitleCase(block) || to - from > 1) return false;
  return (
    !TITLES_EN.has(after.text) && !AFTER_PLACE_EN.has(after.text) && !PLACE_KINDS_AFTER_EN.has(after.text)
  );
}

/** "Air France", "Michael Jordan", "Hunter Biden": the name has begun before what is known. */
function hasBegun(
  match: Match,
  profile: Profile,
  around: Surroundings,
  neighbours: Neighbours | undefined,
): boolean {
  const { block, from, to } = match;
  const person = profile.kind === 'person';
  const at = from - 1;
  const before = around.before(from);
  if (before === undefined || block.tokens[at] !== before) return false;
  if (before.text === 'of' && isCapitalised(block, at - 1)) {
    return !person && BLOCKING_HEADS_OF_EN.has(block.tokens[at - 1]!.text);
  }
  if (!isCapitalised(block, at)) return person && NAME_PARTICLES_EN.has(before.text);
  if (!person && BLOCKING_HEADS_EN.has(before.text)) return true;
  if (isTitleCase(block) || to - from > 1) return false;
  if (neighbours?.endingAt(block.index, at) !== undefined) return false;
  if (TITLES_EN.has(before.text) || BEFORE_PLACE_EN.has(before.text) || PLACE_KINDS_EN.has(before.text))
    return false;
  // The first word of a sentence bears its capital anyway; before a surname it is a first name more often than not.
  const [first] = around.range(around.sentenceOf(from));
  return person || at > first;
}

/** A country's name that is its nationality word too: a noun or an adjective («في سورية», «قوات سورية»)? */
export function isAdjective(
  match: Match,
  form: Form,
  profile: Profile,
  around: Surroundings,
  noun: boolean,
): boolean {
  if (match.to - match.from > 1) return false;
  const surface = form.entry.tokens[0]!;
  const bare = surface.startsWith('ال') ? surface.slice(2) : surface;
  if (!profile.demonyms.has(surface) && !profile.demonyms.has(bare)) return false;
  if (!profile.plain.has(surface)) return true;
  if (match.prefix !== '' && !/^[وف]$/u.test(match.prefix)) return false;
  const before = around.before(match.from);
  if (before === undefined || noun) return false;
  if (inList(before.text, NOUN_BEFORE_AR)) return false;
  // Joined by «و» it is an adjective only after another («المصرية والسعودية»).
  if (match.prefix !== '') return before.text.endsWith('يه');
  if (surface.startsWith('ال')) return isDefinite(before.text);
  return true;
}

/**
 * «بورصة نيويورك», «حماس الجمهور»: an ordinary word that another noun follows as its genitive is that word, not the
 * name. An adjective after it may still be the name's («حماس الفلسطينية»).
 */
export function isHeadNoun(
  match: Match,
  form: Form,
  common: boolean,
  around: Surroundings,
  neighbours: Neighbours | undefined,
): boolean {
  if (match.to - match.from > 1) return false;
  const name = form.entry.tokens[0]!;
  if (name.startsWith('ال')) return false;
  const after = around.after(match.to);
  if (after === undefined || !after.arabic) return false;
  if (common && neighbours?.startingAt(match.block.index, match.to) !== undefined) {
    return !/^[وفبل]/u.test(after.text);
  }
  if (form.entry.article !== 'forbidden' && !common) return false;
  const definite = after.text.startsWith('ال') && after.text.length > 4 && !NOT_DEFINITE_AR.has(after.text);
  return definite && !/(?:ي|يه)$/u.test(after.text);
}

/** «صلاة المغرب», «مسقط رأسه», «القوة القاهرة»: the ordinary word, not the name. */
export function isTrapped(match: Match, around: Surroundings): boolean {
  if (match.to - match.from > 1) return false;
  const written = match.block.text.slice(match.start, match.end);
  // Names of places and foreign names take no tanwin: «كوبًا» is a cup, «درعًا» a shield.
  if (/(?:\u064bا?|ا\u064b)$/u.test(written)) return true;
  const name = match.forms[0]!.entry.tokens[0]!;
  const before = around.before(match.from);
  const trap = TRAPS_AR.get(name);
  if (trap !== undefined) {
    if (match.prefix === '' && before !== undefined && inList(before.text, trap.before)) return true;
    const after = around.after(match.to);
    if (after !== undefined && trap.after.has(after.text)) return true;
  }
  return DESCRIBES_AR.has(name) && match.prefix === '' && before !== undefined && isDefinite(before.text);
}

function isDefinite(word: string): boolean {
  if (word.startsWith('لل') && word.length > 4) return true;
  for (const cut of [word, word.slice(1)]) {
    if (cut.startsWith('ال') && cut.length > 4) return !NOT_DEFINITE_AR.has(cut);
  }
  return false;
}
