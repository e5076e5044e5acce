import type { Token } from '../text/tokens.ts';
import { signFraction } from './digit-run.ts';
import { readDigits } from './digits.ts';
import type { MarkUse } from './marks.ts';
import { readArabicWords } from './words-ar.ts';
import { readEnglishWords } from './words-en.ts';

/** A number as a text writes it, with its scale words («1.3 مليون»), before anyone asks what it counts. */
export interface Numeral {
  /** Absent when `vague`. Finite. */
  readonly value?: number | undefined;
  /** `mixed`: digits with a scale word or letter. `dual`: one word that is 200, 2,000, 2,000,000 … («ألفين»). */
  readonly form: 'digits' | 'words' | 'mixed' | 'dual';
  /** Index of its first token. */
  readonly first: number;
  /** Index of the token after it. */
  readonly next: number;
  /** Original UTF-16 offsets, end exclusive; proclitics are left out, a definite article that is part of the word is not. */
  readonly start: number;
  readonly end: number;
  /** Proclitics that stand before `start` («و», «ب», «ول» …). */
  readonly prefix?: string | undefined;
  /** «الثالث», "third", "20th". The value is then the rank. */
  readonly ordinal: boolean;
  /** «عشرات», «مئات الآلاف», "dozens". */
  readonly vague: boolean;
  /** «نصف», «ثلاثة أرباع», "two thirds", "3/4". */
  readonly fraction: boolean;
  /** The Arabic article stands before it («الثلاثة», «الـ28»). */
  readonly definite: boolean;
  /** The last scale that was applied (1000, 1e6 …), 1 when none. */
  readonly scale: number;
  /** One run of digits with no mark and no scale: how long it is (years, codes, lists); 0 otherwise. */
  readonly plainDigits: number;
}

/**
 * Reads the numeral that begins at a token, or `undefined` when none does.
 *
 * For digits `at` is the number token itself; proclitics and the article written before it («بـ30», «الـ28») are looked
 * for behind it. Digits that belong to a code, version or phone number («10.5.3», "F-16") are the caller's to leave out.
 *
 * @param text the block's original text
 * @param marks how the page uses the point and the comma, where known
 */
export function readNumeral(
  tokens: readonly Token[],
  at: number,
  text: string,
  marks?: MarkUse,
): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'sign') return readSign(token, at);
  if (token.kind === 'number') return readDigits(tokens, at, text, marks);
  return token.arabic ? readArabicWords(tokens, at, text) : readEnglishWords(tokens, at, text);
}

/** «⅔ الأصوات», "½ of the grain". */
function readSign(token: Token, at: number): Numeral | undefined {
  const value = signFraction(token.text);
  if (value === undefined) return undefined;
  return {
    value,
    form: 'digits',
    first: at,
    next: at + 1,
    start: token.start,
    end: token.end,
    ordinal: false,
    vague: false,
    fraction: true,
    definite: false,
    scale: 1,
    plainDigits: 0,
  };
}
