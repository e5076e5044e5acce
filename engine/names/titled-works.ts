import type { ReadBlock } from '../reading.ts';
import type { TextSpan } from '../text/sentences.ts';
import { foldedWords } from './folded-words.ts';
import type { Match } from './walk.ts';

/** Works, goods and shows whose titles stand in quotation marks, with the plurals that a list of them follows. */
const WORKS_AR = foldedWords(`
  كتاب كتابه كتابها كتب كتابا كتابين رواية روايته روايتها روايات رواياته قصيدة قصيدته قصائد ديوان ديوانه ديوانا دواوين دواوينه مجموعة
  مجموعته مجموعات فيلم فيلمه فيلمها أفلام أفلامه فيلما مسلسل مسلسله مسلسلات مسرحية مسرحيته مسرحيات أغنية أغنيته أغنيتها أغنيات أغاني
  ألبوم لوحة لوحته لوحات بعنوان عنوان عنوانه عنوانها أعمال أعماله أعمالها مؤلفاته مؤلفات قصة قصص بطاقة لعبة أوبرا معزوفة أوبريت
  مقطوعة مجلة كراسة مخطوطة مخطوطات نشيد موشح
`);
/** How far before the first quotation of a list the word that says what they are may stand, in tokens. */
const REACH = 10;
/** How far back a list of titles is followed. */
const LIST_REACH = 60;
/** A longer quotation is speech. */
const LONGEST_TITLE = 8;
/** Words that a title in English may leave small. */
const SMALL = 4;

/** A name within the title of a work: «ديوان «يوم حلب»», "Sunday in Damascus". The title alone as a name is one. */
export function isWithinTitle(match: Match): boolean {
  if (match.block.quotations.length === 0) return false;
  const quotation = quotationAround(match);
  if (quotation === undefined) return false;
  const { block, around, from } = match;
  const [first, last] = tokensOf(block, quotation);
  const words = last - first;
  if (words > LONGEST_TITLE || words <= match.to - match.from) return false;
  if (!block.tokens[from]!.arabic) return isTitled(block, first, last);
  // «القاهرة 24»: a name of which the number is a part.
  if (words === match.to - match.from + 1 && block.tokens[match.to]?.kind === 'number') return true;
  const start = Math.max(around.firstOf(around.sentenceOf(from)), first - LIST_REACH);
  return hasWorkBefore(match, start, first - 1);
}

function quotationAround({ block, start, end }: Match): TextSpan | undefined {
  const { quotations } = block;
  let low = 0;
  let high = quotations.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (quotations[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  const found = quotations[low];
  return found !== undefined && found.start <= start && found.end >= end ? found : undefined;
}

/** Index of the first token of a span and the one after its last. */
function tokensOf({ tokens }: ReadBlock, span: TextSpan): readonly [number, number] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.length && last - low <= LONGEST_TITLE && tokens[last]!.end <= span.end) last += 1;
  return [low, last];
}

/** Every word of some length bears a capital, as in a title; speech in quotation marks is a sentence. */
function isTitled({ text, tokens }: ReadBlock, first: number, last: number): boolean {
  let words = 0;
  for (let i = first; i < last; i += 1) {
    const { kind, start, end } = tokens[i]!;
    if (kind === 'sign') {
      if (tokens[i]!.text === '.' || tokens[i]!.text === ',') return false;
      continue;
    }
    words += 1;
    const initial = text.charAt(start);
    if ((i === first || end - start >= SMALL) && initial === initial.toLowerCase()) return false;
  }
  return words > 1;
}

/** «من دواوينه «…» و«…» و«حلب… الأحد»»: the word that says so stands before the first of the list. */
function hasWorkBefore({ around, block }: Match, start: number, quote: number): boolean {
  let quoted = false;
  for (let i = quote - 1, left = REACH; i >= start && left > 0; i -= 1) {
    const word = around.at(i);
    if (word === null) {
      const { text } = block.tokens[i]!;
      if (text === '»' || text === '«' || text === '"') quoted = text !== '«' && !quoted;
      continue;
    }
    // Titles before this one in the list do not count.
    if (quoted) continue;
    left -= 1;
    if (word.bears(WORKS_AR)) return true;
  }
  return false;
}
