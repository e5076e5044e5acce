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
  const names = async () => (await marks(stage.browser))['siyaq-entity'] ?? [];
  const has = async (name: string) => (await names()).some((text) => text.includes(name));
  async function until(name: string, there: boolean) {
    await expect.poll(() => has(name), { timeout: 10_000 }).toBe(there);
  }

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
