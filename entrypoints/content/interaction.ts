import { changeSettings, type Settings, withEntityHidden, withSite } from '../../platform/settings.ts';
import { isExtensionThere, loadCardCode, tellPanel } from './background.ts';
import { Cards } from './cards.ts';
import { type Hit, HitIndex, hitTest } from './hit-test.ts';
import { type HoverEffect, type HoverEvent, type HoverState, OPEN_DELAY, step } from './hover.ts';
import { isSame, isSelected, type Mark } from './marks.ts';
import { OpenCard } from './open-card.ts';
import type { KeyCommand } from './page-requests.ts';
import type { Painter } from './paint.ts';
import type { Box } from './place.ts';
import { type Point, Press, pointOf } from './press.ts';
import type { ReadPage } from './read-page.ts';
import { markBeside, scrollToMark } from './walk-marks.ts';

/** A mark that was led to without a card stays lit for so long, ms. */
const LIT = 2_500;
/** ms, at 60 a second. */
const ONE_FRAME = 17;
/** By the reader's pace, ms. */
const OPEN_DELAYS: Readonly<Record<Settings['pace'], number>> = { quick: 120, normal: OPEN_DELAY, slow: 600 };

function isOfSite(): boolean {
  return /^https?:$/.test(location.protocol);
}

/** Joins the pointer, the keyboard and the hover states to the card of one page; all of it ends with the signal. */
export class Interaction {
  private state: HoverState<Mark> = { mode: 'hidden' };
  private spent = 0;
  private page: ReadPage | undefined;
  private index = new HitIndex([]);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private drawTimer: ReturnType<typeof setTimeout> | undefined;
  private litTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly press = new Press();
  private frame = 0;
  private pointer: Point | undefined;
  private movedAt = 0;
  /** The line box that was pointed at: a name may run over two lines, and the card stands at the one. */
  private readonly boxes = new WeakMap<Mark, Box>();
  private cards = new Cards();
  private readonly card = new OpenCard({
    onPointer: (event) => this.onCardPointer(event),
    onPin: () => this.send({ type: 'pin' }),
    onClose: () => this.send({ type: 'close' }),
    onReveal: (id) => {
      const mark = this.find(id);
      if (mark) this.reveal(mark);
    },
    onHideEntity: async (entity, hidden) => {
      this.hiding = this.card.mark;
      await changeSettings((settings) => withEntityHidden(settings, entity, hidden));
    },
    // The first-run page is of no site.
    ...(isOfSite() && {
      onSiteOff: async () => {
        await changeSettings((settings) => withSite(settings, location.hostname, false));
      },
    }),
  });
  private readonly painter: Painter;
  private readonly find: (annotation: string) => Mark | undefined;
  private readonly onOrphaned: () => void;
  private readonly signal: AbortSignal;
  private settings: Settings;
  private isKeyHeld = false;
  private listening: AbortController | undefined;
  /** The last mark that a card or a key led to: from there the keys go on. */
  private visited: Mark | undefined;
  /** The name that was hidden from its card, which stays for a second thought. */
  private hiding: Mark | undefined;

  /**
   * @param find a mention of the page by its id, painted or not
   * @param onOrphaned nobody is there any more to ask for a card
   */
  constructor(
    painter: Painter,
    find: (annotation: string) => Mark | undefined,
    settings: Settings,
    onOrphaned: () => void,
    signal: AbortSignal,
  ) {
    this.painter = painter;
    this.settings = settings;
    this.find = find;
    this.onOrphaned = onOrphaned;
    this.signal = signal;
    this.listen();
    signal.addEventListener('abort', () => this.end(), { once: true });
  }

  follow(settings: Settings): void {
    this.settings = settings;
  }

  /** The packs have changed: cards that were asked for before are of other data. */
  forgetCards(): void {
    this.cards = new Cards();
  }

  /** The page has been read (again): what is open stays open if its words are still there. */
  setPage(page: ReadPage | undefined): void {
    this.page = page;
    this.index = new HitIndex(page?.marks ?? []);
    const same = (mark: Mark) => page?.marks.find((other) => isSame(mark, other));
    this.visited = this.visited && same(this.visited);
    if (this.state.mode === 'hidden') return;
    const mark = same(this.state.mark) ?? (this.hiding === this.state.mark ? this.hiding : undefined);
    if (mark === undefined) {
      this.send({ type: 'close' });
      return;
    }
    const box = this.boxes.get(this.state.mark);
    if (box) this.boxes.set(mark, box);
    this.card.renew(mark);
    this.state = { ...this.state, mark };
    if (this.card.isOpen) this.painter.setOpen(mark.range);
  }

  /** The text of a node has changed. */
  drop(node: Node): void {
    this.index.drop(node);
    if (this.state.mode === 'hidden' || this.state.mode === 'pinned') return;
    const { startContainer, endContainer } = this.state.mark.range;
    if (startContainer === node || endContainer === node) this.send({ type: 'close' });
  }

  /** Scrolls a mark into view and lights it for a moment. */
  reveal(mark: Mark): void {
    if (!scrollToMark(mark)) return;
    this.visited = mark;
    this.painter.setOpen(mark.range);
    clearTimeout(this.litTimer);
    this.litTimer = setTimeout(() => this.painter.setOpen(this.card.mark?.range), LIT);
  }

  command(command: KeyCommand): void {
    const marks = this.page?.marks ?? [];
    const at = this.state.mode === 'hidden' ? this.visited : this.state.mark;
    const mark =
      command === 'open-card'
        ? (at ?? this.pointedAt() ?? markBeside(marks, undefined, 1, innerHeight))
        : markBeside(marks, at, command === 'next-mark' ? 1 : -1, innerHeight);
    if (mark === undefined || !scrollToMark(mark)) return;
    this.visited = mark;
    this.boxes.delete(mark);
    // Gone before the scroll that led here takes it for one that left its mark behind.
    this.card.leave(mark);
    this.send({ type: 'key', mark });
  }

  private pointedAt(): Mark | undefined {
    return this.pointer && this.hitAt(this.pointer)?.mark;
  }

  /** Called again when the page has thrown its listeners away (`document.open()`). */
  listen(): void {
    this.listening?.abort();
    this.listening = new AbortController();
    const signal = AbortSignal.any([this.signal, this.listening.signal]);
    const passive = { capture: true, passive: true, signal } as const;
    addEventListener('pointermove', (event) => this.onMove(event), passive);
    // An element that comes under the pointer without a move on the page: a frame, say.
    addEventListener('pointerover', (event) => this.onMove(event), passive);
    addEventListener(
      'pointerout',
      (event) => {
        // Out of the window.
        if (event.relatedTarget === null && event.pointerType !== 'touch') {
          this.pointer = undefined;
          this.send({ type: 'out' });
        }
      },
      passive,
    );
    addEventListener('pointerdown', (event) => this.onPress(event), passive);
    addEventListener('pointerup', (event) => this.onRelease(event), passive);
    addEventListener('pointercancel', () => this.press.forget(), passive);
    addEventListener('scroll', () => this.onScroll(), passive);
    addEventListener('resize', () => this.onResize(), passive);
    addEventListener('keydown', (event) => this.onKey(event), { capture: true, signal });
    addEventListener('keyup', (event) => this.holdKey(event.shiftKey), passive);
  }

  private onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    this.press.forget();
    const { pointer } = this;
    this.pointer = pointOf(event);
    this.movedAt = event.timeStamp;
    this.isKeyHeld = event.shiftKey;
    if (this.card.contains(event.target)) return;
    // Browsers repeat the last move when the page has scrolled under the pointer: nobody pointed anywhere.
    if (pointer?.x === event.clientX && pointer.y === event.clientY) return;
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.lookUnderPointer();
    });
  }

  private onCardPointer(event: PointerEvent): void {
    if (event.type === 'pointerenter') this.send({ type: 'over-card' });
    else if (event.buttons === 0 && (this.pointer?.x !== event.clientX || this.pointer.y !== event.clientY))
      this.send({ type: 'out' });
  }

  private lookUnderPointer(): void {
    if (this.pointer === undefined || this.press.isDown || this.signal.aborted) return;
    const { x, y } = this.pointer;
    if (this.card.contains(document.elementFromPoint(x, y))) {
      this.send({ type: 'over-card' });
      return;
    }
    if (this.card.isBlocked) this.send({ type: 'close' });
    const hit = this.hitAt(this.pointer);
    if (hit === undefined || isSelected(hit.mark) || !this.mayOpen()) this.send({ type: 'out' });
    else {
      if (this.state.mode === 'hidden' || this.state.mode === 'opening') this.boxes.set(hit.mark, hit.box);
      this.send({ type: 'over', mark: hit.mark });
    }
  }

  /** An open card is left as ever; only a new one waits for its key. */
  private mayOpen(): boolean {
    return this.settings.openBy === 'hover' || this.isKeyHeld || this.card.isOpen;
  }

  private hitAt({ x, y }: Point): Hit | undefined {
    return this.page === undefined ? undefined : hitTest(this.index, x, y, this.page.shadowRoots);
  }

  private onPress(event: PointerEvent): void {
    if (this.card.contains(event.target)) return;
    this.press.begin(event);
    if (event.pointerType === 'touch') return;
    // The press moves the focus by itself.
    this.card.keepNoFocus();
    this.send({ type: 'press' });
  }

  private onRelease(event: PointerEvent): void {
    const tap = this.press.end(event);
    if (tap === undefined || this.card.contains(event.target)) return;
    const hit = tap.onLink ? undefined : this.hitAt(tap.at);
    if (hit) this.boxes.set(hit.mark, hit.box);
    this.send({ type: 'tap', mark: hit?.mark });
  }

  /** The card goes with its mark, and away when the mark leaves the view: a turn of the wheel closes nothing (WCAG 1.4.13). */
  private onScroll(): void {
    this.send({ type: 'scroll' });
    if (this.state.mode !== 'pinned' && !this.card.follow()) this.send({ type: 'close' });
  }

  /** Its place was chosen for the window as it was. */
  private onResize(): void {
    if (this.state.mode !== 'pinned') this.send({ type: 'close' });
  }

  private holdKey(held: boolean): void {
    if (held === this.isKeyHeld) return;
    this.isKeyHeld = held;
    if (held && this.settings.openBy === 'key') this.lookUnderPointer();
  }

  private onKey(event: KeyboardEvent): void {
    this.holdKey(event.shiftKey);
    if (event.key !== 'Escape' || this.state.mode === 'hidden') return;
    if (this.card.isOpen) {
      // The page's own dialog stays open: this press was for the card.
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    this.send({ type: 'close' });
  }

  private send(event: HoverEvent<Mark>): void {
    const { state, effects, spent } = step(this.state, event, this.spent, OPEN_DELAYS[this.settings.pace]);
    this.state = state;
    this.spent = spent;
    for (const effect of effects) this.carryOut(effect);
    // The pointer may rest on another mark since: it has waited for this one to go.
    if (event.type === 'delay-over' && state.mode === 'hidden') this.lookUnderPointer();
  }

  /** A delay counts from the pointer's last move, of which the frame's work came to know later. */
  private sinceMove(): number {
    return Math.min(Math.max(performance.now() - this.movedAt, 0), ONE_FRAME);
  }

  /** For after a wait, when what the compiler knew of the state no longer holds. */
  private now(): HoverState<Mark> {
    return this.state;
  }

  private carryOut(effect: HoverEffect<Mark>): void {
    switch (effect.do) {
      case 'wait':
        clearTimeout(this.timer);
        this.timer = setTimeout(
          () => this.send({ type: 'delay-over', token: effect.token }),
          effect.ms - this.sinceMove(),
        );
        return;
      case 'prepare':
        if (!isExtensionThere()) {
          this.onOrphaned();
          return;
        }
        void this.prepare(effect.mark, effect.token);
        return;
      case 'show':
        void this.show(effect.token);
        return;
      case 'hide':
        this.hide();
    }
  }

  /** Asks for what is to be shown, and draws it when the pointer has rested half of its time. */
  private async prepare(mark: Mark, token: number): Promise<void> {
    const { page } = this;
    if (page === undefined) return;
    clearTimeout(this.drawTimer);
    const half = new Promise((resolve) => {
      this.drawTimer = setTimeout(resolve, OPEN_DELAYS[this.settings.pace] / 2);
    });
    const [card] = await Promise.all([
      this.cards.of(page.document, mark.annotation.id),
      loadCardCode(),
      half,
    ]);
    const state = this.now();
    if (this.signal.aborted || state.mode !== 'opening' || state.token !== token) return;
    if (card !== undefined) this.card.prepare(card, page.lang, this.settings, mark);
  }

  private async show(token: number): Promise<void> {
    const { page } = this;
    if (this.state.mode === 'hidden' || page === undefined) return;
    const [card] = await Promise.all([
      this.cards.of(page.document, this.state.mark.annotation.id),
      loadCardCode(),
    ]);
    const state = this.now();
    if (this.signal.aborted || state.mode === 'hidden' || state.token !== token) return;
    // The pointer has gone meanwhile; should it come back, this is asked again.
    if (state.mode === 'leaving' || state.mode === 'opening') return;
    const { mark, mode } = state;
    if (
      card === undefined ||
      !this.card.show(card, page.lang, this.settings, mode, mark, this.boxes.get(mark))
    ) {
      this.send({ type: 'nothing', token });
      return;
    }
    this.visited = mark;
    clearTimeout(this.litTimer);
    this.painter.setOpen(mark.range);
    tellPanel(mark.annotation.id);
  }

  private hide(): void {
    clearTimeout(this.timer);
    this.hiding = undefined;
    this.painter.setOpen(undefined);
    this.card.hide();
  }

  private end(): void {
    clearTimeout(this.litTimer);
    clearTimeout(this.drawTimer);
    cancelAnimationFrame(this.frame);
    this.state = { mode: 'hidden' };
    this.hide();
  }
}
