import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension, type ExtensionBrowser, openBrowser } from '../browsers/browser.ts';
import { sleep } from '../browsers/driver.ts';
import type { LocalServer } from '../browsers/serve.ts';
import {
  cardWith,
  countMarks,
  LISTED_HOST,
  marked,
  openPanel,
  openPopup,
  servePages,
  UNLISTED_HOST,
  urlOf,
} from './reader.ts';
import { staysUnmarked } from './stage.ts';

const BASE = 'القرية الخضراء';
/** What the popup's "annotate this page" sends, for the tab at this host. */
function annotate(browser: ExtensionBrowser, host: string): Promise<boolean> {
  return browser.inExtension(async (wanted: string) => {
    // biome-ignore lint/suspicious/noExplicitAny: the extension's API, in the browser under test
    const api = (globalThis as any).browser ?? (globalThis as any).chrome;
    const tabs: { id: number; url?: string }[] = await api.tabs.query({});
    const tab = tabs.find(({ url }) => url !== undefined && new URL(url).hostname === wanted);
    if (tab === undefined) return false;
    await api.runtime.sendMessage({ type: 'annotate-tab', tab: tab.id });
    return true;
  }, host);
}

describe('beyond the listed sites in chromium', () => {
  let server: LocalServer;
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    server = await servePages();
    browser = await openBrowser('chromium', { extension: builtExtension('chromium'), hostsAreLocal: true });
  });
  afterAll(async () => {
    await browser?.quit();
    await server?.close();
  });

  test('nothing happens before the reader points at a page', async () => {
    await browser.goto(urlOf(server, 'short.ar.html', UNLISTED_HOST));
    await staysUnmarked(browser);
    expect(await annotate(browser, UNLISTED_HOST)).toBe(false);
    await staysUnmarked(browser);
  });

  test('then that page is read, once however often it is asked for, and no other', async () => {
    const other = await browser.newPage();
    await other.goto(urlOf(server, 'short.ar.html', 'other.example'));
    await browser.bringToFront();
    await browser.pressAction!();
    expect(await annotate(browser, UNLISTED_HOST)).toBe(true);
    const count = await marked(browser);
    expect(await annotate(browser, UNLISTED_HOST)).toBe(true);
    await browser.waitFor((many: number) => {
      const sets = [...(CSS.highlights as unknown as Map<string, Set<StaticRange>>).values()];
      return sets.reduce((sum, { size }) => sum + size, 0) === many;
    }, count);
    await browser.hover({ text: BASE });
    await cardWith(browser, BASE);
    expect(await countMarks(other)).toBe(0);
    await other.close();
  });

  test('and it is over when the reader goes to another site', async () => {
    await browser.goto(urlOf(server, 'short.ar.html', 'third.example'));
    await staysUnmarked(browser);
  });
});

describe('beyond the listed sites in firefox', () => {
  let server: LocalServer;
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    server = await servePages();
    browser = await openBrowser('firefox', { extension: builtExtension('firefox'), hostsAreLocal: true });
  });
  afterAll(async () => {
    await browser?.quit();
    await server?.close();
  });

  const registered = () =>
    browser.inExtension(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's API, in the browser under test
      const scripts = await (globalThis as any).browser.scripting.getRegisteredContentScripts();
      return (scripts as { matches: string[] }[]).flatMap(({ matches }) => matches);
    });
  const waitForRegistered = async (matches: readonly string[]) => {
    for (const end = Date.now() + 10_000; Date.now() < end; await sleep(50)) {
      if (JSON.stringify(await registered()) === JSON.stringify(matches)) return;
    }
    expect(await registered()).toEqual(matches);
  };
  const SITE = `*://${UNLISTED_HOST}/*`;

  test('a site that was granted is read from then on, until it is taken back', async () => {
    const url = urlOf(server, 'short.ar.html', UNLISTED_HOST);
    await browser.goto(url);
    await staysUnmarked(browser);
    await browser.setSites!([SITE], true);
    await waitForRegistered([SITE]);
    await browser.goto(url);
    await marked(browser);
    await browser.hover({ text: BASE });
    await cardWith(browser, BASE);
    await browser.setSites!([SITE], false);
    await waitForRegistered([]);
    await browser.goto(url);
    await staysUnmarked(browser);
  });

  test('a page that is open when its site is granted is read at once when asked', async () => {
    await browser.goto(urlOf(server, 'short.ar.html', UNLISTED_HOST));
    await browser.setSites!([SITE], true);
    await waitForRegistered([SITE]);
    expect(await annotate(browser, UNLISTED_HOST)).toBe(true);
    await marked(browser);
    await browser.setSites!([SITE], false);
  });

  test('the options list a site as soon as it is granted, and take it back', async () => {
    const options = await browser.newPage();
    await options.goto(`${browser.extensionUrl}options.html`);
    await options.waitFor(() => document.querySelector('[data-setting="granted"] .note') !== null);
    await browser.setSites!([SITE], true);
    const listed = () =>
      options.evaluate(() =>
        [...document.querySelectorAll('[data-setting="granted"] li bdi')].map((item) => item.textContent),
      );
    await expect.poll(listed, { timeout: 10_000 }).toEqual([SITE]);
    await browser.goto(urlOf(server, 'short.ar.html', UNLISTED_HOST));
    await marked(browser);
    await options.bringToFront();
    await options.click('[data-setting="granted"] button');
    await expect.poll(listed, { timeout: 10_000 }).toEqual([]);
    await waitForRegistered([]);
    await browser.bringToFront();
    await browser.goto(urlOf(server, 'short.ar.html', UNLISTED_HOST));
    await staysUnmarked(browser);
    await options.close();
  });

  test('the side panel and the popup of a page learn that its site was granted or taken back', async () => {
    await browser.goto(urlOf(server, 'short.ar.html', UNLISTED_HOST));
    const panel = await openPanel(browser);
    const says = (words: RegExp) =>
      panel.waitFor((source: string) => new RegExp(source, 'u').test(document.body.innerText), words.source);
    await says(/شريط الأدوات|toolbar/);
    await browser.setSites!([SITE], true);
    await says(/أعد تحميلها|Reload the page/);
    await browser.bringToFront();
    await browser.reload();
    await marked(browser);
    await panel.waitFor(() => document.querySelector('.panel header h2') !== null);
    await panel.close();
    const popup = await openPopup(browser);
    await popup.waitFor(() => document.querySelector('[data-action="toggle-site"]') !== null);
    await browser.setSites!([SITE], false);
    await popup.waitFor(() => document.querySelector('.ask') !== null);
    await browser.setSites!([SITE], true);
    await popup.waitFor(() => document.querySelector('.ask') === null);
    await popup.close();
    await browser.setSites!([SITE], false);
    await waitForRegistered([]);
  });

  test('all sites: the listed ones are still read once', async () => {
    await browser.setSites!(['*://*/*'], true);
    await waitForRegistered(['*://*/*']);
    await browser.goto(urlOf(server, 'short.ar.html', 'anywhere.example'));
    const count = await marked(browser);
    await browser.goto(urlOf(server, 'short.ar.html', LISTED_HOST));
    expect(await marked(browser)).toBe(count);
    await browser.setSites!(['*://*/*'], false);
  });

  test('a listed site that the reader took away is left alone', async () => {
    const origin = '*://*.aljazeera.net/*';
    await browser.setSites!([origin], false);
    await browser.goto(urlOf(server, 'short.ar.html'));
    await staysUnmarked(browser);
    await browser.setSites!([origin], true);
    await browser.goto(urlOf(server, 'short.ar.html'));
    await marked(browser);
  });
});
