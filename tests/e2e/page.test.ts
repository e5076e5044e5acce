import { describe, expect, test } from 'vitest';
import { BROWSERS, type Point } from '../browsers/browser.ts';
import { cardWith, HOST, noCard, urlOf } from './reader.ts';
import { BASE, GENERAL, Stage } from './stage.ts';

describe.each(BROWSERS)('pages of every kind in %s', (name) => {
  const stage = new Stage(name);
  const cardStyle = (selector: string, property: string) =>
    stage.browser.shadow(
      HOST,
      (root: ShadowRoot, of: string, what: string) =>
        getComputedStyle(root.querySelector(of) as Element).getPropertyValue(what),
      selector,
      property,
    );

  describe('what the page may do to us', () => {
    test('a page that allows nothing shows marks and a card with its style', async () => {
      await stage.open('strict.ar.html');
      await stage.hoverCard(BASE);
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
        const { left, right } = (await stage.cardBox())!;
        return Math.round(right - left);
      };
      await stage.open('short.ar.html');
      await stage.hoverCard(BASE);
      const plain = [await measure(), await box()];
      await stage.open('hostile.ar.html');
      await stage.hoverCard(BASE);
      expect([await measure(), await box()]).toEqual(plain);
      const host = await stage.browser.evaluate((tag: string) => {
        const style = getComputedStyle(document.querySelector(tag) as Element);
        return [style.display, style.opacity, style.filter, style.pointerEvents, style.transform];
      }, HOST);
      expect(host).toEqual(['block', '1', 'none', 'auto', 'none']);
    });

    test('text that cannot be selected can be hovered, and the card lies over everything', async () => {
      await stage.browser.setViewport(900, 420);
      await stage.open('hostile.ar.html');
      await stage.hoverCard(GENERAL);
      const box = (await stage.cardBox())!;
      const on = await stage.browser.evaluate(
        (x: number, y: number) => document.elementFromPoint(x, y)?.tagName.toLowerCase(),
        (box.left + box.right) / 2,
        box.bottom - 6,
      );
      expect(on).toBe(HOST);
      await stage.browser.setViewport(1280, 800);
    });

    const grounds = [
      ['white, as most pages', 'background: #fff', 'dark', 'light'],
      ['none, on which the browser paints white', 'background: none', 'dark', 'light'],
      [
        'none, on a page that leaves it to the system',
        'background: none; color-scheme: light dark',
        'dark',
        'dark',
      ],
      ['none, on the same page by day', 'background: none; color-scheme: light dark', 'light', 'light'],
      ['dark in a newer notation', 'background: oklch(0.21 0.03 264)', 'light', 'dark'],
      ['a dark mix', 'background: color-mix(in srgb, #000 90%, #fff)', 'light', 'dark'],
      [
        'a dark picture with light words',
        'background: linear-gradient(#000, #111); color: #eee',
        'light',
        'dark',
      ],
    ] as const;
    test.each(grounds)('where the ground is %s, the card is as it', async (_, style, system, theme) => {
      await stage.browser.setColorScheme(system);
      try {
        await stage.open('short.ar.html');
        await stage.browser.evaluate((css: string) => {
          document.body.style.cssText += css;
          document.documentElement.style.colorScheme = /color-scheme: ([^;]+)/.exec(css)?.[1] ?? '';
        }, style);
        await stage.hoverCard(BASE);
        const ground = Number(/\d+/.exec((await cardStyle('.card', 'background-color'))!)?.[0]);
        if (theme === 'dark') expect(ground).toBeLessThan(80);
        else expect(ground).toBeGreaterThan(200);
      } finally {
        await stage.browser.setColorScheme('light');
      }
    });

    test('on a narrow screen the card lies inside it', async () => {
      await stage.browser.setViewport(340, 600);
      try {
        await stage.open('short.ar.html');
        for (const text of [BASE, GENERAL]) {
          await stage.hoverCard(text);
          const { left, top, right, bottom } = (await stage.cardBox())!;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(340);
          expect(bottom).toBeLessThanOrEqual(600);
          await stage.browser.press('Escape');
          await noCard(stage.browser);
        }
      } finally {
        await stage.browser.setViewport(1280, 800);
      }
    });
  });

  describe('modal dialogs', () => {
    test('while one lies over the article no card opens, and an open one goes', async () => {
      await stage.open('notice.ar.html');
      await stage.browser.hover({ x: 5, y: 5 });
      const at = await stage.browser.pointOf({ text: BASE });
      await stage.browser.hover(at);
      await cardWith(stage.browser, BASE);
      await stage.browser.evaluate(() =>
        (document.getElementById('notice') as HTMLDialogElement).showModal(),
      );
      await stage.browser.hover({ x: at.x + 3, y: at.y });
      await noCard(stage.browser);
      await stage.browser.hover({ x: 5, y: 5 });
      await stage.browser.hover(at);
      await stage.staysClosed();
      await stage.browser.evaluate(() => (document.getElementById('notice') as HTMLDialogElement).close());
      await stage.browser.hover({ x: 5, y: 5 });
      await stage.browser.hover(at);
      await cardWith(stage.browser, BASE);
    });

    test('the card of an article inside one can be used, and Esc closes the card first', async () => {
      await stage.open('dialog.ar.html');
      await stage.hoverCard(BASE);
      const pin = (await stage.browser.shadow(HOST, (root: ShadowRoot) => {
        const { left, top, width, height } = root
          .querySelector('button[aria-pressed]')!
          .getBoundingClientRect();
        return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
      })) as Point;
      await stage.browser.hover(pin, 12);
      await stage.browser.click(pin);
      await stage.browser.waitFor((tag: string) => document.querySelector(tag) !== null, HOST);
      expect(
        await stage.browser.shadow(HOST, (root: ShadowRoot) => root.querySelector('[role=dialog]') !== null),
      ).toBe(true);
      const isOpen = () =>
        stage.browser.evaluate(() => (document.getElementById('story') as HTMLDialogElement).open);
      await stage.browser.press('Escape');
      await noCard(stage.browser);
      expect(await isOpen()).toBe(true);
      await stage.browser.press('Escape');
      await stage.browser.waitFor(() => !(document.getElementById('story') as HTMLDialogElement).open);
    });
  });

  describe('other trees and frames', () => {
    test('text in an open shadow root is marked and answers', async () => {
      await stage.open('shadow.ar.html');
      const { at, adopted } = await stage.browser.evaluate((text: string) => {
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
      await stage.browser.hover(at);
      await cardWith(stage.browser, BASE);
    });

    test('a frame of the page’s own site is read, a small one is not', async () => {
      await stage.browser.goto(urlOf(stage.server, 'frame.ar.html'));
      const at = await stage.browser.waitFor((text: string) => {
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
      await stage.browser.hover(at as Point);
      await stage.browser.waitFor((tag: string) => {
        const inner = (document.getElementById('frame') as HTMLIFrameElement).contentDocument;
        return inner?.querySelector(tag)?.matches(':popover-open');
      }, HOST);
      const small = await stage.browser.evaluate(() => {
        const inner = (document.getElementById('small') as HTMLIFrameElement).contentWindow as Window &
          typeof globalThis;
        return inner.CSS.highlights.size;
      });
      expect(small).toBe(0);
    });
  });

  stage.expectNoErrors();
});
