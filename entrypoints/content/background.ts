import { browser } from 'wxt/browser';
import type { Dossier } from '../../engine/context/dossier.ts';
import type {
  AnalyseAnswer,
  BackgroundRequest,
  CardAnswer,
  DossierAnswer,
  PageDocument,
} from '../../platform/messages.ts';
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

/** Null when the background does not know the page, though it was sent along. */
export async function askForDossier(document: PageDocument): Promise<Dossier | null> {
  const { key } = document;
  let answer = await send<DossierAnswer | undefined>({ type: 'dossier', key });
  if (answer?.status === 'unknown-document')
    answer = await send<DossierAnswer | undefined>({ type: 'dossier', key, document });
  return answer?.status === 'ok' ? answer.dossier : null;
}

/** For a side panel that may be open, which speaks of the page and not of its frames. Never rejects. */
export function tellPanel(annotation?: string): void {
  if (window !== window.top) return;
  const notice = annotation === undefined ? {} : { annotation };
  void send<undefined>({ type: 'page-notice', ...notice }).catch(() => {});
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
