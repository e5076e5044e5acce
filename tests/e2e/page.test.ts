import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  BROWSERS,
  builtExtension,
  type ExtensionBrowser,
  openBrowser,
  type Point,
} from '../browsers/browser.ts';
import { type LocalServer, type Route, serve } from '../browsers/serve.ts';
import { cardText, cardWith, HOST, marked, marks, noCard, urlOf } from './reader.ts';

const PAGES = new URL('../fixtures/pages/', import.meta.url);
/** Longer than any delay of the card: what has not opened by then does not open. */
const ANY_DELAY = 800;
const BASE = 'القرية الخضراء';
const GENERAL = 'مارك ميلي';

function routes(): Record<string, string | Route> {
  const all: Record<string, string | Route> = {};
  for (const name of fs.readdirSync(PAGES)) all[`/${name}`] = fs.readFileSync(new URL(name, PAGES), 'utf8');
  const body = all['/short.ar.html'] as string;
  all['/strict.ar.html'] = {
    body,
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin",
    },
  };
  return all;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(BROWSERS)('pages of every kind in %s', (name) => {
  let server: LocalServer;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    server = await serve(routes());
    browser = await openBrowser(name, { extension: builtExtension(name), hostsAreLocal: true });
  });
  afterAll(async () => {
    await browser?.quit();
    await server?.close();
  });

  const open = async (page: string) => {
    await browser.hover({ x: 1, y: 1 }, 1);
    await browser.goto(urlOf(server, page));
    await marked(browser);
  };
  const hoverCard = async (text: string, words = text) => {
    await browser.hover({ text });
    return cardWith(browser, words);
  };
  const staysClosed = async () => {
    await pause(ANY_DELAY);
    expect(await cardText(browser)).toBeNull();
  };
  const cardBox = () =>
    browser.shadow(HOST, (root: ShadowRoot) => {
      const { left, top, right, bottom } = root.querySelector('.card')!.getBoundingClientRect();
      return { left, top, right, bottom };
    });
  const cardStyle = (selector: string, property: string) =>
    browser.shadow(
      HOST,
      (root: ShadowRoot, of: string, what: string) =>
        getComputedStyle(root.querySelector(of) as Element).getPropertyValue(what),
      selector,
      property,
    );
  const command = (which: string) =>
    browser.inExtension(async (asked: string) => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's API, in the browser under test
      const api = (globalThis as any).browser ?? (globalThis as any).chrome;
      const tabs = await api.tabs.query({});
      for (const tab of tabs) {
        await api.tabs
          .sendMessage(tab.id, { type: 'command', command: asked }, { frameId: 0 })
          .catch(() => {});
      }
      return true;
    }, which);
  const openName = () => marks(browser).then((all) => all['siyaq-open']);

  describe('what the page may do to us', () => {
    test('a page that allows nothing shows marks and a card with its style', async () => {
      await open('strict.ar.html');
      await hoverCard(BASE);
      expect(await cardStyle('h2', 'font-size')).toBe('18px');
      expect(await cardStyle('.card', 'background-color')).not.toBe('rgba(0, 0, 0, 0)');
    });

    test('its rules and its root font size do not reach the card', async () => {
      const measure = async () =>
        Promise.all(
          [
            'font-size',
            'font-family',
            'letter-spacing',
            'word-spacing',
            'text-transform',
            'line-height',
            'direction',
            'opacity',
          ].map((property) => cardStyle('h2', property)),
        );
      const box = async () => {
        const { left, right } = (await cardBox())!;
        return Math.round(right - left);
      };
      await open('short.ar.html');
      await hoverCard(BASE);
      const plain = [await measure(), await box()];
      await open('hostile.ar.html');
      await hoverCard(BASE);
      expect([await measure(), await box()]).toEqual(plain);
      const host = await browser.evaluate((tag: string) => {
        const style = getComputedStyle(document.querySelector(tag) as Element);
        return [style.display, style.opacity, style.filter, style.pointerEvents, style.transform];
      }, HOST);
      expect(host).toEqual(['block', '1', 'none', 'auto', 'none']);
    });

    test('text that cannot be selected can be hovered, and the card lies over everything', async () => {
      await browser.setViewport(900, 420);
      await open('hostile.ar.html');
      await hoverCard(GENERAL);
      const box = (await cardBox())!;
      const on = await browser.evaluate(
        (x: number, y: number) => document.elementFromPoint(x, y)?.tagName.toLowerCase(),
        (box.left + box.right) / 2,
        box.bottom - 6,
      );
      expect(on).toBe(HOST);
      await browser.setViewport(1280, 800);
    });

    test('in the dark the card is dark', async () => {
      await open('short.ar.html');
      await hoverCard(BASE);
      const light = await cardStyle('.card', 'background-color');
      await browser.press('Escape');
      await browser.setColorScheme('dark');
      try {
        await browser.hover({ x: 5, y: 5 });
        await hoverCard(BASE);
        const dark = await cardStyle('.card', 'background-color');
        const [brightness, before] = [dark, light].map((color) => Number(/\d+/.exec(color!)?.[0]));
        expect(before).toBeGreaterThan(200);
        expect(brightness).toBeLessThan(80);
      } finally {
        await browser.setColorScheme('light');
      }
    });

    test('on a narrow screen the card lies inside it', async () => {
      await browser.setViewport(340, 600);
      try {
        await open('short.ar.html');
        for (const text of [BASE, GENERAL]) {
          await hoverCard(text);
          const { left, top, right, bottom } = (await cardBox())!;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(340);
          expect(bottom).toBeLessThanOrEqual(600);
          await browser.press('Escape');
          await noCard(browser);
        }
      } finally {
        await browser.setViewport(1280, 800);
      }
    });
  });

  describe('modal dialogs', () => {
    test('while one lies over the article no card opens, and an open one goes', async () => {
      await open('notice.ar.html');
      await browser.hover({ x: 5, y: 5 });
      const at = await browser.pointOf({ text: BASE });
      await browser.hover(at);
      await cardWith(browser, BASE);
      await browser.evaluate(() => (document.getElementById('notice') as HTMLDialogElement).showModal());
      await browser.hover({ x: at.x + 3, y: at.y });
      await noCard(browser);
      await browser.hover({ x: 5, y: 5 });
      await browser.hover(at);
      await staysClosed();
      await browser.evaluate(() => (document.getElementById('notice') as HTMLDialogElement).close());
      await browser.hover({ x: 5, y: 5 });
      await browser.hover(at);
      await cardWith(browser, BASE);
    });

    test('the card of an article inside one can be used, and Esc closes the card first', async () => {
      await open('dialog.ar.html');
      await hoverCard(BASE);
      const pin = (await browser.shadow(HOST, (root: ShadowRoot) => {
        const { left, top, width, height } = root
          .querySelector('button[aria-pressed]')!
          .getBoundingClientRect();
        return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
      })) as Point;
      await browser.hover(pin, 12);
      await browser.click(pin);
      await browser.waitFor((tag: string) => document.querySelector(tag) !== null, HOST);
      expect(
        await browser.shadow(HOST, (root: ShadowRoot) => root.querySelector('[role=dialog]') !== null),
      ).toBe(true);
      const isOpen = () =>
        browser.evaluate(() => (document.getElementById('story') as HTMLDialogElement).open);
      await browser.press('Escape');
      await noCard(browser);
      expect(await isOpen()).toBe(true);
      await browser.press('Escape');
      await browser.waitFor(() => !(document.getElementById('story') as HTMLDialogElement).open);
    });
  });

  describe('pages that change', () => {
    test('another article under another address: other marks, and the date is its own', async () => {
      await open('spa.ar.html');
      await hoverCard('4 يناير', '2023');
      await browser.press('Escape');
      await browser.evaluate(() => (globalThis as unknown as { openSecond(): void }).openSecond());
      await browser.waitFor(() =>
        [...((CSS.highlights as unknown as Map<string, Iterable<StaticRange>>).get('siyaq-date') ?? [])].some(
          (range) => document.getElementById('second')?.contains(range.startContainer),
        ),
      );
      const found = Object.values(await marks(browser)).flat();
      expect(found).not.toContain(BASE);
      await browser.hover({ x: 5, y: 5 });
      await hoverCard('4 يناير', '2024');
    });

    test('text that is edited is never marked at the old place', async () => {
      await open('short.ar.html');
      const known = new Set(Object.values(await marks(browser)).flat());
      await browser.evaluate(() => {
        const node = document.getElementById('attack')!.firstChild as Text;
        node.data = `عاجل الآن: ${node.data}`;
      });
      let found: string[] = [];
      const edited = () =>
        browser.evaluate(() => {
          const sets = [...(CSS.highlights as unknown as Map<string, Iterable<StaticRange>>).values()];
          return sets
            .flatMap((set) => [...set])
            .filter((range) => range.startContainer.parentElement?.id === 'attack').length;
        });
      for (const end = Date.now() + 10_000; Date.now() < end && (await edited()) === 0; ) {
        found = Object.values(await marks(browser)).flat();
        for (const text of found) expect(known).toContain(text);
      }
      found = Object.values(await marks(browser)).flat();
      expect(new Set(found)).toEqual(known);
      await hoverCard(BASE);
    });

    test('nodes that a framework replaces by the same are marked again', async () => {
      await open('short.ar.html');
      const before = await marks(browser);
      await browser.evaluate(() => {
        const article = document.querySelector('article')!;
        article.replaceWith(article.cloneNode(true));
      });
      await browser.waitFor(
        () =>
          [
            ...((CSS.highlights as unknown as Map<string, Iterable<StaticRange>>).get('siyaq-entity') ?? []),
          ].every((range) => range.startContainer.isConnected) &&
          (CSS.highlights.get('siyaq-entity')?.size ?? 0) > 0,
      );
      expect(await marks(browser)).toEqual(before);
      await hoverCard(BASE);
    });

    test('a card stays open when text comes above it', async () => {
      await open('short.ar.html');
      await hoverCard(GENERAL);
      await browser.evaluate(() => {
        const more = document.createElement('p');
        more.id = 'more';
        more.textContent = `${document.getElementById('rest')!.textContent} وكان ذلك في 3 فبراير.`;
        document.querySelector('article')!.append(more.cloneNode(true));
        document.getElementById('attack')!.after(more);
      });
      await browser.waitFor(() =>
        [...((CSS.highlights as unknown as Map<string, Iterable<StaticRange>>).get('siyaq-date') ?? [])].some(
          (range) => document.getElementById('more')?.contains(range.startContainer),
        ),
      );
      expect(await cardText(browser)).toContain(GENERAL);
    });

    test('a page that is written anew (document.open) is read anew', async () => {
      await open('short.ar.html');
      await browser.evaluate(() => {
        const html = document.documentElement.outerHTML;
        document.open();
        document.write(`<!doctype html>${html}`);
        document.close();
      });
      await browser.waitFor(
        () =>
          [
            ...((CSS.highlights as unknown as Map<string, Iterable<StaticRange>>).get('siyaq-entity') ?? []),
          ].filter((range) => range.startContainer.isConnected).length > 0,
      );
      await browser.hover({ x: 5, y: 5 });
      await hoverCard(BASE);
      await browser.press('Escape');
      await noCard(browser);
    });

    test('a page that is come back to is marked and answers', async () => {
      await open('short.ar.html');
      await browser.goto(urlOf(server, 'plain.html'));
      await browser.evaluate(() => history.back());
      await browser.waitFor(() => location.pathname === '/short.ar.html');
      await marked(browser);
      await hoverCard(BASE);
    });
  });

  describe('the pointer', () => {
    test('a selection that is drawn over a mark opens nothing, nor does what is selected', async () => {
      await open('short.ar.html');
      const start = await browser.pointOf('#visit');
      const mark = await browser.pointOf({ text: GENERAL });
      await browser.mouseDown({ x: mark.x + 90, y: mark.y });
      await browser.hover(mark, 8);
      await pause(ANY_DELAY);
      expect(await cardText(browser)).toBeNull();
      await browser.hover({ x: mark.x - 120, y: start.y }, 8);
      await browser.mouseUp();
      expect(await browser.evaluate(() => String(getSelection()))).toContain(GENERAL);
      await browser.hover(mark, 6);
      await staysClosed();
    });

    test('a link whose text is marked is a link', async () => {
      await open('link.ar.html');
      await hoverCard(GENERAL);
      await browser.click('#link');
      await browser.waitFor(() => location.pathname === '/plain.html');
    });

    test('a pointer that only passes opens nothing', async () => {
      await open('short.ar.html');
      const mark = await browser.pointOf({ text: BASE });
      await browser.hover({ x: mark.x + 150, y: mark.y }, 1);
      await browser.hover({ x: mark.x - 200, y: mark.y + 60 }, 14);
      await staysClosed();
    });

    test('from one mark to the next: the first goes, the second comes without another move', async () => {
      await open('short.ar.html');
      await hoverCard(BASE);
      // From the side away from the card, which lies below.
      const next = await browser.pointOf({ text: '4 يناير' });
      await browser.press('Escape');
      await noCard(browser);
      await browser.hover({ x: 5, y: 5 });
      await hoverCard(GENERAL);
      const first = await browser.pointOf({ text: BASE });
      await browser.hover(first, 6);
      await cardWith(browser, BASE);
      expect(next.y).toBeGreaterThan(0);
    });

    test('the gap between mark and card may be crossed slowly', async () => {
      await open('short.ar.html');
      const at = await browser.hover({ text: BASE });
      await cardWith(browser, BASE);
      const box = (await cardBox())!;
      const gap = box.top > at.y ? box.top - 2 : box.bottom + 2;
      await browser.hover({ x: at.x, y: Math.round(gap) }, 3);
      await pause(150);
      await browser.hover({ x: at.x, y: Math.round((box.top + box.bottom) / 2) }, 3);
      await pause(ANY_DELAY);
      expect(await cardText(browser)).toContain(BASE);
    });

    test('Esc closes, and the pointer must go elsewhere before it opens again', async () => {
      await open('short.ar.html');
      const at = await browser.hover({ text: BASE });
      await cardWith(browser, BASE);
      await browser.press('Escape');
      await noCard(browser);
      await browser.hover({ x: at.x + 4, y: at.y });
      await browser.hover({ x: at.x - 4, y: at.y });
      await staysClosed();
      await browser.hover({ x: 5, y: 5 });
      await browser.hover(at);
      await cardWith(browser, BASE);
    });

    test('the wheel over a long card turns the card, not the page', async () => {
      await browser.setViewport(900, 420);
      try {
        await open('short.ar.html');
        await hoverCard(BASE);
        const box = (await cardBox())!;
        const inside = { x: Math.round((box.left + box.right) / 2), y: Math.round(box.top + 60) };
        await browser.hover(inside, 12);
        const before = await browser.evaluate(() => scrollY);
        const scrolled = () =>
          browser.shadow(HOST, (root: ShadowRoot) => root.querySelector('.scroll')?.scrollTop ?? 0);
        const room = (await browser.shadow(HOST, (root: ShadowRoot) => {
          const { scrollHeight, clientHeight } = root.querySelector('.scroll') as Element;
          return scrollHeight - clientHeight;
        })) as number;
        expect(room).toBeGreaterThan(100);
        for (let i = 0; i < 4; i += 1) await browser.wheel(inside, Math.floor(room / 5));
        for (const end = Date.now() + 5_000; Date.now() < end && !(await scrolled()); ) await pause(50);
        expect(await scrolled()).toBeGreaterThan(0);
        // At its end too; Firefox's own `overscroll-behavior` is not applied to a driver's wheel (docs/browser-bugs.md).
        if (name === 'chromium') for (let i = 0; i < 8; i += 1) await browser.wheel(inside, 400);
        await pause(300);
        expect(await browser.evaluate(() => scrollY)).toBe(before);
        expect(await cardText(browser)).toContain(BASE);
      } finally {
        await browser.setViewport(1280, 800);
      }
    });

    test('the wheel over the page leaves the card open at its mark, until the mark is out of view', async () => {
      await browser.setViewport(900, 420);
      try {
        await open('short.ar.html');
        const at = await browser.hover({ text: BASE });
        await cardWith(browser, BASE);
        const before = (await cardBox())!;
        const from = await browser.evaluate(() => scrollY);
        await browser.wheel(at, 40);
        const moved = await browser.waitFor(
          (old: number) => Math.abs(scrollY - old) >= 40 && scrollY - old,
          from,
        );
        await pause(ANY_DELAY);
        expect(await cardText(browser)).toContain(BASE);
        const after = (await cardBox())!;
        expect(Math.abs(before.top - after.top - Number(moved))).toBeLessThan(3);
        await browser.evaluate(() => {
          document.body.style.paddingBottom = '3000px';
          scrollTo({ top: 2000, behavior: 'instant' });
        });
        await noCard(browser);
      } finally {
        await browser.setViewport(1280, 800);
      }
    });
  });

  describe('other trees and frames', () => {
    test('text in an open shadow root is marked and answers', async () => {
      await open('shadow.ar.html');
      const { at, adopted } = await browser.evaluate((text: string) => {
        const root = document.querySelector('x-story')!.shadowRoot!;
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const from = (node as Text).data.indexOf(text);
          if (from < 0) continue;
          range.setStart(node, from);
          range.setEnd(node, from + text.length);
          break;
        }
        const box = range.getClientRects()[0]!;
        return {
          at: { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) },
          adopted: root.adoptedStyleSheets.length,
        };
      }, BASE);
      // Firefox paints a highlight in a shadow root by that root's own sheets alone.
      expect(adopted).toBe(1);
      await browser.hover(at);
      await cardWith(browser, BASE);
    });

    test('a frame of the page’s own site is read, a small one is not', async () => {
      await browser.goto(urlOf(server, 'frame.ar.html'));
      const at = await browser.waitFor((text: string) => {
        const frame = document.getElementById('frame') as HTMLIFrameElement;
        const inner = frame.contentWindow as (Window & typeof globalThis) | null;
        if (!inner?.CSS.highlights.get('siyaq-entity')?.size) return null;
        const walker = inner.document.createTreeWalker(inner.document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const from = (node as Text).data.indexOf(text);
          if (from < 0) continue;
          const range = inner.document.createRange();
          range.setStart(node, from);
          range.setEnd(node, from + text.length);
          const [box, outer] = [range.getClientRects()[0]!, frame.getBoundingClientRect()];
          return {
            x: Math.round(outer.x + box.x + box.width / 2),
            y: Math.round(outer.y + box.y + box.height / 2),
          };
        }
        return null;
      }, BASE);
      await browser.hover(at as Point);
      await browser.waitFor((tag: string) => {
        const inner = (document.getElementById('frame') as HTMLIFrameElement).contentDocument;
        return inner?.querySelector(tag)?.matches(':popover-open');
      }, HOST);
      const small = await browser.evaluate(() => {
        const inner = (document.getElementById('small') as HTMLIFrameElement).contentWindow as Window &
          typeof globalThis;
        return inner.CSS.highlights.size;
      });
      expect(small).toBe(0);
    });
  });

  describe('the keyboard', () => {
    test('leads from mark to mark with the focus in the card, and Esc gives it back', async () => {
      await open('short.ar.html');
      await browser.evaluate(() => document.getElementById('before')!.focus({ preventScroll: true }));
      const all = await browser.evaluate(() => {
        const ranges = [...(CSS.highlights as unknown as Map<string, Iterable<StaticRange>>)].flatMap(
          ([layer, set]) => (layer === 'siyaq-open' ? [] : [...set]),
        );
        return ranges
          .sort((a, b) =>
            a.startContainer.compareDocumentPosition(b.startContainer) & 4
              ? -1
              : a.startContainer === b.startContainer
                ? a.startOffset - b.startOffset
                : 1,
          )
          .map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset));
      });
      const openedAt = async (text: string) => {
        for (const end = Date.now() + 10_000; Date.now() < end; ) {
          if ((await openName())?.[0] === text && (await cardText(browser)) !== null) return;
          await pause(50);
        }
        throw new Error(`no card at «${text}» but at «${(await openName())?.[0]}»`);
      };
      const focused = () => browser.evaluate(() => document.activeElement?.localName);
      await command('next-mark');
      await openedAt(all[0]!);
      expect(await focused()).toBe(HOST);
      expect(await browser.shadow(HOST, (root: ShadowRoot) => root.activeElement?.getAttribute('role'))).toBe(
        'dialog',
      );
      await command('next-mark');
      await openedAt(all[1]!);
      await command('previous-mark');
      await openedAt(all[0]!);
      await command('previous-mark');
      await openedAt(all.at(-1)!);
      await browser.press('Escape');
      await noCard(browser);
      expect(await browser.evaluate(() => document.activeElement?.id)).toBe('before');
      await command('open-card');
      await openedAt(all.at(-1)!);
      await browser.click({ x: 5, y: 5 });
      await noCard(browser);
    });
  });

  test('the page’s console has seen no error of ours', async () => {
    // The page with the strict policy breaks it by its own style, and no page here has an icon.
    const ours = browser.logs.filter(
      ({ level, text, url }) =>
        /error/.test(level) && !/content.security.policy/i.test(text) && !url.endsWith('/favicon.ico'),
    );
    expect(ours).toEqual([]);
    expect((await browser.problems()).runtimeErrors).toEqual([]);
  });

  test('an extension that is loaded anew goes on in the open page and makes no noise', async () => {
    await open('short.ar.html');
    const before = browser.logs.length;
    const { 'siyaq-open': _, ...found } = await marks(browser);
    await browser
      .inExtension(() => {
        // biome-ignore lint/suspicious/noExplicitAny: the extension's API, in the browser under test
        ((globalThis as any).browser ?? (globalThis as any).chrome).runtime.reload();
      })
      .catch(() => {
        // The page in which this was asked goes with the extension.
      });
    await pause(1_000);
    await browser.hover({ x: 5, y: 5 });
    await browser.hover({ text: BASE });
    // The new script has come into the open page, and the old one has gone.
    await cardWith(browser, BASE);
    expect(await marks(browser)).toMatchObject(found);
    await browser.press('Escape');
    await noCard(browser);
    expect(browser.logs.slice(before).filter(({ level }) => level === 'pageerror')).toEqual([]);
  });
});
