import type { Annotation } from '../../engine/annotation.ts';
import type { Settings } from '../../platform/settings.ts';
import { isUnchanged, type PageBlock, placeAt } from './collect.ts';
import type { Box } from './place.ts';

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

/** An office is words that name, not a number. */
function layerOf(annotation: Annotation): Layer {
  return annotation.kind === 'claim' && annotation.office !== undefined
    ? 'siyaq-entity'
    : LAYER_OF[annotation.kind];
}

/**
 * The marks of a page: every mention that has a card. Which of them are painted is the reader's choice: {@link wanted}.
 */
export function marksOf(
  blocks: readonly PageBlock[],
  annotations: readonly Annotation[],
  shown: ReadonlySet<string>,
): Mark[] {
  const marks: Mark[] = [];
  for (const annotation of annotations) {
    const block = blocks[annotation.block];
    if (block === undefined || !shown.has(annotation.id)) continue;
    const range = rangeOf(block, annotation.start, annotation.end);
    if (range !== undefined) marks.push({ annotation, layer: layerOf(annotation), block, range });
  }
  return marks;
}

/** The marks that the reader wants to see. */
export function wanted(
  marks: readonly Mark[],
  { hiddenEntities, kindsOff, density }: Pick<Settings, 'hiddenEntities' | 'kindsOff' | 'density'>,
): Mark[] {
  const seen = new Set<string>();
  return marks.filter(({ annotation, block }) => {
    const { kind } = annotation;
    if (kindsOff.includes(kind === 'claim' || kind === 'quantity' ? 'number' : kind)) return false;
    if (density === 'essential' && (kind === 'date' || kind === 'quantity')) return false;
    if (kind !== 'entity') return true;
    if (hiddenEntities.includes(annotation.entity)) return false;
    if (density === 'everything') return true;
    // The first mention in each section of the article, or on the whole page.
    const mention = density === 'essential' ? annotation.entity : `${block.section} ${annotation.entity}`;
    if (seen.has(mention)) return false;
    seen.add(mention);
    return true;
  });
}

/** Undefined when the page has changed the words since they were read: the offsets would lead to others. */
export function rangeOf(block: PageBlock, start: number, end: number): StaticRange | undefined {
  const from = placeAt(block, start, false);
  const to = placeAt(block, end, true);
  if (from === undefined || to === undefined) return undefined;
  if (!isUnchanged(block, from.segment) || !isUnchanged(block, to.segment)) return undefined;
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

/** The line box of a mark that was pointed at, as it stands now; else its first one. */
export function boxOf({ range }: Mark, pointedAt: Box | undefined): Box {
  const rects = [...(measurable(range)?.getClientRects() ?? [])];
  const same = (rect: DOMRect) =>
    pointedAt !== undefined &&
    Math.abs(rect.left - pointedAt.left) < 1 &&
    Math.abs(rect.top - pointedAt.top) < 1;
  return rects.find(same) ?? rects[0] ?? pointedAt ?? new DOMRect();
}

/** Whether the reader has selected some of a mark's words, to copy them or to look them up. */
export function isSelected({ range }: Mark): boolean {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return false;
  const selected = selection.getRangeAt(0);
  try {
    return (
      selected.comparePoint(range.startContainer, range.startOffset) <= 0 &&
      selected.comparePoint(range.endContainer, range.endOffset) >= 0
    );
  } catch {
    // In another tree, such as a shadow root.
    return false;
  }
}

/** The same words in the same place, though the page was read again and offsets in blocks may have moved. */
export function isSame(a: Mark, b: Mark): boolean {
  const { annotation, range } = a;
  if (annotation.text !== b.annotation.text || annotation.kind !== b.annotation.kind) return false;
  if (range.startContainer === b.range.startContainer) return range.startOffset === b.range.startOffset;
  return !range.startContainer.isConnected && annotation.id === b.annotation.id;
}
