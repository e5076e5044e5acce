import type { Lang } from '../document.ts';
import { read } from '../read.ts';
import { dateDetector } from './detector.ts';

const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The publication day that a page prints beside its title («الثلاثاء 14 مارس 2023 - 10:35», "Updated March 14, 2023").
 *
 * @param lines candidate lines, the likeliest first
 * @returns an ISO day from the first line that gives day, month and year; undefined when none does
 */
export function readDateline(lines: readonly string[], lang?: Lang): string | undefined {
  const document = lang === undefined ? { blocks: lines } : { blocks: lines, lang };
  // No pack has a say in dates.
  for (const date of dateDetector.detect(read(document, { packs: [] } as never), [])) {
    if (
      date.kind === 'date' &&
      date.resolvedBy === 'explicit' &&
      date.value !== undefined &&
      FULL_DAY.test(date.value)
    ) {
      return date.value;
    }
  }
  return undefined;
}
