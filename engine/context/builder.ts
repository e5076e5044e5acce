import { daysOf } from '../../packs/days.ts';
import type { PackSet } from '../../packs/pack.ts';
import type { LocalText, SourceRecord } from '../../packs/schema.ts';
import type { Annotation } from '../annotation.ts';
import type { SourceDocument } from '../document.ts';
import type { CardBase, CardFoot, CardSource } from './card.ts';
import { dayOf } from './when.ts';

/** What a card is built from. */
export interface CardInput {
  readonly document: SourceDocument;
  /** All annotations of the page, in text order. */
  readonly annotations: readonly Annotation[];
  readonly packs: PackSet;
}

/** Gathers the sources that a card's lines name and the packs that they come from, while the lines are made. */
export class CardBuilder {
  readonly packs: PackSet;
  readonly annotation: Annotation;
  readonly input: CardInput;
  /** Day number of the article's date; null when unknown. */
  readonly asOf: number | null;
  readonly #sources: CardSource[] = [];
  readonly #places = new Map<string, number>();
  /** Every list of indexes that was handed out; renumbered once the order is known. */
  readonly #lists: number[][] = [];
  readonly #used = new Set<string>();

  constructor(annotation: Annotation, input: CardInput) {
    this.annotation = annotation;
    this.input = input;
    this.packs = input.packs;
    this.asOf = dayOf(input.document.published);
  }

  /** The source records that `owner` (a qualified id) names. */
  sourceRecords(owner: string, ids: readonly string[]): (SourceRecord | undefined)[] {
    return ids.map((id) => this.packs.source(this.#sourceId(owner, id)));
  }

  /** Indexes into the finished card's sources, best grade first. The list changes until {@link base} is called. */
  cite(owner: string, ids: readonly string[]): number[] {
    const indexes: number[] = [];
    for (const id of ids) {
      const qualified = this.#sourceId(owner, id);
      let place = this.#places.get(qualified);
      if (place === undefined) {
        const record = this.packs.source(qualified);
        if (record === undefined) continue;
        place = this.#sources.length;
        this.#places.set(qualified, place);
        this.#sources.push(shown(record));
        this.use(qualified);
      }
      if (!indexes.includes(place)) indexes.push(place);
    }
    this.#lists.push(indexes);
    return indexes;
  }

  /** Notes that a record of this qualified id stands on the card. */
  use(qualifiedId: string): void {
    this.#used.add(qualifiedId.slice(0, qualifiedId.indexOf(':')));
  }

  /** The record rests on grade C alone, or says itself that it is weak. */
  isWeak(
    owner: string,
    record: { readonly weak?: boolean | undefined; readonly sources: readonly string[] },
  ): boolean {
    return (
      record.weak === true ||
      this.sourceRecords(owner, record.sources).every((source) => source?.grade === 'C')
    );
  }

  /** The entity's label; null when no pack has it. */
  label(qualifiedId: string): LocalText | null {
    return this.packs.entity(qualifiedId)?.labels ?? null;
  }

  /** What every card has. Call it last: it settles the numbers of the sources. */
  base(title: LocalText): CardBase {
    const order = this.#sources.map((_, i) => i);
    order.sort((a, b) => this.#grade(a) - this.#grade(b) || a - b);
    const place = new Array<number>(order.length);
    for (const [now, was] of order.entries()) place[was] = now;
    for (const list of this.#lists) {
      for (let i = 0; i < list.length; i += 1) list[i] = place[list[i]!]!;
      list.sort((a, b) => a - b);
    }
    this.#lists.length = 0;
    return {
      annotation: this.annotation.id,
      text: this.annotation.text,
      asOf: this.asOf === null ? null : this.input.document.published!.slice(0, 10),
      title,
      sources: order.map((i) => this.#sources[i]!),
      foot: this.#foot(),
    };
  }

  #grade(source: number): number {
    return this.#sources[source]!.grade.charCodeAt(0);
  }

  #foot(): CardFoot {
    const { asOf } = this;
    const used = this.packs.packs.filter((pack) => this.#used.has(pack.info.name));
    return {
      packs: used.map(({ info }) => ({ title: info.title, dataDate: info.dataDate })),
      articleIsNewer: asOf !== null && used.some(({ info }) => daysOf(info.dataDate).end < asOf),
    };
  }

  #sourceId(owner: string, id: string): string {
    return id.includes(':') ? id : `${owner.slice(0, owner.indexOf(':'))}:${id}`;
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
