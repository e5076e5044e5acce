/** Tells when a page's text has changed and it is worth reading again. */

/** After the last of a burst of changes, ms. */
const QUIET = 400;
/** A page that never comes to rest (tickers, clocks) is read in the midst of it after this long. */
const PATIENCE = 2_000;
/** A page that changes for ever is read again ever more rarely while its text stays the same. */
const LONGEST_QUIET = 30_000;
/** So many characters that come or go at once are no ticker's. */
const PASSAGE = 140;

export interface Watched {
  /** The text of a node has changed or it was taken out. @returns whether it is part of what was read */
  onText(node: Node): boolean;
  /** Elements were taken out, with what they hold. */
  onRemoved(): void;
  onChange(): void;
  /** `document.open()` has thrown away the page with all its listeners. */
  onReplaced(): void;
  isOurs(node: Node): boolean;
}

export interface Watcher {
  /** Says whether the last reading found other text; a page that only fidgets is asked less often. */
  readAgain(changed: boolean): void;
  /** Changes inside a shadow root are not seen from outside. */
  include(roots: readonly ShadowRoot[]): void;
}

const CHANGES = { subtree: true, childList: true, characterData: true } as const;

export function watchPage(watched: Watched, signal: AbortSignal): Watcher {
  let quiet = QUIET;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let url = location.href;
  let root = document.documentElement;
  const included = new WeakSet<ShadowRoot>();

  const schedule = (soon: boolean) => {
    if (soon) quiet = QUIET;
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    clearTimeout(timer);
    const left = waitingSince + Math.max(PATIENCE, quiet) - now;
    timer = setTimeout(
      () => {
        timer = undefined;
        watched.onChange();
      },
      Math.min(quiet, Math.max(0, left)),
    );
  };

  const observer = new MutationObserver((records) => {
    let relevant = false;
    let inArticle = false;
    let hasRemoved = false;
    for (const record of records) {
      if (record.type === 'characterData') {
        relevant = true;
        if (watched.onText(record.target)) inArticle = true;
      } else {
        const size = changedText(record, watched);
        if (size > 0) relevant = true;
        if (size >= PASSAGE) inArticle = true;
        if (size > 0 && record.removedNodes.length > 0) hasRemoved = true;
      }
    }
    if (hasRemoved) watched.onRemoved();
    if (document.documentElement !== root) {
      root = document.documentElement;
      watched.onReplaced();
      listen();
    }
    if (!relevant) return;
    const moved = location.href !== url;
    url = location.href;
    schedule(inArticle || moved);
  });
  // On the document, not the root element: it goes on after a late document.open() replaced everything below.
  observer.observe(document, CHANGES);

  /** Text that was there all along may come to be seen by a click («read on») or with the rest of the page. */
  const listen = () => {
    const options = { capture: true, passive: true, signal } as const;
    for (const type of ['click', 'toggle', 'load'] as const) {
      addEventListener(
        type,
        (event) => {
          if (type !== 'load' || event.target === document) schedule(true);
        },
        options,
      );
    }
  };
  listen();

  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  return {
    readAgain: (changed) => {
      quiet = changed ? QUIET : Math.min(quiet * 2, LONGEST_QUIET);
    },
    include: (roots) => {
      for (const shadow of roots) {
        if (included.has(shadow)) continue;
        included.add(shadow);
        observer.observe(shadow, CHANGES);
      }
    },
  };
}

/** How much text came or went; what is no text counts nothing, what was read counts as a passage. */
function changedText(record: MutationRecord, watched: Watched): number {
  let size = 0;
  for (const nodes of [record.addedNodes, record.removedNodes]) {
    for (const node of nodes) {
      if (watched.isOurs(node)) continue;
      if (node.nodeType === Node.TEXT_NODE) {
        size += Math.max(1, (node as Text).length);
        if (nodes === record.removedNodes && watched.onText(node)) size += PASSAGE;
      } else if (node.nodeType === Node.ELEMENT_NODE) size += node.textContent?.length ?? 0;
    }
  }
  return size;
}
