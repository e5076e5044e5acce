import type { Match } from './expression.ts';
import type { Line } from './line.ts';
import { lastAtOrBefore } from './tense.ts';

/** Quotations and the day on which what they repeat was said. */

/** Start of the quotation that the token stands in. */
export function quotationAt(line: Line, i: number): number | undefined {
  const at = line.tokens[i]!.start;
  const { quotations } = line.block;
  const span = quotations[lastAtOrBefore(quotations, at)];
  return span !== undefined && at < span.end ? span.start : undefined;
}

/** How many tokens stand at most between a quotation and the day on which it was said: '," the Minister of Health told reporters on Monday'. */
const ATTRIBUTION = 10;

/** For phrases in quotations the one behind it that says when it was said, by their indexes. */
export function statementsOf(line: Line, matches: readonly Match[]): Map<number, Match> {
  const found = new Map<number, Match>();
  const { quotations } = line.block;
  if (quotations.length === 0) return found;
  for (let i = 0; i + 1 < matches.length; i += 1) {
    const at = line.tokens[matches[i]!.start]!.start;
    const span = quotations[lastAtOrBefore(quotations, at)];
    if (span === undefined || at >= span.end) continue;
    const next = matches
      .slice(i + 1, i + 1 + ATTRIBUTION)
      .find((other) => line.tokens[other.start]!.start >= span.end);
    if (next !== undefined && isAttribution(line, span.end, next)) found.set(i, next);
  }
  return found;
}

const SAID =
  /^(?:said|told|wrote|added|announced|tweeted|posted|stated|declared|warned|قال|قالت|اضاف|اضافت|كتب|كتبت|صرح|صرحت|اعلن|اعلنت)$/;

/** Whether a verb of saying and nothing but the speaker stands between a quotation and a day. */
function isAttribution(line: Line, end: number, day: Match): boolean {
  if (day.expression.type !== 'fields') return false;
  const { weekday, dayShift, month, day: number } = day.expression.fields;
  if ((weekday ?? dayShift ?? (month === undefined ? undefined : number)) === undefined) return false;
  let said = false;
  for (let k = day.start - 1; k >= 0 && k >= day.start - ATTRIBUTION; k -= 1) {
    const token = line.tokens[k]!;
    if (token.start < end + 2 && token.kind === 'sign') return said;
    if (token.newline || (token.kind === 'sign' && !/^[,،]$/.test(token.text))) return false;
    if (SAID.test(token.text)) said = true;
  }
  return false;
}
