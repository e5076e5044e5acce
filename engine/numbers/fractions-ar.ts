import type { Token } from '../text/tokens.ts';
import type { NumberWord } from './locale-ar.ts';
import { arabicHere, scaleHere, wordAfterAnd } from './number-word.ts';
import { product } from './product.ts';
import type { Amount } from './words-ar.ts';

/** «ونصف», «ونصف المليون», «وربع»: of the last scale, or of one. */
export function withFraction(tokens: readonly Token[], amount: Amount): Amount | undefined {
  const word = wordAfterAnd(tokens, amount.next);
  if (word === undefined) return undefined;
  const self = tokens[amount.next]!.text === 'و' ? amount.next + 1 : amount.next;
  if (word.role === 'fraction') {
    const repeated = scaleHere(tokens[self + 1]);
    const unit = repeated ?? amount.scale;
    if (unit > amount.scale) return undefined;
    return {
      value: amount.value + product(word.value, unit),
      next: self + (repeated === undefined ? 1 : 2),
      scale: unit,
    };
  }
  if (word.role === 'unit' && amount.scale === 1) {
    const parts = arabicHere(tokens[self + 1]);
    if (parts?.role !== 'parts') return undefined;
    return { value: amount.value + word.value / parts.value, next: self + 2, scale: 1 };
  }
  return undefined;
}

/** «ثلاثة أرباع», and «خُمس السكان» where the fifth is of something definite or bears its vowel. */
export function partsOf(
  tokens: readonly Token[],
  group: Amount,
  word: NumberWord,
  at: number,
  text: string,
): Amount | undefined {
  const after = tokens[group.next];
  if (after === undefined || group.next !== at + 1) return undefined;
  if (word.role === 'unit') {
    const parts = arabicHere(after);
    if (parts?.role === 'parts' && word.value < parts.value) {
      const scale = scaleHere(tokens[group.next + 1]);
      const value = word.value / parts.value;
      return scale === undefined
        ? { value, next: group.next + 1, scale: 1 }
        : { value: product(value, scale), next: group.next + 2, scale };
    }
  }
  if (
    (word.role === 'unit' || word.role === 'ten') &&
    word.part === true &&
    (isDefinite(after) || DAMMA.test(text.slice(tokens[at]!.start, tokens[at]!.end)))
  ) {
    return { value: 1 / word.value, next: group.next, scale: 1 };
  }
  return undefined;
}

/** «خُمس» with its vowel written. */
const DAMMA = /[خستع]\u064f/;

function isDefinite(token: Token): boolean {
  return (
    token.arabic && token.text.length > 4 && token.text.startsWith('ال') && arabicHere(token) === undefined
  );
}
