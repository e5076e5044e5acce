/** A press turns into a scroll or a selection when the pointer moves further than this, px. */
const TAP_SLOP = 10;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const pointOf = (event: MouseEvent): Point => ({ x: event.clientX, y: event.clientY });

export interface Tap {
  readonly at: Point;
  /** A tap on a link or a control is its own. */
  readonly onLink: boolean;
}

/** The press that is under way, if any: by a button, or by a finger, which may tap. */
export class Press {
  private down = false;
  private finger: Point | undefined;

  get isDown(): boolean {
    return this.down;
  }

  begin(event: PointerEvent): void {
    this.down = true;
    this.finger = event.pointerType === 'touch' ? pointOf(event) : undefined;
  }

  /** Also for a move without buttons: a release outside the window, or under a context menu, is not told. */
  forget(): void {
    this.down = false;
    this.finger = undefined;
  }

  /** @returns undefined when it was no tap of a finger */
  end(event: PointerEvent): Tap | undefined {
    const start = this.finger;
    this.forget();
    const at = pointOf(event);
    if (start === undefined || Math.hypot(at.x - start.x, at.y - start.y) > TAP_SLOP) return undefined;
    const onLink = event
      .composedPath()
      .some((node) => node instanceof Element && node.matches('a[href], button, input, label, summary'));
    return { at, onLink };
  }
}
