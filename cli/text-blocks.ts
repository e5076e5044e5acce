import type { Lang, SourceDocument } from '../engine/document.ts';
import type { Published } from '../entrypoints/content/published.ts';

/** A text cut into blocks, with the place of each in the text. */
export interface PlacedDocument {
  readonly document: SourceDocument;
  /** The whole text that {@link starts} counts in. */
  readonly text: string;
  /** UTF-16 offset in the whole text at which each block starts. */
  readonly starts: readonly number[];
  /** How the date of publication was found, if it was; `given` by the caller. */
  readonly publishedBy?: Published['by'] | 'given';
}

export interface DocumentOptions {
  readonly lang?: Lang;
  /** ISO date, or date and time, of publication. */
  readonly published?: string;
}

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Reads a text as a document: every line that is not blank is a block. Lines end with LF, CRLF or CR.
 *
 * A byte order mark at the start is counted as one code unit, since it is one in the file's text, but is part of no block.
 */
export function documentOf(text: string, options: DocumentOptions = {}): PlacedDocument {
  const blocks: string[] = [];
  const starts: number[] = [];
  let start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  while (start < text.length) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    if (line.trim() !== '') {
      blocks.push(line);
      starts.push(start);
    }
    start = end + 1;
  }
  return {
    document: { blocks, ...options },
    text,
    starts,
    ...(options.published === undefined ? {} : { publishedBy: 'given' }),
  };
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  const end = feed === -1 ? text.length : feed;
  const carriage = text.slice(from, end).indexOf('\r');
  return carriage === -1 ? end : from + carriage;
}
