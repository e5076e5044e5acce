import { browser } from 'wxt/browser';

/** Where Siyaq may work beyond the listed news sites: only where the reader said so. */

export const ALL_SITES = '*://*/*';

/** The permission pattern for one site: its host on both schemes, any port. Undefined where no extension may run. */
export function sitePattern(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `*://${hostname}/*` : undefined;
}

/** Asks the browser, which asks the reader; must be called straight from a click. */
export function requestSites(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

export function giveUpSites(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

export function hasSites(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** What the reader allowed beyond the sites of the manifest. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(browser.runtime.getManifest().host_permissions);
  return origins.filter((origin) => !listed.has(origin)).sort();
}
