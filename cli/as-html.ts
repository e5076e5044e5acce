import { join } from 'node:path';
import { analyse } from '../engine/analyse.ts';
import { buildCard } from '../engine/context/build-card.ts';
import type { CardInput } from '../engine/context/builder.ts';
import type { CardModel } from '../engine/context/card.ts';
import type { Lang } from '../engine/document.ts';
import type { PackSet } from '../packs/pack.ts';
import { contentOf } from './as-text.ts';
import { type FlatAnnotation, flatten } from './flat-annotation.ts';
import type { PlacedDocument } from './text-blocks.ts';

type Cite = typeof import('../components/card/citation.ts')['cite'];

/**
 * One page that opens from disk with no network: the text with its marks, beside it a card for everything that has one. A
 * mark leads to its card; later mentions of a name lead to the card of the first.
 */
export async function asHtml(placed: PlacedDocument, packs: PackSet): Promise<string> {
  const lang = langOf(placed);
  const annotations = analyse(placed.document, packs);
  const cards = cardsOf({ document: placed.document, annotations, packs });
  const flat = annotations.map((annotation) => flatten(annotation, placed.starts[annotation.block]!));
  const blocks = blocksOf(placed, flat, cards);
  const cite = await loadCite();
  const shown = [...new Set(cards.values())].map(
    (card) => `<section id="${escapeHtml(card.annotation)}">${cite(card, { lang }).html}</section>`,
  );
  const title = placed.document.blocks[0]?.trim() ?? '';
  return `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${placed.document.published === undefined ? '' : `<p><time datetime="${escapeHtml(placed.document.published)}">${escapeHtml(placed.document.published)}</time></p>\n`}${blocks.join('\n')}
</main>
<aside>
${shown.join('\n')}
</aside>
</body>
</html>
`;
}

/** The card's words live beside the card in TSX, which Node reads only through the project's bundler. */
async function loadCite(): Promise<Cite> {
  const { runnerImport } = await import('vite');
  const root = join(import.meta.dirname, '..');
  const { module } = await runnerImport<{ cite: Cite }>(join(root, 'components/card/citation.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return module.cite;
}

function langOf({ document, text }: PlacedDocument): Lang {
  return document.lang ?? (/[\u0621-\u064a]/.test(text) ? 'ar' : 'en');
}

/** By annotation id; mentions of one thing share one card. */
function cardsOf(input: CardInput): Map<string, CardModel> {
  const byThing = new Map<string, CardModel>();
  const cards = new Map<string, CardModel>();
  for (const annotation of input.annotations) {
    const thing = annotation.kind === 'entity' ? annotation.entity : annotation.id;
    const card = byThing.get(thing) ?? buildCard(annotation.id, input);
    if (card === undefined) continue;
    byThing.set(thing, card);
    cards.set(annotation.id, card);
  }
  return cards;
}

function blocksOf(
  { text, document, starts }: PlacedDocument,
  annotations: readonly FlatAnnotation[],
  cards: ReadonlyMap<string, CardModel>,
): string[] {
  let next = 0;
  return document.blocks.map((block, i) => {
    const start = starts[i]!;
    const end = start + block.length;
    const own: FlatAnnotation[] = [];
    for (; next < annotations.length && annotations[next]!.start < end; next += 1)
      own.push(annotations[next]!);
    const tag = i === 0 ? 'h1' : 'p';
    return `<${tag} dir="auto">${markedHtml(text, start, end, own, cards)}</${tag}>`;
  });
}

/** Marks of different kinds may overlap, so the text is cut wherever one begins or ends. */
function markedHtml(
  text: string,
  start: number,
  end: number,
  annotations: readonly FlatAnnotation[],
  cards: ReadonlyMap<string, CardModel>,
): string {
  const cuts = [...new Set([start, end, ...annotations.flatMap((one) => [one.start, one.end])])].sort(
    (a, b) => a - b,
  );
  let first = 0;
  return cuts
    .slice(0, -1)
    .map((from, i) => {
      const to = cuts[i + 1]!;
      const words = escapeHtml(text.slice(from, to));
      while (first < annotations.length && annotations[first]!.end <= from) first += 1;
      const over: FlatAnnotation[] = [];
      for (let at = first; at < annotations.length && annotations[at]!.start <= from; at += 1) {
        if (annotations[at]!.end >= to) over.push(annotations[at]!);
      }
      return over.length === 0 ? words : mark(words, over, cards);
    })
    .join('');
}

function mark(words: string, over: readonly FlatAnnotation[], cards: ReadonlyMap<string, CardModel>): string {
  const kinds = [...new Set(over.map(({ kind }) => kind))].join(' ');
  const title = over.map((one) => `${one.kind}: ${contentOf(one)}`).join('\n');
  // The shortest says most about these very words.
  const nearest = over
    .filter(({ id }) => cards.has(id))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const attributes = `class="${kinds}" title="${escapeHtml(title)}"`;
  return nearest === undefined
    ? `<mark ${attributes}>${words}</mark>`
    : `<a href="#${escapeHtml(cards.get(nearest.id)!.annotation)}" ${attributes}>${words}</a>`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => SIGNS[sign]!);
}

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d4d4d8, #3f3f46); }
body { margin: 0; display: grid; grid-template-columns: minmax(0, 3fr) minmax(260px, 2fr); font: 18px/1.8 serif; }
main { padding: 32px; max-width: 720px; justify-self: center; }
h1 { font-size: 26px; line-height: 1.4; }
time { color: GrayText; }
aside { position: sticky; top: 0; height: 100vh; overflow: auto; box-sizing: border-box; padding: 16px; border-inline-start: 1px solid var(--line); font: 14px/1.6 sans-serif; }
section { border: 1px solid var(--line); border-radius: 8px; padding: 4px 14px; margin-block-end: 12px; }
section:target { outline: 2px solid light-dark(#0b6e69, #5eead4); }
section p { margin-block: 6px; }
main a, mark { color: inherit; background: none; text-decoration: underline 2px; text-underline-offset: 5px; }
.entity { text-decoration-color: light-dark(#0b6e69, #5eead4); }
.date { text-decoration-color: light-dark(#7c5e10, #fcd34d); text-decoration-style: dotted; }
.quantity, .claim { text-decoration-color: light-dark(#8a2d5b, #f9a8d4); text-decoration-style: dashed; }
.event { text-decoration-color: light-dark(#7a3b12, #fdba74); text-decoration-style: double; }
@media (max-width: 800px) { body { display: block; } aside { position: static; height: auto; border: 0; } }
@media print { body { display: block; } aside { position: static; height: auto; } }
`.trim();
