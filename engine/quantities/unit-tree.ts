/** One step of a walk over folded words; `unit` where the words so far name one. */
export interface UnitTree {
  unit?: string;
  readonly next: Map<string, UnitTree>;
}

/** Builds the tree of a table from unit codes to forms parted by spaces; «+» joins the words of one form. */
export function unitTree(
  source: Readonly<Record<string, string>>,
  foldWord: (word: string) => string,
): UnitTree {
  const root: UnitTree = { next: new Map() };
  for (const [unit, forms] of Object.entries(source)) {
    for (const form of forms.split(' ')) {
      let node = root;
      for (const word of form.split('+')) {
        const key = foldWord(word);
        let next = node.next.get(key);
        if (next === undefined) {
          next = { next: new Map() };
          node.next.set(key, next);
        }
        node = next;
      }
      node.unit ??= unit;
    }
  }
  return root;
}
