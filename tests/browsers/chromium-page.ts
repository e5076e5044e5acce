import type { Browser, CDPSession, Page } from 'puppeteer-core';
import {
  callSource,
  type LogLine,
  type PageFunction,
  type Point,
  TIMEOUT,
  withTimeout,
  writePng,
} from './driver.ts';
import { PageBase } from './page.ts';

/** What all tabs of one browser share. */
export interface Shared {
  readonly browser: Browser;
  readonly logs: LogLine[];
  readonly requests: string[];
  readonly viewport: { readonly width: number; readonly height: number };
}

/** One tab of Chromium, by puppeteer and the DevTools protocol. */
export class ChromiumPage extends PageBase {
  readonly page: Page;
  private readonly cdp: CDPSession;
  private readonly media = new Map<string, string>();

  private constructor(page: Page, cdp: CDPSession) {
    super();
    this.page = page;
    this.cdp = cdp;
  }

  static async make(page: Page, shared: Shared): Promise<ChromiumPage> {
    page.setDefaultTimeout(TIMEOUT);
    page.on('console', (line) =>
      shared.logs.push({ level: line.type(), text: line.text(), url: line.location().url ?? '' }),
    );
    page.on('pageerror', (error) =>
      shared.logs.push({ level: 'pageerror', text: String(error), url: page.url() }),
    );
    page.on('request', (request) => shared.requests.push(request.url()));
    await page.setViewport({ ...shared.viewport });
    return new ChromiumPage(page, await page.createCDPSession());
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load', timeout: TIMEOUT });
  }

  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: 'load', timeout: TIMEOUT });
  }

  async url(): Promise<string> {
    return this.page.url();
  }

  async evaluate<T>(fn: PageFunction<T>, ...args: unknown[]): Promise<T> {
    return withTimeout(this.page.evaluate(callSource(fn, args)) as Promise<T>, 'evaluate');
  }

  async shadow<T>(host: string, fn: PageFunction<T>, ...args: unknown[]): Promise<T | null> {
    const expression = `document.querySelector(${JSON.stringify(host)})`;
    const { result } = await this.cdp.send('Runtime.evaluate', { expression });
    if (result.objectId === undefined) return null;
    const { node } = await this.cdp.send('DOM.describeNode', {
      objectId: result.objectId,
      depth: 1,
      pierce: true,
    });
    const root = node.shadowRoots?.find((shadow) => shadow.shadowRootType !== 'user-agent');
    if (root === undefined) return null;
    const { object } = await this.cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const answer = await this.cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `async function(...args) { return (${String(fn)})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) {
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    }
    return answer.result.value as T;
  }

  protected async moveMouse(to: Point, steps: number): Promise<void> {
    await this.page.mouse.move(to.x, to.y, { steps });
  }

  protected async pressMouse(): Promise<void> {
    await this.page.mouse.down();
  }

  protected async releaseMouse(): Promise<void> {
    await this.page.mouse.up();
  }

  protected async touch(at: Point): Promise<void> {
    await this.page.touchscreen.tap(at.x, at.y);
  }

  async wheel(at: Point, deltaY: number): Promise<void> {
    await this.page.mouse.move(at.x, at.y);
    await this.page.mouse.wheel({ deltaY });
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key as Parameters<Page['keyboard']['press']>[0]);
  }

  async holding(key: 'Shift', doing: () => Promise<void>): Promise<void> {
    await this.page.keyboard.down(key);
    try {
      await doing();
    } finally {
      await this.page.keyboard.up(key);
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async screenshot(file: string, options: { readonly fullPage?: boolean } = {}): Promise<void> {
    writePng(
      file,
      await withTimeout(this.page.screenshot({ fullPage: options.fullPage ?? false }), 'screenshot'),
    );
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }

  async setColorScheme(scheme: 'dark' | 'light'): Promise<void> {
    await this.setMedia('prefers-color-scheme', scheme);
  }

  async setForcedColors(on: boolean): Promise<void> {
    await this.setMedia('forced-colors', on ? 'active' : 'none');
  }

  async setReducedMotion(on: boolean): Promise<void> {
    await this.setMedia('prefers-reduced-motion', on ? 'reduce' : 'no-preference');
  }

  private async setMedia(name: string, value: string): Promise<void> {
    this.media.set(name, value);
    const features = [...this.media].map(([feature, set]) => ({ name: feature, value: set }));
    await this.cdp.send('Emulation.setEmulatedMedia', { features });
  }

  async bringToFront(): Promise<void> {
    await this.page.bringToFront();
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
