import type { Annotation } from '../../engine/annotation.ts';
import { partsByPlace } from '../../engine/claims/parts-by-place.ts';
import { buildCard } from '../../engine/context/build-card.ts';
import type { SourceDocument } from '../../engine/document.ts';
import { differingFigures } from '../../engine/events/differing.ts';
import type { PackSet } from '../../packs/pack.ts';

/**
 * Ids of the annotations for which there is anything to show. What is on record always has a card. A number that claims
 * nothing on record has one where the page gives another figure for the same thing, or parts of it by place, which is
 * found once for the page, or as part of a sum, which stands in its own block: each is asked with its block alone, or the
 * time would grow with the square of the page.
 */
export function shownIds(
  document: SourceDocument,
  annotations: readonly Annotation[],
  packs: PackSet,
): string[] {
  const claimed = new Set(annotations.map((found) => (found.kind === 'claim' ? found.quantity : undefined)));
  const differing = differingFigures(packs, document, annotations);
  const placed = partsByPlace(packs, document, annotations);
  const byBlock = Map.groupBy(annotations, ({ block }) => block);
  const isShown = (found: Annotation): boolean => {
    switch (found.kind) {
      case 'entity':
      case 'claim':
      case 'event':
        return true;
      case 'date':
        return found.value !== undefined;
      case 'quantity':
        // The claim stands on the same words and says more.
        if (claimed.has(found.id)) return false;
        if (differing.has(found.id) || placed.has(found.id)) return true;
        return (
          buildCard(found.id, { document, annotations: byBlock.get(found.block) ?? [], packs }) !== undefined
        );
    }
  };
  return annotations.filter(isShown).map(({ id }) => id);
}
