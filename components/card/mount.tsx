import { render } from 'preact';
import cardStyle from '../../assets/card.css?inline';
import chartStyle from '../../assets/charts.css?inline';
import recordStyle from '../../assets/records.css?inline';
import tokens from '../../assets/tokens.css?inline';
import { Card } from './card.tsx';
import type { CardProps } from './props.ts';

export type { CardProps } from './props.ts';

export interface MountedCard {
  /** Shows other props; the same root is used again. */
  update(props: CardProps): void;
  /** Puts the focus on the card, for a card that was opened by keyboard or pinned. */
  focus(): void;
  /** Takes the card and its styles out of the root. */
  destroy(): void;
}

let sheet: CSSStyleSheet | undefined;
/** Read once for all cards of a page. */
function styles(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens + cardStyle + recordStyle + chartStyle);
  }
  return sheet;
}

/**
 * Draws the card into a shadow root that is its own alone.
 *
 * The styles are adopted, not written into the page, so that no content security policy of the page can refuse them.
 */
export function mountCard(root: ShadowRoot, props: CardProps): MountedCard {
  // Assigned as a whole: Firefox cannot iterate this list from a content script (Xray).
  root.adoptedStyleSheets = [styles()];
  render(<Card {...props} />, root);
  return {
    update: (next) => render(<Card {...next} />, root),
    focus: () => root.querySelector<HTMLElement>('.card')?.focus(),
    destroy: () => {
      render(null, root);
      root.adoptedStyleSheets = [];
    },
  };
}
