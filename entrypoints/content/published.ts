import type { PublishedBy } from '../../platform/messages.ts';
import { isBeside } from './exclusions.ts';

export interface Published {
  /** As the page writes it, cut to ISO day or minute: `2023-03-14` or `2023-03-14T09:30`. */
  readonly date: string;
  readonly by: PublishedBy;
}

/** The web is younger than this; an earlier "publication date" is a default or an event's date. */
const EARLIEST = '1990';
const DAY_MS = 86_400_000;

const ISO = /^\s*(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?:[T ](\d{2}):?(\d{2}))?(?!\d)/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** As HTTP headers and `Date.toString()` print it: "Tue, 14 Mar 2023 09:30", "Mar 14, 2023". */
const WORDED =
  /^\s*(?:[a-z]{3,9}\.?,?\s+)?(?:(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?|([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?)\s+(\d{4})(?:[,\s]+(\d{2}):(\d{2}))?/i;

/** The date at the start of a text for machines, or undefined; one after tomorrow is a scheduling slip and refused. */
export function isoDate(text: string | null | undefined, now: number): string | undefined {
  const plain = (text ?? '').replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  const iso = ISO.exec(plain);
  if (iso !== null) {
    const [, year, , month, day, month2, day2, hour, minute] = iso;
    return checked(year!, month ?? month2!, day ?? day2!, hour, minute, now);
  }
  const worded = WORDED.exec(plain);
  if (worded === null) return undefined;
  const [, day, name, name2, day2, year, hour, minute] = worded;
  const month = MONTHS.indexOf((name ?? name2)!.toLowerCase()) + 1;
  return checked(year!, String(month), day ?? day2!, hour, minute, now);
}

function checked(
  year: string,
  month: string,
  day: string,
  hour: string | undefined,
  minute: string | undefined,
  now: number,
): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || date < EARLIEST || time > now + DAY_MS) return undefined;
  // Some engines take the 31st of February for a day of March.
  if (new Date(time).toISOString().slice(0, 10) !== date) return undefined;
  return hour !== undefined && Number(hour) < 24 && Number(minute) < 60 ? `${date}T${hour}:${minute}` : date;
}

/**
 * The article's publication date, surest source first.
 *
 * @param now the clock's time in ms, to refuse dates to come
 * @param stale what the page's head said of the article before: a page that replaces its article without being loaded
 *   anew often leaves it there
 */
export function publishedDate(
  document: Document,
  url: string,
  now: number,
  stale?: string,
): Published | undefined {
  const head = headDate(document, url, now);
  return (head?.date === stale ? undefined : head) ?? fromTime(document, now) ?? fromUrl(url, now);
}

/** What the page states for machines. */
export function headDate(document: Document, url: string, now: number): Published | undefined {
  return fromJsonLd(document, url, now) ?? fromMeta(document, now);
}

const ARTICLE_TYPE = /(?:article|posting|report)$/i;
const PAGE_TYPE = /webpage$/i;

function fromJsonLd(document: Document, url: string, now: number): Published | undefined {
  let best: { readonly date: string; readonly rank: number } | undefined;
  for (const script of document.querySelectorAll('script[type^="application/ld+json" i]')) {
    for (const node of nodesOf(parseJson(script.textContent))) {
      const date = isoDate(stringOf(node.datePublished), now);
      const rank = rankOf(node, url);
      if (date !== undefined && rank > (best?.rank ?? 0)) best = { date, rank };
    }
  }
  return best === undefined ? undefined : { date: best.date, by: 'json-ld' };
}

/**
 * An article that says it stands at this address, then any article, then the page; what else bears a date is not asked, nor
 * is a front page, whose date is the day on which the site was set up.
 */
function rankOf(node: JsonNode, url: string): number {
  const types = [node['@type']].flat().map(String);
  if (!types.some((type) => ARTICLE_TYPE.test(type)))
    return types.some((type) => PAGE_TYPE.test(type)) && pathOf(url, url) !== '' ? 1 : 0;
  const page = node.mainEntityOfPage;
  const addresses = [
    node.url,
    node['@id'],
    typeof page === 'object' ? (page as JsonNode | null)?.['@id'] : page,
  ];
  return addresses.some((address) => pathOf(stringOf(address), url) === pathOf(url, url)) ? 3 : 2;
}

function pathOf(address: string | undefined, base: string): string | undefined {
  if (address === undefined || !URL.canParse(address, base)) return undefined;
  return new URL(address, base).pathname.replace(/\/$/, '');
}

/** Sites print line breaks and comments into JSON-LD; what cannot be mended is left. */
function parseJson(text: string | null): unknown {
  const bare = (text ?? '').replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, '');
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The second attempt is mended.
    }
  }
  return undefined;
}

type JsonNode = Readonly<Record<string, unknown>>;
const MAX_JSON_NODES = 500;

/** Every object of a JSON-LD document, outermost first. */
function nodesOf(root: unknown): JsonNode[] {
  const nodes: JsonNode[] = [];
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && nodes.length < MAX_JSON_NODES; i += 1) {
    const next = queue[i];
    if (Array.isArray(next)) queue.push(...next.slice(0, MAX_JSON_NODES));
    else if (typeof next === 'object' && next !== null) {
      const node = next as JsonNode;
      nodes.push(node);
      queue.push(node['@graph'], node.mainEntity, node.mainEntityOfPage);
    }
  }
  return nodes;
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : Array.isArray(value) ? stringOf(value[0]) : undefined;
}

const META = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'published-date',
];

function fromMeta(document: Document, now: number): Published | undefined {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    // A related article's microdata lies in the body.
    if (meta.closest('[itemscope]') !== null && isBeside(meta)) continue;
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop')
    )?.toLowerCase();
    if (name && !values.has(name)) values.set(name, meta.getAttribute('content') ?? '');
  }
  for (const name of META) {
    const date = isoDate(values.get(name), now);
    if (date !== undefined) return { date, by: 'meta' };
  }
  return undefined;
}

/** Surest first; one query each, since a query over all would give them in the page's order. */
const TIMES = ['[itemprop~="datePublished"]', 'time[pubdate]', 'time'];
const MOST_TIMES = 40;

function fromTime(document: Document, now: number): Published | undefined {
  const headline = document.querySelector('h1');
  for (const selector of TIMES) {
    for (const time of [...document.querySelectorAll(selector)].slice(0, MOST_TIMES)) {
      if (!isOfArticle(time, headline)) continue;
      const date = isoDate(time.getAttribute('datetime') ?? time.getAttribute('content'), now);
      if (date !== undefined) return { date, by: 'time' };
    }
  }
  return undefined;
}

/**
 * Whether a date printed here can be the article's: not what stands around it (pages print today's date above, other
 * articles' dates beside and below) and, where there is a headline, not before the part of the page that holds it.
 */
function isOfArticle(element: Element, headline: Element | null): boolean {
  if (isBeside(element) || isInTeaser(element)) return false;
  const article = element.closest('article, [role="article"]');
  if (headline === null || article?.contains(headline)) return true;
  if ((headline.compareDocumentPosition(element) & FOLLOWS) !== 0) return true;
  return headline.parentElement?.parentElement?.contains(element) === true && article === null;
}

/** A link with so many characters is another article's headline. */
const HEADLINE = 25;

/** The date of what a link leads to: inside the link, or beside one that reads like a headline. */
function isInTeaser(element: Element): boolean {
  if (element.closest('a[href]') !== null) return true;
  const teaser = element.closest('article, [role="article"]');
  if (teaser?.querySelector('h1') === null && teaser.querySelector(LINKED_HEADING) !== null) return true;
  for (const around of [element.parentElement, element.closest('li')]) {
    if (around === null || around.querySelector('h1') !== null) continue;
    for (const link of around.querySelectorAll('a[href]'))
      if ((link.textContent ?? '').trim().length >= HEADLINE) return true;
  }
  return false;
}

const LINKED_HEADING = ':is(h2, h3, h4) a[href], a[href] :is(h2, h3, h4)';

const FOLLOWS = 4; // Node.DOCUMENT_POSITION_FOLLOWING

function fromUrl(url: string, now: number): Published | undefined {
  // Without separators only in full: a number such as 2023114 is an article's, not a day's.
  const match = /[/_-](20\d{2})(?:[/_-](\d{1,2})[/_-](\d{1,2})|(\d{2})(\d{2}))(?=[/_.-]|$)/.exec(
    new URL(url).pathname,
  );
  if (match === null) return undefined;
  const [, year, month, day, month2, day2] = match;
  const date = checked(year!, month ?? month2!, day ?? day2!, undefined, undefined, now);
  return date === undefined ? undefined : { date, by: 'url' };
}

/** A line that prints a date has a digit and is short. */
const DATELINE_LENGTH = 120;
const DATELINES = 4;
const NAMED_LIKE_DATES =
  'time, [class*="date" i], [class*="time" i], [class*="publish" i], [id*="date" i], [class*="byline" i], [class*="meta" i]';

/** Short texts in which the page may print its date for readers, likeliest first; the engine reads them. */
export function datelines(document: Document): string[] {
  const headline = document.querySelector('h1');
  const texts: string[] = [];
  const consider = (element: Element) => {
    if (texts.length === DATELINES || !isOfArticle(element, headline)) return;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length >= 6 && text.length <= DATELINE_LENGTH && /\p{Nd}/u.test(text) && !texts.includes(text))
      texts.push(text);
  };
  for (const element of [...document.querySelectorAll(NAMED_LIKE_DATES)].slice(0, 60)) consider(element);
  for (const element of justAfter(headline)) consider(element);
  return texts;
}

const LINES_AFTER = 8;
const SHOW_ELEMENT = 1; // NodeFilter.SHOW_ELEMENT, which the command line has not.

/** The elements that follow the headline and hold nothing but text: sites print the date there under any name. */
function justAfter(headline: Element | null): Element[] {
  const found: Element[] = [];
  if (headline === null) return found;
  const walker = headline.ownerDocument.createTreeWalker(headline.ownerDocument.body, SHOW_ELEMENT);
  walker.currentNode = headline.lastElementChild ?? headline;
  for (let i = 0; i < 40 && found.length < LINES_AFTER; i += 1) {
    const element = walker.nextNode() as Element | null;
    if (element === null) break;
    if (element.childElementCount === 0 && !headline.contains(element)) found.push(element);
  }
  return found;
}
