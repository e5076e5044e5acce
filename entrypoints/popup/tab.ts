import { browser } from 'wxt/browser';
import { sitePattern } from '../../platform/sites.ts';

/** The tab that the popup speaks of. */
export interface PopupTab {
  readonly id: number;
  /** Null where no extension may run. */
  readonly site: { readonly host: string; readonly pattern: string } | null;
  /** Browsers keep from an extension what stands in a tab that it may not enter: a page of theirs, or a site not granted. */
  readonly isHidden: boolean;
  readonly isLoading: boolean;
}

/**
 * The active tab of the window. A popup that was opened as a page of its own (`popup.html?tab=7`, as where a browser has
 * no toolbar) says which tab is meant.
 */
export async function currentTab(): Promise<PopupTab | null> {
  const asked = new URLSearchParams(location.search).get('tab');
  const tab =
    asked === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(asked)).catch(() => undefined);
  if (tab?.id === undefined) return null;
  return {
    id: tab.id,
    site: siteOf(tab.url),
    isHidden: tab.url === undefined,
    isLoading: tab.status === 'loading',
  };
}

/** `url` is hidden from the extension on pages that it may not enter. */
function siteOf(url: string | undefined): PopupTab['site'] {
  if (url === undefined || !URL.canParse(url)) return null;
  const pattern = sitePattern(url);
  return pattern === undefined ? null : { host: new URL(url).hostname, pattern };
}
