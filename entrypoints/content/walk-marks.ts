import { type Mark, measurable } from './marks.ts';

/** Where a mark stands in the view, or undefined when the page has taken its words out. */
export type BoxOf = (
  mark: Mark,
) => { readonly top: number; readonly bottom: number; readonly height: number } | undefined;

const boxInView: BoxOf = (mark) => measurable(mark.range)?.getBoundingClientRect();

/**
 * The mark that a key leads to: the next or previous one in reading order after `from`, round the ends; without `from`
 * the first (last) one that is in view, or the nearest beyond it.
 */
export function markBeside(
  marks: readonly Mark[],
  from: Mark | undefined,
  way: 1 | -1,
  viewHeight: number,
  boxOf: BoxOf = boxInView,
): Mark | undefined {
  const ordered = [...marks].sort(inReadingOrder);
  const { length } = ordered;
  const at = from === undefined ? -1 : ordered.indexOf(from);
  if (at >= 0) {
    for (let i = 1; i <= length; i += 1) {
      const mark = ordered[(at + way * i + length * length) % length]!;
      if (isShown(boxOf(mark))) return mark;
    }
    return undefined;
  }
  const shown = (way === 1 ? ordered : ordered.reverse()).filter((mark) => isShown(boxOf(mark)));
  const inView = shown.find((mark) => {
    const box = boxOf(mark)!;
    return way === 1 ? box.top >= 0 : box.bottom <= viewHeight;
  });
  return inView ?? shown[0];
}

function isShown(box: ReturnType<BoxOf>): boolean {
  return box !== undefined && box.height > 0;
}

function inReadingOrder({ annotation: a }: Mark, { annotation: b }: Mark): number {
  return a.block - b.block || a.start - b.start || b.end - a.end;
}

/** Brings a mark into view. @returns false when its words are no longer on the page */
export function scrollToMark({ range }: Mark): boolean {
  const rect = measurable(range)?.getBoundingClientRect();
  if (rect === undefined) return false;
  if (rect.top < 0 || rect.bottom > innerHeight || rect.left < 0 || rect.right > innerWidth) {
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
  return true;
}
