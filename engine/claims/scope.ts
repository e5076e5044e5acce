import type { QuantityAnnotation } from '../annotation.ts';
import type { ReadBlock } from '../reading.ts';
import { cliticReadings } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';
import { tokenTexts } from '../text/tokens.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

/** Token indexes, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A quantity with the words around it, from the nearest outward. */
export interface Scope {
  readonly block: ReadBlock;
  readonly quantity: QuantityAnnotation;
  /** The quantity's own tokens. */
  readonly number: Range;
  /** The counted noun with what qualifies it, after the number (in a dual, from the number's own word on). */
  readonly phrase: Range;
  readonly clause: Range;
  readonly sentence: Range;
  /** The number before and the number after it, as token indexes where the next things begin. */
  readonly between: Range;
  /** Stems of the counted noun and its qualifiers; the noun of the number before where it is left out. */
  readonly noun: readonly string[];
  /** The number before, whose noun this one leaves out («22 عنصرا … و25 آخرين»). */
  readonly carried: Scope | undefined;
}

const fold = (words: readonly string[]) => new Set(words.flatMap((word) => tokenTexts(word)));
const AFTER_NOUN = fold([...ar.AFTER_NOUN, ...en.AFTER_NOUN]);
const OTHERS = fold([...ar.OTHERS, ...en.OTHERS]);
const BREAKS = new Set(['،', ',', ';', '؛', ':', '.', '!', '?', '؟', '(', ')', '…', '–', '—', '[', ']']);
const FROM = new Set(['من', 'of']);
/** «900 جندي أمريكي إضافي»: more words than these are no longer about the noun. */
const LONGEST_PHRASE = 5;

/** The scopes of the quantities of one block, in text order. */
export function scopesOf(block: ReadBlock, quantities: readonly QuantityAnnotation[]): Scope[] {
  const { tokens } = block;
  const scopes: Scope[] = [];
  const numbers = quantities.map(({ start, end }) => tokensIn(tokens, start, end));
  for (const [i, quantity] of quantities.entries()) {
    const number = numbers[i]!;
    if (number.from >= number.to) continue;
    const sentence = around(number, sentenceOf(block, quantity.start));
    const between = {
      from: Math.max(sentence.from, numbers[i - 1]?.to ?? 0),
      to: Math.min(sentence.to, numbers[i + 1]?.from ?? sentence.to),
    };
    const clause = clauseOf(tokens, number, sentence);
    const phrase = phraseOf(tokens, number, Math.min(clause.to, between.to), quantity);
    let noun: readonly string[] = nounOf(tokens, phrase, quantity);
    const previous = scopes.at(-1);
    const carried =
      previous !== undefined && previous.sentence.from === sentence.from && !hasOwnNoun(tokens, phrase)
        ? previous
        : undefined;
    if (carried !== undefined && noun.length === 0) noun = carried.noun;
    scopes.push({ block, quantity, number, phrase, clause, sentence, between, noun, carried });
  }
  return scopes;
}

/** What stands further from a number, in a text without full stops, says nothing of it, and reading it all would be quadratic. */
const LONGEST_REACH = 120;

function around(number: Range, sentence: Range): Range {
  return {
    from: Math.max(sentence.from, number.from - LONGEST_REACH),
    to: Math.min(sentence.to, number.to + LONGEST_REACH),
  };
}

/** The tokens that a span of the original text covers. */
export function tokensIn(tokens: readonly Token[], start: number, end: number): Range {
  return { from: lowerBound(tokens, start), to: lowerBound(tokens, end, 'start') };
}

/** The first token that ends after the offset, or the first that starts at it or after. */
function lowerBound(tokens: readonly Token[], offset: number, by: 'end' | 'start' = 'end'): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle]!;
    if (by === 'end' ? token.end > offset : token.start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function sentenceOf(block: ReadBlock, offset: number): Range {
  const { sentences, tokens } = block;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  const span = sentences[low];
  return span === undefined || offset < span.start
    ? { from: 0, to: tokens.length }
    : tokensIn(tokens, span.start, span.end);
}

export function clauseOf(tokens: readonly Token[], number: Range, sentence: Range): Range {
  let { from } = number;
  while (from > sentence.from && (!isBreak(tokens, from - 1) || isLabel(tokens, from - 1, number, sentence)))
    from -= 1;
  let { to } = number;
  while (to < sentence.to && !isBreak(tokens, to)) to += 1;
  return { from, to };
}

/** «القوات الأميركية: 900»: so many words before a colon may say what the number behind it counts. */
const LABEL = 7;
/** "about", «نحو»: so many words may stand between. */
const LABEL_BEFORE = 2;

function isLabel(tokens: readonly Token[], at: number, number: Range, sentence: Range): boolean {
  return tokens[at]!.text === ':' && number.from - at - 1 <= LABEL_BEFORE && at - sentence.from <= LABEL;
}

/** A full stop inside an abbreviation or a decimal comma breaks nothing. */
function isBreak(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.kind !== 'sign' || !BREAKS.has(token.text)) return false;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (token.text === '.') return before === undefined || before.arabic || before.text.length > 1;
  return !(token.text === ',' && before?.kind === 'number' && next?.kind === 'number' && !next.spaced);
}

/** «عدد النازحين 4.8 ملايين من سكانه»: of whom they are a part is not what they are. */
function isOfWhole(tokens: readonly Token[], of: number): boolean {
  const noun = tokens[of + 1];
  return tokens[of]?.text === 'من' && noun?.arabic === true && WHOLES.test(noun.text);
}

const WHOLES = /^(?:سكان|مواطني|ابناء|اهالي)(?:ه|ها|هم)$/u;

function phraseOf(
  tokens: readonly Token[],
  number: Range,
  limit: number,
  quantity: QuantityAnnotation,
): Range {
  const from = quantity.form === 'dual' ? number.from : number.to;
  let to = number.to;
  if (isOfWhole(tokens, to)) return { from, to };
  // «مئات من الجنود», "900 of the troops".
  if (to < limit && FROM.has(tokens[to]!.text)) to += 1;
  let words = 0;
  while (to < limit && words < LONGEST_PHRASE) {
    const token = tokens[to]!;
    if (token.kind === 'number') break;
    if (token.kind === 'word') {
      if (endsPhrase(token)) break;
      words += 1;
    } else if (token.text !== '.' && token.text !== '-' && token.text !== "'" && token.text !== '%') break;
    to += 1;
  }
  return { from, to };
}

const ends = new Map<string, boolean>();
/** More distinct words than a long page has; past it the table starts anew. */
const MOST_KEPT = 20_000;

function endsPhrase({ text, arabic }: Token): boolean {
  if (AFTER_NOUN.has(text)) return true;
  if (!arabic) return false;
  let known = ends.get(text);
  if (known === undefined) {
    if (ends.size >= MOST_KEPT) ends.clear();
    // «وفي», «ففي»; a noun with و begins another member of the list.
    known = cliticReadings(text).some(({ prefix, rest }) => prefix !== '' && AFTER_NOUN.has(rest));
    ends.set(text, known);
  }
  return known;
}

function hasOwnNoun(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from; i < to; i += 1) {
    const { kind, text } = tokens[i]!;
    if (kind === 'word' && !FROM.has(text) && !isOthers(stem(text))) return true;
  }
  return false;
}

const NO_NOUN: readonly string[] = [];

function nounOf(
  tokens: readonly Token[],
  { from, to }: Range,
  quantity: QuantityAnnotation,
): readonly string[] {
  const isOfAll = from === to && to > 0 && isOfWhole(tokens, to);
  const given = quantity.noun === undefined || isOfAll ? NO_NOUN : nounStems(quantity.noun);
  const words: string[] = [];
  let arabic: boolean | undefined;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    arabic ??= token.arabic;
    const word = FROM.has(token.text) ? undefined : stem(token.text);
    if (word !== undefined && !words.includes(word)) words.push(word);
  }
  // The noun comes first in Arabic and last in English.
  const noun = arabic === false ? joined(words, given) : joined(given, words);
  return noun.every(isOthers) ? NO_NOUN : noun;
}

function joined(first: readonly string[], second: readonly string[]): readonly string[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second.filter((word) => !first.includes(word))];
}

const nouns = new Map<string, readonly string[]>();

function nounStems(noun: string): readonly string[] {
  let known = nouns.get(noun);
  if (known === undefined) {
    if (nouns.size >= MOST_KEPT) nouns.clear();
    known = [...new Set(tokenTexts(noun).map(stem))];
    nouns.set(noun, known);
  }
  return known;
}

const OTHER_STEMS = new Set([...OTHERS].map(stem));

export function isOthers(word: string): boolean {
  return OTHER_STEMS.has(word);
}

/** "U.S." is cut into letters and stops; here it is "us". */
function initialsIn(tokens: readonly Token[], range: Range): string[] {
  const found: string[] = [];
  let letters = '';
  for (let i = range.from; i <= range.to; i += 1) {
    const token = i < range.to ? tokens[i] : undefined;
    const isLetter = token?.kind === 'word' && !token.arabic && token.text.length === 1;
    const goes = token !== undefined && (letters === '' || !token.spaced) && (isLetter || token.text === '.');
    if (goes && isLetter) letters += token.text;
    if (goes) continue;
    if (letters.length > 1) found.push(letters);
    letters = isLetter ? token!.text : '';
  }
  return found;
}

/** Stems, under every reading of their proclitics, of the words in a range. */
export function stemsIn(block: ReadBlock, range: Range): Set<string> {
  const words = wordsOf(block);
  const found = new Set<string>();
  for (let i = range.from; i < range.to; i += 1) {
    const word = words[i];
    if (word !== undefined) for (const form of word.stems) found.add(form);
  }
  if (block.lang === 'en') for (const initials of initialsIn(block.tokens, range)) found.add(initials);
  return found;
}

export function inside(at: number, range: Range): boolean {
  return at >= range.from && at < range.to;
}
