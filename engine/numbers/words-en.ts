import type { Token } from '../text/tokens.ts';
import { ENGLISH_NUMBER_WORDS, type EnglishNumberWord } from './locale-en.ts';
import type { Numeral } from './numeral.ts';
import { product } from './product.ts';
import type { Amount } from './words-ar.ts';

export function readEnglishWords(tokens: readonly Token[], at: number, _text: string): Numeral | undefined {
  const token = tokens[at]!;
  const word = ENGLISH_NUMBER_WORDS.get(token.text);
  if (word === undefined) return undefined;
  const make = (
    amount: Amount | undefined,
    more: { ordinal?: boolean; vague?: boolean; fraction?: boolean } = {},
  ): Numeral | undefined =>
    amount === undefined
      ? undefined
      : {
          ...(more.vague === true ? {} : { value: amount.value }),
          form: 'words',
          first: at,
          next: amount.next,
          start: token.start,
          end: tokens[amount.next - 1]!.end,
          ordinal: more.ordinal === true,
          vague: more.vague === true,
          fraction: more.fraction === true,
          definite: false,
          scale: amount.scale,
          plainDigits: 0,
        };
  switch (word.role) {
    case 'ordinal':
      return make({ value: word.value, next: at + 1, scale: 1 }, { ordinal: true });
    case 'vague':
      return make({ value: 0, next: vagueEnd(tokens, at + 1), scale: 1 }, { vague: true });
    case 'some': {
      const scale = wordAt(tokens, at + 1);
      if (scale?.role !== 'hundred' && scale?.role !== 'scale' && scale?.role !== 'dozen') return undefined;
      return make({ value: 0, next: vagueEnd(tokens, at + 2), scale: 1 }, { vague: true });
    }
    case 'fraction':
      return make(...fractionOf(tokens, at, word.value));
    case 'article':
      return make(...afterArticle(tokens, at));
    case 'parts':
    case 'scale':
    case 'hundred':
      return undefined;
    default: {
      const parts = partsOf(tokens, at, word);
      if (parts !== undefined) return make(parts, { fraction: true });
      const group = groupFrom(tokens, at, word);
      if (group === undefined) return undefined;
      // "twenty-first"
      const joint = joined(tokens, group.next);
      const rank = word.role === 'tens' && group.next === at + 1 ? wordAt(tokens, joint) : undefined;
      if (word.role === 'tens' && rank?.role === 'ordinal' && rank.value < 10)
        return make({ value: word.value + rank.value, next: joint + 1, scale: 1 }, { ordinal: true });
      return make(scaleUp(tokens, group));
    }
  }
}

export function wordAt(tokens: readonly Token[], at: number): EnglishNumberWord | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || token.arabic || token.newline) return undefined;
  return ENGLISH_NUMBER_WORDS.get(token.text);
}

/** "two dozens", "3 millions", but neither "in 2019 thousands …" nor "of the 12 hundreds of …". */
export function pluralScale(tokens: readonly Token[], at: number, count: number): number | undefined {
  const word = wordAt(tokens, at);
  if (word?.role !== 'vague' || count >= 1000) return undefined;
  return word.value === 12 || tokens[at + 1]?.text !== 'of' ? word.value : undefined;
}

/** Past a hyphen written between two number words. */
export function joined(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.text === '-' && !token.spaced && tokens[at + 1]?.spaced === false ? at + 1 : at;
}

function vagueEnd(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.text === 'of' && wordAt(tokens, next + 1)?.role === 'vague') next += 2;
  return next;
}

type Made = readonly [Amount | undefined, { vague?: boolean; fraction?: boolean }?];

/** "half a million", "half of". */
function fractionOf(tokens: readonly Token[], at: number, value: number): Made {
  const article = wordAt(tokens, at + 1);
  const skip = article?.role === 'article' ? at + 2 : at + 1;
  const scale = wordAt(tokens, joined(tokens, skip));
  if (scale?.role === 'scale' || scale?.role === 'dozen') {
    const size = scale.role === 'scale' ? scale.value : 12;
    return [{ value: product(value, size), next: joined(tokens, skip) + 1, scale: size }];
  }
  return [{ value, next: at + 1, scale: 1 }, { fraction: true }];
}

/** "a hundred", "a million", "a dozen", "a third of", "a quarter of", "a few hundred". */
function afterArticle(tokens: readonly Token[], at: number): Made {
  const word = wordAt(tokens, at + 1);
  if (word === undefined) return [undefined];
  if (word.role === 'hundred' || word.role === 'scale' || word.role === 'dozen') {
    const one: Amount = { value: 1, next: at + 1, scale: 1 };
    return [scaleUp(tokens, hundreds(tokens, one))];
  }
  if (word.role === 'some') {
    const scale = wordAt(tokens, at + 2);
    if (scale?.role !== 'hundred' && scale?.role !== 'scale' && scale?.role !== 'dozen') return [undefined];
    return [{ value: 0, next: at + 3, scale: 1 }, { vague: true }];
  }
  const part =
    word.role === 'fraction' ? word.value : word.role === 'ordinal' && word.part ? 1 / word.part : 0;
  if (part === 0) return [undefined];
  const scale = wordAt(tokens, at + 2);
  if (scale?.role === 'scale')
    return [{ value: product(part, scale.value), next: at + 3, scale: scale.value }];
  const size = ofScale(tokens, at + 2);
  if (size !== undefined) return [{ value: product(part, size), next: at + 5, scale: size }];
  const after = tokens[at + 2];
  // "a third of", "a third are", but no "a third drone".
  const apart =
    after === undefined || (after.kind === 'sign' && after.text !== ',') || AFTER_PART.has(after.text);
  return apart && after?.text !== '-'
    ? [{ value: part, next: at + 2, scale: 1 }, { fraction: true }]
    : [undefined];
}

/** The scale in "of a million". */
function ofScale(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text !== 'of' || wordAt(tokens, at + 1)?.role !== 'article') return undefined;
  const scale = wordAt(tokens, at + 2);
  return scale?.role === 'scale' ? scale.value : undefined;
}

const AFTER_PART = new Set(['of', 'is', 'are', 'was', 'were', 'has', 'have', 'had']);

/** "two thirds", "three-quarters". */
function partsOf(tokens: readonly Token[], at: number, word: EnglishNumberWord): Amount | undefined {
  if ((word.role !== 'unit' && word.role !== 'tens') || word.value === 0) return undefined;
  const count = belowHundred(tokens, at, word)!;
  const next = joined(tokens, count.next);
  const parts = wordAt(tokens, next);
  if (parts?.role === 'parts' && count.value < parts.value)
    return { value: count.value / parts.value, next: next + 1, scale: 1 };
  // "one hundredth of a second", but "the one hundredth anniversary".
  const isPart = parts?.role === 'ordinal' && parts.part !== undefined;
  if (count.value === 1 && isPart && (parts.part! < 100 || tokens[next + 1]?.text === 'of'))
    return { value: 1 / parts.part!, next: next + 1, scale: 1 };
  return undefined;
}

/** Below a thousand: "twenty-three", "two hundred and fifty". */
function groupFrom(tokens: readonly Token[], at: number, word: EnglishNumberWord): Amount | undefined {
  const small = belowHundred(tokens, at, word);
  return small === undefined ? undefined : hundreds(tokens, small);
}

function belowHundred(tokens: readonly Token[], at: number, word: EnglishNumberWord): Amount | undefined {
  if (word.role === 'dozen') return { value: 12, next: at + 1, scale: 1 };
  if (word.role === 'unit') return { value: word.value, next: at + 1, scale: 1 };
  if (word.role !== 'tens') return undefined;
  const next = joined(tokens, at + 1);
  const unit = wordAt(tokens, next);
  return unit?.role === 'unit' && unit.value > 0 && unit.value < 10
    ? { value: word.value + unit.value, next: next + 1, scale: 1 }
    : { value: word.value, next: at + 1, scale: 1 };
}

function hundreds(tokens: readonly Token[], small: Amount): Amount {
  const next = joined(tokens, small.next);
  if (wordAt(tokens, next)?.role !== 'hundred') return small;
  const hundred: Amount = { value: small.value * 100, next: next + 1, scale: 1 };
  const rest = termAfterAnd(tokens, hundred.next);
  return rest === undefined || rest.value >= 100
    ? hundred
    : { value: hundred.value + rest.value, next: rest.next, scale: 1 };
}

export function termAfterAnd(tokens: readonly Token[], at: number): Amount | undefined {
  const start = tokens[at]?.text === 'and' ? at + 1 : at;
  const word = wordAt(tokens, start);
  return word === undefined ? undefined : belowHundred(tokens, start, word);
}

/** Scale words and smaller terms after them: "three million two hundred thousand", "two and a half million". */
function scaleUp(tokens: readonly Token[], group: Amount): Amount {
  let total = 0;
  let current: Amount = decimalAfter(tokens, fractionAfter(tokens, group));
  let limit = Number.POSITIVE_INFINITY;
  for (;;) {
    const next = joined(tokens, current.next);
    const word = wordAt(tokens, next);
    if (word?.role === 'dozen' && limit === Number.POSITIVE_INFINITY)
      return { value: current.value * 12, next: next + 1, scale: 12 };
    const plural = limit === Number.POSITIVE_INFINITY ? pluralScale(tokens, next, current.value) : undefined;
    if (plural !== undefined) return { value: product(current.value, plural), next: next + 1, scale: plural };
    if (word?.role !== 'scale' || word.value >= limit) {
      return {
        value: total + current.value,
        next: current.next,
        scale: limit === Number.POSITIVE_INFINITY ? 1 : limit,
      };
    }
    total += product(current.value, word.value);
    limit = word.value;
    const scaled = fractionAfter(tokens, { value: total, next: next + 1, scale: limit });
    if (scaled.next > next + 1) return scaled;
    const start = tokens[scaled.next]?.text === 'and' ? scaled.next + 1 : scaled.next;
    const following = wordAt(tokens, start);
    const term =
      following?.role === 'unit' || following?.role === 'tens'
        ? groupFrom(tokens, start, following)
        : undefined;
    if (term === undefined || term.value >= limit) return scaled;
    current = term;
  }
}

/** "two and a half", "three million and a half", "two million and three quarters": of the last scale. */
export function fractionAfter(tokens: readonly Token[], amount: Amount): Amount {
  if (tokens[amount.next]?.text !== 'and') return amount;
  const at = amount.next + 1;
  const word = wordAt(tokens, at);
  const part = wordAt(tokens, joined(tokens, at + 1));
  const next = joined(tokens, at + 1) + 1;
  const size = amount.scale;
  if (word?.role === 'article' || (word?.role === 'unit' && word.value === 1)) {
    const value =
      part?.role === 'fraction' ? part.value : part?.role === 'ordinal' && part.part ? 1 / part.part : 0;
    if (value === 0) return amount;
    // "one billion and a quarter million": of the scale that follows.
    const own = wordAt(tokens, next);
    return size > 1 && own?.role === 'scale' && own.value < size
      ? { value: amount.value + product(value, own.value), next: next + 1, scale: own.value }
      : { value: amount.value + product(value, size), next, scale: size };
  }
  if (word?.role === 'unit' && part?.role === 'parts' && word.value < part.value)
    return { value: amount.value + product(word.value / part.value, size), next, scale: size };
  return amount;
}

/** "five point five", "zero point two five". */
function decimalAfter(tokens: readonly Token[], group: Amount): Amount {
  if (tokens[group.next]?.text !== 'point' || tokens[group.next - 2]?.text === 'at') return group;
  let digits = '';
  let next = group.next + 1;
  for (;;) {
    const word = wordAt(tokens, next);
    if (word?.role !== 'unit' || word.value > 9) break;
    digits += String(word.value);
    next += 1;
  }
  return digits === '' ? group : { value: group.value + Number(`0.${digits}`), next, scale: 1 };
}
