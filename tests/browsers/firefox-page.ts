import { callSource, type PageFunction, type Point, sleep, TIMEOUT, writePng } from './driver.ts';
import { PageBase } from './page.ts';

/** WebDriver BiDi, spoken directly: puppeteer's wrappers wait for ever on moz-extension: pages. */
export interface Bidi {
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's answers differ by method; each caller names the fields that it reads.
  send(method: string, params: Record<string, unknown>): Promise<any>;
}

/** Runs an expression with browser privileges, in the browser's own window (Services, WebExtensionPolicy …). */
export type Privileged = <T>(expression: string) => Promise<T>;

/** https://w3c.github.io/webdriver/#keyboard-actions */
const KEYS: Readonly<Record<string, string>> = {
  Shift: '\uE008',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  End: '\uE010',
  Tab: '\uE004',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
  Space: ' ',
};

interface ScriptAnswer {
  readonly type: 'success' | 'exception';
  readonly exceptionDetails?: { readonly text: string };
  // biome-ignore lint/suspicious/noExplicitAny: a BiDi RemoteValue; only strings and node references are read.
  readonly result?: any;
}

export class FirefoxPage extends PageBase {
  readonly context: string;
  private readonly bidi: Bidi;
  private readonly privileged: Privileged;
  private mouse: Point = { x: 0, y: 0 };

  constructor(bidi: Bidi, privileged: Privileged, context: string) {
    super();
    this.bidi = bidi;
    this.privileged = privileged;
    this.context = context;
  }

  /** A switch into the extension's process loses the load event for BiDi, so extension pages are polled. */
  async goto(url: string): Promise<void> {
    const poll = /^moz-extension:/.test(url);
    if (!poll && /^moz-extension:/.test(await this.url())) {
      await this.bidi.send('browsingContext.navigate', {
        context: this.context,
        url: 'about:blank',
        wait: 'none',
      });
      await this.waitFor(() => location.href === 'about:blank');
    }
    await this.bidi.send('browsingContext.navigate', {
      context: this.context,
      url,
      wait: poll ? 'none' : 'complete',
    });
    if (poll) {
      const bare = url.split('#')[0];
      await this.waitFor(
        (wanted: string) => location.href.startsWith(wanted) && document.readyState === 'complete',
        bare,
      );
    }
  }

  async reload(): Promise<void> {
    await this.bidi.send('browsingContext.reload', { context: this.context, wait: 'complete' });
  }

  async url(): Promise<string> {
    const tree = await this.bidi.send('browsingContext.getTree', { root: this.context, maxDepth: 0 });
    return tree.contexts[0].url as string;
  }

  async evaluate<T>(fn: PageFunction<T>, ...args: unknown[]): Promise<T> {
    const expression = `(async () => { const value = await (${callSource(fn, args)}); return value === undefined ? '' : JSON.stringify(value); })()`;
    const answer = (await this.bidi.send('script.evaluate', {
      expression,
      target: { context: this.context },
      awaitPromise: true,
      userActivation: true,
    })) as ScriptAnswer;
    const text = this.unwrap(answer) as string;
    return (text === '' || text === undefined ? undefined : JSON.parse(text)) as T;
  }

  private unwrap(answer: ScriptAnswer): unknown {
    if (answer.type === 'exception')
      throw new Error(answer.exceptionDetails?.text ?? 'exception in the page');
    return answer.result?.value;
  }

  async shadow<T>(host: string, fn: PageFunction<T>, ...args: unknown[]): Promise<T | null> {
    const found = (await this.bidi.send('script.callFunction', {
      functionDeclaration: '(selector) => document.querySelector(selector)',
      arguments: [{ type: 'string', value: host }],
      target: { context: this.context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    })) as ScriptAnswer;
    const root = found.result?.value?.shadowRoot;
    if (root?.sharedId === undefined) return null;
    const answer = (await this.bidi.send('script.callFunction', {
      functionDeclaration: `async (root, ...args) => JSON.stringify({ value: await (${String(fn)})(root, ...args.map((arg) => JSON.parse(arg))) })`,
      arguments: [
        { sharedId: root.sharedId },
        ...args.map((arg) => ({ type: 'string', value: JSON.stringify(arg) })),
      ],
      target: { context: this.context },
      awaitPromise: true,
    })) as ScriptAnswer;
    return (JSON.parse(this.unwrap(answer) as string) as { value: T }).value;
  }

  private async act(
    type: 'pointer' | 'key' | 'wheel',
    actions: readonly Record<string, unknown>[],
  ): Promise<void> {
    const parameters = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {};
    await this.bidi.send('input.performActions', {
      context: this.context,
      actions: [{ type, id: type, ...parameters, actions }],
    });
  }

  protected async moveMouse(to: Point, steps: number): Promise<void> {
    const from = this.mouse;
    const moves = Array.from({ length: steps }, (_, i) => ({
      type: 'pointerMove',
      x: Math.round(from.x + ((to.x - from.x) * (i + 1)) / steps),
      y: Math.round(from.y + ((to.y - from.y) * (i + 1)) / steps),
      duration: 10,
      origin: 'viewport',
    }));
    this.mouse = to;
    await this.act('pointer', moves);
  }

  protected async pressMouse(): Promise<void> {
    await this.act('pointer', [{ type: 'pointerDown', button: 0 }]);
  }

  protected async releaseMouse(): Promise<void> {
    await this.act('pointer', [{ type: 'pointerUp', button: 0 }]);
  }

  protected async touch(at: Point): Promise<void> {
    await this.bidi.send('input.performActions', {
      context: this.context,
      actions: [
        {
          type: 'pointer',
          id: 'finger',
          parameters: { pointerType: 'touch' },
          actions: [
            { type: 'pointerMove', x: at.x, y: at.y, origin: 'viewport' },
            { type: 'pointerDown', button: 0 },
            { type: 'pause', duration: 60 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }

  async wheel(at: Point, deltaY: number): Promise<void> {
    await this.moveMouse(at, 1);
    await this.act('wheel', [{ type: 'scroll', x: at.x, y: at.y, deltaX: 0, deltaY, origin: 'viewport' }]);
  }

  async press(key: string): Promise<void> {
    const value = KEYS[key] ?? key;
    await this.act('key', [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
  }

  async holding(key: 'Shift', doing: () => Promise<void>): Promise<void> {
    const value = KEYS[key];
    await this.act('key', [{ type: 'keyDown', value }]);
    try {
      await doing();
    } finally {
      await this.act('key', [{ type: 'keyUp', value }]);
    }
  }

  async type(text: string): Promise<void> {
    await this.act(
      'key',
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  async screenshot(file: string, options: { readonly fullPage?: boolean } = {}): Promise<void> {
    const { data } = await this.bidi.send('browsingContext.captureScreenshot', {
      context: this.context,
      origin: options.fullPage ? 'document' : 'viewport',
    });
    writePng(file, Buffer.from(data as string, 'base64'));
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.bidi.send('browsingContext.setViewport', {
      context: this.context,
      viewport: { width, height },
      devicePixelRatio: 1,
    });
  }

  /** Firefox takes these as preferences of the whole browser. */
  async setColorScheme(scheme: 'dark' | 'light'): Promise<void> {
    await this.setPreference('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
    await this.waitFor(
      (dark: boolean) => matchMedia('(prefers-color-scheme: dark)').matches === dark,
      scheme === 'dark',
    );
  }

  async setForcedColors(on: boolean): Promise<void> {
    await this.setPreference('browser.display.document_color_use', on ? 2 : 0);
    await this.waitFor((forced: boolean) => matchMedia('(forced-colors: active)').matches === forced, on);
  }

  async setReducedMotion(on: boolean): Promise<void> {
    await this.setPreference('ui.prefersReducedMotion', on ? 1 : 0);
    await this.waitFor(
      (less: boolean) => matchMedia('(prefers-reduced-motion: reduce)').matches === less,
      on,
    );
  }

  private async setPreference(name: string, value: number): Promise<void> {
    await this.privileged(`(Services.prefs.setIntPref(${JSON.stringify(name)}, ${value}), true)`);
  }

  async bringToFront(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
  }

  async close(): Promise<void> {
    await this.bidi.send('browsingContext.close', { context: this.context });
  }
}

/** Waits for the tab to leave the state in which evaluate fails at once (just made). */
export async function settle(page: FirefoxPage): Promise<void> {
  const end = Date.now() + TIMEOUT;
  for (;;) {
    try {
      await page.evaluate('1');
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(50);
    }
  }
}
