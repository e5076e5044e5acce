import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../browsers/browser.ts';
import { sleep } from '../browsers/driver.ts';
import { cardText, marked, marks, noCard, urlOf } from './reader.ts';
import { ANY_DELAY, BASE, GENERAL, Stage } from './stage.ts';

describe.each(BROWSERS)('pages that change, and an extension that does, in %s', (name) => {
  const stage = new Stage(name);

  describe('pages that change', () => {
    test('another article under another address: other marks, and the date is its own', async () => {
      await stage.open('spa.ar.html');
      await stage.hoverCard('4 يناير', '2023');
      await stage.browser.press('Escape');
      await stage.browser.evaluate(() => (globalThis as unknown as { openSecond(): void }).openSecond());
      await stage.browser.waitFor(() =>
        [...((CSS.highlights as unknown as Map<string, Iterable<StaticRange>>).get('siyaq-date') ?? [])].some(
          (range) => document.getElementById('second')?.contains(range.startContainer),
        ),
      );
      const found = Object.values(await marks(stage.browser)).flat();
      expect(found).not.toContain(BASE);
      await stage.browser.hover({ x: 5, y: 5 });
      await stage.hoverCard('4 يناير', '2024');
    });

    test('text that is edited is never marked at the old place', async () => {
      await stage.open('short.ar.html');
      const known = new Set(Object.values(await marks(stage.browser)).flat());
      await stage.browser.evaluate(() => {
        const node = document.getElementById('attack')!.firstChild as Text;
        node.data = `عاجل الآن: ${node.data}`;
      });
      let found: string[] = [];
      const edited = () =>
        stage.browser.evaluate(() => {
          const sets = [...(CSS.highlights as unknown as Map<string, Iterable<StaticRange>>).values()];
          return sets
            .flatMap((set) => [...set])
            .filter((range) => range.startContainer.parentElement?.id === 'attack').length;
        });
      for (const end = Date.now() + 10_000; Date.now() < end && (await edited()) === 0; ) {
        found = Object.values(await marks(stage.browser)).flat();
        for (const text of found) expect(known).toContain(text);
      }
      found = Object.values(await marks(stage.browser)).flat();
      expect(new Set(found)).toEqual(known);
      await stage.hoverCard(BASE);
    });

    test('nodes that a framework replaces by the same are marked again', async () => {
      await stage.open('short.ar.html');
      const before = await marks(stage.browser);
      await stage.browser.evaluate(() => {
        const article = document.querySelector('article')!;
        article.replaceWith(article.cloneNode(true));
      });
      await stage.browser.waitFor(
        () =>
          [
            ...((CSS.highlights as unknown as Map<string, Iterable<StaticRange>>).get('siyaq-entity') ?? []),
          ].every((range) => range.startContainer.isConnected) &&
          (CSS.highlights.get('siyaq-entity')?.size ?? 0) > 0,
      );
      expect(await marks(stage.browser)).toEqual(before);
      await stage.hoverCard(BASE);
    });

    test('a card stays open when text comes above it', async () => {
      await stage.open('short.ar.html');
      await stage.hoverCard(GENERAL);
      await stage.browser.evaluate(() => {
        const more = document.createElement('p');
        more.id = 'more';
        more.textContent = `${document.getElementById('rest')!.textContent} وكان ذلك في 3 فبراير.`;
        document.querySelector('article')!.append(more.cloneNode(true));
        document.getElementById('attack')!.after(more);
      });
      await stage.browser.waitFor(() =>
        [...((CSS.highlights as unknown as Map<string, Iterable<StaticRange>>).get('siyaq-date') ?? [])].some(
          (range) => document.getElementById('more')?.contains(range.startContainer),
        ),
      );
      expect(await cardText(stage.browser)).toContain(GENERAL);
    });

    test('a page that is written anew (document.open) is read anew', async () => {
      await stage.open('short.ar.html');
      await stage.browser.evaluate(() => {
        const html = document.documentElement.outerHTML;
        document.open();
        document.write(`<!doctype html>${html}`);
        document.close();
      });
      await stage.browser.waitFor(
        () =>
          [
            ...((CSS.highlights as unknown as Map<string, Iterable<StaticRange>>).get('siyaq-entity') ?? []),
          ].filter((range) => range.startContainer.isConnected).length > 0,
      );
      await stage.browser.hover({ x: 5, y: 5 });
      await stage.hoverCard(BASE);
      await stage.browser.press('Escape');
      await noCard(stage.browser);
    });

    test('a page that is come back to is marked and answers', async () => {
      await stage.open('short.ar.html');
      await stage.browser.goto(urlOf(stage.server, 'plain.html'));
      await stage.browser.evaluate(() => history.back());
      await stage.browser.waitFor(() => location.pathname === '/short.ar.html');
      await marked(stage.browser);
      await stage.hoverCard(BASE);
    });
  });

  stage.expectNoErrors();

  test('an extension that is loaded anew goes on in the open page and makes no noise', async () => {
    await stage.open('short.ar.html');
    const before = stage.browser.logs.length;
    const { 'siyaq-open': _, ...found } = await marks(stage.browser);
    await stage.browser
      .inExtension(() => {
        // biome-ignore lint/suspicious/noExplicitAny: the extension's API, in the browser under test
        ((globalThis as any).browser ?? (globalThis as any).chrome).runtime.reload();
      })
      .catch(() => {
        // The page in which this was asked goes with the extension.
      });
    // A card opens once the new script has come into the open page and the old one has gone.
    await expect
      .poll(
        async () => {
          await stage.browser.hover({ x: 5, y: 5 });
          await stage.browser.hover({ text: BASE });
          await sleep(ANY_DELAY);
          return cardText(stage.browser);
        },
        { timeout: 30_000 },
      )
      .toContain(BASE);
    expect(await marks(stage.browser)).toMatchObject(found);
    await stage.browser.press('Escape');
    await noCard(stage.browser);
    expect(stage.browser.logs.slice(before).filter(({ level }) => level === 'pageerror')).toEqual([]);
  });
});
