import type { Token } from '../text/tokens.ts';
import { isYearShape } from './codes.ts';
import { countableSingular } from './countables.ts';
import { following, unitAt } from './follow.ts';
import type { Item } from './item.ts';
import { CHANGES, LABELS, SCORE_CUES } from './locale-en.ts';
import { arabicWords, hasWord } from './word-sets.ts';

/** What joins two numbers. */
type Joint = 'dash' | 'to' | 'and' | 'or';

/**
 * Joins the two ends of a range («بين 5 و7», «5-7 آلاف», «من 10 إلى 15 ألفا», "5 to 7 million") into one item, and drops
 * the two sides of a game's result («2-1»).
 */
export function joinRanges(tokens: readonly Token[], items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const low = items[i]!;
    const high = items[i + 1];
    const joint = high === undefined ? undefined : jointOf(tokens, low, high);
    if (high === undefined || joint === undefined) {
      joined.push(low);
      continue;
    }
    if (isYears(tokens, low, high) || (joint === 'dash' && isScore(tokens, low, high))) {
      i += 1;
      continue;
    }
    const range = rangeOf(tokens, low, high, joint);
    joined.push(range ?? low);
    if (range !== undefined) i += 1;
  }
  return joined;
}

const DASHES = new Set(['-', '–', '—', '~']);

function jointOf(tokens: readonly Token[], low: Item, high: Item): Joint | undefined {
  if (low.value === undefined || high.value === undefined || high.dual) return undefined;
  if (low.percent && !high.percent) return undefined;
  if (low.dual !== undefined) return isDualOr(tokens, low, high) ? 'or' : undefined;
  const from = low.next + (hasUnitOf(tokens, low, high) ? 1 : 0);
  const to = high.open;
  if (to < from || to - from > 1 || tokens[to]!.newline) return undefined;
  if (to === from) {
    if (high.prefix === 'و') return isBetween(tokens, low) ? 'and' : undefined;
    return high.prefix === 'ل' && isFrom(tokens, low) ? 'to' : undefined;
  }
  const { text, kind } = tokens[from]!;
  if (kind === 'sign') return DASHES.has(text) ? 'dash' : undefined;
  if (arabicWords().to.has(text) || text === 'to' || text === 'through') return 'to';
  if (text === 'او' || text === 'or') return 'or';
  return (text === 'و' || text === 'and') && isBetween(tokens, low) ? 'and' : undefined;
}

/** «صفحتين أو ثلاث», «يومين أو ثلاثة أيام», but not «صاروخين أو ثلاث قنابل». */
function isDualOr(tokens: readonly Token[], low: Item, high: Item): boolean {
  if (high.open !== low.next + 1 || tokens[low.next]!.text !== 'او' || tokens[low.next]!.newline)
    return false;
  if (high.percent || high.money !== undefined || high.fraction || high.scale !== 1) return false;
  const after = following(tokens, high);
  if (after.unit !== undefined) return after.unit === low.dual?.unit;
  if (after.nounFirst === undefined) return true;
  // «مرتين أو ثلاث مرات»; a broken plural keeps the first letters only, often behind an alef: «فيلمين أو ثلاثة أفلام».
  const singular = tokens[low.first]!.text.slice(0, -2).replace(/^[وفبلك](?=...)/, '');
  const plural = tokens[after.nounFirst]!.text;
  return plural.startsWith(singular.slice(0, 2)) || plural.startsWith(`ا${singular[0]}`);
}

/** «بين عشرة أيام و14 يوما»: the unit stands behind the first end, too. */
function hasUnitOf(tokens: readonly Token[], low: Item, high: Item): boolean {
  if (!isBetween(tokens, low) || tokens[low.next]?.kind !== 'word') return false;
  const { unit } = following(tokens, low);
  if (unit === undefined || unitAt(tokens, low.next)?.next !== low.next + 1) return false;
  return unit === following(tokens, high).unit;
}

function wordBefore(tokens: readonly Token[], item: Item): string {
  return tokens[item.open - 1]?.text ?? '';
}

function isBetween(tokens: readonly Token[], low: Item): boolean {
  // «بين نحو 5 و7 آلاف»
  for (let i = low.open - 1; i >= 0 && i >= low.open - 2; i -= 1) {
    const { text } = tokens[i]!;
    if (text === 'بين' || text === 'between' || text === 'وبين') return true;
  }
  return false;
}

function isFrom(tokens: readonly Token[], low: Item): boolean {
  const word = wordBefore(tokens, low);
  return word === 'من' || word === 'from' || word === 'ومن';
}

function rangeOf(tokens: readonly Token[], low: Item, high: Item, joint: Joint): Item | undefined {
  // «دفعة واحدة إلى 27%»
  if (low.value === 1 && low.form === 'words' && (low.arabic || joint !== 'or')) return undefined;
  let from = low.value!;
  let to = high.value!;
  // «5 إلى 7 آلاف»: one scale word for both.
  const shared = low.scale === 1 && high.scale >= 1000 && from < to / high.scale;
  if (shared) from *= high.scale;
  if (from >= to) {
    // Typed so that it reads well from right to left: «10-5 سنوات».
    const reversed = joint === 'dash' && low.arabic && from > to && low.scale === 1 && high.scale === 1;
    if (!reversed) return undefined;
    [from, to] = [to, from];
  }
  if (joint === 'to' && isFrom(tokens, low) && tellsChange(tokens, low)) return undefined;
  if (joint === 'to' && !isFrom(tokens, low) && !isBetween(tokens, low) && low.percent) {
    if (tellsChange(tokens, low)) return undefined;
  }
  // "cut its forecast by $5 to $66": by how much, and to what.
  if (joint === 'to' && low.money !== undefined && high.money !== undefined) {
    if (wordBefore(tokens, low) === 'by' && tellsChange(tokens, low)) return undefined;
  }
  const before = tokens[low.open - 1];
  // «عيار 21 إلى 3100 جنيه»
  if (
    joint === 'to' &&
    low.plainDigits > 0 &&
    before?.kind === 'word' &&
    !isFrom(tokens, low) &&
    isLabel(before)
  )
    return undefined;
  if (joint === 'or' && (to - from > from || low.fraction)) return undefined;
  const { value: _value, ...rest } = low;
  return {
    ...rest,
    next: high.next,
    dated: high.dated,
    end: high.end,
    low: from,
    high: to,
    qualifier: 'range',
    form: low.form === high.form ? low.form : 'mixed',
    scale: high.scale,
    plainDigits: 0,
    percent: high.percent,
    ...(low.money === undefined ? {} : { money: low.money }),
    ...(low.dual === undefined ? {} : { nounAt: low.first }),
  };
}

/** How far before «من» the verb of change may stand. */
const CHANGE_REACH = 10;

function tellsChange(tokens: readonly Token[], low: Item): boolean {
  const words = arabicWords();
  for (let i = low.open - 1; i >= 0 && i >= low.open - CHANGE_REACH; i -= 1) {
    const token = tokens[i]!;
    if (token.kind === 'sign' && (token.text === '.' || token.text === '؟')) return false;
    if (token.kind !== 'word') continue;
    if (token.arabic ? hasWord(words.changes, token.text) : CHANGES.has(token.text)) return true;
  }
  return false;
}

/** «بين عامي 2004 و2006», "2011-2015", «2017 أو 2020». */
function isYears(tokens: readonly Token[], low: Item, high: Item): boolean {
  if (low.plainDigits === 0 || high.plainDigits === 0) return false;
  const before = tokens[low.open - 1];
  if (before?.arabic === true && YEARS.test(before.text)) return true;
  if (!isYearShape(tokens[low.first]!)) return false;
  if (!isYearShape(tokens[high.first]!) && high.plainDigits !== 2) return false;
  const after = following(tokens, high);
  const noun = after.nounFirst === undefined ? undefined : tokens[after.nounFirst]!;
  return after.unit === undefined && (noun === undefined || countableSingular(noun.text) === undefined);
}

const YEARS = /^[وفبل]?(?:عام|عامي|سنه|سنتي|اعوام|سنوات|الاعوام|السنوات|موسم|الفتره)$/;

/** «2-1», «6 - 4»: short bare numbers with nothing counted after them. */
function isScore(tokens: readonly Token[], low: Item, high: Item): boolean {
  // «3-صفر»
  const nil = low.value === 0 || high.value === 0;
  if (nil && (low.form === 'words' || high.form === 'words')) return true;
  // "13-0", «0-0», but "0-5 percent"
  if (high.value === 0) return low.form === 'digits' && following(tokens, high).unit === undefined;
  if (nil) return false;
  const plain = low.plainDigits > 0 && high.plainDigits > 0;
  if (!plain) return false;
  const after = following(tokens, high);
  if (after.unit !== undefined && after.unit !== 'm') return false;
  const label = tokens[low.open - 1];
  // "Boeing 737-800", «المواد 5-7»
  if (label?.kind === 'word' && !isFrom(tokens, low) && isLabel(label)) return true;
  if (low.plainDigits > 2 || high.plainDigits > 2) return isVote(tokens, low, high, after.nounFirst);
  if (scoreNear(tokens, low.open)) return true;
  if (after.unit !== undefined) return false;
  const noun = after.nounFirst === undefined ? undefined : tokens[after.nounFirst];
  if (noun === undefined) return !isFrom(tokens, low) && !isBetween(tokens, low);
  return noun.arabic ? !isCountForm(noun.text) : !noun.text.endsWith('s') && noun.text !== 'people';
}

/** "passed it 217-213": the larger side first, written together, with nothing counted behind. */
function isVote(tokens: readonly Token[], low: Item, high: Item, noun: number | undefined): boolean {
  if (low.value! <= high.value! || low.plainDigits > 3 || high.plainDigits > 3 || low.arabic) return false;
  if (tokens[low.next]!.spaced || tokens[high.first]!.spaced) return false;
  return noun === undefined || !tokens[noun]!.text.endsWith('s');
}

function isLabel(token: Token): boolean {
  return token.arabic ? hasWord(arabicWords().labels, token.text) : LABELS.has(token.text);
}

/** A plural or an accusative, which is what stands after a number. */
function isCountForm(text: string): boolean {
  return (
    countableSingular(text) !== undefined ||
    text.endsWith('ا') ||
    text.endsWith('ات') ||
    text.endsWith('ين') ||
    !text.startsWith('ال')
  );
}

const SCORE_REACH = 8;

function scoreNear(tokens: readonly Token[], open: number): boolean {
  const words = arabicWords();
  for (let i = open - 1; i >= 0 && i >= open - SCORE_REACH; i -= 1) {
    const token = tokens[i]!;
    if (token.newline) return false;
    if (token.kind !== 'word') continue;
    if (token.arabic ? hasWord(words.scoreCues, token.text) : SCORE_CUES.has(token.text)) return true;
  }
  return false;
}
