import { annotate } from '../../cli/flat-annotation.ts';
import { documentOf } from '../../cli/text-blocks.ts';
import type { PackSet } from '../../packs/pack.ts';
import { type Case, SCORED_KINDS, type ScoredKind } from './case.ts';
import { type KindResult, scoreKind } from './score.ts';

/** Analyses every case once and scores it by kind. */
export function scoreCases(
  cases: readonly Case[],
  packs: PackSet,
  kinds: readonly ScoredKind[] = SCORED_KINDS,
): KindResult[] {
  return cases.flatMap((one) => {
    const annotations = annotate(
      documentOf(one.text, {
        lang: one.lang,
        ...(one.published === undefined ? {} : { published: one.published }),
      }),
      packs,
    );
    return kinds
      .filter((kind) => one.kinds.has(kind))
      .map((kind) => scoreKind(one, kind, annotations, packs));
  });
}
