import { browser } from 'wxt/browser';

/**
 * Shows the first-run page to a new reader. An update of the extension or the browser is no reason to open a tab.
 * Never rejects: in a browser without a window there is nobody to show it to.
 *
 * @param details of `runtime.onInstalled`
 */
export async function showFirstRunPage({ reason }: { readonly reason: string }): Promise<void> {
  if (reason !== 'install') return;
  try {
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  } catch {
    // As said above.
  }
}
