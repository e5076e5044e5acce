import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  LEAVE_DELAY,
  OPEN_DELAY,
  step,
} from '../../../entrypoints/content/hover.ts';

/*
 *     hidden ──over──▶ opening ──delay──▶ hover ──out──▶ leaving ──delay──▶ hidden
 *                        │ out, scroll      │ ▲             │ over card or mark
 *                        ▼                  │ └─────────────┘
 *                      hidden               └─pin─▶ pinned ──close / Esc──▶ hidden
 *     any ──key──▶ keyboard ──Esc, press──▶ hidden     any ──tap──▶ touch ──tap elsewhere──▶ hidden
 */

type Event = HoverEvent<string>;

/** A reader's hands, with a clock that goes on only when told. */
class Reader {
  state: HoverState<string> = { mode: 'hidden' };
  readonly done: HoverEffect<string>[] = [];
  private spent = 0;
  private timer: { token: number; left: number } | undefined;

  do(...events: Event[]): this {
    for (const event of events) {
      const { state, effects, spent } = step(this.state, event, this.spent);
      this.state = state;
      this.spent = spent;
      for (const effect of effects) {
        this.done.push(effect);
        if (effect.do === 'wait') this.timer = { token: effect.token, left: effect.ms };
        if (effect.do === 'hide') this.timer = undefined;
      }
    }
    return this;
  }

  wait(ms: number): this {
    if (this.timer === undefined) return this;
    this.timer.left -= ms;
    if (this.timer.left > 0) return this;
    const { token } = this.timer;
    this.timer = undefined;
    return this.do({ type: 'delay-over', token });
  }

  get mode() {
    return this.state.mode;
  }
  get shown(): string[] {
    return this.done.flatMap((effect) => (effect.do === 'show' ? [`${effect.mark} ${effect.mode}`] : []));
  }
}

const over = (mark: string): Event => ({ type: 'over', mark });
const OUT: Event = { type: 'out' };
const ON_CARD: Event = { type: 'over-card' };
const PRESS: Event = { type: 'press' };
const PIN: Event = { type: 'pin' };
const CLOSE: Event = { type: 'close' };
const open = () => new Reader().do(over('a')).wait(OPEN_DELAY);

describe('opening by the pointer', () => {
  test('a pointer that rests opens the card, asked for ahead', () => {
    const reader = new Reader().do(over('a'));
    expect(reader.done).toContainEqual({ do: 'prepare', mark: 'a', token: 1 });
    expect(reader.wait(OPEN_DELAY - 1).mode).toBe('opening');
    expect(reader.shown).toEqual([]);
    expect(reader.wait(1).shown).toEqual(['a hover']);
  });
  test('a pointer that passes opens nothing', () => {
    expect(new Reader().do(over('a')).wait(100).do(OUT).wait(1000).shown).toEqual([]);
  });
  test('moves on the same mark do not start the delay anew', () => {
    const reader = new Reader().do(over('a')).wait(OPEN_DELAY - 10);
    expect(reader.do(over('a'), over('a')).wait(10).mode).toBe('hover');
  });
  test('from mark to mark only the last opens, after a delay of its own', () => {
    const reader = new Reader().do(over('a')).wait(200).do(over('b'));
    expect(reader.wait(200).shown).toEqual([]);
    expect(reader.wait(OPEN_DELAY).shown).toEqual(['b hover']);
  });
  test('what comes to lie under the pointer by a scroll was not pointed at', () => {
    expect(new Reader().do(over('a'), { type: 'scroll' }).wait(1000).shown).toEqual([]);
  });
  test('a button that goes down calls it off: a click or a selection begins', () => {
    expect(new Reader().do(over('a')).wait(100).do(PRESS).wait(1000).shown).toEqual([]);
  });
  test('a late delay of an earlier mark opens nothing', () => {
    const reader = new Reader().do(over('a'), OUT, over('b'));
    expect(reader.do({ type: 'delay-over', token: 1 }).mode).toBe('opening');
  });
});

describe('staying open (WCAG 1.4.13)', () => {
  test('the pointer may cross the gap into the card and stay there', () => {
    const reader = open()
      .do(OUT)
      .wait(LEAVE_DELAY - 1)
      .do(ON_CARD);
    expect(reader.wait(10_000).mode).toBe('hover');
  });
  test('and come back to the mark', () => {
    expect(open().do(OUT).wait(100).do(over('a')).wait(10_000).mode).toBe('hover');
  });
  test('another mark on the way into the card does not steal it', () => {
    const reader = open().do(over('b')).wait(100).do(ON_CARD).wait(10_000);
    expect(reader.shown.filter((shown) => shown.startsWith('b'))).toEqual([]);
    expect(reader.mode).toBe('hover');
  });
  test('a scroll closes nothing', () => {
    expect(open().do({ type: 'scroll' }).wait(10_000).mode).toBe('hover');
  });
  test('it goes a moment after the pointer has left for good', () => {
    const reader = open().do(OUT);
    expect(reader.wait(LEAVE_DELAY - 1).mode).toBe('leaving');
    expect(reader.wait(1).mode).toBe('hidden');
    expect(reader.done.at(-1)).toEqual({ do: 'hide' });
  });
});

describe('dismissing', () => {
  test('closed on purpose it does not open again under the resting pointer', () => {
    const reader = open().do(CLOSE, over('a')).wait(10_000);
    expect(reader.mode).toBe('hidden');
    expect(reader.do(OUT, over('a')).wait(OPEN_DELAY).mode).toBe('hover');
  });
  test.each([
    ['hover', open()],
    ['leaving', open().do(OUT)],
    ['pinned', open().do(PIN)],
    ['keyboard', new Reader().do({ type: 'key', mark: 'a' })],
    ['touch', new Reader().do({ type: 'tap', mark: 'a' })],
    ['opening', new Reader().do(over('a'))],
  ])('Esc closes from %s', (mode, reader) => {
    expect(reader.mode).toBe(mode);
    expect(reader.do(CLOSE).mode).toBe('hidden');
    expect(reader.done.at(-1)).toEqual({ do: 'hide' });
  });
  test('there is nothing to show: hidden; an answer for another mark changes nothing', () => {
    const reader = open();
    const token = reader.state.mode === 'hidden' ? 0 : reader.state.token;
    expect(reader.do({ type: 'nothing', token: token + 99 }).mode).toBe('hover');
    expect(reader.do({ type: 'nothing', token }).mode).toBe('hidden');
  });
});

describe('pinned, by key, by touch', () => {
  test('a pinned card stays when the pointer goes, other marks are passed and the page is pressed', () => {
    const reader = open().do(PIN, OUT, over('b'), PRESS, { type: 'scroll' }).wait(10_000);
    expect(reader.mode).toBe('pinned');
    expect(reader.shown).toEqual(['a hover', 'a pinned']);
  });
  test('unpinned it is a hover card again', () => {
    expect(open().do(PIN, PIN, OUT).wait(LEAVE_DELAY).mode).toBe('hidden');
  });
  test('a card by key opens at once and minds no pointer, but a press', () => {
    const reader = new Reader().do({ type: 'key', mark: 'a' });
    expect(reader.shown).toEqual(['a keyboard']);
    expect(reader.do(OUT, over('b')).wait(10_000).mode).toBe('keyboard');
    expect(reader.do(PRESS).mode).toBe('hidden');
  });
  test('the key leads on to the next mark', () => {
    expect(new Reader().do({ type: 'key', mark: 'a' }, { type: 'key', mark: 'b' }).shown).toEqual([
      'a keyboard',
      'b keyboard',
    ]);
  });
  test('a tap opens at once, another tap leads on, a tap elsewhere closes', () => {
    const reader = new Reader().do({ type: 'tap', mark: 'a' }, { type: 'tap', mark: 'b' });
    expect(reader.shown).toEqual(['a touch', 'b touch']);
    expect(reader.do({ type: 'tap', mark: undefined }).mode).toBe('hidden');
  });
  test('a tap elsewhere does not close what was pinned', () => {
    expect(open().do(PIN, { type: 'tap', mark: undefined }).mode).toBe('pinned');
  });
});

describe('whatever happens', () => {
  const marks = fc.constantFrom('a', 'b');
  const events: fc.Arbitrary<Event | number> = fc.oneof(
    fc.integer({ min: 0, max: 600 }),
    marks.map(over),
    marks.map((mark): Event => ({ type: 'key', mark })),
    fc.option(marks, { nil: undefined }).map((mark): Event => ({ type: 'tap', mark })),
    fc.constantFrom<Event>(OUT, ON_CARD, PRESS, PIN, CLOSE, { type: 'scroll' }),
    fc.nat(30).map((token): Event => ({ type: 'delay-over', token })),
    fc.nat(30).map((token): Event => ({ type: 'nothing', token })),
  );

  test('tokens never come twice, and every card that was shown is hidden by Esc', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 60 }), (all) => {
        const reader = new Reader();
        for (const event of all) typeof event === 'number' ? reader.wait(event) : reader.do(event);
        const waits = reader.done.flatMap((effect) => (effect.do === 'wait' ? [effect.token] : []));
        expect(new Set(waits).size).toBe(waits.length);
        reader.do(CLOSE);
        expect(reader.mode).toBe('hidden');
        const last = reader.done.findLast(({ do: what }) => what === 'show' || what === 'hide');
        expect(last === undefined || last.do === 'hide').toBe(true);
      }),
    );
  });

  test('without a pointer nothing stays that only a pointer could close', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 40 }), (all) => {
        const reader = new Reader();
        for (const event of all) typeof event === 'number' ? reader.wait(event) : reader.do(event);
        reader.do(OUT).wait(OPEN_DELAY).wait(LEAVE_DELAY);
        expect(['hidden', 'pinned', 'keyboard', 'touch']).toContain(reader.mode);
      }),
    );
  });
});
