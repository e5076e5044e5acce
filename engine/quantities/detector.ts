import type { Qualifier, QuantityAnnotation } from '../annotation.ts';
import { offsetAfterLetters } from '../numbers/clitic-cut.ts';
import { markUseOf } from '../numbers/marks.ts';
import type { Detector, Draft, Found, ReadBlock, Reading } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { carriedOver, remember, type Said } from './ellipsis.ts';
import { type Following, following, NOTHING, unitOfWord } from './follow.ts';
import { gather, type Taken } from './gather.ts';
import { isNoCount } from './guards.ts';
import { addHalves } from './halves.ts';
import type { Item } from './item.ts';
import { nounBefore } from './nouns.ts';
import { qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { joinRanges } from './ranges.ts';
import { joinRatios } from './ratios.ts';
import { wholeThings } from './whole-things.ts';

/** Finds counted and measured amounts; see {@link QuantityAnnotation}. */
export const quantityDetector: Detector = { name: 'quantities', detect };

function detect(reading: Reading, found: Found): Draft<QuantityAnnotation>[] {
  const marks = markUseOf(reading.blocks);
  const drafts: Draft<QuantityAnnotation>[] = [];
  let at = 0;
  for (const block of reading.blocks) {
    while (at < found.length && found[at]!.block < block.index) at += 1;
    const taken: Taken[] = [];
    for (; at < found.length && found[at]!.block === block.index; at += 1) {
      const { kind, start, end } = found[at]!;
      if (kind === 'date' || kind === 'entity') taken.push({ kind, start, end });
    }
    readBlockQuantities(
      block,
      addHalves(
        block.tokens,
        joinRatios(block.tokens, joinRanges(block.tokens, gather(block, taken, marks))),
        block.text,
      ),
      drafts,
    );
  }
  return drafts;
}

function readBlockQuantities(
  block: ReadBlock,
  items: readonly Item[],
  drafts: Draft<QuantityAnnotation>[],
): void {
  const { tokens } = block;
  let said: Said | undefined;
  let sentence = 0;
  let afterName = false;
  for (let i = 0; i < items.length; i += 1) {
    const found = items[i]!;
    const follow = found.dual === undefined ? following(tokens, found) : NOTHING;
    const item = found.dual === undefined ? nounBefore(tokens, found, follow) : found;
    const near = qualifierBefore(tokens, item);
    afterName = isNoCount(block, { item, follow, qualifier: near, afterName });
    if (afterName) continue;
    const moved = sentenceOf(block, item.start, sentence);
    if (moved !== sentence) said = undefined;
    sentence = moved;
    const limit = items[i + 1]?.first ?? tokens.length;
    const qualifier = item.qualifier ?? near ?? qualifierAfter(tokens, item, limit);
    const own = nounOf(block, item, follow);
    const carried =
      own === undefined ? carriedOver(tokens, item, follow, said, near !== undefined) : undefined;
    const noun = own ?? carried?.noun;
    const unit = unitOf(block, item, follow) ?? carried?.unit;
    said = remember(said, noun, unit, follow.nounNext ?? item.next);
    const value = unit === undefined ? wholeThings(tokens, item, item.nounAt ?? follow.nounFirst) : undefined;
    const below = isBelowZero(tokens, item, unit, follow.nounNext);
    const whole =
      value === undefined ? (below ? { ...item, value: -item.value! } : item) : { ...item, value };
    drafts.push(draftOf(block, whole, { qualifier, noun, unit }));
  }
}

function sentenceOf(block: ReadBlock, start: number, from: number): number {
  let at = from;
  while (at + 1 < block.sentences.length && block.sentences[at]!.end <= start) at += 1;
  return at;
}

function nounOf(block: ReadBlock, item: Item, follow: Following): string | undefined {
  const { tokens, text } = block;
  if (item.dual !== undefined && item.nounAt === undefined) return text.slice(item.start, item.end);
  if (item.nounAt !== undefined) {
    const token = tokens[item.nounAt]!;
    if (item.nounAt === item.first) return text.slice(item.start, token.end);
    const joined = /^[وف]ال../.test(token.text);
    return text.slice(joined ? offsetAfterLetters(text, token, 1) : token.start, token.end);
  }
  if (follow.nounFirst === undefined || follow.nounNext === undefined) return undefined;
  return text.slice(tokens[follow.nounFirst]!.start, tokens[follow.nounNext - 1]!.end);
}

function unitOf(block: ReadBlock, item: Item, follow: Following): string | undefined {
  if (item.percent) return 'percent';
  const counted = item.nounAt === undefined ? undefined : unitOfWord(block.tokens[item.nounAt]!);
  const stated = item.money ?? item.dual?.unit ?? follow.unit ?? counted;
  return stated ?? (isAge(block.tokens, item) ? 'year' : undefined);
}

/** «5 درجات تحت الصفر», «درجتان مئويتان تحت الصفر», "5 degrees below zero". */
function isBelowZero(
  tokens: readonly Token[],
  item: Item,
  unit: string | undefined,
  nounNext: number | undefined,
): boolean {
  if (item.value === undefined || item.value <= 0) return false;
  if (unit !== 'degree' && unit !== 'celsius' && unit !== 'fahrenheit') return false;
  const from = nounNext ?? item.next;
  for (let i = from; i <= from + 1; i += 1) {
    const word = tokens[i]?.text;
    const zero = tokens[i + 1]?.text;
    if ((word === 'تحت' || word === 'دون') && zero === 'الصفر') return true;
    if (word === 'below' && (zero === 'zero' || zero === 'freezing')) return zero === 'zero';
  }
  return false;
}

const AGE_BEFORE = /^(?:aged|[وبل]?(?:ال)?عمر|عمر(?:ه|ها|هم|ي))$/;

/** "aged 98", «عن عمر 85»: years, though no word says so. */
function isAge(tokens: readonly Token[], item: Item): boolean {
  const before = tokens[item.open - 1];
  return before !== undefined && item.value !== undefined && item.value < 130 && AGE_BEFORE.test(before.text);
}

function draftOf(
  block: ReadBlock,
  item: Item,
  read: { qualifier: Qualifier | undefined; noun: string | undefined; unit: string | undefined },
): Draft<QuantityAnnotation> {
  const { noun, unit } = read;
  const qualifier = read.qualifier ?? (item.vague ? 'about' : 'exact');
  const draft: { -readonly [K in keyof Draft<QuantityAnnotation>]: Draft<QuantityAnnotation>[K] } = {
    kind: 'quantity',
    block: block.index,
    start: item.start,
    end: item.end,
    confidence: confidenceOf(item, noun, unit, read.qualifier),
    qualifier,
    form: item.form,
  };
  if (item.prefix !== undefined) draft.prefix = item.prefix;
  if (item.value !== undefined) draft.value = item.value;
  if (item.low !== undefined && item.high !== undefined) {
    draft.low = item.low;
    draft.high = item.high;
  }
  if (noun !== undefined) draft.noun = noun;
  if (unit !== undefined) draft.unit = unit;
  return draft;
}

function confidenceOf(
  item: Item,
  noun: string | undefined,
  unit: string | undefined,
  qualifier: Qualifier | undefined,
): number {
  if (item.dual !== undefined) return item.definite ? 0.75 : 0.85;
  if (unit !== undefined) return 0.95;
  if (item.vague) return 0.85;
  if (noun !== undefined || qualifier !== undefined) return 0.9;
  return 0.7;
}
