import type { CardModel } from '../../engine/context/card.ts';
import type { Lang } from '../../engine/document.ts';
import { askForCard, loadCardCode } from './background.ts';
import { cardCode } from './card-code.ts';
import { CardHost } from './card-host.ts';
import { type Hit, HitIndex, hitTest } from './hit-test.ts';
import { type HoverEffect, type HoverEvent, type HoverState, step } from './hover.ts';
import { type Mark, measurable } from './marks.ts';
import type { Painter } from './paint.ts';
import type { Box } from './place.ts';
import type { ReadPage } from './read-page.ts';

/** What a press turns into a selection or a click when the pointer moves further than this, px. */
const TAP_SLOP = 10;
const PREPARED = 4;

/** Joins the pointer, the keyboard and the hover states to the card of one page; all of it ends with the signal. */
export class Interaction {
  private state: HoverState<Mark> = { mode: 'hidden' };
  private spentToken = 0;
  private page: ReadPage | undefined;
  private index = new HitIndex([]);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pressed = false;
  private frame = 0;
  private lastPointer: { x: number; y: number } | undefined;
  private readonly boxes = new WeakMap<Mark, Box>();
  private readonly cards = new Map<string, Promise<CardModel | undefined>>();
  private readonly host = new CardHost((inside) => this.send({ type: inside ? 'over-card' : 'out' }));
  private readonly painter: Painter;
  private readonly signal: AbortSignal;
  private returnFocus: Element | null = null;

  constructor(painter: Painter, signal: AbortSignal) {
    this.painter = painter;
    this.signal = signal;
    this.listen();
    signal.addEventListener('abort', () => this.end(), { once: true });
  }

  /** The page has been read (again): what is open stays open if its words are still there. */
  setPage(page: ReadPage): void {
    const key = this.page?.document.key;
    this.page = page;
    this.index = new HitIndex(page.marks);
    if (key !== page.document.key) this.cards.clear();
    if (this.state.mode === 'hidden') return;
    const { id } = this.state.mark.annotation;
    const same = page.marks.find(
      (mark) => mark.annotation.id === id && mark.annotation.text === this.openText(),
    );
    if (same === undefined) this.send({ type: 'close' });
    else {
      const box = this.boxes.get(this.state.mark);
      if (box) this.boxes.set(same, box);
      this.state = { ...this.state, mark: same };
      if (this.host.isOpen) this.painter.setOpen(same.range);
    }
  }

  private openText(): string | undefined {
    return this.state.mode === 'hidden' ? undefined : this.state.mark.annotation.text;
  }

  /** Scrolls a mark into view and opens its card as by a key. */
  reveal(mark: Mark): void {
    const range = measurable(mark.range);
    if (range === undefined) return;
    mark.block.element.scrollIntoView({
      block: 'center',
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
    });
    this.painter.setOpen(mark.range);
  }

  private listen(): void {
    const options = { capture: true, passive: true, signal: this.signal } as const;
    addEventListener('pointermove', (event) => this.onMove(event), options);
    addEventListener('pointerdown', (event) => this.onPress(event), options);
    addEventListener('pointerup', (event) => this.onRelease(event), options);
    addEventListener('pointercancel', () => this.forgetPress(), options);
    addEventListener('scroll', () => this.onScroll(), options);
    document.documentElement.addEventListener('pointerleave', () => this.send({ type: 'out' }), options);
    addEventListener('keydown', (event) => this.onKey(event), { capture: true, signal: this.signal });
  }

  private onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch' || this.pressed || event.buttons !== 0) return;
    this.lastPointer = { x: event.clientX, y: event.clientY };
    if (this.host.contains(event.target) || this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.lookUnderPointer();
    });
  }

  private lookUnderPointer(): void {
    if (this.lastPointer === undefined || this.signal.aborted) return;
    const { x, y } = this.lastPointer;
    if (this.host.contains(document.elementFromPoint(x, y))) {
      this.send({ type: 'over-card' });
      return;
    }
    const hit = this.hitAt(x, y);
    if (hit === undefined) this.send({ type: 'out' });
    else {
      if (this.state.mode === 'hidden' || this.state.mode === 'opening') this.boxes.set(hit.mark, hit.box);
      this.send({ type: 'over', mark: hit.mark });
    }
  }

  private hitAt(x: number, y: number): Hit | undefined {
    return this.page === undefined ? undefined : hitTest(this.index, x, y, this.page.shadowRoots);
  }

  private tapStart: { x: number; y: number } | undefined;

  private onPress(event: PointerEvent): void {
    if (this.host.contains(event.target)) return;
    this.pressed = true;
    this.tapStart = event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY } : undefined;
    if (event.pointerType !== 'touch') this.send({ type: 'press' });
  }

  private onRelease(event: PointerEvent): void {
    const start = this.tapStart;
    this.forgetPress();
    if (start === undefined || this.host.contains(event.target)) return;
    if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > TAP_SLOP) return;
    // A tap on a link is the link's.
    const onLink = event
      .composedPath()
      .some((node) => node instanceof Element && node.matches('a[href], button, input, label, summary'));
    const hit = onLink ? undefined : this.hitAt(event.clientX, event.clientY);
    if (hit) this.boxes.set(hit.mark, hit.box);
    this.send({ type: 'tap', mark: hit?.mark });
  }

  private forgetPress(): void {
    this.pressed = false;
    this.tapStart = undefined;
  }

  /** The card stands at its mark: it goes when the mark leaves the view, not at the first turn of the wheel (WCAG 1.4.13). */
  private onScroll(): void {
    if (this.state.mode === 'hidden' || this.state.mode === 'opening' || this.state.mode === 'pinned') return;
    const rect = measurable(this.state.mark.range)?.getBoundingClientRect();
    if (rect === undefined || rect.bottom < 0 || rect.top > innerHeight) this.send({ type: 'close' });
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.host.isOpen) return;
    // The page's own dialog stays open: this press was for the card.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.send({ type: 'close' });
  }

  send(event: HoverEvent<Mark>): void {
    const { state, effects } = step(this.state, event, this.spentToken);
    this.state = state;
    if (state.mode !== 'hidden') this.spentToken = Math.max(this.spentToken, state.token);
    for (const effect of effects) this.carryOut(effect);
  }

  private carryOut(effect: HoverEffect<Mark>): void {
    switch (effect.do) {
      case 'wait':
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.send({ type: 'delay-over', token: effect.token }), effect.ms);
        return;
      case 'prepare':
        void this.cardOf(effect.mark);
        if (cardCode() === undefined) void loadCardCode();
        return;
      case 'show':
        void this.show(effect.mark, effect.token);
        return;
      case 'hide':
        this.hide();
    }
  }

  /** Asked once for each mark; a failure is forgotten, so that the next hover asks again. */
  private cardOf(mark: Mark): Promise<CardModel | undefined> {
    const { id } = mark.annotation;
    const known = this.cards.get(id);
    if (known !== undefined) return known;
    const page = this.page;
    if (page === undefined) return Promise.resolve(undefined);
    const asked = askForCard(page.document, id).then(
      (answer) => (answer.status === 'ok' ? answer.card : undefined),
      () => {
        this.cards.delete(id);
        return undefined;
      },
    );
    if (this.cards.size >= PREPARED) this.cards.delete(this.cards.keys().next().value as string);
    this.cards.set(id, asked);
    return asked;
  }

  private async show(mark: Mark, token: number): Promise<void> {
    const [card] = await Promise.all([
      this.cardOf(mark),
      cardCode() === undefined ? loadCardCode() : undefined,
    ]);
    if (this.signal.aborted || this.state.mode === 'hidden' || this.state.token !== token) return;
    if (card === undefined || this.page === undefined) {
      this.send({ type: 'nothing', token });
      return;
    }
    const mode = this.state.mode;
    const lang: Lang = this.page.lang;
    const shown = this.host.show(
      {
        card,
        lang,
        dir: lang === 'ar' ? 'rtl' : 'ltr',
        theme: 'auto',
        region: regionOf(lang),
        pinned: mode === 'pinned' || mode === 'keyboard',
        onPin: () => this.send({ type: 'pin' }),
        onClose: () => this.send({ type: 'close' }),
        onReveal: (id) => {
          const target = this.page?.marks.find(({ annotation }) => annotation.id === id);
          if (target) this.reveal(target);
        },
      },
      this.boxOf(mark),
    );
    if (!shown) {
      this.send({ type: 'nothing', token });
      return;
    }
    this.painter.setOpen(mark.range);
    if (mode === 'keyboard') {
      this.returnFocus = document.activeElement;
      this.host.focus();
    }
  }

  private boxOf(mark: Mark): Box {
    const live = measurable(mark.range);
    const known = this.boxes.get(mark);
    const rects = [...(live?.getClientRects() ?? [])];
    return (
      rects.find(
        (rect) =>
          known !== undefined && Math.abs(rect.left - known.left) < 1 && Math.abs(rect.top - known.top) < 1,
      ) ??
      rects[0] ??
      known ??
      new DOMRect()
    );
  }

  private hide(): void {
    clearTimeout(this.timer);
    this.painter.setOpen(undefined);
    this.host.hide();
    if (this.returnFocus instanceof HTMLElement) this.returnFocus.focus({ preventScroll: true });
    this.returnFocus = null;
  }

  private end(): void {
    clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
    this.state = { mode: 'hidden' };
    this.hide();
    this.cards.clear();
  }
}

/** The reader's own Arabic or English, for the names of months. */
function regionOf(lang: Lang): string {
  return navigator.languages.find((tag) => tag.toLowerCase().startsWith(lang)) ?? lang;
}
