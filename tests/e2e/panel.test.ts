import { describe, expect, test } from 'vitest';
import { BROWSERS, type BrowserPage } from '../browsers/browser.ts';
import { axeOnPage } from './axe.ts';
import { cardWith, marks, noCard, openPanel, UNLISTED_HOST, urlOf } from './reader.ts';
import { BASE, Stage } from './stage.ts';

const text = (panel: BrowserPage) => panel.evaluate(() => (document.body as HTMLElement).innerText);
const ready = (panel: BrowserPage) =>
  panel.waitFor(() => document.querySelector('.panel header h2') !== null);

describe.each(BROWSERS)('the side panel in %s', (name) => {
  const stage = new Stage(name);
  const setEnabled = (enabled: boolean) =>
    stage.browser.inExtension(async (on: boolean) => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's API, in the browser under test
      const api = (globalThis as any).browser ?? (globalThis as any).chrome;
      await api.storage.sync.set({ settings: { version: 2, enabled: on } });
      return true;
    }, enabled);

  test('shows what is on record of the page beside it: numbers, events, people, and how the date was found', async () => {
    await stage.open('attack.ar.html');
    const panel = await openPanel(stage.browser);
    await ready(panel);
    const shown = await text(panel);
    expect(shown).toContain('مارك ميلي');
    expect(shown).toContain('900');
    expect(shown).toMatch(/14 مارس 2023/u);
    expect(await panel.evaluate(() => document.querySelector('.found')?.textContent ?? '')).not.toBe('');
    await panel.close();
  });

  test('a name leads to its words on the page; the words’ card leads to the entry', async () => {
    await stage.open('attack.ar.html');
    const panel = await openPanel(stage.browser);
    await ready(panel);
    await panel.bringToFront();
    await panel.evaluate(() => {
      const names = [...document.querySelectorAll('.name')];
      names.find((one) => /ميلي|Milley/.test(one.textContent ?? ''))!.id = 'milley';
    });
    await panel.click('#milley');
    await stage.browser.waitFor(() => {
      const open = CSS.highlights.get('siyaq-open') as unknown as Iterable<StaticRange> | undefined;
      return open !== undefined && [...open].length === 1;
    });
    expect((await marks(stage.browser))['siyaq-open']!.join()).toContain('ميلي');
    await stage.browser.bringToFront();
    await stage.hoverCard('900');
    await panel.waitFor(
      () => document.querySelector('.entry.current')?.textContent?.includes('900') === true,
    );
    // An event that lies in a fold.
    await stage.browser.press('Escape');
    await noCard(stage.browser);
    await stage.browser.hover({ text: 'سقط صاروخان' });
    await cardWith(stage.browser, 'كونيكو');
    await panel.waitFor(() => {
      const entry = document.querySelector('.current[data-event]');
      return entry?.getAttribute('data-event')?.includes('2023-01-04') && entry.checkVisibility();
    });
    await panel.close();
  });

  test('follows the page: off, on again, another article', async () => {
    await stage.open('attack.ar.html');
    const panel = await openPanel(stage.browser);
    await ready(panel);
    await setEnabled(false);
    await stage.browser.reload();
    await panel.waitFor(() => document.querySelector('.message') !== null);
    await setEnabled(true);
    await ready(panel);
    await stage.open('short.ar.html');
    await panel.waitFor(
      (base: string) =>
        document.body.textContent!.includes(base) && !document.body.textContent!.includes('900'),
      BASE,
    );
    await panel.close();
  });

  test('where nothing of ours is at work it says how to begin', async () => {
    await stage.browser.goto(urlOf(stage.server, 'attack.ar.html', UNLISTED_HOST));
    const panel = await openPanel(stage.browser);
    await panel.waitFor(() => document.querySelector('.message [role="status"]') !== null);
    await panel.waitFor(() => /شريط الأدوات|toolbar/.test(document.body.textContent!));
    expect(await panel.evaluate(() => document.querySelectorAll('button').length)).toBe(0);
    await panel.close();
  });

  const says = (panel: BrowserPage, words: RegExp) =>
    panel.waitFor(
      (source: string) =>
        new RegExp(source, 'u').test(document.querySelector('.message [role="status"]')?.textContent ?? ''),
      words.source,
    );

  test('where no extension may read it says so', async () => {
    await stage.browser.goto(`${stage.browser.extensionUrl}options.html`);
    const panel = await openPanel(stage.browser);
    await says(panel, /does not let extensions|لا يسمح المتصفح/);
    expect(await axeOnPage(panel)).toEqual([]);
    await panel.close();
  });

  test('where it may and has not started it asks for the page to be loaded anew, and follows when it is', async () => {
    await stage.browser.goto(urlOf(stage.server, 'notes.txt'));
    const panel = await openPanel(stage.browser);
    await says(panel, /Reload the page|أعد تحميلها/);
    await stage.open('attack.ar.html');
    await ready(panel);
    await panel.close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (scheme) => {
    await stage.open('attack.ar.html');
    const panel = await openPanel(stage.browser);
    await panel.setColorScheme(scheme);
    await ready(panel);
    await panel.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await axeOnPage(panel)).toEqual([]);
    await panel.close();
  });

  stage.expectNoErrors();
});
