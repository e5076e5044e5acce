import type { FlatAnnotation } from './flat-annotation.ts';
import type { PlacedDocument } from './text-blocks.ts';

/**
 * The text with its marks for a person to read: every block with ⟦ ⟧ around what was found, and under it a line for each
 * annotation.
 */
export function asText(
  { text, document, starts }: PlacedDocument,
  annotations: readonly FlatAnnotation[],
): string {
  let next = 0;
  const parts = document.blocks.map((block, i) => {
    const start = starts[i]!;
    const own: FlatAnnotation[] = [];
    for (; next < annotations.length && annotations[next]!.start < start + block.length; next += 1) {
      own.push(annotations[next]!);
    }
    const lines = own.map(
      (annotation) =>
        `    ${annotation.kind.padEnd(8)}  ${annotation.confidence.toFixed(2)}  ${contentOf(annotation)}  ${annotation.text}`,
    );
    return [marked(text, start, start + block.length, own), ...lines].join('\n');
  });
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

/** Marks of different kinds may overlap; what touches is set in one pair of brackets. */
function marked(text: string, start: number, end: number, annotations: readonly FlatAnnotation[]): string {
  let out = '';
  let at = start;
  for (let i = 0; i < annotations.length; ) {
    const from = annotations[i]!.start;
    let to = annotations[i]!.end;
    for (i += 1; i < annotations.length && annotations[i]!.start < to; i += 1) {
      to = Math.max(to, annotations[i]!.end);
    }
    out += `${text.slice(at, from)}⟦${text.slice(from, to)}⟧`;
    at = to;
  }
  return out + text.slice(at, end);
}

/** What an annotation says, in one word or a few. */
export function contentOf(annotation: FlatAnnotation): string {
  switch (annotation.kind) {
    case 'entity':
      return String(annotation.entity);
    case 'date':
      return String(annotation.value ?? annotation.role);
    case 'quantity':
      return `${qualified(annotation)}${annotation.unit === undefined ? '' : ` ${annotation.unit}`}`;
    case 'claim':
      return String(annotation.measure ?? `${annotation.person} ${annotation.office}`);
    case 'event':
      return (annotation.events as readonly string[]).join(' ');
  }
}

function qualified({ value, low, high, qualifier }: FlatAnnotation): string {
  const amount =
    value !== undefined
      ? `${value}`
      : low !== undefined || high !== undefined
        ? `${low ?? ''}–${high ?? ''}`
        : 'vague';
  return qualifier === 'exact' ? amount : `${qualifier} ${amount}`;
}
