// @vitest-environment happy-dom
import '../../components/i18n/pages.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PopupState } from '../../components/popup/props.ts';
import { ON_LIST, open, READY } from './opened-popup.tsx';

afterEach(() => {
  document.body.replaceChildren();
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
