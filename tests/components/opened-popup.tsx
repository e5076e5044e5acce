import '../../components/i18n/pages.ts';
import { render } from 'preact';
import { vi } from 'vitest';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupProps, PopupState } from '../../components/popup/props.ts';
import type { PageSummary } from '../../platform/messages.ts';

export const PACKS: PopupState['packs'] = [
  { name: 'syria-iraq', title: { ar: 'سوريا والعراق', en: 'Syria and Iraq' }, dataDate: '2026-03', on: true },
  { name: 'world', title: { ar: 'العالم', en: 'The world' }, dataDate: '2026-01', on: false },
];
export const MENTIONS: PageSummary['mentions'] = [
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
export const READY: PageSummary = {
  state: 'ready',
  problem: null,
  published: { date: '2023-03-14', by: 'json-ld' },
  marks: MENTIONS.length,
  mentions: MENTIONS,
};
export const ON_LIST: PopupState = {
  enabled: true,
  site: { host: 'news.example', access: 'listed', enabled: true },
  page: READY,
  packs: PACKS,
  notSaved: false,
  problem: null,
};

/** The popup in a state of its own, with callbacks that only count. */
export function open(state: PopupState, more: Partial<PopupProps> = {}, lang: 'ar' | 'en' = 'ar') {
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
