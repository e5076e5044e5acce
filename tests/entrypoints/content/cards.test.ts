import { beforeEach, expect, test, vi } from 'vitest';
import { createFakeBrowser, type FakeBrowser } from '../../platform/fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => mocked);
const { Cards } = await import('../../../entrypoints/content/cards.ts');

let browser: FakeBrowser;
beforeEach(() => {
  browser = createFakeBrowser();
  mocked.browser = browser;
});
const page = { key: 'k', blocks: ['نص'], url: 'https://news.example/' };
const card = { annotation: 'n0.0.2' };

test('a card is asked for once', async () => {
  browser.runtime.sendMessage.mockResolvedValue({ status: 'ok', card });
  const cards = new Cards();
  expect(await Promise.all([cards.of(page, 'n0.0.2'), cards.of(page, 'n0.0.2')])).toEqual([card, card]);
  expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(1);
});

test('a background that was stopped is sent the page', async () => {
  browser.runtime.sendMessage
    .mockResolvedValueOnce({ status: 'unknown-document' })
    .mockResolvedValueOnce({ status: 'ok', card });
  expect(await new Cards().of(page, 'n0.0.2')).toBe(card);
  expect(browser.runtime.sendMessage).toHaveBeenLastCalledWith(expect.objectContaining({ document: page }));
});

test('an answer that does not come is asked for again by the next hover', async () => {
  browser.runtime.sendMessage.mockRejectedValueOnce(new Error('Extension context invalidated.'));
  const cards = new Cards();
  expect(await cards.of(page, 'n0.0.2')).toBeUndefined();
  browser.runtime.sendMessage.mockResolvedValue({ status: 'ok', card });
  expect(await cards.of(page, 'n0.0.2')).toBe(card);
});

test('nothing to show, or no answer at all, is no card', async () => {
  const cards = new Cards();
  browser.runtime.sendMessage.mockResolvedValueOnce({ status: 'nothing' });
  expect(await cards.of(page, 'a')).toBeUndefined();
  expect(await cards.of(page, 'b')).toBeUndefined();
});

test('only a few are kept, and those of another state of the page are others', async () => {
  browser.runtime.sendMessage.mockResolvedValue({ status: 'ok', card });
  const cards = new Cards();
  for (const id of ['a', 'b', 'c', 'd', 'e', 'a']) await cards.of(page, id);
  expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(6);
  await cards.of({ ...page, key: 'other' }, 'a');
  expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(7);
});
