import type { PackSet } from '../packs/pack.ts';
import type { Annotation } from './annotation.ts';
import type { Lang } from './document.ts';
import type { FoldedText } from './text/fold.ts';
import type { TextSpan } from './text/sentences.ts';
import type { Token } from './text/tokens.ts';

/** One block made ready for the detectors: folded and cut once, read by all. */
export interface ReadBlock {
  readonly index: number;
  /** Original text. */
  readonly text: string;
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
  /** By the block's own letters. */
  readonly lang: Lang;
  /** Original UTF-16 offsets, covering the block without overlap. */
  readonly sentences: readonly TextSpan[];
  /** What stands between quotation marks (the marks left out), outermost only. */
  readonly quotations: readonly TextSpan[];
}

/** A whole document made ready. */
export interface Reading {
  readonly blocks: readonly ReadBlock[];
  readonly lang: Lang;
  /** ISO publication date (day, or with time) when known. */
  readonly published: string | undefined;
  readonly packs: PackSet;
}

/** An annotation before it has its id and its text, which {@link analyse} fills in from the span. */
export type Draft<A extends Annotation = Annotation> = A extends Annotation ? Omit<A, 'id' | 'text'> : never;

/** What the detectors before this one have found, in text order. */
export type Found = readonly Annotation[];

/**
 * One detector: a pure function from a reading and what was found before it to its own annotations, in text order,
 * none of which overlaps another of the same kind.
 */
export interface Detector {
  readonly name: string;
  detect(reading: Reading, found: Found): Draft[];
}
