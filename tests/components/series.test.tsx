// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SharedContext } from '../../components/card/shared.tsx';
import { WIDTH } from '../../components/charts/axis.ts';
import { PartsBar } from '../../components/charts/parts-bar.tsx';
import { Series } from '../../components/charts/series.tsx';
import type { ObservationLine } from '../../engine/context/card.ts';
import type { Lang } from '../../engine/document.ts';
import { CARDS } from '../fixtures/cards.ts';
import { draw } from './drawn.tsx';
import { show } from './mounted.ts';

afterEach(() => {
  document.body.replaceChildren();
});

describe('the series', () => {
  const { series } = CARDS.troops.measure!;
  const article = { at: '2023-03-14', value: 900, label: '900' };

  test('marks every figure and rings the article’s own', () => {
    const box = draw(<Series title="US troops" observations={series.before} article={article} />, 'en');
    expect(box.querySelectorAll('.point, .span')).toHaveLength(series.before.length);
    expect(box.querySelectorAll('.ring')).toHaveLength(1);
    expect(box.querySelector('svg')?.getAttribute('aria-label')).toContain('and the article’s figure, 900');
  });

  test('the article’s ring stands level with the record’s equal figure', () => {
    const box = draw(<Series title="x" observations={series.before} article={article} />, 'ar');
    const y = (element: Element | null) =>
      /translate\([-\d.]+ ([-\d.]+)/.exec(element?.getAttribute('transform') ?? '')?.[1];
    const points = [...box.querySelectorAll('.point')].map(y);
    expect(points).toContain(y(box.querySelector('.own')));
  });

  test('no line is drawn through a date for which sources differ', () => {
    const at = (date: string, value: number): ObservationLine => ({ ...series.before[0]!, at: date, value });
    const agreed = [at('2020', 5), at('2021', 6), at('2022', 7)];
    const path = (lines: ObservationLine[]) =>
      draw(<Series title="x" observations={lines} article={null} />, 'en')
        .querySelector('.steps')
        ?.getAttribute('d') ?? '';
    expect(path(agreed).match(/M/g)).toHaveLength(1);
    expect(path([...agreed.slice(0, 2), at('2021', 9), agreed[2]!]).match(/M/g)).toHaveLength(2);
  });

  test('a count over a period is a bar, not a level', () => {
    const period = (at: string, value: number): ObservationLine => ({ ...series.before[0]!, at, value });
    const lines = [period('2023-01-01/2023-06-30', 40), period('2023-07-01/2023-12-31', 50)];
    const box = draw(<Series title="x" observations={lines} article={null} />, 'en');
    expect(box.querySelectorAll('.span')).toHaveLength(2);
    expect(box.querySelector('.steps')?.getAttribute('d') ?? '').toBe('');
  });

  test('in Arabic the labels of the axis keep the order of Arabic', () => {
    const millions = series.before.map((line, i) => ({ ...line, value: 2_000_000 * (i + 1) }));
    const box = draw(<Series title="x" observations={millions} article={null} />, 'ar');
    const labels = [...box.querySelectorAll('text')].map((label) => label.textContent ?? '');
    expect(labels.some((label) => label.includes('مليون'))).toBe(true);
    for (const label of labels) expect(label).toMatch(/^\u2067.+\u2069$/u);
  });

  const option = (root: ParentNode) =>
    root.querySelector('[aria-selected="true"]')?.getAttribute('aria-label');
  const walk = (lang: Lang) => {
    const shown = show(CARDS.troops, lang, { pinned: true });
    const drawing = shown.all('figure > svg')[0]!;
    const press = async (key: string) => {
      drawing.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await new Promise((done) => setTimeout(done));
    };
    drawing.focus();
    return { ...shown, drawing, press };
  };

  test('the keys walk its points to the article’s own, each by date, figure and who said it', async () => {
    const { root, press, text } = walk('en');
    await vi.waitFor(() => expect(option(root)).toBe('Article — 900'));
    expect(text('.named')).toBe('Article — 900');
    await press('Home');
    const oldest = series.before.at(-1)!;
    expect(option(root)).toMatch(/^\d.* — .*\d+.* — \p{L}+/u);
    expect(option(root)).toContain(oldest.at.slice(0, 4));
    const first = option(root);
    await press('ArrowRight');
    expect(option(root)).not.toBe(first);
    await press('ArrowLeft');
    expect(option(root)).toBe(first);
  });

  test('in Arabic time runs to the left, and so does the key for what is later', async () => {
    const { root, press } = walk('ar');
    await vi.waitFor(() => expect(option(root)).toBe('المقال — 900'));
    await press('ArrowLeft');
    expect(option(root)).toBe('المقال — 900');
    await press('Home');
    const first = option(root);
    await press('ArrowRight');
    expect(option(root)).toBe(first);
    await press('ArrowLeft');
    expect(option(root)).not.toBe(first);
  });

  test('Enter leads to the point’s row in the table', async () => {
    const { root, press, all } = walk('en');
    await press('Home');
    await press('Enter');
    await vi.waitFor(() => expect(root.activeElement?.tagName).toBe('TR'));
    expect(root.activeElement!.closest('details')!.open).toBe(true);
    expect(root.activeElement!.textContent).toContain(series.before.at(-1)!.at.slice(0, 4));
    const rows = all('tbody tr').map((row) => row.textContent);
    expect(rows).toHaveLength(series.before.length + 1);
    expect(rows.at(-1)).toBe('14 Mar 2023900Article');
  });

  test('on a page without script it is a picture with its table', () => {
    const shared = { sources: [], asOf: null, onReveal: () => {}, hrefOf: () => '#' };
    const box = draw(
      <SharedContext.Provider value={shared}>
        <Series title="x" observations={series.before} article={article} />
      </SharedContext.Provider>,
      'en',
    );
    expect(box.querySelector('figure > svg')!.getAttribute('role')).toBe('img');
    expect(box.querySelectorAll('.observation title')).toHaveLength(series.before.length);
    expect(box.querySelectorAll('tbody tr')).toHaveLength(series.before.length + 1);
  });

  test('one figure needs no chart', () => {
    expect(
      draw(<Series title="x" observations={series.before.slice(0, 1)} article={article} />, 'en').innerHTML,
    ).toBe('');
  });
});

test('parts stand in the order of reading and fill the bar', () => {
  const rects = (rtl: boolean) =>
    [
      ...draw(
        <PartsBar values={[17, 9, 2]} label="17, 9, 2" rtl={rtl} />,
        rtl ? 'ar' : 'en',
      ).querySelectorAll('rect'),
    ].map((rect) => ({ x: Number(rect.getAttribute('x')), width: Number(rect.getAttribute('width')) }));
  const english = rects(false);
  const arabic = rects(true);
  expect(english[0]!.x).toBe(0);
  expect(english[1]!.x).toBeGreaterThan(english[0]!.x);
  expect(arabic[0]!.x).toBeGreaterThan(arabic[1]!.x);
  expect(arabic[0]!.x + arabic[0]!.width).toBeCloseTo(WIDTH - 24);
  expect(english[0]!.width / english[1]!.width).toBeCloseTo(17 / 9, 0);
});
