import { LAYERS, type Layer, type Mark } from './marks.ts';

/**
 * Mid-tones that keep a contrast of 3:1 (WCAG 1.4.11) on white and on dark pages alike, so that no page has to be measured.
 * Solid lines for names, dates and events, dotted amber for numbers: told apart without colour.
 */
const STYLE = `
::highlight(siyaq-entity) { text-decoration: underline 2px solid #14938c; text-decoration-skip-ink: none; }
::highlight(siyaq-date) { text-decoration: underline 1px solid #14938c; text-decoration-skip-ink: none; }
::highlight(siyaq-event) { text-decoration: underline 2px dashed #14938c; text-decoration-skip-ink: none; }
::highlight(siyaq-number) { text-decoration: underline 2px dotted #b97f00; text-decoration-skip-ink: none; }
::highlight(siyaq-open) { background-color: rgb(20 147 140 / 0.18); }
@media (forced-colors: active) {
  ::highlight(siyaq-entity), ::highlight(siyaq-date), ::highlight(siyaq-event), ::highlight(siyaq-number) { text-decoration-color: LinkText; }
  ::highlight(siyaq-open) { background-color: Highlight; color: HighlightText; }
}`;

/**
 * Paints marks by CSS Custom Highlights; the page's nodes are not touched. Keeps its own list, since Firefox does not let
 * a content script iterate `CSS.highlights` (see docs/browser-bugs.md).
 */
export class Painter {
  private readonly highlights = new Map<Layer, Highlight>();
  private readonly sheet = new CSSStyleSheet();
  private readonly roots = new Set<Document | ShadowRoot>();
  private byNode = new Map<Node, Mark[]>();

  constructor() {
    this.sheet.replaceSync(STYLE);
    LAYERS.forEach((layer, priority) => {
      const highlight = new Highlight();
      highlight.priority = priority;
      this.highlights.set(layer, highlight);
    });
  }

  paint(marks: readonly Mark[]): void {
    this.byNode = new Map();
    for (const [layer, highlight] of this.highlights) if (layer !== 'siyaq-open') highlight.clear();
    const roots = new Set<Node>([document]);
    for (const mark of marks) {
      this.highlights.get(mark.layer)?.add(mark.range);
      for (const node of new Set([mark.range.startContainer, mark.range.endContainer])) {
        const here = this.byNode.get(node);
        if (here === undefined) this.byNode.set(node, [mark]);
        else here.push(mark);
      }
      if (!mark.range.startContainer.ownerDocument?.contains(mark.range.startContainer))
        roots.add(mark.range.startContainer.getRootNode());
    }
    for (const [layer, highlight] of this.highlights) CSS.highlights.set(layer, highlight);
    for (const root of roots) this.style(root);
  }

  /**
   * Takes off the marks in a node whose text has changed, until it is read again: they would underline the wrong words.
   *
   * @returns whether there were any
   */
  drop(node: Node): boolean {
    const marks = this.byNode.get(node);
    for (const { layer, range } of marks ?? []) this.highlights.get(layer)?.delete(range);
    return this.byNode.delete(node);
  }

  /**
   * Takes off the marks in nodes that are on the page no more. Should they come back, they are marked again when the page is
   * read, as for any text that comes.
   */
  dropRemoved(): void {
    for (const node of this.byNode.keys()) if (!node.isConnected) this.drop(node);
  }

  setOpen(range: StaticRange | undefined): void {
    const open = this.highlights.get('siyaq-open');
    open?.clear();
    if (range !== undefined) open?.add(range);
  }

  clear(): void {
    this.byNode = new Map();
    for (const [layer, highlight] of this.highlights) {
      highlight.clear();
      CSS.highlights.delete(layer);
    }
    for (const root of this.roots) root.adoptedStyleSheets = without(root.adoptedStyleSheets, this.sheet);
    this.roots.clear();
  }

  /**
   * In Firefox a highlight inside a shadow root takes its style from that root alone. Looked for each time, since pages
   * that adopt style sheets of their own assign the whole list.
   */
  private style(root: Node): void {
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    const { length } = root.adoptedStyleSheets;
    if (without(root.adoptedStyleSheets, this.sheet).length === length)
      root.adoptedStyleSheets.push(this.sheet);
    this.roots.add(root);
  }
}

/** By index: the list cannot be iterated from a Firefox content script. */
function without(sheets: readonly CSSStyleSheet[], sheet: CSSStyleSheet): CSSStyleSheet[] {
  const kept: CSSStyleSheet[] = [];
  for (let i = 0; i < sheets.length; i += 1) {
    if (sheets[i] !== sheet) kept.push(sheets[i]!);
  }
  return kept;
}
