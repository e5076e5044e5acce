import { CharClass, classOf } from './characters.ts';
import { type FoldedText, fold, originalEnd } from './fold.ts';

/**
 * A run of letters, a run of digits, or one sign. Spaces are no tokens; words with a digit inside are cut where letters
 * and digits meet («2023م» is two tokens with no space between them).
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** Folded. */
  readonly text: string;
  /** Original UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Offsets in the folded text. */
  readonly foldedStart: number;
  readonly foldedEnd: number;
  readonly arabic: boolean;
  /** White space (or the block's start) stands before it. */
  readonly spaced: boolean;
  /** A line break stands before it. */
  readonly newline: boolean;
}

/** Cuts a folded text into tokens; linear. */
export function tokenize(folded: FoldedText): Token[] {
  const { text, offsets } = folded;
  const tokens: Token[] = [];
  let spaced = true;
  let newline = false;
  let i = 0;
  while (i < text.length) {
    const cls = classOf(text.charCodeAt(i));
    if (cls === CharClass.space || cls === CharClass.newline) {
      spaced = true;
      newline ||= cls === CharClass.newline;
      i += 1;
      continue;
    }
    let end = i + 1;
    if (cls !== CharClass.other) while (end < text.length && classOf(text.charCodeAt(end)) === cls) end += 1;
    tokens.push({
      kind: cls === CharClass.digit ? 'number' : cls === CharClass.other ? 'sign' : 'word',
      text: text.slice(i, end),
      start: offsets[i]!,
      end: originalEnd(folded, end),
      foldedStart: i,
      foldedEnd: end,
      arabic: cls === CharClass.arabic,
      spaced,
      newline,
    });
    spaced = false;
    newline = false;
    i = end;
  }
  return tokens;
}

/** The folded tokens of a short text such as an alias or a lexicon entry. */
export function tokenTexts(text: string): string[] {
  return tokenize(fold(text)).map((token) => token.text);
}
