/** Draws the toolbar icons from `assets/icon.svg` by headless Chromium: `npm run icons`. */
import fs from 'node:fs';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 128];
const SOURCE = 'assets/icon.svg';
const FOLDER = 'public/icon';

const svg = fs.readFileSync(SOURCE, 'utf8');
fs.mkdirSync(FOLDER, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    fs.writeFileSync(`${FOLDER}/${size}.png`, png);
  }
} finally {
  await browser.close();
}
