import { beforeEach, expect, test, vi } from 'vitest';
import { createFakeBrowser, type FakeBrowser } from '../../platform/fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => mocked);
const { carryOut } = await import('../../../entrypoints/background/commands.ts');

let browser: FakeBrowser;
beforeEach(() => {
  browser = createFakeBrowser();
  mocked.browser = browser;
});

test('the key turns everything off and on', async () => {
  await carryOut('toggle', undefined);
  expect(browser.stored.settings).toMatchObject({ enabled: false });
  await carryOut('toggle', undefined);
  expect(browser.stored.settings).toMatchObject({ enabled: true });
});

test.each(['next-mark', 'previous-mark', 'open-card'])('%s goes to the page of the tab', async (command) => {
  await carryOut(command, { id: 3 });
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(3, { type: 'command', command }, { frameId: 0 });
});

test('where the browser does not say which tab, the active one is meant', async () => {
  await carryOut('next-mark', undefined);
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, expect.anything(), { frameId: 0 });
});

test('a key that leads nowhere does nothing', async () => {
  browser.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
  await expect(carryOut('next-mark', { id: 3 })).resolves.toBeUndefined();
  browser.tabs.query.mockResolvedValue([]);
  await expect(carryOut('next-mark', undefined)).resolves.toBeUndefined();
  browser.storage.sync.set.mockRejectedValue(new Error('full'));
  await expect(carryOut('toggle', undefined)).resolves.toBeUndefined();
  await carryOut('unknown', { id: 3 });
  expect(browser.tabs.sendMessage).toHaveBeenCalledTimes(1);
});

test('the panel opens at the tab in Chromium; in Firefox, which has one a window, it is opened or closed', async () => {
  const open = vi.fn(async () => {});
  const toggle = vi.fn(async () => {});
  mocked.browser = { ...browser, sidePanel: { open } };
  await carryOut('panel', { id: 3 });
  await carryOut('panel', undefined);
  expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 3 });
  mocked.browser = { ...browser, sidebarAction: { toggle } };
  await carryOut('panel', undefined);
  expect(toggle).toHaveBeenCalledOnce();
});
