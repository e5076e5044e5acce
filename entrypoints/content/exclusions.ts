/** What on a page is not the article's running text. */

const EXCLUDED_TAGS = new Set([
  'NAV',
  'ASIDE',
  'FOOTER',
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
  'MENU',
  'RUBY',
]);

const EXCLUDED_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
  'button',
  'alert',
  'status',
  'textbox',
]);

/** Left out where they are a part of the page: ASP.NET wraps the whole page in a form, some sites show articles in a dialog. */
const PARTS = new Set(['FORM', 'DIALOG']);
const PART_ROLES = new Set(['form', 'dialog', 'alertdialog']);

/** Names that sites give to what stands around an article, as whole words of a class or an id. */
const AROUND =
  /(?:^|[_-])(?:comments?|disqus|related|recommend(?:ed|ations?)?|read-?more|more-?news|most-?read|trending|newsletter|subscribe|share|sharing|social|breadcrumbs?|cookies?|consent|advert(?:isement)?s?|ads?|sponsored|promo|sidebar|ticker|pagination|tags|tag-?(?:list|links|cloud)|footer|menu|navbar)(?:$|[_-])/i;
/** Names that describe an element or its subject rather than say what it is: `has-sidebar`, `comments-open`, WordPress's `tag-…`. */
const STATE =
  /^(?:has|no|not|with|without|is|js|page|layout|category|cat|tag|topic|section|term|post|single)[_-]|[_-](?:open|closed|enabled|disabled|on|off)$/i;

/** From this part of the page's text on, an element is the page: themes call whole columns "sidebar". */
const IS_THE_PAGE = 0.5;

/** Tells what to leave out of one page. */
export class Exclusions {
  private readonly pageLength: number;

  constructor(body: Element) {
    this.pageLength = textLength(body);
  }

  excludes(element: Element): boolean {
    if (isFurniture(element)) return true;
    return isSuspect(element) && !this.holdsTheArticle(element);
  }

  private holdsTheArticle(element: Element): boolean {
    return element.querySelector('h1') !== null || textLength(element) >= this.pageLength * IS_THE_PAGE;
  }
}

/** Whether an element or one around it stands beside the article; for elements that are met without a walk from the top. */
export function isBeside(element: Element): boolean {
  for (
    let at: Element | null = element;
    at !== null && at.tagName.toUpperCase() !== 'BODY';
    at = at.parentElement
  ) {
    if (isFurniture(at) || (isNamedAround(at) && at.querySelector('h1') === null)) return true;
  }
  return false;
}

function isFurniture(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  const editable = element.getAttribute('contenteditable');
  return (
    EXCLUDED_TAGS.has(tag) ||
    EXCLUDED_ROLES.has(element.getAttribute('role') ?? '') ||
    (editable !== null && editable !== 'false') ||
    (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') ||
    // A page's header is furniture, an article's holds its headline.
    ((tag === 'HEADER' || element.getAttribute('role') === 'banner') &&
      element.closest('article, main, [role="main"]') === null &&
      element.querySelector('h1') === null)
  );
}

/** Left out unless the article is inside. While a consent dialog is open the whole page is hidden from readers' aids. */
function isSuspect(element: Element): boolean {
  return (
    PARTS.has(element.tagName.toUpperCase()) ||
    PART_ROLES.has(element.getAttribute('role') ?? '') ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('inert') ||
    isNamedAround(element)
  );
}

/** By class or id; `relatedArticles` is read as `related-Articles`. */
function isNamedAround(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length <= 1) return false;
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .split(/\s+/)
    .some((name) => AROUND.test(name) && !STATE.test(name));
}

/** Of the text for readers: pages carry megabytes of data in their scripts. */
function textLength(element: Element): number {
  let length = element.textContent?.length ?? 0;
  for (const unread of element.querySelectorAll('script, style, noscript, template'))
    length -= unread.textContent?.length ?? 0;
  return length;
}
