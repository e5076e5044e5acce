/** Counts how often things of one key were met, and keeps the first place of each. */
export class Tally {
  readonly #met = new Map<string, { count: number; readonly where: string }>();

  add(key: string, where: string): void {
    const known = this.#met.get(key);
    if (known === undefined) this.#met.set(key, { count: 1, where });
    else known.count += 1;
  }

  get total(): number {
    return [...this.#met.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** The most frequent, with the words around the first of each. */
  top(most: number): { readonly key: string; readonly count: number; readonly where: string }[] {
    return [...this.#met]
      .map(([key, met]) => ({ key, ...met }))
      .sort((a, b) => b.count - a.count)
      .slice(0, most);
  }
}

const AROUND = 24;

/** The words around a span, on one line. */
export function around(id: string, text: string, start: number, end: number): string {
  const words = text
    .slice(Math.max(0, start - AROUND), end + AROUND)
    .replace(/\s+/gu, ' ')
    .trim();
  return `${id}: …${words}…`;
}
