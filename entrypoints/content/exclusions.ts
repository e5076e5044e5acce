/** What on a page is not the article's running text. */

const EXCLUDED_TAGS = new Set([
  'NAV',
  'ASIDE',
  'FOOTER',
  'FORM',
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'CODE',
  'PRE',
  'KBD',
  'SAMP',
  'TEXTAREA',
  'INPUT',
  'SELECT',
  'OPTION',
  'BUTTON',
  'LABEL',
  'SVG',
  'MATH',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'OBJECT',
  'IFRAME',
  'DIALOG',
  'MENU',
  'RUBY',
]);

const EXCLUDED_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'banner',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
  'button',
  'dialog',
  'alert',
  'status',
  'form',
]);

/** Names that sites give to what stands around an article, as whole words of class or id. */
const AROUND =
  /(?:^|[\s_-])(?:comments?|disqus|related|recommend(?:ed|ations?)?|read-?more|more-?news|most-?read|trending|newsletter|subscribe|share|sharing|social|breadcrumbs?|cookie|consent|advert(?:isement)?|ads?|sponsored|promo|sidebar|ticker|pagination|tags?|topics|byline-links|footer|menu|navbar)(?:$|[\s_-])/i;

/** How much of the page an element must hold for its class name alone not to exclude it: themes call whole columns "sidebar". */
const CLASS_MAY_EXCLUDE_UP_TO = 0.5;

export function isExcluded(element: Element, pageLength: number): boolean {
  const tag = element.tagName.toUpperCase();
  if (EXCLUDED_TAGS.has(tag)) return true;
  // A page's header is furniture, an article's holds its headline.
  if (tag === 'HEADER' && element.closest('article, main, [role="main"]') === null) return true;
  const role = element.getAttribute('role');
  if (role !== null && EXCLUDED_ROLES.has(role)) return true;
  if (
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('hidden') ||
    element.hasAttribute('inert')
  )
    return true;
  if (isEditable(element)) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length > 1 && AROUND.test(names)) {
    return (element.textContent?.length ?? 0) < pageLength * CLASS_MAY_EXCLUDE_UP_TO;
  }
  return false;
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox';
}

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

export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName.toUpperCase());
}

export function isHidden(element: Element): boolean {
  // Absent only in test environments.
  return (
    typeof element.checkVisibility === 'function' && !element.checkVisibility({ visibilityProperty: true })
  );
}
