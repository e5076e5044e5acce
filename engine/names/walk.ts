import type { ReadBlock } from '../reading.ts';
import { originalStart } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { casedAs } from './case.ts';
import { type FormNode, type Group, groupOf, type Opening } from './form.ts';
import type { Verdict } from './score.ts';
import { spelling } from './spelling.ts';
import { SILENT, type Surroundings } from './surroundings.ts';

/** A stretch of tokens that reads as an alias of one or more records. */
export interface Match {
  readonly block: ReadBlock;
  readonly around: Surroundings;
  /** Token indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly group: Group;
  /** What nothing that stands elsewhere in the document can change. */
  settled: Verdict | undefined;
  /** Nor can anything make a name of it. */
  hopeless: boolean;
}

/** A closing and an opening quotation mark with a hyphen between is the most that stands within a name. */
const MOST_SILENT = 3;

/** «قاعدتي عين الأسد وحرير»: how far a kind word in the dual or plural reaches over the names that share it, in tokens. */
const LIST_REACH = 12;

/** Finds every stretch of a block that reads as an alias, nested and overlapping ones too; linear in the tokens. */
export function walk(around: Surroundings, matches: Match[]): void {
  const { tokens } = around.block;
  let kind: FormNode | null = null;
  let kindAt = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const word = around.at(i);
    if (word === null) {
      if (kind !== null && tokens[i]!.text === '.') kind = null;
      continue;
    }
    // Before what the word is by itself: «قاعدتي الشدادي…» names the base there, not the town.
    if (kind !== null && word.arabic && i - kindAt <= LIST_REACH) sharing(around, i, kind, kindAt, matches);
    const { openings } = word;
    let longest = 0;
    if (openings !== null && !isJoined(tokens, i - 1)) {
      for (const opening of openings) {
        // A name that begins with a proclitic's letter is not cut when the whole is known, unless the cut one is longer.
        const length = follow(around, i, opening, longest, matches);
        if (length > longest) longest = length;
      }
    }
    if (longest > 0) continue;
    const { shared } = word;
    if (shared !== null) {
      kind = shared;
      kindAt = i;
    }
  }
}

/** A name of which the kind word stands before the list: «حرير» in «قاعدتي عين الأسد وحرير» is «قاعدة حرير». */
function sharing(around: Surroundings, at: number, kind: FormNode, kindAt: number, out: Match[]): void {
  const { text } = around.at(at)!;
  const cut = at > kindAt + 1 ? 1 : 0;
  if (cut === 1 && !text.startsWith('و')) return;
  const node = kind.next?.get(spelling(text.slice(cut)));
  if (node !== undefined) follow(around, at, { cut, prefix: text.slice(0, cut), node }, 0, out);
}

function follow(
  around: Surroundings,
  from: number,
  opening: Opening,
  longerThan: number,
  out: Match[],
): number {
  const { block } = around;
  const { tokens } = block;
  let { node } = opening;
  let last = from;
  let longest = 0;
  for (;;) {
    const length = last + 1 - from;
    if (node.forms.length > 0 && length > longerThan && !isJoined(tokens, last)) {
      const group = fittingGroup(node, block, from, last + 1);
      if (group !== undefined) {
        out.push(matchOf(around, from, last + 1, opening, group));
        longest = length;
      }
    }
    if (node.next === undefined) return longest;
    const at = nextSpoken(tokens, last);
    if (at === -1) return longest;
    const next = node.next.get(around.at(at)?.spelled ?? tokens[at]!.text);
    if (next === undefined) return longest;
    node = next;
    last = at;
  }
}

/** The aliases that end here and are written as the text writes them. */
function fittingGroup(node: FormNode, block: ReadBlock, from: number, to: number): Group | undefined {
  if (!node.asWritten) return node.group;
  const { forms } = node;
  for (let i = 0; i < forms.length; i += 1) {
    if (casedAs(forms[i]!.entry, block, from, to)) continue;
    const fitting = forms.filter((form) => casedAs(form.entry, block, from, to));
    return fitting.length === 0 ? undefined : groupOf(fitting);
  }
  return node.group;
}

/** A letter or digit of the same script runs on from this token to the next («A1B2»), so that neither stands alone. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || next.spaced) return false;
  return token.kind !== 'sign' && next.kind !== 'sign' && !token.arabic && !next.arabic;
}

function matchOf(around: Surroundings, from: number, to: number, opening: Opening, group: Group): Match {
  const { block } = around;
  const first = block.tokens[from]!;
  return {
    block,
    around,
    from,
    to,
    start: opening.cut === 0 ? first.start : originalStart(block.folded, first.foldedStart + opening.cut),
    end: to - from === 1 ? first.end : endOf(block.tokens, from, to),
    prefix: opening.prefix,
    group,
    settled: undefined,
    hopeless: false,
  };
}

/** The next token that is no joining or quoting sign; -1 when a name cannot go on there. */
export function nextSpoken(tokens: readonly Token[], last: number): number {
  for (let at = last + 1; at <= last + 1 + MOST_SILENT; at += 1) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (token.kind !== 'sign' || !SILENT.has(token.text)) return at;
  }
  return -1;
}

const CLOSES: Readonly<Record<string, string>> = { '"': '"', '«': '»' };

/** A quotation that opens within the name closes within it: «تنظيم "داعش"». */
function endOf(tokens: readonly Token[], from: number, to: number): number {
  const end = tokens[to - 1]!.end;
  let closing: string | undefined;
  for (let i = from; i < to; i += 1) {
    const { text, kind } = tokens[i]!;
    if (kind !== 'sign') continue;
    if (closing === text) closing = undefined;
    else if (CLOSES[text] !== undefined) closing = CLOSES[text];
  }
  const after = tokens[to];
  return closing !== undefined && after?.text === closing ? after.end : end;
}
