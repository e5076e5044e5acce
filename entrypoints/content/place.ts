/** Where the card stands beside its mark: chosen once, before its content grows, so that it never jumps. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Placement {
  readonly side: 'below' | 'above';
  /** From the viewport's left edge, px. */
  readonly left: number;
  /** From the edge that the mark stands at: `top` when below, `bottom` when above. The other side is free to grow. */
  readonly edge: number;
  readonly maxHeight: number;
  readonly width: number;
}

export const CARD_WIDTH = 368;
/** Room between mark and card: the underline's, and no more, for the pointer has to cross it. */
const GAP = 6;
const MARGIN = 8;
/** The card scrolls inside from here on. */
const MOST_OF_HEIGHT = 0.7;
/** With at least this much room the card stands below, where the lines already read do not lie. */
const ENOUGH = 280;

/**
 * @param rtl the card begins at the mark's right edge and extends to the left
 * @param zoom how many times its size the card is drawn
 */
export function place(
  mark: Box,
  viewport: { readonly width: number; readonly height: number },
  rtl: boolean,
  zoom = 1,
): Placement {
  const width = Math.min(CARD_WIDTH * zoom, viewport.width - 2 * MARGIN);
  const below = viewport.height - mark.bottom - GAP - MARGIN;
  const above = mark.top - GAP - MARGIN;
  const side = below >= ENOUGH || below >= above ? 'below' : 'above';
  const wanted = rtl ? mark.right - width : mark.left;
  const left = Math.max(MARGIN, Math.min(wanted, viewport.width - width - MARGIN));
  const edge = side === 'below' ? mark.bottom + GAP : viewport.height - mark.top + GAP;
  const room = Math.max(0, side === 'below' ? below : above);
  return { side, left, edge, width, maxHeight: Math.min(room, viewport.height * MOST_OF_HEIGHT) };
}
