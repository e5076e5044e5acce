import type { PackSet } from '../packs/pack.ts';
import type { Annotation, AnnotationKind } from './annotation.ts';
import { DETECTORS } from './detectors.ts';
import type { SourceDocument } from './document.ts';
import { read } from './read.ts';
import type { Detector, Draft } from './reading.ts';

export interface AnalyseOptions {
  /** For tests and measurements; all of {@link DETECTORS} otherwise. */
  readonly detectors?: readonly Detector[];
}

const KIND_LETTER: Readonly<Record<AnnotationKind, string>> = {
  entity: 'n',
  date: 'd',
  quantity: 'q',
  claim: 'c',
  event: 'e',
};

/**
 * Finds what is on record, dated or counted in a document.
 *
 * @returns annotations in text order. Of one kind none overlap; of different kinds they may. Never throws on any text.
 */
export function analyse(
  document: SourceDocument,
  packs: PackSet,
  options: AnalyseOptions = {},
): Annotation[] {
  const reading = read(document, packs);
  const found: Annotation[] = [];
  for (const detector of options.detectors ?? DETECTORS) {
    const drafts = detector.detect(reading, found);
    if (drafts.length === 0) continue;
    for (const draft of drafts) found.push(finish(draft, document.blocks));
    found.sort(byPlace);
  }
  return found;
}

/** The id says kind and place, so the same text always gives the same id. */
function finish(draft: Draft, blocks: readonly string[]): Annotation {
  const text = blocks[draft.block]!.slice(draft.start, draft.end);
  return {
    ...draft,
    id: `${KIND_LETTER[draft.kind]}${draft.block}.${draft.start}.${draft.end}`,
    text,
  } as Annotation;
}

function byPlace(a: Annotation, b: Annotation): number {
  return a.block - b.block || a.start - b.start || b.end - a.end;
}
