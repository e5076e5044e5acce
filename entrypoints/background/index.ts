import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { changeSettings } from '../../platform/settings.ts';
import { answer } from './answer.ts';
import { registerGrantedSites } from './injection.ts';

/** Listeners are added in the first turn: a background that is woken for an event must know them at once. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const answered = answer(message, sender);
    if (answered === undefined) return false;
    answered.then(sendResponse, () => sendResponse(undefined));
    // Keeps the channel open for the answer in both browsers.
    return true;
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === 'toggle')
      void changeSettings((settings) => ({ ...settings, enabled: !settings.enabled }));
  });
  const register = () => void registerGrantedSites();
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
});
