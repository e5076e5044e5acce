import { isIgnorable, isMark, TATWEEL } from '../text/characters.ts';
import type { Token } from '../text/tokens.ts';

/** Original offset after the first `letters` letters of a token, its marks and tatweels skipped. */
export function offsetAfterLetters(text: string, token: Token, letters: number): number {
  let at = token.start;
  if (token.end - at === token.text.length) return at + letters;
  let left = letters;
  while (at < token.end) {
    const unit = text.charCodeAt(at);
    const letter = !isMark(unit) && !isIgnorable(unit) && unit !== TATWEEL;
    if (letter && left === 0) break;
    if (letter) left -= 1;
    at += 1;
  }
  return at;
}

/** A conjunction, then a preposition; «كل» and «بل» are words of their own. */
const LEGAL_PREFIX = /^[وف]?[بكل]?$/;

/**
 * Proclitics, with or without the article, that stand as a word of their own before digits: «و22», «بـ30», «الـ28»,
 * «والـ3»; `undefined` for any other word.
 */
export function bareProclitics(folded: string): { prefix: string; definite: boolean } | undefined {
  if (folded.length > 4) return undefined;
  const definite = folded.endsWith('ال') || folded.endsWith('لل');
  const prefix = folded.endsWith('ال') ? folded.slice(0, -2) : definite ? folded.slice(0, -1) : folded;
  if (!LEGAL_PREFIX.test(prefix)) return undefined;
  return { prefix, definite };
}
