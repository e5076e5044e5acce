import type { RecordKind } from './binary-format.ts';
import {
  assertOffsets,
  assertSlots,
  type BinaryReader,
  damaged,
  decodeText,
  parseJson,
  TextIndex,
} from './binary-reader.ts';
import { readShaped, type Shape } from './shapes.ts';

/** All records of one kind: found by ordinal or id, decoded on first use and kept. */
export class RecordTable<R> {
  readonly count: number;
  readonly #section: string;
  readonly #idOffsets: Uint32Array;
  readonly #idBytes: Uint8Array;
  readonly #index: TextIndex;
  readonly #offsets: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #records: (R | undefined)[] = [];
  readonly #ids: (string | undefined)[] = [];

  readonly #shapes: () => readonly Shape[];

  constructor(reader: BinaryReader, kind: RecordKind, shapes: () => readonly Shape[]) {
    this.#shapes = shapes;
    this.#section = `${kind}REB`;
    this.#idOffsets = reader.u32(`${kind}IDO`);
    this.#idBytes = reader.bytes(`${kind}IDB`);
    this.count = this.#idOffsets.length - 1;
    if (this.count < 0) throw damaged(`${kind}IDO`);
    assertOffsets(this.#idOffsets, this.count, this.#idBytes.length, `${kind}IDO`);
    const slots = reader.u32(`${kind}IDH`);
    assertSlots(slots, this.count, `${kind}IDH`);
    this.#index = new TextIndex(slots, this.#idOffsets, this.#idBytes);
    this.#offsets = reader.u32(`${kind}REO`);
    this.#bytes = reader.bytes(this.#section as `${RecordKind}REB`);
    assertOffsets(this.#offsets, this.count, this.#bytes.length, `${kind}REO`);
  }

  /** @throws RangeError on an ordinal that the pack did not give; PackError when the record is broken. */
  record(ordinal: number): R {
    const known = this.#records[ordinal];
    if (known !== undefined) return known;
    this.#assertOrdinal(ordinal);
    const bytes = this.#bytes.subarray(this.#offsets[ordinal], this.#offsets[ordinal + 1]);
    const record = this.#shaped(parseJson(bytes, this.#section));
    if (typeof record !== 'object' || record === null) throw damaged(this.#section);
    this.#records[ordinal] = record as R;
    return record as R;
  }

  #shaped(value: unknown): unknown {
    const shapes = this.#shapes();
    try {
      return readShaped(value, shapes);
    } catch (error) {
      // An unknown shape, or arrays nested deeper than the stack.
      if (error instanceof RangeError) throw damaged(this.#section);
      throw error;
    }
  }

  id(ordinal: number): string {
    const known = this.#ids[ordinal];
    if (known !== undefined) return known;
    this.#assertOrdinal(ordinal);
    const bytes = this.#idBytes.subarray(this.#idOffsets[ordinal], this.#idOffsets[ordinal + 1]);
    const id = decodeText(bytes, this.#section);
    this.#ids[ordinal] = id;
    return id;
  }

  ordinal(id: string): number | undefined {
    const ordinal = this.#index.find(id);
    return ordinal < 0 ? undefined : ordinal;
  }

  byId(id: string): R | undefined {
    const ordinal = this.#index.find(id);
    return ordinal < 0 ? undefined : this.record(ordinal);
  }

  #assertOrdinal(ordinal: number): void {
    if (!Number.isInteger(ordinal) || ordinal < 0 || ordinal >= this.count) {
      throw new RangeError(`no record ${ordinal} among ${this.count}`);
    }
  }
}
