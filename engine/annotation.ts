/** Where an annotation stands: UTF-16 code units in one block's original text, end exclusive. */
export interface Span {
  /** Index into {@link SourceDocument.blocks}. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

interface AnnotationBase extends Span {
  /** Stable within one page: the same text gives the same id. */
  readonly id: string;
  /** The span's text exactly as it stands on the page. */
  readonly text: string;
  /** Attached proclitics that stand before the span (`و`, `بـ` as `ب`, `ول` …); absent when there are none. */
  readonly prefix?: string;
  /** 0–1. Nothing under the bar is reported at all. */
  readonly confidence: number;
}

/** A name of something on record. */
export interface EntityAnnotation extends AnnotationBase {
  readonly kind: 'entity';
  /** Pack-qualified id, `syria-iraq:green-village`. */
  readonly entity: string;
  /** The record's label in the document's language. */
  readonly label: string;
  /** Other readings, best first, when the name is ambiguous and shown as such. */
  readonly alternatives?: readonly string[];
}

/** How a date got its value. */
export type ResolvedBy = 'explicit' | 'published' | 'quotation' | 'text-date' | 'weekday';

/** A calendar date, period or clock time; the span is what an editor would underline. */
export interface DateAnnotation extends AnnotationBase {
  readonly kind: 'date';
  /** EDTF (ISO 8601-2): `2023-03-13`, `2023-02`, `2023-03-13T20:23`, `2023-01/2023-03`, `2014/..`, `2023-03~`. Absent for vague references. */
  readonly value?: string;
  /** For references with no value of their own («الأشهر الأخيرة»). */
  readonly role?: 'past' | 'present' | 'future';
  readonly resolvedBy?: ResolvedBy;
}

export type Qualifier = 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'range';

/** A counted or measured amount; the span is the numeral with its scale word or percent sign, or the dual noun. */
export interface QuantityAnnotation extends AnnotationBase {
  readonly kind: 'quantity';
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly qualifier: Qualifier;
  /** The counted noun as in the text. */
  readonly noun?: string;
  /** For measures: `percent`, `year`, `km`, `USD` … */
  readonly unit?: string;
  readonly form: 'digits' | 'words' | 'dual' | 'mixed';
}

/** A quantity that states a measure on record, or an office that a person is said to hold. */
export interface ClaimAnnotation extends AnnotationBase {
  readonly kind: 'claim';
  /** Id of the {@link QuantityAnnotation}; absent for an office. */
  readonly quantity?: string;
  /** Pack-qualified measure id. */
  readonly measure?: string;
  /** EDTF period or date for which the text states the number, where it is not the article's own date («الشهر الماضي»). */
  readonly date?: string;
  /** Indexes into the measure's observations that the number was compared with, nearest first. */
  readonly observations?: readonly number[];
  /** For an office: the person's pack-qualified id, and the title as the text gives it. */
  readonly person?: string;
  readonly office?: string;
}

/** Words that refer to an event on record. */
export interface EventAnnotation extends AnnotationBase {
  readonly kind: 'event';
  /** Pack-qualified event ids, best first. */
  readonly events: readonly string[];
  /** EDTF date that the text gives the event. */
  readonly date?: string;
  /** Pack-qualified id of the place that the text gives it. */
  readonly place?: string;
}

export type Annotation =
  | EntityAnnotation
  | DateAnnotation
  | QuantityAnnotation
  | ClaimAnnotation
  | EventAnnotation;

export type AnnotationKind = Annotation['kind'];
