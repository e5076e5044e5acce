import type { ReadBlock } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { isDayOfMonth, isYearShape } from './codes.ts';
import { countableSingular } from './countables.ts';
import { isArabicNoun, isEnglishCounted, isPlural } from './follow.ts';
import type { Asked } from './guards.ts';
import type { Item } from './item.ts';
import { LABELS, MONTHS, STOPS } from './locale-en.ts';
import { arabicWords, bareWord, hasWord } from './word-sets.ts';

/** Digits that name («القرار 2254», "Flight 302"), rank («القرن الـ21») or date. */
export function isNamingDigits(block: ReadBlock, asked: Asked): boolean {
  const { tokens } = block;
  const { item, follow, qualifier } = asked;
  if (item.money !== undefined) return false;
  // "Apartment 4B"
  if (item.form === 'mixed') return isLetteredLabel(tokens, item) && follow.nounFirst === undefined;
  if (isDayOfMonth(tokens, item.first, item.next, MONTHS) || isClock(block, item)) return true;
  if (isBehindDate(tokens, item)) return false;
  const noun = follow.nounFirst === undefined ? undefined : tokens[follow.nounFirst]!;
  const adjacent = noun !== undefined && follow.nounFirst === item.next;
  const measured = follow.unit !== undefined && follow.unit !== 'm';
  const counts = measured || follow.refersBack === true || (adjacent && isPlainCount(noun));
  if (item.plainDigits === 4 && isYearShape(tokens[item.first]!)) {
    return !(counts || (qualifier !== undefined && qualifier !== 'at-most'));
  }
  if (item.plainDigits === 0 && !item.fraction) return false;
  if (!counts && asked.afterName && item.prefix === 'و') return true;
  if (qualifier === undefined && endsQuotedName(tokens, item)) return true;
  const nearest = tokens[item.open - 1];
  const opens = nearest?.text === '(' || QUOTES.has(nearest?.text ?? '');
  const label = opens && tokens[item.first]!.spaced === false ? tokens[item.open - 2] : nearest;
  if (label === undefined || tokens[item.open]!.newline || label.kind === 'number') return false;
  if (label.kind === 'sign') return label.text === '#' || (label.text === '.' && isNumberSign(tokens, item));
  // «الدورة الـ (11)»
  const behind = tokens[item.open - 2];
  if (label.text === 'ال' && behind?.arabic === true) return isRank(behind, counts);
  if (label.arabic) return isArabicLabel(tokens, item, label, counts);
  if (label.text === 'and' && asked.afterName && !counts) return true;
  if (qualifier !== undefined || counts) return false;
  if (MONTHS.has(label.text) && item.plainDigits <= 2) return true;
  return LABELS.has(label.text) || isNameBefore(block, item, label, noun);
}

/** "By 16 January 11 had been flown out": the month has its day before it. */
function isBehindDate(tokens: readonly Token[], item: Item): boolean {
  const month = tokens[item.open - 1];
  if (month === undefined || month.arabic || !MONTHS.has(month.text) || item.plainDigits === 4) return false;
  const day = tokens[item.open - 2];
  const told = day?.kind === 'number' && Number(day.text) >= 1 && Number(day.text) <= 31;
  return told && /^(?:had|have|has|were|was|are|more|others?|of)$/.test(tokens[item.next]?.text ?? '');
}

/** A letter written to the digits behind a label is no scale. */
function isLetteredLabel(tokens: readonly Token[], item: Item): boolean {
  const last = tokens[item.next - 1]!;
  const label = tokens[item.open - 1];
  return (
    last.kind === 'word' &&
    !last.spaced &&
    last.text.length === 1 &&
    label !== undefined &&
    LABELS.has(label.text)
  );
}

const CLOCK = /^(?:[01]?\d|2[0-3])[.][0-5]\d$/;
const FULL_CLOCK = /^\d\d[.]\d\d$/;
const OPENING = /[\p{Lu}"“]/u;
const AFTER_CLOCK = new Set([
  ':',
  '-',
  '–',
  '—',
  '|',
  'gmt',
  'bst',
  'est',
  'edt',
  'cet',
  'utc',
  'بتوقيت',
  'بالتوقيت',
]);

/** "10.45: Officials say …", «16.05 بتوقيت غرينتش»: the hour at the head of an entry in a running report. */
function isClock({ tokens, text }: ReadBlock, { first, next }: Item): boolean {
  const before = tokens[first - 1];
  if (before !== undefined && !tokens[first]!.newline) return false;
  const clock = tokens
    .slice(first, next)
    .map((token) => token.text)
    .join('');
  const after = tokens[next];
  if (after === undefined || !CLOCK.test(clock)) return false;
  // "16.55 Eight of those treated": what it stands before is a sentence of its own; a unit or a noun would be written small.
  const opens =
    !after.arabic && after.spaced && FULL_CLOCK.test(clock) && OPENING.test(text.charAt(after.start));
  return AFTER_CLOCK.has(after.text) || opens;
}

const QUOTES = new Set(['"', '«', '»', '“']);
/** How many tokens a quoted name that a number closes may have before it. */
const QUOTED_NAME = 5;

/** «"ميت 9"»: a number that closes a short quoted name. */
function endsQuotedName(tokens: readonly Token[], item: Item): boolean {
  const closing = tokens[item.next];
  if (closing === undefined || closing.spaced || !QUOTES.has(closing.text)) return false;
  const before = tokens[item.open - 1];
  // «إصابة 5» is quoted speech.
  if (before?.arabic === true && hasWord(arabicWords().casualties, before.text)) return false;
  for (let i = item.open - 1; i >= 0 && i >= item.open - QUOTED_NAME; i -= 1) {
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
  if (item.definite) return isRank(item.nounAt === undefined ? label : tokens[item.nounAt]!, counts);
  const joined = item.prefix?.includes('و') === true;
  // «سنتي 2011 و2012», but «بين سنة و25 سنة».
  const shaped = item.plainDigits === 4 || (!joined && item.plainDigits < 4);
  if (hasWord(words.yearWords, label.text) && shaped) return true;
  if (joined) return false;
  if (hasWord(words.hardLabels, label.text)) return true;
  if (counts) return false;
  if (hasWord(words.months, label.text)) return item.plainDigits <= 2 && !isCountForm(tokens, item, true);
  const names = hasWord(words.labels, label.text) || isDualLabel(label.text) || isIssue(tokens, item, label);
  if (names) return !isCountForm(tokens, item, false);
  return isFarLabel(tokens, item);
}

/** How far before the number a label with modifiers may stand. */
const FAR = 3;

/** «قرار مجلس الأمن 2254 الصادر», «الطريق الساحلي 17»: nothing that could be counted follows. */
function isFarLabel(tokens: readonly Token[], item: Item): boolean {
  const words = arabicWords();
  const next = tokens[item.next];
  if (next?.arabic === true && isArabicNoun(next, item) && !/^(?:ال|ت|ي|ا?ن)/.test(next.text)) return false;
  if (!isArticled(tokens[item.open - 1]!)) return false;
  for (let i = item.open - 2; i >= 0 && i >= item.open - 1 - FAR; i -= 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !token.arabic || words.stops.has(token.text)) return false;
    if (hasWord(words.farLabels, token.text)) return true;
  }
  return false;
}

function isArticled(token: Token): boolean {
  return token.text.startsWith('ال') && token.text.length > 4;
}

/** «المادتين 5 و6» */
function isDualLabel(text: string): boolean {
  const { labels } = arabicWords();
  if (!/..(?:ين|ان)$/.test(text)) return false;
  const stem = bareWord(text).slice(0, -2);
  return labels.has(stem) || (stem.endsWith('ت') && labels.has(`${stem.slice(0, -1)}ه`));
}

/** «في العدد 1234 من الجريدة», where «بلغ العدد 1234» counts. */
function isIssue(tokens: readonly Token[], item: Item, label: Token): boolean {
  return label.text === 'العدد' && tokens[item.open - 2]?.text === 'في';
}

/** The next word bears the ending of a counted noun: «طائرات», after a month also «هجوما». */
function isCountForm(tokens: readonly Token[], item: Item, accusative: boolean): boolean {
  const next = tokens[item.next];
  if (next === undefined || !next.arabic || !isArabicNoun(next, item)) return false;
  return /(?:ات|ين)$/.test(next.text) || (accusative && /..ا$/.test(next.text));
}

/** «القرن الـ21», «القمة الـ33»: a rank, where «القتلى الـ28» counts. */
export function isRank(label: Token, counts = false): boolean {
  const words = arabicWords();
  if (hasWord(words.ranked, label.text)) return true;
  if (counts) return false;
  if (hasWord(words.namedGroups, label.text)) return true;
  // A definite singular in «-ة» ranks; the broken plurals «أفعلة» and a few others do not.
  const bare = bareWord(label.text);
  return bare !== label.text && bare.endsWith('ه') && bare[0] !== 'ا' && !PLURALS.has(bare);
}

const PLURALS = new Set([
  'قاده',
  'طلبه',
  'ساده',
  'قتله',
  'حفظه',
  'خونه',
  'رعاه',
  'قضاه',
  'غزاه',
  'مشاه',
  'رماه',
  'عمله',
  'ثلاثه',
]);

/** "Apollo 11 landed": a capital inside the sentence right before bare digits. */
function isNameBefore(block: ReadBlock, item: Item, label: Token, noun: Token | undefined): boolean {
  const before = block.tokens[item.open - 2];
  const starts =
    before === undefined || label.newline || (before.kind === 'sign' && /[.!?:"]/.test(before.text));
  if (starts || STOPS.has(label.text) || !isCapital(block.text, label)) return false;
  if (noun === undefined) return true;
  return !isPlural(noun.text) || isCapital(block.text, noun);
}

/** An ASCII capital opens the token on the page. */
export function isCapital(text: string, token: Token): boolean {
  const unit = text.charCodeAt(token.start);
  return unit >= 0x41 && unit <= 0x5a;
}
