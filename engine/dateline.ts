import { createPackSet } from '../packs/pack-set.ts';
import { dateDetector } from './dates/detector.ts';
import type { Lang } from './document.ts';
import { read } from './read.ts';

/** A whole day, with or without a clock time. */
const DAY = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?/;

/**
 * The publication date that a page prints for its readers («نُشر في 14 مارس 2023», "Published March 14, 2023").
 *
 * @param texts short texts of the page, likeliest first
 * @returns ISO day, or day and minute; undefined when none of them states a whole date
 */
export function readDateline(texts: readonly string[], lang?: Lang): string | undefined {
  const document = { blocks: texts, ...(lang ? { lang } : {}) };
  for (const found of dateDetector.detect(read(document, createPackSet([])), [])) {
    if (found.kind === 'date' && found.resolvedBy === 'explicit') {
      const day = DAY.exec(found.value ?? '')?.[0];
      if (day !== undefined) return day;
    }
  }
  return undefined;
}
