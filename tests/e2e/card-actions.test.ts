import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../browsers/browser.ts';
import { cardWith, HOST, marked, marks, noCard, unmarked, urlOf } from './reader.ts';
import { BASE, GENERAL, Stage } from './stage.ts';

describe.each(BROWSERS)('what the card’s buttons do in %s', (name) => {
  const stage = new Stage(name);
  const HIDE = '[aria-label="إخفاء هذا الاسم في كل مكان"]';
  const OFF = '[aria-label="إيقاف «سياق» في هذا الموقع"]';

  /** Clicks with the mouse on something in the open card. */
  async function click(selector: string) {
    const at = await stage.browser.shadow(
      HOST,
      (root: ShadowRoot, wanted: string) => {
        const { left, top, width, height } = root.querySelector(wanted)!.getBoundingClientRect();
        return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
      },
      selector,
    );
    await stage.browser.hover(at!, 4);
    await stage.browser.click(at!);
  }
  /** The same with something that may have to be scrolled to first. */
  async function clickIn(selector: string) {
    await stage.browser.shadow(
      HOST,
      (root: ShadowRoot, wanted: string) =>
        root.querySelector(wanted)!.scrollIntoView({ block: 'center', behavior: 'instant' }),
      selector,
    );
    await click(selector);
  }
  const count = (selector: string) =>
    stage.browser.shadow(
      HOST,
      (root: ShadowRoot, wanted: string) => root.querySelectorAll(wanted).length,
      selector,
    );
  const named = () =>
    stage.browser.shadow(HOST, (root: ShadowRoot) => root.querySelector('.named')?.textContent ?? '');
  const names = async () => (await marks(stage.browser))['siyaq-entity'] ?? [];
  const has = async (name: string) => (await names()).some((text) => text.includes(name));
  async function until(name: string, there: boolean) {
    await expect.poll(() => has(name), { timeout: 10_000 }).toBe(there);
  }

  test('a report opens nothing before the click, and then the project’s page', async () => {
    await stage.open('short.ar.html');
    await stage.hoverCard(GENERAL);
    const link = await stage.browser.shadow(HOST, (root: ShadowRoot) => {
      const { href, rel, target } = root.querySelector('.report a') as HTMLAnchorElement;
      return { href, rel, target };
    });
    expect(link).toMatchObject({ rel: 'noopener noreferrer', target: '_blank' });
    expect(decodeURIComponent(link!.href)).not.toContain('127.0.0.1');
    expect(decodeURIComponent(link!.href)).not.toContain('aljazeera');
    expect(new URL(link!.href).searchParams.get('body')).toContain(GENERAL);
  });

  test('the timeline names the event under the pointer, and a click leads to its entry', async () => {
    await stage.open('attack.en.html');
    await stage.hoverCard('Green Village');
    const oldest = await stage.browser.shadow(HOST, (root: ShadowRoot) => {
      const dots = [...root.querySelectorAll('figure > svg .dot')];
      const { left, top, width, height } = dots[0]!.getBoundingClientRect();
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    });
    await stage.browser.hover(oldest!, 6);
    await cardWith(stage.browser, '2021 — Rocket attack');
    await stage.browser.click(oldest!);
    const focused = () =>
      stage.browser.shadow(HOST, (root: ShadowRoot) => {
        const entry = root.activeElement as HTMLElement | null;
        return entry?.dataset.event !== undefined && entry.innerText.includes('2021');
      });
    await expect.poll(focused, { timeout: 5_000 }).toBe(true);
  });

  test('the keys walk the timeline: the arrows go the way that they point, Enter leads to the entry', async () => {
    await stage.open('attack.ar.html');
    await stage.hoverCard(BASE);
    const corner = await stage.browser.shadow(HOST, (root: ShadowRoot) => {
      const { right, top } = root.querySelector('figure > svg.keys')!.getBoundingClientRect();
      return { x: Math.round(right - 60), y: Math.round(top + 3) };
    });
    await stage.browser.click(corner!);
    const becomes = (words: string) => expect.poll(named, { timeout: 5_000 }).toContain(words);
    await stage.browser.press('Home');
    await becomes('28 يونيو 2021');
    // Time runs to the left.
    await stage.browser.press('ArrowLeft');
    await stage.browser.press('ArrowRight');
    await becomes('28 يونيو 2021');
    await stage.browser.press('End');
    await becomes('13 مارس 2023');
    await stage.browser.press('Home');
    await becomes('28 يونيو 2021');
    await stage.browser.press('Enter');
    const entry = () =>
      stage.browser.shadow(
        HOST,
        (root: ShadowRoot) => (root.activeElement as HTMLElement | null)?.innerText ?? '',
      );
    await expect.poll(entry, { timeout: 5_000 }).toContain('28 يونيو 2021');
    await stage.browser.press('Escape');
    await noCard(stage.browser);
  });

  test('the card of a place has a map, with its neighbours by name and the attacks in a table', async () => {
    await stage.open('attack.ar.html');
    await stage.hoverCard(BASE);
    await clickIn('.map ~ details summary');
    await expect.poll(() => count('table tbody tr'), { timeout: 5_000 }).toBeGreaterThan(5);
    const map = await stage.browser.shadow(HOST, (root: ShadowRoot) => {
      const drawing = root.querySelector('.map');
      const named = [...(drawing?.querySelectorAll('text') ?? [])].map((text) => text.textContent ?? '');
      return { named: named.join(' ') };
    });
    expect(map!.named).toContain('العراق');
    expect(map!.named).toContain('دير الزور');
  });

  test.each([
    ['attack.ar.html', 'ArrowLeft', 'المقال — نحو 900', '2023'],
    ['attack.en.html', 'ArrowRight', 'Article — about 900', '2023'],
  ])(
    'the keys walk the figures of %s, %s is later, and Enter leads to the row of the table',
    async (page, later, article, year) => {
      await stage.open(page);
      await stage.hoverCard('900', year);
      await clickIn('figure > svg.keys');
      await stage.browser.press('Home');
      await expect.poll(named, { timeout: 5_000 }).not.toBe('');
      const first = await named();
      expect(first).not.toContain(article);
      await stage.browser.press(later);
      await expect.poll(named, { timeout: 5_000 }).not.toBe(first);
      await stage.browser.press('End');
      await expect.poll(named, { timeout: 5_000 }).toBe(article);
      await stage.browser.press('Enter');
      const row = () =>
        stage.browser.shadow(HOST, (root: ShadowRoot) => {
          const at = root.activeElement as HTMLElement | null;
          return at?.tagName === 'TR' && at.closest('details')!.open ? at.innerText : null;
        });
      await expect.poll(row, { timeout: 5_000 }).toContain('900');
      await stage.browser.press('Escape');
      await noCard(stage.browser);
    },
  );

  test('the timeline is there as a table', async () => {
    await stage.open('attack.ar.html');
    await stage.hoverCard(BASE);
    const dots = await count('figure > svg .dot[role]');
    expect(dots).toBeGreaterThan(5);
    await clickIn('figure > details summary');
    await expect.poll(() => count('figure table tbody tr'), { timeout: 5_000 }).toBe(dots);
  });

  test('at twice the size of all text nothing of the card is cut off at its side', async () => {
    await stage.open('attack.ar.html');
    await stage.hoverCard(BASE);
    const over = await stage.browser.shadow(HOST, (root: ShadowRoot) => {
      const card = root.querySelector<HTMLElement>('.card')!;
      const style = getComputedStyle(card);
      for (const size of ['title', 'lead', 'number', 'text', 'small', 'tiny']) {
        const now = Number.parseFloat(style.getPropertyValue(`--size-${size}`));
        card.style.setProperty(`--size-${size}`, `${now * 2}px`);
      }
      const { left, right } = card.getBoundingClientRect();
      return [...card.querySelectorAll('.scroll p, .scroll h2, .scroll h3, .scroll li, .foot .data')]
        .map((part) => part.getBoundingClientRect())
        .filter((box) => box.width > 0 && (box.left < left - 1 || box.right > right + 1)).length;
    });
    expect(over).toBe(0);
  });

  test('a name that is hidden loses its marks at once, and undoing brings them back', async () => {
    await stage.open('short.ar.html');
    await stage.hoverCard(BASE);
    await click(HIDE);
    await cardWith(stage.browser, 'لن يُعلَّم');
    await until(BASE, false);
    expect(await has(GENERAL)).toBe(true);
    await click('.words');
    await until(BASE, true);
    await cardWith(stage.browser, 'حتى تاريخ المقال');
    await click(HIDE);
    await until(BASE, false);
    await stage.browser.press('Escape');
    await noCard(stage.browser);
    await stage.open('attack.ar.html');
    expect(await has(BASE)).toBe(false);
  });

  test('off on this site: card and marks are gone there, and other sites keep theirs', async () => {
    await stage.open('short.ar.html');
    await stage.hoverCard(GENERAL);
    await click(OFF);
    await noCard(stage.browser);
    await unmarked(stage.browser);
    await stage.browser.goto(urlOf(stage.server, 'short.ar.html', 'www.syria.tv'));
    await marked(stage.browser);
  });

  stage.expectNoErrors();
});
