import path from 'node:path';
import type { BrowserName, ExtensionBrowser } from '../browsers/browser.ts';
import { builtExtension, openBrowser } from '../browsers/browser.ts';
import type { LocalServer } from '../browsers/serve.ts';
import { LANGS, type Lang, SCHEMES, SCREENS, type Scheme, type Screen, WINDOW } from './screens.ts';

export interface Picture {
  readonly screen: Screen;
  readonly lang: Lang;
  readonly scheme: Scheme;
}

/** Every screen in both languages, light and dark. */
export const PICTURES: readonly Picture[] = LANGS.flatMap((lang) =>
  SCHEMES.flatMap((scheme) => SCREENS.map((screen) => ({ screen, lang, scheme }))),
);

export function fileOf({ screen, lang, scheme }: Picture, browser: BrowserName): string {
  return `${screen.name}.${lang}.${scheme}.${browser}.png`;
}

const APPROVED = path.join(import.meta.dirname, 'approved');
/** The small copy that later pictures are compared with. */
export const approvedFile = (picture: Picture, browser: BrowserName) =>
  path.join(APPROVED, fileOf(picture, browser));

export function openForPictures(name: BrowserName, lang: Lang): Promise<ExtensionBrowser> {
  return openBrowser(name, {
    extension: builtExtension(name),
    hostsAreLocal: true,
    lang,
    width: WINDOW.width,
    height: WINDOW.height,
  });
}

/** Brings the screen about and writes its picture to the file. */
export async function take(
  { screen, lang, scheme }: Picture,
  browser: ExtensionBrowser,
  server: LocalServer,
  file: string,
): Promise<void> {
  const page = await screen.show({ browser, server, lang, scheme });
  try {
    await page.screenshot(file);
  } finally {
    if (page !== browser) await page.close();
  }
}
