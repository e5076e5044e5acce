import type { Lang } from '../../engine/document.ts';
import type { Locale } from '../i18n/format.ts';

/** The manifest's commands, in the order in which a reader comes to need them. */
export const COMMANDS = ['next-mark', 'previous-mark', 'open-card', 'toggle', 'panel'] as const;
export type Command = (typeof COMMANDS)[number];

export interface WelcomeState {
  /** The master switch. */
  readonly enabled: boolean;
  /** A card opens under the pointer only while Shift is held. */
  readonly needsKey: boolean;
  /** As the browser writes them (`Alt+Shift+S`), empty where none is set; null where the browser has no keys for extensions. */
  readonly keys: Readonly<Record<Command, string>> | null;
  /** Whether the browser lets Siyaq read the listed news sites. */
  readonly sitesAllowed: boolean;
  /** The last change could not be stored. */
  readonly notSaved: boolean;
  /** Why the packs cannot be read; null when all is well. */
  readonly problem: string | null;
}

export interface WelcomeProps {
  readonly locale: Locale;
  readonly state: WelcomeState;
  /** Domains on which Siyaq works by itself. */
  readonly newsSites: readonly string[];
  readonly onLanguage: (lang: Lang) => void;
  readonly onEnabled: (enabled: boolean) => void;
  /** Asks the browser for permission: it must run within the click. */
  readonly onAllowSites: () => void;
  readonly onOptions: () => void;
}
