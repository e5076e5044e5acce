// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { channelsOf, luminance, themeAround } from '../../../entrypoints/content/page-theme.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

describe('the ground under a mark', () => {
  test.each([
    ['rgb(255, 255, 255)', 'light', 'white'],
    ['rgb(28, 30, 36)', 'dark', 'nearly black'],
    ['rgb(120, 120, 120)', 'light', 'a middle grey reads dark words better'],
    ['rgba(0, 0, 0, 0.9)', 'dark', 'almost opaque'],
    ['rgba(0, 0, 0, 0.1)', 'auto', 'what lies behind shows through'],
    ['transparent', 'auto', 'none at all'],
  ])('%s is %s: %s', (colour, theme) => {
    document.body.innerHTML = '<main><p id="mark">نص</p></main>';
    document.body.style.backgroundColor = colour;
    expect(themeAround(document.querySelector('#mark')!)).toBe(theme);
  });

  test('the nearest ground counts', () => {
    document.body.style.backgroundColor = 'rgb(255, 255, 255)';
    document.body.innerHTML = '<main style="background-color: rgb(0, 0, 0)"><p id="mark">نص</p></main>';
    expect(themeAround(document.querySelector('#mark')!)).toBe('dark');
  });
});

test('colours as browsers compute them', () => {
  expect(channelsOf('rgb(255, 0, 51)')).toEqual([1, 0, 0.2]);
  expect(channelsOf('rgba(0, 0, 0, 0)')).toBeUndefined();
  expect(channelsOf('color(srgb 1 0 0)')).toBeUndefined();
  expect(luminance([1, 1, 1])).toBeCloseTo(1);
  expect(luminance([0, 0, 0])).toBe(0);
});
