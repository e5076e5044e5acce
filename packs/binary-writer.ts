import {
  FORMAT_VERSION,
  Header,
  hashText,
  MAGIC,
  SECTION_ROW,
  slotCount,
  type Tag,
  tagNumber,
} from './binary-format.ts';
import { xxHash32 } from './checksum.ts';

const encoder = new TextEncoder();

/** Collects the sections of a compiled pack and lays them out in one file. */
export class BinaryWriter {
  readonly #sections: { readonly tag: Tag; readonly bytes: Uint8Array }[] = [];

  bytes(tag: Tag, bytes: Uint8Array): void {
    this.#sections.push({ tag, bytes });
  }

  u32(tag: Tag, values: ArrayLike<number>): void {
    this.bytes(tag, bytesOf(Uint32Array.from(values)));
  }

  i32(tag: Tag, values: ArrayLike<number>): void {
    this.bytes(tag, bytesOf(Int32Array.from(values)));
  }

  json(tag: Tag, value: unknown): void {
    this.bytes(tag, encoder.encode(JSON.stringify(value)));
  }

  /** Texts as UTF-8, one after another, and where each begins (one more offset at the end). */
  texts(offsetsTag: Tag, bytesTag: Tag, texts: readonly string[]): void {
    const parts = texts.map((text) => encoder.encode(text));
    this.u32(offsetsTag, offsetsOf(parts.map((part) => part.length)));
    this.bytes(bytesTag, joined(parts));
  }

  /** Texts as UTF-16 code units, so that a string can be compared with them without decoding. */
  units(offsetsTag: Tag, unitsTag: Tag, texts: readonly string[]): void {
    this.u32(offsetsTag, offsetsOf(texts.map((text) => text.length)));
    const units = new Uint16Array(texts.reduce((sum, text) => sum + text.length, 0));
    let at = 0;
    for (const text of texts) for (let i = 0; i < text.length; i += 1) units[at++] = text.charCodeAt(i);
    this.bytes(unitsTag, bytesOf(units));
  }

  /** A hash table of texts: slots with the text's index + 1, 0 where free; linear probing. */
  hash(tag: Tag, texts: readonly string[]): void {
    const slots = new Uint32Array(slotCount(texts.length));
    for (let i = 0; i < texts.length; i += 1) {
      let slot = hashText(texts[i]!) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = i + 1;
    }
    this.u32(tag, slots);
  }

  /** Lists of numbers, one after another, and where each begins (one more offset at the end). */
  lists(offsetsTag: Tag, listTag: Tag, lists: readonly (readonly number[])[]): void {
    this.u32(offsetsTag, offsetsOf(lists.map((list) => list.length)));
    this.u32(listTag, lists.flat());
  }

  finish(): ArrayBuffer {
    const table = Header.sectionTable;
    let length = table + this.#sections.length * SECTION_ROW;
    const placed = this.#sections.map(({ tag, bytes }) => {
      const offset = length;
      length = aligned(offset + bytes.length);
      return { tag, bytes, offset };
    });
    const buffer = new ArrayBuffer(length);
    const file = new Uint8Array(buffer);
    const view = new DataView(buffer);
    file.set(MAGIC, 0);
    view.setUint32(Header.version, FORMAT_VERSION, true);
    view.setUint32(Header.fileLength, length, true);
    view.setUint32(Header.sectionCount, placed.length, true);
    placed.forEach(({ tag, bytes, offset }, i) => {
      view.setUint32(table + i * SECTION_ROW, tagNumber(tag) >>> 0, true);
      view.setUint32(table + i * SECTION_ROW + 4, offset, true);
      view.setUint32(table + i * SECTION_ROW + 8, bytes.length, true);
      file.set(bytes, offset);
    });
    view.setUint32(Header.checksum, xxHash32(new Uint32Array(buffer, Header.sectionCount)), true);
    return buffer;
  }
}

function aligned(offset: number): number {
  return (offset + 3) & ~3;
}

function offsetsOf(lengths: readonly number[]): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i += 1) offsets[i + 1] = offsets[i]! + lengths[i]!;
  return offsets;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function bytesOf(array: Uint32Array | Int32Array | Uint16Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
