/**
 * From the popup's start to its first paint with content, by the browsers' own timing, on the built extension:
 * `npm run build && node tests/bench/popup.ts`.
 */
import { BROWSERS, builtExtension, openBrowser } from '../browsers/browser.ts';
import { marked, servePages, urlOf } from '../e2e/reader.ts';

const ROUNDS = 11;
const AIM = 100;

const server = await servePages();
try {
  for (const name of BROWSERS) {
    const browser = await openBrowser(name, { extension: builtExtension(name), hostsAreLocal: true });
    try {
      await browser.goto(urlOf(server, 'attack.ar.html'));
      await marked(browser);
      const tab = await browser.inExtension(
        async (address: string) => {
          // biome-ignore lint/suspicious/noExplicitAny: the extension's API, in the browser under test
          const api = (globalThis as any).browser ?? (globalThis as any).chrome;
          const tabs: { id: number; url?: string }[] = await api.tabs.query({});
          return tabs.find(({ url }) => url === address)?.id;
        },
        await browser.url(),
      );
      const painted: number[] = [];
      for (let round = 0; round <= ROUNDS; round += 1) {
        const popup = await browser.newPage();
        await popup.bringToFront();
        await popup.goto(`${browser.extensionUrl}popup.html?tab=${tab}`);
        const paint = await popup.waitFor(() => {
          const [first] = performance.getEntriesByName('first-contentful-paint');
          return first !== undefined && document.querySelector('[data-mention]') !== null
            ? first.startTime
            : null;
        });
        // The first one loads its files from the disk.
        if (round > 0) painted.push(paint!);
        await popup.close();
      }
      painted.sort((a, b) => a - b);
      console.log(
        `${name}: ${painted[painted.length >> 1]!.toFixed(0)} ms to the popup's first paint, median of ${ROUNDS} (aim: at most ${AIM}); ${painted[0]!.toFixed(0)} to ${painted.at(-1)!.toFixed(0)}`,
      );
    } finally {
      await browser.quit();
    }
  }
} finally {
  await server.close();
}
