import type { BrowserPage, ExtensionBrowser } from '../browsers/browser.ts';
import type { LocalServer } from '../browsers/serve.ts';
import { cardWith, HOST, marked, openPanel, openPopup, urlOf } from '../e2e/reader.ts';

export const LANGS = ['ar', 'en'] as const;
export const SCHEMES = ['light', 'dark'] as const;
export type Lang = (typeof LANGS)[number];
export type Scheme = (typeof SCHEMES)[number];

/** CSS px of the window in all pictures. */
export const WINDOW = { width: 760, height: 820 } as const;

export interface Stage {
  /** Its interface speaks the language of the pictures. */
  readonly browser: ExtensionBrowser;
  readonly server: LocalServer;
  readonly lang: Lang;
  readonly scheme: Scheme;
}

/** Something that a reader sees, as it is brought about with mouse and keyboard. */
export interface Screen {
  readonly name: string;
  /** @returns the tab to be pictured; it is closed afterwards when it is not the browser's first one */
  show(stage: Stage): Promise<BrowserPage>;
}

type Words = Readonly<Record<Lang, string>>;

function card(name: string, mark: Words, words: Words = mark): Screen {
  return {
    name: `card-${name}`,
    show: async ({ browser, server, lang, scheme }) => {
      await browser.bringToFront();
      await browser.setColorScheme(scheme);
      await browser.hover({ x: 1, y: 1 }, 1);
      await browser.goto(urlOf(server, `attack.${lang}.html`));
      await marked(browser);
      await browser.hover({ text: mark[lang] });
      await cardWith(browser, words[lang]);
      await stands(browser);
      return browser;
    },
  };
}

/** Until the card has come up wholly. */
async function stands(page: BrowserPage): Promise<void> {
  await page.shadow(HOST, async (root: ShadowRoot) => {
    await Promise.allSettled(root.getAnimations().map(({ finished }) => finished));
    return true;
  });
}

const same = (text: string): Words => ({ ar: text, en: text });

export const SCREENS: readonly Screen[] = [
  card('base', { ar: 'القرية الخضراء', en: 'Green Village' }),
  card('person', { ar: 'مارك ميلي', en: 'Mark Milley' }),
  card('number', same('900')),
  card('date', { ar: '14 فبراير', en: 'Feb. 14' }, same('2023')),
  card('event', { ar: 'لهجوم بصاروخين', en: 'rockets were fired' }, { ar: 'حدث', en: 'vent' }),
  {
    name: 'panel',
    show: async ({ browser, server, lang, scheme }) => {
      await browser.goto(urlOf(server, `attack.${lang}.html`));
      await marked(browser);
      const panel = await openPanel(browser);
      await panel.setColorScheme(scheme);
      await panel.waitFor(() => document.querySelector('.panel header h2') !== null);
      return panel;
    },
  },
  {
    name: 'options',
    show: async ({ browser, scheme }) => {
      const options = await browser.newPage();
      await options.setViewport(760, 1400);
      await options.goto(`${browser.extensionUrl}options.html`);
      await options.setColorScheme(scheme);
      await options.waitFor(() => document.querySelector('[data-setting="packs"] input') !== null);
      return options;
    },
  },
  {
    name: 'welcome',
    show: async ({ browser, scheme }) => {
      const welcome = await browser.newPage();
      await welcome.setViewport(760, 2100);
      await welcome.goto(`${browser.extensionUrl}welcome.html`);
      await welcome.setColorScheme(scheme);
      await marked(welcome);
      return welcome;
    },
  },
  {
    name: 'popup',
    show: async ({ browser, server, lang, scheme }) => {
      await browser.goto(urlOf(server, `attack.${lang}.html`));
      await marked(browser);
      const popup = await openPopup(browser);
      await popup.setColorScheme(scheme);
      await popup.setViewport(380, 600);
      await popup.waitFor(() => document.querySelectorAll('li').length > 3);
      return popup;
    },
  },
];
