import type { Annotation, AnnotationKind } from '../../engine/annotation.ts';

/** A stretch of a block: words that bear a mark, or that bear none. */
export interface Piece {
  readonly text: string;
  /** The annotations that begin here, of which cards may speak. */
  readonly begins: readonly string[];
  readonly mark?: {
    /** The annotation to whose card the words lead. */
    readonly annotation: string;
    readonly kind: AnnotationKind;
    /** The same thing was named before. */
    readonly again: boolean;
  };
}

/** What says most stands first where two marks of one length meet, as on a page in the browser. */
const ORDER: Readonly<Record<AnnotationKind, number>> = {
  claim: 0,
  quantity: 1,
  event: 2,
  date: 3,
  entity: 4,
};

/**
 * Cuts every block where a mark begins or ends. Where marks lie over one another the shortest is taken: it says most of
 * these very words.
 *
 * @param cardOf annotation → the annotation whose card it shares; what is not in it bears no mark
 */
export function piecesOf(
  blocks: readonly string[],
  annotations: readonly Annotation[],
  cardOf: ReadonlyMap<string, string>,
): Piece[][] {
  const shown = new Set<string>();
  let next = 0;
  return blocks.map((text, block) => {
    const own: Annotation[] = [];
    for (; next < annotations.length && annotations[next]!.block <= block; next += 1) {
      own.push(annotations[next]!);
    }
    const cuts = [...new Set([0, text.length, ...own.flatMap((one) => [one.start, one.end])])];
    cuts.sort((a, b) => a - b);
    return cuts.slice(0, -1).map((from, i): Piece => {
      const to = cuts[i + 1]!;
      const piece = {
        text: text.slice(from, to),
        begins: own.filter((one) => one.start === from).map((one) => one.id),
      };
      const [best] = own
        .filter((one) => cardOf.has(one.id) && one.start <= from && one.end >= to)
        .sort((a, b) => a.end - a.start - (b.end - b.start) || ORDER[a.kind] - ORDER[b.kind]);
      if (best === undefined) return piece;
      const card = cardOf.get(best.id)!;
      const again = best.kind === 'entity' && best.start === from && shown.has(card);
      shown.add(card);
      return { ...piece, mark: { annotation: best.id, kind: best.kind, again } };
    });
  });
}
