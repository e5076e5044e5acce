import { ALIAS_CLASSES, ALIAS_COLUMNS, AliasColumn, AliasFlag, MAX_TOKEN_UNITS } from './binary-format.ts';
import {
  assertBelow,
  assertOffsets,
  assertSlots,
  type BinaryReader,
  damaged,
  decodeText,
  TextIndex,
} from './binary-reader.ts';
import type { AliasEntry } from './pack.ts';

const NO_ALIASES: readonly AliasEntry[] = Object.freeze([]);
const NO_MEASURES: readonly number[] = Object.freeze([]);

/** Aliases by their first token, and measures by the tokens of their unit cues. A token that is not there costs a hash and a probe. */
export class AliasTable {
  readonly #index: TextIndex;
  readonly #tokenOffsets: Uint32Array;
  readonly #tokenUnits: Uint16Array;
  readonly #firstAlias: Uint32Array;
  readonly #rows: Uint32Array;
  readonly #aliasTokens: Uint32Array;
  readonly #needOffsets: Uint32Array;
  readonly #needs: Uint32Array;
  readonly #textOffsets: Uint32Array;
  readonly #textBytes: Uint8Array;
  readonly #measureOffsets: Uint32Array;
  readonly #measures: Uint32Array;

  readonly #tokenTexts: (string | undefined)[] = [];
  readonly #needLists: (readonly string[] | undefined)[] = [];
  readonly #aliasLists: (readonly AliasEntry[] | undefined)[] = [];
  readonly #measureLists: (readonly number[] | undefined)[] = [];

  constructor(reader: BinaryReader, entityCount: number, measureCount: number) {
    this.#tokenOffsets = reader.u32('TOKO');
    this.#tokenUnits = reader.u16('TOKC');
    const slots = reader.u32('TOKH');
    this.#firstAlias = reader.u32('ALPO');
    this.#rows = reader.u32('ALIA');
    this.#aliasTokens = reader.u32('ALTK');
    this.#needOffsets = reader.u32('NEEO');
    this.#needs = reader.u32('NEEL');
    this.#textOffsets = reader.u32('STRO');
    this.#textBytes = reader.bytes('STRB');
    this.#measureOffsets = reader.u32('TMEO');
    this.#measures = reader.u32('TMEL');
    const tokenCount = this.#tokenOffsets.length - 1;
    const textCount = this.#textOffsets.length - 1;
    if (tokenCount < 0 || textCount < 0 || this.#rows.length % ALIAS_COLUMNS !== 0) throw damaged('ALIA');
    assertOffsets(this.#tokenOffsets, tokenCount, this.#tokenUnits.length, 'TOKO');
    for (let i = 0; i < tokenCount; i += 1) {
      if (this.#tokenOffsets[i + 1]! - this.#tokenOffsets[i]! > MAX_TOKEN_UNITS) throw damaged('TOKO');
    }
    assertSlots(slots, tokenCount, 'TOKH');
    assertOffsets(this.#firstAlias, tokenCount, this.#rows.length / ALIAS_COLUMNS, 'ALPO');
    assertBelow(this.#aliasTokens, tokenCount, 'ALTK');
    assertOffsets(this.#needOffsets, this.#needOffsets.length - 1, this.#needs.length, 'NEEO');
    assertBelow(this.#needs, textCount, 'NEEL');
    assertOffsets(this.#textOffsets, textCount, this.#textBytes.length, 'STRO');
    assertOffsets(this.#measureOffsets, tokenCount, this.#measures.length, 'TMEO');
    assertBelow(this.#measures, measureCount, 'TMEL');
    this.#assertRows(entityCount, textCount);
    this.#index = new TextIndex(slots, this.#tokenOffsets, this.#tokenUnits);
  }

  #assertRows(entityCount: number, textCount: number): void {
    const rows = this.#rows;
    const needLists = this.#needOffsets.length - 1;
    for (let row = 0; row < rows.length; row += ALIAS_COLUMNS) {
      const flags = rows[row + AliasColumn.flags]!;
      const tokenEnd = rows[row + AliasColumn.tokens]! + (flags & AliasFlag.tokenCount);
      if (
        rows[row + AliasColumn.entity]! >= entityCount ||
        rows[row + AliasColumn.needs]! >= needLists ||
        rows[row + AliasColumn.surface]! >= textCount ||
        tokenEnd > this.#aliasTokens.length ||
        ((flags >> AliasFlag.classShift) & 3) >= ALIAS_CLASSES.length
      ) {
        throw damaged('ALIA');
      }
    }
  }

  startingWith(token: string): readonly AliasEntry[] {
    const index = this.#index.find(token);
    return index < 0 ? NO_ALIASES : this.#aliasesOf(index);
  }

  *all(): Iterable<AliasEntry> {
    for (let token = 0; token + 1 < this.#firstAlias.length; token += 1) yield* this.#aliasesOf(token);
  }

  measuresWithUnit(token: string): readonly number[] {
    const index = this.#index.find(token);
    if (index < 0) return NO_MEASURES;
    let list = this.#measureLists[index];
    if (list === undefined) {
      list = Array.from(
        this.#measures.subarray(this.#measureOffsets[index], this.#measureOffsets[index + 1]),
      );
      this.#measureLists[index] = list;
    }
    return list;
  }

  #aliasesOf(token: number): readonly AliasEntry[] {
    let list = this.#aliasLists[token];
    if (list === undefined) {
      const start = this.#firstAlias[token]!;
      const end = this.#firstAlias[token + 1]!;
      list =
        start === end
          ? NO_ALIASES
          : Array.from({ length: end - start }, (_, i) => this.#decode((start + i) * ALIAS_COLUMNS));
      this.#aliasLists[token] = list;
    }
    return list;
  }

  #decode(row: number): AliasEntry {
    const rows = this.#rows;
    const flags = rows[row + AliasColumn.flags]!;
    const tokensAt = rows[row + AliasColumn.tokens]!;
    const tokens = Array.from(
      this.#aliasTokens.subarray(tokensAt, tokensAt + (flags & AliasFlag.tokenCount)),
      (token) => this.#tokenText(token),
    );
    return {
      entity: rows[row + AliasColumn.entity]!,
      tokens,
      lang: flags & AliasFlag.english ? 'en' : 'ar',
      class: ALIAS_CLASSES[(flags >> AliasFlag.classShift) & 3]!,
      surface: this.#text(rows[row + AliasColumn.surface]!),
      needs: this.#needList(rows[row + AliasColumn.needs]!),
      article:
        flags & AliasFlag.articleRequired
          ? 'required'
          : flags & AliasFlag.articleForbidden
            ? 'forbidden'
            : null,
      label: (flags & AliasFlag.label) !== 0,
    };
  }

  #tokenText(index: number): string {
    let text = this.#tokenTexts[index];
    if (text === undefined) {
      text = String.fromCharCode(
        ...this.#tokenUnits.subarray(this.#tokenOffsets[index], this.#tokenOffsets[index + 1]),
      );
      this.#tokenTexts[index] = text;
    }
    return text;
  }

  #needList(index: number): readonly string[] {
    let list = this.#needLists[index];
    if (list === undefined) {
      const words = this.#needs.subarray(this.#needOffsets[index], this.#needOffsets[index + 1]);
      list = Array.from(words, (word) => this.#text(word));
      this.#needLists[index] = list;
    }
    return list;
  }

  #text(index: number): string {
    return decodeText(
      this.#textBytes.subarray(this.#textOffsets[index], this.#textOffsets[index + 1]),
      'STRB',
    );
  }
}
