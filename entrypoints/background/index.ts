import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from './answer.ts';
import { carryOut } from './commands.ts';
import { showFirstRunPage } from './first-run.ts';
import { annotateOpenTabs, registerGrantedSites } from './injection.ts';

/** Listeners are added in the first turn: a background that is woken for an event must know them at once. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const answered = answer(message, sender);
    if (answered === undefined) return false;
    answered.then(sendResponse, () => sendResponse(undefined));
    // Keeps the channel open for the answer in both browsers.
    return true;
  });
  browser.commands.onCommand.addListener((command, tab) => void carryOut(command, tab));
  const register = () => void registerGrantedSites().catch(() => {});
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
  browser.runtime.onInstalled.addListener(register);
  if (!import.meta.env.FIREFOX)
    browser.runtime.onInstalled.addListener(() => void annotateOpenTabs().catch(() => {}));
  browser.runtime.onInstalled.addListener((details) => void showFirstRunPage(details));
  browser.runtime.onStartup.addListener(register);
});
