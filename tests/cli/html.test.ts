import { Window } from 'happy-dom';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { asHtml } from '../../cli/as-html.ts';
import { documentOfPage } from '../../cli/page-file.ts';
import { documentOf } from '../../cli/text-blocks.ts';
import type { PackSet } from '../../packs/pack.ts';
import { loadBundledPacks } from '../../scripts/packs/load.ts';
import { packOf } from '../engine/context/pack-of.ts';

/** Loading the bundler and drawing the cards of a country take seconds on a busy machine. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const bundled = loadBundledPacks();

async function pageOf(text: string, published?: string, packs: PackSet = bundled) {
  const html = await asHtml(documentOf(text, published === undefined ? {} : { published }), packs);
  const document = new new Window().DOMParser().parseFromString(html, 'text/html');
  return { html, document };
}
type Page = Awaited<ReturnType<typeof pageOf>>;

const ARABIC = `هجوم قرب موقع أمريكي شرقي سوريا
قالت القيادة المركزية الأمريكية إن قاعدة «القرية الخضراء» تعرضت لهجوم يوم 13 مارس 2023.
وزار رئيس هيئة الأركان المشتركة الجنرال مارك ميلي سوريا في 4 مارس الجاري، حيث ينتشر نحو 900 جندي أمريكي في سوريا.`;
const ENGLISH = `Rockets land near base
Two rockets landed near Green Village in Syria on March 13, U.S. Central Command said.`;

describe('an Arabic article', () => {
  let page: Page;
  beforeAll(async () => {
    page = await pageOf(ARABIC, '2023-03-14');
  });

  test('is written from right to left in Arabic', () => {
    const { documentElement } = page.document;
    expect([documentElement.getAttribute('lang'), documentElement.getAttribute('dir')]).toEqual([
      'ar',
      'rtl',
    ]);
    expect(page.document.querySelector('aside h2')?.textContent).toBe('سياق المقال');
  });

  test('keeps every word of the text', () => {
    const blocks = [...page.document.querySelectorAll('main > h1, main > p')];
    expect(blocks.map((block) => block.textContent)).toEqual(ARABIC.split('\n'));
  });

  test('every mark leads to a card that is there, and every card leads back to its mark', () => {
    const marks = [...page.document.querySelectorAll('main a.mark')];
    expect(marks.map((mark) => mark.textContent)).toEqual(
      expect.arrayContaining(['القيادة المركزية الأمريكية', 'مارك ميلي', '4 مارس الجاري']),
    );
    for (const link of page.document.querySelectorAll('a[href^="#"]')) {
      const id = link.getAttribute('href')!.slice(1);
      expect(page.document.getElementById(id), id).not.toBeNull();
    }
    const back = [...page.document.querySelectorAll('.drawer > .close')].map((link) =>
      link.getAttribute('href'),
    );
    expect(back.length).toBeGreaterThan(3);
    expect(new Set(back).size).toBe(back.length);
  });

  test('no id stands twice and every card is named by its title', () => {
    const ids = [...page.document.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const card of page.document.querySelectorAll('.drawer')) {
      const title = page.document.getElementById(card.getAttribute('aria-labelledby') ?? '');
      expect(title?.textContent).not.toBe('');
    }
  });

  test('says how the article’s date was found', async () => {
    expect(page.document.querySelector('aside header')!.textContent).toContain('14 مارس 2023 (كما أُعطي)');
    const html = `<html lang="ar"><head><meta property="article:published_time" content="2023-03-14T09:30"></head><body><article>${ARABIC.split(
      '\n',
    )
      .map((line) => `<p>${line.repeat(2)}</p>`)
      .join('')}</article></body></html>`;
    const stated = await asHtml(documentOfPage(html, 'https://news.example/a', {}), bundled);
    expect(stated).toContain('من بيانات الصفحة');
    const undated = await pageOf(ARABIC);
    expect(undated.document.querySelector('aside .found')).toBeNull();
  });

  test('an event and an office in the dossier lead to the words that tell of them', () => {
    const { document } = page;
    const entries = [...document.querySelectorAll('aside [data-annotations]')];
    const event = entries.find((entry) => entry.getAttribute('data-event')?.includes('2023-03-13'))!;
    const office = entries.find((entry) => entry.classList.contains('compare'))!;
    for (const entry of [event, office]) {
      const ids = entry.getAttribute('data-annotations')!.split(' ');
      const links = [...entry.querySelectorAll('a.in-text')];
      expect(links.map((link) => link.getAttribute('href'))).toEqual(ids.map((id) => `#mark-${id}`));
    }
    expect(event.querySelector('a.in-text')!.textContent).toContain('هجوم');
    expect(office.querySelector('a.in-text')!.textContent).toBe('رئيس هيئة الأركان المشتركة');
  });

  test('a card tells what was on record with date and source, and what came later apart', () => {
    const mark = [...page.document.querySelectorAll('main a.mark')].find((link) =>
      link.textContent!.includes('القرية الخضراء'),
    )!;
    const card = page.document.querySelector(`[id="${mark.getAttribute('href')!.slice(1)}"]`)!;
    const [before, since] = ['section:not(.since)', 'section.since'].map((part) =>
      [...card.querySelectorAll(`${part} .lines time`)].flatMap((time) => {
        const day = time.getAttribute('datetime') ?? '';
        return day.length === 10 ? [day] : [];
      }),
    );
    expect(before).toContain('2023-03-13');
    expect(before!.every((date) => date <= '2023-03-14')).toBe(true);
    expect(since!.length).toBeGreaterThan(0);
    expect(since!.every((date) => date > '2023-03-14')).toBe(true);
    for (const line of card.querySelectorAll('.lines > li')) {
      expect(line.querySelector('a.source')?.getAttribute('href')).toMatch(/^https?:\/\//);
    }
  });

  test('the dossier has the people’s offices at the article’s date', () => {
    const dossier = page.document.querySelector('aside')!.textContent!;
    expect(dossier).toContain('مارك ميلي');
    expect(dossier).toContain('رئيس هيئة الأركان المشتركة');
  });
});

test('an English article has an English page that loads nothing', async () => {
  const { html, document } = await pageOf(ENGLISH, '2023-03-14');
  expect(document.documentElement.getAttribute('dir')).toBe('ltr');
  expect(document.querySelector('aside h2')?.textContent).toBe('Background to this article');
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
  expect(policy?.getAttribute('content')).toMatch(
    /^default-src 'none'; style-src 'unsafe-inline'(?:; [a-z-]+ 'none')*$/,
  );
  expect(document.querySelectorAll('script, link, [src], [srcset]').length).toBe(0);
  expect(html).not.toMatch(/@import|url\(/);
  for (const link of document.querySelectorAll('a[target]')) {
    expect(link.getAttribute('rel')).toContain('noreferrer');
  }
});

/** A pack whose own texts are hostile, too. */
const MARKUP = '<img src=x onerror=alert(1)>"\'</script><script>alert(2)</script>';
const small = packOf({
  entities: [
    {
      id: 'base',
      kind: 'military-site',
      labels: { ar: 'قاعدة الرصيف الأزرق', en: 'Camp Blue Quay' },
      description: { ar: `قاعدة ${MARKUP}`, en: `A camp ${MARKUP}` },
    },
  ],
  events: [
    { id: 'e1', date: '2023-03-01', places: ['base'], summary: { ar: MARKUP, en: MARKUP }, sources: ['odd'] },
    { id: 'e2', date: '2023-04-01', places: ['base'] },
  ],
  sources: [{ id: 'odd', published: null, publisher: { ar: MARKUP, en: MARKUP }, title: MARKUP }],
});

test('without a date nothing is called earlier or later', async () => {
  const { document } = await pageOf('Rockets landed near Camp Blue Quay again.', undefined, small);
  expect(document.querySelector('.drawer')).not.toBeNull();
  expect(document.querySelector('.since')).toBeNull();
  expect(document.querySelector('aside')?.textContent).toContain('The article’s date is not known');
});

describe('what an article or a pack says is text, never markup', () => {
  const HOSTILE = [
    '</title><script>alert(1)</script>',
    'Before <img src=x onerror=alert(1)> Camp Blue Quay </a></p><script>alert(2)</script> again',
    '</style><style>*{display:none}</style> "onmouseover="alert(3)" \' & &amp; &#60;b&#62; Syria]]><!-- -->',
    '<iframe srcdoc="&lt;script&gt;"></iframe> <svg/onload=alert(4)> 900 <b>troops</b> in Syria on March 13, 2023',
  ].join('\n');

  test('not in the article, the title or the cards', async () => {
    const { document } = await pageOf(HOSTILE, '2023-03-14', small);
    expect(document.querySelector('.drawer .lines')?.textContent).toContain(MARKUP);
    expect(document.querySelectorAll('script, img, iframe, b > b, link, object').length).toBe(0);
    expect(document.querySelectorAll('style').length).toBe(1);
    for (const element of document.querySelectorAll('*')) {
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
    }
    const blocks = [...document.querySelectorAll('main > h1, main > p')];
    expect(blocks.map((block) => block.textContent)).toEqual(HOSTILE.split('\n'));
    expect(document.title).toBe(HOSTILE.split('\n')[0]);
  });
});
