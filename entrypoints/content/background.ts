import { browser } from 'wxt/browser';
import type { AnalyseAnswer, BackgroundRequest, CardAnswer, PageDocument } from '../../platform/messages.ts';
import { cardCode } from './card-code.ts';

/** The content script's side of the messages to the background. The background is ours: its answers are typed, not checked. */

/** False once the extension was updated or removed under a page that stays open (Chromium lets the old script run on). */
export function isExtensionThere(): boolean {
  return browser?.runtime?.id !== undefined;
}

/** @throws when the background does not answer, and always once the extension is gone */
async function send<T>(request: BackgroundRequest): Promise<T> {
  return (await browser.runtime.sendMessage(request)) as T;
}

/** Undefined when the background refused the message. */
export function askForAnalysis(document: PageDocument): Promise<AnalyseAnswer | undefined> {
  return send({ type: 'analyse', document });
}

/** The background may have been stopped since and know the page no more: then it is sent along. */
export async function askForCard(document: PageDocument, annotation: string): Promise<CardAnswer> {
  const nothing: CardAnswer = { status: 'nothing' };
  const answer = await send<CardAnswer | undefined>({ type: 'card', key: document.key, annotation });
  if (answer?.status !== 'unknown-document') return answer ?? nothing;
  return (
    (await send<CardAnswer | undefined>({ type: 'card', key: document.key, annotation, document })) ?? nothing
  );
}

export async function tellMarked(count: number): Promise<void> {
  await send<undefined>({ type: 'marked', count });
}

let loading: Promise<void> | undefined;

/** Asked once for the frame; a failure is forgotten, so that the next hover asks again. Never rejects: see {@link cardCode}. */
export function loadCardCode(): Promise<void> {
  if (cardCode() !== undefined) return Promise.resolve();
  loading ??= send<undefined>({ type: 'load-card' })
    .catch(() => {})
    .finally(() => {
      loading = undefined;
    });
  return loading;
}
