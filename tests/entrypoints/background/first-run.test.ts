import { beforeEach, expect, test, vi } from 'vitest';
import { createFakeBrowser, type FakeBrowser } from '../../platform/fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => mocked);
const { showFirstRunPage } = await import('../../../entrypoints/background/first-run.ts');

let browser: FakeBrowser;
beforeEach(() => {
  browser = createFakeBrowser();
  mocked.browser = browser;
});

test('a new reader is shown the page', async () => {
  await showFirstRunPage({ reason: 'install' });
  expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({
    url: 'chrome-extension://siyaq/welcome.html',
  });
});

// All other reasons that the two browsers know.
test.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])(
  'nobody is at %s',
  async (reason) => {
    await showFirstRunPage({ reason });
    expect(browser.tabs.create).not.toHaveBeenCalled();
  },
);

test('a browser without a window does not matter', async () => {
  browser.tabs.create.mockRejectedValue(new Error('No current window'));
  await expect(showFirstRunPage({ reason: 'install' })).resolves.toBeUndefined();
});
