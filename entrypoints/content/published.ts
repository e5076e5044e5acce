import type { PublishedBy } from '../../platform/messages.ts';

export interface Published {
  /** As the page writes it, cut to ISO day or minute: `2023-03-14` or `2023-03-14T09:30`. */
  readonly date: string;
  readonly by: PublishedBy;
}

/** The web is younger than this; an earlier "publication date" is a default or an event's date. */
const EARLIEST = '1990';
const DAY_MS = 86_400_000;

/** The ISO date at the start of a text, or undefined; one after tomorrow is a scheduling slip and refused. */
export function isoDate(text: string | null | undefined, now: number): string | undefined {
  const match = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2}))?/.exec(text ?? '');
  if (match === null) return undefined;
  const [, year, month, day, hour, minute] = match as unknown as string[];
  const date = `${year}-${month}-${day}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || date < EARLIEST || time > now + DAY_MS) return undefined;
  if (new Date(time).toISOString().slice(0, 10) !== date) return undefined;
  return hour === undefined ? date : `${date}T${hour}:${minute}`;
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

/** The article's publication date, surest source first. `now` is the clock's time in ms, to refuse dates to come. */
export function publishedDate(document: Document, url: string, now: number): Published | undefined {
  return fromJsonLd(document, now) ?? fromMeta(document, now) ?? fromTime(document, now) ?? fromUrl(url, now);
}

const ARTICLE_TYPE = /(?:article|posting|report|liveblog|webpage)$/i;

function fromJsonLd(document: Document, now: number): Published | undefined {
  const found: { date: string; article: boolean }[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of nodesOf(parseJson(script.textContent))) {
      const date = isoDate(stringOf(node.datePublished), now);
      const types = [node['@type']].flat().map(String);
      if (date !== undefined)
        found.push({ date, article: types.some((type) => ARTICLE_TYPE.test(type) && type !== 'WebPage') });
    }
  }
  const best = found.find(({ article }) => article) ?? found[0];
  return best === undefined ? undefined : { date: best.date, by: 'json-ld' };
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
  while (queue.length > 0 && nodes.length < MAX_JSON_NODES) {
    const next = queue.shift();
    if (Array.isArray(next)) queue.push(...next.slice(0, MAX_JSON_NODES));
    else if (typeof next === 'object' && next !== null) {
      nodes.push(next as JsonNode);
      queue.push(
        (next as JsonNode)['@graph'],
        (next as JsonNode).mainEntity,
        (next as JsonNode).mainEntityOfPage,
      );
    }
  }
  return nodes;
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : Array.isArray(value) ? stringOf(value[0]) : undefined;
}

function fromMeta(document: Document, now: number): Published | undefined {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
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

function fromTime(document: Document, now: number): Published | undefined {
  const times = [
    ...document.querySelectorAll(
      '[itemprop~="datePublished"], time[pubdate], article time, main time, header time, time',
    ),
  ];
  for (const time of times.slice(0, 20)) {
    if (time.closest('aside, nav, footer, [class*="related"], [class*="comment"]') !== null) continue;
    const date = isoDate(time.getAttribute('datetime') ?? time.getAttribute('content'), now);
    if (date !== undefined) return { date, by: 'time' };
  }
  return undefined;
}

function fromUrl(url: string, now: number): Published | undefined {
  const match = /[/_-](20\d{2})[/_-]?(\d{1,2})[/_-]?(\d{1,2})(?=[/_.-]|$)/.exec(new URL(url).pathname);
  if (match === null) return undefined;
  const [, year, month, day] = match as unknown as string[];
  const date = isoDate(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`, now);
  return date === undefined ? undefined : { date, by: 'url' };
}

/** A line that prints a date has a digit and is short. */
const DATELINE_LENGTH = 120;

/** Short texts in which the page may print its date for readers, likeliest first; the engine reads them. */
export function datelines(document: Document): string[] {
  const texts: string[] = [];
  const marked = document.querySelectorAll(
    'time, [class*="date" i], [class*="time" i], [class*="publish" i], [id*="date" i], [class*="byline" i], [class*="meta" i]',
  );
  for (const element of [...marked].slice(0, 60)) {
    if (element.closest('aside, nav, footer, [class*="related" i], [class*="comment" i]') !== null) continue;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length >= 6 && text.length <= DATELINE_LENGTH && /\p{Nd}/u.test(text) && !texts.includes(text))
      texts.push(text);
    if (texts.length === 4) break;
  }
  return texts;
}
