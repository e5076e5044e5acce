import {
  FORMAT_VERSION,
  Header,
  hashText,
  MAGIC,
  SECTION_ROW,
  type Tag,
  tagNumber,
} from './binary-format.ts';
import { xxHash32 } from './checksum.ts';
import { PackError } from './pack-error.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The sections of a compiled pack as views on its buffer. */
export class BinaryReader {
  readonly #buffer: ArrayBuffer;
  readonly #sections = new Map<number, { readonly offset: number; readonly length: number }>();

  /** @throws PackError when the file is no pack, cut short, changed, or of a format that this reader does not know. */
  constructor(buffer: ArrayBuffer) {
    this.#buffer = buffer;
    if (buffer.byteLength < Header.sectionTable || !hasMagic(buffer)) {
      throw new PackError('This is not a compiled pack: the file does not begin as one');
    }
    const view = new DataView(buffer);
    const version = view.getUint32(Header.version, true);
    if (version !== FORMAT_VERSION) {
      throw new PackError(
        `The pack has format version ${version}; this reader knows version ${FORMAT_VERSION}`,
      );
    }
    const length = view.getUint32(Header.fileLength, true);
    if (length !== buffer.byteLength || length % 4 !== 0) {
      throw new PackError(
        `The pack is cut short or too long: ${buffer.byteLength} bytes where ${length} are announced`,
      );
    }
    if (view.getUint32(Header.checksum, true) !== xxHash32(new Uint32Array(buffer, Header.sectionCount))) {
      throw new PackError('The pack is damaged: its checksum does not fit its content');
    }
    this.#readTable(view);
  }

  #readTable(view: DataView): void {
    const count = view.getUint32(Header.sectionCount, true);
    const tableEnd = Header.sectionTable + count * SECTION_ROW;
    if (tableEnd > view.byteLength)
      throw new PackError('The pack is damaged: its section table is cut short');
    for (let row = Header.sectionTable; row < tableEnd; row += SECTION_ROW) {
      const offset = view.getUint32(row + 4, true);
      const length = view.getUint32(row + 8, true);
      if (offset < tableEnd || offset % 4 !== 0 || offset + length > view.byteLength) {
        throw new PackError('The pack is damaged: a section lies outside the file');
      }
      this.#sections.set(view.getUint32(row, true), { offset, length });
    }
  }

  bytes(tag: Tag): Uint8Array {
    const section = this.#section(tag);
    return new Uint8Array(this.#buffer, section.offset, section.length);
  }

  u16(tag: Tag): Uint16Array {
    const section = this.#section(tag, 2);
    return new Uint16Array(this.#buffer, section.offset, section.length / 2);
  }

  u32(tag: Tag): Uint32Array {
    const section = this.#section(tag, 4);
    return new Uint32Array(this.#buffer, section.offset, section.length / 4);
  }

  i32(tag: Tag): Int32Array {
    const section = this.#section(tag, 4);
    return new Int32Array(this.#buffer, section.offset, section.length / 4);
  }

  json(tag: Tag): unknown {
    return parseJson(this.bytes(tag), tag);
  }

  #section(tag: Tag, unit = 1): { readonly offset: number; readonly length: number } {
    const section = this.#sections.get(tagNumber(tag) >>> 0);
    if (section === undefined) throw new PackError(`The pack is damaged: it has no section ${tag}`);
    if (section.length % unit !== 0) throw damaged(tag);
    return section;
  }
}

function hasMagic(buffer: ArrayBuffer): boolean {
  const start = new Uint8Array(buffer, 0, MAGIC.length);
  return MAGIC.every((byte, i) => start[i] === byte);
}

export function damaged(section: string): PackError {
  return new PackError(`The pack is damaged: section ${section} does not hold what it must`);
}

/** @throws PackError when the bytes are not UTF-8. */
export function decodeText(bytes: Uint8Array, section: string): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw damaged(section);
  }
}

/** @throws PackError when the bytes are not JSON. */
export function parseJson(bytes: Uint8Array, section: string): unknown {
  const text = decodeText(bytes, section);
  try {
    return JSON.parse(text);
  } catch {
    throw damaged(section);
  }
}

/** Throws unless every value is below a limit. */
export function assertBelow(values: Uint32Array, limit: number, section: string): void {
  for (let i = 0; i < values.length; i += 1) if (values[i]! >= limit) throw damaged(section);
}

/** Throws unless the offsets begin at 0, never decrease, and end at `total`. */
export function assertOffsets(offsets: Uint32Array, count: number, total: number, section: string): void {
  if (offsets.length !== count + 1 || offsets[0] !== 0 || offsets[count] !== total) throw damaged(section);
  for (let i = 0; i < count; i += 1) if (offsets[i]! > offsets[i + 1]!) throw damaged(section);
}

/** Throws unless the slots are a power of two with at least one free, and name texts that there are. */
export function assertSlots(slots: Uint32Array, count: number, section: string): void {
  if (slots.length <= count || (slots.length & (slots.length - 1)) !== 0) throw damaged(section);
  let taken = 0;
  for (let i = 0; i < slots.length; i += 1) {
    if (slots[i]! > count) throw damaged(section);
    if (slots[i] !== 0) taken += 1;
  }
  if (taken >= slots.length) throw damaged(section);
}

/** A hash table over texts that lie in the buffer as code units (UTF-16, or ASCII bytes); allocates nothing. */
export class TextIndex {
  readonly #slots: Uint32Array;
  readonly #offsets: Uint32Array;
  readonly #units: Uint16Array | Uint8Array;

  constructor(slots: Uint32Array, offsets: Uint32Array, units: Uint16Array | Uint8Array) {
    this.#slots = slots;
    this.#offsets = offsets;
    this.#units = units;
  }

  /** The text's index, -1 when it is not there. */
  find(text: string): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hashText(text) & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot]!;
      if (entry === 0) return -1;
      if (this.#equals(entry - 1, text)) return entry - 1;
    }
  }

  #equals(index: number, text: string): boolean {
    const start = this.#offsets[index]!;
    const { length } = text;
    if (this.#offsets[index + 1]! - start !== length) return false;
    for (let i = 0; i < length; i += 1) if (this.#units[start + i] !== text.charCodeAt(i)) return false;
    return true;
  }
}
