import type { Token } from '../text/tokens.ts';
import type { Following } from './follow.ts';
import type { Item } from './item.ts';
import { arabicWords } from './word-sets.ts';

/** What the number before counted, for one that leaves its noun out: «24 منها في العراق و22 في سوريا». */
export interface Said {
  readonly noun: string | undefined;
  readonly unit: string | undefined;
  /** The last things counted, not measured or multiplied: what «منهم» takes its part of. */
  readonly things: string | undefined;
  /** Token after the number and its noun. */
  readonly next: number;
}

/** How far before the number the «و» of «ونحو 900», "and up to 900" may stand. */
const JOIN_REACH = 4;
const MULTIPLES = /^(?:ا?ضعاف|ضعف|مره|مرات|أضعاف|مرة|ضعفا|times|dead|injured|wounded)$/;

/** What is remembered after a number that has (or took over) this noun and unit. */
export function remember(
  before: Said | undefined,
  noun: string | undefined,
  unit: string | undefined,
  next: number,
): Said {
  const counts = noun !== undefined && unit === undefined && !MULTIPLES.test(noun);
  return { noun, unit, next, things: counts ? noun : before?.things };
}

/** The noun and unit that a number without its own takes over; `undefined` when it does not lean on the one before. */
export function carriedOver(
  tokens: readonly Token[],
  item: Item,
  follow: Following,
  said: Said | undefined,
  qualified: boolean,
): { readonly noun: string | undefined; readonly unit?: string | undefined } | undefined {
  if (said === undefined) return undefined;
  const before = tokens[item.open - 1];
  if (follow.refersBack === true || (before?.arabic === true && arabicWords().refersBack.has(before.text))) {
    return { noun: said.things };
  }
  if (item.percent || item.money !== undefined || !isJoined(tokens, item, said, qualified)) return undefined;
  return said.unit !== undefined &&
    (isOfOtherGender(tokens[item.next - 1]!, said.noun) || isSentenced(tokens[item.next]))
    ? { noun: said.things }
    : said;
}

/** Three to ten take the other gender than what they count: «بالسجن 15 سنة وأربعة بالسجن …» are no four years. */
function isOfOtherGender(last: Token, noun: string | undefined): boolean {
  const number = POLAR.exec(last.text);
  if (number === null || noun === undefined) return false;
  return (number[1] === 'ه') === FEMININE.test(noun);
}

/** «سبع سنوات و17 بالسجن ثلاث سنوات»: people, who get what follows. */
function isSentenced(next: Token | undefined): boolean {
  return next?.arabic === true && /^بال(?:سجن|حبس|اعدام|اشغال|موبد)$/.test(next.text);
}

const POLAR = /^و?(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)(ه?)$/u;
const FEMININE = /(?:ة|ه|ات|سنين|دقائق|ثوان|ثواني|ليال|ليالي)$/u;

function isJoined(tokens: readonly Token[], item: Item, said: Said, qualified: boolean): boolean {
  if (item.prefix?.includes('و') === true) return true;
  const before = tokens[item.open - 1];
  if (before === undefined) return false;
  if (before.text === 'الي' || before.text === 'to') return item.open - said.next <= 2;
  if (isAnd(before)) return true;
  if (!qualified) return false;
  for (let i = item.open - 1; i > said.next && i >= item.open - JOIN_REACH; i -= 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word') return false;
    if (isAnd(token) || (token.arabic && token.text[0] === 'و')) return true;
  }
  return false;
}

function isAnd(token: Token): boolean {
  return token.text === 'و' || token.text === 'and';
}
