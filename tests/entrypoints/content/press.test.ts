// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { Press } from '../../../entrypoints/content/press.ts';

let press: Press;
beforeEach(() => {
  press = new Press();
  document.body.innerHTML = '<p id="text">نص</p><a href="/" id="link"><b id="inside">رابط</b></a>';
});

function event(target: string, x: number, y: number, pointerType: string): PointerEvent {
  let made: PointerEvent | undefined;
  const element = document.getElementById(target)!;
  element.addEventListener(
    'pointerup',
    (sent) => {
      const path = sent.composedPath();
      made = Object.assign(sent as PointerEvent, { composedPath: () => path });
    },
    { once: true },
  );
  element.dispatchEvent(
    new PointerEvent('pointerup', { clientX: x, clientY: y, pointerType, bubbles: true, composed: true }),
  );
  return made!;
}

const ends: readonly [reason: string, type: string, target: string, to: [number, number], tap: unknown][] = [
  ['a finger that stays taps', 'touch', 'text', [52, 49], { at: { x: 52, y: 49 }, onLink: false }],
  ['a tap inside a link is the link’s', 'touch', 'inside', [50, 50], { at: { x: 50, y: 50 }, onLink: true }],
  ['a finger that wanders scrolls', 'touch', 'text', [50, 62], undefined],
  ['a mouse does not tap', 'mouse', 'text', [50, 50], undefined],
];

describe('a press', () => {
  test.each(ends)('%s', (_, type, target, [x, y], tap) => {
    press.begin(event(target, 50, 50, type));
    expect(press.isDown).toBe(true);
    expect(press.end(event(target, x, y, type))).toEqual(tap);
    expect(press.isDown).toBe(false);
  });

  test('that the browser took over for a scroll ends as none', () => {
    press.begin(event('text', 50, 50, 'touch'));
    press.forget();
    expect(press.isDown).toBe(false);
    expect(press.end(event('text', 50, 50, 'touch'))).toBeUndefined();
  });
});
