import type { Qualifier } from '../annotation.ts';
import type { ReadBlock } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { isDayOfMonth, isYearShape } from './codes.ts';
import { type Following, isArabicNoun, isEnglishCounted, isPlural } from './follow.ts';
import type { Item } from './item.ts';
import { countable, countableSingular } from './lexicon-ar.ts';
import { HALF_BEFORE, LABELS, MONTHS, NOT_A_FRACTION_AFTER, STOPS } from './locale-en.ts';
import { arabicWords, bareWord, hasWord } from './word-sets.ts';

/** What is known of a number when it is asked whether it counts anything. */
export interface Asked {
  readonly item: Item;
  readonly follow: Following;
  /** The qualifier right before it. */
  readonly qualifier: Qualifier | undefined;
}

/** True for a number that names, ranks, dates or stands in an idiom instead of counting. */
export function isNoCount(block: ReadBlock, asked: Asked): boolean {
  const { item } = asked;
  if (item.dual !== undefined || item.percent || item.low !== undefined) return false;
  if (item.form === 'digits' || item.form === 'mixed') return isNamingDigits(block, asked);
  return item.arabic ? isNoArabicCount(block.tokens, asked) : isNoEnglishCount(block, asked);
}

function isNamingDigits(block: ReadBlock, asked: Asked): boolean {
  const { tokens } = block;
  const { item, follow, qualifier } = asked;
  if (item.money !== undefined || item.form === 'mixed') return false;
  const measured = follow.unit !== undefined && follow.unit !== 'm';
  if (isDayOfMonth(tokens, item.first, item.next, MONTHS)) return true;
  const noun = follow.nounFirst === undefined ? undefined : tokens[follow.nounFirst]!;
  const counts = noun !== undefined && isPlainCount(noun);
  if (item.plainDigits === 4 && isYearShape(tokens[item.first]!)) {
    return !(measured || counts || (qualifier !== undefined && qualifier !== 'at-most'));
  }
  if (item.plainDigits === 0 && !item.fraction) return false;
  if (endsQuotedName(tokens, item)) return true;
  const label = tokens[item.open - 1];
  if (label === undefined || tokens[item.open]!.newline || label.kind === 'number') return false;
  if (label.kind === 'sign') return label.text === '#' || (label.text === '.' && isNumberSign(tokens, item));
  if (label.arabic) return isArabicLabel(tokens, item, label, counts || measured);
  if (qualifier !== undefined) return false;
  if (MONTHS.has(label.text) && item.plainDigits <= 2) return !counts && !measured;
  if (LABELS.has(label.text)) return !counts && !measured;
  return !counts && !measured && isNameBefore(block, item, label, noun);
}

const QUOTES = new Set(['"', '«', '»', '“']);

/** «"ميت 9"»: a number that closes a short quoted name. */
function endsQuotedName(tokens: readonly Token[], item: Item): boolean {
  const closing = tokens[item.next];
  if (closing === undefined || closing.spaced || !QUOTES.has(closing.text)) return false;
  for (let i = item.open - 1; i >= 0 && i >= item.open - 3; i -= 1) {
    if (QUOTES.has(tokens[i]!.text)) return i < item.open - 1;
  }
  return false;
}

/** "No. 5" */
function isNumberSign(tokens: readonly Token[], item: Item): boolean {
  const word = tokens[item.open - 2]?.text;
  return word === 'no' || word === 'nos';
}

/** A word that stands in the form and meaning of a counted thing. */
function isPlainCount(noun: Token): boolean {
  return noun.arabic ? countableSingular(noun.text) !== undefined : isEnglishCounted(noun.text);
}

function isArabicLabel(tokens: readonly Token[], item: Item, label: Token, counts: boolean): boolean {
  const words = arabicWords();
  if (item.definite) return isRank(label);
  if (hasWord(YEAR_WORDS, label.text) && item.plainDigits <= 4) return true;
  if (hasWord(words.hardLabels, label.text)) return true;
  if (counts || item.prefix?.includes('و') === true) return false;
  if (hasWord(words.months, label.text)) return item.plainDigits <= 2 && !isAccusative(tokens, item);
  return hasWord(words.labels, label.text) && !isAccusative(tokens, item);
}

const YEAR_WORDS = new Set(['عام', 'سنه', 'عامي', 'سنتي', 'اعوام', 'سنوات', 'موسم', 'دوره']);

/** The next word bears the ending of a counted noun: «هجوما», «طائرات». */
function isAccusative(tokens: readonly Token[], item: Item): boolean {
  const next = tokens[item.next];
  if (next === undefined || !next.arabic || !isArabicNoun(next, item)) return false;
  return /(?:.ا|ات|ين)$/.test(next.text);
}

/** «القرن الـ21»: a rank, where «القتلى الـ28» counts. */
function isRank(label: Token): boolean {
  return hasWord(arabicWords().ranked, label.text);
}

/** "Apollo 11 landed": a capital inside the sentence right before bare digits. */
function isNameBefore(block: ReadBlock, item: Item, label: Token, noun: Token | undefined): boolean {
  const before = block.tokens[item.open - 2];
  const starts =
    before === undefined || label.newline || (before.kind === 'sign' && /[.!?:"]/.test(before.text));
  if (starts || STOPS.has(label.text) || !isCapital(block.text, label)) return false;
  if (noun === undefined) return true;
  return !isPlural(noun.text) || isCapital(block.text, noun);
}

export function isCapital(text: string, token: Token): boolean {
  const unit = text.charCodeAt(token.start);
  return unit >= 0x41 && unit <= 0x5a;
}

function isNoArabicCount(tokens: readonly Token[], asked: Asked): boolean {
  const { item, follow, qualifier } = asked;
  const words = arabicWords();
  const single = item.next === item.first + 1;
  const word = tokens[item.first]!.text;
  const before = tokens[item.open - 1];
  const counted = follow.nounFirst !== undefined || follow.refersBack === true;
  if (item.vague) return word.endsWith('بضع') || word.endsWith('بضعه') ? !counted : false;
  if (item.fraction) return isNoFraction(tokens, item, counted);
  if (item.definite) return isNoDefinite(tokens, item, counted);
  if (!single || item.scale > 1000) return false;
  if (item.value === 2000 && item.form === 'dual' && word.endsWith('الفا')) return !counted;
  if (item.value === 1) return item.nounAt === undefined && !isCasualty(before) && qualifier === undefined;
  if (item.value === 2) {
    // «شخصين اثنين»: the dual has said it.
    return before?.arabic === true && /...(?:ان|ين)$/.test(before.text);
  }
  if (item.value === 1000) return !counted && qualifier === undefined;
  const bare = /(?:خمس|سبع|تسع|عشر|ست|ثمان|ثلاث|اربع)$/.test(word);
  return bare && !counted && qualifier === undefined && !hasWord(words.casualties, before?.text ?? '');
}

function isCasualty(before: Token | undefined): boolean {
  return before?.arabic === true && hasWord(arabicWords().casualties, before.text);
}

const FINAL = new Set([
  'نهايي',
  'النهايي',
  'نهايي',
  'قطر',
  'سنوي',
  'سنويه',
  'شهري',
  'الكره',
  'ماراثون',
  'موصل',
  'الطريق',
  'تقريبا',
]);

/** «ربع النهائي», «النصف الأول»: a round, a time. */
function isNoFraction(tokens: readonly Token[], item: Item, counted: boolean): boolean {
  const next = tokens[item.next];
  if (next !== undefined && !next.newline && FINAL.has(next.text)) return true;
  if (item.form !== 'words') return false;
  if (!item.definite) return !counted && item.next === item.first + 1;
  if (next?.arabic === true && /^ال(?:اول|ثاني|ثالث|رابع|اخير|اخر|جنوبي|شمالي|خالي)/.test(next.text))
    return true;
  // «خفض الإنتاج إلى النصف»
  const before = tokens[item.first - 1];
  return !(
    item.prefix !== undefined ||
    (before?.arabic === true && /^(?:الي|نحو|حوالي|من)$/.test(before.text))
  );
}

/** «العشرين», «السبع»: counts only with its noun beside it. */
function isNoDefinite(tokens: readonly Token[], item: Item, counted: boolean): boolean {
  const words = arabicWords();
  const before = tokens[item.first - 1];
  if (before?.arabic === true && !tokens[item.first]!.newline && hasWord(words.namedGroups, before.text))
    return true;
  if (item.value! <= 2) return true;
  if (item.nounAt !== undefined)
    return (
      isRank(tokens[item.nounAt]!) ||
      (countable(bareWord(tokens[item.nounAt]!.text)) !== undefined && item.value! >= 11)
    );
  const next = tokens[item.next];
  const plainNext = next !== undefined && counted && !next.text.startsWith('ال');
  if (plainNext) return false;
  return !(
    item.value! >= 3 &&
    item.value! <= 10 &&
    tokens[item.first]!.text.endsWith('ه') &&
    item.next === item.first + 1
  );
}

function isNoEnglishCount(block: ReadBlock, asked: Asked): boolean {
  const { tokens, text } = block;
  const { item, follow, qualifier } = asked;
  const word = tokens[item.first]!;
  const before = tokens[item.open - 1];
  const next = tokens[item.next];
  const noun = follow.nounFirst === undefined ? undefined : tokens[follow.nounFirst]!;
  if (item.value === 0) return true;
  if (item.fraction) {
    if (NOT_A_FRACTION_AFTER.has(before?.text ?? '')) return true;
    return word.text === 'half'
      ? !(HALF_BEFORE.has(next?.text ?? '') || qualifier !== undefined)
      : noun === undefined && next?.text !== 'of' && qualifier === undefined && item.next === item.first + 1;
  }
  if (item.vague) return word.text === 'tens' || word.text === 'scores' ? next?.text !== 'of' : false;
  const single = item.next === item.first + 1;
  if (!single) return false;
  if (item.value === 1) {
    if (noun !== undefined && noun === next && isEnglishCounted(noun.text)) return false;
    return !(follow.unit !== undefined && follow.unit !== 'day') && qualifier === undefined;
  }
  if (word.text === 'dozen') return qualifier === undefined;
  if (LABELS.has(before?.text ?? '') && noun === undefined) return true;
  // "Six Nations", "Group of Seven": a capital inside a sentence of small letters makes a name.
  return isCapital(text, word) && !startsSentence(tokens, item.first) && !isHeadline(block);
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined || tokens[at]!.newline || (before.kind === 'sign' && /[.!?:"«“—–]/.test(before.text))
  );
}

/** Most of its longer words begin with a capital. */
function isHeadline(block: ReadBlock): boolean {
  let capitals = 0;
  let all = 0;
  for (const token of block.tokens) {
    if (token.kind !== 'word' || token.arabic || token.text.length < 4) continue;
    all += 1;
    if (isCapital(block.text, token)) capitals += 1;
    if (all >= 40) break;
  }
  return capitals * 3 > all * 2;
}
