import { fold } from '../text/fold.ts';

let lists = 0;

/** A list of folded words that numbers itself, so that a word can keep whether it stands in it. */
export class WordList extends Set<string> {
  readonly index: number;

  constructor(words: Iterable<string>) {
    super(words);
    this.index = lists;
    lists += 1;
  }
}

/** How many lists there are. */
export function listCount(): number {
  return lists;
}

/** A list of words as a set of their folded forms. */
export function foldedWords(list: string): WordList {
  return new WordList(
    fold(list)
      .text.split(/\s+/u)
      .filter((word) => word !== ''),
  );
}
