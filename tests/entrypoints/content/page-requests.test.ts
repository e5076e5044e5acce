import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerRequests, pageRequest } from '../../../entrypoints/content/page-requests.ts';
import type { PageSession } from '../../../entrypoints/content/page-session.ts';
import { PAGE_COMMANDS, type PageRequest, type PageSummary } from '../../../platform/messages.ts';

const good: PageRequest[] = [
  { type: 'summary' },
  { type: 'reveal', annotation: 'e1.2.3' },
  { type: 'set-published', published: '2023-03-14' },
  { type: 'set-published', published: '2023-03-14T09:30' },
  { type: 'set-published', published: null },
  ...PAGE_COMMANDS.map((command) => ({ type: 'command' as const, command })),
];
const bad: unknown[] = [
  undefined,
  null,
  'summary',
  7,
  [],
  {},
  { type: 'other' },
  { type: 'reveal' },
  { type: 'reveal', annotation: 7 },
  { type: 'command' },
  { type: 'command', command: 'toggle' },
  { type: 'set-published' },
  { type: 'set-published', published: '14 March' },
  { type: 'set-published', published: '2023-03-14 or so' },
];

describe('requests to a page', () => {
  test.each(good)('%j is one', (message) => {
    expect(pageRequest(message)).toEqual(message);
  });
  test.each(bad)('%j is none', (message) => {
    expect(pageRequest(message)).toBeUndefined();
  });
  test('what is not asked for is dropped', () => {
    expect(pageRequest({ type: 'summary', more: 1 })).toEqual({ type: 'summary' });
  });
});

describe('answers', () => {
  const SUMMARY: PageSummary = { state: 'ready', problem: null, published: null, marks: 0, mentions: [] };
  beforeEach(() => fakeBrowser.reset());

  const listen = (session: Partial<PageSession> | undefined) => {
    const life = new AbortController();
    answerRequests(() => session as PageSession | undefined, life.signal);
    return life;
  };
  const ask = (message: unknown) =>
    new Promise((resolve) => {
      void fakeBrowser.runtime.onMessage.trigger(message, { id: fakeBrowser.runtime.id }, resolve);
    });

  test('a page that is off says so', async () => {
    listen(undefined);
    expect(await ask({ type: 'summary' })).toMatchObject({ state: 'off', mentions: [] });
    expect(await ask({ type: 'set-published', published: null })).toMatchObject({ state: 'off' });
  });

  test('each request reaches the session', async () => {
    const session = {
      summary: () => SUMMARY,
      reveal: vi.fn(),
      command: vi.fn(),
      setPublished: vi.fn(async () => {}),
    };
    listen(session);
    for (const request of good) expect(await ask(request)).toEqual(SUMMARY);
    expect(session.reveal).toHaveBeenCalledWith('e1.2.3');
    expect(session.command.mock.calls.flat()).toEqual([...PAGE_COMMANDS]);
    expect(session.setPublished.mock.calls.flat()).toEqual(['2023-03-14', '2023-03-14T09:30', null]);
  });

  test('a date is answered when the page has been read with it', async () => {
    let summary: PageSummary = { ...SUMMARY, state: 'reading' };
    listen({
      summary: () => summary,
      setPublished: async () => {
        await Promise.resolve();
        summary = { ...SUMMARY, published: { date: '2023-03-14', by: 'reader' } };
      },
    });
    expect(await ask({ type: 'set-published', published: '2023-03-14' })).toEqual(summary);
  });

  test('only the extension itself is answered', async () => {
    listen({ summary: () => SUMMARY });
    const answer = vi.fn();
    const answered = await fakeBrowser.runtime.onMessage.trigger(
      { type: 'summary' },
      { id: 'other' },
      answer,
    );
    expect(answered).toEqual([false]);
    expect(answer).not.toHaveBeenCalled();
  });

  test('nobody answers once it is over', () => {
    const life = listen({ summary: () => SUMMARY });
    life.abort();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });
});
