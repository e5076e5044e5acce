import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../browsers/browser.ts';
import { sleep } from '../browsers/driver.ts';
import { cardText, cardWith, HOST, marks, noCard } from './reader.ts';
import { ANY_DELAY, BASE, GENERAL, Stage } from './stage.ts';

describe.each(BROWSERS)('pointer and keyboard in %s', (name) => {
  const stage = new Stage(name);
  const command = (which: string) =>
    stage.browser.inExtension(async (asked: string) => {
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
  const openName = () => marks(stage.browser).then((all) => all['siyaq-open']);

  describe('the pointer', () => {
    test('a selection that is drawn over a mark opens nothing, nor does what is selected', async () => {
      await stage.open('short.ar.html');
      const start = await stage.browser.pointOf('#visit');
      const mark = await stage.browser.pointOf({ text: GENERAL });
      await stage.browser.mouseDown({ x: mark.x + 90, y: mark.y });
      await stage.browser.hover(mark, 8);
      await sleep(ANY_DELAY);
      expect(await cardText(stage.browser)).toBeNull();
      await stage.browser.hover({ x: mark.x - 120, y: start.y }, 8);
      await stage.browser.mouseUp();
      expect(await stage.browser.evaluate(() => String(getSelection()))).toContain(GENERAL);
      await stage.browser.hover(mark, 6);
      await stage.staysClosed();
    });

    test('a link whose text is marked is a link', async () => {
      await stage.open('link.ar.html');
      await stage.hoverCard(GENERAL);
      await stage.browser.click('#link');
      await stage.browser.waitFor(() => location.pathname === '/plain.html');
    });

    test('a pointer that only passes opens nothing', async () => {
      await stage.open('short.ar.html');
      const mark = await stage.browser.pointOf({ text: BASE });
      await stage.browser.hover({ x: mark.x + 150, y: mark.y }, 1);
      await stage.browser.hover({ x: mark.x - 200, y: mark.y + 60 }, 14);
      await stage.staysClosed();
    });

    test('from one mark to the next: the first goes, the second comes without another move', async () => {
      await stage.open('short.ar.html');
      await stage.hoverCard(BASE);
      // From the side away from the card, which lies below.
      const next = await stage.browser.pointOf({ text: '4 يناير' });
      await stage.browser.press('Escape');
      await noCard(stage.browser);
      await stage.browser.hover({ x: 5, y: 5 });
      await stage.hoverCard(GENERAL);
      const first = await stage.browser.pointOf({ text: BASE });
      await stage.browser.hover(first, 6);
      await cardWith(stage.browser, BASE);
      expect(next.y).toBeGreaterThan(0);
    });

    test('the gap between mark and card may be crossed slowly', async () => {
      await stage.open('short.ar.html');
      const at = await stage.browser.hover({ text: BASE });
      await cardWith(stage.browser, BASE);
      const box = (await stage.cardBox())!;
      const gap = box.top > at.y ? box.top - 2 : box.bottom + 2;
      await stage.browser.hover({ x: at.x, y: Math.round(gap) }, 3);
      await sleep(150);
      await stage.browser.hover({ x: at.x, y: Math.round((box.top + box.bottom) / 2) }, 3);
      await sleep(ANY_DELAY);
      expect(await cardText(stage.browser)).toContain(BASE);
    });

    test('Esc closes, and the pointer must go elsewhere before it opens again', async () => {
      await stage.open('short.ar.html');
      const at = await stage.browser.hover({ text: BASE });
      await cardWith(stage.browser, BASE);
      await stage.browser.press('Escape');
      await noCard(stage.browser);
      await stage.browser.hover({ x: at.x + 4, y: at.y });
      await stage.browser.hover({ x: at.x - 4, y: at.y });
      await stage.staysClosed();
      await stage.browser.hover({ x: 5, y: 5 });
      await stage.browser.hover(at);
      await cardWith(stage.browser, BASE);
    });

    test('the wheel over a long card turns the card, not the page', async () => {
      await stage.browser.setViewport(900, 420);
      try {
        await stage.open('short.ar.html');
        await stage.hoverCard(BASE);
        const box = (await stage.cardBox())!;
        const inside = { x: Math.round((box.left + box.right) / 2), y: Math.round(box.top + 60) };
        await stage.browser.hover(inside, 12);
        const before = await stage.browser.evaluate(() => scrollY);
        const scrolled = () =>
          stage.browser.shadow(HOST, (root: ShadowRoot) => root.querySelector('.scroll')?.scrollTop ?? 0);
        const room = (await stage.browser.shadow(HOST, (root: ShadowRoot) => {
          const { scrollHeight, clientHeight } = root.querySelector('.scroll') as Element;
          return scrollHeight - clientHeight;
        })) as number;
        expect(room).toBeGreaterThan(100);
        for (let i = 0; i < 4; i += 1) await stage.browser.wheel(inside, Math.floor(room / 5));
        for (const end = Date.now() + 5_000; Date.now() < end && !(await scrolled()); ) await sleep(50);
        expect(await scrolled()).toBeGreaterThan(0);
        // At its end too; Firefox's own `overscroll-behavior` is not applied to a driver's wheel (docs/browser-bugs.md).
        if (name === 'chromium') for (let i = 0; i < 8; i += 1) await stage.browser.wheel(inside, 400);
        await sleep(300);
        expect(await stage.browser.evaluate(() => scrollY)).toBe(before);
        expect(await cardText(stage.browser)).toContain(BASE);
      } finally {
        await stage.browser.setViewport(1280, 800);
      }
    });

    test('the wheel over the page leaves the card open at its mark, until the mark is out of view', async () => {
      await stage.browser.setViewport(900, 420);
      try {
        await stage.open('short.ar.html');
        const at = await stage.browser.hover({ text: BASE });
        await cardWith(stage.browser, BASE);
        const before = (await stage.cardBox())!;
        const from = await stage.browser.evaluate(() => scrollY);
        await stage.browser.wheel(at, 40);
        const moved = await stage.browser.waitFor(
          (old: number) => Math.abs(scrollY - old) >= 40 && scrollY - old,
          from,
        );
        await sleep(ANY_DELAY);
        expect(await cardText(stage.browser)).toContain(BASE);
        const after = (await stage.cardBox())!;
        expect(Math.abs(before.top - after.top - Number(moved))).toBeLessThan(3);
        await stage.browser.evaluate(() => {
          document.body.style.paddingBottom = '3000px';
          scrollTo({ top: 2000, behavior: 'instant' });
        });
        await noCard(stage.browser);
      } finally {
        await stage.browser.setViewport(1280, 800);
      }
    });
  });

  describe('the keyboard', () => {
    test('leads from mark to mark with the focus in the card, and Esc gives it back', async () => {
      await stage.open('short.ar.html');
      await stage.browser.evaluate(() => document.getElementById('before')!.focus({ preventScroll: true }));
      const all = await stage.browser.evaluate(() => {
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
          if ((await openName())?.[0] === text && (await cardText(stage.browser)) !== null) return;
          await sleep(50);
        }
        throw new Error(`no card at «${text}» but at «${(await openName())?.[0]}»`);
      };
      const focused = () => stage.browser.evaluate(() => document.activeElement?.localName);
      await command('next-mark');
      await openedAt(all[0]!);
      expect(await focused()).toBe(HOST);
      expect(
        await stage.browser.shadow(HOST, (root: ShadowRoot) => root.activeElement?.getAttribute('role')),
      ).toBe('dialog');
      await command('next-mark');
      await openedAt(all[1]!);
      await command('previous-mark');
      await openedAt(all[0]!);
      await command('previous-mark');
      await openedAt(all.at(-1)!);
      await stage.browser.press('Escape');
      await noCard(stage.browser);
      expect(await stage.browser.evaluate(() => document.activeElement?.id)).toBe('before');
      await command('open-card');
      await openedAt(all.at(-1)!);
      await stage.browser.click({ x: 5, y: 5 });
      await noCard(stage.browser);
    });
  });

  stage.expectNoErrors();
});
