import fs from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type BrowserName,
  type BrowserOptions,
  type BrowserPage,
  builtExtension,
  type ExtensionBrowser,
  openBrowser,
} from '../browsers/browser.ts';
import { sleep } from '../browsers/driver.ts';
import { type LocalServer, type Route, serve } from '../browsers/serve.ts';
import { cardText, cardWith, countMarks, HOST, marked, urlOf } from './reader.ts';

const PAGES = new URL('../fixtures/pages/', import.meta.url);
/**
 * ms, longer than any delay of the card: what has not opened (closed) by then does not. Only what must not happen, of which nothing
 * tells, is waited for by time.
 */
export const ANY_DELAY = 800;
/** Names in the pages that have a card. */
export const BASE = 'القرية الخضراء';
export const GENERAL = 'مارك ميلي';

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
  all['/notes.txt'] = { body: 'ملاحظات', headers: { 'content-type': 'text/plain; charset=utf-8' } };
  return all;
}

/** ms, enough for a content script to start and mark a page: what is not marked by then is not. */
const ENOUGH = 1_500;

export async function staysUnmarked(page: BrowserPage): Promise<void> {
  await sleep(ENOUGH);
  expect(await countMarks(page)).toBe(0);
}

/** A browser with the built extension and our pages, for the tests of one `describe`. */
export class Stage {
  browser!: ExtensionBrowser;
  server!: LocalServer;

  constructor(name: BrowserName, more: Pick<BrowserOptions, 'lang' | 'keepsFirstRunPage'> = {}) {
    beforeAll(async () => {
      this.server = await serve(routes());
      this.browser = await openBrowser(name, {
        extension: builtExtension(name),
        hostsAreLocal: true,
        ...more,
      });
    });
    afterAll(async () => {
      await this.browser?.quit();
      await this.server?.close();
    });
  }

  async open(page: string): Promise<void> {
    await this.browser.hover({ x: 1, y: 1 }, 1);
    await this.browser.goto(urlOf(this.server, page));
    await marked(this.browser);
  }

  async hoverCard(text: string, words = text) {
    await this.browser.hover({ text });
    return cardWith(this.browser, words);
  }

  async staysClosed(): Promise<void> {
    await sleep(ANY_DELAY);
    expect(await cardText(this.browser)).toBeNull();
  }

  async staysOpen(words: string): Promise<void> {
    await sleep(ANY_DELAY);
    expect(await cardText(this.browser)).toContain(words);
  }

  cardBox() {
    return this.browser.shadow(HOST, (root: ShadowRoot) => {
      const { left, top, right, bottom } = root.querySelector('.card')!.getBoundingClientRect();
      return { left, top, right, bottom };
    });
  }

  /** To be called last: a test that the console and the browser have nothing to say against us. */
  expectNoErrors(): void {
    test('the page’s console has seen no error of ours', async () => {
      // The page with the strict policy breaks it by its own style, and no page here has an icon.
      const ours = this.browser.logs.filter(
        ({ level, text, url }) =>
          /error/.test(level) && !/content.security.policy/i.test(text) && !url.endsWith('/favicon.ico'),
      );
      expect(ours).toEqual([]);
      expect((await this.browser.problems()).runtimeErrors).toEqual([]);
    });
  }
}
