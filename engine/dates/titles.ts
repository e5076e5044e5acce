import type { Fields, Match } from './expression.ts';
import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';
import { isArabicFuture, lastAtOrBefore } from './tense.ts';

/** Days and months that are words of a title: «حلب… الأحد», "Sunday in Damascus". */

/** The most words that a title in quotation marks has; a statement of that length has a verb or a preposition. */
const TITLE_WORDS = 5;

/** Words that a title writes small. */
const SMALL = new Set(['a', 'an', 'the', 'of', 'in', 'on', 'at', 'to', 'for', 'and', 'or', 'with', 's']);

/** Whether a day or month that nothing beside it makes a date stands in quotation marks as a part of a title. */
export function isTitleWord(line: Line, match: Match): boolean {
  const { expression } = match;
  if (expression.type !== 'fields' || !isBare(expression.fields)) return false;
  if (line.tag(match.start, Tag.dayWord) !== undefined || line.tag(match.start, Tag.dayPart) !== undefined)
    return false;
  const before = line.lexeme(match.start - 1).is;
  if ((before.in ?? before.since ?? before.until ?? before.before ?? before.after) !== undefined) {
    // «في» opens a title as it opens a date; English titles are told by their capitals.
    if (line.tokens[match.start]!.arabic) return isWork(line, match);
  }
  const bounds = quotationOf(line, match);
  return bounds !== undefined && isTitle(line, bounds.first, bounds.next);
}

/** What has a title, folded: after it «يومان في مايو» is one. */
const WORKS =
  /^(?:و|ف)?[بلك]?(?:ال|ل)?(?:فيلم|فيلمه|فيلمها|روايه|روايته|روايتها|كتاب|كتابه|كتابها|مسلسل|مسرحيه|مسرحيته|ديوان|ديوانه|اغنيه|قصيده|لوحه|وثائقي|البوم|معرض|معرضه)$/;

function isWork(line: Line, match: Match): boolean {
  const bounds = quotationOf(line, match);
  if (bounds === undefined || !WORKS.test(line.text(bounds.first - 2))) return false;
  return isTitle(line, bounds.first, bounds.next);
}

function isBare(fields: Fields): boolean {
  const { weekday, month, day, year, direction, weekShift, dayShift, monthShift, yearShift, calendar } =
    fields;
  if (
    (day ?? year ?? direction ?? weekShift ?? dayShift ?? monthShift ?? yearShift ?? calendar) !== undefined
  )
    return false;
  return fields.approx !== true && (weekday !== undefined || month !== undefined);
}

/** The tokens of the quotation that a phrase stands in, when they are few enough for a title. */
function quotationOf(
  line: Line,
  match: Match,
): { readonly first: number; readonly next: number } | undefined {
  const { tokens, block } = line;
  const at = tokens[match.start]!.start;
  const span = block.quotations[lastAtOrBefore(block.quotations, at)];
  if (span === undefined || at >= span.end) return undefined;
  let first = match.start;
  while (first > 0 && tokens[first - 1]!.start >= span.start) {
    first -= 1;
    if (match.start - first > 2 * TITLE_WORDS) return undefined;
  }
  let next = match.end;
  while (next < tokens.length && tokens[next]!.start < span.end) {
    next += 1;
    if (next - match.end > 2 * TITLE_WORDS) return undefined;
  }
  return { first, next };
}

function isTitle(line: Line, first: number, next: number): boolean {
  let words = 0;
  for (let i = first; i < next; i += 1) {
    const token = line.tokens[i]!;
    if (token.kind !== 'word') continue;
    words += 1;
    if (line.tag(i, Tag.past) !== undefined || line.tag(i, Tag.future) !== undefined) return false;
    if (token.arabic ? isArabicFuture(token.text) : !line.capital(i) && !SMALL.has(token.text)) return false;
  }
  // What a verb of telling, a comma or a colon opens is said, not named; capitals are surer than the verb.
  const opener = first - 2;
  const told = line.tag(opener, Tag.past) !== undefined && line.tokens[opener]!.arabic;
  const said = told || /^[:,]$/.test(line.text(opener));
  return words <= TITLE_WORDS && !said;
}
