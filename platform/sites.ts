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

/** Calls back whenever the reader allowed a site or took that back, wherever that was done, until the signal aborts. */
export function watchSites(onChange: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  const listener = () => onChange();
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      onAdded.removeListener(listener);
      onRemoved.removeListener(listener);
    },
    { once: true },
  );
}

/** What the reader allowed beyond the sites of the manifest. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(browser.runtime.getManifest().host_permissions);
  return origins.filter((origin) => !listed.has(origin)).sort();
}
