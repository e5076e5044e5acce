import type { Annotation } from '../../engine/annotation.ts';
import { type PageBlock, placeAt } from './collect.ts';

/** The named highlights, in the order in which they are laid over one another. */
export const LAYERS = ['siyaq-entity', 'siyaq-date', 'siyaq-event', 'siyaq-number', 'siyaq-open'] as const;
export type Layer = (typeof LAYERS)[number];

/** An annotation where it stands on the page. */
export interface Mark {
  readonly annotation: Annotation;
  readonly layer: Layer;
  readonly block: PageBlock;
  readonly range: StaticRange;
}

const LAYER_OF: Readonly<Record<Annotation['kind'], Layer>> = {
  entity: 'siyaq-entity',
  date: 'siyaq-date',
  event: 'siyaq-event',
  claim: 'siyaq-number',
  quantity: 'siyaq-number',
};

/**
 * The marks of a page: every date, number and event that has a card, and each entity's first mention in a section. The
 * others answer too when they are asked for (the popup's list), but are not painted.
 */
export function marksOf(
  blocks: readonly PageBlock[],
  annotations: readonly Annotation[],
  shown: ReadonlySet<string>,
): Mark[] {
  const marks: Mark[] = [];
  const seen = new Set<string>();
  for (const annotation of annotations) {
    const block = blocks[annotation.block];
    if (block === undefined || !shown.has(annotation.id)) continue;
    if (annotation.kind === 'entity') {
      const mention = `${block.section} ${annotation.entity}`;
      if (seen.has(mention)) continue;
      seen.add(mention);
    }
    const range = rangeOf(block, annotation.start, annotation.end);
    if (range !== undefined) marks.push({ annotation, layer: LAYER_OF[annotation.kind], block, range });
  }
  return marks;
}

export function rangeOf(block: PageBlock, start: number, end: number): StaticRange | undefined {
  const from = placeAt(block, start, false);
  const to = placeAt(block, end, true);
  if (from === undefined || to === undefined) return undefined;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

/** A live range for measuring; undefined when the page has taken the nodes out since. */
export function measurable(range: StaticRange): Range | undefined {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return undefined;
  const live = (range.startContainer.ownerDocument as Document).createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    // The node has become shorter.
    return undefined;
  }
  return live;
}
