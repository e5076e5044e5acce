import type { Qualifier } from '../annotation.ts';
import type { Token } from '../text/tokens.ts';
import { tokenTexts } from '../text/tokens.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly qualifier: Qualifier;
}

/** Phrases under the folded word by which they are looked up: the last for what stands before, the first for what follows. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

export interface PhraseMatch {
  readonly qualifier: Qualifier;
  /** Tokens from `first` up to, not with, `next`. */
  readonly first: number;
  readonly next: number;
}

export function phraseTable(
  source: Readonly<Partial<Record<Qualifier, string>>>,
  by: 'first' | 'last',
): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const [qualifier, phrases] of Object.entries(source) as [Qualifier, string][]) {
    for (const phrase of phrases.split('|')) {
      const words = tokenTexts(phrase);
      const key = words[by === 'first' ? 0 : words.length - 1]!;
      const list = table.get(key);
      if (list === undefined) table.set(key, [{ words, qualifier }]);
      else list.push({ words, qualifier });
    }
  }
  // The longest is tried first: «لا يقل عن» before «يقل عن».
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

const PROCLITICS = 'وفبلك';

/** The word is `wanted`, or `wanted` with one or two proclitics. */
export function isWord(token: Token, wanted: string): boolean {
  const { text } = token;
  if (text === wanted) return true;
  const extra = text.length - wanted.length;
  if (!token.arabic || extra < 1 || extra > 2 || !text.endsWith(wanted)) return false;
  return PROCLITICS.includes(text[0]!) && (extra === 1 || PROCLITICS.includes(text[1]!));
}

/** The longest phrase whose last word is the token at `last`. */
export function phraseEnding(
  table: PhraseTable,
  tokens: readonly Token[],
  last: number,
): PhraseMatch | undefined {
  const token = tokens[last];
  if (token === undefined || token.kind !== 'word') return undefined;
  let phrases = table.get(token.text);
  if (phrases === undefined && token.arabic && PROCLITICS.includes(token.text[0]!)) {
    phrases =
      table.get(token.text.slice(1)) ??
      (PROCLITICS.includes(token.text[1] ?? '?') ? table.get(token.text.slice(2)) : undefined);
  }
  if (phrases === undefined) return undefined;
  for (const { words, qualifier } of phrases) {
    const first = last - words.length + 1;
    if (first < 0) continue;
    let k = words.length - 1;
    // Only the first word of a phrase takes proclitics.
    while (k > 0 && tokens[first + k]!.text === words[k] && !tokens[first + k]!.newline) k -= 1;
    if (k === 0 && isWord(tokens[first]!, words[0]!)) return { qualifier, first, next: last + 1 };
  }
  return undefined;
}

/** The longest phrase that begins with the token at `first`. */
export function phraseBeginning(
  table: PhraseTable,
  tokens: readonly Token[],
  first: number,
): PhraseMatch | undefined {
  const phrases = table.get(tokens[first]?.text ?? '');
  if (phrases === undefined) return undefined;
  for (const { words, qualifier } of phrases) {
    let k = 1;
    while (k < words.length && tokens[first + k]?.text === words[k]) k += 1;
    if (k === words.length) return { qualifier, first, next: first + words.length };
  }
  return undefined;
}
