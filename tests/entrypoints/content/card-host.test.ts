// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { CardProps } from '../../../components/card/props.ts';
import { offerCard } from '../../../entrypoints/content/card-code.ts';
import { CARD_HOST, CardHost } from '../../../entrypoints/content/card-host.ts';
import { CARDS } from '../../fixtures/cards.ts';

const nothing = () => {};
const MARK = { left: 10, top: 10, right: 60, bottom: 30 };
const PROPS: CardProps = {
  card: CARDS.milley,
  lang: 'ar',
  dir: 'rtl',
  theme: 'light',
  pinned: false,
  onPin: nothing,
  onClose: nothing,
  onReveal: nothing,
};

const mounted = { update: vi.fn(), focus: vi.fn(), destroy: vi.fn() };
const mount = vi.fn((_root: ShadowRoot, _props: CardProps) => mounted);
let host: CardHost;

beforeEach(() => {
  vi.clearAllMocks();
  document.querySelector(CARD_HOST)?.remove();
  document.body.innerHTML = '<p>نص</p>';
  offerCard(mount);
  host = new CardHost(nothing);
  HTMLElement.prototype.showPopover = nothing;
});

const show = (props: CardProps) => host.show(props, MARK, document.body);

test('a card that is drawn ahead is not in the page, and is shown as it is', () => {
  const before = document.documentElement.outerHTML;
  host.prepare(PROPS);
  host.prepare(PROPS);
  expect(mount).toHaveBeenCalledOnce();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(show({ ...PROPS })).toBe(true);
  expect(mount).toHaveBeenCalledOnce();
  expect(mounted.update).not.toHaveBeenCalled();
  expect(document.querySelectorAll(CARD_HOST)).toHaveLength(1);
});

test('what changed within the delay is shown', () => {
  host.prepare(PROPS);
  show({ ...PROPS, theme: 'dark', textSize: 'large' });
  expect(mount).toHaveBeenCalledOnce();
  expect(mounted.update).toHaveBeenCalledExactlyOnceWith({ ...PROPS, theme: 'dark', textSize: 'large' });
  expect(document.querySelector<HTMLElement>(CARD_HOST)!.style.getPropertyValue('--card-zoom')).toBe('1.15');
});

test('another card than the one drawn ahead is drawn by itself', () => {
  host.prepare(PROPS);
  show({ ...PROPS, card: CARDS.troops });
  expect(mount.mock.calls.map(([, { card }]) => card)).toEqual([CARDS.milley, CARDS.troops]);
  expect(mounted.destroy).toHaveBeenCalledOnce();
});

test('nothing is drawn ahead over an open card, nor kept once the card is gone', () => {
  show(PROPS);
  host.prepare({ ...PROPS, card: CARDS.troops });
  expect(mount).toHaveBeenCalledOnce();
  host.hide();
  host.prepare(PROPS);
  host.hide();
  expect(mount).toHaveBeenCalledTimes(2);
  expect(mounted.destroy).toHaveBeenCalledTimes(2);
  expect(document.querySelector(CARD_HOST)).toBeNull();
});
