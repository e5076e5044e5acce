import type { MountedCard } from '../../components/card/mount.tsx';
import type { CardProps } from '../../components/card/props.ts';
import { cardCode } from './card-code.ts';
import { type Box, type Placement, place } from './place.ts';

/** A plain element: `customElements` is null in Chromium's isolated worlds. */
export const CARD_HOST = 'siyaq-card';

/** As in assets/card.css. */
const ZOOMS = { small: 0.9, normal: 1, large: 1.15, larger: 1.35 } as const;

/** What happens on the card is no event of the page's: menus close on clicks, focus traps pull the focus back. */
const KEPT_FROM_PAGE = [
  'click',
  'auxclick',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'wheel',
  'touchstart',
  'touchmove',
  'touchend',
] as const;

/**
 * The card's one element: a closed shadow root in the top layer, in the page only while a card is open, so that the page
 * before and after is the same to the byte.
 */
export class CardHost {
  private host: HTMLElement | undefined;
  private mounted: MountedCard | undefined;
  private readonly onPointer: (event: PointerEvent) => void;

  /** @param onPointer the pointer came in or went out */
  constructor(onPointer: (event: PointerEvent) => void) {
    this.onPointer = onPointer;
  }

  get isOpen(): boolean {
    return this.host?.isConnected === true;
  }

  /**
   * Opens the card at a mark; an open one changes its content and stays where it is.
   *
   * @param element where the mark stands
   * @returns false when it could not be used there
   */
  show(props: CardProps, mark: Box, element: Element): boolean {
    const mount = cardCode();
    if (mount === undefined) return false;
    if (this.isOpen && this.mounted !== undefined) {
      this.mounted.update(props);
      return true;
    }
    this.hide();
    const parent = placeToHang(element);
    if (parent === undefined) return false;
    const host = document.createElement(CARD_HOST);
    host.setAttribute('popover', 'manual');
    applyPlacement(
      host,
      place(
        mark,
        { width: document.documentElement.clientWidth, height: innerHeight },
        props.dir === 'rtl',
        ZOOMS[props.textSize ?? 'normal'],
      ),
    );
    this.mounted = mount(host.attachShadow({ mode: 'closed' }), props);
    host.addEventListener('pointerenter', this.onPointer);
    host.addEventListener('pointerleave', this.onPointer);
    for (const type of KEPT_FROM_PAGE)
      host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    parent.append(host);
    this.host = host;
    try {
      host.showPopover();
    } catch {
      // The page took the element out again at once, or is being left.
      this.hide();
      return false;
    }
    return true;
  }

  focus(): void {
    this.mounted?.focus();
  }

  contains(node: EventTarget | null): boolean {
    return node !== null && node === this.host;
  }

  /** Moves the card with its mark, px from where it was opened. */
  follow(down: number, right: number): void {
    this.host?.style.setProperty('translate', `${right}px ${down}px`, 'important');
  }

  /** A modal dialog was opened over it: it can neither be used nor be left by the pointer. */
  get isBlocked(): boolean {
    return this.host !== undefined && placeToHang(this.host) === undefined;
  }

  hide(): void {
    this.mounted?.destroy();
    this.host?.remove();
    this.host = undefined;
    this.mounted = undefined;
  }
}

/**
 * Everything outside an open modal dialog is inert: a card of the dialog's own text hangs inside it, any other is not shown.
 * https://html.spec.whatwg.org/multipage/interaction.html#modal-dialogs-and-inert-subtrees
 */
function placeToHang(element: Element): Element | undefined {
  for (let at: Element | null = element; at !== null; ) {
    const modal: Element | null = at.closest('dialog:modal');
    if (modal !== null) return modal;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return document.querySelector('dialog:modal') === null ? document.documentElement : undefined;
}

/** In px and with `!important`, since a page's own rules for its popovers (`[popover] { … }`) reach the host. */
function applyPlacement(host: HTMLElement, placement: Placement): void {
  const rules: Readonly<Record<string, string>> = {
    all: 'initial',
    position: 'fixed',
    display: 'block',
    inset: 'auto',
    left: `${placement.left}px`,
    [placement.side === 'below' ? 'top' : 'bottom']: `${placement.edge}px`,
    width: `${placement.width}px`,
    'max-height': `${placement.maxHeight}px`,
    '--card-max-height': `${placement.maxHeight}px`,
    margin: '0',
    padding: '0',
    border: '0',
    background: 'transparent',
    overflow: 'visible',
    'user-select': 'text',
    'color-scheme': 'light dark',
  };
  for (const [name, value] of Object.entries(rules)) host.style.setProperty(name, value, 'important');
}
