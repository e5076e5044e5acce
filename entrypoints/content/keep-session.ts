import { isOnFor, readSettings, type Settings, watchSettings } from '../../platform/settings.ts';
import { isExtensionThere } from './background.ts';
import { answerRequests } from './page-requests.ts';
import { PageSession } from './page-session.ts';

/**
 * Keeps Siyaq at work on the page exactly while the reader's settings say so, until the signal aborts. Resolves when the
 * settings have been read.
 *
 * @param stop called when the extension itself is gone: is to abort the signal
 */
export async function keepSession(signal: AbortSignal, stop: () => void): Promise<void> {
  let current: { readonly session: PageSession; readonly stop: AbortController } | undefined;
  const follow = (settings: Settings) => {
    if (signal.aborted) return;
    const on = isOnFor(settings, location.hostname);
    if (on && current === undefined) {
      const off = new AbortController();
      const session = new PageSession(settings, AbortSignal.any([signal, off.signal]), stop);
      current = { session, stop: off };
    } else if (on) current?.session.follow(settings);
    else {
      current?.stop.abort();
      current = undefined;
    }
  };
  const readAndFollow = async () => {
    try {
      follow(await readSettings());
    } catch {
      // The storage did not answer; when the extension itself is gone, this script is an orphan and takes itself away.
      if (!isExtensionThere()) stop();
    }
  };
  watchSettings(follow, signal);
  if (window === window.top) answerRequests(() => current?.session, signal);
  addEventListener(
    'visibilitychange',
    () => {
      if (!isExtensionThere()) stop();
    },
    { capture: true, signal },
  );
  addEventListener(
    'pageshow',
    (event) => {
      // Back from the back/forward cache: what was switched meanwhile was not heard.
      if (event.persisted) void readAndFollow().then(() => current?.session.showAgain());
    },
    { signal },
  );
  await readAndFollow();
}
