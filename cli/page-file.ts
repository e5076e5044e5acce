import { Window } from 'happy-dom';
import { readDateline } from '../engine/dates/dateline.ts';
import type { SourceDocument } from '../engine/document.ts';
import { collect } from '../entrypoints/content/collect.ts';
import { datelines, publishedDate } from '../entrypoints/content/published.ts';
import type { DocumentOptions, PlacedDocument } from './text-blocks.ts';

/** Blocks stand on lines of their own in the text that a page's offsets count in. */
const BETWEEN = '\n';

/**
 * A news page's article and publication date, found by the same code as in the browser. Nothing of the page is run or
 * loaded. A page without running text has no blocks.
 *
 * @param url of the page; a date in its path counts when the page states none
 * @param options what the caller knows better
 */
export function documentOfPage(html: string, url: string, options: DocumentOptions): PlacedDocument {
  const page = parse(html);
  const blocks = lastOf(collect(page)).map(({ text }) => text);
  const starts: number[] = [];
  let length = 0;
  for (const block of blocks) {
    starts.push(length);
    length += block.length + BETWEEN.length;
  }
  const found = dateOf(page, url, options);
  const document: SourceDocument = { blocks, url, ...options, ...(found && { published: found.date }) };
  return { document, text: blocks.join(BETWEEN), starts, ...(found && { publishedBy: found.by }) };
}

function dateOf(
  page: Document,
  url: string,
  { published, lang }: DocumentOptions,
): { readonly date: string; readonly by: NonNullable<PlacedDocument['publishedBy']> } | undefined {
  if (published !== undefined) return { date: published, by: 'given' };
  const stated = publishedDate(page, url, Date.now());
  if (stated !== undefined) return stated;
  const date = readDateline(datelines(page), lang);
  return date === undefined ? undefined : { date, by: 'dateline' };
}

/** The page as a DOM. The reader of pages asks for the names of its classes as a browser's script does. */
function parse(html: string): Document {
  const window = new Window({
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      disableComputedStyleRendering: true,
    },
  });
  Object.assign(globalThis, {
    Node: window.Node,
    Element: window.Element,
    ShadowRoot: window.ShadowRoot,
  });
  // The DOM of the test environment has the browser's shape, though not its types.
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

function lastOf<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value as T;
  }
}
