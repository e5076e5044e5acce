import { browser } from 'wxt/browser';
import { isNewsSite, NEWS_SITES } from '../../platform/news-sites.ts';
import type { Sender } from './answer.ts';

const CONTENT_SCRIPT = '/content-scripts/content.js';
const CARD_SCRIPT = '/card.js';
const REGISTRATION = 'granted-sites';

/** Puts the card's code beside the content script that asks, into the same isolated world. */
export async function injectCard(sender: Sender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  const target = { tabId, frameIds: [sender.frameId ?? 0] };
  await browser.scripting.executeScript({ target, files: [CARD_SCRIPT] });
}

/** Runs the content script in a tab that the reader pointed at. */
export async function annotateTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [CONTENT_SCRIPT] });
}

/**
 * After installation or an update: Chromium runs content scripts in new pages only, and those of the version before are
 * orphans. Firefox sees to the open pages itself (see docs/browser-bugs.md).
 */
export async function annotateOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...NEWS_SITES], status: 'complete', discarded: false });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : annotateTab(id))));
}

let registering: Promise<void> = Promise.resolve();

/**
 * Keeps the content script registered on exactly the sites that the reader granted beyond the listed ones. One after the
 * other: two at once would both find nothing registered, and the second would fail.
 */
export function registerGrantedSites(): Promise<void> {
  registering = registering.then(register, register);
  return registering;
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => isOfWeb(origin) && !isListed(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return;
  }
  const script = {
    id: REGISTRATION,
    matches,
    // There the manifest's runs, also for a reader who granted all sites.
    excludeMatches: [...NEWS_SITES],
    js: [CONTENT_SCRIPT],
    allFrames: true,
    runAt: 'document_idle' as const,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

function isOfWeb(origin: string): boolean {
  return origin === '<all_urls>' || /^(?:https?|\*):\/\//.test(origin);
}

/** Whether the manifest's content script runs there anyway. */
function isListed(origin: string): boolean {
  const host = /^[^:]+:\/\/(?:\*\.)?([^/:]+)/.exec(origin)?.[1];
  return host !== undefined && host !== '*' && isNewsSite(host);
}
