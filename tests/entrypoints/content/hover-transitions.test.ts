import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  LEAVE_DELAY,
  OPEN_DELAY,
  type Step,
  step,
} from '../../../entrypoints/content/hover.ts';

/*
 *     hidden ──over──▶ opening ──delay──▶ hover ──out──▶ leaving ──delay──▶ hidden
 *       ▲ └─dismissed─┐  │ out, scroll      │ ▲             │ over card or mark
 *       │  (until out)│  ▼                  │ └─────────────┘
 *       │             └ hidden              ├─pin─▶ pinned ──pin─▶ hover
 *       │                                   │         │ close, Esc
 *       ├────────press, close, Esc──────────┘         │
 *       ├─────────────────────────────────────────────┘
 *       ├──press, close, Esc── keyboard ◀──key── any
 *       └──tap elsewhere, press, close, Esc── touch ◀──tap on a mark── any
 */

type State = HoverState<string>;
type Event = HoverEvent<string>;

const opening: State = { mode: 'opening', mark: 'a', token: 3 };
const hover: State = { mode: 'hover', mark: 'a', token: 3 };
const leaving: State = { mode: 'leaving', mark: 'a', token: 3, wait: 4 };
const pinned: State = { mode: 'pinned', mark: 'a', token: 3 };
const keyboard: State = { mode: 'keyboard', mark: 'a', token: 3 };
const touch: State = { mode: 'touch', mark: 'a', token: 3 };
const hidden: State = { mode: 'hidden' };
const dismissed: State = { mode: 'hidden', dismissed: 'a' };
const SPENT = 4;

const opens = (mark: string): HoverEffect<string>[] => [
  { do: 'prepare', mark, token: 5 },
  { do: 'wait', ms: OPEN_DELAY, token: 5 },
];
const shows = (mode: 'hover' | 'pinned', mark = 'a'): HoverEffect<string>[] => [
  { do: 'show', mark, token: 3, mode },
];
const opensAtOnce = (mode: 'keyboard' | 'touch', mark: string): HoverEffect<string>[] => [
  { do: 'prepare', mark, token: 5 },
  { do: 'show', mark, token: 5, mode },
];
const leaves: HoverEffect<string>[] = [{ do: 'wait', ms: LEAVE_DELAY, token: 5 }];
const hides: HoverEffect<string>[] = [{ do: 'hide' }];

const over = (mark: string): Event => ({ type: 'over', mark });
const delay = (token: number): Event => ({ type: 'delay-over', token });

const transitions: [why: string, from: State, event: Event, to: State, effects: HoverEffect<string>[]][] = [
  ['a pointer on a mark waits', hidden, over('a'), { mode: 'opening', mark: 'a', token: 5 }, opens('a')],
  ['a dismissed mark stays closed', dismissed, over('a'), dismissed, []],
  ['another mark does not', dismissed, over('b'), { mode: 'opening', mark: 'b', token: 5 }, opens('b')],
  ['elsewhere, the dismissal is over', dismissed, { type: 'out' }, hidden, []],
  ['a pointer that passes opens nothing', opening, { type: 'out' }, hidden, []],
  ['moving within the mark changes nothing', opening, over('a'), opening, []],
  ['the next mark begins anew', opening, over('b'), { mode: 'opening', mark: 'b', token: 5 }, opens('b')],
  ['a page that scrolls under it opens nothing', opening, { type: 'scroll' }, hidden, []],
  ['after the delay it is shown', opening, delay(3), hover, shows('hover')],
  ['an older delay is late', opening, delay(2), opening, []],
  ['out of it, there is a moment', hover, { type: 'out' }, { ...leaving, wait: 5 } as State, leaves],
  ['scrolling closes nothing', hover, { type: 'scroll' }, hover, []],
  ['a mark on the way does not steal it', hover, over('b'), { ...leaving, wait: 5 } as State, leaves],
  ['back on the mark', leaving, over('a'), hover, shows('hover')],
  ['into the card', leaving, { type: 'over-card' }, hover, shows('hover')],
  ['another mark meanwhile waits', leaving, over('b'), leaving, []],
  ['then it goes, and may come back', leaving, delay(4), hidden, hides],
  ['the opening delay does not close it', leaving, delay(3), leaving, []],
  ['out again changes nothing', leaving, { type: 'out' }, leaving, []],
  ['pinned', hover, { type: 'pin' }, pinned, shows('pinned')],
  ['pinned on the way out', leaving, { type: 'pin' }, pinned, shows('pinned')],
  ['unpinned', pinned, { type: 'pin' }, hover, shows('hover')],
  ['nothing to pin', hidden, { type: 'pin' }, hidden, []],
  ['not yet to be pinned', opening, { type: 'pin' }, opening, []],
  ['pinned stays: out', pinned, { type: 'out' }, pinned, []],
  ['pinned stays: over', pinned, over('b'), pinned, []],
  ['pinned stays: press', pinned, { type: 'press' }, pinned, []],
  ['a press opens nothing', opening, { type: 'press' }, dismissed, hides],
  ['a press closes', hover, { type: 'press' }, dismissed, hides],
  ['a press closes what a key opened', keyboard, { type: 'press' }, dismissed, hides],
  ['a press on nothing', hidden, { type: 'press' }, hidden, []],
  [
    'a tap opens at once',
    hidden,
    { type: 'tap', mark: 'b' },
    { mode: 'touch', mark: 'b', token: 5 },
    opensAtOnce('touch', 'b'),
  ],
  [
    'a tap on another',
    touch,
    { type: 'tap', mark: 'b' },
    { mode: 'touch', mark: 'b', token: 5 },
    opensAtOnce('touch', 'b'),
  ],
  ['a tap elsewhere closes', touch, { type: 'tap', mark: undefined }, hidden, hides],
  ['a tap elsewhere leaves the pinned', pinned, { type: 'tap', mark: undefined }, pinned, []],
  [
    'a key opens at once',
    hover,
    { type: 'key', mark: 'b' },
    { mode: 'keyboard', mark: 'b', token: 5 },
    opensAtOnce('keyboard', 'b'),
  ],
  ['the pointer does not close what a key opened', keyboard, { type: 'out' }, keyboard, []],
  ['Esc', keyboard, { type: 'close' }, dismissed, hides],
  ['Esc on nothing', hidden, { type: 'close' }, hidden, []],
  ['nothing to show', hover, { type: 'nothing', token: 3 }, dismissed, hides],
  ['nothing to show of an older one', hover, { type: 'nothing', token: 2 }, hover, []],
];

describe('transitions', () => {
  test.each(transitions)('%s', (_, from, event, to, effects) => {
    const result = step(from, event, SPENT);
    expect(result.state).toEqual(to);
    expect(result.effects).toEqual(effects);
  });
});

describe('whatever happens in whatever order', () => {
  const mark = fc.constantFrom('a', 'b', 'c');
  const token = fc.nat(30);
  const event: fc.Arbitrary<Event> = fc.oneof(
    fc.record({ type: fc.constant('over' as const), mark }),
    fc.record({
      type: fc.constantFrom(
        'out' as const,
        'over-card' as const,
        'press' as const,
        'pin' as const,
        'close' as const,
        'scroll' as const,
      ),
    }),
    fc.record({ type: fc.constant('delay-over' as const), token }),
    fc.record({ type: fc.constant('nothing' as const), token }),
    fc.record({ type: fc.constant('tap' as const), mark: fc.option(mark, { nil: undefined }) }),
    fc.record({ type: fc.constant('key' as const), mark }),
  );

  test('what is shown is the mark of the moment under its own token, and none after it was hidden', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let state: State = hidden;
        let spent = 0;
        const begun = new Map<number, string>();
        for (const happened of events) {
          const before = spent;
          const next: Step<string> = step(state, happened, spent);
          expect(next.spent).toBeGreaterThanOrEqual(before);
          for (const effect of next.effects) {
            if (effect.do === 'prepare') {
              expect(effect.token).toBeGreaterThan(before);
              begun.set(effect.token, effect.mark);
            }
            if (effect.do === 'show') {
              expect(next.state).toMatchObject({ mode: effect.mode, mark: effect.mark, token: effect.token });
              expect(begun.get(effect.token)).toBe(effect.mark);
            }
            if (effect.do === 'hide') expect(next.state.mode).toBe('hidden');
          }
          const wasSeen = state.mode !== 'hidden' && state.mode !== 'opening';
          if (wasSeen && next.state.mode === 'hidden') expect(next.effects).toContainEqual({ do: 'hide' });
          ({ state, spent } = next);
        }
        const closed = step(state, { type: 'close' }, spent);
        expect(closed.state.mode).toBe('hidden');
        for (const late of begun.keys()) {
          expect(step(closed.state, { type: 'delay-over', token: late }, closed.spent).effects).toEqual([]);
          expect(step(closed.state, { type: 'nothing', token: late }, closed.spent).effects).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('every delay that is waited for ends the wait: nothing hangs between', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let state: State = hidden;
        let spent = 0;
        let waiting: number | undefined;
        for (const happened of events) {
          const next: Step<string> = step(state, happened, spent);
          for (const effect of next.effects) if (effect.do === 'wait') waiting = effect.token;
          ({ state, spent } = next);
        }
        if (state.mode !== 'opening' && state.mode !== 'leaving') return;
        expect(waiting).toBeDefined();
        const ended = step(state, delay(waiting!), spent).state;
        expect(ended.mode).toBe(state.mode === 'opening' ? 'hover' : 'hidden');
      }),
      { numRuns: 300 },
    );
  });
});
