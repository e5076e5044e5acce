import puppeteer from 'puppeteer-core';

/** One picture to be drawn: the SVG's own text, in the size that it gets. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws SVG pictures by headless Chromium, the background left out where they have none.
 *
 * @returns one PNG a picture, in their order
 */
export async function drawSvg(pictures: readonly Picture[]): Promise<Uint8Array[]> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    const drawn: Uint8Array[] = [];
    for (const { svg, width, height } of pictures) {
      await page.setViewport({ width, height });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${width}px}</style>${svg}`);
      drawn.push(await page.screenshot({ omitBackground: true }));
    }
    return drawn;
  } finally {
    await browser.close();
  }
}
