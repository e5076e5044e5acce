import type { PackSet } from '../../packs/pack.ts';
import type { Annotation, ClaimAnnotation, QuantityAnnotation } from '../annotation.ts';
import type { SourceDocument } from '../document.ts';
import { readBlock } from '../read.ts';
import { tokenTexts } from '../text/tokens.ts';
import { agrees } from './agreement.ts';
import { facetOf } from './facets.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import { stem } from './stem.ts';

/** Numbers of one text that make up another («28 موقعا … 17 … 9 … موقعين»). */
export interface PartsFound {
  readonly items: readonly QuantityAnnotation[];
  /** Pack-qualified id of the place of each, where that is what parts them. */
  readonly places?: readonly string[];
  readonly sum: number;
  readonly total: number;
}

/** A breakdown has two parts at least; of more than this nobody adds up in a sentence. */
const FEWEST = 2;
const MOST = 12;

const OTHERS = new Set([...ar.OTHERS, ...en.OTHERS].map((word) => tokenTexts(word)[0]));

/**
 * The parts of the total that the quantity is, or of which it is a part: numbers of the same noun, or with the noun left
 * out, that stand together in the total's sentence or the one beside it and add up to it exactly.
 */
export function partsOf(
  document: SourceDocument,
  annotations: readonly Annotation[],
  quantity: QuantityAnnotation,
): PartsFound | undefined {
  const text = document.blocks[quantity.block];
  if (text === undefined) return undefined;
  const counted = annotations.filter(
    (other): other is QuantityAnnotation =>
      other.kind === 'quantity' && other.block === quantity.block && isCount(other),
  );
  if (counted.length <= FEWEST || !counted.includes(quantity)) return undefined;
  const { sentences } = readBlock(text, quantity.block);
  const sentenceOf = (at: QuantityAnnotation) =>
    sentences.findIndex((sentence) => at.start >= sentence.start && at.start < sentence.end);
  for (const [place, total] of counted.entries()) {
    const home = sentenceOf(total);
    const near = (other: QuantityAnnotation) => Math.abs(sentenceOf(other) - home) <= 1;
    for (const side of [counted.slice(place + 1), counted.slice(0, place).toReversed()]) {
      const items = addUp(
        total,
        side.filter((other) => near(other) && mayBePart(total, other)),
      );
      if (items === undefined || (quantity !== total && !items.includes(quantity))) continue;
      const ordered = items.toSorted((a, b) => a.start - b.start);
      return { items: ordered, sum: total.value!, total: total.value! };
    }
  }
  return statedParts(text, counted, quantity, sentenceOf);
}

/**
 * Numbers that the text itself calls parts («منها 17 … و9 …») and that come to more than their total. Less is no
 * contradiction: nobody need name all parts.
 */
function statedParts(
  text: string,
  counted: readonly QuantityAnnotation[],
  quantity: QuantityAnnotation,
  sentenceOf: (at: QuantityAnnotation) => number,
): PartsFound | undefined {
  for (const [place, total] of counted.entries()) {
    const first = counted[place + 1];
    if (first === undefined || !isExact(total)) continue;
    const between = tokenTexts(text.slice(total.end, first.start));
    if (!between.slice(-OF_THEM_REACH).some((word) => OF_THEM.has(word))) continue;
    const items = [];
    for (const part of counted.slice(place + 1)) {
      if (sentenceOf(part) !== sentenceOf(total) || !mayBePart(total, part) || !isExact(part)) break;
      if (items.length > 0 && !isJoined(text, items.at(-1)!, part)) break;
      items.push(part);
    }
    const sum = items.reduce((all, part) => all + part.value!, 0);
    if (items.length < FEWEST || sum <= total.value!) continue;
    // «بينهم 20 في بغداد و15 جريحا»: the wounded may be among those in Baghdad.
    const told = tokenTexts(text.slice(first.start, items.at(-1)!.end + SORT_REACH));
    if (told.some((word) => facetOf(word) !== undefined)) continue;
    if (quantity === total || items.includes(quantity)) return { items, sum, total: total.value! };
  }
  return undefined;
}

/** «منها», "of them": how near it must stand before the first part. */
const OF_THEM_REACH = 2;
const OF_THEM = new Set(
  'منها منهم منهن بينها بينهم بينهن them whom which including'.split(' ').flatMap(tokenTexts),
);
/** In UTF-16 units after the last part, two words or so. */
const SORT_REACH = 16;
const END_OF_LIST = /[.؟?!:;؛()«»"]/u;

function isExact({ qualifier, value }: QuantityAnnotation): boolean {
  return qualifier === 'exact' && value !== undefined;
}

/** «… في العراق و34 في سوريا»: the next member of the list, joined by "and" or a comma, with no verb's clause between. */
function isJoined(text: string, before: QuantityAnnotation, next: QuantityAnnotation): boolean {
  const between = text.slice(before.end, next.start);
  if (END_OF_LIST.test(between)) return false;
  return next.prefix === 'و' || /(?:[،,]|\band|(?:^|\s)و)\s*$/u.test(between);
}

function isCount(quantity: QuantityAnnotation): boolean {
  return quantity.unit === undefined && Number.isInteger(quantity.value) && quantity.value! > 0;
}

function mayBePart(total: QuantityAnnotation, part: QuantityAnnotation): boolean {
  if (part.value! >= total.value!) return false;
  const whole = nounStem(total);
  const own = nounStem(part);
  return own === undefined || own === whole;
}

/** Undefined when the noun is left out or only says "others". */
function nounStem(quantity: QuantityAnnotation): string | undefined {
  const noun = quantity.noun ?? (quantity.form === 'dual' ? quantity.text : undefined);
  const token = noun === undefined ? undefined : tokenTexts(noun).find((word) => !OTHERS.has(word));
  return token === undefined ? undefined : stem(token);
}

/** The numbers next to the total, from the nearest on, as far as they add up to it. */
function addUp(
  total: QuantityAnnotation,
  candidates: readonly QuantityAnnotation[],
): readonly QuantityAnnotation[] | undefined {
  let sum = 0;
  for (let i = 0; i < candidates.length && i < MOST; i += 1) {
    sum += candidates[i]!.value!;
    if (sum > total.value!) return undefined;
    if (sum < total.value! || i + 1 < FEWEST) continue;
    const items = candidates.slice(0, i + 1);
    // With every noun left out, the numbers may count anything.
    return items.some((item) => nounStem(item) !== undefined && nounStem(item) === nounStem(total))
      ? items
      : undefined;
  }
  return undefined;
}

/** Other numbers of the page that claim the same measure for the same date and cannot be the same figure. */
export function conflictsOf(
  packs: PackSet,
  annotations: readonly Annotation[],
  claim: ClaimAnnotation,
): QuantityAnnotation[] {
  if (claim.measure === undefined || packs.measure(claim.measure) === undefined) return [];
  const quantities = new Map(
    annotations.flatMap((other) => (other.kind === 'quantity' ? [[other.id, other] as const] : [])),
  );
  const own = quantities.get(claim.quantity ?? '');
  if (own?.value === undefined) return [];
  const seen = new Set([own.value]);
  return annotations.flatMap((other) => {
    if (other.kind !== 'claim' || other.measure !== claim.measure || other.date !== claim.date) return [];
    const figure = quantities.get(other.quantity ?? '');
    if (figure?.value === undefined || seen.has(figure.value) || mayBeSame(own, figure)) return [];
    seen.add(figure.value);
    return [figure];
  });
}

function mayBeSame(a: QuantityAnnotation, b: QuantityAnnotation): boolean {
  return agrees(a, {
    value: b.value ?? null,
    qualifier: b.qualifier === 'about' ? 'about' : 'exact',
    statedBy: null,
    breakdown: [],
    sources: [],
  });
}
