import type { Token } from '../text/tokens.ts';
import type { Item } from './item.ts';
import { WHOLE } from './locale-en.ts';
import { arabicWords, hasWord } from './word-sets.ts';

/**
 * «34.183 قتيلا», "34.183 people": nobody counts thousandths of people, so there the mark parts thousands, whatever it does in
 * the page's other numbers.
 *
 * @param noun token of the counted noun, before the number or behind it
 * @returns the value with the mark read so; undefined when the number needs no such reading
 */
export function wholeThings(
  tokens: readonly Token[],
  item: Item,
  noun: number | undefined,
): number | undefined {
  const { value, first } = item;
  if (value === undefined || Number.isInteger(value) || item.form !== 'digits' || noun === undefined)
    return undefined;
  const [head, mark, tail, next] = [first, first + 1, first + 2, first + 3].map((at) => tokens[at]);
  if (head?.kind !== 'number' || mark?.kind !== 'sign' || tail?.kind !== 'number') return undefined;
  if (tail.text.length !== 3 || tail.end !== item.end || next?.kind === 'number' || value < 1)
    return undefined;
  const { text, arabic } = tokens[noun]!;
  const isWhole = arabic ? hasWord(arabicWords().whole, text) : WHOLE.has(text);
  return isWhole ? Math.round(value * THOUSAND) : undefined;
}

const THOUSAND = 1_000;
