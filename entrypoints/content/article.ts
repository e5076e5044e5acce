import type { PageBlock } from './collect.ts';

/** Shorter blocks are labels, not running text. */
const RUNNING = 60;
/** Less running text than this is no article. */
const ARTICLE = 140;
/** A block that is mostly links is a list of links. */
const LINK_LIST = 0.6;
/** An element that pages name as their article holds more than this part of the running text. */
const NAMED = 0.5;
/** Where no element is so named, the innermost one that holds this part is taken. */
const UNNAMED = 0.8;

const NAMES = 'article, main, [role="main"], [itemprop~="articleBody"], [role="article"]';

/**
 * Those of a page's blocks that are its article; none when it has no running text.
 *
 * Headline and standfirst often stand before the element that holds the text: what runs between the last `h1` and it
 * belongs to it.
 */
export function articleOf(blocks: readonly PageBlock[]): PageBlock[] {
  const running = blocks.filter(isRunning);
  const total = running.reduce((sum, { text }) => sum + text.length, 0);
  if (total < ARTICLE) return [];
  const scope = scopeOf(running, total);
  const inScope = blocks.map(({ element }) => scope === undefined || isWithin(element, scope));
  const first = inScope.indexOf(true);
  const headline = blocks.findLastIndex((block, i) => i < first && isHeadline(block));
  return blocks.filter(
    (block, i) =>
      isHeadline(block) ||
      (block.linked < LINK_LIST &&
        (inScope[i] === true || (headline >= 0 && i > headline && i < first && isRunning(block)))),
  );
}

function isRunning(block: PageBlock): boolean {
  return block.text.trim().length >= RUNNING && block.linked < LINK_LIST;
}

function isHeadline({ element }: PageBlock): boolean {
  return element.tagName.toUpperCase() === 'H1';
}

/** The parent, through open shadow roots. */
function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

function isWithin(element: Element, scope: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) if (at === scope) return true;
  return false;
}

/** The smallest of the elements by which pages name their article that holds most of the running text, else of all elements. */
function scopeOf(running: readonly PageBlock[], total: number): Element | undefined {
  const held = new Map<Element, number>();
  for (const { element, text } of running) {
    for (let at: Element | null = element; at !== null; at = parentOf(at))
      held.set(at, (held.get(at) ?? 0) + text.length);
  }
  let named: Element | undefined;
  let any: Element | undefined;
  // One long paragraph is not the whole article.
  for (const { element } of running) if (!element.matches(NAMES)) held.delete(element);
  for (const [element, length] of held) {
    if (length > total * NAMED && element.matches(NAMES) && (named === undefined || isWithin(element, named)))
      named = element;
    if (length >= total * UNNAMED && (any === undefined || isWithin(element, any))) any = element;
  }
  return named ?? any;
}
