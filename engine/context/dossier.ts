import type { LocalText } from '../../packs/schema.ts';
import type {
  CardFoot,
  CardSource,
  EventLine,
  NumberCard,
  OfficeCard,
  OfficeLine,
  Split,
  TextWords,
} from './card.ts';

/**
 * The page's dossier: one model for the whole article, as data in both languages, for the side panel and for
 * `annotate --format html`. Like a card it must survive JSON, and nothing later than `asOf` stands in a `before`.
 */
export interface Dossier {
  /** The article's date, ISO; null when unknown. */
  readonly asOf: string | null;
  /**
   * All places of the article that have events on record, most mentioned first. Countries stand among {@link others}: what
   * happened anywhere in a state says little of one article.
   */
  readonly places: readonly DossierPlace[];
  /** The events that the text refers to and those at its places, on one line of time, each once. */
  readonly timeline: Split<EventLine>;
  /**
   * Every number that states a measure on record, in text order, with its comparison. These cards and those of
   * {@link offices} have no sources and foot of their own: the dossier's count.
   */
  readonly numbers: readonly NumberCard[];
  /** The people of the article with the offices that they held at its date. */
  readonly people: readonly DossierPerson[];
  /** Offices that the text states, each once, in text order. */
  readonly offices: readonly OfficeCard[];
  /**
   * Other things on record that the text names (organisations, groups, weapons, operations, countries, places without an
   * event), most mentioned first.
   */
  readonly others: readonly DossierMention[];
  /**
   * Where the text speaks of an event, by the event's id, or states an office, by the annotation of its card in
   * {@link offices}; in text order.
   */
  readonly inText: Readonly<Record<string, readonly TextWords[]>>;
  /** Numbered for the whole dossier: every index in it, also inside `numbers` and `offices`, is into this list. */
  readonly sources: readonly CardSource[];
  readonly foot: CardFoot;
}

export interface DossierMention {
  readonly entity: string;
  readonly entityKind: string;
  readonly label: LocalText;
  /** Ids of its annotations, in text order. */
  readonly annotations: readonly string[];
}

export interface DossierPlace extends DossierMention {
  readonly events: Split<EventLine>;
}

export interface DossierPerson extends DossierMention {
  readonly atTime: readonly OfficeLine[];
}
