import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { runnerImport } from 'vite';
import { analyse } from '../engine/analyse.ts';
import type { Annotation } from '../engine/annotation.ts';
import { buildCard } from '../engine/context/build-card.ts';
import { buildDossier } from '../engine/context/build-dossier.ts';
import type { CardInput } from '../engine/context/builder.ts';
import type { CardModel } from '../engine/context/card.ts';
import type { Lang } from '../engine/document.ts';
import type { PackSet } from '../packs/pack.ts';
import { piecesOf } from './html/pieces.ts';
import type { PlacedDocument } from './text-blocks.ts';

const ROOT = join(import.meta.dirname, '..');

/** Drawings, lists and the card as in the browser; they speak of bare elements, so they are kept to the record's parts. */
const RECORD_STYLES = ['assets/card.css', 'assets/records.css', 'assets/charts.css'];

/**
 * One page that opens from disk with no network and no script: the text with its marks, the dossier beside it, and a card
 * for everything that has one. A mark leads to its card; later mentions of a name lead to the card of the first.
 */
export async function asHtml(placed: PlacedDocument, packs: PackSet): Promise<string> {
  const { document } = placed;
  const lang = langOf(placed);
  const annotations = analyse(document, packs);
  const input = { document, annotations, packs };
  const { cards, cardOf } = cardsOf(input);
  const { renderBody } = await loadPage();
  const body = renderBody(
    {
      lang,
      blocks: piecesOf(document.blocks, annotations, cardOf),
      cards,
      cardOf,
      dossier: buildDossier(input),
      publishedBy: placed.publishedBy,
    },
    newDocument(),
  );
  return `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.blocks[0]?.trim() ?? '')}</title>
<style>
${style()}</style>
</head>
<body class="themed">
${body}
</body>
</html>
`;
}

/** The components are TSX, which Node reads only through the project's bundler. */
async function loadPage(): Promise<typeof import('./html/page.tsx')> {
  const { module } = await runnerImport<typeof import('./html/page.tsx')>(join(ROOT, 'cli/html/page.tsx'), {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

function newDocument(): Document {
  const { document } = new Window();
  // Preact asks the global document for text nodes and elements.
  Object.assign(globalThis, { document });
  // The DOM of the test environment has the browser's shape, though not its types.
  return document as unknown as Document;
}

function style(): string {
  const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
  return `${read('assets/tokens.css')}@scope (.record) {\n${RECORD_STYLES.map(read).join('')}}\n${read('cli/html/page.css')}`;
}

function langOf({ document, text }: PlacedDocument): Lang {
  return document.lang ?? (/[\u0621-\u064a]/.test(text) ? 'ar' : 'en');
}

/** Mentions of one thing share the card of the first. */
function cardsOf(input: CardInput): { cards: CardModel[]; cardOf: Map<string, string> } {
  const byThing = new Map<string, string | undefined>();
  const cards: CardModel[] = [];
  const cardOf = new Map<string, string>();
  for (const annotation of input.annotations) {
    const thing = thingOf(annotation, input.packs);
    if (!byThing.has(thing)) {
      const card = buildCard(annotation.id, input);
      if (card !== undefined) cards.push(card);
      byThing.set(thing, card?.annotation);
    }
    const shared = byThing.get(thing);
    if (shared !== undefined) cardOf.set(annotation.id, shared);
  }
  return { cards, cardOf };
}

/** A number and the claim that it makes have one card. */
function thingOf(annotation: Annotation, packs: PackSet): string {
  if (annotation.kind === 'entity') return packs.canonical(annotation.entity);
  return annotation.kind === 'claim' ? (annotation.quantity ?? annotation.id) : annotation.id;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => SIGNS[sign]!);
}
