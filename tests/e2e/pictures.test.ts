import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type ExtensionBrowser } from '../browsers/browser.ts';
import type { LocalServer } from '../browsers/serve.ts';
import { difference, shrink, TOLERANCE } from '../pictures/compare.ts';
import { LANGS, SCHEMES } from '../pictures/screens.ts';
import { approvedFile, fileOf, openForPictures, PICTURES, take } from '../pictures/taken.ts';
import { servePages } from './reader.ts';

/** Pictures that differ are kept here, to be looked at beside the approved ones. */
const KEPT = 'artifacts/pictures';

describe.each(BROWSERS)('pictures in %s', (name) => {
  describe.each(LANGS)('%s', (lang) => {
    let server: LocalServer;
    let browser: ExtensionBrowser;
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'siyaq-pictures-'));
    beforeAll(async () => {
      server = await servePages();
      browser = await openForPictures(name, lang);
    });
    afterAll(async () => {
      await browser?.quit();
      await server?.close();
      fs.rmSync(folder, { recursive: true, force: true });
    });

    const pictures = PICTURES.filter((picture) => picture.lang === lang).map(
      (picture) => [picture.screen.name, picture.scheme, picture] as const,
    );
    test.each(pictures)('%s, %s, looks as approved', async (_name, _scheme, picture) => {
      const file = path.join(folder, fileOf(picture, name));
      await take(picture, browser, server, file);
      const part = difference(
        PNG.sync.read(fs.readFileSync(approvedFile(picture, name))),
        shrink(fs.readFileSync(file)),
      );
      if (part > TOLERANCE) {
        fs.mkdirSync(KEPT, { recursive: true });
        fs.copyFileSync(file, path.join(KEPT, path.basename(file)));
      }
      expect(part, `see ${KEPT}; after a wanted change: npm run gallery -- --approve`).toBeLessThanOrEqual(
        TOLERANCE,
      );
    });
  });

  test.each(SCHEMES)('a small change shows: a line less in the popup, %s', (scheme) => {
    const picture = PICTURES.find(
      (one) => one.screen.name === 'popup' && one.lang === 'ar' && one.scheme === scheme,
    )!;
    const approved = PNG.sync.read(fs.readFileSync(approvedFile(picture, name)));
    const changed = PNG.sync.read(PNG.sync.write(approved));
    // All below the switches one line, four small pixels, further up.
    const from = Math.round(approved.height / 3);
    approved.data.copy(changed.data, from * approved.width * 4, (from + 4) * approved.width * 4);
    expect(difference(approved, changed)).toBeGreaterThan(TOLERANCE);
  });
});
