import { hasPlaceSign } from './evidence.ts';
import type { Surroundings } from './surroundings.ts';
import type { Match } from './walk.ts';
import { inList } from './word-forms.ts';
import { GOVERNMENT_AR, PLACE_KINDS_AR, PLACE_PREPOSITIONS_AR } from './words-ar.ts';
import { GOVERNMENT_EN } from './words-en.ts';

/** «للتحالف الدولي وواشنطن»: how far what is said of a list's first name reaches, in tokens. */
const LIST_REACH = 4;

/** Does a capital stand for its government here («أعلنت واشنطن», "Tehran said"), rather than for the city? */
export function speaksForGovernment(match: Match, around: Surroundings, isSaidOf: boolean): boolean {
  const before = around.before(match.from);
  const after = around.after(match.to);
  const arabic = match.block.tokens[match.from]!.arabic;
  const says = (word: string | undefined) =>
    word !== undefined && (arabic ? inList(word, GOVERNMENT_AR) : GOVERNMENT_EN.has(word));
  if (before?.text === 'بين' || before?.text === 'between') return true;
  if (hasPlaceSign(match, around)) return false;
  if (before !== undefined && inList(before.text, PLACE_KINDS_AR)) return false;
  if (says(before?.text) || says(after?.text)) return true;
  if (match.prefix.startsWith('و')) {
    for (let i = match.from - 1; i >= Math.max(0, match.from - LIST_REACH); i -= 1) {
      const { text } = match.block.tokens[i]!;
      if (inList(text, PLACE_PREPOSITIONS_AR)) return text === 'بين';
      if (says(text)) return true;
    }
  }
  return isSaidOf;
}
