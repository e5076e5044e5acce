import type { LocalText } from '../../packs/schema.ts';
import type { Qualifier, ResolvedBy } from '../annotation.ts';

/**
 * The card model: everything that a card says, in both languages, as data. The card's component words it; it adds no
 * statement of its own. Must survive JSON (Chromium's messages carry nothing else).
 */
export type CardModel = EntityCard | DateCard | NumberCard | EventCard | OfficeCard;

/** A source as shown: numbered by its place in {@link CardBase.sources}. */
export interface CardSource {
  readonly publisher: LocalText;
  readonly title: string;
  /** Null only for this project's own tables. */
  readonly url: string | null;
  /** ISO date or null when the page bears none. */
  readonly published: string | null;
  readonly grade: 'A' | 'B' | 'C';
  readonly lean: string | null;
  /** Whose text a copy carries. */
  readonly original: string | null;
}

export interface CardBase {
  /** Id of the annotation that the card explains. */
  readonly annotation: string;
  /** The words on the page. */
  readonly text: string;
  /** The article's date (ISO) against which "at that time" is read; null when unknown: then nothing is called earlier or later. */
  readonly asOf: string | null;
  readonly title: LocalText;
  readonly sources: readonly CardSource[];
  readonly foot: CardFoot;
}

export interface CardFoot {
  readonly packs: readonly { readonly title: LocalText; readonly dataDate: string }[];
  /** The article is newer than the data. */
  readonly articleIsNewer: boolean;
}

/** A record shown in one line, with its own date and sources (indexes into {@link CardBase.sources}, best grade first). */
export interface EventLine {
  readonly event: string;
  readonly kind: string;
  /** EDTF: a day, or `from/to`. */
  readonly date: string;
  /** `20:23`, local at the place; null when unknown. */
  readonly time: string | null;
  readonly summary: LocalText;
  readonly sources: readonly number[];
  /** Rests on weak sources or on one party's claim. */
  readonly weak: boolean;
  /** Days from the date that the text gives, where that is asked; 0 = the same day. */
  readonly distanceDays?: number;
}

export interface OfficeLine {
  readonly person: string;
  readonly personName: LocalText;
  readonly title: LocalText;
  readonly of: LocalText | null;
  /** EDTF-precise ISO dates; null = unknown. `to: null` = no end was seen when the data closed. */
  readonly from: string | null;
  readonly to: string | null;
  readonly sources: readonly number[];
  /** The office was held at asOf and ended later: `to` is then null, and `since` has the same office with its end. */
  readonly endsAfter?: boolean;
  /** ISO date that the source describes, where it gives no end of its own. */
  readonly statedOn?: string;
}

export interface FactLine {
  readonly label: LocalText;
  readonly value: LocalText;
  readonly from: string | null;
  readonly to: string | null;
  readonly sources: readonly number[];
  /** ISO date of the newest source, for a fact that bears no date of its own: "as stated in 2025". */
  readonly statedOn?: string;
}

export interface ObservationLine {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** EDTF date or `from/to` for which the figure holds. */
  readonly at: string;
  readonly statedBy: string | LocalText | null;
  readonly note: LocalText | null;
  readonly breakdown: readonly { readonly label: LocalText; readonly value: number }[];
  readonly sources: readonly number[];
  readonly weak: boolean;
}

/** Records up to the article's date and those after it, never mixed. */
export interface Split<T> {
  /** ≤ asOf, newest first. When asOf is unknown: all of them, and `since` is empty. */
  readonly before: readonly T[];
  /** > asOf, oldest first. */
  readonly since: readonly T[];
}

/** A named spot on a {@link PlaceMap}, in its units from the upper left. */
export interface MapPoint {
  readonly entity: string;
  readonly label: LocalText;
  readonly x: number;
  readonly y: number;
}

/** Where a place lies, drawn with north up: outlines as SVG path data, all of it in units of a frame of `width` by `height`. */
export interface PlaceMap {
  readonly width: number;
  readonly height: number;
  /** What is seen of each country; the label (where there is room for one) is centred on `x`, `y`. */
  readonly countries: readonly {
    readonly path: string;
    readonly label: LocalText | null;
    readonly x: number;
    readonly y: number;
    /** The place lies in it, or it is the place. */
    readonly own: boolean;
  }[];
  /** The place; not `exact` where the records have a position only for what lies around it, which is then named. Null for a country. */
  readonly here: (MapPoint & { readonly exact: boolean }) | null;
  /** Places in view with attacks on record up to the article's date (all when that is unknown), most attacks first. */
  readonly attacked: readonly (MapPoint & { readonly count: number; readonly exact: boolean })[];
}

export interface EntityCard extends CardBase {
  readonly kind: 'entity';
  readonly entity: string;
  readonly entityKind: string;
  /** Nearest first: district, governorate, country. */
  readonly within: readonly { readonly entity: string; readonly label: LocalText }[];
  readonly description: LocalText;
  /** The description tells of something after the article's date, so it stands under "since then". */
  readonly descriptionIsLater: boolean;
  readonly descriptionSources: readonly number[];
  readonly coordinates: readonly [number, number] | null;
  /** Added where the outlines are at hand: a card is whole without. */
  readonly map?: PlaceMap;
  /** People: offices held at asOf, those before, those after. Organisations and states: who held their offices. */
  readonly offices: { readonly atTime: readonly OfficeLine[] } & Split<OfficeLine>;
  readonly facts: Split<FactLine>;
  readonly events: Split<EventLine>;
  /** True when `events` counts attacks on this very place (so "earlier attacks here" is the right word). */
  readonly eventsAreAttacks: boolean;
  /** Events at an attacked place that are no attacks (visits, drones shot down, raids), kept out of the count. */
  readonly otherEvents?: Split<EventLine>;
  /** A measure about this entity, with the observation that held at asOf or the nearest earlier one. */
  readonly measures: readonly {
    readonly measure: string;
    readonly label: LocalText;
    readonly unit: LocalText;
    readonly atTime: ObservationLine | null;
    readonly series: Split<ObservationLine>;
  }[];
  readonly alternatives: readonly {
    readonly entity: string;
    readonly label: LocalText;
    readonly description: LocalText;
  }[];
}

export interface DateCard extends CardBase {
  readonly kind: 'date';
  /** EDTF, or null for a vague reference. */
  readonly value: string | null;
  readonly resolvedBy: ResolvedBy | null;
  /** Weekday named in the text that does not fit the date it gives, as ISO weekday 1–7. */
  readonly weekdayConflict: { readonly stated: number; readonly actual: number } | null;
  readonly onDay: readonly EventLine[];
  readonly around: readonly EventLine[];
  /** Events on or around the day that fall after the article's own date. */
  readonly afterArticle: readonly EventLine[];
}

/** How a number of the text stands to the record at the article's date. */
export type Comparison =
  | { readonly result: 'agrees'; readonly with: ObservationLine }
  | { readonly result: 'differs'; readonly by: number; readonly with: ObservationLine }
  /** The figure is on record, but for another date. */
  | {
      readonly result: 'other-date';
      readonly with: ObservationLine;
      readonly nearest: ObservationLine | null;
    }
  | { readonly result: 'no-record-for-date'; readonly nearest: ObservationLine | null };

/** Words of the text. */
export interface TextWords {
  readonly annotation: string;
  readonly text: string;
}

export interface TextNumber {
  readonly text: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly noun: string | null;
  /** Where a part is counted, when the text says it right behind («17 في الحسكة»). */
  readonly place?: LocalText;
  /** The annotation to which a click leads. */
  readonly annotation: string;
}

export interface NumberCard extends CardBase {
  readonly kind: 'number';
  readonly number: TextNumber;
  /** Null when the number states no measure on record and the card only tells of parts in the text. */
  readonly measure: {
    readonly measure: string;
    readonly label: LocalText;
    readonly unit: LocalText;
    readonly comparison: Comparison;
    readonly series: Split<ObservationLine>;
  } | null;
  /** Parts that the text itself names. */
  readonly parts: {
    readonly items: readonly TextNumber[];
    readonly sum: number;
    readonly total: number;
  } | null;
  /** Other figures for the same thing in the same article. */
  readonly conflicts: readonly TextNumber[];
}

export interface EventCard extends CardBase {
  readonly kind: 'event';
  /** The records that the words refer to, best first. */
  readonly events: readonly EventLine[];
  /** The date that the text gives, EDTF. */
  readonly dateInText: string | null;
  readonly place: { readonly entity: string; readonly label: LocalText } | null;
  /** Earlier and later events at the same place. */
  readonly atPlace: Split<EventLine>;
  /** The text's event is the article's own news. */
  readonly isOwn: boolean;
}

export interface OfficeCard extends CardBase {
  readonly kind: 'office';
  readonly person: string;
  readonly personName: LocalText;
  /** The office as the text gives it. */
  readonly stated: string;
  readonly offices: { readonly atTime: readonly OfficeLine[] } & Split<OfficeLine>;
  /** Whether the record gives the stated office at asOf. */
  readonly onRecord: 'at-that-time' | 'earlier' | 'later' | 'none';
}
