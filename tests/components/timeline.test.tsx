// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SharedContext } from '../../components/card/shared.tsx';
import { timeAxis, WIDTH } from '../../components/charts/axis.ts';
import { groupOf, Timeline } from '../../components/charts/timeline.tsx';
import { nextMark } from '../../components/charts/walk.ts';
import type { EventLine } from '../../engine/context/card.ts';
import type { Lang } from '../../engine/document.ts';
import { CARDS } from '../fixtures/cards.ts';
import { draw, rowsOf } from './drawn.tsx';
import { show } from './mounted.ts';

afterEach(() => {
  document.body.replaceChildren();
});

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
