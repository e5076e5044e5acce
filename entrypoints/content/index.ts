import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepSession } from './keep-session.ts';

/** Stops the script that ran in this isolated world before. */
const STOP = Symbol.for('siyaq.stop');
type World = typeof globalThis & { [STOP]?: () => void };

export default defineContentScript({
  // Registered in wxt.config.ts, so that the list of sites is no part of what runs on every one of them.
  registration: 'runtime',
  // By which WXT would tell every page the extension's id.
  noScriptStartedPostMessage: true,
  async main(context) {
    if (!mayRead()) return;
    // A page may get the script from the manifest, a granted site and the popup: the newest one works on.
    const world = globalThis as World;
    world[STOP]?.();
    const stop = () => context.abort();
    world[STOP] = stop;
    const { signal } = context;
    await shownToReader(signal);
    await keepSession(signal, stop);
  },
});

/** Smaller frames hold a player or an advertisement, px. */
const FRAME = { width: 300, height: 200 };

/** The page itself and its frames of the same origin; an advertisement's frame is nobody's article. */
function mayRead(): boolean {
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return false;
  if (window === window.top) return true;
  try {
    return (
      window.top?.location.origin === location.origin &&
      innerWidth >= FRAME.width &&
      innerHeight >= FRAME.height
    );
  } catch {
    // The page around it is of another origin.
    return false;
  }
}

/** A page that the browser loads on a guess is not read before somebody comes to see it. */
async function shownToReader(signal: AbortSignal): Promise<void> {
  if (!(document as Document & { readonly prerendering?: boolean }).prerendering) return;
  await new Promise((resolve) =>
    document.addEventListener('prerenderingchange', resolve, { once: true, signal }),
  );
}
