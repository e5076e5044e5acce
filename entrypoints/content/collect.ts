import { isExcluded, isHidden, isInline } from './exclusions.ts';

/** A text node's part in a block: the block's text from `start` on is the node's own text. */
export interface Segment {
  readonly node: Text;
  readonly start: number;
}

/** A paragraph, heading, list item, caption or cell; its text is the text nodes' own, with `\n` for a line break. */
export interface PageBlock {
  readonly element: Element;
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Counts up at every heading. */
  readonly section: number;
  readonly heading: boolean;
  /** Part of the text that stands in links, 0–1. */
  readonly linked: number;
}

/** A page of 100,000 words has some 16,000 text nodes; what comes after this many is not read. */
const MAX_NODES = 60_000;
/** Shorter blocks are labels, not running text. */
const RUNNING = 60;
/** Less running text than this is no article. */
const ARTICLE = 140;
/** A block that is mostly links is a list of links. */
const LINK_LIST = 0.6;
/** The element that holds this part of the running text is where the article is. */
const MOST = 0.5;

const HEADING = /^H[1-6]$/i;

/**
 * The article's blocks in reading order; empty when the page has no running text. A generator, so that the caller can give
 * the page its turn between steps; each step reads one element or text node.
 */
export function* collect(document: Document): Generator<undefined, PageBlock[]> {
  const all = yield* blocksOf(document);
  const running = all.filter(isRunning);
  const total = running.reduce((sum, block) => sum + block.text.length, 0);
  if (total < ARTICLE) return [];
  const scope = articleScope(document, running, total);
  return all.filter(
    (block) =>
      (block.linked < LINK_LIST || isHeadline(block)) &&
      (scope === undefined || contains(scope, block.element) || isHeadline(block)),
  );
}

function isRunning(block: PageBlock): boolean {
  return block.text.trim().length >= RUNNING && block.linked < LINK_LIST;
}

function isHeadline(block: PageBlock): boolean {
  return /^H1$/i.test(block.element.tagName);
}

/** Through open shadow roots. */
function contains(scope: Element, element: Element): boolean {
  for (
    let node: Node | null = element;
    node !== null;
    node = node instanceof ShadowRoot ? node.host : (node.getRootNode() as Node)
  ) {
    if (scope.contains(node)) return true;
    if (!(node instanceof ShadowRoot) && !(node.getRootNode() instanceof ShadowRoot)) return false;
  }
  return false;
}

/** The smallest of the elements by which pages name their article that holds most of the running text. */
function articleScope(document: Document, running: readonly PageBlock[], total: number): Element | undefined {
  let best: Element | undefined;
  for (const candidate of document.querySelectorAll(
    'article, main, [role="main"], [itemprop~="articleBody"], [role="article"]',
  )) {
    const held = running.reduce(
      (sum, block) => sum + (contains(candidate, block.element) ? block.text.length : 0),
      0,
    );
    if (held >= total * MOST && (best === undefined || best.contains(candidate))) best = candidate;
  }
  return best;
}

interface Draft {
  readonly element: Element;
  text: string;
  linked: number;
  readonly segments: Segment[];
}

function* blocksOf(document: Document): Generator<undefined, PageBlock[]> {
  const blocks: PageBlock[] = [];
  const body = document.body as HTMLElement | null;
  if (body === null) return blocks;
  const pageLength = body.textContent?.length ?? 0;
  let section = 0;
  let nodes = 0;
  let draft: Draft | undefined;

  const flush = () => {
    if (draft !== undefined && draft.text.trim() !== '') {
      const heading = HEADING.test(draft.element.tagName);
      if (heading) section += 1;
      const { element, text, segments, linked } = draft;
      blocks.push({ element, text, segments, section, heading, linked: linked / text.length });
    }
    draft = undefined;
  };

  function* visit(parent: Element | ShadowRoot, block: Element, inLink: boolean): Generator<undefined, void> {
    for (const child of parent.childNodes) {
      nodes += 1;
      if (nodes > MAX_NODES) return;
      if (nodes % 32 === 0) yield;
      if (child.nodeType === Node.TEXT_NODE) {
        const node = child as Text;
        if (node.data === '') continue;
        draft ??= { element: block, text: '', linked: 0, segments: [] };
        draft.segments.push({ node, start: draft.text.length });
        draft.text += node.data;
        if (inLink) draft.linked += node.data.length;
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        yield* enter(child as Element, block, inLink);
      }
    }
  }

  function* enter(element: Element, block: Element, inLink: boolean): Generator<undefined, void> {
    if (element.tagName.toUpperCase() === 'BR') {
      if (draft !== undefined) draft.text += '\n';
      return;
    }
    if (isExcluded(element, pageLength) || isHidden(element)) return;
    const inline = isInline(element);
    if (!inline) flush();
    const within = inline ? block : element;
    const linked = inLink || element.tagName.toUpperCase() === 'A';
    if (element.shadowRoot !== null) yield* visit(element.shadowRoot, within, linked);
    yield* visit(element, within, linked);
    if (!inline) flush();
  }

  yield* visit(body, body, false);
  flush();
  return blocks;
}

/** The text node and offset at which a place of a block stands; `end` asks for the end of the unit before it. */
export function placeAt(
  block: PageBlock,
  offset: number,
  end: boolean,
): { node: Text; offset: number } | undefined {
  let low = 0;
  let high = block.segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = block.segments[middle]!.start;
    if (end ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  const segment = block.segments[low];
  if (segment === undefined) return undefined;
  const at = offset - segment.start;
  return at >= 0 && at <= segment.node.data.length ? { node: segment.node, offset: at } : undefined;
}
