/**
 * Opens the sample news page in Chromium with the extension at work and hovers over the name of the base. With a display
 * the window stays open until it is closed; without one it runs headless, prints what was found and leaves pictures.
 */
import { builtExtension, openBrowser } from '../tests/browsers/browser.ts';
import { cardText, cardWith, marked, marks, servePages, urlOf } from '../tests/e2e/reader.ts';

const PICTURES = 'artifacts/demo';
const PAGES = [
  { page: 'attack.ar.html', name: 'القرية الخضراء', words: '2022', file: 'arabic' },
  { page: 'attack.en.html', name: 'Green Village', words: '2022', file: 'english' },
] as const;

const hasDisplay =
  process.env.DISPLAY !== undefined ||
  process.env.WAYLAND_DISPLAY !== undefined ||
  process.platform !== 'linux';
const server = await servePages();
const browser = await openBrowser('chromium', {
  extension: builtExtension('chromium'),
  hostsAreLocal: true,
  headless: !hasDisplay,
  height: 900,
});
try {
  for (const { page, name, words, file } of PAGES) {
    await browser.goto(urlOf(server, page));
    const count = await marked(browser);
    console.log(`\n${page}: ${count} marks`);
    for (const [kind, texts] of Object.entries(await marks(browser))) {
      console.log(`  ${kind.replace('siyaq-', '')}: ${texts.join(' · ')}`);
    }
    await browser.hover({ text: name });
    await cardWith(browser, words);
    console.log(`\nThe card of «${name}»:\n${((await cardText(browser)) ?? '').replace(/^/gm, '  ')}`);
    await browser.screenshot(`${PICTURES}/${file}.png`);
    await browser.press('Escape');
  }
  console.log(`\nPictures: ${PICTURES}/`);
  if (hasDisplay) {
    await browser.goto(urlOf(server, PAGES[0].page));
    console.log('The browser stays open; close its window to end.');
    await browser.closed();
  }
} finally {
  await browser.quit();
  await server.close();
}
