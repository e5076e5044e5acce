import * as v from 'valibot';
import type { Annotation } from '../engine/annotation.ts';
import type { CardModel } from '../engine/context/card.ts';

/**
 * Every message of the extension, in one place. A request is checked by its schema where it arrives; the answers are
 * our own and typed. Chromium carries JSON only, so nothing here holds a map, a typed array or `undefined` that matters.
 */

/** 600,000 characters is about 100,000 words; a page over that is read up to there. */
export const MAX_PAGE_CHARACTERS = 600_000;
const MAX_BLOCKS = 20_000;

const Lang = v.picklist(['ar', 'en']);
const IsoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}/u));

export const PageDocument = v.object({
  /** Made by the page's content script: changes when the text or the date does. */
  key: v.string(),
  blocks: v.pipe(v.array(v.string()), v.maxLength(MAX_BLOCKS)),
  lang: v.optional(Lang),
  published: v.optional(IsoDay),
  url: v.string(),
});
export type PageDocument = v.InferOutput<typeof PageDocument>;

/** Content script → background. */
export const AnalyseRequest = v.object({ type: v.literal('analyse'), document: PageDocument });
export interface AnalyseAnswer {
  readonly annotations: readonly Annotation[];
}

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

/** Content script → background: how many marks stand on the page, for the toolbar badge. */
export const MarkedNotice = v.object({ type: v.literal('marked'), count: v.pipe(v.number(), v.minValue(0)) });

export const BackgroundRequest = v.variant('type', [AnalyseRequest, CardRequest, MarkedNotice]);
export type BackgroundRequest = v.InferOutput<typeof BackgroundRequest>;

/** Popup → content script of the page's top frame. */
export const PageRequest = v.variant('type', [
  v.object({ type: v.literal('summary') }),
  v.object({ type: v.literal('reveal'), annotation: v.string() }),
  v.object({ type: v.literal('set-published'), published: v.nullable(IsoDay) }),
]);
export type PageRequest = v.InferOutput<typeof PageRequest>;

/** How the article's date was found, surest first. */
export type PublishedBy = 'json-ld' | 'meta' | 'time' | 'dateline' | 'url' | 'reader';

export interface PageSummary {
  readonly state: 'off' | 'no-article' | 'reading' | 'ready' | 'failed';
  readonly published: { readonly date: string; readonly by: PublishedBy } | null;
  readonly mentions: readonly {
    readonly annotation: string;
    readonly kind: Annotation['kind'];
    readonly text: string;
    /** The entity's label, the date's value …; null when the text says it all. */
    readonly label: string | null;
  }[];
}
