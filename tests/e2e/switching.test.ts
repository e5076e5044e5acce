import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension, type ExtensionBrowser, openBrowser } from '../browsers/browser.ts';
import type { LocalServer } from '../browsers/serve.ts';
import { countMarks, marked, openPopup, servePages, unmarked, urlOf } from './reader.ts';

describe.each(BROWSERS)('the popup in %s', (name) => {
  let server: LocalServer;
  let browser: ExtensionBrowser | undefined;
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), `siyaq-switch-${name}-`));

  const open = async () => {
    browser = await openBrowser(name, { extension: builtExtension(name), hostsAreLocal: true, profile });
    return browser;
  };
  beforeAll(async () => {
    server = await servePages();
  });
  afterEach(async () => {
    await browser?.quit();
    browser = undefined;
  });
  afterAll(async () => {
    await server?.close();
    fs.rmSync(profile, { recursive: true, force: true });
  });

  test('the switch takes every mark off every tab and brings them back; a restart keeps the choice', async () => {
    const first = await open();
    await first.goto(urlOf(server, 'attack.ar.html'));
    await marked(first);
    const other = await first.newPage();
    await other.goto(urlOf(server, 'attack.en.html'));
    await marked(other);
    const popup = await openPopup(first);
    await popup.waitFor(() => document.querySelector('[data-action="toggle"]') !== null);
    await popup.click('[data-action="toggle"]');
    await unmarked(first);
    await unmarked(other);
    await popup.click('[data-action="toggle"]');
    await marked(first);
    await marked(other);
    await popup.click('[data-action="toggle"]');
    await unmarked(first);
    await first.quit();

    const second = await open();
    await second.goto(urlOf(server, 'attack.ar.html'));
    const again = await openPopup(second);
    await again.waitFor(() => document.querySelector('[data-action="toggle"]') !== null);
    expect(await countMarks(second)).toBe(0);
    await again.click('[data-action="toggle"]');
    await marked(second);
  });

  test('one site can be turned off by itself', async () => {
    const page = await open();
    await page.goto(urlOf(server, 'attack.ar.html'));
    await marked(page);
    const other = await page.newPage();
    await other.goto(urlOf(server, 'attack.en.html', 'www.syria.tv'));
    await marked(other);
    const popup = await openPopup(page);
    await popup.waitFor(() => document.querySelector('[data-action="toggle-site"]') !== null);
    await popup.click('[data-action="toggle-site"]');
    await unmarked(page);
    expect(await countMarks(other)).toBeGreaterThan(0);
    await popup.click('[data-action="toggle-site"]');
    await marked(page);
  });

  test('a pack is turned off and on in the popup, and the page follows', async () => {
    const page = await open();
    await page.goto(urlOf(server, 'attack.ar.html'));
    await marked(page);
    const popup = await openPopup(page);
    // The list has come, and the popup has its height.
    await popup.waitFor(() => document.querySelectorAll('[data-mention]').length > 5);
    const height = () =>
      popup.evaluate(() => document.querySelector('.popup')!.getBoundingClientRect().height);
    const tall = await height();
    const names = () =>
      page.evaluate(
        () => (CSS.highlights as unknown as Map<string, Set<unknown>>).get('siyaq-entity')?.size ?? 0,
      );
    const before = await names();
    for (const pack of ['syria-iraq', 'world']) await popup.click(`[data-action="pack-${pack}"]`);
    await expect.poll(names, { timeout: 10_000 }).toBe(0);
    // What stands below the list, which is gone, has not moved.
    await popup.waitFor(() => document.querySelector('[data-mention]') === null);
    expect(await height()).toBe(tall);
    await popup.click('[data-action="pack-world"]');
    await expect.poll(names, { timeout: 10_000 }).toBeGreaterThan(0);
    await popup.click('[data-action="pack-syria-iraq"]');
    await expect.poll(names, { timeout: 10_000 }).toBe(before);
  });

  test('the popup lists what was found and leads to it, and says how it read the date', async () => {
    const page = await open();
    await page.setViewport(900, 320);
    await page.goto(urlOf(server, 'attack.ar.html'));
    await marked(page);
    const popup = await openPopup(page);
    await popup.waitFor(() => document.body.innerText.includes('2023'));
    const listed = await popup.waitFor(() => {
      const items = [...document.querySelectorAll('[data-mention]')].map((item) => item.textContent ?? '');
      return items.length > 5 ? items : null;
    });
    expect(listed!.some((text) => text.includes('القرية الخضراء'))).toBe(true);
    // What a figure and an event of the text stand for, in the browser's language.
    expect(listed!.some((text) => /^900.*(?:troops|جنود)/iu.test(text))).toBe(true);
    expect(listed!.some((text) => /(?:Rocket attack|هجوم صاروخي) · .+2023/u.test(text))).toBe(true);
    await popup.evaluate(() => {
      const item = [...document.querySelectorAll('[data-mention]')].find((found) =>
        found.textContent?.includes('حمص'),
      );
      (item as HTMLElement | undefined)?.click();
    });
    await page.bringToFront();
    await page.waitFor(() => scrollY > 100);
  });
});
