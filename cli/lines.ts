const FEED = 0x0a;

/**
 * Cuts a stream of bytes into lines at LF alone: JSON text may hold U+2028 and its like, at which Node's own line reader
 * would cut too. Holds no more than one line at a time.
 *
 * @yields each line's bytes without its LF (a CR before it stays)
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let at = chunk.indexOf(FEED); at !== -1; at = chunk.indexOf(FEED, start)) {
      parts.push(chunk.subarray(start, at));
      yield Buffer.concat(parts);
      parts = [];
      start = at + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}
