import { browser } from 'wxt/browser';
import { PAGE_COMMANDS, type PageRequest } from '../../platform/messages.ts';
import { openPanel } from '../../platform/panel.ts';
import { changeSettings } from '../../platform/settings.ts';

/**
 * Carries out one of the manifest's commands. Never rejects: a key that leads nowhere (no page of ours in the tab, storage
 * refused) does nothing.
 *
 * @param tab the tab the reader is in, where the browser says so
 */
export async function carryOut(
  command: string,
  tab: { readonly id?: number | undefined } | undefined,
): Promise<void> {
  try {
    if (command === 'panel') {
      await openPanel(tab);
      return;
    }
    if (command === 'toggle') {
      await changeSettings((settings) => ({ ...settings, enabled: !settings.enabled }));
      return;
    }
    const known = PAGE_COMMANDS.find((name) => name === command);
    if (known === undefined) return;
    const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (id === undefined) return;
    const request: PageRequest = { type: 'command', command: known };
    await browser.tabs.sendMessage(id, request, { frameId: 0 });
  } catch {
    // As said above.
  }
}
