// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { luminanceOf, themeAround } from '../../../entrypoints/content/page-theme.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.head.replaceChildren();
  for (const element of [document.body, document.documentElement]) element.removeAttribute('style');
});

const mark = () => {
  document.body.innerHTML = '<main><p id="mark">نص</p></main>';
  return document.querySelector<HTMLElement>('#mark')!;
};

describe('the ground under a mark', () => {
  test.each([
    ['rgb(255, 255, 255)', 'light', 'white'],
    ['rgb(28, 30, 36)', 'dark', 'nearly black'],
    ['rgb(120, 120, 120)', 'light', 'a middle grey reads dark words better'],
    ['rgba(0, 0, 0, 0.9)', 'dark', 'almost opaque'],
    ['rgba(0, 0, 0, 0.1)', 'light', 'what lies behind shows through, and that is the browser’s white'],
    ['transparent', 'light', 'none at all'],
  ])('%s is %s: %s', (colour, theme) => {
    document.body.style.backgroundColor = colour;
    expect(themeAround(mark())).toBe(theme);
  });

  test('the nearest ground counts', () => {
    document.body.style.backgroundColor = 'rgb(255, 255, 255)';
    document.body.innerHTML = '<main style="background-color: rgb(0, 0, 0)"><p id="mark">نص</p></main>';
    expect(themeAround(document.querySelector('#mark')!)).toBe('dark');
  });

  test.each([
    ['rgb(240, 240, 240)', 'dark'],
    ['rgb(20, 20, 20)', 'light'],
  ])('on a picture words of %s tell that it is %s', (words, theme) => {
    document.body.style.backgroundImage = 'linear-gradient(rgb(0, 0, 0), rgb(9, 9, 9))';
    const element = mark();
    element.style.color = words;
    expect(themeAround(element)).toBe(theme);
  });
});

describe('a page without a ground is as the browser paints it', () => {
  test.each([
    ['normal', 'light'],
    ['light', 'light'],
    ['only light', 'light'],
    ['dark', 'dark'],
    ['light dark', 'auto'],
    ['dark light', 'auto'],
  ])('color-scheme: %s is %s', (scheme, theme) => {
    document.documentElement.style.colorScheme = scheme;
    expect(themeAround(mark())).toBe(theme);
  });

  test.each([
    ['light dark', 'auto'],
    ['dark', 'dark'],
    ['', 'light'],
  ])('<meta name="color-scheme" content="%s"> is %s', (content, theme) => {
    document.head.innerHTML = `<meta name="color-scheme" content="${content}">`;
    expect(themeAround(mark())).toBe(theme);
  });
});

describe('colours as browsers compute them', () => {
  const rows: [string, number | undefined, string][] = [
    ['rgb(255, 255, 255)', 1, 'white'],
    ['rgb(0, 0, 0)', 0, 'black'],
    ['rgb(255, 0, 0)', 0.2126, 'red weighs a fifth'],
    ['rgba(0, 0, 0, 0)', undefined, 'what is behind shows'],
    ['color(srgb 1 1 1)', 1, 'a mix of colours'],
    ['color(srgb 0.1 0.1 0.1 / 0.9)', 0.01, 'almost opaque'],
    ['color(srgb 0.1 0.1 0.1 / 0.2)', undefined, 'a veil'],
    ['color(srgb-linear 0.5 0.5 0.5)', 0.5, 'linear already'],
    ['color(display-p3 1 1 1)', 1, 'a wider space'],
    ['oklch(0.21 0.034 264.665)', 0.009, 'a dark ground of a well-known palette'],
    ['oklch(0.985 0.002 247.839)', 0.956, 'and its light one'],
    ['oklab(0.9 none none / 0.8)', 0.729, 'a missing component is zero'],
    ['oklch(0.2 0 0 / 0.1)', undefined, 'a veil'],
    ['lab(100 0 0)', 1, 'white'],
    ['lch(20 5 270)', 0.03, 'dark'],
    ['red', undefined, 'no computed colour'],
    ['', undefined, 'nothing'],
  ];
  test.each(rows)('%s is %s: %s', (colour, expected) => {
    const found = luminanceOf(colour);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(expected, 2);
  });
});
