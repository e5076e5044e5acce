import type { Token } from '../text/tokens.ts';
import { bareProclitics } from './clitic-cut.ts';
import { digitRun } from './digit-run.ts';
import { ORDINAL_ENDINGS } from './locale-en.ts';
import type { MarkUse } from './marks.ts';
import type { Numeral } from './numeral.ts';
import { continueEnglish } from './scale-after-digits-en.ts';
import { type Amount, continueArabic } from './words-ar.ts';

export function readDigits(
  tokens: readonly Token[],
  at: number,
  text: string,
  marks: MarkUse = {},
): Numeral | undefined {
  const point = pointBefore(tokens, at);
  const run =
    point === undefined
      ? digitRun(tokens, at, text, marks)
      : { value: Number(`0.${tokens[at]!.text}`), next: at + 1, fraction: false, plain: 0 };
  if (run === undefined) return undefined;
  const ending = tokens[run.next];
  const ordinal = run.plain > 0 && ending !== undefined && !ending.spaced && ORDINAL_ENDINGS.has(ending.text);
  let amount: Amount = { value: run.value, next: ordinal ? run.next + 1 : run.next, scale: 1 };
  let start = (point ?? tokens[at]!).start;
  if (!ordinal && !run.fraction) {
    const bracketed = bracketedScale(tokens, at, amount, text, marks);
    if (bracketed !== undefined) start = tokens[at - 1]!.start;
    amount =
      bracketed ??
      continueArabic(tokens, amount, text, marks) ??
      continueEnglish(tokens, at, amount, text) ??
      amount;
  }
  const clitics = cliticsBefore(tokens, at);
  const alone = amount.next === run.next + (ordinal ? 1 : 0);
  const prefix = clitics?.prefix ?? '';
  return {
    value: amount.value,
    form: alone ? 'digits' : 'mixed',
    first: at,
    next: amount.next,
    start,
    end: tokens[amount.next - 1]!.end,
    prefix: prefix === '' ? undefined : prefix,
    ordinal,
    vague: false,
    fraction: run.fraction,
    definite: clitics?.definite === true,
    scale: amount.scale,
    plainDigits: amount.next === run.next ? run.plain : 0,
  };
}

/** The point of ".75" that nothing stands before. */
function pointBefore(tokens: readonly Token[], at: number): Token | undefined {
  const point = tokens[at - 1];
  const bare = point?.text === '.' && point.spaced && !tokens[at]!.spaced;
  return bare && tokens[at]!.text.length <= 4 ? point : undefined;
}

/** «(18) مليار»: Iraqi agencies bracket the digits only. */
function bracketedScale(
  tokens: readonly Token[],
  at: number,
  amount: Amount,
  text: string,
  marks: MarkUse,
): Amount | undefined {
  if (tokens[at - 1]?.text !== '(' || tokens[amount.next]?.text !== ')') return undefined;
  const inside: Amount = { ...amount, next: amount.next + 1 };
  const whole = continueArabic(tokens, inside, text, marks);
  return whole !== undefined && whole.scale > 1 ? whole : undefined;
}

/** «بـ30», and «بـ 30» with a space after the tatweel: a letter alone is no word, so it belongs to the number. */
function cliticsBefore(tokens: readonly Token[], at: number): ReturnType<typeof bareProclitics> {
  const before = tokens[at]!.newline ? undefined : tokens[at - 1];
  return before?.kind === 'word' && before.arabic ? bareProclitics(before.text) : undefined;
}
