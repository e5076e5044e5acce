import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NEWS_SITES } from '../../../platform/news-sites.ts';
import { createFakeBrowser, type FakeBrowser } from '../../platform/fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => mocked);
const { annotateOpenTabs, annotateTab, injectCard, registerGrantedSites } = await import(
  '../../../entrypoints/background/injection.ts'
);

let browser: FakeBrowser;
beforeEach(() => {
  browser = createFakeBrowser();
  mocked.browser = browser;
});

describe('sites that the reader granted', () => {
  const matches = () => browser.scripts.get('granted-sites')?.matches;

  test('none: nothing is registered', async () => {
    for (const site of NEWS_SITES) browser.origins.add(site);
    await registerGrantedSites();
    expect(browser.scripts.size).toBe(0);
  });
  test('one: registered, and taken back with the permission', async () => {
    browser.origins.add('*://a.example/*');
    await registerGrantedSites();
    expect(matches()).toEqual(['*://a.example/*']);
    browser.origins.delete('*://a.example/*');
    await registerGrantedSites();
    expect(browser.scripts.size).toBe(0);
  });
  test('one more: the same registration follows', async () => {
    browser.origins.add('*://a.example/*');
    await registerGrantedSites();
    browser.origins.add('*://b.example/*');
    await registerGrantedSites();
    expect(matches()).toEqual(['*://a.example/*', '*://b.example/*']);
  });
  test('all: where the manifest’s script runs anyway it does not run twice', async () => {
    browser.origins.add('*://*/*').add('*://*.aljazeera.net/*');
    await registerGrantedSites();
    expect(browser.scripts.get('granted-sites')).toMatchObject({
      matches: ['*://*/*'],
      excludeMatches: [...NEWS_SITES],
    });
  });
  test('two calls at once register once, and a failure does not stop the next', async () => {
    browser.origins.add('*://a.example/*');
    await Promise.all([registerGrantedSites(), registerGrantedSites()]);
    expect(matches()).toEqual(['*://a.example/*']);
    browser.permissions.getAll.mockRejectedValueOnce(new Error('gone'));
    await expect(registerGrantedSites()).rejects.toThrow('gone');
    browser.origins.add('*://b.example/*');
    await registerGrantedSites();
    expect(matches()).toHaveLength(2);
  });
  test('addresses of the extension itself and of files are no sites', async () => {
    browser.origins.add('chrome-extension://x/*').add('file:///*');
    await registerGrantedSites();
    expect(browser.scripts.size).toBe(0);
  });
});

test('the card’s code goes into the frame that asks', async () => {
  await injectCard({ tab: { id: 4 }, frameId: 9 });
  expect(browser.scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: 4, frameIds: [9] },
    files: ['/card.js'],
  });
});

test('nothing is put into what is no tab', async () => {
  await injectCard({});
  expect(browser.scripting.executeScript).not.toHaveBeenCalled();
});

test('a tab that the reader points at gets the content script in all its frames', async () => {
  await annotateTab(4);
  expect(browser.scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: 4, allFrames: true },
    files: ['/content-scripts/content.js'],
  });
});

test('open pages of the listed sites get it at installation; one that refuses does not stop the others', async () => {
  browser.tabs.query.mockResolvedValue([{ id: 1 }, {}, { id: 2 }, { id: 3 }]);
  browser.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  await annotateOpenTabs();
  expect(browser.tabs.query).toHaveBeenCalledWith({
    url: [...NEWS_SITES],
    status: 'complete',
    discarded: false,
  });
  expect(browser.scripting.executeScript).toHaveBeenCalledTimes(3);
});
