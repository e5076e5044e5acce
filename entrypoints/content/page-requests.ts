import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type PageDossier, PageRequest, type PageSummary } from '../../platform/messages.ts';
import type { PageSession } from './page-session.ts';

const OFF: PageSummary = { state: 'off', problem: null, published: null, marks: 0, mentions: [] };

export type KeyCommand = Extract<PageRequest, { type: 'command' }>['command'];

/** Answers the popup and the side panel and carries out the keyboard's commands, as long as the signal lives. */
export function answerRequests(session: () => PageSession | undefined, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { readonly id?: string | undefined },
    sendResponse: (answer: PageSummary | PageDossier) => void,
  ): boolean => {
    const request = pageRequest(message);
    if (request === undefined || sender.id !== browser.runtime.id) return false;
    const running = session();
    const answer = () => sendResponse(session()?.summary() ?? OFF);
    if (request.type === 'set-published' && running !== undefined) {
      void running.setPublished(request.published).then(answer, answer);
      return true;
    }
    if (request.type === 'page-dossier') {
      const nothing = () => sendResponse({ summary: session()?.summary() ?? OFF, dossier: null, lang: 'ar' });
      if (running === undefined) nothing();
      else void running.dossier().then(sendResponse, nothing);
      return running !== undefined;
    }
    if (request.type === 'reveal') running?.reveal(request.annotation);
    if (request.type === 'command') running?.command(request.command);
    answer();
    return false;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => stopListening(listener), { once: true });
}

function stopListening(listener: Parameters<typeof browser.runtime.onMessage.removeListener>[0]): void {
  try {
    browser.runtime.onMessage.removeListener(listener);
  } catch {
    // The extension is gone, and its events with it.
  }
}

/** What is no request of ours is undefined. */
export function pageRequest(message: unknown): PageRequest | undefined {
  const parsed = v.safeParse(PageRequest, message);
  return parsed.success ? parsed.output : undefined;
}
