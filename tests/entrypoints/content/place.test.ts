import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, CARD_WIDTH, place } from '../../../entrypoints/content/place.ts';

const VIEW = { width: 1280, height: 800 };
const mark = (left: number, top: number, width = 80): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + 24,
});

describe('where the card stands', () => {
  test('below its mark while there is room, else above', () => {
    expect(place(mark(600, 100), VIEW, false).side).toBe('below');
    expect(place(mark(600, 700), VIEW, false).side).toBe('above');
  });
  test('it begins where the line does: at the right edge in Arabic, at the left in English', () => {
    expect(place(mark(600, 100), VIEW, true).left).toBe(680 - CARD_WIDTH);
    expect(place(mark(600, 100), VIEW, false).left).toBe(600);
  });
  test('the edge at the mark is fixed, so that content that grows moves nothing', () => {
    expect(place(mark(600, 100), VIEW, false).edge).toBe(130);
    expect(place(mark(600, 700), VIEW, false).edge).toBe(106);
  });
  test('on a phone it takes the width that there is', () => {
    expect(place(mark(10, 100), { width: 320, height: 600 }, true)).toMatchObject({ left: 8, width: 304 });
  });
});

test('it lies inside the view and never over its mark', () => {
  const numbers = fc.record({
    width: fc.integer({ min: 200, max: 2000 }),
    height: fc.integer({ min: 200, max: 1500 }),
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
    rtl: fc.boolean(),
  });
  fc.assert(
    fc.property(numbers, ({ width, height, x, y, rtl }) => {
      const box = mark(x * (width - 80), y * (height - 24));
      const { side, left, edge, width: wide, maxHeight } = place(box, { width, height }, rtl);
      expect(left).toBeGreaterThanOrEqual(8);
      expect(left + wide).toBeLessThanOrEqual(width - 8);
      expect(maxHeight).toBeGreaterThanOrEqual(0);
      expect(maxHeight).toBeLessThanOrEqual(height * 0.7);
      if (side === 'below') {
        expect(edge).toBeGreaterThan(box.bottom);
        expect(edge + maxHeight).toBeLessThanOrEqual(height);
      } else {
        expect(height - edge).toBeLessThan(box.top);
        expect(height - edge - maxHeight).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
