import { cliticReadings } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';
import type { Range, Scope } from './scope.ts';

const AND = new Set(['and', 'و', 'but', 'while', 'بينما', 'فيما']);
/** How near before its number an "and" begins its own words: "and about 2.3 million", «ويحتاج أكثر من 16 مليونا». */
const AND_REACH = 4;

/**
 * The words of a clause that are about this number and none of its neighbours: "469 for Iran, 132 for Russia and 124 for
 * Turkey" has three such stretches, each from its number on.
 */
export function segmentOf({ block, clause, between, number, quantity }: Scope): Range {
  const { tokens } = block;
  const low = Math.max(clause.from, between.from);
  const end = pastList(tokens, number.to, pastInsertion(tokens, number.to, clause.to));
  const high = Math.min(end, between.to);
  let from = low;
  if (between.from > clause.from) {
    from = quantity.prefix?.startsWith('و') === true ? number.from : beginning(tokens, number.from, low);
  }
  const to = between.to < clause.to ? beginning(tokens, between.to, number.to, high) : high;
  return { from: Math.min(from, number.from), to: Math.max(number.to, to) };
}

const COMMAS = new Set([',', '،']);
/** "Fifteen million, by some counts, need aid": so many words may stand between the commas. */
const INSERTED = 6;
/** And so many behind them belong to the number. */
const BEHIND = 4;

function pastInsertion(tokens: readonly Token[], number: number, clauseTo: number): number {
  const first = tokens[number + 1];
  if (clauseTo !== number || !COMMAS.has(tokens[number]?.text ?? '')) return clauseTo;
  // «وإصابة 25، واستدعت …»: what "and" begins is something else.
  if (first === undefined || isAnd(first)) return clauseTo;
  for (let i = number + 1; i < Math.min(tokens.length, number + 1 + INSERTED); i += 1) {
    const { kind, text } = tokens[i]!;
    if (kind === 'number') return clauseTo;
    if (kind === 'sign') return COMMAS.has(text) ? Math.min(tokens.length, i + 1 + BEHIND) : clauseTo;
  }
  return clauseTo;
}

/** "55,000 of their wives, children and neighbors live at al-Hol": so many words may stand before the comma, and between it and "and". */
const LISTED = 5;
const LISTED_BEHIND = 2;
/** And so many words behind "and" belong to the number. */
const PAST_LIST = 6;

function pastList(tokens: readonly Token[], number: number, end: number): number {
  if (end <= number || end - number > LISTED || !COMMAS.has(tokens[end]?.text ?? '')) return end;
  for (let i = end + 1; i <= end + 1 + LISTED_BEHIND; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return end;
    if (!AND.has(token.text)) continue;
    if (i === end + 1) return end;
    let to = i + 1;
    while (to < i + 1 + PAST_LIST && isOfPhrase(tokens[to])) to += 1;
    return to;
  }
  return end;
}

function isOfPhrase(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'word' || token.text === '-');
}

/** Where the words begin that lead to a number: at the nearest "and" before it, else at the given place. */
function beginning(tokens: readonly Token[], number: number, low: number, otherwise = low): number {
  for (let i = number - 1; i >= Math.max(low, number - AND_REACH); i -= 1) if (isAnd(tokens[i]!)) return i;
  return otherwise;
}

const joined = new Map<string, boolean>();
/** More distinct words than a long page has; past it the table starts anew. */
const MOST_KEPT = 20_000;

function isAnd({ text, arabic, kind }: Token): boolean {
  if (kind !== 'word') return false;
  if (AND.has(text)) return true;
  if (!arabic || !text.startsWith('و')) return false;
  let known = joined.get(text);
  if (known === undefined) {
    if (joined.size >= MOST_KEPT) joined.clear();
    known = cliticReadings(text).some(({ prefix }) => prefix === 'و');
    joined.set(text, known);
  }
  return known;
}
