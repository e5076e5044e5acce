import type { CardModel, CardSource } from '../../engine/context/card.ts';
import type { Dossier } from '../../engine/context/dossier.ts';
import type { Lang } from '../../engine/document.ts';
import type { Settings } from '../../platform/settings.ts';

/** One text for the clipboard in both of its flavours. */
export interface Citation {
  readonly text: string;
  readonly html: string;
}

export interface CardProps {
  /** Null while the background looks it up. */
  readonly card: CardModel | null;
  /** The article's, unless the reader wants all cards in one. */
  readonly lang: Lang;
  readonly dir: 'rtl' | 'ltr';
  readonly theme: 'light' | 'dark' | 'auto';
  /** BCP 47 tag of the reader, for month names (`ar-SY`); the language alone when absent. */
  readonly region?: string;
  /** In Arabic; Western digits when absent. */
  readonly digits?: Settings['digits'];
  /** A day's Hijri date stands beside it unless this is false. */
  readonly hijri?: boolean;
  readonly textSize?: Settings['textSize'];
  /** Pinned (or opened by keyboard): a dialog with a close button; else a tooltip. */
  readonly pinned: boolean;
  readonly onPin: () => void;
  readonly onClose: () => void;
  /** The words on the page that belong to an annotation are to be shown. */
  readonly onReveal: (annotation: string) => void;
  /** Takes over the copying; the card writes to the clipboard itself when absent. */
  readonly onCopy?: (citation: Citation) => void | Promise<void>;
  /** Shown only when given. Hides a name everywhere, or takes that back; rejects when it could not be kept. */
  readonly onHideEntity?: (entity: string, hidden: boolean) => Promise<void>;
  /** Shown only when given. Rejects when it could not be kept. */
  readonly onSiteOff?: () => Promise<void>;
  /** The extension's version, for a reader who reports a mistake; without it there is no such link. */
  readonly version?: string;
}

/** What the parts of one card share. */
export interface CardShared {
  readonly sources: readonly CardSource[];
  readonly asOf: string | null;
  readonly onReveal: (annotation: string) => void;
  /** Where the text speaks of an event, by its id. */
  readonly inText?: Dossier['inText'];
  /** The address of an annotation's words on a page without script: a link then stands in the place of a button. */
  readonly hrefOf?: (annotation: string) => string;
}
