import type { Qualifier } from '../annotation.ts';
import type { ReadBlock } from '../reading.ts';
import { isNamingDigits } from './digit-guards.ts';
import { isEnglishIdiom } from './english-idioms.ts';
import type { Following } from './follow.ts';
import type { Item } from './item.ts';
import { isNoArabicCount, isNoEnglishCount } from './word-guards.ts';

/** What is known of a number when it is asked whether it counts anything. */
export interface Asked {
  readonly item: Item;
  readonly follow: Following;
  /** The qualifier right before it. */
  readonly qualifier: Qualifier | undefined;
  /** The number before it in the block was found to name («المادتان 5 و6»). */
  readonly afterName: boolean;
}

/** True for a number that names, ranks, dates or stands in an idiom instead of counting. */
export function isNoCount(block: ReadBlock, asked: Asked): boolean {
  const { item } = asked;
  if (item.dual !== undefined || item.percent || item.low !== undefined) return false;
  if (isEnglishIdiom(block.tokens, block.text, item)) return true;
  if (item.form === 'digits' || item.form === 'mixed') return isNamingDigits(block, asked);
  return item.arabic ? isNoArabicCount(block.tokens, asked) : isNoEnglishCount(block, asked);
}
