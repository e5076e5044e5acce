import type { QuantityAnnotation } from '../../../engine/annotation.ts';
import { quantityDetector } from '../../../engine/quantities/detector.ts';
import { readBlock } from '../../../engine/read.ts';
import type { Draft, Found, Reading } from '../../../engine/reading.ts';

/** What a row expects: span, value (a pair for a range, null for vague), qualifier, noun, unit. */
export type Row = readonly [
  span: string,
  value: number | readonly [number, number] | null,
  qualifier?: string,
  noun?: string,
  unit?: string,
];

/** Runs the detector over one block; `{…}` marks what the date detector would have taken and is left out of the text. */
export function find(marked: string): { text: string; drafts: Draft<QuantityAnnotation>[] } {
  const found: { kind: 'date'; block: number; start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\{[^}]*\})/)) {
    if (!part.startsWith('{')) {
      text += part;
      continue;
    }
    const date = part.slice(1, -1);
    found.push({ kind: 'date', block: 0, start: text.length, end: text.length + date.length });
    text += date;
  }
  const block = readBlock(text, 0);
  const reading = { blocks: [block], lang: block.lang, published: undefined } as unknown as Reading;
  const drafts = quantityDetector.detect(reading, found as unknown as Found);
  return { text, drafts: drafts as Draft<QuantityAnnotation>[] };
}

/** All quantities of a text as rows, in the shortest form: trailing absent fields are left out, `exact` is ''. */
export function rowsOf(marked: string): Row[] {
  const { text, drafts } = find(marked);
  return drafts.map((draft) => {
    const value = draft.value ?? (draft.low === undefined ? null : ([draft.low, draft.high!] as const));
    const qualifier = draft.qualifier === 'exact' ? '' : draft.qualifier;
    const row = [text.slice(draft.start, draft.end), value, qualifier, draft.noun ?? '', draft.unit ?? ''];
    while (row[row.length - 1] === '') row.pop();
    return row as unknown as Row;
  });
}
