import type { Token } from '../text/tokens.ts';
import type { Item } from './item.ts';
import { countable } from './lexicon-ar.ts';
import { COUNTED, LABELS, PLURALS, STOPS } from './locale-en.ts';
import type { UnitTree } from './unit-tree.ts';
import { arabicUnits } from './units-ar.ts';
import { ENGLISH_UNITS, MONEY_SIGN } from './units-en.ts';
import { arabicWords, hasWord } from './word-sets.ts';

/** What stands after a number: the thing it counts or the unit it measures in. */
export interface Following {
  readonly unit?: string;
  /** Token range of the counted noun. */
  readonly nounFirst?: number;
  readonly nounNext?: number;
  /** «منها», "of them": the noun is the one of the number before. */
  readonly refersBack?: boolean;
}

const NOTHING: Following = {};
/** Units of one letter, or that are words of another meaning, must touch the number. */
const TOUCHING = new Set(['in', 'min', 'c', 'g', 'م', 'غ']);

export function following(tokens: readonly Token[], item: Item): Following {
  let at = item.next;
  if (tokens[at]?.text === ')' && tokens[item.open]?.text === '(') at += 1;
  const token = tokens[at];
  if (token === undefined || token.newline) return NOTHING;
  if (token.kind === 'sign') {
    const money = MONEY_SIGN[token.text];
    if (money !== undefined) return { unit: money };
    if (token.text === '°') return degrees(tokens, at);
    const compound = token.text === '-' && !token.spaced && tokens[at + 1]?.spaced === false;
    if (!compound || tokens[at + 1]!.kind !== 'word') return NOTHING;
    at += 1;
  } else if (token.kind === 'number') return NOTHING;
  const unit = unitAt(tokens, at);
  if (unit !== undefined) {
    const nounNext = tokens[at]!.arabic ? at + 1 : unit.next;
    return { unit: unit.unit, nounFirst: at, nounNext };
  }
  return tokens[at]!.arabic ? arabicNoun(tokens, at, item) : englishNoun(tokens, at);
}

function degrees(tokens: readonly Token[], at: number): Following {
  const scale = tokens[at + 1];
  if (scale?.text === 'c' || scale?.text === 'م') return { unit: 'celsius' };
  return { unit: scale?.text === 'f' ? 'fahrenheit' : 'degree' };
}

/** The longest unit that begins at a token. */
export function unitAt(tokens: readonly Token[], at: number): { unit: string; next: number } | undefined {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word') return undefined;
  if (first.spaced && TOUCHING.has(first.text)) return undefined;
  let node: UnitTree | undefined = first.arabic ? arabicUnits() : ENGLISH_UNITS;
  let found: { unit: string; next: number } | undefined;
  for (let i = at; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (i > at && token.newline) break;
    node = node.next.get(token.text);
    if (node === undefined) break;
    if (node.unit !== undefined) found = { unit: node.unit, next: i + 1 };
  }
  return found;
}

function arabicNoun(tokens: readonly Token[], at: number, item: Item): Following {
  const words = arabicWords();
  const token = tokens[at]!;
  if (words.refersBack.has(token.text)) return { refersBack: true };
  if (token.text === 'من') {
    const of = tokens[at + 1];
    if (of === undefined || !of.arabic || of.newline || words.stops.has(of.text)) return NOTHING;
    return hasWord(words.months, of.text) ? NOTHING : { nounFirst: at + 1, nounNext: at + 2 };
  }
  return !item.percent && isArabicNoun(token, item) ? { nounFirst: at, nounNext: at + 1 } : NOTHING;
}

/** A word right after a number that it can count: no particle, no conjunction or preposition written onto a word. */
export function isArabicNoun(
  token: Token,
  item: Pick<Item, 'scale' | 'vague' | 'fraction' | 'form'>,
): boolean {
  const words = arabicWords();
  const { text } = token;
  if (token.newline || text.length < 2 || words.stops.has(text)) return false;
  if (text.startsWith('ال') && text.length > 4) {
    return item.vague || item.fraction || item.scale > 1 || item.form !== 'digits';
  }
  if (!'وفبلك'.includes(text[0]!)) return true;
  if (words.leadingNouns.has(text) || isLexical(text)) return true;
  return text[0] === 'ك' && !text.startsWith('كال') && text.length > 3;
}

function isLexical(text: string): boolean {
  return countable(text) !== undefined || (text.endsWith('ا') && countable(text.slice(0, -1)) !== undefined);
}

/** How many words an English noun phrase may have before its head. */
const PHRASE = 5;

function englishNoun(tokens: readonly Token[], from: number): Following {
  let at = from;
  if (tokens[at]!.text === 'of') {
    at += 1;
    const next = tokens[at]?.text;
    if (next === 'them' || next === 'those' || next === 'whom' || next === 'which')
      return { refersBack: true };
    if (next === 'the' || next === 'its' || next === 'their' || next === 'his' || next === 'these') at += 1;
  }
  let last = -1;
  let head = -1;
  for (let i = at; i < tokens.length && i < at + PHRASE; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || token.arabic || (i > at && token.newline) || STOPS.has(token.text)) {
      if (token.text === '-' && !token.spaced) continue;
      break;
    }
    last = i;
    const counted = isEnglishCounted(token.text);
    if (counted) head = i;
    else if (head >= 0) break;
  }
  if (head < 0) {
    for (let i = at; i <= last && head < 0; i += 1) if (isPlural(tokens[i]!.text)) head = i;
    if (head < 0) head = last < 0 ? -1 : tokens[at]!.kind === 'word' ? at : last;
  }
  return head < 0 ? NOTHING : { nounFirst: head, nounNext: head + 1 };
}

/** A thing that news counts, singular or plural. */
export function isEnglishCounted(word: string): boolean {
  if (PLURALS.has(word) || COUNTED.has(word)) return true;
  if (!word.endsWith('s')) return false;
  const stem = word.slice(0, -1);
  if (COUNTED.has(stem)) return true;
  if (word.endsWith('ies')) return COUNTED.has(`${word.slice(0, -3)}y`);
  return word.endsWith('es') && COUNTED.has(word.slice(0, -2));
}

export function isPlural(word: string): boolean {
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && !LABELS.has(word);
}
