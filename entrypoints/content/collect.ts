import { articleOf } from './article.ts';
import { Exclusions } from './exclusions.ts';
import { collapsesSpace, isFilledSlot, isHidden, isInline, isSlotted } from './rendering.ts';

/** A text node's part in a block: the block's text from `start` on is the node's, unit for unit. */
export interface Segment {
  readonly node: Text;
  readonly start: number;
}

/**
 * A paragraph, heading, list item, caption or cell. Its text is that of its text nodes, unit for unit, with `\n` between
 * them for a line break; a line break of the source that readers see as a space is a space here.
 */
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
/** Deeper than any page that is laid out; a walk by recursion ends here. */
const MAX_DEPTH = 400;
/** The page gets its turn after this many nodes, if it is time. */
const STEP = 32;

const HEADING = /^H[1-6]$/i;
const SOURCE_BREAK = /[\t\n\f\r]/g;

/**
 * The article's blocks in reading order; empty when the page has no running text. A generator, so that the caller can give
 * the page its turn between steps.
 */
export function* collect(document: Document): Generator<undefined, PageBlock[]> {
  const body = document.body as HTMLElement | null;
  if (body === null) return [];
  const walk = new Walk(new Exclusions(body));
  yield* walk.visit(body, body, false, 0);
  walk.endBlock();
  return articleOf(walk.blocks);
}

interface Draft {
  readonly element: Element;
  text: string;
  linked: number;
  readonly segments: Segment[];
}

/** Cuts a page into blocks. Every text node that is read stands in exactly one of them. */
class Walk {
  readonly blocks: PageBlock[] = [];
  private readonly exclusions: Exclusions;
  private draft: Draft | undefined;
  private section = 0;
  private nodes = 0;

  constructor(exclusions: Exclusions) {
    this.exclusions = exclusions;
  }

  /** @param block the element whose text it is */
  *visit(
    parent: Element | ShadowRoot,
    block: Element,
    inLink: boolean,
    depth: number,
  ): Generator<undefined, void> {
    for (const child of parent.childNodes) {
      this.nodes += 1;
      if (this.nodes > MAX_NODES) return;
      if (this.nodes % STEP === 0) yield;
      if (child.nodeType === Node.TEXT_NODE) {
        if (isSlotted(child as Text, parent)) this.read(child as Text, block, inLink);
      } else if (child.nodeType === Node.ELEMENT_NODE && depth < MAX_DEPTH)
        yield* this.enter(child as Element, block, inLink, depth + 1);
    }
  }

  private *enter(
    element: Element,
    block: Element,
    inLink: boolean,
    depth: number,
  ): Generator<undefined, void> {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') {
      if (this.draft !== undefined) this.draft.text += '\n';
      return;
    }
    // What stands in a slot is read where it is written.
    if (this.exclusions.excludes(element) || isHidden(element) || isFilledSlot(element)) return;
    const inline = isInline(element);
    if (!inline) this.endBlock();
    const within = inline ? block : element;
    const linked = inLink || tag === 'A';
    if (element.shadowRoot) yield* this.visit(element.shadowRoot, within, linked, depth);
    yield* this.visit(element, within, linked, depth);
    if (!inline) this.endBlock();
  }

  private read(node: Text, block: Element, inLink: boolean): void {
    const { data } = node;
    if (data === '') return;
    this.draft ??= { element: block, text: '', linked: 0, segments: [] };
    const { draft } = this;
    draft.segments.push({ node, start: draft.text.length });
    const breaks = data.search(SOURCE_BREAK) >= 0;
    draft.text +=
      breaks && collapsesSpace(node.parentElement ?? block) ? data.replace(SOURCE_BREAK, ' ') : data;
    if (inLink) draft.linked += data.length;
  }

  endBlock(): void {
    const { draft } = this;
    this.draft = undefined;
    if (draft === undefined || draft.text.trim() === '') return;
    const { element, text, segments, linked } = draft;
    const heading = HEADING.test(element.tagName);
    if (heading) this.section += 1;
    this.blocks.push({
      element,
      text,
      segments,
      section: this.section,
      heading,
      linked: linked / text.length,
    });
  }
}

export interface Place {
  readonly node: Text;
  readonly offset: number;
  readonly segment: Segment;
}

/** The text node and offset at which a place of a block stands; `end` asks for the end of the unit before it. */
export function placeAt(block: PageBlock, offset: number, end: boolean): Place | undefined {
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
  return at >= 0 && at <= segment.node.data.length ? { node: segment.node, offset: at, segment } : undefined;
}

/** Whether a segment's node still has the text that was read. */
export function isUnchanged(block: PageBlock, { node, start }: Segment): boolean {
  const { data } = node;
  const read = block.text.slice(start, start + data.length);
  return read === data || read === data.replace(SOURCE_BREAK, ' ');
}
