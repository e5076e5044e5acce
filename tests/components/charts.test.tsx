// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SharedContext } from '../../components/card/shared.tsx';
import { timeAxis, WIDTH } from '../../components/charts/axis.ts';
import { PartsBar } from '../../components/charts/parts-bar.tsx';
import { LocatorMap } from '../../components/charts/place-map.tsx';
import { Series } from '../../components/charts/series.tsx';
import { groupOf, Timeline } from '../../components/charts/timeline.tsx';
import { nextMark } from '../../components/charts/walk.ts';
import { LocaleContext } from '../../components/i18n/say.tsx';
import type { EventLine, ObservationLine, PlaceMap } from '../../engine/context/card.ts';
import type { Lang } from '../../engine/document.ts';
import { CARDS } from '../fixtures/cards.ts';
import { show } from './mounted.ts';

afterEach(() => {
  document.body.replaceChildren();
});

function draw(node: preact.ComponentChild, lang: Lang): HTMLElement {
  const box = document.createElement('div');
  document.body.append(box);
  render(<LocaleContext.Provider value={{ lang }}>{node}</LocaleContext.Provider>, box);
  return box;
}

/** The rows of the table that a drawing is as; they are made when the fold is opened. */
async function rowsOf(box: ParentNode): Promise<(string | null)[]> {
  const fold = box.querySelector<HTMLDetailsElement>('figure > details')!;
  expect(fold.querySelector('table')).toBeNull();
  fold.open = true;
  fold.dispatchEvent(new Event('toggle'));
  await vi.waitFor(() => expect(fold.querySelector('table')).not.toBeNull());
  return [...fold.querySelectorAll('tbody tr')].map((row) => row.textContent);
}

const shift = (element: Element) =>
  Number(/translate\(([-\d.]+)/.exec(element.getAttribute('transform') ?? '')?.[1]);

function event(id: string, date: string, kind = 'rocket-attack'): EventLine {
  return { event: id, kind, date, time: null, summary: { ar: 'س', en: 's' }, sources: [0], weak: false };
}

describe('the time axis', () => {
  const dates = [new Date('2021-06-28'), new Date('2023-03-14')];
  test('runs from left to right in English and from right to left in Arabic', () => {
    const english = timeAxis(dates, 10, 300, false);
    const arabic = timeAxis(dates, 10, 300, true);
    expect(english.x(dates[0]!)).toBe(10);
    expect(english.x(dates[1]!)).toBe(300);
    expect(arabic.x(dates[0]!)).toBe(300);
    expect(arabic.x(dates[1]!)).toBe(10);
  });

  test('no two labels of any span stand on each other', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 30_000 }),
        fc.boolean(),
        (from, days, rtl) => {
          const { ticks } = timeAxis([from, new Date(Number(from) + days * 86_400_000)], 10, 326, rtl);
          const room = { year: 30, month: 60, day: 44 };
          for (const [i, tick] of ticks.entries()) {
            const next = ticks[i + 1];
            if (next !== undefined) expect(next.x - tick.x).toBeGreaterThan(room[tick.unit]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the timeline', () => {
  const { events, asOf } = CARDS.greenVillage;

  test('has a mark for every event, told apart by shape, and the article as a line at the end of time', () => {
    const box = draw(<Timeline events={events.before} article={asOf} attacks={true} />, 'ar');
    const marks = [...box.querySelectorAll('figure > svg .dot')];
    expect(marks).toHaveLength(events.before.length);
    expect(new Set(marks.map((mark) => mark.getAttribute('d'))).size).toBe(3);
    const line = Number(box.querySelector('.article line')?.getAttribute('x1'));
    for (const mark of marks) expect(shift(mark)).toBeGreaterThanOrEqual(line);
    expect(box.querySelectorAll('.legend > span')).toHaveLength(3);
  });

  test('says in words what it shows', () => {
    const box = draw(<Timeline events={events.before} article={asOf} attacks={true} />, 'ar');
    expect(box.querySelector('figure > svg')?.getAttribute('aria-label')).toBe(
      'خط زمني من 28 يونيو 2021 إلى 13 مارس 2023: 10 هجمات، ثم تاريخ المقال 14 مارس 2023',
    );
    expect(box.querySelector('.dot')?.getAttribute('aria-label')).toContain('هجوم صاروخي');
  });

  test('on a page without script it is a picture', () => {
    const shared = { sources: [], asOf, onReveal: () => {}, hrefOf: () => '#' };
    const box = draw(
      <SharedContext.Provider value={shared}>
        <Timeline events={events.before} article={asOf} attacks={true} />
      </SharedContext.Provider>,
      'ar',
    );
    expect(box.querySelector('figure > svg')!.getAttribute('role')).toBe('img');
    expect(box.querySelectorAll('svg[tabindex]')).toHaveLength(0);
    expect(box.querySelectorAll('tbody tr')).toHaveLength(events.before.length);
    expect(box.querySelector('.dot title')?.textContent).toContain('هجوم صاروخي');
  });

  test('as a table: each event with its day, its kind and its source', async () => {
    const shared = { sources: CARDS.greenVillage.sources, asOf, onReveal: () => {} };
    const box = draw(
      <SharedContext.Provider value={shared}>
        <Timeline events={events.before} article={asOf} attacks={true} />
      </SharedContext.Provider>,
      'en',
    );
    expect(box.querySelector('summary')!.textContent).toBe('As a table');
    const rows = await rowsOf(box);
    expect(rows).toHaveLength(events.before.length);
    const [newest] = events.before;
    const publisher = CARDS.greenVillage.sources[newest!.sources[0]!]!.publisher.en;
    expect(rows[0]).toContain(`13 Mar 2023Rocket attack${publisher}`);
    const heads = [...box.querySelectorAll('thead th')].map((head) => head.textContent);
    expect(heads).toEqual(['Date', 'Event', 'Source']);
    expect(box.querySelectorAll('tbody th[scope="row"]')).toHaveLength(rows.length);
  });

  const keys = [
    // Time runs to the right in English: right is later.
    ['ArrowRight', 2, false, 3],
    ['ArrowUp', 2, false, 3],
    ['ArrowLeft', 2, false, 1],
    ['ArrowRight', 4, false, 4],
    ['Home', 2, false, 0],
    // And to the left in Arabic; the arrows still go the way that they point.
    ['ArrowRight', 2, true, 3],
    ['ArrowUp', 2, true, 1],
    ['ArrowDown', 2, true, 3],
    ['ArrowLeft', 0, true, 0],
    ['Home', 2, true, 4],
    ['End', 2, true, 0],
    ['Tab', 2, true, undefined],
    ['a', 2, false, undefined],
  ] as const;
  test.each(keys)('%s from mark %i of five, right to left: %s', (key, at, rtl, to) => {
    expect(nextMark(key, at, 5, rtl)).toBe(to);
  });

  test('the keys name one event after the other, and Enter leads to its entry, out of its fold', async () => {
    const shown = show(CARDS.greenVillage, 'en', { pinned: true });
    const drawing = shown.all('figure > svg')[0]!;
    const current = () => shown.all('[aria-selected="true"]').map((dot) => dot.getAttribute('aria-label'));
    const press = async (key: string) => {
      drawing.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await new Promise((done) => setTimeout(done));
    };
    drawing.focus();
    await vi.waitFor(() => expect(current()).toEqual(['13 March 2023 — Rocket attack']));
    expect(drawing.getAttribute('aria-activedescendant')).toBe(shown.all('[aria-selected="true"]')[0]!.id);
    await press('Home');
    expect(current()).toEqual(['28 June 2021 — Rocket attack']);
    expect(shown.text('.named')).toBe('28 June 2021 — Rocket attack');
    const oldest = events.before.at(-1)!.event;
    const entry = shown.all(`[data-event="${oldest}"]`)[0]!;
    expect(entry.closest('details')!.open).toBe(false);
    await press('Enter');
    expect(entry.closest('details')!.open).toBe(true);
    expect(shown.root.activeElement).toBe(entry);
  });

  test('mirrors: in English the same marks stand on the other side', () => {
    const arabic = draw(<Timeline events={events.before} article={asOf} attacks={true} />, 'ar');
    const english = draw(<Timeline events={events.before} article={asOf} attacks={true} />, 'en');
    const xs = (box: HTMLElement) => [...box.querySelectorAll('figure > svg .dot')].map(shift);
    const mirrored = xs(arabic).map((x) => WIDTH - x);
    expect(
      xs(english)
        .sort((a, b) => a - b)
        .map(Math.round),
    ).toEqual(mirrored.sort((a, b) => a - b).map(Math.round));
  });

  test('marks of one day stand one above another', () => {
    const lines = [event('a', '2023-03-13'), event('b', '2023-03-13'), event('c', '2023-01-01')];
    const box = draw(<Timeline events={lines} article="2023-03-14" attacks={true} />, 'en');
    const places = [...box.querySelectorAll('figure > svg .dot')].map((mark) =>
      mark.getAttribute('transform'),
    );
    expect(new Set(places).size).toBe(3);
  });

  test('one event needs no timeline; what has no date is left out', () => {
    expect(
      draw(<Timeline events={[event('a', '2023')]} article={null} attacks={false} />, 'en').innerHTML,
    ).toBe('');
  });

  test('stays inside its drawing for any events', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 2, maxLength: 120 }),
        fc.constantFrom<Lang>('ar', 'en'),
        (days, lang) => {
          const lines = days.map((date, i) => event(String(i), date));
          const box = draw(<Timeline events={lines} article="2026-02-01" attacks={false} />, lang);
          expect(box.innerHTML).not.toContain('NaN');
          for (const mark of box.querySelectorAll('figure > svg .dot')) {
            expect(shift(mark)).toBeGreaterThanOrEqual(0);
            expect(shift(mark)).toBeLessThanOrEqual(WIDTH);
          }
          box.remove();
        },
      ),
      { numRuns: 30 },
    );
  });

  test.each([
    ['mortar-attack', 'fire'],
    ['drone-shootdown', 'drone'],
    ['raid', 'ground'],
    ['airstrike', 'air'],
    ['visit', 'other'],
    ['something-new', 'other'],
  ])('%s looks like %s', (kind, group) => {
    expect(groupOf(kind)).toBe(group);
  });
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

describe('the map', () => {
  const both = (ar: string, en: string) => ({ ar, en });
  const map: PlaceMap = {
    width: 336,
    height: 190,
    countries: [
      { path: 'M0,0H200V190H0Z', label: both('سوريا', 'Syria'), x: 100, y: 60, own: true },
      { path: 'M200,0H336V190H200Z', label: both('العراق', 'Iraq'), x: 260, y: 100, own: false },
      { path: 'M0,0H9V9H0Z', label: null, x: 4, y: 4, own: false },
    ],
    here: { entity: 'p:base', label: both('القاعدة', 'The base'), x: 168, y: 95, exact: true },
    attacked: [
      { entity: 'p:far', label: both('المطار', 'The airport'), x: 80, y: 120, count: 9, exact: true },
      // Its name would lie on that of Iraq.
      { entity: 'p:near', label: both('المحافظة', 'The province'), x: 260, y: 86, count: 1, exact: false },
    ],
  };

  test('names the place, what lies around it, and the attacked places that have room for a name', () => {
    const box = draw(<LocatorMap map={map} title="The base" asOf="2023-03-14" />, 'en');
    const names = [...box.querySelectorAll('svg text')].map((text) => text.textContent);
    expect(names).toEqual(['The base', 'Syria', 'Iraq', 'The airport']);
    expect(box.querySelector('svg')!.getAttribute('aria-label')).toBe('Map: The base. In view: Syria, Iraq');
    expect(box.querySelectorAll('.own-country')).toHaveLength(1);
  });

  test('dots grow with the count, by area, and the table says all of them', async () => {
    const box = draw(<LocatorMap map={map} title="القاعدة" asOf="2023-03-14" />, 'ar');
    const [large, small] = [...box.querySelectorAll('.spot')].map((dot) => Number(dot.getAttribute('r')));
    expect(large).toBeGreaterThan(small!);
    expect(await rowsOf(box)).toEqual(['المطار9', 'المحافظة1']);
    expect(box.querySelector('summary')!.textContent).toContain('حتى تاريخ المقال');
  });

  test('a position that is not on record is said and drawn as such', () => {
    const around = { ...map, here: { ...map.here!, exact: false } };
    const box = draw(<LocatorMap map={around} title="x" asOf={null} />, 'en');
    expect(box.querySelector('.here .core')).toBeNull();
    expect(box.textContent).toContain('Exact position not on record; shown is The base.');
    expect(box.querySelector('summary')!.textContent).toBe('Dots: attacks on record');
  });
});
