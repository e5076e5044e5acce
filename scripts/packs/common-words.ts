import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { aliasTokens } from '../../engine/names/alias-tokens.ts';
import type { CommonWords } from '../../packs/alias-forms.ts';

const FILE = join(import.meta.dirname, '../../assets/packs/common-words.json');

/** One reason and the words that it holds for. */
const Group = v.strictObject({
  reason: v.pipe(v.string(), v.nonEmpty()),
  words: v.array(v.pipe(v.string(), v.nonEmpty())),
});
const File = v.strictObject({ ar: v.array(Group), en: v.array(Group) });

/** The project's own short list of names that are ordinary words too, folded. */
export function commonWords(): CommonWords {
  const file = v.parse(File, JSON.parse(readFileSync(FILE, 'utf8')));
  const folded = (groups: v.InferOutput<typeof File>['ar']) =>
    new Set(groups.flatMap((group) => group.words.map((word) => aliasTokens(word).join(' '))));
  return { ar: folded(file.ar), en: folded(file.en) };
}
