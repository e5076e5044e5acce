import type { AliasEntry } from '../../packs/pack.ts';
import type { ReadBlock } from '../reading.ts';
import { COMMON_AR } from './words-ar.ts';

const isUpper = (char: string) => char !== char.toLowerCase();
const isLower = (char: string) => char !== char.toUpperCase();

/** How the words of an English alias are written: as met in its surface, by word. */
interface Casing {
  /** By word: 0 any, 1 begins with a capital, 2 all capitals. */
  readonly words: readonly number[];
}

const casings = new WeakMap<AliasEntry, Casing>();

/**
 * Is the name written as names are? English ones are told from words by their capitals: "US" is not "us", "WHO" is not "Who", "turkey" is no country.
 * A word that the alias writes with a capital must bear one in the text; an abbreviation must stand in capitals.
 * All-capital headlines pass.
 */
export function casedAs(entry: AliasEntry, block: ReadBlock, from: number, to: number): boolean {
  if (entry.lang !== 'en') return !isToldByWriting(entry) || isMaddaAsWritten(block, from);
  let casing = casings.get(entry);
  if (casing === undefined) {
    casing = casingOf(entry.surface);
    casings.set(entry, casing);
  }
  let word = 0;
  for (let i = from; i < to; i += 1) {
    const token = block.tokens[i]!;
    if (token.kind !== 'word') continue;
    const wanted = casing.words[word] ?? 0;
    word += 1;
    if (wanted === 0) continue;
    if (!isUpper(block.text.charAt(token.start))) return false;
    if (wanted === 2 && hasLower(block.text, token.start + 1, token.end)) return false;
  }
  return true;
}

const MADDA = 'آ';

/** Can a text that reads as the alias be told to mean a word instead, by capitals or a madda? */
export function isToldByWriting({ lang, surface, tokens }: AliasEntry): boolean {
  return lang === 'en' || (surface.startsWith(MADDA) && COMMON_AR.has(tokens[0]!));
}

/** «آفاد» the agency may be written «افاد», but «أفاد» is the verb: who sets a hamza would have set the madda. */
function isMaddaAsWritten(block: ReadBlock, from: number): boolean {
  const first = block.tokens[from]!;
  return !/^[وفبكل]*[أإ]/u.test(block.text.slice(first.start, first.end));
}

function hasLower(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if (isLower(text.charAt(i))) return true;
  return false;
}

function casingOf(surface: string): Casing {
  const words = (surface.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map((word) => {
    if (!isUpper(word.charAt(0))) return 0;
    return word.length > 1 && !hasLower(word, 1, word.length) ? 2 : 1;
  });
  return { words };
}

const titleCased = new WeakMap<ReadBlock, boolean>();
const shouted = new WeakMap<ReadBlock, boolean>();

/** Asks a question of a block once: names ask it again and again. */
function once(
  known: WeakMap<ReadBlock, boolean>,
  block: ReadBlock,
  ask: (block: ReadBlock) => boolean,
): boolean {
  let answer = known.get(block);
  if (answer === undefined) {
    answer = ask(block);
    known.set(block, answer);
  }
  return answer;
}

/** Abbreviations that news sets without a word of explanation. */
const KNOWN = new Set([
  'us',
  'uk',
  'un',
  'eu',
  'who',
  'uae',
  'nato',
  'ap',
  'afp',
  'bbc',
  'cnn',
  'idf',
  'isis',
  'irgc',
  'unhcr',
]);

export function isKnownAbbreviation({ lang, tokens }: AliasEntry): boolean {
  return lang === 'en' && tokens.length === 1 && KNOWN.has(tokens[0]!);
}

/** Is the block's Latin text all capitals? */
export function isShouted(block: ReadBlock): boolean {
  return once(shouted, block, hasNoSmallLetter);
}

function hasNoSmallLetter(block: ReadBlock): boolean {
  return !block.tokens.some(
    (token) => !token.arabic && token.kind === 'word' && hasLower(block.text, token.start, token.end),
  );
}

/** Is the block a headline with a capital on most words, so that capitals say little? Running text ends in a full stop. */
export function isTitleCase(block: ReadBlock): boolean {
  return once(titleCased, block, looksLikeTitle);
}

function looksLikeTitle(block: ReadBlock): boolean {
  const last = block.tokens.at(-1);
  if (last !== undefined && last.kind === 'sign' && /[.!?"”]/u.test(last.text)) return false;
  let capital = 0;
  let small = 0;
  for (const token of block.tokens) {
    if (token.kind !== 'word' || token.arabic || token.end - token.start < 4) continue;
    if (isUpper(block.text.charAt(token.start))) capital += 1;
    else small += 1;
  }
  return capital > 2 && capital >= small * 2;
}

/** A Latin word that begins with a capital. */
export function isCapitalised(block: ReadBlock, at: number): boolean {
  const token = block.tokens[at];
  return token?.kind === 'word' && !token.arabic && isUpper(block.text.charAt(token.start));
}
