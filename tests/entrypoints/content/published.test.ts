// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { datelines, headDate, isoDate, publishedDate } from '../../../entrypoints/content/published.ts';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const URL_PLAIN = 'https://news.example/story';

function page(head: string, body = ''): Document {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return document;
}
const dateOf = (head: string, body = '', url = URL_PLAIN) => publishedDate(page(head, body), url, NOW);
const ld = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;

describe('a date for machines', () => {
  const rows: readonly [text: string, date: string | undefined, reason: string][] = [
    ['2023-03-14', '2023-03-14', 'day'],
    ['2023-03-14T09:30:00+03:00', '2023-03-14T09:30', 'kept in the page’s own time zone'],
    ['2023-03-13T23:45:00Z', '2023-03-13T23:45', 'written in UTC: used as written'],
    ['2023-03-14 09:30', '2023-03-14T09:30', 'a space for the T'],
    ['20230314', '2023-03-14', 'without hyphens'],
    ['2023/03/14', '2023-03-14', 'slashes'],
    ['2023-3-4', '2023-03-04', 'without zeros'],
    ['٢٠٢٣-٠٣-١٤', '2023-03-14', 'Arabic-Indic digits'],
    ['Tue, 14 Mar 2023 09:30:00 GMT', '2023-03-14T09:30', 'as in HTTP'],
    ['March 14, 2023', '2023-03-14', 'month first'],
    ['2023-02-31', undefined, 'no such day'],
    ['2023-13-01', undefined, 'no such month'],
    ['1970-01-01T00:00:00Z', undefined, 'the zero of a clock, older than the web'],
    ['2026-11-27', undefined, 'more than a day to come'],
    ['2026-11-26', '2026-11-26', 'already tomorrow in the east'],
    ['2023-03-14T25:99', '2023-03-14', 'no such time'],
    ['1678786200', undefined, 'seconds since 1970'],
    ['قبل ساعتين', undefined, 'words'],
    ['', undefined, 'nothing'],
  ];
  test.each(rows)('%s is %s (%s)', (text, date) => {
    expect(isoDate(text, NOW)).toBe(date);
  });
  test('null is none', () => expect(isoDate(null, NOW)).toBeUndefined());
});

describe('JSON-LD', () => {
  const article = { '@type': 'NewsArticle', datePublished: '2023-03-14T09:30:00+03:00' };
  const found = { date: '2023-03-14T09:30', by: 'json-ld' };
  const rows: readonly [name: string, head: string][] = [
    ['one article', ld(article)],
    ['a list', ld([{ '@type': 'Organization' }, article])],
    ['a graph', ld({ '@graph': [{ '@type': 'WebSite' }, article] })],
    ['inside the page', ld({ '@type': 'WebPage', mainEntity: article })],
    ['several types', ld({ ...article, '@type': ['Article', 'NewsArticle'] })],
    ['the date in a list', ld({ ...article, datePublished: ['2023-03-14T09:30:00+03:00'] })],
    ['a last comma', ld('{"@type":"NewsArticle","datePublished":"2023-03-14T09:30",}')],
    [
      'a line break inside a text',
      ld('{"@type":"NewsArticle","headline":"سطر\nآخر","datePublished":"2023-03-14T09:30"}'),
    ],
    ['in a comment', ld('<!--{"@type":"NewsArticle","datePublished":"2023-03-14T09:30"}-->')],
    ['after a broken one', ld('{"@type":') + ld(article)],
    ['live coverage', ld({ ...article, '@type': 'LiveBlogPosting' })],
    ['rather than the page’s own', ld({ '@type': 'WebPage', datePublished: '2015-01-01' }) + ld(article)],
    [
      'the one at this address rather than another article',
      ld({ '@type': 'NewsArticle', url: 'https://news.example/other', datePublished: '2022-01-01' }) +
        ld({ ...article, mainEntityOfPage: { '@id': URL_PLAIN } }),
    ],
    ['rather than a meta', `<meta property="article:published_time" content="2023-03-20">${ld(article)}`],
  ];
  test.each(rows)('%s', (_, head) => {
    expect(dateOf(head)).toEqual(found);
  });

  const none: readonly [name: string, head: string][] = [
    ['a comment’s or a person’s date', ld({ '@type': 'Person', datePublished: '2023-03-14' })],
    ['a date to come', ld({ ...article, datePublished: '2027-01-01' })],
    ['text that is no JSON', ld('نص')],
    ['null', ld('null')],
  ];
  test.each(none)('not %s', (_, head) => {
    expect(dateOf(head)).toBeUndefined();
  });
});

test('a page’s own date counts, a front page’s does not', () => {
  const head = ld({ '@type': 'WebPage', datePublished: '2015-01-01' });
  expect(dateOf(head)).toEqual({ date: '2015-01-01', by: 'json-ld' });
  expect(dateOf(head, '', 'https://news.example/')).toBeUndefined();
});

describe('meta', () => {
  const rows = [
    '<meta property="article:published_time" content="2023-03-14">',
    '<meta property="og:published_time" content="2023-03-14">',
    '<meta name="date" content="2023-03-14">',
    '<meta name="DC.date.issued" content="2023-03-14">',
    '<meta name="parsely-pub-date" content="2023-03-14">',
    '<meta name="sailthru.date" content="2023-03-14">',
    '<meta itemprop="datePublished" content="2023-03-14">',
    '<meta name="pubdate" content="20230314">',
    '<meta name="date" content="يوم الثلاثاء"><meta name="pubdate" content="2023-03-14">',
  ];
  test.each(rows)('%s', (head) => {
    expect(dateOf(head)).toEqual({ date: '2023-03-14', by: 'meta' });
  });
  test('the time of a change is not the date of publication', () => {
    expect(dateOf('<meta property="article:modified_time" content="2024-01-01">')).toBeUndefined();
  });
});

describe('time elements', () => {
  const at = (datetime: string, text = '') => `<time datetime="${datetime}">${text}</time>`;
  const rows: readonly [name: string, body: string, date: string | undefined][] = [
    ['below the headline', `<h1>عنوان</h1>${at('2023-03-14T09:30')}`, '2023-03-14T09:30'],
    [
      'microdata before any other',
      `<h1>عنوان</h1>${at('2023-03-20')}<span itemprop="datePublished" content="2023-03-14">أمس</span>`,
      '2023-03-14',
    ],
    [
      'marked as publication',
      `<h1>عنوان</h1>${at('2023-03-20')}<time pubdate datetime="2023-03-14">x</time>`,
      '2023-03-14',
    ],
    [
      'in the article’s own header',
      `<article><header>${at('2023-03-14')}<h1>عنوان</h1></header></article>`,
      '2023-03-14',
    ],
    [
      'today’s date above the page',
      `<div>${at('2026-11-25')}</div><main><div><h1>عنوان</h1></div></main>`,
      undefined,
    ],
    ['in the sidebar', `<h1>عنوان</h1><aside>${at('2023-03-14')}</aside>`, undefined],
    ['of a related article', `<h1>عنوان</h1><div class="related">${at('2023-03-14')}</div>`, undefined],
    ['inside a link to another article', `<h1>عنوان</h1><a href="/x">${at('2023-03-14')}</a>`, undefined],
    [
      'of a teaser',
      `<h1>عنوان</h1><article><h3><a href="/x">خبر آخر عن أمر آخر</a></h3>${at('2023-03-14')}</article>`,
      undefined,
    ],
    ['of a comment', `<h1>عنوان</h1><div id="comments">${at('2023-03-14')}</div>`, undefined],
  ];
  test.each(rows)('%s', (_, body, date) => {
    expect(dateOf('', body)?.date).toBe(date);
  });
});

describe('the address', () => {
  const rows: readonly [path: string, date: string | undefined][] = [
    ['/news/2023/3/14/story', '2023-03-14'],
    ['/2023/03/14/', '2023-03-14'],
    ['/story-20230314.html', '2023-03-14'],
    ['/a/2023-03-14/story', '2023-03-14'],
    ['/story/2023114', undefined],
    ['/2023/40/14/story', undefined],
    ['/id/120230314', undefined],
    ['/2023/03/story', undefined],
  ];
  test.each(rows)('%s', (path, date) => {
    expect(dateOf('', '', `https://news.example${path}`)?.date).toBe(date);
  });
  test('is asked last', () => {
    const found = dateOf('<meta name="date" content="2023-03-14">', '', 'https://news.example/2020/01/01/x');
    expect(found).toEqual({ date: '2023-03-14', by: 'meta' });
  });
});

test('what the head said of the article before is passed over', () => {
  const stale = page('<meta name="date" content="2023-03-14">');
  const url = 'https://news.example/2023/03/20/next';
  expect(headDate(stale, url, NOW)?.date).toBe('2023-03-14');
  expect(publishedDate(stale, url, NOW, '2023-03-14')).toEqual({ date: '2023-03-20', by: 'url' });
});

describe('datelines for the engine to read', () => {
  const lines = (body: string) => datelines(page('', body));
  test('from elements that are named like dates, and from what follows the headline', () => {
    expect(
      lines('<h1>عنوان</h1><p class="post-date">14 مارس/ آذار 2023</p><div>آخر تحديث: 15 مارس 2023</div>'),
    ).toEqual(['14 مارس/ آذار 2023', 'آخر تحديث: 15 مارس 2023']);
  });
  test.each([
    ['no digit', '<h1>عنوان</h1><span class="date">أمس</span>'],
    [
      'too long to be a dateline',
      `<h1>عنوان</h1><div class="date">${'قال في 14 مارس 2023 '.repeat(9)}</div>`,
    ],
    ['another article’s', '<h1>عنوان</h1><aside><span class="date">14 مارس 2023</span></aside>'],
    [
      'today’s, above the page',
      '<div class="date">25 نوفمبر 2026</div><main><div><h1>عنوان</h1></div></main>',
    ],
  ])('not: %s', (_, body) => {
    expect(lines(body)).toEqual([]);
  });
  test('at most four', () => {
    const body = Array.from({ length: 9 }, (_, i) => `<p class="date">${i + 1} مارس 2023</p>`).join('');
    expect(lines(`<h1>عنوان</h1>${body}`)).toHaveLength(4);
  });
});
