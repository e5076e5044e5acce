import type { Annotation } from '../../engine/annotation.ts';
import type { Lang } from '../../engine/document.ts';
import {
  type Linked,
  MAX_PAGE_BLOCKS,
  MAX_PAGE_CHARACTERS,
  type PageDocument,
} from '../../platform/messages.ts';
import { askForAnalysis } from './background.ts';
import { collect, type PageBlock } from './collect.ts';
import { type Mark, marksOf } from './marks.ts';
import { datelines, headDate, type Published, publishedDate } from './published.ts';
import { runInSlices } from './slices.ts';

/** A page that has been read: what is marked on it and where. */
export interface ReadPage {
  readonly document: PageDocument;
  readonly lang: Lang;
  readonly blocks: readonly PageBlock[];
  readonly annotations: readonly Annotation[];
  readonly shown: ReadonlySet<string>;
  readonly linked: Readonly<Record<string, Linked>>;
  readonly marks: readonly Mark[];
  readonly shadowRoots: ShadowRoot[];
  readonly published: Published | undefined;
}

/** What the page's head states, and what of it is left over from the article that stood here before. */
export interface HeadDate {
  readonly address: string;
  readonly date: string | undefined;
  readonly stale: string | undefined;
}

export type Reading =
  | { readonly state: 'no-article' }
  | { readonly state: 'failed'; readonly problem: string }
  | { readonly state: 'ready'; readonly page: ReadPage };

/**
 * Reads the page as it stands. When its text and date are those of `before`, only the ranges are made anew: frameworks
 * replace nodes without changing a word.
 */
export async function readPage(
  before: ReadPage | undefined,
  readersDate: string | undefined,
  staleDate: string | undefined,
  signal: AbortSignal,
): Promise<Reading> {
  const blocks = capped(await runInSlices(collect(document), signal));
  if (blocks.length === 0) return { state: 'no-article' };
  const found: Published | undefined =
    readersDate === undefined
      ? publishedDate(document, location.href, Date.now(), staleDate)
      : { date: readersDate, by: 'reader' };
  const request = pageDocument(blocks, found);
  const shadowRoots = shadowRootsOf(blocks);
  const lang = languageOf(blocks);
  if (before !== undefined && before.document.key === request.key) {
    const marks = marksOf(blocks, before.annotations, before.shown);
    return { state: 'ready', page: { ...before, document: request, lang, blocks, marks, shadowRoots } };
  }
  const answer = await askForAnalysis(request);
  signal.throwIfAborted();
  if (answer?.status !== 'ok') return { state: 'failed', problem: answer?.reason ?? '' };
  const shown = new Set(answer.shown);
  const { annotations, linked } = answer;
  const published: Published | undefined =
    found ?? (answer.published === null ? undefined : { date: answer.published, by: 'dateline' });
  const marks = marksOf(blocks, annotations, shown);
  return {
    state: 'ready',
    page: { document: request, lang, blocks, annotations, shown, linked, marks, shadowRoots, published },
  };
}

/** The page's address without its fragment; another one is another article, even when the page was not loaded anew. */
export function addressOf(): string {
  return location.href.split('#', 1)[0]!;
}

export function headOf(before: HeadDate | undefined): HeadDate {
  const address = addressOf();
  const date = headDate(document, location.href, Date.now())?.date;
  const stale =
    before === undefined
      ? undefined
      : before.address === address
        ? before.stale
        : (before.date ?? before.stale);
  return { address, date, stale };
}

/** A page beyond the limits is read up to them. */
function capped(blocks: readonly PageBlock[]): readonly PageBlock[] {
  let size = 0;
  const end = blocks.findIndex((block, i) => {
    size += block.text.length;
    return size > MAX_PAGE_CHARACTERS || i >= MAX_PAGE_BLOCKS;
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}

function pageDocument(blocks: readonly PageBlock[], published: Published | undefined): PageDocument {
  const texts = blocks.map(({ text }) => text);
  return {
    key: `${addressOf()} ${published?.date ?? ''} ${hash(texts)}`,
    blocks: texts,
    url: location.href,
    ...(published ? { published: published.date } : { datelines: datelines(document) }),
  };
}

/** FNV-1a over all units: tells one state of a page from another, no more. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(texts: readonly string[]): string {
  let sum = 0x811c9dc5;
  for (const text of texts) {
    for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
    sum = Math.imul(sum ^ 0x0a, 0x01000193);
  }
  return (sum >>> 0).toString(36);
}

function shadowRootsOf(blocks: readonly PageBlock[]): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const { element } of blocks) {
    for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
      roots.add(root);
  }
  return [...roots];
}

const ARABIC = /[\u0621-\u064a]/g;

/** The card speaks the article's language; pages label themselves wrongly too often to be asked. */
function languageOf(blocks: readonly PageBlock[]): Lang {
  let arabic = 0;
  let all = 0;
  for (const { text } of blocks) {
    arabic += text.match(ARABIC)?.length ?? 0;
    all += text.length;
  }
  // Spaces, signs and digits take a fifth of an Arabic text.
  return arabic > all * 0.4 ? 'ar' : 'en';
}
