import type { Token } from '../text/tokens.ts';
import { bareProclitics } from './clitic-cut.ts';
import { digitRun } from './digit-run.ts';
import { ORDINAL_ENDINGS } from './locale-en.ts';
import type { MarkUse } from './marks.ts';
import type { Numeral } from './numeral.ts';
import { type Amount, continueArabic } from './words-ar.ts';
import { continueEnglish } from './words-en.ts';

export function readDigits(
  tokens: readonly Token[],
  at: number,
  text: string,
  marks: MarkUse = {},
): Numeral | undefined {
  const run = digitRun(tokens, at, text, marks);
  if (run === undefined) return undefined;
  const ending = tokens[run.next];
  const ordinal = run.plain > 0 && ending !== undefined && !ending.spaced && ORDINAL_ENDINGS.has(ending.text);
  let amount: Amount = { value: run.value, next: ordinal ? run.next + 1 : run.next, scale: 1 };
  if (!ordinal && !run.fraction) {
    amount =
      continueArabic(tokens, amount, text, marks) ?? continueEnglish(tokens, at, amount, text) ?? amount;
  }
  const before = at > 0 && !tokens[at]!.newline ? tokens[at - 1] : undefined;
  // «بـ 30»: agencies leave a space after the tatweel; the letter alone is no word, so it belongs to the number.
  const clitics =
    before?.kind === 'word' && before.arabic && before.text.length <= 4
      ? bareProclitics(before.text)
      : undefined;
  const attached =
    clitics !== undefined && (!tokens[at]!.spaced || tokens[at - 1]!.end > tokens[at - 1]!.start);
  return {
    value: amount.value,
    form: amount.scale === 1 && amount.next === run.next + (ordinal ? 1 : 0) ? 'digits' : 'mixed',
    first: at,
    next: amount.next,
    start: tokens[at]!.start,
    end: tokens[amount.next - 1]!.end,
    ...(attached && clitics.prefix !== '' ? { prefix: clitics.prefix } : {}),
    ordinal,
    vague: false,
    fraction: run.fraction,
    definite: attached && clitics.definite,
    scale: amount.scale,
    plainDigits: amount.next === run.next ? run.plain : 0,
  };
}
