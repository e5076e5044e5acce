import { type BrowserPage, type PageFunction, type Point, sleep, type Target } from './driver.ts';

const POLL = 50;
const PATIENCE = 15_000;

/** What both browsers share: everything that needs no more than evaluate and the mouse. */
export abstract class PageBase implements BrowserPage {
  abstract goto(url: string): Promise<void>;
  abstract reload(): Promise<void>;
  abstract url(): Promise<string>;
  abstract evaluate<T>(fn: PageFunction<T>, ...args: unknown[]): Promise<T>;
  abstract shadow<T>(host: string, fn: PageFunction<T>, ...args: unknown[]): Promise<T | null>;
  abstract wheel(at: Point, deltaY: number): Promise<void>;
  abstract press(key: string): Promise<void>;
  abstract holding(key: 'Shift', doing: () => Promise<void>): Promise<void>;
  abstract type(text: string): Promise<void>;
  abstract screenshot(file: string, options?: { readonly fullPage?: boolean }): Promise<void>;
  abstract setViewport(width: number, height: number): Promise<void>;
  abstract setColorScheme(scheme: 'dark' | 'light'): Promise<void>;
  abstract setForcedColors(on: boolean): Promise<void>;
  abstract setReducedMotion(on: boolean): Promise<void>;
  abstract bringToFront(): Promise<void>;
  abstract close(): Promise<void>;
  protected abstract moveMouse(to: Point, steps: number): Promise<void>;
  protected abstract pressMouse(at: Point): Promise<void>;
  protected abstract releaseMouse(): Promise<void>;
  protected abstract touch(at: Point): Promise<void>;

  async waitFor<T>(fn: PageFunction<T>, ...args: unknown[]): Promise<T> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      let last: unknown;
      try {
        const value = await this.evaluate(fn, ...args);
        if (value) return value;
        last = value;
      } catch (error) {
        last = String(error);
      }
      if (Date.now() > end) {
        throw new Error(
          `waited ${PATIENCE} ms in vain (last: ${JSON.stringify(last)}): ${String(fn).slice(0, 200)}`,
        );
      }
      await sleep(POLL);
    }
  }

  /** Centre of the target, scrolled into view, in viewport coordinates. */
  async pointOf(target: Target): Promise<Point> {
    const point = await this.evaluate(
      (wanted: { selector?: string; text?: string; occurrence?: number }) => {
        let rect: DOMRect | undefined;
        if (wanted.text !== undefined) {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          let left = wanted.occurrence ?? 1;
          for (let node = walker.nextNode(); node !== null && rect === undefined; node = walker.nextNode()) {
            const data = (node as Text).data;
            for (let at = data.indexOf(wanted.text); at >= 0; at = data.indexOf(wanted.text, at + 1)) {
              left -= 1;
              if (left > 0) continue;
              const range = document.createRange();
              range.setStart(node, at);
              range.setEnd(node, at + wanted.text.length);
              node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
              rect = range.getClientRects()[0];
              break;
            }
          }
        } else {
          const element = document.querySelector(wanted.selector ?? '');
          element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          rect = element?.getBoundingClientRect();
        }
        return rect === undefined ? null : { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
      },
      typeof target === 'string' ? { selector: target } : target,
    );
    if (point === null) throw new Error(`nothing matches ${JSON.stringify(target)}`);
    return { x: Math.round(point.x), y: Math.round(point.y) };
  }

  private async pointFor(target: Target | Point): Promise<Point> {
    return typeof target === 'object' && 'x' in target ? target : this.pointOf(target);
  }

  async hover(target: Target | Point, steps = 4): Promise<Point> {
    const point = await this.pointFor(target);
    await this.moveMouse(point, steps);
    return point;
  }

  async click(target: Target | Point): Promise<Point> {
    const point = await this.pointFor(target);
    await this.moveMouse(point, 2);
    await this.pressMouse(point);
    await this.releaseMouse();
    return point;
  }

  async tap(target: Target | Point): Promise<Point> {
    const point = await this.pointFor(target);
    await this.touch(point);
    return point;
  }

  async mouseDown(target: Target | Point): Promise<void> {
    const point = await this.pointFor(target);
    await this.moveMouse(point, 2);
    await this.pressMouse(point);
  }

  async mouseUp(): Promise<void> {
    await this.releaseMouse();
  }
}
