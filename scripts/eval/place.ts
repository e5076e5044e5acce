import type { Range } from './case.ts';

/** Words to be found in a text: the nth occurrence of a surface, in the whole text or in words around it. */
export interface Placed {
  readonly surface: string;
  /** 1 for the first; counted as bare substrings, also inside longer words and numbers. */
  readonly occurrence?: number | undefined;
  /** Words around the surface; then `occurrence` counts these, and the surface is the first in them. */
  readonly in?: string | undefined;
}

/** Where the words stand; undefined when the text does not have them (that often). */
export function place(text: string, { surface, occurrence = 1, in: around }: Placed): Range | undefined {
  if (surface === '') return undefined;
  if (around !== undefined) {
    const outer = place(text, { surface: around, occurrence });
    const inner = around.indexOf(surface);
    if (outer === undefined || inner === -1) return undefined;
    return { start: outer.start + inner, end: outer.start + inner + surface.length };
  }
  let at = -1;
  for (let i = 0; i < occurrence; i += 1) {
    at = text.indexOf(surface, at + 1);
    if (at === -1) return undefined;
  }
  return { start: at, end: at + surface.length };
}

/** Where another wording of a mention stands: the occurrence that shares most with it. */
export function placeOver(text: string, surface: string, main: Range): Range | undefined {
  let best: Range | undefined;
  let shared = 0;
  const last = main.end;
  for (
    let at = text.indexOf(surface, Math.max(0, main.start - surface.length + 1));
    at !== -1 && at < last;
    at = text.indexOf(surface, at + 1)
  ) {
    const range = { start: at, end: at + surface.length };
    const common = overlap(range, main);
    if (common > shared) {
      best = range;
      shared = common;
    }
  }
  return best;
}

/** Code units that two ranges share. */
export function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
