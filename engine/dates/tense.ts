import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';

/** Whether what a phrase stands in is still to come: by the nearest word of tense before it in its sentence. */

/** How many words back a verb still governs a date. */
const REACH = 18;

/** What a verb before them does not govern any more. */
const NEW_CLAUSE = new Set([
  'وان',
  'فيما',
  'بينما',
  'لكن',
  'ولكن',
  'الا',
  'علما',
  'وكان',
  'while',
  'but',
  'whereas',
  'although',
]);

/** Words that begin like an Arabic future (سيـ، ستـ، سنـ) and are none. */
const NO_FUTURE = new Set(
  'سيار سياس سياد سياح سياق سياج سيطر سينا سينم سيول سيره سيرت سيرا سيدا سيده سيدي سيدن سيست سيسي سيلا سيوف سيبي سيني سيري سيفا سيلف سيمو سيجا سيات ستين ستون ستار ستوك ستيف ستري سترا ستاد ستوب ستود ستات ستال سنوا سنوي سنتي سنغا سنجا سندا سنجق سنتر سنكر سناي سنته سنتا سيئ'.split(
    ' ',
  ),
);

export type Tense = 'future' | 'past';

export function isFuture(line: Line, i: number): boolean {
  return tenseOf(line, i) === 'future';
}

/**
 * Undefined where no word near the phrase tells.
 *
 * @param planned whether present verbs of plans count («ينعقد», "meets")
 * @param end where the phrase ends: "last" in it tells nothing of the others
 */
export function tenseOf(
  line: Line,
  i: number,
  reach = REACH,
  planned = false,
  end = i + 1,
): Tense | undefined {
  const start = sentenceStart(line, i);
  let passed = 0;
  for (let k = i - 1; k >= start && passed < reach; k -= 1) {
    const tense = tenseAt(line, k, planned);
    if (tense !== undefined) return tense;
    if (NEW_CLAUSE.has(line.text(k)) && !line.original(k).includes('أ')) return undefined;
    if (line.isWord(k)) passed += 1;
  }
  // A date that opens its sentence looks ahead to its verb.
  if (passed > 3) return undefined;
  const limit = Math.min(line.tokens.length, i + reach);
  for (let k = end; k < limit; k += 1) {
    if (endsSentence(line, k)) return undefined;
    // "stopped on the 5th and will resume": the verb behind is of what comes after.
    if (line.text(k) === 'and' && line.tag(k + 1, Tag.future) !== undefined) return undefined;
    const tense = tenseAt(line, k, planned);
    if (tense !== undefined) return tense;
  }
  return undefined;
}

function tenseAt(line: Line, i: number, planned: boolean): Tense | undefined {
  const future = line.tag(i, Tag.future);
  if (future === 2) {
    // «لم يجتمع», «كان يعقد» are past.
    if (line.tag(i - 1, Tag.past) !== undefined) return 'past';
    if (planned) return 'future';
  } else if (future !== undefined) return 'future';
  // "will be held", "to be published": the participle is no past.
  if (line.tag(i, Tag.past) !== undefined) return line.text(i - 1) === 'be' ? 'future' : 'past';
  const shift = line.tag(i, Tag.shift);
  if (shift !== undefined && shift !== 0 && isOfTime(line, i)) return shift < 0 ? 'past' : 'future';
  const token = line.tokens[i]!;
  return token.arabic && isArabicFuture(token.text) ? 'future' : undefined;
}

const NO_TIME = /^(?:to|door|generations?|of|room|street|village|town|building|house)$/;

/** "next month" and not "the next generation"; in Arabic the word follows what it says it of. */
function isOfTime(line: Line, i: number): boolean {
  if (line.tokens[i]!.arabic) return true;
  // "the next election in May" is ahead all the same.
  if (line.tag(i, Tag.shift)! > 0) return !NO_TIME.test(line.text(i + 1));
  return [Tag.unit, Tag.weekday, Tag.month].some((tag) => line.tag(i + 1, tag) !== undefined);
}

/** سيعقد، ستجري، سنلتقي، وسيصل. */
export function isArabicFuture(word: string): boolean {
  const first = word.charCodeAt(0);
  const at = first === 0x648 || first === 0x641 ? 1 : 0;
  if (word.charCodeAt(at) !== 0x633 || word.length - at < 4) return false;
  const second = word.charAt(at + 1);
  if (second !== 'ي' && second !== 'ت' && second !== 'ن') return false;
  return !NO_FUTURE.has(word.slice(at, at + 4)) && !NO_FUTURE.has(word.slice(at, at + 3));
}

function endsSentence(line: Line, i: number): boolean {
  const token = line.tokens[i]!;
  return (
    token.newline ||
    (token.kind === 'sign' &&
      (token.text === '.' || token.text === '!' || token.text === '؟' || token.text === '?'))
  );
}

/** Index of the first token of the sentence that token `i` stands in. */
export function sentenceStart(line: Line, i: number): number {
  const offset = line.tokens[i]?.start ?? 0;
  const { sentences } = line.block;
  const from = sentences[lastAtOrBefore(sentences, offset)]?.start ?? 0;
  const before = lastAtOrBefore(line.tokens, from);
  return line.tokens[before]?.start === from ? before : Math.min(before + 1, i);
}

/** Index of the last span that begins at or before an offset, −1 when none does; the spans stand in order. */
export function lastAtOrBefore(spans: readonly { readonly start: number }[], offset: number): number {
  let low = -1;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spans[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
