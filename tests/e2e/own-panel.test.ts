import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../browsers/browser.ts';
import { marks, openPopup } from './reader.ts';
import { Stage } from './stage.ts';

/** What the browser's own panel shows; null while it is closed. */
interface Shown {
  readonly text: string;
  readonly current: string;
  readonly overflow: number;
  readonly width: number;
}

describe.each(BROWSERS)('the browser’s own side panel in %s', (name) => {
  const stage = new Stage(name);
  /** Looks into the panel from a page of the extension: extension.getViews has its window, in both browsers. */
  const inPanel = (click?: string) =>
    stage.browser.inExtension<Shown | null>((words: string | null) => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's API, in the browser under test
      const api = (globalThis as any).browser ?? (globalThis as any).chrome;
      const views: Window[] = api.extension.getViews({});
      const view = views.find(({ location }) => location.pathname === '/sidepanel.html');
      if (view === undefined) return null;
      const { document } = view;
      if (words !== null)
        [...document.querySelectorAll<HTMLElement>('.name')]
          .find((one) => one.textContent!.includes(words))
          ?.click();
      return {
        text: document.body.innerText,
        current: document.querySelector('.entry.current')?.textContent ?? '',
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        width: view.innerWidth,
      };
    }, click ?? null);

  test('opens by the popup’s button beside the page, shows its background at its own width, and both follow each other', async () => {
    await stage.open('attack.ar.html');
    expect(await inPanel()).toBeNull();
    const popup = await openPopup(stage.browser);
    await popup.waitFor(() => document.querySelector('[data-action="panel"]') !== null);
    // The popup is gone with the click, and with it the driver's answer.
    await popup.click('[data-action="panel"]').catch(() => {});
    await stage.browser.bringToFront();
    await expect.poll(async () => (await inPanel())?.text ?? '', { timeout: 15_000 }).toContain('مارك ميلي');
    const { text, overflow, width } = (await inPanel())!;
    expect(text).toMatch(/14 مارس 2023/u);
    expect(width).toBeGreaterThan(200);
    expect(overflow).toBe(0);
    await inPanel('ميلي');
    await expect
      .poll(async () => (await marks(stage.browser))['siyaq-open']?.join() ?? '', { timeout: 10_000 })
      .toContain('ميلي');
    await stage.hoverCard('900');
    await expect.poll(async () => (await inPanel())?.current ?? '', { timeout: 10_000 }).toContain('900');
    await stage.open('short.ar.html');
    await expect.poll(async () => (await inPanel())?.text ?? '', { timeout: 15_000 }).not.toContain('900');
  });

  stage.expectNoErrors();
});
