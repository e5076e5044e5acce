/** The language of a text or of a reader's interface. */
export type Lang = 'ar' | 'en';

/**
 * One page as the engine sees it: plain text, no DOM.
 *
 * Every offset that the engine reports counts UTF-16 code units in the block's own text.
 */
export interface SourceDocument {
  /** Paragraphs, headings, list items, captions and cells in reading order. */
  readonly blocks: readonly string[];
  /** The page's main language; when absent it is told from the letters. */
  readonly lang?: Lang;
  /** Publication date, ISO 8601 (`2023-03-14` or with a time); relative dates are read against it. */
  readonly published?: string;
  readonly url?: string;
}
