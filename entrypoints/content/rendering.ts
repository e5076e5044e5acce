/** How the browser lays an element out, as far as it matters for reading. Without layout (the command line) tags decide. */

/** Elements that do not end a line of text. */
const INLINE = new Set([
  'A',
  'ABBR',
  'ACRONYM',
  'B',
  'BDI',
  'BDO',
  'BIG',
  'CITE',
  'DATA',
  'DEL',
  'DFN',
  'EM',
  'FONT',
  'I',
  'INS',
  'MARK',
  'NOBR',
  'Q',
  'S',
  'SLOT',
  'SMALL',
  'SPAN',
  'STRIKE',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'TT',
  'U',
  'VAR',
  'WBR',
]);

/**
 * Whether an element stands within a line. A link or span that is styled as a block ends the line before it, so that two
 * menu entries or labels are not read as one sentence; a custom element is what its style says.
 */
export function isInline(element: Element): boolean {
  const style = styleOf(element);
  if (!INLINE.has(element.tagName.toUpperCase()))
    return element.tagName.includes('-') && /^(?:inline|contents)/.test(style?.display ?? '');
  // A floated span is an initial letter: still part of its word, though its display becomes `block`.
  return !style?.display || /^(?:inline|contents|ruby|none)/.test(style.display) || isFloated(style);
}

function isFloated(style: CSSStyleDeclaration): boolean {
  return !['', 'none'].includes(style.getPropertyValue('float'));
}

/** Whether line breaks in the source are spaces for the reader. */
export function collapsesSpace(element: Element): boolean {
  return !/^(?:pre|break-spaces)/.test(styleOf(element)?.whiteSpace ?? '');
}

export function isHidden(element: Element): boolean {
  // Absent in test environments and on the command line.
  if (typeof element.checkVisibility !== 'function') return false;
  if (element.checkVisibility({ visibilityProperty: true })) return false;
  // An element that makes no box of its own counts as not visible, though its children are.
  const style = styleOf(element);
  return style?.display !== 'contents' || style.visibility !== 'visible';
}

/** Whether a text node is shown at all: a child of a shadow host only in a slot, a slot's own child only while it is empty. */
export function isSlotted(node: Text, parent: Node): boolean {
  if ((parent as Partial<Element>).shadowRoot) return node.assignedSlot !== null;
  return !isFilledSlot(parent);
}

export function isFilledSlot(node: Node): boolean {
  return node.nodeName === 'SLOT' && ((node as HTMLSlotElement).assignedNodes?.().length ?? 0) > 0;
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
