import { signFraction } from '../numbers/digit-run.ts';
import type { MarkUse } from '../numbers/marks.ts';
import { type Numeral, readNumeral } from '../numbers/numeral.ts';
import type { ReadBlock } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { codeEnd, moneyCode, moneySign, runEnd } from './codes.ts';
import { readDual } from './duals.ts';
import { unitAt } from './follow.ts';
import type { Item } from './item.ts';
import { WordKind, wordKind } from './word-kind.ts';

/** A stretch that another detector has taken, in original offsets. */
export interface Taken {
  readonly kind: 'date' | 'entity';
  readonly start: number;
  readonly end: number;
}

/**
 * All numbers and duals of a block in text order, before anyone asks which of them count something. Tokens inside
 * `taken` (dates, names) are passed over.
 */
export function gather(block: ReadBlock, taken: readonly Taken[], marks: MarkUse): Item[] {
  const { tokens, text } = block;
  const items: Item[] = [];
  let held = 0;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    const isNumber = token.kind === 'number';
    const kind = isNumber || token.kind === 'sign' ? WordKind.none : wordKind(token);
    const isSign = token.kind === 'sign' && signFraction(token.text) !== undefined;
    if (!isNumber && !isSign && kind === WordKind.none) {
      at += 1;
      continue;
    }
    while (held < taken.length && taken[held]!.end <= token.start) held += 1;
    if (held < taken.length && taken[held]!.start < token.end) {
      at += 1;
      continue;
    }
    if (kind === WordKind.address) {
      at += 1;
      if (isAddressMark(tokens[at])) while (at < tokens.length && !tokens[at]!.spaced) at += 1;
      continue;
    }
    if (isNumber) {
      const code = codeEnd(tokens, at, text);
      if (code > at) {
        at = code;
        continue;
      }
    }
    const numeral =
      isNumber || isSign || (kind & WordKind.numeral) !== 0
        ? readNumeral(tokens, at, text, marks)
        : undefined;
    const free = numeral !== undefined && !(held < taken.length && taken[held]!.start < numeral.end);
    if (!free) {
      const dual = (kind & WordKind.dual) !== 0 ? readDual(tokens, at, text) : undefined;
      if (dual !== undefined) items.push(dual);
      at = isNumber ? runEnd(tokens, at) : at + 1;
      continue;
    }
    at = numeral.next;
    if (numeral.ordinal) continue;
    const item = itemOf(tokens, numeral, items[items.length - 1]?.next ?? 0);
    if (isDate(taken, held, tokens[item.next])) item.dated = true;
    items.push(item);
    at = item.next;
  }
  return items;
}

/** "https://…", "www.…": all up to the next space is an address. */
function isAddressMark(next: Token | undefined): boolean {
  return next !== undefined && !next.spaced && (next.text === ':' || next.text === '.');
}

function isDate(taken: readonly Taken[], from: number, token: Token | undefined): boolean {
  if (token === undefined) return false;
  for (let i = from; i < taken.length && taken[i]!.start <= token.start; i += 1) {
    // A name may be what is counted: «ثلاث طائرات مسيرة».
    if (taken[i]!.kind === 'date' && taken[i]!.end > token.start) return true;
  }
  return false;
}

/** @param from the token where the number before ended; what stands before that is not this one's */
function itemOf(tokens: readonly Token[], numeral: Numeral, from: number): Writable<Item> {
  const { first, form, vague, fraction, definite, scale, plainDigits, prefix, value } = numeral;
  const last = tokens[numeral.next - 1]!;
  const arabic = last.kind === 'number' ? isAmongArabic(tokens, numeral) : last.arabic;
  let { next, start, end } = numeral;
  let open = first;
  let percent = false;
  const afterPercent = percentEnd(tokens, next);
  if (afterPercent > next) {
    next = afterPercent;
    end = tokens[next - 1]!.end;
    percent = true;
  }
  // «%5», «٪5»: written before in some Arabic outlets.
  const before = tokens[open - 1];
  const free = open > from && before?.text === '%';
  if (!percent && free && (before.spaced || !TOUCHES_PERCENT.test(tokens[open - 2]!.text))) {
    percent = true;
    open -= 1;
    start = before.start;
  }
  const signed = negativeStart(tokens, open, percent, next);
  if (signed !== undefined) {
    open -= 1;
    start = signed;
  }
  let money: string | undefined;
  const sign = moneySign(tokens[open - 1]);
  if (sign !== undefined) {
    money = sign;
    open -= 1;
    if (tokens[open - 1]?.text === 'us' && !tokens[open]!.spaced) open -= 1;
  } else if (moneyCode(tokens, open) !== undefined) {
    money = moneyCode(tokens, open);
    open -= 1;
  }
  if (tokens[open]!.kind === 'number' && (prefix !== undefined || definite)) open -= 1;
  const opening = tokens[open - 1];
  // The bracket of «(18) مليار» stands in the number.
  if (opening?.text === '(' && (tokens[next]?.text === ')' || opening.start >= start)) open -= 1;
  const item: Writable<Item> = {
    first,
    next,
    start,
    end,
    form,
    vague,
    fraction,
    definite,
    arabic,
    scale,
    plainDigits: percent ? 0 : plainDigits,
    percent,
    open,
    dated: false,
  };
  // Set one by one: spreading conditional parts is several times slower, and this runs for every number.
  if (value !== undefined) item.value = signed === undefined ? value : -value;
  if (prefix !== undefined) item.prefix = prefix;
  if (money !== undefined) item.money = money;
  return item;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Digits are read by the language of the word that follows them, else of the one before. */
function isAmongArabic(tokens: readonly Token[], numeral: Numeral): boolean {
  for (let i = numeral.next; i < tokens.length && i < numeral.next + 3; i += 1) {
    if (tokens[i]!.kind === 'word') return tokens[i]!.arabic;
  }
  for (let i = numeral.first - 1; i >= 0 && i > numeral.first - 4; i -= 1) {
    if (tokens[i]!.kind === 'word') return tokens[i]!.arabic;
  }
  return true;
}

/** Before a «%» with no space these make it part of a code. */
const TOUCHES_PERCENT = /^[\da-z%=&/]+$/;

const HUNDREDTH = new Set(['بالميه', 'بالمايه', 'بالماءه']);
const IN = new Set(['في', 'من']);
const THE_HUNDRED = new Set(['الميه', 'المايه']);
const PERCENT_WORDS = new Set(['percent', 'pct', 'pc']);

/** After «%», «بالمئة», «في المئة», "percent", "per cent"; `at` itself when none follows. */
export function percentEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || token.newline) return at;
  if (token.kind === 'sign') {
    if (token.text === '-' && tokens[at + 1]?.text === 'percent') return at + 2;
    // «12 %6»: the sign touches the next number and is that one's.
    const next = tokens[at + 1];
    const nexts = token.spaced && next?.kind === 'number' && !next.spaced;
    return token.text === '%' && !nexts ? at + 1 : at;
  }
  const next = tokens[at + 1];
  if (token.arabic) {
    if (HUNDREDTH.has(token.text)) return at + 1;
    if (!IN.has(token.text) || next === undefined || !THE_HUNDRED.has(next.text)) return at;
    return at + 2;
  }
  if (PERCENT_WORDS.has(token.text)) return at + 1;
  return token.text === 'per' && next?.text === 'cent' ? at + 2 : at;
}

const MINUS_WORDS = new Set(['سالب', 'ناقص', 'minus']);

/** Where the minus stands when it is one: after a space, touching the digits of a rate or temperature. */
function negativeStart(
  tokens: readonly Token[],
  open: number,
  percent: boolean,
  next: number,
): number | undefined {
  const minus = tokens[open - 1];
  if (minus === undefined) return undefined;
  if (MINUS_WORDS.has(minus.text)) return minus.start;
  // "negative 0.3 percent", but "tested negative 12 times".
  if (minus.text === 'negative')
    return percent || unitAt(tokens, next)?.unit === 'degree' ? minus.start : undefined;
  if (minus.text !== '-' || tokens[open]!.spaced) return undefined;
  if (!minus.spaced && tokens[open - 2]?.text !== '(') return undefined;
  // A dash that opens a line of text is a bullet; before a bare number it can only be a sign.
  const after = tokens[next];
  if (after === undefined || after.kind === 'sign') return minus.start;
  if (percent || tokens[next]?.text === '°') return minus.start;
  const unit = unitAt(tokens, next)?.unit;
  return unit === 'degree' || unit === 'celsius' ? minus.start : undefined;
}
