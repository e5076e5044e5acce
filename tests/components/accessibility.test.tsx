// @vitest-environment happy-dom
import '../../components/i18n/pages.ts';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Popup } from '../../components/popup/popup.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { CARDS } from '../fixtures/cards.ts';
import { openFolds, show } from './mounted.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** Colours and sizes need a layout, which only the real browsers have; page-wide rules do not fit a part. */
const OPTIONS: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    'color-contrast': { enabled: false },
    'target-size': { enabled: false },
    region: { enabled: false },
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
  },
};

async function violations(element: Element): Promise<string[]> {
  const { violations: found } = await axe.run(element, OPTIONS);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

test('axe does find what is wrong', async () => {
  const box = document.createElement('div');
  box.innerHTML = '<button></button><input type="search"><ul><div>x</div></ul><svg role="img"></svg>';
  document.body.append(box);
  const found = await violations(box);
  expect(found.map((one) => one.split(':')[0]).sort()).toEqual([
    'button-name',
    'label',
    'list',
    'svg-img-alt',
  ]);
});

describe('axe finds nothing', () => {
  const rows = Object.entries(CARDS).flatMap(([name, card]) =>
    (['ar', 'en'] as const).map((lang) => [name, lang, card] as const),
  );
  test.each(rows)('in the card %s, %s', async (_name, lang, card) => {
    const shown = show(card, lang, {
      pinned: true,
      onHideEntity: async () => {},
      onSiteOff: async () => {},
      version: '1.0.0',
    });
    await openFolds(shown.root);
    // axe walks light DOM best in happy-dom: the card is looked at outside its root.
    const copy = document.createElement('div');
    copy.innerHTML = shown.root.innerHTML;
    document.body.replaceChildren(copy);
    expect(await violations(copy)).toEqual([]);
  });

  test('in the popup', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    const nothing = () => {};
    render(
      <Popup
        lang="ar"
        state={{
          enabled: true,
          site: { host: 'blog.example', access: 'asked', enabled: true },
          page: {
            state: 'ready',
            problem: null,
            published: null,
            marks: 1,
            mentions: [{ annotation: 'n1', kind: 'entity', text: 'دمشق', label: 'دمشق' }],
          },
          packs: [{ name: 'world', title: { ar: 'العالم', en: 'World' }, dataDate: '2026-01', on: true }],
          notSaved: true,
          problem: 'world.pack: checksum',
        }}
        onEnabled={nothing}
        onSiteEnabled={nothing}
        onPack={nothing}
        onAnnotateOnce={nothing}
        onAlwaysOnSite={nothing}
        onAllSites={nothing}
        onReveal={nothing}
        onPanel={nothing}
        onOptions={nothing}
        onPublished={nothing}
      />,
      box,
    );
    expect(await violations(box)).toEqual([]);
  });

  test.each([true, false])('on the first-run page, with all well: %s', async (isWell) => {
    const box = document.createElement('div');
    document.body.append(box);
    const nothing = () => {};
    render(
      <Welcome
        locale={{ lang: 'ar' }}
        state={{
          enabled: isWell,
          needsKey: !isWell,
          keys: {
            toggle: 'Alt+Shift+S',
            'next-mark': 'Alt+Shift+Down',
            'previous-mark': 'Alt+Shift+Up',
            'open-card': 'Alt+Shift+O',
            panel: '',
          },
          sitesAllowed: isWell,
          notSaved: !isWell,
          problem: isWell ? null : 'world.pack: checksum',
        }}
        newsSites={['news.example']}
        onLanguage={nothing}
        onEnabled={nothing}
        onAllowSites={nothing}
        onOptions={nothing}
      />,
      box,
    );
    expect(await violations(box)).toEqual([]);
  });
});
