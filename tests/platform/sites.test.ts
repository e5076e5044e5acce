import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isNewsSite, NEWS_DOMAINS, NEWS_SITES } from '../../platform/news-sites.ts';
import { createFakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => mocked);
const { ALL_SITES, giveUpSites, hasSites, requestSites, sitePattern, watchSites } = await import(
  '../../platform/sites.ts'
);

beforeEach(() => {
  mocked.browser = createFakeBrowser();
});

describe('the pattern of a site', () => {
  const rows: readonly [url: string, pattern: string | undefined][] = [
    ['https://www.news.example/a?b#c', '*://www.news.example/*'],
    ['http://news.example:8080/', '*://news.example/*'],
    ['https://xn--mgbh0fb.example/', '*://xn--mgbh0fb.example/*'],
    ['about:blank', undefined],
    ['chrome://settings', undefined],
    ['file:///home/a.html', undefined],
    ['moz-extension://x/popup.html', undefined],
    ['', undefined],
    ['نص', undefined],
  ];
  test.each(rows)('%s is %s', (url, pattern) => {
    expect(sitePattern(url)).toBe(pattern);
  });
});

test('whoever follows the permissions hears of both, until they stop', () => {
  const browser = createFakeBrowser();
  mocked.browser = browser;
  const heard = vi.fn();
  const stop = new AbortController();
  watchSites(heard, stop.signal);
  browser.permissions.onAdded.fire();
  browser.permissions.onRemoved.fire();
  expect(heard).toHaveBeenCalledTimes(2);
  stop.abort();
  expect(browser.permissions.onAdded.listeners.size + browser.permissions.onRemoved.listeners.size).toBe(0);
});

test('permission is asked for, kept and given up by the same pattern', async () => {
  expect(await hasSites('*://a.example/*')).toBe(false);
  expect(await requestSites('*://a.example/*')).toBe(true);
  expect(await hasSites('*://a.example/*')).toBe(true);
  expect(await hasSites(ALL_SITES)).toBe(false);
  await giveUpSites('*://a.example/*');
  expect(await hasSites('*://a.example/*')).toBe(false);
});

describe('the list of news sites', () => {
  test('is of registrable names, each once, none inside another', () => {
    expect(NEWS_DOMAINS.length).toBeGreaterThanOrEqual(150);
    expect(new Set(NEWS_DOMAINS).size).toBe(NEWS_DOMAINS.length);
    for (const domain of NEWS_DOMAINS) {
      expect(domain).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
      expect(NEWS_DOMAINS.filter((other) => other !== domain && domain.endsWith(`.${other}`))).toEqual([]);
    }
  });
  test('becomes one match pattern each', () => {
    expect(NEWS_SITES).toContain('*://*.aljazeera.net/*');
    expect(NEWS_SITES).toHaveLength(NEWS_DOMAINS.length);
  });
  test.each([
    ['aljazeera.net', true],
    ['www.aljazeera.net', true],
    ['arabic.cnn.com', true],
    ['notaljazeera.net', false],
    ['aljazeera.net.example', false],
    ['net', false],
    ['', false],
  ])('%s: %s', (host, listed) => {
    expect(isNewsSite(host)).toBe(listed);
  });
});
