import { arabicNumberWord } from '../numbers/locale-ar.ts';
import { ENGLISH_NUMBER_WORDS } from '../numbers/locale-en.ts';
import type { Token } from '../text/tokens.ts';
import { countable } from './countables.ts';
import type { Item } from './item.ts';
import { COUNTED, LABELS, PLURALS, STOPS } from './locale-en.ts';
import type { UnitTree } from './unit-tree.ts';
import { arabicUnits } from './units-ar.ts';
import { ENGLISH_UNITS, MONEY_SIGN } from './units-en.ts';
import { arabicWords, bareWord, hasWord } from './word-sets.ts';

/** What stands after a number: the thing it counts or the unit it measures in. */
export interface Following {
  readonly unit?: string;
  /** Token range of the counted noun. */
  readonly nounFirst?: number;
  readonly nounNext?: number;
  /** «منها», "of them": the noun is the one of the number before. */
  readonly refersBack?: boolean;
}

const ADDED = new Set(['more', 'full', 'whole', 'additional', 'extra', 'further', 'consecutive', 'straight']);

/** No noun and no unit. */
export const NOTHING: Following = {};
/** Units of one letter, or that are words of another meaning, must touch the number. */
const TOUCHING = new Set(['in', 'min', 'c', 'g', 'غ']);

export function following(tokens: readonly Token[], item: Item): Following {
  if (item.dated) return NOTHING;
  let at = item.next;
  if (tokens[at]?.text === ')' && tokens[item.open]?.text === '(') at += 1;
  const token = tokens[at];
  if (token === undefined || token.newline) return NOTHING;
  // "a magnitude 7.8 earthquake"
  if (tokens[item.open - 1]?.text === 'magnitude') return NOTHING;
  if (token.kind === 'sign') {
    const money = MONEY_SIGN[token.text];
    if (money !== undefined) return { unit: money };
    if (token.text === '°') return degrees(tokens, at);
    const compound = token.text === '-' && !token.spaced && tokens[at + 1]?.spaced === false;
    if (!compound || tokens[at + 1]!.kind !== 'word') return NOTHING;
    at += 1;
  } else if (token.kind === 'number') return NOTHING;
  if (ADDED.has(tokens[at]!.text)) {
    // "one more year", "two full days"
    const later = unitAt(tokens, at + 1);
    if (later !== undefined && !tokens[at + 1]!.newline)
      return { unit: later.unit, nounFirst: at + 1, nounNext: later.next };
  }
  const unit = unitAt(tokens, at);
  if (unit !== undefined) {
    const nounNext = tokens[at]!.arabic ? at + 1 : unit.next;
    return { unit: unit.unit, nounFirst: at, nounNext };
  }
  return tokens[at]!.arabic ? arabicNoun(tokens, at, item) : englishNoun(tokens, at, item);
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

/** The unit that one Arabic word names, its article and conjunction aside: «والأشهر». */
export function unitOfWord(token: Token): string | undefined {
  const { next } = arabicUnits();
  const { text } = token;
  return (
    next.get(text) ??
    next.get(bareWord(text)) ??
    (text[0] === 'و' ? next.get(text.slice(1)) : undefined)
  )?.unit;
}

function arabicNoun(tokens: readonly Token[], at: number, item: Item): Following {
  const words = arabicWords();
  const token = tokens[at]!;
  if (words.refersBack.has(token.text)) return { refersBack: true };
  if (token.text === 'من') {
    const of = tokens[at + 1];
    if (of === undefined || !of.arabic || of.newline || words.stops.has(of.text)) return NOTHING;
    if (AGE.test(of.text)) return { unit: 'year' };
    if (of.text === 'اصل' || isNumberWord(of.text)) return NOTHING;
    return hasWord(words.months, of.text) ? NOTHING : { nounFirst: at + 1, nounNext: at + 2 };
  }
  return !item.percent && isArabicNoun(token, item) ? { nounFirst: at, nounNext: at + 1 } : NOTHING;
}

/** «في الـ45 من عمره» */
const AGE = /^(?:عمره|عمرها|عمري|العمر)$/;

/** A word right after a number that it can count: no particle, no conjunction or preposition written onto a word. */
export function isArabicNoun(token: Token, item: Item): boolean {
  const words = arabicWords();
  const { text } = token;
  if (token.newline || text.length < 2 || words.stops.has(text) || isNumberWord(text)) return false;
  // «تسعين رفضوه»: a verb.
  if (text.length > 4 && /(?:وا|وه|وها|وهم)$/.test(text)) return false;
  // «عشرات الجنود», but «مئات الآلاف عبور المتوسط» needs «من».
  if (item.vague && (item.definite || item.next > item.first + 1 || !text.startsWith('ال'))) return false;
  if (text.startsWith('ال') && text.length > 4 && !words.leadingNouns.has(text)) {
    return item.vague || item.fraction || item.scale > 1 || item.form !== 'digits';
  }
  if (!'وفبلكي'.includes(text[0]!)) return true;
  if (words.leadingNouns.has(text) || isLexical(text)) return true;
  return text[0] === 'ك' && !text.startsWith('كال') && text.length > 3;
}

/** «ثلاثا من ثماني قواعد» */
function isNumberWord(text: string): boolean {
  const word = arabicNumberWord(text);
  return word !== undefined && word.role !== 'parts';
}

function isLexical(text: string): boolean {
  return countable(text) !== undefined || (text.endsWith('ا') && countable(text.slice(0, -1)) !== undefined);
}

/** How many tokens an English noun phrase may have before its head ends. */
const PHRASE = 8;
const DETERMINERS = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'these', 'all']);
const THOSE = new Set(['them', 'those', 'whom', 'which', 'us']);

function englishNoun(tokens: readonly Token[], from: number, item: Item): Following {
  let at = from;
  const compound = tokens[from - 1]?.text === '-';
  const of = tokens[at]!.text === 'of';
  if (of) {
    at += 1;
    if (THOSE.has(tokens[at]?.text ?? '')) return { refersBack: true };
    if (DETERMINERS.has(tokens[at]?.text ?? '')) at += 1;
  } else if (item.money !== undefined || item.percent) return NOTHING;
  // "a 1,200-page report", "a 10-day battle"; "a 30-strong band" counts no thing.
  if (compound && !of && tokens[at]!.text !== 'odd' && tokens[at]!.text !== 'plus')
    return tokens[at]!.text === 'strong' ? NOTHING : { nounFirst: at, nounNext: at + 1 };
  if (compound && !of) at += 1;
  const head = englishHead(tokens, at, of || item.value === 1);
  if (head < 0) return NOTHING;
  // "388 million U.S. dollars", "5 Canadian dollars"
  if (!of && /^dollars?$/.test(tokens[head]!.text)) {
    const american = /^(?:us|u|s|american|[.])$/.test(tokens[head - 1]!.text);
    return { unit: american ? 'USD' : 'money', nounFirst: head, nounNext: head + 1 };
  }
  return { nounFirst: head, nounNext: head + 1 };
}

/** Wholes of which parts are told; the plural look of a verb after them is none: "two-thirds of the population needs aid". */
const WHOLES = new Set([
  'population',
  'territory',
  'electorate',
  'workforce',
  'country',
  'budget',
  'economy',
]);

/**
 * The head of the noun phrase at a token, −1 when there is none: its first plural with the plurals that follow it
 * ("weapons stores"); where one thing is counted, its counted singular or first word.
 */
function englishHead(tokens: readonly Token[], at: number, singular: boolean): number {
  let plural = -1;
  let counted = -1;
  let first = -1;
  for (let i = at; i < tokens.length && i < at + PHRASE; i += 1) {
    const token = tokens[i]!;
    if (i > at && token.newline) break;
    if (token.kind !== 'word') {
      // "U.S. troops", "F-16 jets", "the country's population"
      if (!token.spaced && i > at && !/[,;:!?)]/.test(token.text) && isTight(tokens, i)) continue;
      break;
    }
    // "150 IS members"
    const group = i === at && token.text === 'is' && isPlural(tokens[i + 1]?.text ?? '');
    if (token.arabic || (STOPS.has(token.text) && !group)) break;
    // "76,000 three days before"
    if (ENGLISH_NUMBER_WORDS.get(token.text)?.role === 'unit') break;
    if (token.text === 'more' && tokens[i + 1]?.text === 'than') break;
    if (tokens[i + 1]?.text === "'" && tokens[i + 2]?.text === 's') {
      i += 2;
      plural = counted = first = -1;
      continue;
    }
    if (PLURALS.has(token.text) || isPlural(token.text)) plural = i;
    else if (plural >= 0) break;
    if (COUNTED.has(token.text)) counted = i;
    if (WHOLES.has(token.text)) return i;
    if (first < 0) first = i;
  }
  if (plural >= 0) return plural;
  if (!singular) return -1;
  return counted >= 0 ? counted : first;
}

/** A sign or number inside an abbreviation or a compound, not at the end of a clause. */
function isTight(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (tokens[at]!.kind === 'number') return before.text === '-';
  if (tokens[at]!.text === '.') return before.text.length === 1;
  return !next.spaced;
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

/** Labels in the plural that are counted as often. */
const COUNTED_LABELS = new Set(['pages', 'nations', 'articles', 'sections']);

export function isPlural(word: string): boolean {
  if (word.length > 4 && word.endsWith('men')) return true;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return false;
  return !LABELS.has(word) || COUNTED_LABELS.has(word);
}
