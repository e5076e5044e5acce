import { fold } from '../text/fold.ts';

/** A list of words as a set of their folded forms. */
export function foldedWords(list: string): ReadonlySet<string> {
  return new Set(
    fold(list)
      .text.split(/\s+/u)
      .filter((word) => word !== ''),
  );
}
