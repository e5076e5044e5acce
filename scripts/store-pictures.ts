/** Draws the pictures for the stores from `assets/store/*.svg` by headless Chromium, each in its own size: `npm run store:pictures`. */
import fs from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

const SOURCES = 'assets/store';
const FOLDER = 'artifacts/store';

fs.mkdirSync(FOLDER, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const file of fs.readdirSync(SOURCES).sort()) {
    const svg = fs.readFileSync(path.join(SOURCES, file), 'utf8');
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    if (width === undefined || height === undefined) throw new Error(`${file} has no size`);
    await page.setViewport({ width: Number(width), height: Number(height) });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    fs.writeFileSync(path.join(FOLDER, file.replace('.svg', '.png')), await page.screenshot());
  }
} finally {
  await browser.close();
}
