// @vitest-environment happy-dom
import '../../components/i18n/pages.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { distinct, searchable } from '../../components/popup/mentions.tsx';
import type { PopupState } from '../../components/popup/props.ts';
import type { PageSummary } from '../../platform/messages.ts';
import { MENTIONS, ON_LIST, open, READY } from './opened-popup.tsx';

afterEach(() => {
  document.body.replaceChildren();
});

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

test('privacy and data date stand at the foot', () => {
  const { text } = open(ON_LIST, {}, 'en');
  expect(text('footer')).toContain('Everything happens on your device');
  expect(text('footer')).toContain('Syria and Iraq · data to March 2026');
});
