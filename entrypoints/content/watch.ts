/** Tells when a page's text has changed and it is worth reading again. */

/** After the last of a burst of changes. */
const QUIET = 400;
/** A page that changes for ever (tickers, players) is read again ever more rarely while its text stays the same. */
const LONGEST_QUIET = 30_000;

export interface Watcher {
  /** Says whether the last reading found other text; a page that only fidgets is asked less often. */
  readAgain(changed: boolean): void;
}

export function watchPage(
  onText: (node: Node) => void,
  onChange: () => void,
  isOurs: (node: Node) => boolean,
  signal: AbortSignal,
): Watcher {
  let quiet = QUIET;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let url = location.href;
  const observer = new MutationObserver((records) => {
    let relevant = false;
    for (const record of records) {
      if (record.type === 'characterData') {
        onText(record.target);
        relevant = true;
      } else if (changesText(record, isOurs)) relevant = true;
    }
    if (!relevant) return;
    if (location.href !== url) {
      url = location.href;
      quiet = QUIET;
    }
    clearTimeout(timer);
    timer = setTimeout(onChange, quiet);
  });
  // On the document, not the root element: it goes on after a late document.open() replaced everything below.
  observer.observe(document, { subtree: true, childList: true, characterData: true });
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
  };
}

function changesText(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  for (const nodes of [record.addedNodes, record.removedNodes]) {
    for (const node of nodes) {
      if (
        !isOurs(node) &&
        (node.nodeType === Node.TEXT_NODE || (node.nodeType === Node.ELEMENT_NODE && node.textContent !== ''))
      )
        return true;
    }
  }
  return false;
}
