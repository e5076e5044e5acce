import type { Line } from './line.ts';

/** A quarter or half with no year is a period only in a story of business: games, books and cities have theirs too. */

// Folded: «خسائر» has lost its hamza.
const BUSINESS =
  /^(?:و|ف)?[بلك]?(?:ال|ل)?(?:ارباح|ربح|ربحا|خساير|ايرادات|مبيعات|ناتج|انتاج|صادرات|واردات|اقتصاد|تضخم|عايدات|عوايد|دخل|طلب|نمو|نتايج|سهم|اسهم|تداولات|استثمارات|شركه|بنك|مصرف)(?:ها|ه|هم)?$|^(?:profits?|losses|earnings|revenues?|sales|gdp|economy|economic|inflation|exports|imports|output|income|shareholders|investors|analysts|deliveries|lender|company)$/;
const GAMES =
  /^(?:و|ف)?[بلك]?(?:ال|ل)?(?:مباراه|مباريات|هدف|هدفا|هدفين|اهداف|مرمي|ملعب|لاعب|لاعبون|لاعبين|فريق|منتخب|شوط|مدرب|دوري|سله)$|^(?:scored|goals?|touchdowns?|yards|quarterback|match|playoffs?|rebounds|referee|coach|kickoff|teammates?|season|players?)$/;

/** Looked through once a block, so that time grows with the length alone. */
const told = new WeakMap<Line, boolean>();

export function tellsOfBusiness(line: Line): boolean {
  let known = told.get(line);
  if (known === undefined) {
    const { tokens } = line;
    known = tokens.some(({ text }) => BUSINESS.test(text)) && !tokens.some(({ text }) => GAMES.test(text));
    told.set(line, known);
  }
  return known;
}
