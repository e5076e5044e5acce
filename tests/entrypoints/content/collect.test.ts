// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { collect } from '../../../entrypoints/content/collect.ts';
import { ARTICLE, blocksOf, PARAGRAPH, read, SECOND, textsOf } from './page.ts';

describe('what is read as running text', () => {
  const rows: readonly [name: string, html: string, found: readonly string[]][] = [
    ['paragraphs', ARTICLE, [PARAGRAPH, SECOND]],
    [
      'headings, list items, captions, cells and quotations',
      `<article><h1>عنوان الخبر</h1>${ARTICLE}<h2>عنوان فرعي</h2><ul><li>17 موقعًا في الحسكة</li></ul><figure><figcaption>دورية في دير الزور</figcaption></figure><table><tr><td>48 عملية</td></tr></table><blockquote>قال ميلي إن المهمة ضرورية</blockquote></article>`,
      [
        'عنوان الخبر',
        PARAGRAPH,
        SECOND,
        'عنوان فرعي',
        '17 موقعًا في الحسكة',
        'دورية في دير الزور',
        '48 عملية',
        'قال ميلي إن المهمة ضرورية',
      ],
    ],
    [
      'a div whose paragraphs are parted by line breaks is one block with line ends',
      `<div>${PARAGRAPH}<br><br>${SECOND}</div>`,
      [`${PARAGRAPH}\n\n${SECOND}`],
    ],
    [
      'inline elements do not cut a sentence',
      `<p>${PARAGRAPH} <b>قاعدة <a href="#x">القرية</a></b> الخضراء.</p>`,
      [`${PARAGRAPH} قاعدة القرية الخضراء.`],
    ],
    [
      'a span that is shown as a block is a line of its own',
      `${ARTICLE}<p><span style="display:block">سوريا</span><span style="display:block">العراق</span></p>`,
      [PARAGRAPH, SECOND, 'سوريا', 'العراق'],
    ],
    [
      'a floated initial letter is still part of its word',
      `<p><span style="float:left;display:block">A</span>${'bout two thousand soldiers stay there, officials said on Monday. '.repeat(3)}</p>`,
      [`A${'bout two thousand soldiers stay there, officials said on Monday. '.repeat(3)}`.trim()],
    ],
    [
      'the standfirst between headline and text belongs to the article',
      `<h1>عنوان</h1><div><p>${SECOND}</p></div><div class="body">${`<p>${PARAGRAPH}</p>`.repeat(6)}</div>`,
      ['عنوان', SECOND, ...Array<string>(6).fill(PARAGRAPH)],
    ],
    [
      'one long paragraph is not the whole article',
      `<div><p>${PARAGRAPH.repeat(6)}</p><ul><li>17 موقعًا في الحسكة</li></ul></div>`,
      [PARAGRAPH.repeat(6), '17 موقعًا في الحسكة'],
    ],
    [
      'a page whose system wraps everything in a form',
      `<form id="aspnetForm"><h1>عنوان</h1>${ARTICLE}<input value="x"></form>`,
      ['عنوان', PARAGRAPH, SECOND],
    ],
    [
      'an article column that a theme calls sidebar',
      `<div class="col-sidebar">${ARTICLE}</div><div>قصير</div>`,
      [PARAGRAPH, SECOND],
    ],
    [
      'classes of state do not say what an element is',
      `<article class="tag-ads comments-open has-sidebar">${ARTICLE}</article>`,
      [PARAGRAPH, SECOND],
    ],
    [
      'a script full of data does not make the article small',
      `<div class="promo">${ARTICLE}</div><script type="application/json">${'"x",'.repeat(5000)}</script>`,
      [PARAGRAPH, SECOND],
    ],
    [
      'a page that a consent dialog hides from readers’ aids',
      `<div aria-hidden="true"><h1>عنوان</h1>${ARTICLE}</div><div role="dialog">نستخدم ملفات الارتباط</div>`,
      ['عنوان', PARAGRAPH, SECOND],
    ],
  ];
  test.each(rows)('%s', (_, html, found) => {
    expect(textsOf(html)).toEqual(found);
  });
});

describe('what is left out', () => {
  const around: readonly [name: string, html: string][] = [
    ['navigation', '<nav>سوريا العراق لبنان</nav>'],
    ['aside', '<aside>اقرأ أيضا: هجوم على القرية الخضراء</aside>'],
    ['footer', '<footer>جميع الحقوق محفوظة 2023</footer>'],
    ['page header', '<header>صحيفة يومية تصدر منذ 1958</header>'],
    ['search form', '<form><label>ابحث</label><p>القرية الخضراء</p></form>'],
    ['code', '<pre>القرية الخضراء</pre><p><code>2023-03-13</code></p>'],
    ['editable text', '<div contenteditable="true">مارك ميلي</div><p contenteditable>مارك ميلي</p>'],
    ['text fields', '<textarea>مارك ميلي</textarea><div role="textbox">مارك ميلي</div>'],
    ['buttons', '<button>مشاركة الخبر</button><div role="button">نسخ</div>'],
    ['hidden by attribute', '<div hidden>مارك ميلي</div>'],
    ['hidden by style', '<div style="display:none">مارك ميلي</div>'],
    ['comments', '<section id="comments"><p>تعليق القارئ على الخبر</p></section>'],
    ['comments, camel case', '<section class="articleComments"><p>تعليق القارئ على الخبر</p></section>'],
    ['related articles', '<div class="related-posts"><p>مارك ميلي يزور سوريا</p></div>'],
    ['newsletter', '<div class="newsletter-box">اشترك في النشرة</div>'],
    ['sharing', '<div class="social-share">شارك</div>'],
    ['advertisement', '<div class="ads">إعلان: 50 في المئة</div>'],
    [
      'link list',
      '<ul><li><a href="#1">هجوم على القرية الخضراء</a></li><li><a href="#2">ميلي في سوريا</a></li></ul>',
    ],
    ['linked heading', '<h3><a href="#1">ميلي يزور القوات الأمريكية في سوريا</a></h3>'],
    ['no script', '<noscript>فعّل جافاسكربت لعام 2023</noscript>'],
    ['template', '<template><p>مارك ميلي</p></template>'],
    ['drawing', '<svg><text>900</text></svg>'],
    ['player', '<video>900</video>'],
    ['consent', '<div role="dialog">نستخدم ملفات الارتباط منذ 2018</div>'],
  ];
  test.each(around)('%s', (_, html) => {
    expect(
      textsOf(`<main>${html}<h1>عنوان</h1>${ARTICLE}${html}</main>`.replace(/<main>(<header>)/, '$1')),
    ).toEqual(['عنوان', PARAGRAPH, SECOND]);
  });

  test('teasers outside the element that holds the article', () => {
    const teaser = `<p>${'خبر آخر طويل عن موضوع لا صلة له بهذا الخبر ولا بما ورد فيه من أسماء. '.repeat(2)}</p>`;
    expect(textsOf(`${teaser}<article><h1>عنوان</h1>${ARTICLE}${ARTICLE}</article>${teaser}`)).toEqual([
      'عنوان',
      PARAGRAPH,
      SECOND,
      PARAGRAPH,
      SECOND,
    ]);
  });

  test('teasers outside it where no element is named', () => {
    const teaser = `<div><p>${'خبر آخر طويل عن موضوع لا صلة له بهذا الخبر البتة.'.repeat(2)}</p></div>`;
    const texts = textsOf(`<div><h1>عنوان</h1><div>${ARTICLE.repeat(4)}</div></div><div>${teaser}</div>`);
    expect(texts).toEqual(['عنوان', ...Array<string[]>(4).fill([PARAGRAPH, SECOND]).flat()]);
  });
});

describe('the gate', () => {
  const none: readonly [name: string, html: string][] = [
    ['an empty page', ''],
    [
      'a page of links',
      '<ul><li><a href="#1">خبر طويل عن هجوم على القرية الخضراء شرقي سوريا يوم الاثنين</a></li></ul>'.repeat(
        9,
      ),
    ],
    ['labels only', '<div>سوريا</div><div>العراق</div>'.repeat(50)],
    ['one short sentence', '<p>قال ميلي يوم الاثنين إن نحو 900 جندي أمريكي باقون في سوريا حتى إشعار.</p>'],
    ['running text in furniture only', `<footer>${ARTICLE}</footer><h1>عنوان</h1>`],
  ];
  test.each(none)('%s is no article', (_, html) => {
    expect(blocksOf(html)).toEqual([]);
  });

  test('a page without a body is no article', () => {
    document.body.remove();
    expect(read()).toEqual([]);
    document.documentElement.append(document.createElement('body'));
  });
});

describe('blocks', () => {
  test('sections are counted by headings', () => {
    const blocks = blocksOf(`<h1>أ</h1>${ARTICLE}<h2>ب</h2><p>${SECOND}</p>`);
    expect(blocks.map(({ section }) => section)).toEqual([1, 1, 1, 2, 2]);
    expect(blocks.map(({ heading }) => heading)).toEqual([true, false, false, true, false]);
  });

  test('open shadow roots are read, in place', () => {
    document.body.innerHTML = `<p>${PARAGRAPH}</p><div id="host"></div><p>${PARAGRAPH}</p>`;
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<p>${SECOND}</p>`;
    const blocks = read();
    expect(blocks.map(({ text }) => text)).toEqual([PARAGRAPH, SECOND, PARAGRAPH]);
    expect(blocks[1]!.element.getRootNode()).toBe(root);
  });

  test('a line break of the source is a space, a line break of the page is a line end', () => {
    const [block] = blocksOf(`<p>قال\n\tميلي<br>${PARAGRAPH}${SECOND}</p>`);
    expect(block!.text).toBe(`قال  ميلي\n${PARAGRAPH}${SECOND}`);
  });

  test('where the page keeps line breaks they are kept', () => {
    const [block] = blocksOf(`<p style="white-space: pre-line">قال\nميلي ${PARAGRAPH}${SECOND}</p>`);
    expect(block!.text.startsWith('قال\nميلي')).toBe(true);
  });

  test('a line kept inside a paragraph whose other breaks are spaces', () => {
    const html = `<p>قال\nميلي <span style="white-space: pre-wrap">أولًا\nثانيًا</span> ${PARAGRAPH}${SECOND}</p>`;
    expect(blocksOf(html)[0]!.text.startsWith('قال ميلي أولًا\nثانيًا ')).toBe(true);
  });

  test('the walk gives the page its turn', () => {
    document.body.innerHTML = `<div>${'<p>قال.</p>'.repeat(120)}</div>${ARTICLE}`;
    const turns = [...collect(document)].length;
    expect(turns).toBeGreaterThan(5);
  });

  test('elements nested without end do not break the walk', () => {
    document.body.innerHTML = ARTICLE;
    let inner: Element = document.body;
    for (let i = 0; i < 410; i += 1) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = PARAGRAPH;
    expect(read().map(({ text }) => text)).toEqual([PARAGRAPH, SECOND]);
    // The test environment looks at every ancestor's style for each element.
  }, 30_000);
});
