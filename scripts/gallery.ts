/**
 * Pictures every screen × Arabic and English × light and dark × both browsers, and writes one page that shows them side by
 * side: `npm run build && npm run gallery`, then open `artifacts/gallery/index.html`. With `--approve` their small copies
 * become those that the tests compare with: look at the gallery first.
 */
import fs from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { BROWSERS } from '../tests/browsers/browser.ts';
import { servePages } from '../tests/e2e/reader.ts';
import { shrink } from '../tests/pictures/compare.ts';
import { LANGS, SCREENS } from '../tests/pictures/screens.ts';
import { approvedFile, fileOf, openForPictures, PICTURES, take } from '../tests/pictures/taken.ts';

const OUT = 'artifacts/gallery';
const approve = process.argv.includes('--approve');

async function takeAll(): Promise<void> {
  const server = await servePages();
  try {
    for (const name of BROWSERS) {
      for (const lang of LANGS) {
        const browser = await openForPictures(name, lang);
        try {
          for (const picture of PICTURES.filter((one) => one.lang === lang)) {
            const file = path.join(OUT, fileOf(picture, name));
            await take(picture, browser, server, file);
            console.log(file);
            if (approve) {
              fs.mkdirSync(path.dirname(approvedFile(picture, name)), { recursive: true });
              fs.writeFileSync(approvedFile(picture, name), PNG.sync.write(shrink(fs.readFileSync(file))));
            }
          }
        } finally {
          await browser.quit();
        }
      }
    }
  } finally {
    await server.close();
  }
}

function page(): string {
  const figures = (name: string) =>
    PICTURES.filter(({ screen }) => screen.name === name)
      .flatMap((picture) =>
        BROWSERS.map(
          (browser) =>
            `<figure><img loading="lazy" src="${fileOf(picture, browser)}" alt=""><figcaption>${picture.lang} · ${picture.scheme} · ${browser}</figcaption></figure>`,
        ),
      )
      .join('\n');
  const sections = SCREENS.map(
    ({ name }) => `<section id="${name}"><h2>${name}</h2><div>${figures(name)}</div></section>`,
  );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Siyaq: every screen</title>
<style>
body { margin: 24px; background: #e9e9e6; color: #222; font: 15px system-ui, sans-serif; }
div { display: grid; grid-template-columns: repeat(auto-fill, minmax(360px, 1fr)); gap: 16px; }
figure { margin: 0; }
img { inline-size: 100%; border: 1px solid #bbb; }
</style>
<h1>Every screen</h1>
<nav>${SCREENS.map(({ name }) => `<a href="#${name}">${name}</a>`).join(' · ')}</nav>
${sections.join('\n')}
</html>
`;
}

fs.mkdirSync(OUT, { recursive: true });
await takeAll();
fs.writeFileSync(path.join(OUT, 'index.html'), page());
console.log(path.join(OUT, 'index.html'));
