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
export function requestSites(...patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

export function giveUpSites(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Whether all of them are allowed. */
export function hasSites(...patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...patterns] });
}

/** What the reader allowed beyond the sites of the manifest. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(browser.runtime.getManifest().host_permissions);
  return origins.filter((origin) => !listed.has(origin)).sort();
}
