import fs from 'node:fs';
import path from 'node:path';

/** Every wait in the drivers ends after this long with an error that says what was waited for. */
export const TIMEOUT = 30_000;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A CSS selector, or the first occurrence of a text in the page. */
export type Target = string | { readonly text: string; readonly occurrence?: number };

/** Runs in the page; arguments and result pass through JSON. A string is an expression. */
// biome-ignore lint/suspicious/noExplicitAny: the arguments' types are the function's own; JSON carries them.
export type PageFunction<T> = ((...args: any[]) => T | Promise<T>) | string;

/** One tab, driven with trusted input. */
export interface BrowserPage {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  evaluate<T>(fn: PageFunction<T>, ...args: unknown[]): Promise<T>;
  /** `fn` gets the shadow root (open or closed) of the first match; null when there is no such host. */
  shadow<T>(host: string, fn: PageFunction<T>, ...args: unknown[]): Promise<T | null>;
  /** Polls until `fn` is truthy in the page. */
  waitFor<T>(fn: PageFunction<T>, ...args: unknown[]): Promise<T>;
  pointOf(target: Target): Promise<Point>;
  hover(target: Target | Point, steps?: number): Promise<Point>;
  click(target: Target | Point): Promise<Point>;
  /** A finger on a touch screen. */
  tap(target: Target | Point): Promise<Point>;
  mouseDown(target: Target | Point): Promise<void>;
  mouseUp(): Promise<void>;
  wheel(at: Point, deltaY: number): Promise<void>;
  press(key: string): Promise<void>;
  /** Does something while a key is down. */
  holding(key: 'Shift', doing: () => Promise<void>): Promise<void>;
  type(text: string): Promise<void>;
  screenshot(file: string, options?: { readonly fullPage?: boolean }): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  setColorScheme(scheme: 'dark' | 'light'): Promise<void>;
  setForcedColors(on: boolean): Promise<void>;
  setReducedMotion(on: boolean): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

export interface LogLine {
  readonly level: string;
  readonly text: string;
  readonly url: string;
}

export interface ExtensionProblems {
  readonly manifestErrors: readonly string[];
  readonly installWarnings: readonly string[];
  readonly runtimeErrors: readonly string[];
}

/** A browser with the extension installed; its first tab is the page itself. */
export interface ExtensionBrowser extends BrowserPage {
  readonly name: 'chromium' | 'firefox';
  readonly version: string;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly extensionUrl: string;
  readonly logs: readonly LogLine[];
  newPage(): Promise<BrowserPage>;
  /** The tab that shows an address, once there is one. */
  tabAt(url: string): Promise<BrowserPage>;
  /** Runs in an extension page, with the whole extension API. */
  inExtension<T>(fn: PageFunction<T>, ...args: unknown[]): Promise<T>;
  /** Stops the background as the browser does after a while without work. */
  stopBackground(): Promise<void>;
  setOffline(on: boolean): Promise<void>;
  /** Every http(s) and ws(s) request that pages, content scripts and the background made. */
  requests(): Promise<readonly string[]>;
  problems(): Promise<ExtensionProblems>;
  /** Presses the toolbar's button on the first tab, by which the reader points at it (`activeTab`). Chromium only. */
  pressAction?(): Promise<void>;
  /** Grants or takes back host permissions, as the reader does in the browser's own questions and settings. Firefox only. */
  setSites?(origins: readonly string[], granted: boolean): Promise<void>;
  /** Resolves when somebody closes the browser's window. */
  closed(): Promise<void>;
  /** Ends the whole browser and removes what it left. */
  quit(): Promise<void>;
}

export interface BrowserOptions {
  /** Unpacked extension. */
  readonly extension: string;
  /** Kept and used again when given, so that storage survives a restart. */
  readonly profile?: string;
  readonly width?: number;
  readonly height?: number;
  /** Interface language, `ar` or `en`. */
  readonly lang?: string;
  readonly headless?: boolean;
  /** Leaves the tab open that the extension opens when it is installed; else it is closed before anything else is done. */
  readonly keepsFirstRunPage?: boolean;
  /** Every host name leads to 127.0.0.1, so that a listed news host can be a local server. */
  readonly hostsAreLocal?: boolean;
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function withTimeout<T>(promise: Promise<T>, what: string, ms = TIMEOUT): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`timed out after ${ms} ms: ${what}`)), ms);
  });
  promise.catch(() => {});
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The source of an expression that yields what `fn` does. */
export function callSource(fn: PageFunction<unknown>, args: readonly unknown[]): string {
  if (typeof fn === 'string') return fn;
  return `(${fn.toString()})(${args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg))).join(',')})`;
}

export interface Manifest {
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
  readonly action?: { readonly default_popup?: string };
}

export function readManifest(extension: string): { dir: string; manifest: Manifest } {
  const dir = path.resolve(extension);
  const file = path.join(dir, 'manifest.json');
  if (!fs.existsSync(file)) throw new Error(`no built extension in ${dir}: run "npm run build" first`);
  return { dir, manifest: JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest };
}

/** What the extension opens in a tab when it is installed; undefined when it has no such page. */
export function firstRunPage(dir: string, extensionUrl: string): string | undefined {
  const page = 'welcome.html';
  return fs.existsSync(path.join(dir, page)) ? extensionUrl + page : undefined;
}

export function writePng(file: string, bytes: Uint8Array): void {
  fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  fs.writeFileSync(file, bytes);
}
