import { browser } from 'wxt/browser';
import type { CardProps } from '../../components/card/props.ts';
import type { CardModel } from '../../engine/context/card.ts';
import type { Lang } from '../../engine/document.ts';
import type { Settings } from '../../platform/settings.ts';
import { CardHost } from './card-host.ts';
import type { ShownMode } from './hover.ts';
import { boxOf, isSame, type Mark, measurable } from './marks.ts';
import { themeAround } from './page-theme.ts';
import type { Box } from './place.ts';

type Handlers = Pick<CardProps, 'onPin' | 'onClose' | 'onReveal' | 'onHideEntity' | 'onSiteOff'> & {
  readonly onPointer: (event: PointerEvent) => void;
};

/** The card on the page: the mark that it stands at and moves with, and the focus that it holds for a while. */
export class OpenCard {
  private readonly host: CardHost;
  private readonly handlers: Handlers;
  /** The mark, and where it stood when the card was opened. */
  private at: { readonly mark: Mark; readonly top: number; readonly left: number } | undefined;
  private returnFocus: HTMLElement | SVGElement | undefined;

  constructor(handlers: Handlers) {
    this.handlers = handlers;
    this.host = new CardHost(handlers.onPointer);
  }

  get mark(): Mark | undefined {
    return this.at?.mark;
  }

  get isOpen(): boolean {
    return this.host.isOpen;
  }

  /** A modal dialog was opened over it. */
  get isBlocked(): boolean {
    return this.host.isBlocked;
  }

  contains(node: EventTarget | null): boolean {
    return this.host.contains(node);
  }

  /** Draws the card that the pointer waits for. */
  prepare(card: CardModel, articleLang: Lang, settings: Settings, mark: Mark): void {
    this.host.prepare(this.propsOf(card, articleLang, settings, 'hover', mark));
  }

  /** @returns false when it could not be used where the mark stands */
  show(
    card: CardModel,
    articleLang: Lang,
    settings: Settings,
    mode: ShownMode,
    mark: Mark,
    pointedAt: Box | undefined,
  ): boolean {
    this.leave(mark);
    const box = boxOf(mark, pointedAt);
    const props = this.propsOf(card, articleLang, settings, mode, mark);
    const { activeElement } = document;
    if (!this.host.show(props, box, mark.block.element)) return false;
    if (this.at === undefined) {
      const { top, left } = measurable(mark.range)?.getBoundingClientRect() ?? box;
      this.at = { mark, top, left };
    }
    if (mode === 'keyboard') {
      const canFocus = activeElement instanceof HTMLElement || activeElement instanceof SVGElement;
      if (canFocus && !this.host.contains(activeElement)) this.returnFocus ??= activeElement;
      this.host.focus();
    }
    return true;
  }

  private propsOf(
    card: CardModel,
    articleLang: Lang,
    settings: Settings,
    mode: ShownMode,
    mark: Mark,
  ): CardProps {
    const lang = settings.cardLanguage === 'page' ? articleLang : settings.cardLanguage;
    const { onPointer: _, ...handlers } = this.handlers;
    return {
      card,
      lang,
      dir: lang === 'ar' ? 'rtl' : 'ltr',
      theme: settings.theme === 'auto' ? themeAround(mark.block.element) : settings.theme,
      digits: settings.digits,
      hijri: settings.hijri,
      textSize: settings.textSize,
      region: regionOf(lang),
      pinned: mode === 'pinned' || mode === 'keyboard',
      version: browser.runtime.getManifest().version,
      ...handlers,
    };
  }

  /** The page was read again, and this is now the card's mark. */
  renew(mark: Mark): void {
    if (this.at) this.at = { ...this.at, mark };
  }

  /** Closes the card of any other mark, to be opened at this one; the focus is still to be given back. */
  leave(mark: Mark): void {
    if (this.at === undefined || isSame(this.at.mark, mark)) return;
    this.host.hide();
    this.at = undefined;
  }

  /** Moves the card with its mark. @returns false when the mark has left the view */
  follow(): boolean {
    if (this.at === undefined) return true;
    const rect = measurable(this.at.mark.range)?.getBoundingClientRect();
    if (rect === undefined || rect.bottom < 0 || rect.top > innerHeight) return false;
    this.host.follow(rect.top - this.at.top, rect.left - this.at.left);
    return true;
  }

  /** Something else has the focus by now. */
  keepNoFocus(): void {
    this.returnFocus = undefined;
  }

  hide(): void {
    const hadFocus = this.host.contains(document.activeElement);
    this.at = undefined;
    this.host.hide();
    if (hadFocus) this.returnFocus?.focus({ preventScroll: true });
    this.returnFocus = undefined;
  }
}

/** The reader's own Arabic or English, for the names of months. */
function regionOf(lang: Lang): string {
  return navigator.languages.find((tag) => tag.toLowerCase().startsWith(lang)) ?? lang;
}
