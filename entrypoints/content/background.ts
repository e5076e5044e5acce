import { browser } from 'wxt/browser';
import type { AnalyseAnswer, BackgroundRequest, CardAnswer, PageDocument } from '../../platform/messages.ts';

/** The content script's side of the messages to the background. The background is ours: its answers are typed, not checked. */

async function send<T>(request: BackgroundRequest): Promise<T> {
  return (await browser.runtime.sendMessage(request)) as T;
}

export function askForAnalysis(document: PageDocument): Promise<AnalyseAnswer> {
  return send({ type: 'analyse', document });
}

/** The background may have been stopped since and know the page no more: then it is sent along. */
export async function askForCard(document: PageDocument, annotation: string): Promise<CardAnswer> {
  const answer = await send<CardAnswer>({ type: 'card', key: document.key, annotation });
  if (answer?.status !== 'unknown-document') return answer ?? { status: 'nothing' };
  return (
    (await send<CardAnswer | undefined>({ type: 'card', key: document.key, annotation, document })) ?? {
      status: 'nothing',
    }
  );
}

export async function tellMarked(count: number): Promise<void> {
  await send<undefined>({ type: 'marked', count });
}

export async function loadCardCode(): Promise<void> {
  await send<undefined>({ type: 'load-card' });
}
