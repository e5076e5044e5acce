import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../browsers/browser.ts';
import { axeOnCard, axeOnPage } from './axe.ts';
import { HOST, openPopup } from './reader.ts';
import { Stage } from './stage.ts';

describe.each(BROWSERS)('axe in %s', (name) => {
  const stage = new Stage(name);

  const cards = [
    ['attack.ar.html', 'القرية الخضراء', 'light'],
    ['attack.ar.html', 'مارك ميلي', 'dark'],
    ['attack.ar.html', '900', 'light'],
    ['attack.ar.html', '14 فبراير', 'dark'],
    ['attack.en.html', 'Green Village', 'dark'],
    ['attack.en.html', '900', 'light'],
  ] as const;

  test.each(cards)('finds nothing on the card of %s %s, %s', async (page, text, scheme) => {
    await stage.browser.setColorScheme(scheme);
    await stage.open(page);
    await stage.hoverCard(text, '');
    expect(await axeOnCard(stage.browser)).toEqual([]);
  });

  test('does find what is wrong on a card', async () => {
    await stage.browser.setColorScheme('light');
    await stage.open('attack.ar.html');
    await stage.hoverCard('القرية الخضراء');
    await stage.browser.shadow(HOST, (root: ShadowRoot) => {
      const button = document.createElement('button');
      const pale = document.createElement('p');
      pale.textContent = 'pale';
      pale.style.color = '#eee';
      root.querySelector('.head')!.append(button, pale);
    });
    const found = await axeOnCard(stage.browser);
    expect(found.map((one) => one.split(':')[0]).sort()).toEqual(['button-name', 'color-contrast']);
  });

  test.each(['light', 'dark'] as const)('finds nothing in the popup, %s', async (scheme) => {
    await stage.browser.setColorScheme(scheme);
    await stage.open('attack.ar.html');
    const popup = await openPopup(stage.browser);
    await popup.setColorScheme(scheme);
    await popup.waitFor(() => document.querySelectorAll('li').length > 3);
    expect(await axeOnPage(popup)).toEqual([]);
    await popup.close();
  });

  test('in forced colours the card and the popup are in the system’s, and axe finds nothing', async () => {
    await stage.browser.setColorScheme('light');
    await stage.browser.setForcedColors(true);
    try {
      await stage.open('attack.ar.html');
      await stage.hoverCard('القرية الخضراء');
      const colours = await stage.browser.shadow(HOST, (root: ShadowRoot) => {
        const probe = document.createElement('p');
        probe.style.cssText = 'background: Canvas; color: CanvasText';
        root.querySelector('.card')!.append(probe);
        const { backgroundColor: canvas, color: words } = getComputedStyle(probe);
        probe.remove();
        const dots = [...root.querySelectorAll('figure > svg .dot:not(.other)')];
        return {
          card: getComputedStyle(root.querySelector('.card')!).backgroundColor === canvas,
          dots: dots.filter((dot) => getComputedStyle(dot).fill === words).length,
          shapes: new Set(dots.map((dot) => dot.getAttribute('d'))).size,
        };
      });
      expect(colours).toMatchObject({ card: true });
      expect(colours!.dots).toBeGreaterThan(5);
      // Kinds are told apart without colour.
      expect(colours!.shapes).toBeGreaterThan(1);
      expect(await axeOnCard(stage.browser)).toEqual([]);
      await stage.open('attack.ar.html');
      const popup = await openPopup(stage.browser);
      await popup.setForcedColors(true);
      await popup.waitFor(() => document.querySelectorAll('li').length > 3);
      expect(await axeOnPage(popup)).toEqual([]);
      await popup.close();
    } finally {
      await stage.browser.setForcedColors(false);
    }
  });

  test('nothing moves where the reader wants less motion', async () => {
    await stage.open('attack.ar.html');
    const popup = await openPopup(stage.browser);
    const slide = () =>
      popup.evaluate(
        () => getComputedStyle(document.querySelector('[role="switch"]')!, '::after').transitionDuration,
      );
    await popup.setReducedMotion(false);
    await expect.poll(slide, { timeout: 5_000 }).toBe('0.12s');
    await popup.setReducedMotion(true);
    await expect.poll(slide, { timeout: 5_000 }).toBe('0s');
    await popup.close();
    await stage.browser.bringToFront();
    await stage.browser.setReducedMotion(true);
    try {
      await stage.hoverCard('القرية الخضراء');
      const moving = await stage.browser.shadow(
        HOST,
        (root: ShadowRoot) =>
          [...root.querySelectorAll('*')].filter((element) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
            return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior === 'smooth';
          }).length,
      );
      expect(moving).toBe(0);
    } finally {
      await stage.browser.setReducedMotion(false);
    }
  });
});
