import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, type BrowserPage } from '../browsers/browser.ts';
import { axeOnPage } from './axe.ts';
import { cardLinks, cardText, cardWith, HOST, marked, marks, noCard, unmarked, urlOf } from './reader.ts';
import { BASE, GENERAL, Stage } from './stage.ts';

describe.each(BROWSERS)('the first-run page in %s', (name) => {
  const stage = new Stage(name, { lang: 'ar', keepsFirstRunPage: true });
  let page: BrowserPage;
  let wasInFront = false;
  const address = () => `${stage.browser.extensionUrl}welcome.html`;
  beforeAll(async () => {
    page = await stage.browser.tabAt(address());
    wasInFront = await page.evaluate(() => document.visibilityState === 'visible');
    await page.setViewport(1000, 900);
    await marked(page);
  });
  // Chromium takes ten seconds for a click in a tab behind, and moves no mouse there.
  beforeEach(() => page.bringToFront());

  /** The id of the tab that shows the page. */
  const tab = () =>
    stage.browser.inExtension(async (url: string) => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's API, in the browser under test
      const api = (globalThis as any).browser ?? (globalThis as any).chrome;
      const tabs: { id: number; url?: string }[] = await api.tabs.query({});
      return tabs.find((one) => one.url === url)!.id;
    }, address());
  /** What a key of the manifest's commands brings about, which no driver can press. */
  const command = async (what: string) =>
    stage.browser.inExtension(
      async (id: number, key: string) => {
        // biome-ignore lint/suspicious/noExplicitAny: the extension's API, in the browser under test
        const api = (globalThis as any).browser ?? (globalThis as any).chrome;
        await api.tabs.sendMessage(id, { type: 'command', command: key }, { frameId: 0 });
        return true;
      },
      await tab(),
      what,
    );
  /** Popup and side panel as tabs of their own. */
  async function beside(what: 'popup' | 'sidepanel'): Promise<BrowserPage> {
    const id = await tab();
    const other = await stage.browser.newPage();
    await other.goto(`${stage.browser.extensionUrl}${what}.html?tab=${id}`);
    return other;
  }
  /** Until a name is marked in the article as it now stands. */
  const named = (words: string) =>
    page.waitFor((wanted: string) => {
      const names = (CSS.highlights.get('siyaq-entity') ?? []) as unknown as Iterable<StaticRange>;
      return [...names].some(
        ({ startContainer, startOffset, endOffset }) =>
          startContainer.isConnected &&
          (startContainer as Text).data.slice(startOffset, endOffset).includes(wanted),
      );
    }, words);
  const text = (of: BrowserPage) => of.evaluate(() => (document.body as HTMLElement).innerText);

  test('is opened when the extension is installed, in front, in the reader’s language, marked', async () => {
    expect(wasInFront).toBe(true);
    const { lang, dir } = await page.evaluate(() => {
      const { lang, dir } = document.documentElement;
      return { lang, dir };
    });
    expect([lang, dir]).toEqual(['ar', 'rtl']);
    const found = await marks(page);
    expect(found['siyaq-entity']).toContain(GENERAL);
    expect(found['siyaq-event']).toContain('صاروخين سقطا');
    expect(found['siyaq-date']).toContain('مساء 13 مارس الجاري');
    expect(found['siyaq-number']).toEqual(['900', '48', '22']);
  });

  test('nothing but the article is marked', async () => {
    const outside = await page.evaluate(() => {
      const article = document.querySelector('article')!;
      return [...(CSS.highlights as unknown as Map<string, Iterable<StaticRange>>).values()]
        .flatMap((highlight) => [...highlight])
        .filter(({ startContainer }) => !article.contains(startContainer)).length;
    });
    expect(outside).toBe(0);
  });

  test('shows a card of the base with its sources and what came after its date', async () => {
    await page.hover({ text: BASE });
    expect(await cardWith(page, '2022')).toContain('15 مارس 2023');
    expect(await page.shadow(HOST, (root: ShadowRoot) => root.querySelector<HTMLElement>('.card')!.dir)).toBe(
      'rtl',
    );
    const links = await cardLinks(page);
    expect(links.filter(({ href }) => /^https:/.test(href)).length).toBeGreaterThan(2);
    const actions = await page.shadow(HOST, (root: ShadowRoot) =>
      [...root.querySelectorAll('.actions button')].map((one) => one.getAttribute('aria-label')),
    );
    expect(actions).not.toContain('إيقاف «سياق» في هذا الموقع');
    expect(actions!.length).toBeGreaterThan(1);
    await page.press('Escape');
    await noCard(page);
  });

  test('can be gone through by keyboard', async () => {
    await page.hover({ x: 5, y: 5 }, 1);
    await command('next-mark');
    await page.bringToFront();
    await cardWith(page, BASE);
    await command('next-mark');
    await page.waitFor(() => (CSS.highlights.get('siyaq-open')?.size ?? 0) === 1);
    await page.press('Escape');
    await noCard(page);
  });

  test('a finger opens a card with a tap on a mark and closes it with one elsewhere', async () => {
    await page.tap({ text: BASE });
    expect(await cardWith(page, '2022')).toContain('15 مارس 2023');
    await page.tap({ x: 5, y: 5 });
    await noCard(page);
    await page.tap({ text: GENERAL });
    await cardWith(page, 'رئيس هيئة الأركان');
    await page.tap({ x: 5, y: 5 });
    await noCard(page);
  });

  test('speaks the other language: text, direction, marks and cards', async () => {
    await page.click('[data-action="language"]');
    await page.waitFor(
      () => document.documentElement.dir === 'ltr' && document.documentElement.lang === 'en',
    );
    await named('Mark Milley');
    expect((await marks(page))['siyaq-number']).toEqual(['900', '48', '22']);
    await page.hover({ text: '900' });
    expect(await cardWith(page, 'Reuters')).toContain('900');
    await page.press('Escape');
    await noCard(page);
    await page.click('[data-action="language"]');
    await page.waitFor(() => document.documentElement.dir === 'rtl');
    await named(GENERAL);
  });

  test('no mark outlives the text that goes', async () => {
    const left = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const seen = new MutationObserver(() => {
            seen.disconnect();
            const highlights = CSS.highlights as unknown as Map<string, Iterable<StaticRange>>;
            requestAnimationFrame(() =>
              resolve(
                [...highlights.values()]
                  .flatMap((highlight) => [...highlight])
                  .filter(({ startContainer }) => !startContainer.isConnected).length,
              ),
            );
          });
          seen.observe(document.querySelector('.sheet')!, { childList: true });
        }),
    );
    await page.click('[data-action="language"]');
    expect(await left).toBe(0);
    await named('Mark Milley');
    await page.click('[data-action="language"]');
    await named(GENERAL);
  });

  test('in forced colours its marks are lines and not blocks, in the system’s colours', async () => {
    await page.setForcedColors(true);
    try {
      const colours = await page.evaluate(() => {
        const article = document.querySelector('article')!;
        const probe = document.createElement('p');
        probe.style.cssText = 'background: Canvas; color: CanvasText';
        document.querySelector('main')!.append(probe);
        const { backgroundColor: canvas, color: words } = getComputedStyle(probe);
        probe.remove();
        return {
          adjust: getComputedStyle(article).getPropertyValue('forced-color-adjust'),
          paper: getComputedStyle(document.querySelector('.sheet')!).backgroundColor === canvas,
          words: getComputedStyle(article).color === words,
        };
      });
      // Without it Chromium paints marks as selected words.
      expect(colours).toEqual({ adjust: 'none', paper: true, words: true });
      expect(await axeOnPage(page)).toEqual([]);
    } finally {
      await page.setForcedColors(false);
    }
  });

  test('the popup speaks of it as of any page, without a switch of a site', async () => {
    const popup = await beside('popup');
    await popup.waitFor(() => document.querySelectorAll('li').length > 3);
    const shown = await text(popup);
    expect(shown).toContain(GENERAL);
    expect(shown).toContain('15 مارس 2023');
    expect(shown).not.toContain('لا يسمح المتصفح');
    expect(await popup.evaluate(() => document.querySelectorAll('[data-action="toggle-site"]').length)).toBe(
      0,
    );
    await popup.close();
  });

  test('the side panel shows its background, and another page’s own while this one is open', async () => {
    const panel = await beside('sidepanel');
    await panel.waitFor(() => document.querySelector('.panel header h2') !== null);
    expect(await text(panel)).toContain(GENERAL);
    await panel.close();
    await stage.open('short.ar.html');
    const id = await stage.browser.inExtension(
      async (url: string) => {
        // biome-ignore lint/suspicious/noExplicitAny: the extension's API, in the browser under test
        const api = (globalThis as any).browser ?? (globalThis as any).chrome;
        const tabs: { id: number; url?: string }[] = await api.tabs.query({});
        return tabs.find((one) => one.url === url)!.id;
      },
      urlOf(stage.server, 'short.ar.html'),
    );
    const other = await stage.browser.newPage();
    await other.goto(`${stage.browser.extensionUrl}sidepanel.html?tab=${id}`);
    await other.waitFor(() => document.querySelector('.panel header h2') !== null);
    expect(await text(other)).toMatch(/14 مارس 2023/u);
    expect(await text(other)).not.toContain('900');
    await other.close();
  });

  test('its switch takes the marks off and brings them back', async () => {
    await page.click('[data-action="toggle"]');
    await unmarked(page);
    expect(await text(page)).toContain('«سياق» متوقف');
    await page.hover({ text: BASE });
    expect(await cardText(page)).toBeNull();
    await page.click('[data-action="toggle"]');
    await marked(page);
    expect(await text(page)).not.toContain('«سياق» متوقف');
  });

  // Chromium's driver can take no site back.
  if (name === 'firefox') {
    test('asks for the news sites where they are not allowed', async () => {
      const sites = await page.evaluate(
        () =>
          // biome-ignore lint/suspicious/noExplicitAny: the extension's API, in the browser under test
          (globalThis as any).browser.runtime.getManifest().host_permissions as string[],
      );
      await stage.browser.setSites!(sites.slice(0, 1), false);
      await page.waitFor(() => document.querySelector('[data-action="allow-sites"]') !== null);
      await stage.browser.setSites!(sites.slice(0, 1), true);
      await page.waitFor(() => document.querySelector('[data-action="allow-sites"]') === null);
    });
  }

  test('the options lead to it', async () => {
    const options = await stage.browser.newPage();
    await options.goto(`${stage.browser.extensionUrl}options.html`);
    await options.waitFor(() => document.querySelector('a[href="/welcome.html"]') !== null);
    await options.bringToFront();
    await options.click('a[href="/welcome.html"]');
    await options.waitFor(() => document.querySelector('.welcome article') !== null);
    await marked(options);
    await options.close();
  });

  test.each([
    ['ar', 'light'],
    ['en', 'dark'],
  ] as const)('axe finds nothing, %s %s', async (lang, scheme) => {
    if ((await page.evaluate(() => document.documentElement.lang)) !== lang)
      await page.click('[data-action="language"]');
    await page.setColorScheme(scheme);
    await page.evaluate(() => {
      document.querySelector('details')!.open = true;
    });
    expect(await axeOnPage(page)).toEqual([]);
  });

  test('asks nobody on the network', async () => {
    const { port } = stage.server;
    const elsewhere = (await stage.browser.requests()).filter((url) => !url.includes(`:${port}/`));
    expect(elsewhere).toEqual([]);
  });

  stage.expectNoErrors();
});
