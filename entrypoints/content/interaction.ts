import { changeSettings, type Settings, withEntityHidden, withSite } from '../../platform/settings.ts';
import { isExtensionThere, loadCardCode, tellPanel } from './background.ts';
import { Cards } from './cards.ts';
import { type HoverEffect, type HoverEvent, type HoverState, OPEN_DELAY, step } from './hover.ts';
import { Input } from './input.ts';
import { isSame, type Mark } from './marks.ts';
import { OpenCard } from './open-card.ts';
import type { KeyCommand } from './page-requests.ts';
import type { Painter } from './paint.ts';
import type { ReadPage } from './read-page.ts';
import { markBeside, scrollToMark } from './walk-marks.ts';

/** A mark that was led to without a card stays lit for so long, ms. */
const LIT = 2_500;
/** By the reader's pace, ms. */
const OPEN_DELAYS: Readonly<Record<Settings['pace'], number>> = { quick: 120, normal: OPEN_DELAY, slow: 600 };

function isOfSite(): boolean {
  return /^https?:$/.test(location.protocol);
}

/** Joins what the reader does and the hover states to the card of one page; all of it ends with the signal. */
export class Interaction {
  private state: HoverState<Mark> = { mode: 'hidden' };
  private spent = 0;
  private page: ReadPage | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private drawTimer: ReturnType<typeof setTimeout> | undefined;
  private litTimer: ReturnType<typeof setTimeout> | undefined;
  private cards = new Cards();
  private readonly card = new OpenCard({
    onPointer: (event) => this.input.onCardPointer(event),
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
  private readonly input: Input;
  private readonly painter: Painter;
  private readonly find: (annotation: string) => Mark | undefined;
  private readonly onOrphaned: () => void;
  private readonly signal: AbortSignal;
  private settings: Settings;
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
    const told = { mode: () => this.state.mode, send: (event: HoverEvent<Mark>) => this.send(event) };
    this.input = new Input(this.card, told, settings, signal);
    signal.addEventListener('abort', () => this.end(), { once: true });
  }

  /** Called when the page has thrown its listeners away (`document.open()`). */
  listen(): void {
    this.input.listen();
  }

  follow(settings: Settings): void {
    this.settings = settings;
    this.input.follow(settings);
  }

  /** The packs have changed: cards that were asked for before are of other data. */
  forgetCards(): void {
    this.cards = new Cards();
  }

  /** The page has been read (again): what is open stays open if its words are still there. */
  setPage(page: ReadPage | undefined): void {
    this.page = page;
    this.input.setPage(page);
    const same = (mark: Mark) => page?.marks.find((other) => isSame(mark, other));
    this.visited = this.visited && same(this.visited);
    if (this.state.mode === 'hidden') return;
    const mark = same(this.state.mark) ?? (this.hiding === this.state.mark ? this.hiding : undefined);
    if (mark === undefined) {
      this.send({ type: 'close' });
      return;
    }
    this.input.renew(this.state.mark, mark);
    this.card.renew(mark);
    this.state = { ...this.state, mark };
    if (this.card.isOpen) this.painter.setOpen(mark.range);
  }

  /** The text of a node has changed. */
  drop(node: Node): void {
    this.input.drop(node);
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
        ? (at ?? this.input.pointedAt() ?? markBeside(marks, undefined, 1, innerHeight))
        : markBeside(marks, at, command === 'next-mark' ? 1 : -1, innerHeight);
    if (mark === undefined || !scrollToMark(mark)) return;
    this.visited = mark;
    this.input.forget(mark);
    // Gone before the scroll that led here takes it for one that left its mark behind.
    this.card.leave(mark);
    this.send({ type: 'key', mark });
  }

  private send(event: HoverEvent<Mark>): void {
    const { state, effects, spent } = step(this.state, event, this.spent, OPEN_DELAYS[this.settings.pace]);
    this.state = state;
    this.spent = spent;
    for (const effect of effects) this.carryOut(effect);
    // The pointer may rest on another mark since: it has waited for this one to go.
    if (event.type === 'delay-over' && state.mode === 'hidden') this.input.lookUnderPointer();
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
          effect.ms - this.input.sinceMove,
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
      !this.card.show(card, page.lang, this.settings, mode, mark, this.input.boxOf(mark))
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
    this.state = { mode: 'hidden' };
    this.hide();
  }
}
