import type { Token } from './tokens.ts';

/** A stretch of a block in original UTF-16 offsets, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

const ENDS = new Set(['.', '!', '?', '؟', '؛', '…', '۔']);
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st gen lt col sgt maj capt adm gov sen rep rev jr sr vs no inc corp co ltd jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m u.s u.k'.split(
    ' ',
  ),
);
/** Closing marks that still belong to the sentence that they follow. */
const CLOSERS = new Set(['"', '»', ')', ']', "'", '”']);

/** Cuts a block into sentences that cover it; a full stop inside a number, an initial or an abbreviation does not end one. */
export function sentencesOf(text: string, tokens: readonly Token[]): TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.newline && token.start > start) {
      spans.push({ start, end: token.start });
      start = token.start;
    }
    if (token.kind !== 'sign' || !ENDS.has(token.text)) continue;
    let last = i;
    while (last + 1 < tokens.length && !tokens[last + 1]!.spaced && isEnding(tokens[last + 1]!)) last += 1;
    const next = tokens[last + 1];
    if (token.text === '.' && next !== undefined && !endsHere(tokens, i, next)) continue;
    const end = next?.start ?? text.length;
    if (end > start) spans.push({ start, end });
    start = end;
    i = last;
  }
  if (start < text.length || spans.length === 0) spans.push({ start, end: text.length });
  return spans;
}

function isEnding(token: Token): boolean {
  return token.kind === 'sign' && (ENDS.has(token.text) || CLOSERS.has(token.text));
}

function endsHere(tokens: readonly Token[], dot: number, next: Token): boolean {
  const before = tokens[dot - 1];
  if (before === undefined || before.kind === 'sign') return true;
  if (!next.spaced) return before.arabic && next.arabic && before.text.length > 1 && next.text.length > 1;
  if (before.arabic || before.kind === 'number') return true;
  return before.text.length > 1 && !ABBREVIATIONS.has(before.text);
}

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '‹': '›', '《': '》' };

/** What stands between quotation marks, outermost only; an opened quotation that does not close ends with the block. */
export function quotationsOf(text: string, tokens: readonly Token[]): TextSpan[] {
  const spans: TextSpan[] = [];
  let closing: string | undefined;
  let start = 0;
  for (const token of tokens) {
    if (token.kind !== 'sign') continue;
    if (closing === undefined) {
      const pair = token.text === '"' ? '"' : PAIRS[token.text];
      if (pair === undefined || isInchMark(text, token)) continue;
      closing = pair;
      start = token.end;
    } else if (token.text === closing) {
      if (token.start > start) spans.push({ start, end: token.start });
      closing = undefined;
    }
  }
  if (closing !== undefined && closing !== '"' && start < text.length)
    spans.push({ start, end: text.length });
  return spans;
}

/** `6"` is a length, not the start of a quotation. */
function isInchMark(text: string, token: Token): boolean {
  return (
    token.text === '"' &&
    !token.spaced &&
    /\d/.test(text.charAt(token.start - 1)) &&
    text.charAt(token.start) === '"'
  );
}
