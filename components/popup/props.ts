import type { Lang } from '../../engine/document.ts';
import type { LocalText } from '../../packs/schema.ts';
import type { PageSummary } from '../../platform/messages.ts';

/** How the extension stands to the site in the current tab. */
export interface SiteState {
  readonly host: string;
  /** `listed`: a news site of the manifest; `granted`: the reader allowed it for good; `asked`: neither, only on request. */
  readonly access: 'listed' | 'granted' | 'asked';
  /** The reader's own switch for this site. */
  readonly enabled: boolean;
}

export interface PopupState {
  /** The master switch. */
  readonly enabled: boolean;
  /** Null on pages of the browser itself, which no extension may enter, and on the extension's first-run page. */
  readonly site: SiteState | null;
  /**
   * What the content script tells. `waiting`: not answered yet; `absent`: no content script in the tab (not asked for,
   * or the page was open before the extension came).
   */
  readonly page: PageSummary | 'waiting' | 'absent';
  readonly packs: readonly {
    readonly name: string;
    readonly title: LocalText;
    readonly dataDate: string;
    /** Whether the reader uses it. */
    readonly on: boolean;
  }[];
  /** The last change of a switch could not be stored. */
  readonly notSaved: boolean;
  /** Why the packs cannot be read; null when all is well. */
  readonly problem: string | null;
}

export interface PopupProps {
  readonly lang: Lang;
  /** BCP 47 tag of the reader, for month names. */
  readonly region?: string;
  readonly state: PopupState;
  readonly onEnabled: (enabled: boolean) => void;
  readonly onSiteEnabled: (enabled: boolean) => void;
  readonly onPack: (name: string, on: boolean) => void;
  /** Reads this page once. */
  readonly onAnnotateOnce: () => void;
  /** These two ask the browser for permission: they must run within the click. */
  readonly onAlwaysOnSite: () => void;
  readonly onAllSites: () => void;
  /** Scrolls the page to the mark. */
  readonly onReveal: (annotation: string) => void;
  /** Opens the side panel: it must run within the click. */
  readonly onPanel: () => void;
  readonly onOptions: () => void;
  /** ISO day, or null to go back to the page's own date. */
  readonly onPublished: (date: string | null) => void;
}
