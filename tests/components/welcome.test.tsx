// @vitest-environment happy-dom
import '../../components/i18n/pages.ts';
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Welcome, type WelcomeProps, type WelcomeState } from '../../components/welcome/welcome.tsx';
import type { Lang } from '../../engine/document.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const KEYS: WelcomeState['keys'] = {
  toggle: 'Alt+Shift+S',
  'next-mark': 'Alt+Shift+Down',
  'previous-mark': 'Alt+Shift+‏مفتاح سهم متّجه للأعلى',
  'open-card': 'Alt+Shift+O',
  panel: '',
};
const STATE: WelcomeState = {
  enabled: true,
  needsKey: false,
  keys: KEYS,
  sitesAllowed: true,
  notSaved: false,
  problem: null,
};

function open(lang: Lang, more: Partial<WelcomeState> = {}) {
  const box = document.createElement('div');
  document.body.append(box);
  const props: WelcomeProps = {
    locale: { lang },
    state: { ...STATE, ...more },
    newsSites: ['a.example', 'b.example'],
    onLanguage: vi.fn(),
    onEnabled: vi.fn(),
    onAllowSites: vi.fn(),
    onOptions: vi.fn(),
  };
  render(<Welcome {...props} />, box);
  const text = (selector = '.welcome') =>
    [...box.querySelectorAll(selector)]
      .map((e) => e.textContent)
      .join(' ')
      .replace(/\s+/gu, ' ')
      .trim();
  const click = (selector: string) => box.querySelector<HTMLElement>(selector)!.click();
  return { box, props, text, click };
}

describe('the first-run page', () => {
  test.each([
    ['ar', 'rtl', 'en', 'English'],
    ['en', 'ltr', 'ar', 'العربية'],
  ] as const)('in %s is set %s and leads to the other language', (lang, dir, other, name) => {
    const { box, props, text, click } = open(lang);
    const root = box.querySelector<HTMLElement>('.welcome')!;
    expect([root.lang, root.dir]).toEqual([lang, dir]);
    expect(text('[data-action="language"]')).toBe(name);
    expect(box.querySelector<HTMLElement>('[data-action="language"]')!.lang).toBe(other);
    click('[data-action="language"]');
    expect(props.onLanguage).toHaveBeenCalledExactlyOnceWith(other);
  });

  test('its article bears its date for machines and for readers', () => {
    const { box, text } = open('ar');
    expect(box.querySelector('article time')!.getAttribute('datetime')).toBe('2023-03-15');
    expect(text('article time')).toBe('15 مارس 2023');
  });

  test('another language is another article: no text node is kept, on which a mark would still stand', () => {
    const { box, props } = open('ar');
    const before = box.querySelector('article p:last-child')!;
    render(<Welcome {...props} locale={{ lang: 'en' }} />, box);
    expect(before.isConnected).toBe(false);
    expect(box.querySelectorAll('article')).toHaveLength(1);
  });

  test('the switch says how it stands, and what that means for the article', () => {
    const on = open('en');
    expect(on.text()).not.toContain('Siyaq is off');
    on.click('[data-action="toggle"]');
    expect(on.props.onEnabled).toHaveBeenCalledExactlyOnceWith(false);
    const off = open('en', { enabled: false });
    expect(off.text('[role="status"]')).toContain('Siyaq is off');
    off.click('[data-action="toggle"]');
    expect(off.props.onEnabled).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('the keys are those that the browser has, arrows as arrows, left to right', () => {
    const { box, text } = open('ar');
    const keys = [...box.querySelectorAll('.key-list .keys')];
    expect(keys.map((one) => one.textContent)).toEqual([
      'Alt+Shift+↓',
      'Alt+Shift+↑',
      'Alt+Shift+O',
      'Alt+Shift+S',
    ]);
    expect(keys.every((one) => one.getAttribute('dir') === 'ltr')).toBe(true);
    expect(text('.key-list > div:last-child dd')).toBe('لم يُعيَّن');
    expect(text('main .keys')).toBe('Alt+Shift+↓ Esc');
  });

  test('without a key for the next mark, or without keys at all, none is promised', () => {
    expect(open('en', { keys: { ...KEYS, 'next-mark': '' } }).text('main')).not.toContain('keyboard');
    const { box, text } = open('en', { keys: null });
    expect(text('main')).not.toContain('keyboard');
    expect(box.querySelector('.key-list')).toBeNull();
  });

  test('a reader who opens cards with Shift is told so', () => {
    expect(open('en', { needsKey: true }).text('main')).toContain('Hold Shift');
    expect(open('en').text('main')).not.toContain('Shift and');
  });

  test('it names the sites that it reads, and asks for them only where they are not allowed', () => {
    const { box, text } = open('en');
    expect(text('summary')).toBe('The list of sites (2)');
    expect([...box.querySelectorAll('.sites li')].map((one) => one.textContent)).toEqual([
      'a.example',
      'b.example',
    ]);
    expect(box.querySelector('[data-action="allow-sites"]')).toBeNull();
    const asked = open('en', { sitesAllowed: false });
    expect(asked.text('[role="status"]')).toContain('does not let Siyaq read all of the news sites');
    asked.click('[data-action="allow-sites"]');
    expect(asked.props.onAllowSites).toHaveBeenCalledOnce();
  });

  test('what went wrong is said', () => {
    const { text } = open('en', { notSaved: true, problem: 'world.pack: checksum' });
    expect(text('[role="alert"]')).toContain('could not be saved');
    expect(text('[role="alert"]')).toContain('world.pack: checksum');
  });

  test('it leads to the options', () => {
    const { props, click } = open('ar');
    click('[data-action="options"]');
    expect(props.onOptions).toHaveBeenCalledOnce();
  });
});
