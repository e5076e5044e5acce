// @vitest-environment happy-dom
import '../../components/i18n/pages.ts';
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { distinct, searchable } from '../../components/popup/mentions.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupProps, PopupState } from '../../components/popup/props.ts';
import type { PageSummary } from '../../platform/messages.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const PACKS: PopupState['packs'] = [
  { name: 'syria-iraq', title: { ar: 'سوريا والعراق', en: 'Syria and Iraq' }, dataDate: '2026-03', on: true },
  { name: 'world', title: { ar: 'العالم', en: 'The world' }, dataDate: '2026-01', on: false },
];
const MENTIONS: PageSummary['mentions'] = [
  { annotation: 'n1', kind: 'entity', text: 'القرية الخضراء', label: 'قاعدة القرية الخضراء' },
  { annotation: 'd1', kind: 'date', text: '14 فبراير الجاري', label: '2023-02-14' },
  {
    annotation: 'c1',
    kind: 'claim',
    text: '900 جندي أمريكي',
    label: null,
    linked: { label: { ar: 'عدد الجنود الأمريكيين في سوريا', en: 'US troops in Syria' } },
  },
  { annotation: 'n2', kind: 'entity', text: 'القيادة المركزية', label: 'القيادة المركزية الأمريكية' },
  { annotation: 'n3', kind: 'entity', text: 'القيادة المركزية', label: 'القيادة المركزية الأمريكية' },
];
const READY: PageSummary = {
  state: 'ready',
  problem: null,
  published: { date: '2023-03-14', by: 'json-ld' },
  marks: MENTIONS.length,
  mentions: MENTIONS,
};
const ON_LIST: PopupState = {
  enabled: true,
  site: { host: 'news.example', access: 'listed', enabled: true },
  page: READY,
  packs: PACKS,
  notSaved: false,
  problem: null,
};

function open(state: PopupState, more: Partial<PopupProps> = {}, lang: 'ar' | 'en' = 'ar') {
  const box = document.createElement('div');
  document.body.append(box);
  const props: PopupProps = {
    lang,
    state,
    onEnabled: vi.fn(),
    onSiteEnabled: vi.fn(),
    onPack: vi.fn(),
    onAnnotateOnce: vi.fn(),
    onAlwaysOnSite: vi.fn(),
    onAllSites: vi.fn(),
    onReveal: vi.fn(),
    onPanel: vi.fn(),
    onOptions: vi.fn(),
    onPublished: vi.fn(),
    ...more,
  };
  render(<Popup {...props} />, box);
  const text = (selector = '.popup') =>
    [...box.querySelectorAll(selector)]
      .map((e) => e.textContent)
      .join(' ')
      .replace(/\s+/gu, ' ')
      .trim();
  const button = (label: string) =>
    [...box.querySelectorAll('button')].find((one) => one.textContent?.includes(label));
  return { box, props, text, button };
}

async function type(input: HTMLInputElement, value: string): Promise<void> {
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('switches', () => {
  test('the master switch and the site’s, each with its label', () => {
    const { box, props } = open(ON_LIST);
    const switches = [...box.querySelectorAll<HTMLInputElement>('header [role="switch"]')];
    expect(switches.map((one) => one.closest('label')?.textContent?.trim())).toEqual([
      'تشغيل «سياق»',
      'في هذا الموقع news.example',
    ]);
    expect(switches.map((one) => one.checked)).toEqual([true, true]);
    switches[1]!.click();
    expect(props.onSiteEnabled).toHaveBeenCalledExactlyOnceWith(false);
    switches[0]!.click();
    expect(props.onEnabled).toHaveBeenCalledExactlyOnceWith(false);
  });

  test('one for each pack, with how far its data go', () => {
    const { box, props } = open(ON_LIST, {}, 'en');
    const switches = [...box.querySelectorAll<HTMLInputElement>('footer [role="switch"]')];
    expect(switches.map((one) => [one.closest('label')!.textContent, one.checked])).toEqual([
      ['Syria and Iraq · data to March 2026', true],
      ['The world · data to January 2026', false],
    ]);
    switches[1]!.click();
    expect(props.onPack).toHaveBeenCalledExactlyOnceWith('world', true);
  });

  test('off for all leaves only the master switch', () => {
    const { box, text } = open({ ...ON_LIST, enabled: false });
    expect(box.querySelectorAll('header [role="switch"]')).toHaveLength(1);
    expect(text('main')).toBe('«سياق» متوقف في كل المواقع.');
  });
});

describe('on a site that is not on the list', () => {
  const other: PopupState = {
    ...ON_LIST,
    site: { host: 'blog.example', access: 'asked', enabled: true },
    page: 'absent',
  };

  test('offers once, always here, everywhere', () => {
    const { button, props } = open(other, {}, 'en');
    button('Show background on this page')!.click();
    button('Always on this site')!.click();
    button('On all sites')!.click();
    expect(props.onAnnotateOnce).toHaveBeenCalledOnce();
    expect(props.onAlwaysOnSite).toHaveBeenCalledOnce();
    expect(props.onAllSites).toHaveBeenCalledOnce();
  });

  test('after it was read once it still offers "always", no more "once"', () => {
    const { button, text } = open({ ...other, page: READY }, {}, 'en');
    expect(button('Show background on this page')).toBeUndefined();
    expect(button('Always on this site')).toBeDefined();
    expect(text('h2')).toBe('5 marks on this page');
  });

  test('a listed site offers none of it', () => {
    const { button } = open(ON_LIST, {}, 'en');
    expect(button('Always on this site')).toBeUndefined();
  });
});

describe('what was found', () => {
  test('grouped by kind, what joins text and record first; equal names once', () => {
    const { box, text } = open(ON_LIST);
    expect(text('h2')).toBe('5 علامات في هذه الصفحة');
    expect([...box.querySelectorAll('h3')].map((h) => h.textContent)).toEqual([
      'أرقام ومناصب لها سجل 1',
      'الأسماء 2',
      'التواريخ 1',
    ]);
    expect(text('li .date')).toBe('14 فبراير الجاري14 فبراير 2023');
    expect(text('.times')).toBe('×2');
  });

  const linked = {
    event: 'rocket-attack',
    date: '2023-03-13',
    place: { ar: 'القرية الخضراء', en: 'Green Village' },
  };
  const found: PageSummary['mentions'] = [
    {
      annotation: 'e1',
      kind: 'event',
      text: 'أسقطت',
      label: null,
      linked: { ...linked, event: 'drone-shootdown' },
    },
    { annotation: 'e2', kind: 'event', text: 'الهجوم', label: null, linked },
    { annotation: 'e3', kind: 'event', text: 'الهجوم', label: null, linked },
    {
      annotation: 'e4',
      kind: 'event',
      text: 'الهجوم',
      label: null,
      linked: { ...linked, date: '2022-01', place: null },
    },
  ];
  const listed = (lang: 'ar' | 'en') =>
    [...open({ ...ON_LIST, page: { ...READY, mentions: found } }, {}, lang).box.querySelectorAll('li')].map(
      (one) => [...one.querySelectorAll('bdi')].map((part) => part.textContent),
    );

  test('an event by what it was, where and when; the same words for another event are another entry', () => {
    expect(listed('ar')).toEqual([
      ['أسقطت', 'إسقاط طائرة مسيّرة · القرية الخضراء · 13 مارس 2023'],
      ['الهجوم', 'هجوم صاروخي · القرية الخضراء · 13 مارس 2023', '×2'],
      ['الهجوم', 'هجوم صاروخي · يناير 2022'],
    ]);
    expect(listed('en')[1]).toEqual(['الهجوم', 'Rocket attack · Green Village · 13 March 2023', '×2']);
  });

  test('a figure by the measure that it states, in the reader’s language, by which it is found too', async () => {
    const { box, text } = open(ON_LIST, {}, 'en');
    expect(text('li .claim')).toBe('900 جندي أمريكيUS troops in Syria');
    await type(box.querySelector<HTMLInputElement>('input[type="search"]')!, 'troops');
    await vi.waitFor(() => expect(box.querySelectorAll('li')).toHaveLength(1));
  });

  test('two figures of one measure are two entries', () => {
    const claim = MENTIONS[2]!;
    const both = distinct([
      claim,
      { ...claim, annotation: 'c2', text: '2000 جندي' },
      { ...claim, annotation: 'c3' },
    ]);
    expect(both.map(({ mention, count }) => [mention.text, count])).toEqual([
      ['900 جندي أمريكي', 2],
      ['2000 جندي', 1],
    ]);
  });

  test('the heading counts the marks that stand on the page, as the badge does, not all that is listed', () => {
    const { text } = open({ ...ON_LIST, page: { ...READY, marks: 3 } }, {}, 'en');
    expect(text('h2')).toBe('3 marks on this page');
  });

  test('a click leads to the mark', () => {
    const { button, props } = open(ON_LIST);
    button('القيادة المركزية')!.click();
    expect(props.onReveal).toHaveBeenCalledExactlyOnceWith('n2');
  });

  test('search forgives spellings', async () => {
    const { box, text } = open(ON_LIST);
    const search = box.querySelector<HTMLInputElement>('input[type="search"]')!;
    expect(search.getAttribute('aria-label')).toBe('بحث في ما عُثر عليه');
    await type(search, 'القريه الخضراء');
    await vi.waitFor(() => expect(box.querySelectorAll('li')).toHaveLength(1));
    expect(text('li')).toContain('القرية الخضراء');
    await type(search, 'لا شيء كهذا');
    await vi.waitFor(() => expect(text('main')).toContain('لا نتيجة لهذا البحث.'));
  });

  test.each([
    ['القَرْيَة', 'القريه'],
    ['أمريكي', 'امريكي'],
    ['على', 'علي'],
    ['CENTCOM', 'centcom'],
  ])('%s is found by %s', (text, query) => {
    expect(searchable(text)).toBe(searchable(query));
  });

  test('the same name in two kinds stays apart', () => {
    const both = distinct([MENTIONS[0]!, { ...MENTIONS[0]!, annotation: 'e1', kind: 'event' }]);
    expect(both.map(({ count }) => count)).toEqual([1, 1]);
  });
});

describe('the article’s date', () => {
  test('says how it was found, and opens for a correction', async () => {
    const { text, button, box, props } = open(ON_LIST);
    expect(text('.published')).toContain('تاريخ المقال 14 مارس 2023 (من بيانات الصفحة)');
    expect(box.querySelector('form')).toBeNull();
    button('تعديل التاريخ')!.click();
    await vi.waitFor(() => expect(box.querySelector('form')).not.toBeNull());
    const input = box.querySelector<HTMLInputElement>('input[type="date"]')!;
    expect(input.value).toBe('2023-03-14');
    input.value = '2023-03-13';
    box.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(props.onPublished).toHaveBeenCalledExactlyOnceWith('2023-03-13');
  });

  test('asks for it when it was not found, and takes nothing empty', () => {
    const { text, box, props } = open({ ...ON_LIST, page: { ...READY, published: null } });
    expect(text('.published')).toContain('لم يُعثر على تاريخ المقال');
    box.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(props.onPublished).not.toHaveBeenCalled();
  });

  test('is not asked for while the page is being read', () => {
    const reading = { ...READY, state: 'reading', published: null, mentions: [] } as const;
    expect(open({ ...ON_LIST, page: reading }).box.querySelector('form')).toBeNull();
    const entered = { ...reading, published: { date: '2023-03-13', by: 'reader' } } as const;
    expect(open({ ...ON_LIST, page: entered }, {}, 'en').text('.published')).toContain('13 March 2023');
  });

  test('one that the reader entered can be taken back', () => {
    const { button, props } = open(
      { ...ON_LIST, page: { ...READY, published: { date: '2023-03-13', by: 'reader' } } },
      {},
      'en',
    );
    button('Back to the page’s own date')!.click();
    expect(props.onPublished).toHaveBeenCalledExactlyOnceWith(null);
  });
});

describe('when there is nothing to show it says why', () => {
  const site = ON_LIST.site!;
  test('the first-run page, which is of no site, shows what it found and has no switch of a site', () => {
    const { box, text } = open({ ...ON_LIST, site: null });
    expect(text('.message')).toBe('');
    expect(text('main')).toContain('القرية الخضراء');
    expect(box.querySelector('.published')).not.toBeNull();
    expect(box.querySelectorAll('header [role="switch"]')).toHaveLength(1);
  });

  const rows: [string, PopupState, string][] = [
    [
      'a page of the browser',
      { ...ON_LIST, site: null, page: 'absent' },
      'The browser does not let extensions work',
    ],
    [
      'switched off here',
      { ...ON_LIST, site: { ...site, enabled: false }, page: 'absent' },
      'Siyaq is off on this site.',
    ],
    ['open before the extension came', { ...ON_LIST, page: 'absent' }, 'Reload the page'],
    ['not answered yet', { ...ON_LIST, page: 'waiting' }, 'Reading the page'],
    ['still reading', { ...ON_LIST, page: { ...READY, state: 'reading', mentions: [] } }, 'Reading the page'],
    ['no article', { ...ON_LIST, page: { ...READY, state: 'no-article', mentions: [] } }, 'no running text'],
    ['failed', { ...ON_LIST, page: { ...READY, state: 'failed', mentions: [] } }, 'could not be read'],
    [
      'nothing on record',
      { ...ON_LIST, page: { ...READY, mentions: [] } },
      'Nothing on this page has a recorded',
    ],
    [
      'packs that cannot be read',
      { ...ON_LIST, problem: 'world.pack: checksum' },
      'Siyaq’s data could not be opened. Reinstall the extension. world.pack: checksum',
    ],
  ];
  test.each(rows)('%s', (_, state, expected) => {
    const { text } = open(state, {}, 'en');
    expect(text('main')).toContain(expected);
  });
});

test('privacy and data date stand at the foot', () => {
  const { text } = open(ON_LIST, {}, 'en');
  expect(text('footer')).toContain('Everything happens on your device');
  expect(text('footer')).toContain('Syria and Iraq · data to March 2026');
});
