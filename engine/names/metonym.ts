import { isShouted } from './case.ts';
import { hasPlaceSign } from './evidence.ts';
import type { Match } from './walk.ts';
import type { Word } from './word.ts';
import {
  CITY_BODIES_AR,
  GOVERNMENT_AR,
  PLACE_KINDS_AR,
  PLACE_PREPOSITIONS_AR,
  PLACE_STATES_AR,
  VERBS_AR,
} from './words-ar.ts';
import { ACTS_EN, GOVERNMENT_EN } from './words-en.ts';

/** «للتحالف الدولي وواشنطن»: how far what is said of a list's first name reaches, in tokens. */
const LIST_REACH = 4;

/** Does a capital stand for its government here («أعلنت واشنطن», "Tehran said"), rather than for the city? */
export function speaksForGovernment(match: Match, isSaidOf: () => boolean): boolean {
  const { around, from, to, prefix } = match;
  const before = around.before(from);
  if (before?.text === 'بين' || before?.text === 'between') return true;
  if (hasPlaceSign(match)) return false;
  if (before?.bears(PLACE_KINDS_AR) === true || before?.bears(CITY_BODIES_AR) === true) return false;
  const after = around.after(to);
  if (says(before) || says(after)) return true;
  // «الخرطوم حرة»: said of streets and people, not of a government.
  if (prefix === '' && after?.is(PLACE_STATES_AR) === true) return false;
  if (prefix.startsWith('و')) {
    for (let i = from - 1; i >= Math.max(0, from - LIST_REACH); i -= 1) {
      const word = around.at(i);
      if (word === null || word === undefined) continue;
      if (word.bears(PLACE_PREPOSITIONS_AR)) return word.text === 'بين';
      if (says(word)) return true;
    }
  }
  return isSaidOf();
}

function says(word: Word | undefined): boolean {
  return word !== undefined && (word.arabic ? word.bears(GOVERNMENT_AR) : GOVERNMENT_EN.has(word.text));
}

/** A verb of government before the name in Arabic («أعلنت مصر»), after it in English ("Turkey sent three planes"). */
export function acts(match: Match): boolean {
  const { around, block, from, to } = match;
  if (!block.tokens[from]!.arabic) {
    const after = around.after(to);
    return after !== undefined && ACTS_EN.has(after.text);
  }
  return match.prefix === '' && around.before(from)?.bears(VERBS_AR) === true;
}

/** Where the page says it was written: «الدوحة - احتفظ…», "WASHINGTON — Three…", "RIYADH: Visitors", «أنقرة (رويترز)». */
export function isDateline({ block, around, from, to, prefix }: Match): boolean {
  if (from > DATELINE_REACH || prefix !== '') return false;
  const before = block.tokens[from - 1];
  if (before !== undefined && !(before.kind === 'sign' && SEPARATORS.has(before.text))) return false;
  const next = block.tokens[to];
  if (next === undefined || next.kind !== 'sign') return false;
  // "LONDON/HOUSTON, April 3 -"
  if (next.text === '/' || next.text === ',') {
    return !block.tokens[from]!.arabic && isAllCapitals(around.written(from)) && !isShouted(block);
  }
  if (DASHES.has(next.text)) return next.spaced || next.text === '—';
  // A colon stands after who speaks, too («طهران: لن نتراجع»).
  if (next.text === ':') return !block.tokens[from]!.arabic && isAllCapitals(around.written(from));
  return next.text === '(' && to - from === 1;
}

function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** How many tokens may stand before the place in its dateline («مكة المكرمة / جدة»). */
const DATELINE_REACH = 4;
const SEPARATORS = new Set(['/', ',', '،']);
const DASHES = new Set(['-', '–', '—', '−']);
