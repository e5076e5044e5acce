import { browser } from 'wxt/browser';

/** One of the two is there. */
interface Panels {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { toggle(): Promise<void> };
}

/**
 * Opens the side panel, in Firefox closes it too. Browsers allow it only right within what the reader did, so nothing may be
 * waited for before: https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-open
 */
export async function openPanel(tab: { readonly id?: number | undefined } | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel === undefined) await sidebarAction?.toggle();
  else if (tab?.id !== undefined) await sidePanel.open({ tabId: tab.id });
}
