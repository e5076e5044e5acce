import { analyse } from '../../engine/analyse.ts';
import type { Annotation } from '../../engine/annotation.ts';
import { buildCard } from '../../engine/context/build-card.ts';
import { buildDossier } from '../../engine/context/build-dossier.ts';
import type { CardModel } from '../../engine/context/card.ts';
import type { Dossier } from '../../engine/context/dossier.ts';
import { readDateline } from '../../engine/dates/dateline.ts';
import type { SourceDocument } from '../../engine/document.ts';
import type { PackSet } from '../../packs/pack.ts';
import type { PageDocument } from '../../platform/messages.ts';
import { shownIds } from './shown.ts';

export interface AnalysedDocument {
  readonly document: SourceDocument;
  readonly annotations: readonly Annotation[];
  /** Ids of the annotations that have a card. */
  readonly shown: readonly string[];
  /** Read from a dateline. */
  readonly published: string | null;
}

/** Enough for the tabs that somebody hovers in turn; an older one is analysed anew. */
const KEPT = 8;

/** The last documents of this life of the background, so that a hover need not send its page again. */
export class Documents {
  private readonly kept = new Map<string, AnalysedDocument>();
  /** What was read by other packs is forgotten. */
  private packs: PackSet | undefined;

  analyse(page: PageDocument, packs: PackSet): AnalysedDocument {
    if (this.packs !== packs) this.kept.clear();
    this.packs = packs;
    const known = this.kept.get(page.key);
    if (known !== undefined) return known;
    const dateline = page.published === undefined ? readDateline(page.datelines ?? [], page.lang) : undefined;
    const published = page.published ?? dateline;
    const document: SourceDocument = {
      blocks: page.blocks,
      url: page.url,
      ...(page.lang ? { lang: page.lang } : {}),
      ...(published ? { published } : {}),
    };
    const annotations = analyse(document, packs);
    const shown = shownIds(document, annotations, packs);
    const analysed = { document, annotations, shown, published: dateline ?? null };
    this.keep(page.key, analysed);
    return analysed;
  }

  /** Undefined when the document is not known (any more). */
  card(key: string, annotation: string, packs: PackSet): CardModel | null | undefined {
    const known = this.kept.get(key);
    if (known === undefined) return undefined;
    return buildCard(annotation, { document: known.document, annotations: known.annotations, packs }) ?? null;
  }

  /** Undefined when the document is not known (any more). */
  dossier(key: string, packs: PackSet): Dossier | undefined {
    const known = this.kept.get(key);
    if (known === undefined) return undefined;
    return buildDossier({ document: known.document, annotations: known.annotations, packs });
  }

  private keep(key: string, analysed: AnalysedDocument): void {
    this.kept.delete(key);
    this.kept.set(key, analysed);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= KEPT) break;
      this.kept.delete(oldest);
    }
  }
}
