import { ENGLISH_NUMBER_WORDS } from '../numbers/locale-en.ts';
import { isArabicNumeralWord } from '../numbers/number-word.ts';
import type { Token } from '../text/tokens.ts';
import { looksDual } from './duals.ts';

/** What one word by itself can be to a reader of quantities; bits, 0 for nearly every word. */
export const WordKind = { none: 0, numeral: 1, dual: 2, address: 4 } as const;

/**
 * Kinds of the Arabic words met so far. News repeats its words, and taking one apart (proclitics, article, ending) costs
 * ten times as much as finding it here.
 */
const known = new Map<string, number>();
/** Words kept; a long page has some 15,000 different ones. */
const MOST_WORDS = 20_000;
/** Longer words are few, and as slices of their page's text they would keep the whole of it. */
const LONGEST_WORD = 12;

/** The one numeral of two letters, which so many particles have. */
const SIX = 'ست';

/** The bits of {@link WordKind} for a word token, whatever stands beside it. */
export function wordKind(token: Token): number {
  const { text } = token;
  if (!token.arabic) return englishKind(text);
  if (text.length < 3 && text !== SIX) return WordKind.none;
  let kind = known.get(text);
  if (kind !== undefined) return kind;
  kind = (isArabicNumeralWord(text) ? WordKind.numeral : 0) | (looksDual(text) ? WordKind.dual : 0);
  if (text.length <= LONGEST_WORD) {
    if (known.size >= MOST_WORDS) known.clear();
    known.set(text, kind);
  }
  return kind;
}

function englishKind(text: string): number {
  if (ENGLISH_NUMBER_WORDS.has(text)) return WordKind.numeral;
  return text === 'http' || text === 'https' || text === 'www' ? WordKind.address : WordKind.none;
}
