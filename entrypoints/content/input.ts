import type { Settings } from '../../platform/settings.ts';
import { type Hit, HitIndex, hitTest } from './hit-test.ts';
import type { HoverEvent, HoverState } from './hover.ts';
import { isSelected, type Mark } from './marks.ts';
import type { OpenCard } from './open-card.ts';
import type { Box } from './place.ts';
import { type Point, Press, pointOf } from './press.ts';
import type { ReadPage } from './read-page.ts';

/** ms, at 60 a second. */
const ONE_FRAME = 17;

/** Whom the reader's doings are told, and what has come of them so far. */
export interface Told {
  readonly mode: () => HoverState<Mark>['mode'];
  readonly send: (event: HoverEvent<Mark>) => void;
}

/** What pointer, finger and keyboard do on the page, told as what it means for cards; all of it ends with the signal. */
export class Input {
  private readonly card: OpenCard;
  private readonly told: Told;
  private readonly signal: AbortSignal;
  private settings: Settings;
  private page: ReadPage | undefined;
  private index = new HitIndex([]);
  private readonly press = new Press();
  private frame = 0;
  private pointer: Point | undefined;
  private movedAt = 0;
  private isKeyHeld = false;
  private listening: AbortController | undefined;
  /** The line box that was pointed at: a name may run over two lines, and the card stands at the one. */
  private readonly boxes = new WeakMap<Mark, Box>();

  constructor(card: OpenCard, told: Told, settings: Settings, signal: AbortSignal) {
    this.card = card;
    this.told = told;
    this.settings = settings;
    this.signal = signal;
    this.listen();
    signal.addEventListener('abort', () => cancelAnimationFrame(this.frame), { once: true });
  }

  follow(settings: Settings): void {
    this.settings = settings;
  }

  setPage(page: ReadPage | undefined): void {
    this.page = page;
    this.index = new HitIndex(page?.marks ?? []);
  }

  /** The text of a node has changed. */
  drop(node: Node): void {
    this.index.drop(node);
  }

  /** Where in its lines a mark was pointed at; undefined for one that was led to otherwise. */
  boxOf(mark: Mark): Box | undefined {
    return this.boxes.get(mark);
  }

  /** The page was read again, and the one is now the other. */
  renew(before: Mark, now: Mark): void {
    const box = this.boxes.get(before);
    if (box) this.boxes.set(now, box);
  }

  forget(mark: Mark): void {
    this.boxes.delete(mark);
  }

  /** ms since the pointer's last move, from which a delay counts: the frame's work came to know of it later. */
  get sinceMove(): number {
    return Math.min(Math.max(performance.now() - this.movedAt, 0), ONE_FRAME);
  }

  pointedAt(): Mark | undefined {
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
          this.told.send({ type: 'out' });
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

  /** The pointer came onto the card or left it. */
  onCardPointer(event: PointerEvent): void {
    if (event.type === 'pointerenter') this.told.send({ type: 'over-card' });
    else if (event.buttons === 0 && (this.pointer?.x !== event.clientX || this.pointer.y !== event.clientY))
      this.told.send({ type: 'out' });
  }

  lookUnderPointer(): void {
    if (this.pointer === undefined || this.press.isDown || this.signal.aborted) return;
    const { x, y } = this.pointer;
    if (this.card.contains(document.elementFromPoint(x, y))) {
      this.told.send({ type: 'over-card' });
      return;
    }
    if (this.card.isBlocked) this.told.send({ type: 'close' });
    const hit = this.hitAt(this.pointer);
    if (hit === undefined || isSelected(hit.mark) || !this.mayOpen()) this.told.send({ type: 'out' });
    else {
      if (this.told.mode() === 'hidden' || this.told.mode() === 'opening') this.boxes.set(hit.mark, hit.box);
      this.told.send({ type: 'over', mark: hit.mark });
    }
  }

  private onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    this.press.forget();
    const { pointer } = this;
    this.pointer = pointOf(event);
    this.isKeyHeld = event.shiftKey;
    if (this.card.contains(event.target)) return;
    // Browsers repeat the last move when the page has scrolled under the pointer: nobody pointed anywhere.
    if (pointer?.x === event.clientX && pointer.y === event.clientY) return;
    this.movedAt = event.timeStamp;
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.lookUnderPointer();
    });
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
    this.told.send({ type: 'press' });
  }

  private onRelease(event: PointerEvent): void {
    const tap = this.press.end(event);
    if (tap === undefined || this.card.contains(event.target)) return;
    const hit = tap.onLink ? undefined : this.hitAt(tap.at);
    if (hit) this.boxes.set(hit.mark, hit.box);
    this.told.send({ type: 'tap', mark: hit?.mark });
  }

  /** The card goes with its mark, and away when the mark leaves the view: a turn of the wheel closes nothing (WCAG 1.4.13). */
  private onScroll(): void {
    this.told.send({ type: 'scroll' });
    if (this.told.mode() !== 'pinned' && !this.card.follow()) this.told.send({ type: 'close' });
  }

  /** Its place was chosen for the window as it was. */
  private onResize(): void {
    if (this.told.mode() !== 'pinned') this.told.send({ type: 'close' });
  }

  private holdKey(held: boolean): void {
    if (held === this.isKeyHeld) return;
    this.isKeyHeld = held;
    if (held && this.settings.openBy === 'key') this.lookUnderPointer();
  }

  private onKey(event: KeyboardEvent): void {
    this.holdKey(event.shiftKey);
    if (event.key !== 'Escape' || this.told.mode() === 'hidden') return;
    if (this.card.isOpen) {
      // The page's own dialog stays open: this press was for the card.
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    this.told.send({ type: 'close' });
  }
}
