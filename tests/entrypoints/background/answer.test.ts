import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PackSet } from '../../../packs/pack.ts';
import { packOf } from '../../engine/context/pack-of.ts';
import { createFakeBrowser, type FakeBrowser } from '../../platform/fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
const loading = vi.hoisted(() => ({ loadPacks: (): unknown => undefined }));
vi.mock('wxt/browser', () => mocked);
vi.mock('../../../entrypoints/background/packs.ts', () => ({
  loadPacks: () => loading.loadPacks(),
  allPacks: async () => ((await loading.loadPacks()) as PackSet).packs,
}));
let { answer } = await import('../../../entrypoints/background/answer.ts');

const PACKS = packOf({
  entities: [
    {
      id: 'base',
      labels: { ar: 'القرية الخضراء', en: 'Green Village' },
      aliases: { ar: ['القرية الخضراء'], en: ['Green Village'] },
    },
  ],
});
const BLOCK = 'تعرضت قاعدة القرية الخضراء لهجوم في 13 مارس 2023.';
const page = (key: string, more = {}) => ({
  key,
  blocks: [BLOCK],
  url: 'https://news.example/',
  published: '2023-03-14',
  ...more,
});
const FROM_PAGE = { id: 'siyaq', tab: { id: 3 }, frameId: 0, url: 'https://news.example/' };
const FROM_POPUP = { id: 'siyaq', url: 'chrome-extension://siyaq/popup.html' };

let browser: FakeBrowser;
let loadPacks: ReturnType<typeof vi.fn<() => Promise<PackSet>>>;

beforeEach(() => {
  browser = createFakeBrowser();
  mocked.browser = browser;
  loadPacks = vi.fn(async () => PACKS);
  loading.loadPacks = loadPacks;
});

const ask = (message: unknown, sender = FROM_PAGE) => answer(message, sender) as Promise<unknown>;
const analyse = (document: unknown) => ask({ type: 'analyse', document });

describe('a page asks', () => {
  test('for what is found in it, and which of that has a card', async () => {
    const found = (await analyse(page('a'))) as {
      annotations: { id: string; text: string }[];
      shown: string[];
    };
    expect(found).toMatchObject({ status: 'ok', published: null });
    expect(found.annotations.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['القرية الخضراء', '13 مارس 2023']),
    );
    expect(found.annotations.map(({ id }) => id)).toEqual(expect.arrayContaining(found.shown));
  });

  test('for its date, where only a line for readers has it', async () => {
    const document = page('dateline', {
      published: undefined,
      datelines: ['كتب: محرر', 'نُشر في 14 مارس/ آذار 2023'],
    });
    expect(await analyse(document)).toMatchObject({ status: 'ok', published: '2023-03-14' });
  });

  test('for a card', async () => {
    const { shown } = (await analyse(page('a'))) as { shown: string[] };
    const entity = shown.find((id) => id.startsWith('n'));
    expect(await ask({ type: 'card', key: 'a', annotation: entity })).toMatchObject({
      status: 'ok',
      card: { kind: 'entity' },
    });
    expect(await ask({ type: 'card', key: 'a', annotation: 'n9.9.9' })).toEqual({ status: 'nothing' });
  });

  test('for a card after the background was stopped: it is asked for the page, and answers with it', async () => {
    const { shown } = (await analyse(page('a'))) as { shown: string[] };
    vi.resetModules();
    ({ answer } = await import('../../../entrypoints/background/answer.ts'));
    const request = { type: 'card', key: 'a', annotation: shown[0] };
    expect(await ask(request)).toEqual({ status: 'unknown-document' });
    expect(await ask({ ...request, document: page('a') })).toMatchObject({ status: 'ok' });
    expect(await ask(request)).toMatchObject({ status: 'ok' });
  });

  test('eight pages are remembered, the oldest is forgotten', async () => {
    for (let i = 0; i < 9; i += 1) await analyse(page(`p${i}`));
    const statusOf = async (key: string) =>
      ((await ask({ type: 'card', key, annotation: 'n9.9.9' })) as { status: string }).status;
    expect(await statusOf('p0')).toBe('unknown-document');
    expect(await statusOf('p1')).toBe('nothing');
    expect(await statusOf('p8')).toBe('nothing');
  });
});

describe('packs that cannot be read', () => {
  test('are said to the page and to the popup, and tried again', async () => {
    loadPacks.mockRejectedValue(new Error('world.pack: checksum does not match'));
    expect(await analyse(page('broken'))).toEqual({
      status: 'failed',
      reason: 'world.pack: checksum does not match',
    });
    expect(await ask({ type: 'status' }, FROM_POPUP as never)).toEqual({
      packs: [],
      problem: 'world.pack: checksum does not match',
    });
    loadPacks.mockResolvedValue(PACKS);
    expect(await analyse(page('a'))).toMatchObject({ status: 'ok' });
    expect(await ask({ type: 'status' }, FROM_POPUP as never)).toEqual({
      packs: [{ name: PACKS.packs[0]!.info.name, title: { ar: 't', en: 't' }, dataDate: '2024-06' }],
      problem: null,
    });
  });
});

test('hidden names are called as the packs call them', async () => {
  const id = `${PACKS.packs[0]!.info.name}:base`;
  const asked = { type: 'labels', entities: [id, 'other:nobody'] };
  expect(await ask(asked, FROM_POPUP as never)).toEqual({
    [id]: { ar: 'القرية الخضراء', en: 'Green Village' },
  });
});

test('a dossier needs its page, once', async () => {
  expect(await ask({ type: 'dossier', key: 'd' })).toEqual({ status: 'unknown-document' });
  expect(await ask({ type: 'dossier', key: 'd', document: page('d') })).toMatchObject({
    status: 'ok',
    dossier: { asOf: '2023-03-14' },
  });
  expect(await ask({ type: 'dossier', key: 'd' })).toMatchObject({ status: 'ok' });
});

describe('the badge', () => {
  test('counts the marks of the tab, and is empty at none', async () => {
    await ask({ type: 'marked', count: 12 });
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 3, text: '12' });
    await ask({ type: 'marked', count: 0 });
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 3, text: '' });
  });
  test('of a tab that was closed in between does not matter', async () => {
    browser.action.setBadgeText.mockRejectedValue(new Error('No tab with id: 3'));
    await expect(ask({ type: 'marked', count: 1 })).resolves.toBeUndefined();
  });
});

describe('who may ask', () => {
  test('what is no message of ours is not answered', () => {
    for (const message of [undefined, null, 'x', {}, { type: 'wxt:reload' }, { type: 'analyse' }])
      expect(answer(message, FROM_PAGE)).toBeUndefined();
  });
  test('nor another extension', () => {
    expect(answer({ type: 'status' }, { ...FROM_PAGE, id: 'other' })).toBeUndefined();
  });
  test('a tab may not ask for the card of another tab’s page', async () => {
    await analyse(page('private'));
    const request = { type: 'card', key: 'private', annotation: 'n9.9.9' };
    expect(await ask(request)).toEqual({ status: 'nothing' });
    expect(await ask(request, { ...FROM_PAGE, tab: { id: 4 } })).toEqual({ status: 'unknown-document' });
  });
  test('a page may not point at another tab; the popup may', async () => {
    const request = { type: 'annotate-tab', tab: 8 };
    expect(answer(request, FROM_PAGE)).toBeUndefined();
    expect(answer(request, { ...FROM_PAGE, url: 'https://siyaq/popup.html' })).toBeUndefined();
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    await answer(request, FROM_POPUP);
    expect(browser.scripting.executeScript).toHaveBeenCalledTimes(1);
  });
});
