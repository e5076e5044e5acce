import { describe, expect, test } from 'vitest';
import { BROWSERS, type BrowserPage } from '../browsers/browser.ts';
import { axeOnPage } from './axe.ts';
import { cardText, cardWith, countMarks, HOST, marked, marks, noCard, unmarked, urlOf } from './reader.ts';
import { BASE, GENERAL, Stage } from './stage.ts';

/** In the page: whether these words are marked as a name, as wanted. */
const isMarked = (words: string, wanted: boolean) => {
  const names = (CSS.highlights.get('siyaq-entity') ?? []) as unknown as Iterable<StaticRange>;
  const found = [...names].some(({ startContainer, startOffset, endOffset }) =>
    (startContainer as Text).data.slice(startOffset, endOffset).includes(words),
  );
  return found === wanted;
};

describe.each(BROWSERS)('the options in %s', (name) => {
  const stage = new Stage(name);

  async function openOptions(): Promise<BrowserPage> {
    const options = await stage.browser.newPage();
    await options.goto(`${stage.browser.extensionUrl}options.html`);
    await options.waitFor(() => document.querySelector('[data-setting="packs"] input') !== null);
    await options.bringToFront();
    return options;
  }
  const choose = (options: BrowserPage, setting: string, value: string) =>
    options.click(`[data-setting="${setting}"] input[value="${value}"]`);
  /** A page that is closed while it writes takes its last change with it. */
  const closeKept = async (options: BrowserPage, setting: string, value: string | boolean) => {
    await options.waitFor(
      async (key: string, wanted: unknown) => {
        // biome-ignore lint/suspicious/noExplicitAny: the extension's API, in the browser under test
        const api = (globalThis as any).browser ?? (globalThis as any).chrome;
        return (await api.storage.sync.get('settings')).settings?.[key] === wanted;
      },
      setting,
      value,
    );
    await options.close();
  };
  const card = <T>(read: (root: ShadowRoot) => T) => stage.browser.shadow(HOST, read);

  test('density and kinds change the marks of an open page at once', async () => {
    await stage.open('attack.ar.html');
    const balanced = await countMarks(stage.browser);
    const options = await openOptions();
    await choose(options, 'density', 'essential');
    await stage.browser.waitFor(
      () => ((CSS.highlights as unknown as Map<string, Set<unknown>>).get('siyaq-date')?.size ?? 0) === 0,
    );
    expect(await countMarks(stage.browser)).toBeLessThan(balanced);
    await choose(options, 'density', 'balanced');
    await choose(options, 'kinds', 'entity');
    await stage.browser.waitFor(isMarked, BASE, false);
    expect((await marks(stage.browser))['siyaq-number']!.length).toBeGreaterThan(0);
    await choose(options, 'kinds', 'entity');
    await stage.browser.waitFor(isMarked, BASE, true);
    await options.close();
  });

  test('theme, text size, language and digits of the card', async () => {
    const options = await openOptions();
    await choose(options, 'theme', 'dark');
    await choose(options, 'textSize', 'larger');
    await choose(options, 'digits', 'arab');
    await stage.browser.bringToFront();
    await stage.open('attack.ar.html');
    await stage.hoverCard('900', '٩٠٠');
    const shown = await card((root) => {
      const { theme, textSize } = root.querySelector<HTMLElement>('.card')!.dataset;
      return { theme, textSize, width: root.querySelector('.card')!.getBoundingClientRect().width };
    });
    expect(shown).toMatchObject({ theme: 'dark', textSize: 'larger' });
    expect(shown!.width).toBeGreaterThan(440);
    await stage.browser.press('Escape');
    await noCard(stage.browser);
    await options.bringToFront();
    for (const [setting, value] of [
      ['theme', 'auto'],
      ['textSize', 'normal'],
      ['digits', 'latn'],
      ['cardLanguage', 'en'],
    ] as const)
      await choose(options, setting, value);
    await stage.browser.bringToFront();
    await stage.open('attack.ar.html');
    await stage.hoverCard(GENERAL, 'Mark Milley');
    expect(await card((root) => root.querySelector<HTMLElement>('.card')!.dir)).toBe('ltr');
    await stage.browser.press('Escape');
    await options.bringToFront();
    await choose(options, 'cardLanguage', 'page');
    await closeKept(options, 'cardLanguage', 'page');
  });

  test('a card opens only with the key held, and stays as ever', async () => {
    const options = await openOptions();
    await choose(options, 'openBy', 'key');
    await stage.browser.bringToFront();
    await stage.open('short.ar.html');
    const at = await stage.browser.hover({ text: BASE });
    await stage.staysClosed();
    await stage.browser.holding('Shift', async () => {
      await stage.browser.hover({ x: at.x + 2, y: at.y }, 2);
      await cardWith(stage.browser, BASE);
    });
    await stage.staysOpen(BASE);
    await stage.browser.press('Escape');
    await options.bringToFront();
    await choose(options, 'openBy', 'hover');
    await closeKept(options, 'openBy', 'hover');
  });

  /** ms from the last move of the pointer, which came to rest on a name, to the open card. */
  async function delayOf(pace: string): Promise<number> {
    const options = await openOptions();
    await choose(options, 'pace', pace);
    await closeKept(options, 'pace', pace);
    await stage.browser.bringToFront();
    await stage.open('short.ar.html');
    // The card's code is loaded.
    await stage.hoverCard(BASE);
    await stage.browser.press('Escape');
    await noCard(stage.browser);
    await stage.browser.hover({ x: 1, y: 1 }, 1);
    const delay = stage.browser.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let moved = 0;
          addEventListener('pointermove', (event) => {
            moved = event.timeStamp;
          });
          const look = () => {
            if (document.querySelector('siyaq-card:popover-open') === null) requestAnimationFrame(look);
            else resolve(performance.now() - moved);
          };
          look();
        }),
    );
    await stage.browser.hover({ text: GENERAL });
    const ms = await delay;
    await stage.browser.press('Escape');
    return ms;
  }

  test('the pace is the time that the pointer rests before the card opens', async () => {
    const quick = await delayOf('quick');
    const slow = await delayOf('slow');
    await delayOf('normal');
    expect(quick).toBeGreaterThan(110);
    expect(slow).toBeGreaterThan(590);
    expect(quick).toBeLessThan(slow);
  });

  test('the Hijri day stands beside the Gregorian one unless it is turned off', async () => {
    await stage.open('attack.ar.html');
    const dated = async () => {
      await stage.browser.hover({ x: 1, y: 1 }, 1);
      await noCard(stage.browser);
      return stage.hoverCard('14 فبراير', '2023');
    };
    expect(await dated()).toMatch(/1444\s*هـ/u);
    await stage.browser.press('Escape');
    const options = await openOptions();
    await choose(options, 'hijri', 'hijri');
    await options.waitFor(
      () => !document.querySelector<HTMLInputElement>('[data-setting="hijri"] input')!.checked,
    );
    await stage.browser.bringToFront();
    await expect.poll(dated, { timeout: 15_000 }).not.toContain('1444');
    await stage.browser.press('Escape');
    await options.bringToFront();
    await choose(options, 'hijri', 'hijri');
    await closeKept(options, 'hijri', true);
  });

  test('a choice that cannot be kept is said to be so, in the options and on the card, and nothing is lost', async () => {
    const options = await openOptions();
    // All settings are stored with the first change.
    await choose(options, 'density', 'essential');
    await options.waitFor(
      () => document.querySelector('[data-setting="density"] [value="essential"]:checked') !== null,
    );
    /** Fills the item but for three bytes (QUOTA_BYTES_PER_ITEM: 8192 for its name and its JSON). */
    const filled = await stage.browser.inExtension(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's API, in the browser under test
      const api = (globalThis as any).browser ?? (globalThis as any).chrome;
      const { settings } = await api.storage.sync.get('settings');
      const room = () => 8192 - 'settings'.length - JSON.stringify(settings).length - 3;
      for (let n = room(); n > 3; n = room())
        settings.hiddenEntities.push(
          'x'.repeat(Math.min(n > 300 ? 240 : n - (settings.hiddenEntities.length ? 3 : 2), 250)),
        );
      await api.storage.sync.set({ settings });
      return JSON.stringify(settings).length;
    });
    expect(filled).toBeGreaterThan(8_170);
    const stored = () =>
      stage.browser.inExtension(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: the extension's API, in the browser under test
        const api = (globalThis as any).browser ?? (globalThis as any).chrome;
        return JSON.stringify((await api.storage.sync.get('settings')).settings);
      });
    const before = await stored();
    await choose(options, 'kinds', 'entity');
    await options.waitFor(() => document.querySelector('[role="alert"]') !== null);
    expect(await options.evaluate(() => document.querySelector('[role="alert"]')!.textContent)).toMatch(
      /could not be saved|تعذّر حفظ/u,
    );
    expect(
      await options.evaluate(
        () => document.querySelector<HTMLInputElement>('[data-setting="kinds"] [value="entity"]')!.checked,
      ),
    ).toBe(true);
    expect(await stored()).toBe(before);
    await stage.browser.bringToFront();
    await stage.open('short.ar.html');
    await stage.hoverCard(BASE);
    const at = await card((root) => {
      const { left, top, width, height } = root
        .querySelector('[aria-label="إخفاء هذا الاسم في كل مكان"]')!
        .getBoundingClientRect();
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    });
    await stage.browser.hover(at!, 4);
    await stage.browser.click(at!);
    await cardWith(stage.browser, 'تعذّر حفظ الاختيار');
    expect((await marks(stage.browser))['siyaq-entity']!.some((text) => text.includes(BASE))).toBe(true);
    expect(await stored()).toBe(before);
    await stage.browser.press('Escape');
    await stage.browser.inExtension(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's API, in the browser under test
      const api = (globalThis as any).browser ?? (globalThis as any).chrome;
      await api.storage.sync.remove('settings');
      return true;
    });
    await options.close();
  });

  test('data that are off show nothing, and come back', async () => {
    const options = await openOptions();
    for (const pack of ['syria-iraq', 'world']) await choose(options, 'packs', pack);
    await stage.browser.goto(urlOf(stage.server, 'attack.ar.html'));
    await stage.browser.waitFor(() => CSS.highlights.size > 0);
    expect((await marks(stage.browser))['siyaq-entity'] ?? []).toEqual([]);
    await options.bringToFront();
    for (const pack of ['syria-iraq', 'world']) await choose(options, 'packs', pack);
    await stage.browser.waitFor(
      () => ((CSS.highlights as unknown as Map<string, Set<unknown>>).get('siyaq-entity')?.size ?? 0) > 0,
    );
    await options.close();
  });

  test('a hidden name stands in the list by its name and is shown again from there', async () => {
    await stage.browser.inExtension(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's API, in the browser under test
      const api = (globalThis as any).browser ?? (globalThis as any).chrome;
      await api.storage.sync.set({
        settings: { version: 2, hiddenEntities: ['syria-iraq:mark-milley'], sitesOff: ['www.aljazeera.net'] },
      });
      return true;
    });
    await stage.browser.goto(urlOf(stage.server, 'attack.ar.html'));
    await unmarked(stage.browser);
    const options = await openOptions();
    await options.waitFor(() => /Milley|ميلي/.test(document.body.textContent!));
    await options.click('[data-setting="sitesOff"] button');
    await marked(stage.browser);
    expect((await marks(stage.browser))['siyaq-entity']).not.toContain(GENERAL);
    await options.click('[data-setting="hiddenEntities"] button');
    await stage.browser.waitFor(isMarked, GENERAL, true);
    expect(await cardText(stage.browser)).toBeNull();
    // A name that is hidden while the page is open is called by its name too.
    await stage.browser.inExtension(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's API, in the browser under test
      const api = (globalThis as any).browser ?? (globalThis as any).chrome;
      await api.storage.sync.set({ settings: { version: 2, hiddenEntities: ['syria-iraq:green-village'] } });
      return true;
    });
    await options.waitFor(() => /Green Village|القرية الخضراء/.test(document.body.textContent!));
    await options.click('[data-setting="hiddenEntities"] button');
    await options.close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (scheme) => {
    const options = await openOptions();
    await options.setColorScheme(scheme);
    expect(await axeOnPage(options)).toEqual([]);
    await options.close();
  });

  stage.expectNoErrors();
});
