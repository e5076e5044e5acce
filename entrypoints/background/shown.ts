import type { Annotation } from '../../engine/annotation.ts';
import { buildCard } from '../../engine/context/build-card.ts';
import type { SourceDocument } from '../../engine/document.ts';
import type { PackSet } from '../../packs/pack.ts';

interface Around {
  readonly document: SourceDocument;
  readonly annotations: readonly Annotation[];
  readonly packs: PackSet;
}

/**
 * Whether there is anything to show for an annotation. What is on record always has a card; of quantities few do, so
 * those are asked one by one.
 */
export function hasCard(annotation: Annotation, around: Around): boolean {
  switch (annotation.kind) {
    case 'entity':
    case 'claim':
    case 'event':
      return true;
    case 'date':
      return annotation.value !== undefined;
    case 'quantity':
      return !isClaimed(annotation.id, around.annotations) && buildCard(annotation.id, around) !== undefined;
  }
}

/** A claim stands on the same words and says more. */
function isClaimed(quantity: string, annotations: readonly Annotation[]): boolean {
  return annotations.some((found) => found.kind === 'claim' && found.quantity === quantity);
}
