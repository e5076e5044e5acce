import { isCapitalised, isTitleCase } from './case.ts';
import { isFirstName, WORDLIKE_NAMES_AR } from './first-names-ar.ts';
import type { Bearer, Form } from './form.ts';
import type { Neighbours } from './neighbours.ts';
import type { Profile } from './profile.ts';
import { isNarrowed, isOfAnotherBody } from './short-forms-ar.ts';
import { isClub } from './sport.ts';
import { isWithinTitle } from './titled-works.ts';
import { AGREEMENTS_AR, NOT_DEFINITE_AR, PARTS_AR } from './traps-ar.ts';
import type { Match } from './walk.ts';
import type { Word } from './word.ts';
import {
  BLOCKING_FOLLOWERS_AR,
  BLOCKING_HEADS_AR,
  NAME_LINKS_AR,
  NOUN_BEFORE_AR,
  PERSON_FOLLOWERS_AR,
  PERSON_HEADS_AR,
} from './words-ar.ts';
import {
  ACTS_EN,
  AFTER_PLACE_EN,
  BEFORE_MONTH_EN,
  BEFORE_PLACE_EN,
  BLOCKING_FOLLOWERS_EN,
  BLOCKING_HEADS_EN,
  BLOCKING_HEADS_OF_EN,
  COMPOUNDS_EN,
  FUNCTION_EN,
  HEADS_AFTER_US_EN,
  KIN_EN,
  MONTHS_EN,
  NAME_PARTICLES_EN,
  PERSON_FOLLOWERS_EN,
  PLACE_KINDS_AFTER_EN,
  PLACE_KINDS_EN,
  THINGS_DO_EN,
  TIES_EN,
  TITLES_EN,
  WORDS_AFTER_EN,
} from './words-en.ts';

/**
 * Signs that a name stands within a longer name that is not on record, where its own card would be a wrong one:
 * «جامعة دمشق», «أسماء الأسد», "Washington Post", "Michael Jordan".
 */
export function isWithinAnotherName(
  match: Match,
  profile: Profile,
  neighbours: Neighbours | undefined,
): boolean {
  const place = isPlace(profile);
  const person = profile.kind === 'person';
  if (!place && !person) return isNarrowed(match, profile) || isOfAnotherBody(match, profile, neighbours);
  if (isWithinTitle(match) || isClub(match, profile) || (profile.kind === 'country' && isAttribute(match)))
    return true;
  return match.block.tokens[match.from]!.arabic
    ? withinArabic(match, profile)
    : withinEnglish(match, profile, neighbours);
}

export function isPlace(profile: Profile): boolean {
  return profile.kind === 'place' || profile.kind === 'governorate' || profile.kind === 'country';
}

function withinArabic(match: Match, profile: Profile): boolean {
  const { around, from, to } = match;
  const person = profile.kind === 'person';
  const country = profile.kind === 'country';
  const at = around.indexBefore(from);
  const after = around.after(to);
  const single = to - from === 1;
  if (match.prefix === '' && at >= 0) {
    const before = around.at(at)!;
    if (before.is(NAME_LINKS_AR) || match.block.tokens[from - 2]?.text === 'عبد') return true;
    if (single && isFirstName(before, around, at)) {
      if (person || (!country && !before.is(WORDLIKE_NAMES_AR))) return true;
    }
    if (!person && before.bears(AGREEMENTS_AR) && after?.text.startsWith('و') !== true) return true;
    if (!person && before.text === 'فريق') return true;
    if (before.bears(person ? PERSON_HEADS_AR : BLOCKING_HEADS_AR)) return true;
  }
  if (after === undefined) return false;
  if (country && single && after.is(PARTS_AR)) return true;
  return after.is(person ? PERSON_FOLLOWERS_AR : BLOCKING_FOLLOWERS_AR);
}

function withinEnglish(match: Match, profile: Profile, neighbours: Neighbours | undefined): boolean {
  return goesOn(match, profile, neighbours) || hasBegun(match, profile, neighbours);
}

/** "Washington Post", "Paris Hilton", "Lebanon, Ohio": the name goes on after what is known. */
function goesOn(match: Match, profile: Profile, neighbours: Neighbours | undefined): boolean {
  const { around, block, from, to } = match;
  const after = around.after(to);
  const next = neighbours?.startingAt(match, to);
  if (profile.kind === 'person') {
    return after !== undefined && isCapitalised(block, to) && PERSON_FOLLOWERS_EN.has(after.text);
  }
  if (block.tokens[to]?.text === ',') {
    // "April Paris, who sells sweets": of a place it would be "which" or "where".
    if (block.tokens[to + 1]?.text === 'who' && block.tokens[from - 1]?.text !== ',') return true;
    const state = neighbours?.startingAt(match, to + 1);
    const country = state?.chain.at(-1);
    return state?.kind === 'governorate' && country !== undefined && !profile.chain.includes(country);
  }
  if (isCoined(match)) return true;
  if (after !== undefined && WORDS_AFTER_EN.get(block.tokens[from]!.text)?.has(after.text) === true)
    return true;
  if (after === undefined || !isCapitalised(block, to)) return false;
  // "Tyre March": the month of a date would bear its day.
  if (MONTHS_EN.has(after.text) && block.tokens[to + 1]?.kind !== 'number' && !isTitleCase(block))
    return true;
  if (BLOCKING_FOLLOWERS_EN.has(after.text)) return true;
  if (next !== undefined || isTitleCase(block) || to - from > 1) return false;
  return (
    !TITLES_EN.has(after.text) && !AFTER_PLACE_EN.has(after.text) && !PLACE_KINDS_AFTER_EN.has(after.text)
  );
}

/** "Air France", "Michael Jordan", "Hunter Biden": the name has begun before what is known. */
function hasBegun(match: Match, profile: Profile, neighbours: Neighbours | undefined): boolean {
  const { around, block, from, to } = match;
  const person = profile.kind === 'person';
  const at = from - 1;
  const before = around.at(at);
  if (!person && isOfKin(match)) return true;
  if (before === null || block.tokens[at]!.kind !== 'word') return false;
  if (before.text === 'of' && isCapitalised(block, at - 1)) {
    return !person && BLOCKING_HEADS_OF_EN.has(block.tokens[at - 1]!.text);
  }
  if (!isCapitalised(block, at)) return person && NAME_PARTICLES_EN.has(before.text);
  if (!person && BLOCKING_HEADS_EN.has(before.text)) return true;
  if (!person && COMPOUNDS_EN.get(block.tokens[from]!.text)?.has(before.text) === true) return true;
  if (isTitleCase(block) || to - from > 1) return false;
  const joined = neighbours?.endingAt(match, at);
  // "Jordan Israel": two places with nothing between them, neither within the other, are somebody's two names.
  if (joined !== undefined) return isPlace(joined) && !person && isForeignTo(joined, profile);
  if (MONTHS_EN.has(before.text) && !isDated(match, at - 1)) return true;
  if (TITLES_EN.has(before.text) || BEFORE_PLACE_EN.has(before.text) || PLACE_KINDS_EN.has(before.text))
    return false;
  // "Chad Lebanon": a name before a name is a first name.
  if (before.openings?.some(({ cut, node }) => cut === 0 && node.forms.length > 0) === true) return true;
  // The first word of a sentence bears its capital anyway; before a surname it is a first name more often than not.
  return person || at > around.firstOf(around.sentenceOf(from));
}

function isForeignTo(a: Profile, b: Profile): boolean {
  return !a.chain.includes(b.id) && !b.chain.includes(a.id);
}

/** "in April Israel", "28 June Iran": the month is a date; "June Holland" is a woman. */
function isDated({ around, block }: Match, at: number): boolean {
  const token = block.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  const before = around.at(at);
  return before !== null && BEFORE_MONTH_EN.has(before.text);
}

/** "U.S. and coalition troops": joined to an adjective the abbreviation is one. */
function isAttribute({ around, block, from, to, group }: Match): boolean {
  if (block.tokens[from]!.arabic || !group.forms.some((form) => isAbbreviation(form.entry.surface)))
    return false;
  // "US$4.2 billion", "the U.S. Army"
  if (block.tokens[to]?.text === '$') return true;
  if (isCapitalised(block, to) && HEADS_AFTER_US_EN.has(block.tokens[to]!.text)) return true;
  if (block.tokens[to]?.text !== 'and') return false;
  const after = around.after(to + 1);
  if (after === undefined || after.arabic || isCapitalised(block, to + 1)) return false;
  return !ACTS_EN.has(after.text) && !FUNCTION_EN.has(after.text) && !after.text.endsWith('ed');
}

function isAbbreviation(surface: string): boolean {
  return surface === surface.toUpperCase();
}

/** "her uncle Sirte", "a brother, Israel,": somebody's relative. */
function isOfKin({ around, block, from, to }: Match): boolean {
  const comma = block.tokens[from - 1]?.text === ',';
  const kin = around.at(comma ? from - 2 : from - 1);
  if (kin === null || !KIN_EN.has(kin.text)) return false;
  return !comma || block.tokens[to]?.text === ',';
}

/** "Mali-blue", "a Panama is woven": a word that is made from the name, or a thing that is called by it. */
function isCoined({ around, block, from, to }: Match): boolean {
  const { tokens } = block;
  const next = tokens[to];
  if (next?.text === '-' && !next.spaced && tokens[to + 1]?.spaced === false) {
    const joined = around.at(to + 1);
    // "Iran-linked groups": an adjective of theirs.
    if (joined !== null && TIES_EN.has(joined.text)) return true;
    return (
      joined !== null &&
      !isCapitalised(block, to + 1) &&
      !/(?:ed|led|run|born|held|built|made|wide|friendly)$/u.test(joined.text) &&
      joined.text !== 'based'
    );
  }
  const article = around.at(from - 1)?.text;
  if (article !== 'a' && article !== 'an') return false;
  const after = around.at(to);
  return after === null || THINGS_DO_EN.has(after.text);
}

/** A country's name that is its nationality word too: a noun or an adjective («في سورية», «قوات سورية»)? */
export function isAdjective(match: Match, form: Form, noun: boolean): boolean {
  if (match.to - match.from > 1 || form.demonym === 'no') return false;
  if (form.demonym === 'only') return true;
  if (match.prefix !== '' && match.prefix !== 'و' && match.prefix !== 'ف') return false;
  const before = match.around.before(match.from);
  if (before === undefined || noun) return false;
  if (before.bears(NOUN_BEFORE_AR)) return false;
  // Joined by «و» it is an adjective only after another («المصرية والسعودية»).
  if (match.prefix !== '') return before.text.endsWith('يه');
  if (form.entry.tokens[0]!.startsWith('ال')) return isDefinite(before);
  return true;
}

/**
 * «بورصة نيويورك», «حماس الجمهور»: an ordinary word that another noun follows as its genitive is that word, not the
 * name. An adjective after it may still be the name's («حماس الفلسطينية»).
 */
export function isHeadNoun(
  match: Match,
  bearer: Bearer,
  common: boolean,
  neighbours: Neighbours | undefined,
): boolean {
  if (match.to - match.from > 1 || match.group.definite) return false;
  const after = match.around.after(match.to);
  if (after === undefined || !after.arabic) return false;
  if (common && neighbours?.startingAt(match, match.to) !== undefined)
    return !'وفبل'.includes(after.text[0]!);
  if (!bearer.bare && !common) return false;
  const definite = after.text.startsWith('ال') && after.text.length > 4 && !after.is(NOT_DEFINITE_AR);
  return definite && !after.text.endsWith('ي') && !after.text.endsWith('يه');
}

/** «صلاة المغرب», «مسقط رأسه», «القوة القاهرة»: the ordinary word, not the name. */
export function isTrapped(match: Match): boolean {
  if (match.to - match.from > 1) return false;
  // Names of places and foreign names take no tanwin: «كوبًا» is a cup, «درعًا» a shield.
  if (hasTanwin(match) || isHaa(match)) return true;
  const { trap, describes } = match.group;
  if (trap === undefined && !describes) return false;
  const before = match.prefix === '' ? match.around.before(match.from) : undefined;
  if (trap !== undefined) {
    if (before?.bears(trap.before) === true) return true;
    if (match.around.after(match.to)?.is(trap.after) === true) return true;
  }
  return describes && before !== undefined && isDefinite(before);
}

/** «زواره» in a text that writes ة: its visitors, not the town «زوارة», which folding makes of it. */
function isHaa({ block, end, group }: Match): boolean {
  if (block.text.charAt(end - 1) !== 'ه' || !block.text.includes('ة')) return false;
  return group.forms.every((form) => form.entry.surface.endsWith('ة'));
}

const FATHATAN = 0x64b;
const ALEF = 0x627;

function hasTanwin({ block, start, end }: Match): boolean {
  const last = block.text.charCodeAt(end - 1);
  if (last === FATHATAN) return true;
  const beforeLast = block.text.charCodeAt(end - 2);
  return last === ALEF && beforeLast === FATHATAN && end - 2 >= start;
}

function isDefinite({ text }: Word): boolean {
  if (text.startsWith('لل') && text.length > 4) return true;
  for (const cut of [text, text.slice(1)]) {
    if (cut.startsWith('ال') && cut.length > 4) return !NOT_DEFINITE_AR.has(cut);
  }
  return false;
}
