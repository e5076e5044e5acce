import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createFakeBrowser, type FakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => mocked);

let browser: FakeBrowser;
let settings: typeof import('../../platform/settings.ts');

beforeEach(async () => {
  browser = createFakeBrowser();
  mocked.browser = browser;
  vi.resetModules();
  settings = await import('../../platform/settings.ts');
});

const ON = {
  version: 2,
  enabled: true,
  sitesOff: [],
  density: 'balanced',
  kindsOff: [],
  openBy: 'hover',
  pace: 'normal',
  textSize: 'normal',
  theme: 'auto',
  cardLanguage: 'page',
  digits: 'latn',
  hijri: true,
  packsOff: [],
  hiddenEntities: [],
};

describe('what is stored is checked', () => {
  const rows: readonly [name: string, stored: unknown, read: unknown][] = [
    ['nothing', undefined, ON],
    ['null', null, ON],
    ['a text', 'on', ON],
    ['a list', [], ON],
    [
      'off',
      { version: 2, enabled: false, sitesOff: ['a.example'] },
      { ...ON, enabled: false, sitesOff: ['a.example'] },
    ],
    [
      'one damaged field takes no other with it',
      { version: 2, enabled: false, sitesOff: 5 },
      { ...ON, enabled: false },
    ],
    [
      'a site that is no text',
      { version: 2, enabled: false, sitesOff: ['a.example', 3] },
      { ...ON, enabled: false },
    ],
    ['a choice that there is not', { ...ON, density: 'none', hijri: false }, { ...ON, hijri: false }],
    [
      'version 1',
      { version: 1, enabled: false, sitesOff: ['a.example'] },
      { ...ON, enabled: false, sitesOff: ['a.example'] },
    ],
    ['a field too many', { ...ON, colour: 'red' }, ON],
    ['no version', { enabled: false }, { ...ON, enabled: false }],
    ['a later version, after a step back', { ...ON, version: 9, enabled: false }, { ...ON, enabled: false }],
  ];
  test.each(rows)('%s', async (_, stored, read) => {
    expect(settings.parseSettings(stored)).toEqual(read);
    if (stored !== undefined) browser.stored.settings = stored;
    expect(await settings.readSettings()).toEqual(read);
  });

  test('older versions are led up to this one step by step', () => {
    const migrations = {
      [-1]: (old: Readonly<Record<string, unknown>>) => ({ disabledOn: old.off }),
      0: (old: Readonly<Record<string, unknown>>) => ({ sitesOff: old.disabledOn, enabled: false }),
      1: (old: Readonly<Record<string, unknown>>) => ({ ...old, hijri: false }),
    };
    expect(settings.parseSettings({ version: -1, off: ['a.example'] }, migrations)).toEqual({
      ...ON,
      enabled: false,
      sitesOff: ['a.example'],
      hijri: false,
    });
  });
});

describe('changing', () => {
  test('is stored and told', async () => {
    const seen: unknown[] = [];
    const stop = new AbortController();
    settings.watchSettings((now) => seen.push(now.enabled), stop.signal);
    const changed = await settings.changeSettings((now) => ({ ...now, enabled: false }));
    expect(changed.enabled).toBe(false);
    expect(browser.stored.settings).toEqual({ ...ON, enabled: false });
    expect(seen).toEqual([false]);
    stop.abort();
    await settings.changeSettings((now) => ({ ...now, enabled: true }));
    expect(seen).toEqual([false]);
    expect(browser.storage.onChanged.listeners.size).toBe(0);
  });

  test('two at once do not undo each other', async () => {
    await Promise.all([
      settings.changeSettings((now) => ({ ...now, enabled: false })),
      settings.changeSettings((now) => settings.withSite(now, 'a.example', false)),
    ]);
    expect(await settings.readSettings()).toEqual({ ...ON, enabled: false, sitesOff: ['a.example'] });
  });

  test('a full storage is said, and the next change is tried', async () => {
    browser.storage.sync.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const change = settings.changeSettings((now) => ({ ...now, enabled: false }));
    await expect(change).rejects.toThrow(settings.SettingsNotSaved);
    await expect(change).rejects.toThrow('QUOTA_BYTES');
    expect((await settings.readSettings()).enabled).toBe(true);
    expect((await settings.changeSettings((now) => ({ ...now, enabled: false }))).enabled).toBe(false);
  });

  test('damage from elsewhere reaches nobody; other keys and areas are not ours', () => {
    const seen: unknown[] = [];
    settings.watchSettings((now) => seen.push(now), new AbortController().signal);
    browser.storage.onChanged.fire({ settings: { newValue: 'damaged' } }, 'sync');
    browser.storage.onChanged.fire({ other: { newValue: 1 } }, 'sync');
    browser.storage.onChanged.fire({ settings: { newValue: { ...ON, enabled: false } } }, 'local');
    browser.storage.onChanged.fire({ settings: {} }, 'sync');
    expect(seen).toEqual([ON, ON]);
  });
});

test('what version 1 kept on this machine alone is read until the next change, which is synced', async () => {
  browser.storedLocally.settings = { version: 1, enabled: true, sitesOff: ['a.example'] };
  expect((await settings.readSettings()).sitesOff).toEqual(['a.example']);
  await settings.changeSettings((now) => settings.withSite(now, 'b.example', false));
  expect(browser.stored.settings).toEqual({ ...ON, sitesOff: ['a.example', 'b.example'] });
  browser.storedLocally.settings = { version: 1, enabled: false, sitesOff: [] };
  expect((await settings.readSettings()).enabled).toBe(true);
});

test('an entity is hidden once and shown again without a trace', () => {
  const { DEFAULT_SETTINGS, withEntityHidden } = settings;
  const hidden = withEntityHidden(withEntityHidden(DEFAULT_SETTINGS, 'syria-us:x', true), 'syria-us:x', true);
  expect(hidden.hiddenEntities).toEqual(['syria-us:x']);
  expect(withEntityHidden(hidden, 'syria-us:x', false)).toEqual(DEFAULT_SETTINGS);
});

test('a site is off by itself, on again without a trace, and off with everything', () => {
  const { DEFAULT_SETTINGS, isOnFor, withSite } = settings;
  const off = withSite(withSite(DEFAULT_SETTINGS, 'a.example', false), 'a.example', false);
  expect(off.sitesOff).toEqual(['a.example']);
  expect(isOnFor(off, 'a.example')).toBe(false);
  expect(isOnFor(off, 'b.example')).toBe(true);
  expect(withSite(off, 'a.example', true)).toEqual(DEFAULT_SETTINGS);
  expect(isOnFor({ ...DEFAULT_SETTINGS, enabled: false }, 'b.example')).toBe(false);
});
