import { type Mark, measurable } from './marks.ts';

/** What part of a text node a mark covers. */
interface Interval {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

/** Underlines hang below the letters: a pointer on one is on the mark. */
const SLACK = 3;

/** What says most stands first where two marks of one length meet. */
const ORDER: Readonly<Record<Mark['annotation']['kind'], number>> = {
  claim: 0,
  quantity: 1,
  event: 2,
  entity: 3,
  date: 4,
};

/** The marks of a page by text node, to find the one under a pointer. */
export class HitIndex {
  private readonly byNode = new Map<Node, Interval[]>();

  constructor(marks: readonly Mark[]) {
    for (const mark of marks) {
      for (const interval of intervalsOf(mark)) {
        const { node, ...rest } = interval;
        const intervals = this.byNode.get(node);
        if (intervals === undefined) this.byNode.set(node, [rest]);
        else intervals.push(rest);
      }
    }
    for (const intervals of this.byNode.values()) intervals.sort((a, b) => a.start - b.start);
  }

  /** Marks that cover the caret position `offset`, the shortest first. A caret between two letters touches both. */
  at(node: Node, offset: number): Mark[] {
    const hits: Mark[] = [];
    for (const { start, end, mark } of this.byNode.get(node) ?? []) {
      if (start > offset) break;
      if (end >= offset) hits.push(mark);
    }
    return hits.sort(
      (a, b) => lengthOf(a) - lengthOf(b) || ORDER[a.annotation.kind] - ORDER[b.annotation.kind],
    );
  }

  /** The node's text has changed: nothing is known of it. */
  drop(node: Node): void {
    this.byNode.delete(node);
  }

  has(node: Node): boolean {
    return this.byNode.has(node);
  }
}

function lengthOf({ annotation }: Mark): number {
  return annotation.end - annotation.start;
}

function* intervalsOf(mark: Mark): Generator<Interval & { readonly node: Node }> {
  const { startContainer, startOffset, endContainer, endOffset } = mark.range;
  let inside = false;
  for (const { node } of mark.block.segments) {
    const first = node === startContainer;
    const last = node === endContainer;
    if (first) inside = true;
    if (!inside) continue;
    yield { node, start: first ? startOffset : 0, end: last ? endOffset : node.data.length, mark };
    if (last) return;
  }
}

export interface Hit {
  readonly mark: Mark;
  /** The line box of the mark under the pointer. */
  readonly box: DOMRect;
}

/** The mark under a point of the viewport, and only if its letters really are there. */
export function hitTest(index: HitIndex, x: number, y: number, roots: ShadowRoot[]): Hit | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: roots });
  if (caret === null || !index.has(caret.offsetNode)) return undefined;
  for (const mark of index.at(caret.offsetNode, caret.offset)) {
    const box = boxUnder(mark, x, y);
    if (box !== undefined) return { mark, box };
  }
  return undefined;
}

/** A caret is found beside a line as well; only a point in one of the mark's boxes is on it. */
function boxUnder(mark: Mark, x: number, y: number): DOMRect | undefined {
  const rects = measurable(mark.range)?.getClientRects() ?? [];
  for (const rect of rects) {
    if (x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom + SLACK) return rect;
  }
  return undefined;
}
