import type { Token } from '../text/tokens.ts';
import { countableSingular } from './countables.ts';
import type { Following } from './follow.ts';
import type { Item } from './item.ts';
import { arabicWords, bareWord, hasWord } from './word-sets.ts';

/** How far before the number «عدد القتلى» may stand. */
const CUE_REACH = 8;

/** Finds the noun of a number that stands after it: «مدني واحد», «الأسرى الثلاثة», «ارتفع عدد القتلى إلى 28». */
export function nounBefore(tokens: readonly Token[], item: Item, follow: Following): Item {
  if (!item.arabic || item.percent || item.fraction || item.vague) return item;
  const at = item.open - 1;
  const before = tokens[at];
  const touches = before?.arabic === true && !tokens[item.open]!.newline;
  if (item.value === 1 && item.form === 'words') {
    return touches && isOneOf(tokens, at, before) ? { ...item, nounAt: headOfOne(tokens, at) } : item;
  }
  const ownNoun = follow.nounFirst === undefined ? undefined : tokens[follow.nounFirst]!;
  if (item.definite && (ownNoun === undefined || ownNoun.text.startsWith('ال'))) {
    const counts = touches && item.prefix === undefined && isDefiniteNoun(before.text);
    return counts ? { ...item, nounAt: headBefore(tokens, at) } : item;
  }
  if (follow.nounFirst !== undefined || follow.unit !== undefined || follow.refersBack === true) return item;
  const cue = countedBefore(tokens, at);
  return cue === undefined ? item : { ...item, nounAt: cue };
}

/** «عسكري عراقي واحد»: back over adjectives to the noun they describe. */
function headOfOne(tokens: readonly Token[], at: number): number {
  let head = at;
  while (head > 0 && head > at - 2) {
    const before = tokens[head - 1]!;
    if (!/ي[هة]?$/.test(tokens[head]!.text) || !before.arabic || tokens[head]!.newline) break;
    if (countableSingular(bareWord(before.text)) === undefined) break;
    head -= 1;
  }
  return head;
}

/** «الدوائر الانتخابية السبع»: back over the adjectives that agree with the noun. */
function headBefore(tokens: readonly Token[], at: number): number {
  let head = at;
  while (head > 0 && head > at - 2) {
    const before = tokens[head - 1]!;
    if (!ADJECTIVE.test(tokens[head]!.text) || !before.arabic || !PLURAL_NOUN.test(before.text)) break;
    head -= 1;
  }
  return head;
}

const ADJECTIVE = /^[وفبك]?ال.+(?:يه|يين|ي)$/;
const PLURAL_NOUN = /^(?:[وفبك]?ال|لل)...|ات$/;

const IDIOMS = new Set([
  'وقت',
  'ان',
  'جانب',
  'صف',
  'يد',
  'طرف',
  'مره',
  'قلب',
  'سقف',
  'اتجاه',
  'شيء',
  'نوع',
  'كل',
  'رقم',
  'يوم',
]);

const NOT_ONE = new Set(['كل', 'اي', 'قلب', 'لكل']);

/** «مدني واحد» counts; «في وقت واحد», «كل واحد» do not. */
function isOneOf(tokens: readonly Token[], at: number, before: Token): boolean {
  const { text } = before;
  const bare = bareWord(text);
  if (bare !== text && text.includes('ال') && !text.startsWith('لل') && bare.length < text.length) {
    if (!/^[وف]/.test(text)) return false;
  }
  if (IDIOMS.has(bare) || IDIOMS.has(text)) return false;
  if (NOT_ONE.has(tokens[at - 1]?.text ?? '')) return false;
  return countableSingular(text) !== undefined || countableSingular(bare) !== undefined;
}

function isDefiniteNoun(text: string): boolean {
  if (arabicWords().stops.has(text)) return false;
  return /^(?:[وفبك]?ال|لل)..../.test(text) || /...(?:ها|هم|ه|نا|هما)$/.test(text);
}

function countedBefore(tokens: readonly Token[], from: number): number | undefined {
  const words = arabicWords();
  // «ارتفع عدد القتلى إلى 40 والجرحى إلى 90»: the cue is not said again.
  const again = tokens[from - 1];
  if (words.to.has(tokens[from]?.text ?? '') && again?.text.startsWith('وال') === true) {
    if (words.whole.has(again.text.slice(1))) return from - 1;
  }
  for (let i = from; i >= 0 && i > from - CUE_REACH; i -= 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !token.arabic) return undefined;
    if (i < from && hasWord(words.countCues, token.text)) {
      const noun = tokens[i + 1]!;
      return words.stops.has(noun.text) ? undefined : i + 1;
    }
    if (token.newline) return undefined;
  }
  return undefined;
}
