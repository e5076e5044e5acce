import { analyse } from '../../engine/analyse.ts';
import type { Annotation } from '../../engine/annotation.ts';
import type { SourceDocument } from '../../engine/document.ts';
import type { PackSet } from '../../packs/pack.ts';

/**
 * Analyses a document and tells what is wrong with the answer; undefined when nothing is. Never throws: an error of the
 * engine is an answer too.
 */
export function faultOf(document: SourceDocument, packs: PackSet): string | undefined {
  let annotations: readonly Annotation[];
  try {
    annotations = analyse(document, packs);
  } catch (error) {
    return `threw ${(error as Error).stack?.split('\n').slice(0, 4).join(' | ')}`;
  }
  const ends = new Map<string, number>();
  let before: Annotation | undefined;
  const ids = new Set<string>();
  for (const annotation of annotations) {
    const { kind, block, start, end, id } = annotation;
    const name = `${kind} ${id}`;
    const text = document.blocks[block];
    if (text === undefined) return `${name}: no such block`;
    if (!(start >= 0 && start < end && end <= text.length))
      return `${name}: ${start}–${end} of ${text.length}`;
    if (annotation.text !== text.slice(start, end)) return `${name}: its text is not the span's`;
    if (splitsPair(text, start) || splitsPair(text, end)) return `${name}: cuts a surrogate pair`;
    if (annotation.prefix !== undefined && annotation.prefix === '') return `${name}: empty prefix`;
    if (!(annotation.confidence >= 0 && annotation.confidence <= 1))
      return `${name}: confidence ${annotation.confidence}`;
    if (ids.has(id)) return `${name}: id given twice`;
    ids.add(id);
    if (before !== undefined && (before.block > block || (before.block === block && before.start > start)))
      return `${name}: out of order`;
    before = annotation;
    // A claim stands on its quantity and may share its words with another claim on it.
    const key = `${kind} ${block}`;
    if ((ends.get(key) ?? 0) > start) return `${name}: overlaps another of its kind`;
    ends.set(key, end);
    const bad = badValue(annotation);
    if (bad !== undefined) return `${name}: ${bad}`;
  }
  return undefined;
}

function splitsPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at - 1);
  const low = text.charCodeAt(at);
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}

function badValue(annotation: Annotation): string | undefined {
  if (annotation.kind === 'date') {
    if (annotation.value === undefined && annotation.role === undefined) return 'neither value nor role';
    if (annotation.value !== undefined && /NaN|undefined|null/u.test(annotation.value))
      return `value ${annotation.value}`;
  }
  if (annotation.kind === 'quantity') {
    for (const number of [annotation.value, annotation.low, annotation.high])
      if (number !== undefined && !Number.isFinite(number)) return `value ${number}`;
    if (annotation.low !== undefined && annotation.high !== undefined && annotation.low > annotation.high)
      return `${annotation.low}–${annotation.high} is no range`;
  }
  return undefined;
}
