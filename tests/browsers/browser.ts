import { openChromium } from './chromium.ts';
import type { BrowserOptions, ExtensionBrowser } from './driver.ts';
import { openFirefox } from './firefox.ts';

export type { BrowserOptions, BrowserPage, ExtensionBrowser, Point } from './driver.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Starts a real browser with the built extension in it. */
export function openBrowser(name: BrowserName, options: BrowserOptions): Promise<ExtensionBrowser> {
  return name === 'firefox' ? openFirefox(options) : openChromium(options);
}

/** Where `npm run build` puts the unpacked extension. */
export function builtExtension(name: BrowserName): string {
  return name === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3';
}
