import { hasPlaceSign } from './evidence.ts';
import type { Match } from './walk.ts';
import type { Word } from './word.ts';
import { GOVERNMENT_AR, PLACE_KINDS_AR, PLACE_PREPOSITIONS_AR } from './words-ar.ts';
import { GOVERNMENT_EN } from './words-en.ts';

/** «للتحالف الدولي وواشنطن»: how far what is said of a list's first name reaches, in tokens. */
const LIST_REACH = 4;

/** Does a capital stand for its government here («أعلنت واشنطن», "Tehran said"), rather than for the city? */
export function speaksForGovernment(match: Match, isSaidOf: () => boolean): boolean {
  const { around, from, to, prefix } = match;
  const before = around.before(from);
  if (before?.text === 'بين' || before?.text === 'between') return true;
  if (hasPlaceSign(match)) return false;
  if (before?.bears(PLACE_KINDS_AR) === true) return false;
  if (says(before) || says(around.after(to))) return true;
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
