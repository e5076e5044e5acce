import { bareProclitics } from '../numbers/clitic-cut.ts';
import { ORDINAL_ENDINGS, SCALE_LETTERS } from '../numbers/locale-en.ts';
import type { Token } from '../text/tokens.ts';
import { countableSingular } from './countables.ts';
import { isPlural, unitAt } from './follow.ts';
import { MONEY_CODES, MONEY_SIGN } from './units-en.ts';
import { arabicWords, hasWord } from './word-sets.ts';

/**
 * Digits that are part of a code, time, list number, version, phone number or address.
 *
 * @returns index of the token after the code, or 0 when the digits at `at` may be a number
 */
export function codeEnd(tokens: readonly Token[], at: number, text: string): number {
  const token = tokens[at]!;
  const end = runEnd(tokens, at);
  if (token.text.length > 1 && token.text[0] === '0') return Math.max(end, digitsRunEnd(tokens, at).next);
  if (end > at + 1 && RATIO_SIGNS.has(tokens[at + 1]!.text)) return end;
  // «1402/3/15»
  if (end === at + 5 && tokens[at + 1]!.text === '/' && tokens[at + 3]!.text === '/') return end;
  if (isTouchedBefore(tokens, at) || isTouchedAfter(tokens, at, end, text)) return end;
  if (isListNumber(tokens, at)) return at + 1;
  return phoneEnd(tokens, at);
}

/** «2:30», «5+1». */
const RATIO_SIGNS = new Set([':', '+', '×', '*']);
const JOINTS = new Set(['.', ',', '،', '٫', '٬', "'", '/', ...RATIO_SIGNS]);

/** After the digits, marks and strokes that are written together. */
export function runEnd(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  for (;;) {
    const joint = tokens[next];
    const digits = tokens[next + 1];
    if (joint === undefined || joint.spaced || digits?.kind !== 'number' || digits.spaced) return next;
    if (joint.kind === 'word' ? joint.text !== 'ر' : !JOINTS.has(joint.text)) return next;
    next += 2;
  }
}

const CODE_SIGNS_BEFORE = new Set(['#', '@', '_', '/', '\\', '&', '=', '^', '*', '`', ':', '²']);
const CODE_SIGNS_AFTER = new Set(['@', '_', '=', '&', '\\', '*', '^', '#']);

function isTouchedBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (before === undefined || token.spaced || token.newline) return false;
  if (before.kind === 'word') {
    if (!before.arabic) return moneyCode(tokens, at) === undefined;
    return bareProclitics(before.text) === undefined && !hasWord(arabicWords().glued, before.text);
  }
  const beyond = tokens[at - 2];
  const joined = beyond !== undefined && !before.spaced;
  // «العدد:50» counts, «2:30» is a time, «د:30» a minute of play; only digits before the colon tell.
  if (before.text === ':') return joined && (beyond.kind === 'number' || beyond.text === 'د');
  if (CODE_SIGNS_BEFORE.has(before.text)) return true;
  // «كوفيد-19», "F-16"; "-5" after a space is a sign or a dash.
  if (before.text === '-' || before.text === '.' || before.text === '+') {
    return joined && (beyond.kind === 'word' || (before.text === '+' && beyond.kind === 'number'));
  }
  return false;
}

function isTouchedAfter(tokens: readonly Token[], at: number, end: number, text: string): boolean {
  const after = tokens[end];
  if (after === undefined || after.spaced) return false;
  if (after.kind === 'number') return true;
  if (after.kind === 'word') {
    if (ORDINAL_ENDINGS.has(after.text)) return false;
    if (after.arabic) {
      // «5أ» is a section; «م» is metres, or «ميلادي» after a year.
      if (after.text.length > 1) return false;
      return after.text !== 'م' && after.text !== 'غ' ? true : isYearShape(tokens[at]!);
    }
    // "5G", "3D"
    if (after.text.length === 1 && 'GDXPVL'.includes(text.charAt(after.start))) return true;
    // "the Jordan River 10K", but "10K followers"
    if (text.charAt(after.start) === 'K' && moneySign(tokens[at - 1]) === undefined)
      return !isPlural(tokens[end + 1]?.text ?? '');
    if (SCALE_LETTERS.has(after.text)) return false;
    return unitAt(tokens, end) === undefined;
  }
  const beyond = tokens[end + 1];
  const joined = beyond !== undefined && !beyond.spaced;
  // "10-K"
  if (after.text === '-' && joined && beyond.text.length === 1 && beyond.kind === 'word')
    return !beyond.arabic;
  // "401(k)"
  if (after.text === '(' && joined && beyond.kind === 'word' && !beyond.arabic)
    return beyond.text.length === 1 && tokens[end + 2]?.text === ')';
  if (after.text === ':') return joined && beyond.kind === 'number';
  if (after.text === '+') return joined && beyond.kind !== 'sign';
  if (after.text === '/') return joined && beyond.kind === 'number' && end === at + 1;
  if (after.text === '.') return joined && beyond.kind === 'word' && !beyond.arabic;
  return CODE_SIGNS_AFTER.has(after.text);
}

export function isYearShape(token: Token): boolean {
  return token.text.length === 4 && (token.text.startsWith('19') || token.text.startsWith('20'));
}

/** «1. …», «2- …», "(3) …", "[4]". */
function isListNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after === undefined || token.text.length > 2) {
    return before?.text === '[' && after?.text === ']';
  }
  if (before?.text === '[' && after.text === ']') return true;
  const starts = at === 0 || token.newline;
  if (after.text === '-' && !after.spaced && tokens[at + 2]?.arabic === true) return true;
  if (starts) {
    if (after.kind !== 'sign' || !'.-):–'.includes(after.text)) return false;
    const beyond = tokens[at + 2];
    if (beyond === undefined) return false;
    if (after.text === '.' || after.text === '-' || after.text === '–')
      return beyond.kind === 'word' && (beyond.spaced || beyond.arabic);
    return after.text === ')' || beyond.kind === 'word';
  }
  const bracketStarts = before?.text === '(' && (at === 1 || before.newline);
  if (!bracketStarts || after.text !== ')') return false;
  const noun = tokens[at + 2];
  return noun === undefined || countableSingular(noun.text) === undefined;
}

/** Three or more bare runs of digits in a row, or «+» before a long one. */
function phoneEnd(tokens: readonly Token[], at: number): number {
  const { next, runs, digits } = digitsRunEnd(tokens, at);
  if (runs >= 3 && !isSpacedThousands(tokens, at, next)) return next;
  return tokens[at - 1]?.text === '+' && digits >= 7 ? next : 0;
}

/** Past runs of digits that one space or dash parts. */
function digitsRunEnd(tokens: readonly Token[], at: number): { next: number; runs: number; digits: number } {
  let next = at;
  let runs = 0;
  let digits = 0;
  for (;;) {
    const token = tokens[next];
    if (token?.kind !== 'number' || (runs > 0 && token.newline)) return { next, runs, digits };
    runs += 1;
    digits += token.text.length;
    next += 1;
    if (tokens[next]?.text === '-' && tokens[next + 1]?.kind === 'number') next += 1;
  }
}

function isSpacedThousands(tokens: readonly Token[], at: number, next: number): boolean {
  for (let i = at + 1; i < next; i += 1) {
    if (tokens[i]!.kind !== 'number' || tokens[i]!.text.length !== 3) return false;
  }
  return tokens[at]!.text.length <= 3;
}

/** A day of a month («20 فبراير», "March 5"), whether or not a date was found there. */
export function isDayOfMonth(
  tokens: readonly Token[],
  first: number,
  next: number,
  months: ReadonlySet<string>,
): boolean {
  const digits = tokens[first]!.text;
  if (digits.length > 2 || Number(digits) > 31) return false;
  const after = tokens[next];
  return (
    after !== undefined &&
    after.kind === 'word' &&
    !after.newline &&
    (months.has(after.text) || (hasWord(arabicWords().months, after.text) && after.arabic))
  );
}

/** Short names of money that are other things too before bare digits ("RS232", "SR-71", "RM12"). */
const SHORT_MONEY: Readonly<Record<string, string>> = {
  rs: 'INR',
  sr: 'SAR',
  dh: 'AED',
  dhs: 'AED',
  tk: 'money',
  rm: 'money',
};

/** The money that a code before the digits names: "USD 5 million", "SR28 million", "Rs1,200". */
export function moneyCode(tokens: readonly Token[], at: number): string | undefined {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || before.arabic) return undefined;
  if (MONEY_CODES.has(before.text)) return before.text.toUpperCase();
  const short = SHORT_MONEY[before.text];
  if (short === undefined || tokens[at]!.kind !== 'number') return undefined;
  const after = tokens[at + 1];
  if (after === undefined) return undefined;
  const grouped = after.text === ',' && !after.spaced && /^\d{2,3}$/.test(tokens[at + 2]?.text ?? '');
  const digits = tokens[at + 2];
  const decimal = after.text === '.' && !after.spaced && digits?.kind === 'number' && !digits.spaced;
  const scale = tokens[decimal ? at + 3 : at + 1];
  return grouped || (scale !== undefined && SCALES_OF_MONEY.has(scale.text)) ? short : undefined;
}

const SCALES_OF_MONEY = new Set([
  'million',
  'billion',
  'trillion',
  'thousand',
  'lakh',
  'crore',
  'bn',
  'm',
  'mn',
  'tn',
  'k',
]);

export function moneySign(token: Token | undefined): string | undefined {
  return token?.kind === 'sign' ? MONEY_SIGN[token.text] : undefined;
}
