import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import { type Scope, stemsIn } from './scope.ts';
import { stemsOf } from './stem.ts';
import { hasAny } from './words.ts';

const PART = new Set([...ar.INCLUDING, ...en.INCLUDING, ...en.OF_THEM].flatMap(stemsOf));
/** How far behind a number its part may be told, and behind that whose it is, in tokens. */
const REACH = 8;

/**
 * «24 ألف شخص، بينهم 15 ألف سوري», "3,500 troops, 2,500 of them Americans": a number that is a whole, with its part behind it.
 *
 * @returns the stems of the words behind the part's number; undefined where no part follows
 */
export function partBehind({ block, number, between, sentence }: Scope): ReadonlySet<string> | undefined {
  if (between.to >= sentence.to || between.to - number.to > REACH) return undefined;
  const behind = stemsIn(block, { from: between.to, to: Math.min(sentence.to, between.to + REACH) });
  const isPart = hasAny(PART, stemsIn(block, { from: number.to, to: between.to })) || hasAny(PART, behind);
  return isPart ? behind : undefined;
}
