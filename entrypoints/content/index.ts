import { defineContentScript } from 'wxt/utils/define-content-script';
import { isOnFor, readSettings, type Settings, watchSettings } from '../../platform/settings.ts';
import { NEWS_SITES } from '../../platform/news-sites.ts';
import { answerPopup } from './page-requests.ts';
import { PageSession } from './page-session.ts';

/** Set in this isolated world once the script runs: a page may get it from the manifest, a granted site and the popup at once. */
const RUNNING = Symbol.for('siyaq.running');
type Guarded = typeof globalThis & { [RUNNING]?: AbortSignal };

export default defineContentScript({
  matches: [...NEWS_SITES],
  runAt: 'document_idle',
  allFrames: true,
  async main(context) {
    const world = globalThis as Guarded;
    if (world[RUNNING]?.aborted === false || !mayRead()) return;
    const { signal } = context;
    world[RUNNING] = signal;

    let current: { readonly session: PageSession; readonly stop: AbortController } | undefined;
    const follow = (settings: Settings) => {
      const on = isOnFor(settings, location.hostname);
      if (on && current === undefined) {
        const stop = new AbortController();
        current = { session: new PageSession(AbortSignal.any([signal, stop.signal])), stop };
      } else if (!on) {
        current?.stop.abort();
        current = undefined;
      }
    };
    watchSettings(follow, signal);
    if (window === window.top) answerPopup(() => current?.session, signal);
    follow(await readSettings());
  },
});

/** The page itself and its frames of the same origin; an advertisement's frame is nobody's article. */
function mayRead(): boolean {
  try {
    return !(document instanceof XMLDocument) && window.top?.location.origin === location.origin;
  } catch {
    return false;
  }
}
