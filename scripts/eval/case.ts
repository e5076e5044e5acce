import type { Lang } from '../../engine/document.ts';

/** Kinds that are scored. A claim and an event are scored where a case labels them. */
export const SCORED_KINDS = ['date', 'quantity', 'entity', 'claim', 'event'] as const;
export type ScoredKind = (typeof SCORED_KINDS)[number];

/** UTF-16 offsets in the case's text, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a mention is worth, one form for each kind of answer; any of `accept` is right. */
export type GoldValue =
  /** EDTF, or `PAST_REF`, `PRESENT_REF`, `FUTURE_REF` for a vague reference. */
  | { readonly of: 'date'; readonly accept: readonly string[] }
  /** `null` stands for a vague amount («عشرات»). */
  | {
      readonly of: 'quantity';
      readonly accept: readonly (
        | number
        | null
        | { readonly low: number | null; readonly high: number | null }
      )[];
      readonly qualifier?: string;
    }
  /** Pack-qualified ids (entity, measure or event). */
  | { readonly of: 'ids'; readonly accept: readonly string[] };

/** One labelled mention. */
export interface Gold extends Range {
  readonly kind: ScoredKind;
  /** Other spans that are as good. */
  readonly alt: readonly Range[];
  /** Undefined: the case does not say. */
  readonly value: GoldValue | undefined;
  /** Neither a miss when it is not found nor a false find when it is. */
  readonly optional: boolean;
  /** What makes it hard; figures are given for each. */
  readonly tags: readonly string[];
}

/** Words that look like a mention of a kind and are none. */
export interface Trap extends Range {
  readonly kind: ScoredKind;
  readonly reason: string;
}

/** One labelled text. */
export interface Case {
  readonly id: string;
  /** The file or suite that it comes from. */
  readonly suite: string;
  readonly text: string;
  readonly lang: Lang;
  readonly published: string | undefined;
  readonly golds: readonly Gold[];
  readonly traps: readonly Trap[];
  /** Kinds that are labelled in this text. */
  readonly kinds: ReadonlySet<ScoredKind>;
  /** Kinds of which every mention is labelled, so that any other find is false. */
  readonly exhaustive: ReadonlySet<ScoredKind>;
  /** Kinds of records (`country`) whose names the labels leave out; such finds are not judged. */
  readonly unlabelledRecords: ReadonlySet<string>;
}
