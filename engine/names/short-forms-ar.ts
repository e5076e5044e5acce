import { foldedWords } from './folded-words.ts';
import type { Group } from './form.ts';
import type { Neighbours } from './neighbours.ts';
import type { Profile } from './profile.ts';
import { NOT_DEFINITE_AR } from './traps-ar.ts';
import type { Match } from './walk.ts';
import { JUDGING_AR, OWNERS_AR } from './words-ar.ts';

/** Adjectives that fit any body of their kind: they make a short form no surer. */
const GENERAL = foldedWords('الدولية الدولي الأممية الأممي العالمية العالمي الإنسانية الإغاثية');
/** «التحالف الذي يرأسه»: who is told to lead it leads a party or a list; a state would lead in the feminine. */
const LED_BY_HIM = foldedWords('يرأسه يترأسه يتزعمه ترأسه تزعمه');

/** «التحالف الكردي», «القيادة المركزية للحزب»: with a word of whose it is, a short form names another body. */
export function isNarrowed({ around, block, from, to, group }: Match, { kind }: Profile): boolean {
  if (kind !== 'organisation' && kind !== 'armed-group') return false;
  if (!isShort(group) || !block.tokens[from]!.arabic) return false;
  const after = around.after(to);
  if (after?.text === 'الذي' && around.at(to + 1)?.is(LED_BY_HIM) === true) return true;
  if (after?.is(OWNERS_AR) === true) return true;
  return (
    after !== undefined &&
    to - from === 1 &&
    /^ال.{2,}(?:ي|يه)$/u.test(after.text) &&
    !after.is(NOT_DEFINITE_AR) &&
    !after.is(JUDGING_AR)
  );
}

/**
 * «منظمة الهجرة الدولية … المنظمة الدولية»: a kind of body with its article is the one last called so in full, whether that
 * one is on record or not.
 */
export function isOfAnotherBody(
  match: Match,
  { kind, number }: Profile,
  neighbours: Neighbours | undefined,
): boolean {
  const { around, block, from, to, group } = match;
  // What the document names is known in the second pass only.
  if (kind !== 'organisation' || neighbours === undefined || !isShort(group)) return false;
  if (to - from > 2 || (to - from === 2 && around.at(to - 1)?.is(GENERAL) !== true)) return false;
  const name = group.forms[0]!.entry.tokens[0]!;
  const noun = name.slice(2);
  for (let i = from - 1; i >= 0; i -= 1) {
    const { text } = block.tokens[i]!;
    const record = neighbours.startingAt(match, i);
    if (record?.number === number) return false;
    if (text.endsWith(noun) && text.length <= noun.length + 1) return true;
  }
  return false;
}

function isShort({ forms }: Group): boolean {
  return forms.every(({ entry, trusted }) => !trusted && entry.surface.startsWith('ال'));
}
