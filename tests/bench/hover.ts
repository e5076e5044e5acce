/**
 * From the end of the delay to the painted card, by the browsers' own timing, on the built extension with a warm background:
 * `npm run build && npm run bench:hover`. The page notes when the pointer came onto a mark, and when the frame was over in which
 * the card's element stands; between them lie the delay, which counts from that move, and what is measured.
 */

import { OPEN_DELAY } from '../../entrypoints/content/hover.ts';
import { BROWSERS, builtExtension, openBrowser } from '../browsers/browser.ts';
import { cardWith, HOST, marked, noCard, servePages, urlOf } from '../e2e/reader.ts';

const ROUNDS = 15;
const AIM = 16;
const MARKS = ['القرية الخضراء', 'مارك ميلي'] as const;

const server = await servePages();
try {
  for (const name of BROWSERS) {
    const browser = await openBrowser(name, { extension: builtExtension(name), hostsAreLocal: true });
    try {
      await browser.goto(urlOf(server, 'short.ar.html'));
      await marked(browser);
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const mark = MARKS[round % MARKS.length]!;
        await browser.hover({ x: 5, y: 5 }, 1);
        await noCard(browser);
        const at = await browser.pointOf({ text: mark });
        await browser.evaluate((host: string) => {
          const world = globalThis as unknown as { moved: number; painted: number };
          world.moved = 0;
          world.painted = 0;
          addEventListener(
            'pointermove',
            (event) => {
              world.moved = event.timeStamp;
            },
            { once: true, capture: true },
          );
          const look = () => {
            if (document.querySelector(host) === null) {
              requestAnimationFrame(look);
              return;
            }
            // The frame that has just been drawn is over when the next message comes.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              world.painted = performance.now();
            };
            port2.postMessage(null);
          };
          requestAnimationFrame(look);
          return true;
        }, HOST);
        await browser.hover(at, 1);
        await cardWith(browser, mark);
        const taken = await browser.waitFor(() => {
          const { moved, painted } = globalThis as unknown as { moved: number; painted: number };
          return painted > 0 && { ms: painted - moved };
        });
        // The first of each mark loads the card's code and warms the background.
        if (round >= MARKS.length) times.push((taken as { ms: number }).ms - OPEN_DELAY);
        await browser.press('Escape');
      }
      times.sort((a, b) => a - b);
      console.log(
        `${name}: ${times[times.length >> 1]!.toFixed(1)} ms from the delay's end to the painted card, median of ${times.length} (aim: at most ${AIM}); ${times[0]!.toFixed(1)} to ${times.at(-1)!.toFixed(1)}`,
      );
    } finally {
      await browser.quit();
    }
  }
} finally {
  await server.close();
}
