/**
 * What the compiler and the reader of a compiled pack agree on; docs/pack-format.md describes the file byte by byte.
 * All integers are little-endian, as on every machine that runs a browser.
 */

/** `SIYAQ`, then what a transfer in text mode would mangle (as in PNG: end-of-file sign, CR LF). */
export const MAGIC = [0x53, 0x49, 0x59, 0x41, 0x51, 0x1a, 0x0d, 0x0a] as const;
/** Raised when an older reader would misread the file. */
export const FORMAT_VERSION = 1;

/** Offsets of the header's fields, in bytes. */
export const Header = {
  version: 8,
  fileLength: 12,
  checksum: 16,
  /** The checksum covers everything from here to the end of the file. */
  sectionCount: 20,
  sectionTable: 24,
} as const;
/** One row of the section table: tag, offset from the file's start, length in bytes. */
export const SECTION_ROW = 12;

/** Sections that stand once for the pack. */
export const TAGS = [
  'INFO',
  'OVLP',
  'WIKI',
  'HOLD',
  'SHAP',
  'STRO',
  'STRB',
  'TOKO',
  'TOKC',
  'TOKH',
  'ALPO',
  'ALIA',
  'ALTK',
  'NEEO',
  'NEEL',
  'EVDA',
  'EEVO',
  'EEVL',
  'EMEO',
  'EMEL',
  'TMEO',
  'TMEL',
] as const;
/** First letter of the five sections that hold one kind of record: `EIDO`, `EIDB`, `EIDH`, `EREO`, `EREB`. */
export const RECORD_KINDS = ['E', 'V', 'M', 'S'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];
export type RecordTag = `${RecordKind}${'IDO' | 'IDB' | 'IDH' | 'REO' | 'REB'}`;
export type Tag = (typeof TAGS)[number] | RecordTag;

export function tagNumber(tag: string): number {
  return tag.charCodeAt(0) | (tag.charCodeAt(1) << 8) | (tag.charCodeAt(2) << 16) | (tag.charCodeAt(3) << 24);
}

/** Columns of one alias row (`ALIA`), each a u32. */
export const AliasColumn = { entity: 0, tokens: 1, needs: 2, surface: 3, flags: 4 } as const;
export const ALIAS_COLUMNS = 5;
/** Columns of one event row (`EVDA`), each an i32 day number; `latestEnd` is the greatest end of this and all earlier rows. */
export const EventColumn = { start: 0, end: 1, latestEnd: 2 } as const;
export const EVENT_COLUMNS = 3;

/** Bits of an alias's flags: 0–7 token count, 8–9 class, 10 English, 11–12 article, 13 label. */
export const AliasFlag = {
  tokenCount: 0xff,
  classShift: 8,
  english: 1 << 10,
  articleRequired: 1 << 11,
  articleForbidden: 1 << 12,
  label: 1 << 13,
} as const;
export const ALIAS_CLASSES = ['unique', 'needs-context', 'never-alone'] as const;
/** An alias may have this many tokens at most. */
export const MAX_ALIAS_TOKENS = 255;
/** A token may have this many UTF-16 code units at most; the longest word of the bundled packs has 24. */
export const MAX_TOKEN_UNITS = 255;

/**
 * FNV-1a over UTF-16 code units, closed by one shift so that the low bits, which choose the slot, depend on all.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Slots of a hash table: a power of two, at most half of them taken, so that a probe ends after one or two steps. */
export function slotCount(entries: number): number {
  let slots = 2;
  while (slots < entries * 2) slots *= 2;
  return slots;
}
