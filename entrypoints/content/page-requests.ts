import { browser } from 'wxt/browser';
import type { PageRequest, PageSummary } from '../../platform/messages.ts';
import type { PageSession } from './page-session.ts';

const OFF: PageSummary = { state: 'off', problem: null, published: null, mentions: [] };

/** Answers the popup, as long as the signal lives. */
export function answerPopup(session: () => PageSession | undefined, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    _sender: unknown,
    sendResponse: (answer: PageSummary) => void,
  ): boolean => {
    const request = pageRequest(message);
    if (request === undefined) return false;
    const running = session();
    if (request.type === 'reveal') running?.reveal(request.annotation);
    if (request.type === 'set-published') running?.setPublished(request.published);
    sendResponse(running?.summary() ?? OFF);
    return false;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/** Checked by hand: the schema of platform/messages.ts would bring valibot into every page for three small shapes. */
export function pageRequest(message: unknown): PageRequest | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, annotation, published } = message as Record<string, unknown>;
  if (type === 'summary') return { type };
  if (type === 'reveal' && typeof annotation === 'string') return { type, annotation };
  if (
    type === 'set-published' &&
    (published === null || (typeof published === 'string' && /^\d{4}-\d{2}-\d{2}/.test(published)))
  ) {
    return { type, published };
  }
  return undefined;
}
