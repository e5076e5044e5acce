import { offsetAfterLetters } from '../numbers/clitic-cut.ts';
import type { Token } from '../text/tokens.ts';
import { countableSingular } from './countables.ts';
import { following, unitAt } from './follow.ts';
import type { Item } from './item.ts';

/**
 * Adds the half that stands behind the unit: «ثلاث سنوات ونصف» is 3.5 years, «عامين ونصف العام» 2.5, «متر ونصف» 1.5. The
 * span then runs from the number, or the unit that says "one", to the half.
 */
export function addHalves(tokens: readonly Token[], items: readonly Item[], text: string): Item[] {
  const out: Item[] = [];
  for (const item of items) {
    const before = out[out.length - 1];
    const joined =
      item.fraction && item.arabic && item.prefix === 'و' && !item.definite
        ? (behindUnit(tokens, before, item) ?? behindOne(tokens, item, text))
        : undefined;
    if (joined === undefined) out.push(item);
    else if (joined.first === before?.first) out[out.length - 1] = joined;
    else out.push(joined);
  }
  return out;
}

function behindUnit(tokens: readonly Token[], before: Item | undefined, half: Item): Item | undefined {
  if (before?.value === undefined || half.value === undefined) return undefined;
  const unit = before.dual === undefined ? following(tokens, before).unit : before.dual.unit;
  if (unit === undefined) return undefined;
  const unitNext = before.dual === undefined ? (unitAt(tokens, before.next)?.next ?? 0) : before.next;
  if (unitNext !== half.open) return undefined;
  return {
    ...before,
    nounAt: before.dual === undefined ? before.next : before.first,
    value: before.value + half.value,
    next: half.next,
    end: half.end,
    plainDigits: 0,
    form: before.form === 'digits' ? 'mixed' : 'words',
  };
}

function behindOne(tokens: readonly Token[], half: Item, text: string): Item | undefined {
  const at = half.open - 1;
  const noun = tokens[at];
  if (noun === undefined || !noun.arabic || tokens[half.open]!.newline || half.value === undefined)
    return undefined;
  const joined = noun.text[0] === 'و' && countableSingular(noun.text.slice(1))?.unit !== undefined;
  if (!joined && countableSingular(noun.text)?.unit === undefined) return undefined;
  const { prefix: _and, ...rest } = half;
  return {
    ...rest,
    ...(joined ? { prefix: 'و' } : {}),
    first: at,
    open: at,
    start: joined ? offsetAfterLetters(text, noun, 1) : noun.start,
    value: 1 + half.value,
    nounAt: at,
    fraction: false,
  };
}
