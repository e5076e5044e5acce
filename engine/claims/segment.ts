import type { Range, Scope } from './scope.ts';

const AND = new Set(['and', 'و', 'but', 'while']);
/** How near before its number an "and" begins its own words: "and about 2.3 million". */
const AND_REACH = 4;

/**
 * The words of a clause that are about this number and none of its neighbours: "469 for Iran, 132 for Russia and 124 for
 * Turkey" has three such stretches, each from its number on.
 */
export function segmentOf({ block, clause, between, number, quantity }: Scope): Range {
  const { tokens } = block;
  let from = Math.max(clause.from, between.from);
  const to = Math.max(number.to, Math.min(clause.to, between.to));
  const isAfterNumber = between.from > clause.from;
  if (isAfterNumber && quantity.prefix?.startsWith('و') === true) from = number.from;
  else if (isAfterNumber) {
    for (let i = number.from - 1; i >= Math.max(from, number.from - AND_REACH); i -= 1) {
      if (AND.has(tokens[i]!.text)) {
        from = i;
        break;
      }
    }
  }
  return { from: Math.min(from, number.from), to };
}
