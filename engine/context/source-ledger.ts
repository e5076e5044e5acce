import { daysOf } from '../../packs/days.ts';
import type { PackSet } from '../../packs/pack.ts';
import type { SourceRecord } from '../../packs/schema.ts';
import type { CardFoot, CardSource } from './card.ts';

/** Numbers the sources that lines name, and notes which packs speak, while a card or a dossier is made. */
export class SourceLedger {
  readonly #packs: PackSet;
  readonly #sources: CardSource[] = [];
  readonly #places = new Map<string, number>();
  /** Every list of indexes that was handed out; renumbered once the order is known. */
  readonly #lists: number[][] = [];
  readonly #used = new Set<string>();

  constructor(packs: PackSet) {
    this.#packs = packs;
  }

  /** Indexes into the settled sources, by qualified source ids; best grade first. The list changes until {@link settle}. */
  cite(ids: readonly string[]): number[] {
    const indexes: number[] = [];
    for (const id of ids) {
      let place = this.#places.get(id);
      if (place === undefined) {
        const record = this.#packs.source(id);
        if (record === undefined) continue;
        place = this.#sources.length;
        this.#places.set(id, place);
        this.#sources.push(shown(record));
        this.use(id);
      }
      if (!indexes.includes(place)) indexes.push(place);
    }
    this.#lists.push(indexes);
    return indexes;
  }

  /** Notes that a record of this qualified id is shown. */
  use(qualifiedId: string): void {
    this.#used.add(qualifiedId.slice(0, qualifiedId.indexOf(':')));
  }

  /** Gives the sources their final numbers, also in the lists that were handed out. Call it once, last. */
  settle(): readonly CardSource[] {
    const order = this.#sources.map((_, i) => i);
    order.sort((a, b) => this.#grade(a) - this.#grade(b) || a - b);
    const place = new Array<number>(order.length);
    for (const [now, was] of order.entries()) place[was] = now;
    for (const list of this.#lists) {
      for (let i = 0; i < list.length; i += 1) list[i] = place[list[i]!]!;
      list.sort((a, b) => a - b);
    }
    this.#lists.length = 0;
    return order.map((i) => this.#sources[i]!);
  }

  /** @param asOf day number of the article's date; null when unknown */
  foot(asOf: number | null): CardFoot {
    const used = this.#packs.packs.filter((pack) => this.#used.has(pack.info.name));
    return {
      packs: used.map(({ info }) => ({ title: info.title, dataDate: info.dataDate })),
      articleIsNewer: asOf !== null && used.some(({ info }) => daysOf(info.dataDate).end < asOf),
    };
  }

  #grade(source: number): number {
    return this.#sources[source]!.grade.charCodeAt(0);
  }
}

function shown(record: SourceRecord): CardSource {
  return {
    publisher: record.publisher,
    title: record.title,
    url: record.url,
    published: record.published,
    grade: record.grade,
    lean: record.lean ?? null,
    original: record.original ?? null,
  };
}
