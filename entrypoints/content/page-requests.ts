import { browser } from 'wxt/browser';
import type { PageRequest, PageSummary } from '../../platform/messages.ts';
import type { PageSession } from './page-session.ts';

const OFF: PageSummary = { state: 'off', problem: null, published: null, mentions: [] };

export type KeyCommand = Extract<PageRequest, { type: 'command' }>['command'];
const COMMANDS: readonly string[] = ['next-mark', 'previous-mark', 'open-card'] satisfies KeyCommand[];

/** Answers the popup and carries out the keyboard's commands, as long as the signal lives. */
export function answerRequests(session: () => PageSession | undefined, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    _sender: unknown,
    sendResponse: (answer: PageSummary) => void,
  ): boolean => {
    const request = pageRequest(message);
    if (request === undefined) return false;
    const running = session();
    const answer = () => sendResponse(session()?.summary() ?? OFF);
    if (request.type === 'set-published' && running !== undefined) {
      void running.setPublished(request.published).then(answer, answer);
      return true;
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

/** Checked by hand: the schema of platform/messages.ts would bring valibot into every page for a few small shapes. */
export function pageRequest(message: unknown): PageRequest | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, annotation, published, command } = message as Record<string, unknown>;
  if (type === 'summary') return { type };
  if (type === 'reveal' && typeof annotation === 'string') return { type, annotation };
  if (type === 'command' && typeof command === 'string' && COMMANDS.includes(command))
    return { type, command: command as KeyCommand };
  if (
    type === 'set-published' &&
    (published === null ||
      (typeof published === 'string' && /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/.test(published)))
  ) {
    return { type, published };
  }
  return undefined;
}
