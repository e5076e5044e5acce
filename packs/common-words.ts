import * as v from 'valibot';
import type { CommonWords, Tokenize } from './alias-forms.ts';

/** One reason and the words that it holds for. */
const Group = v.strictObject({
  reason: v.pipe(v.string(), v.nonEmpty()),
  words: v.array(v.pipe(v.string(), v.nonEmpty())),
});
const CommonWordsFile = v.strictObject({ ar: v.array(Group), en: v.array(Group) });

/**
 * Names that are ordinary words too, from the content of `assets/packs/common-words.json`.
 *
 * @throws v.ValiError when the content has another shape.
 */
export function commonWordsFrom(json: unknown, tokenize: Tokenize): CommonWords {
  const file = v.parse(CommonWordsFile, json);
  const folded = (groups: v.InferOutput<typeof CommonWordsFile>['ar']) =>
    new Set(groups.flatMap((group) => group.words.map((word) => tokenize(word).join(' '))));
  return { ar: folded(file.ar), en: folded(file.en) };
}
