/**
 * How the card opens and closes, without a page: a state, what happened, the next state and what to do. `M` names a mark.
 *
 *     hidden ──over──▶ opening ──delay──▶ hover ──out──▶ leaving ──delay──▶ hidden
 *                        │ out, scroll      │ ▲             │ over card or mark
 *                        ▼                  │ └─────────────┘
 *                      hidden               └─pin─▶ pinned ──close / Esc──▶ hidden
 *     any ──key──▶ keyboard ──Esc, press──▶ hidden     any ──tap──▶ touch ──tap elsewhere──▶ hidden
 *
 * See docs/decisions/0067-when-the-card-opens-and-closes.md.
 */
export type HoverState<M> =
  /** A card that was closed on purpose does not open again under the resting pointer: not before it has been elsewhere. */
  | { readonly mode: 'hidden'; readonly dismissed?: M | undefined }
  /** The pointer rests on a mark; a pointer that only passes opens nothing. */
  | { readonly mode: 'opening'; readonly mark: M; readonly token: number }
  | { readonly mode: 'hover'; readonly mark: M; readonly token: number }
  /** The pointer left mark and card; it has a moment to come back, since it must cross the gap between them (WCAG 1.4.13). */
  | { readonly mode: 'leaving'; readonly mark: M; readonly token: number; readonly wait: number }
  /** Stays until it is closed: to copy from it, or to read on beside it. */
  | { readonly mode: 'pinned'; readonly mark: M; readonly token: number }
  /** Opened by a key: holds the focus and gives it back. */
  | { readonly mode: 'keyboard'; readonly mark: M; readonly token: number }
  /** Opened by a tap: there is no pointer that could leave. */
  | { readonly mode: 'touch'; readonly mark: M; readonly token: number };

export type HoverEvent<M> =
  | { readonly type: 'over'; readonly mark: M }
  | { readonly type: 'out' }
  | { readonly type: 'over-card' }
  | { readonly type: 'delay-over'; readonly token: number }
  /** The page moved under a pointer that rests: what comes to lie under it was not pointed at. */
  | { readonly type: 'scroll' }
  /** A button went down on the page: a selection or a click begins. */
  | { readonly type: 'press' }
  | { readonly type: 'tap'; readonly mark: M | undefined }
  | { readonly type: 'key'; readonly mark: M }
  | { readonly type: 'pin' }
  | { readonly type: 'close' }
  /** There is nothing to show for the mark. */
  | { readonly type: 'nothing'; readonly token: number };

/** The modes in which a card is to be seen. */
export type ShownMode = 'hover' | 'pinned' | 'keyboard' | 'touch';

export type HoverEffect<M> =
  | { readonly do: 'wait'; readonly ms: number; readonly token: number }
  /** Ask for the card ahead of the delay. */
  | { readonly do: 'prepare'; readonly mark: M; readonly token: number }
  | { readonly do: 'show'; readonly mark: M; readonly token: number; readonly mode: ShownMode }
  | { readonly do: 'hide' };

/**
 * Long enough that a pointer which crosses a line of text opens nothing, short enough to feel prompt: Wikipedia's page
 * previews wait 150 ms for the request and show at 500 ms at the earliest; a local lookup need not wait as long.
 */
export const OPEN_DELAY = 250;
/** As Wikipedia's previews (ABANDON_END_DELAY, 300 ms): time to cross the gap between mark and card. */
export const LEAVE_DELAY = 300;

export interface Step<M> {
  readonly state: HoverState<M>;
  readonly effects: readonly HoverEffect<M>[];
  /** The highest token used so far, to be handed to the next step. */
  readonly spent: number;
}

/**
 * @param spent the highest token used so far. Every interaction with a mark has one token, every delay one of its own;
 *   none is used twice, so that whatever carries an older one is known to be late and is dropped.
 * @param openDelay ms that the pointer rests on a mark before its card opens
 */
export function step<M>(
  state: HoverState<M>,
  event: HoverEvent<M>,
  spent: number,
  openDelay: number = OPEN_DELAY,
): Step<M> {
  const to = (next: HoverState<M>, ...effects: HoverEffect<M>[]): Step<M> => ({
    state: next,
    effects,
    spent,
  });
  const stay = to(state);
  const hide = (dismissed?: M): Step<M> => to({ mode: 'hidden', dismissed }, { do: 'hide' });
  const open = (mark: M, mode: ShownMode): Step<M> => {
    const token = spent + 1;
    return {
      state: { mode, mark, token },
      effects: [
        { do: 'prepare', mark, token },
        { do: 'show', mark, token, mode },
      ],
      spent: token,
    };
  };
  const point = (mark: M): Step<M> => {
    const token = spent + 1;
    return {
      state: { mode: 'opening', mark, token },
      effects: [
        { do: 'prepare', mark, token },
        { do: 'wait', ms: openDelay, token },
      ],
      spent: token,
    };
  };
  const leave = (mark: M, token: number): Step<M> => {
    const wait = spent + 1;
    return {
      state: { mode: 'leaving', mark, token, wait },
      effects: [{ do: 'wait', ms: LEAVE_DELAY, token: wait }],
      spent: wait,
    };
  };
  /** Shown again, since the pointer may have left before the card had come. */
  const comeBack = (mark: M, token: number): Step<M> =>
    to({ mode: 'hover', mark, token }, { do: 'show', mark, token, mode: 'hover' });

  switch (event.type) {
    case 'over':
      switch (state.mode) {
        case 'hidden':
          return state.dismissed === event.mark ? stay : point(event.mark);
        case 'opening':
          return state.mark === event.mark ? stay : point(event.mark);
        case 'hover':
          // Another mark on the way into the card must not steal it: the open one leaves first.
          return state.mark === event.mark ? stay : leave(state.mark, state.token);
        case 'leaving':
          return state.mark === event.mark ? comeBack(state.mark, state.token) : stay;
        default:
          return stay;
      }
    case 'over-card':
      return state.mode === 'leaving' ? comeBack(state.mark, state.token) : stay;
    case 'out':
      if (state.mode === 'hidden') return state.dismissed === undefined ? stay : to({ mode: 'hidden' });
      if (state.mode === 'opening') return to({ mode: 'hidden' });
      return state.mode === 'hover' ? leave(state.mark, state.token) : stay;
    case 'scroll':
      return state.mode === 'opening' ? to({ mode: 'hidden' }) : stay;
    case 'delay-over':
      if (state.mode === 'opening' && state.token === event.token) {
        const { mark, token } = state;
        return to({ mode: 'hover', mark, token }, { do: 'show', mark, token, mode: 'hover' });
      }
      return state.mode === 'leaving' && state.wait === event.token ? hide() : stay;
    case 'press':
      return state.mode === 'hidden' || state.mode === 'pinned' ? stay : hide(state.mark);
    case 'tap':
      if (event.mark !== undefined) return open(event.mark, 'touch');
      return state.mode === 'touch' ? hide() : stay;
    case 'key':
      return open(event.mark, 'keyboard');
    case 'pin': {
      if (state.mode === 'hidden' || state.mode === 'opening') return stay;
      const { mark, token } = state;
      const mode = state.mode === 'pinned' ? 'hover' : 'pinned';
      return to({ mode, mark, token }, { do: 'show', mark, token, mode });
    }
    case 'close':
      return state.mode === 'hidden' ? stay : hide(state.mark);
    case 'nothing':
      return state.mode !== 'hidden' && state.token === event.token ? hide(state.mark) : stay;
  }
}
