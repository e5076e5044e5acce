import { type Facet, OUTCOMES } from './facets.ts';
import { isNumbering } from './numbered.ts';
import type { Range, Scope } from './scope.ts';
import { wordsOf } from './words.ts';

/** How far from its number a word may stand that says what became of those counted. */
const FARTHEST = 9;
/** "22 killed and 25 detained": a word beyond an "and" belongs to the number before it, if another is as near. */
const AND_COSTS = 2;
/** «مقتل وإصابة»: words this close say one thing together. */
const TOGETHER = 2;

/** What became of those that a number counts, by the nearest word of the clause; empty when nothing is said. */
export function outcomesOf(scope: Scope): Set<Facet> {
  const { between, clause } = scope;
  return outcomesIn(scope, {
    from: Math.max(clause.from, between.from),
    to: Math.min(clause.to, between.to),
  });
}

/** The same by the words of a part of the clause. */
export function outcomesIn(scope: Scope, { from, to }: Range): Set<Facet> {
  const { block, number, phrase } = scope;
  const back = walk(scope, number.from - 1, -1, { from, to: number.from });
  const ahead = walk(scope, phrase.from, 1, { from: phrase.from, to });
  const nearest = [...back, ...ahead].sort((a, b) => a.cost - b.cost)[0];
  const outcomes = new Set<Facet>();
  if (nearest === undefined) {
    const told = numberedOutcome(scope, from);
    if (told !== undefined) outcomes.add(told);
    return outcomes;
  }
  for (const other of [...back, ...ahead]) {
    if (Math.abs(other.at - nearest.at) <= TOGETHER && joins(block.tokens, nearest.at, other.at)) {
      outcomes.add(other.facet);
    }
  }
  return outcomes;
}

/** «عدد العائدين … بـ1.3 مليون», "the number of returnees … at 1.3 million": what is counted may be told far before its number. */
function numberedOutcome({ block, number }: Scope, from: number): Facet | undefined {
  const words = wordsOf(block);
  const { tokens } = block;
  for (let i = number.from - 1; i > from; i -= 1) {
    const facet = words[i]?.facet;
    if (facet === undefined || !OUTCOMES.has(facet)) continue;
    const before = OF.has(tokens[i - 1]!.text) ? tokens[i - 2] : tokens[i - 1];
    if (before !== undefined && isNumbering(before)) return facet;
  }
  return undefined;
}

const OF = new Set(['of', 'the']);

interface Outcome {
  readonly facet: Facet;
  readonly at: number;
  readonly cost: number;
}

function walk(scope: Scope, start: number, step: 1 | -1, limit: Range): Outcome[] {
  const { tokens } = scope.block;
  const words = wordsOf(scope.block);
  const found: Outcome[] = [];
  let cost = 0;
  for (let i = start; i >= limit.from && i < limit.to && cost < FARTHEST; i += step) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    cost += token.text === 'and' || token.text === 'و' ? AND_COSTS : 1;
    const facet = words[i]?.facet;
    if (facet !== undefined && OUTCOMES.has(facet))
      found.push({ facet, at: i, cost: step < 0 ? cost : cost + 0.5 });
  }
  return found;
}

/** The same word, or two beside each other with "and" or "or" between: no number and no sign. */
function joins(tokens: readonly { readonly kind: string }[], a: number, b: number): boolean {
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i += 1) if (tokens[i]!.kind !== 'word') return false;
  return true;
}
