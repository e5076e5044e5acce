import type { PackSet } from '../../packs/pack.ts';
import type { LocalText, SourceRecord } from '../../packs/schema.ts';
import type { Annotation } from '../annotation.ts';
import type { SourceDocument } from '../document.ts';
import type { CardBase, CardFoot } from './card.ts';
import { SourceLedger } from './source-ledger.ts';
import { dayOf } from './when.ts';

/** What a card is built from. */
export interface CardInput {
  readonly document: SourceDocument;
  /** All annotations of the page, in text order. */
  readonly annotations: readonly Annotation[];
  readonly packs: PackSet;
}

/** What stands in a card that is a part of something larger, whose sources and foot count for it. */
const NO_FOOT: CardFoot = { packs: [], articleIsNewer: false };

/** Gathers the sources that a card's lines name and the packs that they come from, while the lines are made. */
export class CardBuilder {
  readonly packs: PackSet;
  readonly annotation: Annotation;
  readonly input: CardInput;
  /** Day number of the article's date; null when unknown. */
  readonly asOf: number | null;
  readonly #ledger: SourceLedger;
  readonly #isPart: boolean;

  /**
   * @param shared the ledger of what the card is to be a part of: the card then has no sources and foot of its own, and
   *   its indexes are settled with the ledger
   */
  constructor(annotation: Annotation, input: CardInput, shared?: SourceLedger) {
    this.annotation = annotation;
    this.input = input;
    this.packs = input.packs;
    this.asOf = dayOf(input.document.published);
    this.#ledger = shared ?? new SourceLedger(input.packs);
    this.#isPart = shared !== undefined;
  }

  /** The source records that `owner` (a qualified id) names. */
  sourceRecords(owner: string, ids: readonly string[]): (SourceRecord | undefined)[] {
    return ids.map((id) => this.packs.source(sourceId(owner, id)));
  }

  /** Indexes into the finished card's sources, best grade first. The list changes until {@link base} is called. */
  cite(owner: string, ids: readonly string[]): number[] {
    return this.#ledger.cite(ids.map((id) => sourceId(owner, id)));
  }

  /** Notes that a record of this qualified id stands on the card. */
  use(qualifiedId: string): void {
    this.#ledger.use(qualifiedId);
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
    return {
      annotation: this.annotation.id,
      text: this.annotation.text,
      asOf: this.asOf === null ? null : this.input.document.published!.slice(0, 10),
      title,
      sources: this.#isPart ? [] : this.#ledger.settle(),
      foot: this.#isPart ? NO_FOOT : this.#ledger.foot(this.asOf),
    };
  }
}

function sourceId(owner: string, id: string): string {
  return id.includes(':') ? id : `${owner.slice(0, owner.indexOf(':'))}:${id}`;
}
