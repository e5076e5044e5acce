import { tokenTexts } from '../text/tokens.ts';
import type { Evidence } from './evidence.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import { isNumbering } from './numbered.ts';
import type { Profile } from './profile.ts';
import { type Scope, stemsIn } from './scope.ts';
import { type Lead, stemsOfLead } from './story.ts';
import { hasAny } from './words.ts';

/** A measure that a number before has stated. */
export interface Earlier {
  readonly scope: Scope;
  readonly profile: Profile;
}

const IS = new Set('is was هو هي كان'.split(' '));

/** "Forty thousand is also the number that …": the sentence is about the number. */
export function isItselfSubject({ block, number, sentence }: Scope): boolean {
  return number.from === sentence.from && IS.has(block.tokens[number.to]?.text ?? '');
}

export function topicWorth(profile: Profile, evidence: Evidence, leads: readonly Lead[]): number {
  let worth = 0;
  const own = countIn(profile, evidence.inSentence);
  if (own.unit) worth += 0.6;
  worth += Math.min(0.75, 0.25 * own.context);
  for (const lead of leads) {
    const there = countIn(profile, stemsOfLead(lead));
    if (there.unit) worth += 0.5;
    worth += Math.min(0.3, 0.15 * there.context);
  }
  return Math.min(2, worth);
}

/** «ويبلغ عددهم»، "The number …", the answer to "How many soldiers …?": what is counted stands in the sentence before. */
export function anaphorWorth(profile: Profile, scope: Scope, leads: readonly Lead[], goesOn: number): number {
  const [lead] = leads;
  if (lead === undefined || scope.quantity.noun !== undefined) return 0;
  if (!countIn(profile, stemsOfLead(lead)).unit && goesOn === 0) return 0;
  if (asks(lead)) return 1.2;
  const { tokens } = scope.block;
  for (
    let i = scope.number.from - 1;
    i >= Math.max(scope.sentence.from, scope.number.from - NUMBERING_REACH);
    i -= 1
  ) {
    if (isNumbering(tokens[i]!) || ANAPHORS.has(tokens[i]!.text)) return 1;
  }
  return 0;
}

/** Words that take up a number told before. */
const ANAPHORS = new Set([...ar.ANAPHORS, ...en.ANAPHORS].flatMap((word) => tokenTexts(word)));
const NUMBERING_REACH = 5;

/** A question just before the number's sentence. */
export function asks({ in: { block }, range }: Lead): boolean {
  const [first, second] = [block.tokens[range.from], block.tokens[range.from + 1]];
  if (first?.text === 'كم' || (first?.text === 'how' && second?.text === 'many')) return true;
  const last = block.tokens[range.to - 1];
  return last !== undefined && (last.text === '?' || last.text === '؟');
}

function countIn({ unitHeads, context }: Profile, words: ReadonlySet<string>) {
  let count = 0;
  for (const word of context) if (words.has(word)) count += 1;
  let unit = false;
  for (const word of unitHeads) if (words.has(word)) unit = true;
  return { unit, context: count };
}

const GOES_ON = 1.2;

const SAME_GOES_ON = 1.8;

const SAME_SENTENCE = 2.4;

/** What is worth a number in the sentence before, and further back in the block, of what one in the same sentence is. */
const BEFORE = 0.85;

const IN_BLOCK = 0.5;

const BLOCK_BEFORE = 0.7;

/** "Protesters against US troops number 2,500": the sentence begins with others and says how many they are. */
export function isOfAnotherSubject({ unitHeads }: Profile, { block, number, sentence }: Scope): boolean {
  const { tokens } = block;
  let at = number.from - 1;
  const least = Math.max(sentence.from, number.from - NUMBERING_REACH);
  while (at >= least && !isNumbering(tokens[at]!)) at -= 1;
  if (at < least) return false;
  const head = { from: sentence.from, to: Math.min(at, sentence.from + HEAD_REACH) };
  if (hasAny(unitHeads, stemsIn(block, head))) return false;
  return hasAny(unitHeads, stemsIn(block, { from: head.to, to: Math.max(head.to, at) }));
}

/** The noun is a sentence's subject among its first words. */
const HEAD_REACH = 3;

/** A number before states the same, or one of its kind (other troops, other sites) where the number's own words tell the difference. */
export function earlierWorth(
  earlier: readonly Earlier[],
  scope: Scope,
  profile: Profile,
  weights: readonly number[],
): number {
  let best = 0;
  for (const { scope: other, profile: stated } of earlier) {
    const isBlockBefore = other.block.index === scope.block.index - 1 && scope.sentence.from === 0;
    if (other.block !== scope.block && !isBlockBefore) continue;
    const isSame = stated === profile;
    if (!isSame && !(isOfKind(stated, profile) && isToldApart(profile, stated, weights))) continue;
    const worth = isSame ? SAME_GOES_ON : GOES_ON;
    if (isBlockBefore) best = Math.max(best, worth * BLOCK_BEFORE);
    else if (other.sentence.from === scope.sentence.from)
      best = Math.max(best, isSame ? SAME_SENTENCE : worth);
    else best = Math.max(best, worth * (other.sentence.to === scope.sentence.from ? BEFORE : IN_BLOCK));
  }
  return best;
}

/** Each party that the other measure has not is told in the number's sentence. */
function isToldApart(profile: Profile, other: Profile, weights: readonly number[]): boolean {
  if (profile.parties.length !== other.parties.length) return false;
  return profile.parties.every(
    ({ id }, i) => weights[i]! >= 2 || other.parties.some((party) => party.id === id),
  );
}

function isOfKind(a: Profile, b: Profile): boolean {
  return a.record.unit.en === b.record.unit.en && [...a.facets].every((facet) => b.facets.has(facet));
}
