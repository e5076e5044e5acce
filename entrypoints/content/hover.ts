/**
 * How the card opens and closes, without a page: a state, what happened, the next state and what to do. `M` names a mark.
 *
 *     hidden ──over──▶ opening ──delay──▶ hover ──out──▶ leaving ──delay──▶ hidden
 *                        │ out              │ ▲             │ over card or mark
 *                        ▼                  │ └─────────────┘
 *                      hidden               └─pin─▶ pinned ──close / Esc──▶ hidden
 *     any ──key──▶ keyboard ──Esc──▶ hidden          any ──tap──▶ touch ──tap elsewhere──▶ hidden
 */
export type HoverState<M> =
  | { readonly mode: 'hidden' }
  /** The pointer rests on a mark; a pointer that only passes opens nothing. */
  | { readonly mode: 'opening'; readonly mark: M; readonly token: number }
  | { readonly mode: 'hover'; readonly mark: M; readonly token: number }
  /** The pointer left mark and card; it has a moment to come back, since it must cross the gap between them (WCAG 1.4.13). */
  | { readonly mode: 'leaving'; readonly mark: M; readonly token: number }
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
  /** A button went down on the page: a selection or a click begins. */
  | { readonly type: 'press' }
  | { readonly type: 'tap'; readonly mark: M | undefined }
  | { readonly type: 'key'; readonly mark: M }
  | { readonly type: 'pin' }
  | { readonly type: 'close' }
  /** There is nothing to show for the mark. */
  | { readonly type: 'nothing'; readonly token: number };

export type HoverEffect<M> =
  | { readonly do: 'wait'; readonly ms: number; readonly token: number }
  /** Ask for the card ahead of the delay. */
  | { readonly do: 'prepare'; readonly mark: M; readonly token: number }
  | {
      readonly do: 'show';
      readonly mark: M;
      readonly token: number;
      readonly mode: 'hover' | 'pinned' | 'keyboard' | 'touch';
    }
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
}

const HIDDEN = { mode: 'hidden' } as const;

/** The next token; what carries an older one is late and is dropped. */
function next<M>(state: HoverState<M>, spent: number): number {
  return Math.max(spent, state.mode === 'hidden' ? 0 : state.token) + 1;
}

/** @param spent the highest token used so far, so that tokens never repeat while hidden */
export function step<M>(state: HoverState<M>, event: HoverEvent<M>, spent: number): Step<M> {
  const stay: Step<M> = { state, effects: [] };
  switch (event.type) {
    case 'over':
      return over(state, event.mark, spent);
    case 'over-card':
      return state.mode === 'leaving' ? { state: { ...state, mode: 'hover' }, effects: [] } : stay;
    case 'out':
      if (state.mode === 'opening') return { state: HIDDEN, effects: [] };
      if (state.mode !== 'hover') return stay;
      return leave(state, spent);
    case 'delay-over':
      if (state.mode === 'hidden' || state.token !== event.token) return stay;
      if (state.mode === 'opening') return show(state.mark, state.token, 'hover');
      if (state.mode === 'leaving') return hide();
      return stay;
    case 'press':
      return state.mode === 'opening' ||
        state.mode === 'hover' ||
        state.mode === 'leaving' ||
        state.mode === 'touch'
        ? hide()
        : stay;
    case 'tap':
      if (event.mark !== undefined) return show(event.mark, next(state, spent), 'touch', true);
      return state.mode === 'touch' ? hide() : stay;
    case 'key':
      return show(event.mark, next(state, spent), 'keyboard', true);
    case 'pin':
      if (state.mode === 'hidden' || state.mode === 'opening') return stay;
      return state.mode === 'pinned'
        ? {
            state: { ...state, mode: 'hover' },
            effects: [{ do: 'show', mark: state.mark, token: state.token, mode: 'hover' }],
          }
        : show(state.mark, state.token, 'pinned');
    case 'close':
      return state.mode === 'hidden' ? stay : hide();
    case 'nothing':
      return state.mode !== 'hidden' && state.token === event.token ? hide() : stay;
  }
}

function over<M>(state: HoverState<M>, mark: M, spent: number): Step<M> {
  if (state.mode === 'pinned' || state.mode === 'keyboard' || state.mode === 'touch')
    return { state, effects: [] };
  if (state.mode !== 'hidden' && state.mark === mark) {
    return state.mode === 'leaving'
      ? { state: { ...state, mode: 'hover' }, effects: [] }
      : { state, effects: [] };
  }
  // While a card is open, another mark on the way into it must not steal it: the open one leaves first.
  if (state.mode === 'hover') return leave(state, spent);
  if (state.mode === 'leaving') return { state, effects: [] };
  const token = next(state, spent);
  return {
    state: { mode: 'opening', mark, token },
    effects: [
      { do: 'prepare', mark, token },
      { do: 'wait', ms: OPEN_DELAY, token },
    ],
  };
}

function leave<M>(
  state: { readonly mark: M; readonly token: number; readonly mode: 'hover' },
  spent: number,
): Step<M> {
  const token = next(state as HoverState<M>, spent);
  return {
    state: { mode: 'leaving', mark: state.mark, token },
    effects: [{ do: 'wait', ms: LEAVE_DELAY, token }],
  };
}

function show<M>(
  mark: M,
  token: number,
  mode: 'hover' | 'pinned' | 'keyboard' | 'touch',
  prepare = false,
): Step<M> {
  const effects: HoverEffect<M>[] = prepare ? [{ do: 'prepare', mark, token }] : [];
  return { state: { mode, mark, token }, effects: [...effects, { do: 'show', mark, token, mode }] };
}

function hide<M>(): Step<M> {
  return { state: HIDDEN, effects: [{ do: 'hide' }] };
}
