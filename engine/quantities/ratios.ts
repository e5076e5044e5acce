import type { Token } from '../text/tokens.ts';
import { countableSingular } from './countables.ts';
import { following } from './follow.ts';
import type { Item } from './item.ts';

/**
 * Joins the two numbers of a proportion into the fraction that it says («اثنين من كل ثلاثة», "one in five", «جزء من مئة»), and
 * leaves out the second number where the first is a noun («طفل من كل خمسة»). Read apart they would count five children where
 * nobody counted any. Parts of a whole («7 من 10», "37 out of 128") stay two counts. See
 * docs/decisions/0023-recognizers-forms.md.
 */
export function joinRatios(tokens: readonly Token[], items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (const item of items) {
    const before = out[out.length - 1];
    const whole = item.value;
    const simple =
      whole !== undefined && whole > 1 && item.dual === undefined && !item.percent && !item.fraction;
    const read = !simple
      ? item
      : item.arabic
        ? arabicRatio(tokens, before, item)
        : englishRatio(tokens, before, item);
    if (read === undefined) continue;
    if (read.first === before?.first) out[out.length - 1] = read;
    else out.push(read);
  }
  return out;
}

/** The fraction, `whole` itself when it is no part of one, or `undefined` when it only says of how many. */
function arabicRatio(tokens: readonly Token[], before: Item | undefined, whole: Item): Item | undefined {
  const link = everyLink(tokens, whole);
  if (link >= 0) return before?.next === link && isPart(before, whole) ? ratio(before, whole) : undefined;
  const at = whole.open - 2;
  const noun = tokens[at];
  if (noun === undefined || !PARTS.has(noun.text) || !isRound(whole) || whole.form !== 'words') return whole;
  const counted = before?.next === at && isPart(before, whole) ? before : undefined;
  const particle = tokens[at + 1]!.text;
  // «420 جزءا في المليون»
  if (particle === 'في') return counted === undefined ? whole : undefined;
  if (particle !== 'من') return whole;
  if (counted !== undefined) return ratio(counted, whole);
  // «هذا جزء من مئة مشروع»
  const next = tokens[whole.next];
  if (noun.text !== 'جزء' || (next?.arabic === true && countableSingular(next.text) !== undefined))
    return whole;
  const { prefix: _prefix, ...rest } = whole;
  return {
    ...rest,
    first: at,
    open: at,
    start: noun.start,
    value: 1 / whole.value!,
    fraction: true,
    scale: 1,
  };
}

function englishRatio(tokens: readonly Token[], before: Item | undefined, whole: Item): Item {
  const link = englishLink(tokens, whole);
  if (link < 0 || before?.next !== link || !isPart(before, whole)) return whole;
  const every = tokens[whole.open - 1]!.text === 'every';
  return every || isProportion(tokens, before, whole) ? ratio(before, whole) : whole;
}

function isPart(item: Item, whole: Item): boolean {
  const { value } = item;
  return (
    value !== undefined &&
    value >= 1 &&
    value < whole.value! &&
    !item.percent &&
    !item.fraction &&
    item.dual === undefined
  );
}

function ratio(part: Item, whole: Item): Item {
  return {
    ...part,
    next: whole.next,
    end: whole.end,
    value: part.value! / whole.value!,
    fraction: true,
    scale: 1,
    plainDigits: 0,
    dated: whole.dated,
    form: part.form === whole.form ? part.form : 'mixed',
  };
}

const EVERY = 'كل';

/** Where «من كل», «من بين كل», «من أصل كل» before the number begins; −1 where none does. */
function everyLink(tokens: readonly Token[], item: Item): number {
  const at = item.open - 1;
  if (tokens[at]?.text !== EVERY || tokens[item.open]!.newline) return -1;
  if (tokens[at - 1]?.text === 'من') return at - 1;
  const among = tokens[at - 1]?.text;
  return (among === 'بين' || among === 'اصل') && tokens[at - 2]?.text === 'من' ? at - 2 : -1;
}

/** Where "in", "in every", "out of every" before the number begins. */
function englishLink(tokens: readonly Token[], item: Item): number {
  let at = item.open - 1;
  if (tokens[item.open]!.newline) return -1;
  const every = tokens[at]?.text === 'every';
  if (every) at -= 1;
  if (tokens[at]?.text === 'in') return at;
  return every && tokens[at]?.text === 'of' && tokens[at - 1]?.text === 'out' ? at - 1 : -1;
}

/** How many proportions are told of; "nine in 12" is none. */
const WHOLES = new Set([3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000, 10_000, 100_000, 1_000_000]);
/** "two in three games", "one in four days": what happened in a stretch. */
const STRETCHES =
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|decades?|seasons?|games?|matches|match|innings|starts?|races?|rounds?|sets?|attempts?|tries|attacks?|strikes?|raids?|incidents?|clashes|operations?|explosions?|separate|different|other|more|cities|towns|villages|places|countries|provinces|locations|areas|districts|regions|states|sites|stages|phases|languages|groups|vehicles|cars|cases)$/;

function isProportion(tokens: readonly Token[], part: Item, whole: Item): boolean {
  if (whole.value === undefined || !WHOLES.has(whole.value) || part.scale > 1 || part.money !== undefined)
    return false;
  const after = tokens[whole.next];
  if (after !== undefined && after.kind === 'word' && !after.newline && STRETCHES.test(after.text))
    return false;
  const follow = following(tokens, whole);
  if (follow.unit !== undefined) return false;
  const head = follow.nounFirst === undefined ? undefined : tokens[follow.nounFirst]!.text;
  return head === undefined || !STRETCHES.test(head);
}

const PARTS = new Set(['جزء', 'جزءا', 'اجزاء']);

function isRound(item: Item): boolean {
  return item.value === 100 || item.value === 1e3 || item.value === 1e6 || item.value === 1e9;
}
