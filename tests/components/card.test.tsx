// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { EntityCard } from '../../engine/context/card.ts';
import { CARDS } from '../fixtures/cards.ts';
import { openFolds, show } from './mounted.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const EVERY = Object.entries(CARDS).flatMap(([name, card]) =>
  (['ar', 'en'] as const).map((lang) => ({ name, card, lang })),
);

describe.each(EVERY)('$name in $lang', ({ card, lang }) => {
  test('has the direction and language of its own', () => {
    const shown = show(card, lang);
    expect(shown.card.getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
    expect(shown.card.getAttribute('lang')).toBe(lang);
    expect(shown.text('h2').length).toBeGreaterThan(0);
    expect(shown.text()).not.toMatch(/\{|\}|undefined|null|NaN|Invalid/u);
  });

  test('every link leaves by the web, in a new tab, telling nothing', async () => {
    const shown = show(card, lang);
    await openFolds(shown.root);
    for (const link of shown.all('a')) {
      expect(link.getAttribute('href')).toMatch(/^https?:\/\//);
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    }
    expect(shown.all('.sources ol > li')).toHaveLength(card.sources.length);
  });

  test('every event and figure carries its date and a source', () => {
    const shown = show(card, lang);
    for (const line of shown.all('.lines > li, .figures > li')) {
      expect(line.querySelector('time, .when bdi')).not.toBeNull();
      expect(line.querySelector('.source')).not.toBeNull();
    }
  });

  test('digits never stand bare in running text: dates in time, the rest in bdi', () => {
    const shown = show(card, lang);
    const bare: string[] = [];
    const walk = (node: Node): void => {
      for (const child of node.childNodes) {
        if (child.nodeType === 3 && /\d/.test(child.textContent ?? '')) {
          const parent = child.parentElement;
          if (parent?.closest('bdi, time, svg') === null) bare.push(child.textContent ?? '');
        }
        walk(child);
      }
    };
    walk(shown.card);
    expect(bare).toEqual([]);
  });
});

describe('sources', () => {
  test('a source without an address is named without a link; other schemes never become one', async () => {
    const [first, second, ...rest] = CARDS.milley.sources;
    const card: EntityCard = {
      ...CARDS.milley,
      sources: [{ ...first!, url: null }, { ...second!, url: 'javascript:alert(1)' }, ...rest],
    };
    const shown = show(card, 'en');
    await openFolds(shown.root);
    const entries = shown.all('.sources li');
    expect(entries[0]!.querySelector('a')).toBeNull();
    expect(entries[0]!.textContent).toContain(first!.publisher.en);
    expect(entries[1]!.querySelector('a')).toBeNull();
  });

  test('what rests on weak sources is marked', () => {
    const line = { ...CARDS.greenVillage.events.before[0]!, weak: true };
    const card: EntityCard = {
      ...CARDS.greenVillage,
      events: { before: [line], since: [] },
      sources: CARDS.greenVillage.sources.map((source) => ({ ...source, grade: 'A' as const })),
    };
    expect(show(card, 'ar').text('.weak')).toBe('مصدر ثانوي أو رواية طرف واحد');
    expect(show(card, 'en').text('.weak')).toBe('secondary source or one side’s account');
  });

  test('the foot names pack and data date, and when the article is newer', () => {
    expect(show(CARDS.greenVillage, 'ar').text('.foot .data')).toBe('سوريا والعراق · بيانات حتى مارس 2026');
    expect(show(CARDS.dateVague, 'en').text('.foot .data')).toContain('The article is newer than the data.');
  });
});

describe('modes and actions', () => {
  test('loading, then a card, then nothing is left behind', () => {
    const shown = show(null, 'ar');
    expect(shown.card.getAttribute('aria-busy')).toBe('true');
    shown.mounted.update({ ...shown.props, card: CARDS.milley });
    expect(shown.text('h2')).toBe('مارك ميلي');
    expect(shown.root.adoptedStyleSheets).toHaveLength(1);
    shown.mounted.destroy();
    expect(shown.root.childNodes).toHaveLength(0);
    expect(shown.root.adoptedStyleSheets).toHaveLength(0);
  });

  test('a tooltip while hovered, a labelled dialog with a way out when pinned', () => {
    const hovered = show(CARDS.milley, 'ar');
    expect(hovered.card.getAttribute('role')).toBe('tooltip');
    expect(hovered.all('[aria-label="إغلاق البطاقة"]')).toHaveLength(0);
    const onClose = vi.fn();
    const pinned = show(CARDS.milley, 'ar', { pinned: true, onClose });
    expect(pinned.card.getAttribute('role')).toBe('dialog');
    const label = pinned.card.getAttribute('aria-labelledby');
    expect(pinned.root.getElementById(label!)?.textContent).toBe('مارك ميلي');
    pinned.all('[aria-label="إغلاق البطاقة"]')[0]!.click();
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('actions stand only where something answers them', () => {
    const bare = show(CARDS.milley, 'en');
    expect(bare.all('.actions button').map((b) => b.getAttribute('aria-label'))).toEqual([
      'Pin the card',
      'Copy with sources',
    ]);
    const onHideEntity = vi.fn(async () => {});
    const onSiteOff = vi.fn(async () => {});
    const full = show(CARDS.milley, 'en', { onHideEntity, onSiteOff });
    full.all('[aria-label="Hide this name everywhere"]')[0]!.click();
    full.all('[aria-label="Turn Siyaq off on this site"]')[0]!.click();
    expect(onHideEntity).toHaveBeenCalledExactlyOnceWith('syria-iraq:mark-milley', true);
    expect(onSiteOff).toHaveBeenCalledOnce();
    expect(show(CARDS.date, 'en', { onHideEntity }).all('[aria-label^="Hide"]')).toHaveLength(0);
  });

  test('a hidden name leaves a word in its place, by which it comes back', async () => {
    const onHideEntity = vi.fn(async () => {});
    const shown = show(CARDS.milley, 'en', { onHideEntity });
    shown.all('[aria-label="Hide this name everywhere"]')[0]!.click();
    await vi.waitFor(() => expect(shown.text()).toContain('No longer marked on any page'));
    expect(shown.all('section')).toHaveLength(0);
    expect(shown.all('[aria-label="Hide this name everywhere"]')[0]!.getAttribute('aria-pressed')).toBe(
      'true',
    );
    shown.all('.words')[0]!.click();
    await vi.waitFor(() => expect(shown.all('section').length).toBeGreaterThan(0));
    expect(onHideEntity).toHaveBeenLastCalledWith('syria-iraq:mark-milley', false);
  });

  test('a choice that could not be kept is said, and nothing looks as if it were', async () => {
    const refuse = () => Promise.reject(new Error('quota'));
    const shown = show(CARDS.milley, 'en', { onHideEntity: refuse });
    shown.all('[aria-label="Hide this name everywhere"]')[0]!.click();
    await vi.waitFor(() => expect(shown.text('[role="status"]')).toBe('The choice could not be saved'));
    expect(shown.all('section').length).toBeGreaterThan(0);
  });

  test('a report is a link to an issue with the marked words and nothing else of the page', () => {
    const shown = show(CARDS.greenVillage, 'ar', { version: '3.2.1' });
    const link = shown.all('.report a')[0] as HTMLAnchorElement;
    expect(link.rel).toBe('noopener noreferrer');
    const url = new URL(link.href);
    expect(url.pathname).toMatch(/\/issues\/new$/);
    expect(url.searchParams.get('title')).toBe('تصحيح لبطاقة «قاعدة القرية الخضراء»');
    const body = url.searchParams.get('body')!;
    for (const words of [CARDS.greenVillage.text, 'syria-iraq:green-village', '3.2.1']) {
      expect(body).toContain(words);
    }
    expect(body).not.toContain('http');
    expect(show(CARDS.greenVillage, 'ar').all('.report')).toHaveLength(0);
  });

  test('copying hands over both flavours and says that it is done', async () => {
    const onCopy = vi.fn();
    const shown = show(CARDS.milley, 'ar', { onCopy });
    shown.all('[aria-label="نسخ مع المصادر"]')[0]!.click();
    await vi.waitFor(() => expect(shown.text('[role="status"]')).toBe('نُسخ النص مع مصادره'));
    expect(onCopy).toHaveBeenCalledOnce();
    expect(onCopy.mock.calls[0]![0].text).toContain('مارك ميلي');
    expect(onCopy.mock.calls[0]![0].html).toContain('<ol>');
  });
});
