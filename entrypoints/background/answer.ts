import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { CardModel } from '../../engine/context/card.ts';
import type { PackSet } from '../../packs/pack.ts';
import { createPackSet } from '../../packs/pack-set.ts';
import {
  type AnalyseAnswer,
  BackgroundRequest,
  type CardAnswer,
  type DossierAnswer,
  type LabelsAnswer,
  type PageDocument,
  type StatusAnswer,
} from '../../platform/messages.ts';
import { Documents } from './documents.ts';
import { annotateTab, injectCard } from './injection.ts';
import { linkedRecords } from './linked.ts';
import { loadOutlines } from './outlines.ts';
import { allPacks, loadPacks } from './packs.ts';
import { placeMap } from './place-map.ts';

const documents = new Documents();

export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/**
 * Answers one message; undefined for what is no message of ours.
 *
 * `onMessage` hears the extension's own content scripts and pages only. A content script shares its process with the page
 * (https://chromium.googlesource.com/chromium/src/+/main/docs/security/compromised-renderers.md), so it may speak of its
 * own tab and of no other.
 */
export function answer(message: unknown, sender: Sender): Promise<unknown> | undefined {
  const parsed = v.safeParse(BackgroundRequest, message);
  if (!parsed.success || sender.id !== browser.runtime.id) return undefined;
  const request = parsed.output;
  if (request.type === 'annotate-tab' && !isOwnPage(sender)) return undefined;
  switch (request.type) {
    case 'analyse':
      return analysePage(ownDocument(request.document, sender));
    case 'card':
      return cardFor(
        ownKey(request.key, sender),
        request.annotation,
        request.document && ownDocument(request.document, sender),
      );
    case 'marked':
      return showCount(request.count, sender.tab?.id);
    case 'load-card':
      return injectCard(sender);
    case 'annotate-tab':
      return annotateTab(request.tab);
    case 'status':
      return status();
    case 'dossier':
      return dossierFor(
        ownKey(request.key, sender),
        request.document && ownDocument(request.document, sender),
      );
    case 'labels':
      return labelsOf(request.entities);
    case 'page-notice':
      // For the side panel, which hears it by itself.
      return Promise.resolve(undefined);
  }
}

/** Among so many marks of a news page stand a country and an organisation, whose cards need the dearest indexes. */
const WARMING = 20;
let isWarm = false;

/**
 * The first cards of a life make the indexes of the records, which takes half a second in all: made after the first page was
 * answered, while its reader has not yet pointed at anything.
 */
function warmUp(makeCards: () => void): void {
  if (isWarm) return;
  isWarm = true;
  setTimeout(makeCards);
}

function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) === true;
}

/** A tab knows its own pages only: it can neither ask for another's card nor put a text in its place. */
function ownKey(key: string, { tab }: Sender): string {
  return `${tab?.id ?? ''} ${key}`;
}

function ownDocument(page: PageDocument, sender: Sender): PageDocument {
  return { ...page, key: ownKey(page.key, sender) };
}

async function analysePage(page: PageDocument): Promise<AnalyseAnswer> {
  try {
    const packs = await loadPacks();
    const { annotations, shown, published } = documents.analyse(page, packs);
    warmUp(() => {
      void loadOutlines();
      for (const id of shown.slice(0, WARMING)) documents.card(page.key, id, packs);
    });
    return { status: 'ok', annotations, shown, linked: linkedRecords(annotations, packs), published };
  } catch (error) {
    return { status: 'failed', reason: reasonOf(error) };
  }
}

async function cardFor(key: string, annotation: string, page: PageDocument | undefined): Promise<CardAnswer> {
  const packs = await loadPacks();
  if (page !== undefined) documents.analyse(page, packs);
  const card = documents.card(key, annotation, packs);
  if (card === undefined) return { status: 'unknown-document' };
  return card === null ? { status: 'nothing' } : { status: 'ok', card: await withMap(card, packs) };
}

/** A card that is ready does not wait for a map in vain: without outlines it comes as it is. */
async function withMap(card: CardModel, packs: PackSet): Promise<CardModel> {
  if (card.kind !== 'entity') return card;
  const map = placeMap(card, packs, await loadOutlines());
  return map === undefined ? card : { ...card, map };
}

async function dossierFor(key: string, page: PageDocument | undefined): Promise<DossierAnswer> {
  const packs = await loadPacks();
  if (page !== undefined) documents.analyse(page, packs);
  const dossier = documents.dossier(key, packs);
  return dossier === undefined ? { status: 'unknown-document' } : { status: 'ok', dossier };
}

async function labelsOf(entities: readonly string[]): Promise<LabelsAnswer> {
  const packs = createPackSet(await allPacks());
  return Object.fromEntries(
    entities.flatMap((id) => {
      const entity = packs.entity(id);
      return entity === undefined ? [] : [[id, entity.labels]];
    }),
  );
}

async function status(): Promise<StatusAnswer> {
  try {
    const packs = await allPacks();
    return {
      packs: packs.map(({ info }) => ({ name: info.name, title: info.title, dataDate: info.dataDate })),
      problem: null,
    };
  } catch (error) {
    return { packs: [], problem: reasonOf(error) };
  }
}

/** The badge says how many marks stand on the page. */
async function showCount(count: number, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#0b6e69' });
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
  } catch {
    // The tab was closed in between.
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
