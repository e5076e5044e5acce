import { analyse } from '../../engine/analyse.ts';
import type { Annotation, DateAnnotation, QuantityAnnotation } from '../../engine/annotation.ts';
import { buildCard } from '../../engine/context/build-card.ts';
import { fold } from '../../engine/text/fold.ts';
import type { PackSet } from '../../packs/pack.ts';
import type { Article } from './articles.ts';
import { nameCandidates } from './names.ts';
import { around, Tally } from './tally.ts';

/** What the packs have a background for, and what they have none for yet. */
export interface Coverage {
  readonly articles: number;
  readonly words: number;
  /** Numbers that count or measure something; by noun or unit. */
  readonly numbers: { readonly known: number; readonly unknown: Tally };
  /** Days, months and years; known when an event of that time is on record. */
  readonly dates: { readonly known: number; readonly unknown: Tally };
  /** Names that were found, against words that look like names and bear no mark. */
  readonly names: { readonly known: number; readonly unknown: Tally };
}

export function coverageOf(articles: readonly Article[], packs: PackSet): Coverage {
  const numbers = { known: 0, unknown: new Tally() };
  const dates = { known: 0, unknown: new Tally() };
  const names = { known: 0, unknown: new Tally() };
  let words = 0;
  for (const { id, placed } of articles) {
    const { document } = placed;
    const annotations = analyse(document, packs);
    const input = { document, annotations, packs };
    const claimed = new Set(annotations.flatMap((one) => (one.kind === 'claim' ? (one.quantity ?? []) : [])));
    const place = ({ block, start, end }: Annotation) => around(id, document.blocks[block]!, start, end);
    for (const annotation of annotations) {
      if (annotation.kind === 'entity') names.known += 1;
      else if (annotation.kind === 'quantity') {
        const what = counted(annotation);
        if (claimed.has(annotation.id)) numbers.known += 1;
        else if (what !== undefined) numbers.unknown.add(what, place(annotation));
      } else if (annotation.kind === 'date' && isCalendarDate(annotation)) {
        const card = buildCard(annotation.id, input);
        if (card?.kind === 'date' && card.onDay.length > 0) dates.known += 1;
        else dates.unknown.add(annotation.value, place(annotation));
      }
    }
    document.blocks.forEach((block, i) => {
      words += block.split(/\s+/u).length;
      const marked = annotations.filter((one) => one.block === i && one.kind !== 'event');
      for (const { text, start, end } of nameCandidates(block)) {
        if (marked.some((one) => one.start < end && start < one.end)) continue;
        names.unknown.add(text, around(id, block, start, end));
      }
    });
  }
  return { articles: articles.length, words, numbers, dates, names };
}

function counted({ noun, unit }: QuantityAnnotation): string | undefined {
  // Shares, spans of time and the like measure everything; no record is missing for them.
  if (unit !== undefined) return undefined;
  return noun === undefined ? undefined : fold(noun).text;
}

function isCalendarDate(date: DateAnnotation): date is DateAnnotation & { readonly value: string } {
  return date.value !== undefined && /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T.*)?$/u.test(date.value);
}
