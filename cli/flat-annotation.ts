import { analyse } from '../engine/analyse.ts';
import type { Annotation, AnnotationKind } from '../engine/annotation.ts';
import type { PackSet } from '../packs/pack.ts';
import type { PlacedDocument } from './text-blocks.ts';

/**
 * An annotation as the command line gives it: `start` and `end` count UTF-16 code units in the whole text, end exclusive;
 * the fields of its kind stand beside them.
 */
export type FlatAnnotation = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly prefix?: string;
  readonly kind: AnnotationKind;
  readonly id: string;
  readonly confidence: number;
} & Readonly<Record<string, unknown>>;

/** Analyses a text; the annotations stand in text order. */
export function annotate(placed: PlacedDocument, packs: PackSet): FlatAnnotation[] {
  return analyse(placed.document, packs).map((annotation) =>
    flatten(annotation, placed.starts[annotation.block]!),
  );
}

/** Puts an annotation's span into the whole text; the leading keys always stand in the same order. */
export function flatten(annotation: Annotation, blockStart: number): FlatAnnotation {
  const { block: _block, start, end, text, prefix, kind, id, confidence, ...fields } = annotation;
  return {
    start: blockStart + start,
    end: blockStart + end,
    text,
    ...(prefix === undefined ? {} : { prefix }),
    kind,
    id,
    confidence,
    ...fields,
  };
}
