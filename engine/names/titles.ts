import type { Profile } from './profile.ts';
import type { Match } from './walk.ts';
import { TITLES_AR } from './words-ar.ts';
import { TITLES_EN } from './words-en.ts';

/**
 * Leaves the title out of a person's span where the rest is a name of the record by itself: «الجنرال مارك ميلي» is
 * marked on «مارك ميلي», «الملك سلمان» as a whole.
 */
export function withoutTitle(match: Match, profile: Profile): Match {
  if (profile.kind !== 'person' || match.to - match.from < 3) return match;
  const { tokens } = match.block;
  let from = match.from;
  while (from < match.to - 1 && isTitle(match, from)) from += 1;
  if (from === match.from) return match;
  const rest = tokens.slice(from, match.to).map((token) => token.text);
  if (!profile.plain.has(rest.join(' '))) return match;
  return { ...match, from, start: tokens[from]!.start, prefix: '' };
}

function isTitle(match: Match, at: number): boolean {
  const token = match.block.tokens[at]!;
  if (token.text === '.') return true;
  const cut = at === match.from ? match.prefix.length : 0;
  const word = token.text.slice(cut);
  if (!token.arabic) return TITLES_EN.has(word);
  // «للجنرال»: the article is hidden where the span begins at its lam.
  return TITLES_AR.has(word) || (cut > 0 && TITLES_AR.has(`ا${word}`));
}
