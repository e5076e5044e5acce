import type { MountedCard } from '../../components/card/mount.tsx';
import type { CardProps } from '../../components/card/props.ts';
import { cardCode } from './card-code.ts';
import { type Box, type Placement, place } from './place.ts';

/** A plain element: `customElements` is null in Chromium's isolated worlds. */
const HOST_TAG = 'siyaq-card';

/**
 * The card's one element: a closed shadow root in the top layer, in the page only while a card is open, so that the page
 * before and after is the same to the byte.
 */
export class CardHost {
  private host: HTMLElement | undefined;
  private mounted: MountedCard | undefined;
  private readonly onPointer: (inside: boolean) => void;

  constructor(onPointer: (inside: boolean) => void) {
    this.onPointer = onPointer;
  }

  get isOpen(): boolean {
    return this.host !== undefined;
  }

  /** @returns false when the page has nowhere to show it */
  show(props: CardProps, mark: Box): boolean {
    const mount = cardCode();
    if (mount === undefined) return false;
    if (this.host !== undefined && this.mounted !== undefined && this.host.isConnected) {
      this.mounted.update(props);
      return true;
    }
    this.hide();
    const parent = placeToHang();
    if (parent === undefined) return false;
    const host = document.createElement(HOST_TAG);
    host.setAttribute('popover', 'manual');
    applyPlacement(
      host,
      place(mark, { width: document.documentElement.clientWidth, height: innerHeight }, props.dir === 'rtl'),
    );
    const root = host.attachShadow({ mode: 'closed' });
    this.mounted = mount(root, props);
    host.addEventListener('pointerenter', () => this.onPointer(true));
    host.addEventListener('pointerleave', () => this.onPointer(false));
    // What happens on the card is no event of the page's.
    for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const) {
      host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    }
    parent.append(host);
    host.showPopover();
    this.host = host;
    return true;
  }

  focus(): void {
    this.mounted?.focus();
  }

  contains(node: EventTarget | null): boolean {
    return node !== null && node === this.host;
  }

  hide(): void {
    this.mounted?.destroy();
    this.host?.remove();
    this.host = undefined;
    this.mounted = undefined;
  }
}

/**
 * Everything outside an open modal dialog is inert, so the card must hang inside it.
 * https://html.spec.whatwg.org/multipage/interaction.html#modal-dialogs-and-inert-subtrees
 */
function placeToHang(): Element | undefined {
  const modals = document.querySelectorAll('dialog:modal');
  return modals[modals.length - 1] ?? document.fullscreenElement ?? document.documentElement;
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
    'color-scheme': 'light dark',
  };
  for (const [name, value] of Object.entries(rules)) host.style.setProperty(name, value, 'important');
}
