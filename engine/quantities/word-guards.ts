import { arabicNumberWord } from '../numbers/locale-ar.ts';
import type { ReadBlock } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { countable } from './countables.ts';
import { isCapital, isRank } from './digit-guards.ts';
import { isEnglishCounted } from './follow.ts';
import type { Asked } from './guards.ts';
import type { Item } from './item.ts';
import { HALF_BEFORE, LABELS, NAMES, NOT_A_FRACTION_AFTER, ONE_OF_MANY } from './locale-en.ts';
import { arabicWords, bareWord, hasWord } from './word-sets.ts';

/** Arabic number words that are pronouns, ranks, rounds, names of groups or idioms. */
export function isNoArabicCount(tokens: readonly Token[], asked: Asked): boolean {
  const { item, follow, qualifier } = asked;
  const words = arabicWords();
  const single = item.next === item.first + 1;
  const word = tokens[item.first]!.text;
  const before = tokens[item.open - 1];
  const counted =
    follow.nounFirst !== undefined ||
    follow.refersBack === true ||
    (before?.arabic === true && words.refersBack.has(before.text));
  if (before?.arabic === true && hasWord(words.hardLabels, before.text)) return true;
  // «محرم وصفر», «من الصفر»: zero counts where it is measured.
  if (item.value === 0) return follow.unit === undefined;
  if (item.vague) return single && /بضعه?$/.test(word) && !counted;
  if (item.fraction) return isNoFraction(tokens, item, counted, qualifier !== undefined);
  if (item.definite) return isNoDefinite(tokens, item, counted, qualifier !== undefined);
  if (!single) return false;
  if (item.scale >= 1000 && words.wishes.has(tokens[item.next]?.text ?? '')) return true;
  if (item.scale > 1000) return false;
  if (item.value === 2000 && item.form === 'dual' && word.endsWith('الفا')) return !counted;
  if (item.value === 1) {
    return item.nounAt === undefined && !isCasualty(before) && qualifier === undefined;
  }
  // «شخصين اثنين»: the dual has said it.
  if (item.value === 2) return before?.arabic === true && /...(?:ان|ين)$/.test(before.text);
  if (item.value === 1000) return !counted && qualifier === undefined;
  const bare = /(?:خمس|سبع|تسع|عشر|ست|ثمان|ثلاث|اربع)$/.test(word);
  return bare && !counted && qualifier === undefined && !isCasualty(before) && !isPartOf(tokens, item);
}

/** «إغلاق ثلاث من ثماني قواعد» */
function isPartOf(tokens: readonly Token[], item: Item): boolean {
  if (tokens[item.next]?.text !== 'من') return false;
  const whole = tokens[item.next + 1];
  if (whole === undefined || whole.newline) return false;
  return whole.kind === 'number' || (whole.arabic && arabicNumberWord(whole.text)?.role === 'unit');
}

function isCasualty(before: Token | undefined): boolean {
  return before?.arabic === true && hasWord(arabicWords().casualties, before.text);
}

/** «ربع النهائي», «النصف الأول»: a round, a time. */
function isNoFraction(tokens: readonly Token[], item: Item, counted: boolean, qualified: boolean): boolean {
  const next = tokens[item.next];
  const single = item.next === item.first + 1;
  if (next !== undefined && !next.newline && arabicWords().afterFraction.has(next.text)) return true;
  if (!item.definite) return !counted && !qualified && single;
  if (next?.arabic === true && OTHER_HALF.test(next.text)) return true;
  // «خفض الإنتاج إلى النصف»
  const before = tokens[item.first - 1];
  return (
    item.prefix === undefined &&
    !(before?.arabic === true && /^(?:الي|نحو|حوالي|من|ب?مقدار|ب?نسبه|بواقع)$/.test(before.text))
  );
}

const OTHER_HALF = /^ال(?:اول|ثاني|ثالث|رابع|اخير|اخر|جنوبي|شمالي|خالي)/;

/** «العشرين», «السبع»: counts only with its noun beside it. */
function isNoDefinite(tokens: readonly Token[], item: Item, counted: boolean, qualified: boolean): boolean {
  const before = tokens[item.first - 1];
  const named = before?.arabic === true && !tokens[item.first]!.newline;
  if (named && hasWord(arabicWords().namedGroups, before.text)) return true;
  if (item.value! <= 2) return true;
  // «يناهز الألف», «أكثر من المليون»
  if (qualified && item.value! >= 100 && item.next === item.first + 1) return false;
  if (item.nounAt !== undefined) {
    const noun = tokens[item.nounAt]!;
    const singular = countable(bareWord(noun.text)) !== undefined;
    return isRank(noun) || (singular && item.value! >= 11);
  }
  const next = tokens[item.next];
  if (next !== undefined && counted && !next.text.startsWith('ال')) return false;
  // «وقال إن الثلاثة نقلوا»: the people named before.
  return !(item.value! <= 10 && tokens[item.first]!.text.endsWith('ه') && item.next === item.first + 1);
}

/** English number words that are pronouns, times, names or idioms. */
export function isNoEnglishCount(block: ReadBlock, asked: Asked): boolean {
  const { tokens, text } = block;
  const { item, follow, qualifier } = asked;
  const word = tokens[item.first]!;
  const before = tokens[item.open - 1];
  const next = tokens[item.next];
  const noun = follow.nounFirst === undefined ? undefined : tokens[follow.nounFirst]!;
  const single = item.next === item.first + 1;
  if (item.value === 0) return follow.unit === undefined || follow.unit === 'hour';
  if (item.fraction) {
    // "third-quarter earnings"
    const led = before?.text === '-' && !before.spaced ? tokens[item.open - 2] : before;
    if (NOT_A_FRACTION_AFTER.has(led?.text ?? '')) return true;
    if (isBareRank(tokens, item, qualifier !== undefined)) return true;
    // "quarter-finals", but "quarter-point"
    if (next?.text === '-' && !next.spaced && ROUNDS.test(tokens[item.next + 1]?.text ?? '')) return true;
    if (word.text === 'half') return !(HALF_BEFORE.has(next?.text ?? '') || qualifier !== undefined);
    return noun === undefined && next?.text !== 'of' && qualifier === undefined && single;
  }
  if (item.vague) return single && (word.text === 'tens' || word.text === 'scores') && next?.text !== 'of';
  if (!single) return false;
  // "Formula One drivers"
  if (LABELS.has(before?.text ?? '') && isCapital(text, word) && before!.arabic === false) return true;
  if (item.value === 1) {
    if (noun !== undefined && noun === next && isEnglishCounted(noun.text))
      return noun.text === 'point' && before?.text === 'at';
    if (
      isFarOne(tokens, item, follow.nounFirst) ||
      /^(?:killed|wounded|injured|dead|missing)$/.test(next?.text ?? '')
    )
      return false;
    return !(follow.unit !== undefined && follow.unit !== 'day') && qualifier === undefined;
  }
  if (word.text === 'dozen') return qualifier === undefined;
  // "at six", "at seven sharp": an hour.
  if (before?.text === 'at' && noun === undefined && item.value! <= 12) return true;
  if (LABELS.has(before?.text ?? '') && (noun === undefined || isCapital(text, word))) return true;
  if (NAMES.has(`${word.text} ${next?.text}`) && isCapital(text, next!)) return true;
  // "Group of Seven": a capital inside a sentence of small letters makes a name.
  return isCapital(text, word) && !startsSentence(tokens, item.first) && !isHeadline(block);
}

/** How many words may describe the one that is counted. */
const DESCRIBED = 3;

/** "one British service member", "one civilian death"; what one such person said counts nobody. */
function isFarOne(tokens: readonly Token[], item: Item, at: number | undefined): boolean {
  if (at === undefined || at - item.next > DESCRIBED || !ONE_OF_MANY.has(tokens[at]!.text)) return false;
  return !/^(?:said|says|told|added|who)$/.test(tokens[at + 1]?.text ?? '');
}

/** "served two terms and won a third": where nothing says of what it is a part; "cut by a third" does. */
function isBareRank(tokens: readonly Token[], item: Item, qualified: boolean): boolean {
  if (qualified || tokens[item.first]!.text !== 'a' || item.next !== item.first + 2) return false;
  if (!/^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(tokens[item.first + 1]!.text))
    return false;
  const next = tokens[item.next];
  if (next !== undefined && !next.newline && next.kind !== 'sign') return false;
  return !/^(?:by|to|than|only|just|from|with|at)$/.test(tokens[item.open - 1]?.text ?? '');
}

const ROUNDS =
  /^(?:finals?|finalists?|backs?|masters?|deck|mile|time|brother|sister|life|hearted|mast|truth|baked|way|hour|party|world)$/;

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]!.newline) return true;
  return before.kind === 'sign' && /[.!?:"«“—–]/.test(before.text);
}

/** How many of a block's words are looked at to tell a headline. */
const HEADLINE = 40;

/** Most of its longer words begin with a capital, and no full stop ends it. */
function isHeadline(block: ReadBlock): boolean {
  if (block.tokens[block.tokens.length - 1]?.text === '.') return false;
  let capitals = 0;
  let all = 0;
  for (const token of block.tokens) {
    if (token.kind !== 'word' || token.arabic || token.text.length < 4) continue;
    all += 1;
    if (isCapital(block.text, token)) capitals += 1;
    if (all >= HEADLINE) break;
  }
  return capitals * 3 > all * 2;
}
