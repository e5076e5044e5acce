import type { Token } from '../text/tokens.ts';
import { COUNTS, NEVER_COUNTED, SCALE_LETTERS } from './locale-en.ts';
import { product } from './product.ts';
import type { Amount } from './words-ar.ts';
import { fractionAfter, joined, pluralScale, termAfterAnd, wordAt } from './words-en.ts';

/** After digits: "2.5 million", "2.5m", "3bn"; `undefined` when no scale follows. */
export function continueEnglish(
  tokens: readonly Token[],
  at: number,
  amount: Amount,
  text: string,
): Amount | undefined {
  const token = tokens[amount.next];
  if (token === undefined || token.kind !== 'word' || token.arabic || token.newline) {
    if (token?.text !== '-') return undefined;
  }
  const far = joined(tokens, amount.next);
  const word = wordAt(tokens, far);
  const plural = pluralScale(tokens, far, amount.value);
  if (word?.role === 'scale' || plural !== undefined) {
    const size = plural ?? (word as { value: number }).value;
    const scaled = { value: product(amount.value, size), next: far + 1, scale: size };
    return fractionAfter(tokens, withSmaller(tokens, scaled));
  }
  if (word?.role === 'hundred') {
    const hundreds: Amount = { value: amount.value * 100, next: far + 1, scale: 100 };
    return amount.value < 10 ? afterHundreds(tokens, hundreds) : hundreds;
  }
  if (word?.role === 'dozen') return { value: amount.value * 12, next: far + 1, scale: 12 };
  const money = isMoneySign(tokens, at);
  // "$1MM": only money, for a length of millimetres is written the same.
  const scale = token.text === 'mm' && money ? 1e6 : SCALE_LETTERS.get(token.text);
  if (scale === undefined) return undefined;
  if (token.spaced && token.text.length === 1) return undefined;
  // "5m" is five metres unless money stands before it or a word follows that a length does not take; "5M" is none, save
  // where athletics is written in capitals.
  if (
    token.text === 'm' &&
    !money &&
    !countsPeople(tokens, amount.next + 1) &&
    !isOfCount(tokens, at, tokens[amount.next + 1]) &&
    !isOfCountry(tokens, at) &&
    !isToldInMillions(tokens, at)
  ) {
    const capital =
      text.charAt(token.start) === 'M' && !LENGTH_AFTER.has(tokens[amount.next + 1]?.text ?? '');
    if (!capital) return undefined;
  }
  return { value: product(amount.value, scale), next: amount.next + 1, scale };
}

const MONEY_SIGNS = new Set(['$', '€', '£', '¥', '₪', '₺', '₹', '₽', '﷼']);

export function isMoneySign(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.kind === 'sign' && MONEY_SIGNS.has(before.text);
}

const LENGTH_AFTER = new Set(
  'tall long wide high deep away from above below of race sprint dash final hurdles relay freestyle backstroke breaststroke butterfly medley steeplechase record title champion and in at to'.split(
    ' ',
  ),
);

const NO_PLURALS = new Set([
  'was',
  'is',
  'has',
  'does',
  'its',
  'this',
  'as',
  'across',
  'less',
  'towards',
  'besides',
]);

/** A word follows that a length does not take: "2.5m people". */
function countsPeople(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // "1.5m of the displaced"
  if (token?.text === 'of') {
    const article = /^(?:the|its|their|them|those|all)$/.test(tokens[at + 1]?.text ?? '');
    return COUNTS.has(tokens[article ? at + 2 : at + 1]?.text ?? '');
  }
  return (
    (token?.kind === 'word' &&
      !token.arabic &&
      !token.newline &&
      !LENGTH_AFTER.has(token.text) &&
      token.text.endsWith('s') &&
      !NO_PLURALS.has(token.text)) ||
    token?.text === 'people' ||
    token?.text === 'children'
  );
}

/** How far before its number the word may stand that says what is counted. */
const COUNT_REACH = 7;

/** "The population rose to 1.2m": no length, though nothing that is counted follows. */
function isOfCount(tokens: readonly Token[], at: number, next: Token | undefined): boolean {
  if (next !== undefined && !next.newline && NEVER_COUNTED.has(next.text)) return false;
  for (let i = at - 1; i >= Math.max(0, at - COUNT_REACH); i -= 1) {
    const token = tokens[i]!;
    if (token.text === '.' || token.newline) return false;
    if (COUNTS.has(token.text)) return true;
  }
  return false;
}

const COUNTRIES = new Set(['country', 'nation', 'city', 'state', 'enclave']);

/** "a country of 85m" */
function isOfCountry(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === 'of' && COUNTRIES.has(tokens[at - 2]?.text ?? '');
}

/** How far before it people may be counted in the same letter: "3.5m Syrians … Turkey alone has 2.9m". */
const SAME_LETTER_REACH = 80;

function isToldInMillions(tokens: readonly Token[], at: number): boolean {
  if (LENGTH_AFTER.has(tokens[at + 2]?.text ?? '')) return false;
  for (let i = at - 1; i >= Math.max(1, at - SAME_LETTER_REACH); i -= 1) {
    const token = tokens[i]!;
    if (
      token.text === 'm' &&
      !token.spaced &&
      tokens[i - 1]!.kind === 'number' &&
      countsPeople(tokens, i + 1)
    )
      return true;
  }
  return false;
}

/** "1 crore 20 lakh", "4 thousand 3 hundred and 21": further digits with a smaller scale right behind. */
function withSmaller(tokens: readonly Token[], amount: Amount): Amount {
  let whole = amount;
  for (;;) {
    const digits = tokens[whole.next];
    if (digits?.kind !== 'number' || digits.newline || digits.text.length > 3) return whole;
    const scale = wordAt(tokens, whole.next + 1);
    const size = scale?.role === 'scale' ? scale.value : scale?.role === 'hundred' ? 100 : undefined;
    if (size === undefined) return whole;
    const term = product(Number(digits.text), size);
    if (term >= whole.scale) return whole;
    whole = { value: whole.value + term, next: whole.next + 2, scale: size };
    if (size === 100) return afterHundreds(tokens, whole);
  }
}

/** "3 hundred and one", "3 hundred and 21". */
function afterHundreds(tokens: readonly Token[], hundreds: Amount): Amount {
  const rest = termAfterAnd(tokens, hundreds.next);
  if (rest !== undefined && rest.value < 100) return { ...rest, value: hundreds.value + rest.value };
  const digits = tokens[hundreds.next]?.text === 'and' ? tokens[hundreds.next + 1] : undefined;
  const isRest = digits?.kind === 'number' && digits.text.length <= 2 && !/^0/.test(digits.text);
  const own = wordAt(tokens, hundreds.next + 2);
  const scaled = own?.role === 'scale' || own?.role === 'hundred';
  const alone = isRest && !scaled && (tokens[hundreds.next + 2]?.spaced ?? true);
  return alone
    ? { value: hundreds.value + Number(digits.text), next: hundreds.next + 2, scale: 1 }
    : hundreds;
}
