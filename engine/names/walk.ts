import type { ReadBlock } from '../reading.ts';
import { originalStart } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { casedAs } from './case.ts';
import type { Form, FormIndex, FormNode, Opening } from './forms.ts';
import { singularKind } from './kind-words-ar.ts';
import { spelling } from './spelling.ts';

/** A stretch of tokens that reads as an alias of one or more records. */
export interface Match {
  readonly block: ReadBlock;
  /** Token indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly forms: readonly Form[];
}

/** Signs that join or quote the parts of a name: «قاعدة "القرية الخضراء"», «كيم جونغ-أون». */
export const SILENT: ReadonlySet<string> = new Set(['-', '_', '"', "'", '«', '»']);
/** A closing and an opening quotation mark with a hyphen between is the most that stands within a name. */
const MOST_SILENT = 3;

/** «قاعدتي عين الأسد وحرير»: how far a kind word in the dual or plural reaches over the names that share it, in tokens. */
const LIST_REACH = 12;

/** A kind word that names after it share, as the aliases have it: in the singular. */
interface SharedKind {
  readonly node: FormNode;
  readonly at: number;
}

/** Finds every stretch of a block that reads as an alias, nested and overlapping ones too; linear in the tokens. */
export function walk(block: ReadBlock, index: FormIndex): Match[] {
  const { tokens } = block;
  const matches: Match[] = [];
  let kind: SharedKind | undefined;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.kind === 'sign') {
      if (token.text === '.') kind = undefined;
      continue;
    }
    // Before what the word is by itself: «قاعدتي الشدادي…» names the base there, not the town.
    if (kind !== undefined && token.arabic && i - kind.at <= LIST_REACH) sharing(block, i, kind, matches);
    const openings = index.openings(token.text);
    let longest = 0;
    if (openings !== null && !isJoined(tokens, i - 1)) {
      for (const opening of openings) {
        // A name that begins with a proclitic's letter is not cut when the whole is known, unless the cut one is longer.
        const length = follow(block, i, opening, longest, matches);
        if (length > longest) longest = length;
      }
    }
    if (longest > 0 || !token.arabic) continue;
    const singular = singularKind(token.text);
    const node = singular === undefined ? undefined : index.openings(singular)?.[0]?.node;
    if (node !== undefined) kind = { node, at: i };
  }
  return matches;
}

/** A name of which the kind word stands before the list: «حرير» in «قاعدتي عين الأسد وحرير» is «قاعدة حرير». */
function sharing(block: ReadBlock, at: number, kind: SharedKind, out: Match[]): void {
  const { text } = block.tokens[at]!;
  const cut = at > kind.at + 1 ? 1 : 0;
  if (cut === 1 && !text.startsWith('و')) return;
  const node = kind.node.next?.get(spelling(text.slice(cut)));
  if (node !== undefined) follow(block, at, { cut, prefix: text.slice(0, cut), node }, 0, out);
}

function follow(block: ReadBlock, from: number, opening: Opening, longerThan: number, out: Match[]): number {
  const { tokens } = block;
  let node = opening.node;
  let last = from;
  let longest = 0;
  for (;;) {
    const length = last + 1 - from;
    if (node.forms.length > 0 && length > longerThan && !isJoined(tokens, last)) {
      const fits = (form: Form) => casedAs(form.entry, block, from, last + 1);
      // The same array where all fit: what is known of it is kept by it.
      const forms = node.forms.every(fits) ? node.forms : node.forms.filter(fits);
      if (forms.length > 0) {
        out.push(matchOf(block, from, last + 1, opening, forms));
        longest = length;
      }
    }
    if (node.next === undefined) return longest;
    const at = nextSpoken(tokens, last);
    if (at === -1) return longest;
    const next = node.next.get(spelling(tokens[at]!.text));
    if (next === undefined) return longest;
    node = next;
    last = at;
  }
}

/** A letter or digit of the same script runs on from this token to the next («A1B2»), so that neither stands alone. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || next.spaced) return false;
  return token.kind !== 'sign' && next.kind !== 'sign' && !token.arabic && !next.arabic;
}

function matchOf(
  block: ReadBlock,
  from: number,
  to: number,
  opening: Opening,
  forms: readonly Form[],
): Match {
  const first = block.tokens[from]!;
  return {
    block,
    from,
    to,
    start: opening.cut === 0 ? first.start : originalStart(block.folded, first.foldedStart + opening.cut),
    end: endOf(block.tokens, from, to),
    prefix: opening.prefix,
    forms,
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
