import * as v from 'valibot';
import type { Annotation } from '../engine/annotation.ts';
import type { CardModel } from '../engine/context/card.ts';
import type { Dossier } from '../engine/context/dossier.ts';
import type { Lang as PageLang } from '../engine/document.ts';
import type { LocalText } from '../packs/schema.ts';

/**
 * Every message of the extension, in one place. A request is checked by its schema where it arrives; the answers are
 * our own and typed. Chromium carries JSON only, so nothing here holds a map, a typed array or `undefined` that matters.
 */

/** 600,000 characters is about 100,000 words; a page over that is read up to there. */
export const MAX_PAGE_CHARACTERS = 600_000;
export const MAX_PAGE_BLOCKS = 20_000;

const Lang = v.picklist(['ar', 'en']);
const IsoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/u));

export const PageDocument = v.object({
  /** Made by the page's content script: changes when the text or the date does. */
  key: v.string(),
  blocks: v.pipe(v.array(v.string()), v.maxLength(MAX_PAGE_BLOCKS)),
  lang: v.optional(Lang),
  published: v.optional(IsoDay),
  /** When the page bears no date for machines: texts in which it may print one for readers, best first. */
  datelines: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(4))),
  url: v.string(),
});
export type PageDocument = v.InferOutput<typeof PageDocument>;

/** What on record a claim or an event of the text stands for, for lists; an event is worded in the reader's language. */
export type Linked =
  /** Of a measure, or of the person who is said to hold an office. */
  | { readonly label: LocalText }
  | {
      /** Its kind, such as `raid`. */
      readonly event: string;
      /** EDTF. */
      readonly date: string;
      readonly place: LocalText | null;
    };

/** Content script → background. */
export const AnalyseRequest = v.object({ type: v.literal('analyse'), document: PageDocument });
export type AnalyseAnswer =
  | {
      readonly status: 'ok';
      readonly annotations: readonly Annotation[];
      /** Ids of the annotations that have a card, which alone are marked. */
      readonly shown: readonly string[];
      /** By the annotation's id; claims and events only. */
      readonly linked: Readonly<Record<string, Linked>>;
      /** The date read from a dateline, when one was asked for and found. */
      readonly published: string | null;
    }
  /** The packs cannot be read; `reason` is for the reader. */
  | { readonly status: 'failed'; readonly reason: string };

/** Content script → background. Answered `unknown-document` when the background was stopped since: send it along then. */
export const CardRequest = v.object({
  type: v.literal('card'),
  key: v.string(),
  annotation: v.string(),
  document: v.optional(PageDocument),
});
export type CardAnswer =
  | { readonly status: 'ok'; readonly card: CardModel }
  | { readonly status: 'nothing' }
  | { readonly status: 'unknown-document' };

/** Content script → background, for the side panel: all of one page. As with a card, the document is sent along when asked for. */
export const DossierRequest = v.object({
  type: v.literal('dossier'),
  key: v.string(),
  document: v.optional(PageDocument),
});
export type DossierAnswer =
  | { readonly status: 'ok'; readonly dossier: Dossier }
  | { readonly status: 'unknown-document' };

/** Content script → side panel: the page was read anew, or a card was opened. Nobody need hear it. */
export const PageNotice = v.object({
  type: v.literal('page-notice'),
  /** The mark whose card was opened; absent when the page was read. */
  annotation: v.optional(v.string()),
});
export type PageNotice = v.InferOutput<typeof PageNotice>;

/** Content script → background: how many marks stand on the page, for the toolbar badge. */
export const MarkedNotice = v.object({ type: v.literal('marked'), count: v.pipe(v.number(), v.minValue(0)) });

/** Content script → background: the first hover asks for the card's code in its own frame. Answered with nothing. */
export const LoadCardRequest = v.object({ type: v.literal('load-card') });

/** Options → background: how entities are called that the reader has hidden; ids that no pack has are left out. */
export const LabelsRequest = v.object({
  type: v.literal('labels'),
  entities: v.pipe(v.array(v.string()), v.maxLength(1000)),
});
export type LabelsAnswer = Readonly<Record<string, { readonly ar: string; readonly en: string }>>;

/** Popup → background: run the content script in a tab that the reader points at (`activeTab`). */
export const AnnotateTabRequest = v.object({
  type: v.literal('annotate-tab'),
  tab: v.pipe(v.number(), v.integer()),
});

/** Popup → background: whether the packs could be read, and how far they go. */
export const StatusRequest = v.object({ type: v.literal('status') });
export interface StatusAnswer {
  /** All that are bundled, used or not. */
  readonly packs: readonly {
    /** As in the settings' `packsOff`. */
    readonly name: string;
    readonly title: { readonly ar: string; readonly en: string };
    readonly dataDate: string;
  }[];
  /** Null when all is well. */
  readonly problem: string | null;
}

export const BackgroundRequest = v.variant('type', [
  AnalyseRequest,
  CardRequest,
  MarkedNotice,
  LoadCardRequest,
  AnnotateTabRequest,
  StatusRequest,
  DossierRequest,
  PageNotice,
  LabelsRequest,
]);
export type BackgroundRequest = v.InferOutput<typeof BackgroundRequest>;

/** What the keyboard can ask of a page; the names are the manifest's commands. */
export const PAGE_COMMANDS = ['next-mark', 'previous-mark', 'open-card'] as const;

/**
 * Popup, side panel or background → content script of the page's top frame. No type of these is one of {@link BackgroundRequest}'s:
 * the first-run page, which answers these, is an extension page and hears those too.
 */
export const PageRequest = v.variant('type', [
  v.object({ type: v.literal('summary') }),
  v.object({ type: v.literal('page-dossier') }),
  v.object({ type: v.literal('reveal'), annotation: v.string() }),
  v.object({ type: v.literal('command'), command: v.picklist(PAGE_COMMANDS) }),
  v.object({ type: v.literal('set-published'), published: v.nullable(IsoDay) }),
]);
export type PageRequest = v.InferOutput<typeof PageRequest>;

/** The answer to `page-dossier`; the dossier is null while there is nothing to tell. */
export interface PageDossier {
  readonly summary: PageSummary;
  readonly dossier: Dossier | null;
  readonly lang: PageLang;
}

/** How the article's date was found, surest first. */
export type PublishedBy = 'json-ld' | 'meta' | 'time' | 'dateline' | 'url' | 'reader';

export interface PageSummary {
  readonly state: 'off' | 'no-article' | 'reading' | 'ready' | 'failed';
  /** Why it failed, for the reader. */
  readonly problem: string | null;
  readonly published: { readonly date: string; readonly by: PublishedBy } | null;
  /** How many marks stand on the page, as the toolbar's badge says. */
  readonly marks: number;
  readonly mentions: readonly {
    readonly annotation: string;
    readonly kind: Annotation['kind'];
    readonly text: string;
    /** The entity's label, the date's value …; null when the text says it all. */
    readonly label: string | null;
    /** Of claims and events. */
    readonly linked?: Linked;
  }[];
}
