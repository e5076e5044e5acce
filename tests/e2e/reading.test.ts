import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension, type ExtensionBrowser, openBrowser } from '../browsers/browser.ts';
import { sleep } from '../browsers/driver.ts';
import type { LocalServer } from '../browsers/serve.ts';
import {
  cardLinks,
  cardText,
  cardWith,
  HOST,
  marked,
  marks,
  noCard,
  servePages,
  UNLISTED_HOST,
  urlOf,
} from './reader.ts';
import { ANY_DELAY, staysUnmarked } from './stage.ts';

const outerHtml = () => document.documentElement.outerHTML;

describe.each(BROWSERS)('reading a news page in %s', (name) => {
  let server: LocalServer;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages();
    browser = await openBrowser(name, { extension: builtExtension(name), hostsAreLocal: true });
  });
  afterAll(async () => {
    await browser?.quit();
    await server?.close();
  });

  test('the browser has nothing to say against the extension', async () => {
    const problems = await browser.problems();
    expect(problems).toEqual({ manifestErrors: [], installWarnings: [], runtimeErrors: [] });
  });

  test('names, dates and numbers of an Arabic article are marked, and nothing around it', async () => {
    await browser.goto(urlOf(server, 'attack.ar.html'));
    await marked(browser);
    const found = await marks(browser);
    expect(found['siyaq-entity']).toContain('القرية الخضراء');
    expect(found['siyaq-entity']).toContain('مارك ميلي');
    expect(found['siyaq-date']).toEqual(
      expect.arrayContaining(['مساء الاثنين 13 مارس 2023', '14 فبراير الجاري', '4 يناير']),
    );
    expect(found['siyaq-number']).toEqual(expect.arrayContaining(['900', '48', '28']));
    const outside = await browser.evaluate(() => {
      const ranges = [...(CSS.highlights as unknown as Map<string, Iterable<StaticRange>>).values()].flatMap(
        (set) => [...set],
      );
      return ranges.filter(
        (range) => range.startContainer.parentElement?.closest('nav, aside, footer, form') !== null,
      ).length;
    });
    expect(outside).toBe(0);
  });

  test('the page is byte for byte what it was', async () => {
    await browser.goto(urlOf(server, 'attack.ar.html'));
    await marked(browser);
    const before = await browser.evaluate(outerHtml);
    await browser.hover({ text: 'القرية الخضراء' });
    await cardWith(browser, 'القرية الخضراء');
    await browser.hover({ x: 5, y: 400 });
    await noCard(browser);
    expect(await browser.evaluate(outerHtml)).toBe(before);
    const served = await browser.evaluate(
      async () =>
        new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
          .documentElement.outerHTML,
    );
    expect(before).toBe(served);
  });

  test('the card of the base tells of earlier attacks with date and source, and later ones apart', async () => {
    await browser.goto(urlOf(server, 'attack.ar.html'));
    await marked(browser);
    await browser.hover({ text: 'القرية الخضراء' });
    const text = await cardWith(browser, '2022');
    const [before, since] = text!.split('منذ ذلك الحين');
    expect(before).not.toMatch(/202[4-6]/);
    expect(since).toBeDefined();
    const links = await cardLinks(browser);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link.href).toMatch(/^https?:\/\//);
    await browser.press('Escape');
    await noCard(browser);
  });

  test('the pointer may travel into the card, and leaving it closes it', async () => {
    await browser.goto(urlOf(server, 'attack.ar.html'));
    await marked(browser);
    await browser.hover({ text: 'مارك ميلي' });
    await cardWith(browser, 'ميلي');
    const box = await browser.shadow(HOST, (root: ShadowRoot) => {
      const card = root.querySelector('[role]') ?? root.lastElementChild;
      const rect = card?.getBoundingClientRect();
      return rect === undefined ? null : { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
    });
    expect(box).not.toBeNull();
    await browser.hover({ x: Math.round(box!.x + box!.width / 2), y: Math.round(box!.y + 20) }, 12);
    // Longer than the leave delay: a card that closes under the pointer would be gone by now.
    await sleep(ANY_DELAY);
    expect(await cardText(browser)).not.toBeNull();
    await browser.hover({ x: 5, y: 5 }, 12);
    await noCard(browser);
  });

  const cards: readonly [mark: string, words: string, reason: string][] = [
    ['900', '900', 'US troops as stated in March 2023'],
    ['48', '48', 'operations of February 2023'],
    ['28', '28', 'sites counted, and their parts'],
    ['14 فبراير الجاري', '14 فبراير 2023', 'a quoted February statement'],
    ['مارك ميلي', 'هيئة الأركان', 'the office held in March 2023'],
    ['4 يناير', '4 يناير 2023', 'the last one before publication'],
  ];
  test.each(cards)('card of «%s» says «%s» (%s)', async (mark, words) => {
    await browser.goto(urlOf(server, 'attack.ar.html'));
    await marked(browser);
    await browser.hover({ text: mark });
    await cardWith(browser, words);
    expect((await cardLinks(browser)).length).toBeGreaterThan(0);
  });

  test('two spellings of one site lead to the same card', async () => {
    await browser.goto(urlOf(server, 'attack.ar.html'));
    await marked(browser);
    const titles: (string | undefined)[] = [];
    for (const spelling of [{ text: 'كونوكو' }, { text: 'كونيكو', occurrence: 2 }]) {
      await browser.hover(spelling);
      await cardWith(browser, 'كون');
      titles.push(
        (await browser.shadow(
          HOST,
          (root: ShadowRoot) => root.querySelector('h2')?.textContent ?? undefined,
        )) ?? undefined,
      );
      await browser.press('Escape');
      await noCard(browser);
      await browser.hover({ x: 5, y: 5 });
    }
    expect(titles[0]).toBe(titles[1]);
  });

  test('an English article gets English cards', async () => {
    await browser.goto(urlOf(server, 'attack.en.html'));
    await marked(browser);
    const found = await marks(browser);
    expect(found['siyaq-date']).toEqual(expect.arrayContaining(['Feb. 14', 'March 4']));
    await browser.hover({ text: 'Green Village' });
    const text = await cardWith(browser, 'Green Village');
    expect(text).toMatch(/before this article|on record/i);
  });

  test('the background may be stopped at any time: the next hover wakes it', async () => {
    await browser.goto(urlOf(server, 'attack.ar.html'));
    await marked(browser);
    await browser.stopBackground();
    await browser.hover({ text: 'القرية الخضراء' });
    await cardWith(browser, '2022');
  });

  test('no running text, no work; an unlisted site, no work', async () => {
    await browser.goto(urlOf(server, 'attack.ar.html', UNLISTED_HOST));
    await staysUnmarked(browser);
    await browser.goto(urlOf(server, 'plain.html'));
    await staysUnmarked(browser);
    await browser.goto(urlOf(server, 'attack.ar.html'));
    expect(await marked(browser)).toBeGreaterThan(10);
  });

  test('no request leaves the browser but the page itself', async () => {
    const local = new RegExp(`^http://[^/]+:${server.port}/`);
    const foreign = (await browser.requests()).filter((url) => !local.test(url));
    expect(foreign).toEqual([]);
    expect(server.asked.filter((path) => path !== '/favicon.ico' && !path.endsWith('.html'))).toEqual([]);
    expect(browser.logs.filter((line) => line.level === 'pageerror')).toEqual([]);
  });
});
