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
  private marks: readonly Mark[] = [];

  constructor() {
    this.sheet.replaceSync(STYLE);
    LAYERS.forEach((layer, priority) => {
      const highlight = new Highlight();
      highlight.priority = priority;
      this.highlights.set(layer, highlight);
    });
  }

  paint(marks: readonly Mark[]): void {
    this.marks = marks;
    for (const highlight of this.highlights.values()) highlight.clear();
    for (const { layer, range } of marks) this.highlights.get(layer)?.add(range);
    for (const [layer, highlight] of this.highlights) CSS.highlights.set(layer, highlight);
    this.style(document);
    for (const { range } of marks) this.style(range.startContainer.getRootNode());
  }

  /** Takes off the marks in a node whose text has changed, until it is read again: they would underline the wrong words. */
  drop(node: Node): void {
    for (const { layer, range } of this.marks) {
      if (range.startContainer === node || range.endContainer === node)
        this.highlights.get(layer)?.delete(range);
    }
  }

  setOpen(range: StaticRange | undefined): void {
    const open = this.highlights.get('siyaq-open');
    open?.clear();
    if (range !== undefined) open?.add(range);
  }

  clear(): void {
    this.marks = [];
    for (const [layer, highlight] of this.highlights) {
      highlight.clear();
      CSS.highlights.delete(layer);
    }
    for (const root of this.roots) root.adoptedStyleSheets = without(root.adoptedStyleSheets, this.sheet);
    this.roots.clear();
  }

  /** In Firefox a highlight inside a shadow root takes its style from that root alone. */
  private style(root: Node): void {
    if (!(root instanceof Document || root instanceof ShadowRoot) || this.roots.has(root)) return;
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
