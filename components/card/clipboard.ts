import type { Citation } from './props.ts';

/**
 * Writes both flavours to the clipboard, on a click.
 *
 * By a copy event, since the asynchronous clipboard is missing on pages without https.
 *
 * @throws when the browser refuses
 */
export function writeClipboard({ text, html }: Citation): void {
  const own = new AbortController();
  let written = false;
  // Capturing on the window: before any listener of the page, which must neither see nor change this copy.
  window.addEventListener(
    'copy',
    (event) => {
      event.stopImmediatePropagation();
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      event.clipboardData?.setData('text/html', html);
      written = event.clipboardData !== null;
    },
    { capture: true, signal: own.signal },
  );
  try {
    document.execCommand('copy');
  } finally {
    own.abort();
  }
  if (!written) throw new Error('the browser refused to copy');
}
