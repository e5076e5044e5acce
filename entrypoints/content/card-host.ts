import type { MountedCard } from '../../components/card/mount.tsx';
import type { CardProps } from '../../components/card/props.ts';
import { cardCode } from './card-code.ts';
import { type Box, type Placement, place } from './place.ts';

/** A plain element: `customElements` is null in Chromium's isolated worlds. */
export const CARD_HOST = 'siyaq-card';

/** By the reader's choice of the size of text; assets/card.css takes it from the host. */
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
  /** Drawn ahead of the delay's end, in no document yet. */
  private ahead: Drawn | undefined;
  private readonly onPointer: (event: PointerEvent) => void;

  /** @param onPointer the pointer came in or went out */
  constructor(onPointer: (event: PointerEvent) => void) {
    this.onPointer = onPointer;
  }

  get isOpen(): boolean {
    return this.host?.isConnected === true;
  }

  /** Draws a card that will be shown in a moment, which then takes no longer than to lay it out. Touches nothing of the page. */
  prepare(props: CardProps): void {
    if (this.isOpen || this.ahead?.props.card === props.card) return;
    this.ahead?.mounted.destroy();
    this.ahead = draw(props);
  }

  /**
   * Opens the card at a mark; an open one changes its content and stays where it is.
   *
   * @param element where the mark stands
   * @returns false when it could not be used there
   */
  show(props: CardProps, mark: Box, element: Element): boolean {
    const zoom = ZOOMS[props.textSize ?? 'normal'];
    if (this.isOpen && this.mounted !== undefined) {
      this.host?.style.setProperty('--card-zoom', String(zoom), 'important');
      this.mounted.update(props);
      return true;
    }
    const parent = placeToHang(element);
    const drawn = parent && (this.takeAhead(props) ?? draw(props));
    this.hide();
    if (parent === undefined || drawn === undefined) return false;
    const { host, mounted } = drawn;
    applyPlacement(
      host,
      place(
        mark,
        { width: document.documentElement.clientWidth, height: innerHeight },
        props.dir === 'rtl',
        zoom,
      ),
    );
    host.style.setProperty('--card-zoom', String(zoom), 'important');
    this.mounted = mounted;
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

  /** The card that was drawn ahead, if it is this one. */
  private takeAhead(props: CardProps): Drawn | undefined {
    const { ahead } = this;
    this.ahead = undefined;
    if (ahead?.props.card !== props.card) {
      ahead?.mounted.destroy();
      return undefined;
    }
    // Pinned from the start, or the reader's choices have changed within the delay.
    if (!isAlike(ahead.props, props)) ahead.mounted.update(props);
    return ahead;
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
    this.ahead?.mounted.destroy();
    this.ahead = undefined;
    this.mounted?.destroy();
    this.host?.remove();
    this.host = undefined;
    this.mounted = undefined;
  }
}

interface Drawn {
  readonly host: HTMLElement;
  readonly mounted: MountedCard;
  readonly props: CardProps;
}

/** Undefined while the card's code is not there. */
function draw(props: CardProps): Drawn | undefined {
  const mount = cardCode();
  if (mount === undefined) return undefined;
  const host = document.createElement(CARD_HOST);
  host.setAttribute('popover', 'manual');
  return { host, mounted: mount(host.attachShadow({ mode: 'closed' }), props), props };
}

function isAlike(a: CardProps, b: CardProps): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof CardProps>;
  return [...keys].every((key) => a[key] === b[key]);
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
