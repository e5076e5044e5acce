import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const packs = vi.hoisted(() => ({ fail: false, loads: 0 }));
vi.mock('../../../entrypoints/background/packs.ts', async () => {
  const { createPackSet } = await import('../../../packs/pack-set.ts');
  return {
    loadPacks: async () => {
      packs.loads += 1;
      if (packs.fail) throw new Error('the file is damaged');
      return createPackSet([]);
    },
  };
});

import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../../entrypoints/background/answer.ts';
import type { AnalyseAnswer, PageDocument } from '../../../platform/messages.ts';

const TEXT = 'وقع الهجوم يوم 4 يناير 2023 قرب المدينة، وقالت السلطات إن التحقيق مستمر.';
const page = (key: string, more: Partial<PageDocument> = {}): PageDocument => ({
  key,
  blocks: [TEXT],
  url: 'https://news.example/1',
  published: '2023-03-14',
  ...more,
});
const TAB = { tab: { id: 7 }, frameId: 0 };

beforeEach(() => {
  fakeBrowser.reset();
  packs.fail = false;
});

describe('messages', () => {
  const refused: [reason: string, message: unknown][] = [
    ['nothing', undefined],
    ['a text', 'analyse'],
    ['no type', {}],
    ['another type', { type: 'open-tab', url: 'https://example.com' }],
    ['no document', { type: 'analyse' }],
    ['blocks that are no texts', { type: 'analyse', document: { ...page('k'), blocks: [7] } }],
    ['too many blocks', { type: 'analyse', document: { ...page('k'), blocks: Array(20_001).fill('x') } }],
    ['a language that is not spoken', { type: 'analyse', document: { ...page('k'), lang: 'fr' } }],
    ['a date that is none', { type: 'analyse', document: { ...page('k'), published: 'yesterday' } }],
    ['too many datelines', { type: 'analyse', document: { ...page('k'), datelines: Array(5).fill('x') } }],
    ['a dateline without end', { type: 'analyse', document: { ...page('k'), datelines: ['x'.repeat(301)] } }],
    ['a card of nothing', { type: 'card', key: 'k' }],
    ['fewer than no marks', { type: 'marked', count: -1 }],
    ['half a tab', { type: 'annotate-tab', tab: 1.5 }],
  ];
  test.each(refused)('%s: not answered', (_, message) => expect(answer(message, TAB)).toBeUndefined());
});

describe('analyse and card', () => {
  test('a date is found and has a card', async () => {
    const found = (await answer({ type: 'analyse', document: page('a') }, TAB)) as AnalyseAnswer;
    expect(found).toMatchObject({ status: 'ok', published: null });
    if (found.status !== 'ok') throw new Error('unreachable');
    const date = found.annotations.find(({ kind }) => kind === 'date');
    expect(date).toMatchObject({ text: expect.stringContaining('4 يناير 2023'), value: '2023-01-04' });
    expect(found.shown).toContain(date?.id);
    const card = await answer({ type: 'card', key: 'a', annotation: date?.id }, TAB);
    expect(card).toMatchObject({ status: 'ok', card: { kind: 'date' } });
    expect(JSON.parse(JSON.stringify({ found, card }))).toEqual({ found, card });
  });

  test('a date printed for readers is read when the page has none for machines', async () => {
    const { published: _, ...undated } = page('b');
    const document = { ...undated, datelines: ['بيروت', 'نُشر في 14 مارس 2023'] };
    expect(await answer({ type: 'analyse', document }, TAB)).toMatchObject({ published: '2023-03-14' });
  });

  test('a page that is not known (any more) is asked for, and known again', async () => {
    const request = { type: 'card', key: 'c', annotation: 'd0.15.27' };
    expect(await answer(request, TAB)).toEqual({ status: 'unknown-document' });
    expect(await answer({ ...request, document: page('c') }, TAB)).not.toEqual({
      status: 'unknown-document',
    });
    expect(await answer(request, TAB)).not.toEqual({ status: 'unknown-document' });
  });

  test('the oldest page of many is forgotten', async () => {
    for (let i = 0; i < 9; i += 1) await answer({ type: 'analyse', document: page(`many ${i}`) }, TAB);
    const card = (key: string) => answer({ type: 'card', key, annotation: 'none' }, TAB);
    expect(await card('many 0')).toEqual({ status: 'unknown-document' });
    expect(await card('many 8')).toEqual({ status: 'nothing' });
  });
});

describe('packs that cannot be read', () => {
  test('are told to the page and the popup', async () => {
    packs.fail = true;
    const reason = 'the file is damaged';
    expect(await answer({ type: 'analyse', document: page('d') }, TAB)).toEqual({ status: 'failed', reason });
    expect(await answer({ type: 'status' }, TAB)).toEqual({ packs: [], problem: reason });
  });

  test('are asked for again', async () => {
    packs.fail = true;
    await answer({ type: 'status' }, TAB);
    packs.fail = false;
    expect(await answer({ type: 'status' }, TAB)).toEqual({ packs: [], problem: null });
  });
});

describe('the badge', () => {
  const badge = () => {
    const set = vi.fn(async () => {});
    Object.assign(fakeBrowser, { action: { setBadgeText: set, setBadgeBackgroundColor: async () => {} } });
    return set;
  };
  test('says how many marks there are, in the tab that asked', async () => {
    const set = badge();
    await answer({ type: 'marked', count: 12 }, TAB);
    await answer({ type: 'marked', count: 0 }, TAB);
    expect(set.mock.calls.flat()).toEqual([
      { tabId: 7, text: '12' },
      { tabId: 7, text: '' },
    ]);
  });
  test('no tab, or one that was closed, is no error', async () => {
    const set = badge();
    await answer({ type: 'marked', count: 12 }, {});
    expect(set).not.toHaveBeenCalled();
    set.mockRejectedValueOnce(new Error('No tab with id: 7') as never);
    await expect(answer({ type: 'marked', count: 1 }, TAB)).resolves.toBeUndefined();
  });
});
