import type { Token } from '../text/tokens.ts';
import { offsetAfterLetters } from './clitic-cut.ts';
import { digitRun } from './digit-run.ts';
import { partsOf, withFraction } from './fractions-ar.ts';
import { COUNTED_WITH_WAW_OR_YEH, NO_COUNTED, type NumberWord } from './locale-ar.ts';
import type { MarkUse } from './marks.ts';
import { arabicHere, type Head, headOf, isBarelyWritten, scaleHere, wordAfterAnd } from './number-word.ts';
import type { Numeral } from './numeral.ts';
import { product } from './product.ts';

/** A value while it is being put together. */
export interface Amount {
  readonly value: number;
  /** Index of the token after what has been read. */
  readonly next: number;
  readonly scale: number;
}

const NO_MARKS: MarkUse = {};
const TANWIN_FATH = '\u064b';
const SHADDA = '\u0651';

export function readArabicWords(tokens: readonly Token[], at: number, text: string): Numeral | undefined {
  const token = tokens[at]!;
  const head = headOf(token, text);
  if (head === undefined || isBarelyWritten(token, text)) return undefined;
  const { word } = head;
  switch (word.role) {
    case 'ordinal':
      return numeral(tokens, at, text, head, readOrdinal(tokens, at, word.value), 'ordinal');
    case 'vague':
      return numeral(tokens, at, text, head, readVague(tokens, at + 1), 'vague');
    case 'some':
      return numeral(tokens, at, text, head, afterSome(tokens, at), 'vague');
    case 'fraction': {
      const scale = scaleHere(tokens[at + 1]);
      return scale === undefined
        ? numeral(tokens, at, text, head, { value: word.value, next: at + 1, scale: 1 }, 'fraction')
        : numeral(tokens, at, text, head, { value: product(word.value, scale), next: at + 2, scale });
    }
    case 'parts':
      return undefined;
    case 'scale': {
      if (word.plural === true) return numeral(tokens, at, text, head, readVague(tokens, at + 1), 'vague');
      const written = text.slice(token.start, token.end);
      // «ألّف» is the verb "wrote".
      if (word.value === 1e3 && word.times === 1 && written.includes(SHADDA)) return undefined;
      const isOne = word.alef === true && (written.includes(TANWIN_FATH) || !leadsToNoun(tokens, at));
      const times = isOne ? 1 : word.times;
      const start = scaled(tokens, { value: word.value * times, next: at + 1, scale: word.value });
      const whole = addTerms(tokens, start, text, NO_MARKS);
      return numeral(
        tokens,
        at,
        text,
        head,
        whole,
        times === 2 && whole.next === at + 1 ? 'dual' : undefined,
      );
    }
    default: {
      const group = groupFrom(tokens, at, word, text);
      if (group === undefined) return undefined;
      const fraction = head.definite ? undefined : partsOf(tokens, group, word, at, text);
      if (fraction !== undefined) {
        return numeral(tokens, at, text, head, fraction, fraction.scale === 1 ? 'fraction' : undefined);
      }
      const whole = continueArabic(tokens, group, text, NO_MARKS) ?? group;
      const dual = word.role === 'hundred' && word.value === 200 && whole.next === at + 1;
      return numeral(tokens, at, text, head, whole, dual ? 'dual' : undefined);
    }
  }
}

/**
 * «ألفا جندي» are two thousand: the dual loses its nun before what it counts, and only there. «مليونا و20 ألفا» and «مليونا قد
 * يعودون» are one, in the accusative.
 */
function leadsToNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== 'word' || !next.arabic) return false;
  if (NO_COUNTED.has(next.text) || next.text.startsWith('ال')) return false;
  return !/^[وي]/u.test(next.text) || COUNTED_WITH_WAW_OR_YEH.has(next.text);
}

function numeral(
  tokens: readonly Token[],
  at: number,
  text: string,
  head: Head,
  amount: Amount,
  what?: 'ordinal' | 'vague' | 'fraction' | 'dual',
): Numeral {
  const token = tokens[at]!;
  return {
    value: what === 'vague' ? undefined : amount.value,
    form: what === 'dual' ? 'dual' : hasDigits(tokens, at, amount.next) ? 'mixed' : 'words',
    first: at,
    next: amount.next,
    start: head.cut === 0 ? token.start : offsetAfterLetters(text, token, head.cut),
    end: tokens[amount.next - 1]!.end,
    prefix: head.prefix === '' ? undefined : head.prefix,
    ordinal: what === 'ordinal',
    vague: what === 'vague',
    fraction: what === 'fraction',
    definite: head.definite,
    scale: amount.scale,
    plainDigits: 0,
  };
}

/** «بضع مئات», «بضعة عشر», «بضعة جنود». */
function afterSome(tokens: readonly Token[], at: number): Amount {
  const next = arabicHere(tokens[at + 1]);
  if (next?.role === 'vague' || (next?.role === 'scale' && next.plural === true))
    return readVague(tokens, at + 2);
  const ten = next?.role === 'ten' || next?.role === 'tens';
  return { value: 0, next: ten ? at + 2 : at + 1, scale: 1 };
}

function hasDigits(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (tokens[i]!.kind === 'number') return true;
  return false;
}

/**
 * After digits or a group below a thousand: its scale («3 آلاف», «ستون ألفا»), what is added to it («مليون و300 ألف»),
 * and a half («ثلاثة ونصف»). `undefined` when nothing follows.
 */
export function continueArabic(
  tokens: readonly Token[],
  group: Amount,
  text: string,
  marks: MarkUse,
): Amount | undefined {
  const decimal = decimalWord(tokens, group, text);
  if (decimal !== undefined) return continueArabic(tokens, decimal, text, marks) ?? decimal;
  const scale = scaleHere(tokens[group.next]);
  if (scale === undefined) return digitHundreds(tokens, group) ?? withFraction(tokens, group);
  const start = scaled(tokens, { value: product(group.value, scale), next: group.next + 1, scale });
  return addTerms(tokens, start, text, marks);
}

/** «ثلاثة فاصلة خمسة», «2 فاصل 25». */
function decimalWord(tokens: readonly Token[], group: Amount, text: string): Amount | undefined {
  const point = tokens[group.next]?.text;
  if (point !== 'فاصله' && point !== 'فاصل') return undefined;
  const at = group.next + 1;
  const word = arabicHere(tokens[at]);
  const rest =
    tokens[at]?.kind === 'number'
      ? { value: Number(tokens[at]!.text), next: at + 1 }
      : word === undefined
        ? undefined
        : groupFrom(tokens, at, word, text);
  if (rest === undefined || !Number.isInteger(group.value) || rest.value > 999_999) return undefined;
  return { value: Number(`${group.value}.${rest.value}`), next: rest.next, scale: 1 };
}

/** «3 مئة و21»: a digit before the word «مئة». */
function digitHundreds(tokens: readonly Token[], group: Amount): Amount | undefined {
  if (tokens[group.next - 1]!.kind !== 'number' || !(group.value >= 2 && group.value <= 9)) return undefined;
  const word = arabicHere(tokens[group.next]);
  if (word?.role !== 'hundred' || word.value !== 100) return undefined;
  const hundreds: Amount = { value: group.value * 100, next: group.next + 1, scale: 1 };
  const rest = belowHundredAfterAnd(tokens, hundreds.next);
  if (rest !== undefined) return { ...rest, value: hundreds.value + rest.value };
  const digits = tokens[hundreds.next]?.text === 'و' ? tokens[hundreds.next + 1] : undefined;
  if (digits?.kind !== 'number' || digits.text.length > 2) return hundreds;
  return { value: hundreds.value + Number(digits.text), next: hundreds.next + 2, scale: 1 };
}

/** «مئة ألف مليون», «ألف مليار». */
function scaled(tokens: readonly Token[], amount: Amount): Amount {
  const more = scaleHere(tokens[amount.next]);
  if (more === undefined || more <= amount.scale) return amount;
  return { value: product(amount.value, more), next: amount.next + 1, scale: more };
}

/** Adds «و…» terms of falling size. */
function addTerms(tokens: readonly Token[], start: Amount, text: string, marks: MarkUse): Amount {
  let amount = start;
  for (;;) {
    if (amount.scale < 1000) return amount;
    const half = withFraction(tokens, amount);
    if (half !== undefined) return half;
    const term = termAfterAnd(tokens, amount.next, text, marks);
    if (term === undefined || term.value >= amount.scale) return amount;
    amount = { value: amount.value + term.value, next: term.next, scale: term.scale };
  }
}

/** «وخمسمئة ألف», «و300 ألف», «و 15», «ومئتين». */
function termAfterAnd(
  tokens: readonly Token[],
  at: number,
  text: string,
  marks: MarkUse,
): Amount | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || !token.arabic || token.text[0] !== 'و')
    return undefined;
  let group: Amount | undefined;
  if (token.text === 'و') {
    const digits = tokens[at + 1];
    if (digits?.kind === 'number') {
      const run = digitRun(tokens, at + 1, text, marks);
      if (run === undefined || run.fraction) return undefined;
      group = { value: run.value, next: run.next, scale: 1 };
    }
  }
  if (group === undefined) {
    const word = wordAfterAnd(tokens, at);
    if (word === undefined) return undefined;
    const self = token.text === 'و' ? at + 1 : at;
    if (word.role === 'scale') {
      if (word.plural === true) return undefined;
      return scaled(tokens, { value: word.value * word.times, next: self + 1, scale: word.value });
    }
    group = groupFrom(tokens, self, word, text);
    if (group === undefined) return undefined;
  }
  const scale = scaleHere(tokens[group.next]);
  return scale === undefined ? group : { value: product(group.value, scale), next: group.next + 1, scale };
}

/** A value below a thousand that begins at `at` with `word`. */
function groupFrom(tokens: readonly Token[], at: number, word: NumberWord, text: string): Amount | undefined {
  if (word.role === 'hundred') {
    const rest = belowHundredAfterAnd(tokens, at + 1);
    return rest === undefined
      ? { value: word.value, next: at + 1, scale: 1 }
      : { value: word.value + rest.value, next: rest.next, scale: 1 };
  }
  if (word.role === 'unit') {
    const following = arabicHere(tokens[at + 1]);
    if (following?.role === 'hundred' && following.value === 100 && word.value >= 3) {
      const hundred: NumberWord = { role: 'hundred', value: word.value * 100 };
      return groupFrom(tokens, at + 1, hundred, text);
    }
  }
  return belowHundred(tokens, at, word);
}

function belowHundred(tokens: readonly Token[], at: number, word: NumberWord): Amount | undefined {
  if (word.role === 'tens' || word.role === 'ten') return { value: word.value, next: at + 1, scale: 1 };
  if (word.role !== 'unit') return undefined;
  if (arabicHere(tokens[at + 1])?.role === 'ten') return { value: word.value + 10, next: at + 2, scale: 1 };
  const tens = wordAfterAnd(tokens, at + 1);
  if (tens?.role === 'tens') {
    return { value: word.value + tens.value, next: tokens[at + 1]!.text === 'و' ? at + 3 : at + 2, scale: 1 };
  }
  return word.bound === true ? undefined : { value: word.value, next: at + 1, scale: 1 };
}

function belowHundredAfterAnd(tokens: readonly Token[], at: number): Amount | undefined {
  const word = wordAfterAnd(tokens, at);
  if (word === undefined) return undefined;
  const self = tokens[at]!.text === 'و' ? at + 1 : at;
  // «مئة وثلاثة أرباع»
  if (word.role === 'unit' && arabicHere(tokens[self + 1])?.role === 'parts') return undefined;
  return belowHundred(tokens, self, word);
}

/** «الآلاف» after «عشرات», «مئات». */
function readVague(tokens: readonly Token[], at: number): Amount {
  let next = at;
  for (;;) {
    const word = arabicHere(tokens[next]);
    if (word?.role === 'scale' ? word.times !== 1 : word?.role !== 'vague') break;
    next += 1;
  }
  return { value: 0, next, scale: 1 };
}

/** «الثالث», «الثالث عشر», «الخامس والعشرين». */
function readOrdinal(tokens: readonly Token[], at: number, value: number): Amount {
  if (arabicHere(tokens[at + 1])?.role === 'ten') return { value: value + 10, next: at + 2, scale: 1 };
  const tens = wordAfterAnd(tokens, at + 1);
  if (tens?.role === 'tens')
    return { value: value + tens.value, next: tokens[at + 1]!.text === 'و' ? at + 3 : at + 2, scale: 1 };
  return { value, next: at + 1, scale: 1 };
}
