import type { PackSet } from '../packs/pack.ts';

/**
 * A question to the packs whose answer is kept with them, also when there is none: made once for each id, gone with the packs.
 */
export function keptWithPacks<T>(
  make: (packs: PackSet, id: string) => T | undefined,
): (packs: PackSet, id: string) => T | undefined {
  const kept = new WeakMap<PackSet, Map<string, T | null>>();
  return (packs, id) => {
    let answers = kept.get(packs);
    if (answers === undefined) {
      answers = new Map();
      kept.set(packs, answers);
    }
    let answer = answers.get(id);
    if (answer === undefined) {
      answer = make(packs, id) ?? null;
      answers.set(id, answer);
    }
    return answer ?? undefined;
  };
}
