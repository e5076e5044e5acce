import fs from 'node:fs';
import type { BrowserPage, ExtensionBrowser } from '../browsers/browser.ts';
import { sleep } from '../browsers/driver.ts';
import { type LocalServer, serve } from '../browsers/serve.ts';

/** What a reader sees and does, in the words of the tests. */

/** The card's host element; a closed shadow root hangs on it while the card is open. */
export const HOST = 'siyaq-card';

/** On the extension's list, so its content script runs there by itself. */
export const LISTED_HOST = 'www.aljazeera.net';
export const UNLISTED_HOST = 'news.example';

const PAGES = new URL('../fixtures/pages/', import.meta.url);

export async function servePages(): Promise<LocalServer> {
  const routes = Object.fromEntries(
    fs.readdirSync(PAGES).map((name) => [`/${name}`, fs.readFileSync(new URL(name, PAGES), 'utf8')]),
  );
  return serve(routes);
}

export const urlOf = (server: LocalServer, page: string, host = LISTED_HOST) =>
  `http://${host}:${server.port}/${page}`;

/** Texts under each of the extension's highlights, as the page's own script can see them. */
export function marks(page: BrowserPage): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights as unknown as Map<string, Iterable<StaticRange>>) {
      if (!name.startsWith('siyaq-')) continue;
      const texts: string[] = [];
      for (const range of highlight) {
        const { startContainer, startOffset, endContainer, endOffset } = range;
        texts.push(
          startContainer === endContainer
            ? (startContainer as Text).data.slice(startOffset, endOffset)
            : `${(startContainer as Text).data.slice(startOffset)}…`,
        );
      }
      found[name] = texts;
    }
    return found;
  });
}

export async function countMarks(page: BrowserPage): Promise<number> {
  return Object.entries(await marks(page))
    .filter(([name]) => name !== 'siyaq-open')
    .reduce((sum, [, texts]) => sum + texts.length, 0);
}

async function until<T>(read: () => Promise<T>, done: (value: T) => boolean, what: string): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await read();
    if (done(value)) return value;
    if (Date.now() > end)
      throw new Error(`waited in vain for ${what}; last: ${JSON.stringify(value)?.slice(0, 400)}`);
    await sleep(50);
  }
}

export const marked = (page: BrowserPage) =>
  until(
    () => countMarks(page),
    (count) => count > 0,
    'marks',
  );
export const unmarked = (page: BrowserPage) =>
  until(
    () => countMarks(page),
    (count) => count === 0,
    'no marks',
  );

/** Text of the open card; null when none is open. */
export function cardText(page: BrowserPage): Promise<string | null> {
  return page.shadow(HOST, (root: ShadowRoot) => {
    const host = root.host as HTMLElement;
    const shown = host.matches(':popover-open') || root.querySelector(':popover-open') !== null;
    const words = [...root.children]
      .filter((child) => child.tagName !== 'STYLE')
      .map((child) => (child as HTMLElement).innerText);
    return shown ? words.join('\n') : null;
  });
}

/** Waits until a card with these words is open. */
export const cardWith = (page: BrowserPage, words: string) =>
  until(
    () => cardText(page),
    (text) => text?.includes(words) ?? false,
    `a card with «${words}»`,
  );

export const noCard = (page: BrowserPage) =>
  until(
    () => cardText(page),
    (text) => text === null,
    'no card',
  );

export interface CardLink {
  readonly href: string;
  readonly text: string;
}

export async function cardLinks(page: BrowserPage): Promise<CardLink[]> {
  const links = await page.shadow(HOST, (root: ShadowRoot) =>
    [...root.querySelectorAll('a[href]')].map((link) => ({
      href: (link as HTMLAnchorElement).href,
      text: (link.textContent ?? '').trim(),
    })),
  );
  return links ?? [];
}

/**
 * The side panel as a tab of its own, speaking of the browser's first tab, where a driver
 * has mouse and keyboard. The browser's own panel is opened in `own-panel.test.ts`.
 */
export async function openPanel(browser: ExtensionBrowser): Promise<BrowserPage> {
  await browser.bringToFront();
  // By its place: the addresses of pages that it may not enter are kept from an extension.
  const ids = await browser.inExtension(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the extension's API, in the browser under test
    const api = (globalThis as any).browser ?? (globalThis as any).chrome;
    const tabs: { id: number }[] = await api.tabs.query({ active: true });
    return tabs.map(({ id }) => id);
  });
  if (ids.length !== 1) throw new Error(`not one tab in front: ${ids.join()}`);
  const panel = await browser.newPage();
  await panel.setViewport(340, 720);
  await panel.goto(`${browser.extensionUrl}sidepanel.html?tab=${ids[0]}`);
  await panel.waitFor(() => document.querySelector('.panel') !== null);
  return panel;
}

/**
 * The popup as a tab of its own. It opens while the page is the active tab, of which it then speaks, and comes to the front
 * for the mouse: Chromium takes twenty seconds for a click in a tab behind.
 */
export async function openPopup(browser: ExtensionBrowser): Promise<BrowserPage> {
  const popup = await browser.newPage();
  await browser.bringToFront();
  await popup.goto(`${browser.extensionUrl}popup.html`);
  await popup.waitFor(() => document.querySelector('[data-action="toggle"]') !== null);
  await popup.bringToFront();
  return popup;
}
