import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../browsers/browser.ts';
import { cardText, cardWith, HOST, noCard } from './reader.ts';
import { BASE, GENERAL, Stage } from './stage.ts';

describe.each(BROWSERS)('a finger in %s', (name) => {
  const stage = new Stage(name);

  test('a tap on a mark opens its card, a tap on another that one’s, a tap elsewhere closes it', async () => {
    await stage.open('short.ar.html');
    await stage.browser.tap({ text: BASE });
    await cardWith(stage.browser, BASE);
    await stage.browser.press('Escape');
    await noCard(stage.browser);
    await stage.browser.tap({ text: GENERAL });
    await cardWith(stage.browser, GENERAL);
    await stage.browser.tap({ x: 5, y: 5 });
    await noCard(stage.browser);
  });

  test('a card that a tap opened stays: no pointer leaves it', async () => {
    await stage.open('short.ar.html');
    await stage.browser.tap({ text: BASE });
    await cardWith(stage.browser, BASE);
    await stage.staysOpen(BASE);
  });

  test('what stands on the card can be tapped', async () => {
    await stage.open('short.ar.html');
    await stage.browser.tap({ text: BASE });
    await cardWith(stage.browser, BASE);
    const at = await stage.browser.shadow(HOST, (root: ShadowRoot) => {
      const fold = root.querySelector('summary')!;
      fold.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = fold.getBoundingClientRect();
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    });
    const isOpen = () =>
      stage.browser.shadow(HOST, (root: ShadowRoot) => root.querySelector('details')!.open);
    const before = await isOpen();
    await stage.browser.tap(at!);
    expect(await isOpen()).toBe(!before);
    expect(await cardText(stage.browser)).toContain(BASE);
  });

  test('a link whose text is marked is followed, and no card lies in its way', async () => {
    await stage.open('link.ar.html');
    await stage.browser.tap('#link');
    await stage.browser.waitFor(() => location.pathname === '/plain.html');
  });

  stage.expectNoErrors();
});
