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
});
