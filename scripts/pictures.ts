/** Draws the README's pictures from the built extension: `npm run build && npm run pictures`. */
import { builtExtension, openBrowser } from '../tests/browsers/browser.ts';
import { cardWith, marked, servePages, urlOf } from '../tests/e2e/reader.ts';

const PICTURES = [
  { page: 'attack.ar.html', mark: { text: 'القرية الخضراء' }, words: '2022', file: 'card-ar.png' },
  { page: 'attack.en.html', mark: { text: 'Green Village' }, words: '2022', file: 'card-en.png' },
] as const;

const server = await servePages();
const browser = await openBrowser('chromium', {
  extension: builtExtension('chromium'),
  hostsAreLocal: true,
  width: 760,
  height: 820,
});
try {
  for (const { page, mark, words, file } of PICTURES) {
    await browser.goto(urlOf(server, page));
    await marked(browser);
    await browser.hover(mark);
    await cardWith(browser, words);
    await browser.screenshot(`docs/pictures/${file}`);
  }
} finally {
  await browser.quit();
  await server.close();
}
