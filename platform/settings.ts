import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What the reader chose; kept in `storage.sync` under one key, so that it follows them to their other machines. */
const KEY = 'settings';

/** The kinds of marks that can be left out; a claim or a plain number is a `number`. */
const MARK_KINDS = ['entity', 'date', 'number', 'event'] as const;
const DENSITIES = ['essential', 'balanced', 'everything'] as const;
const OPEN_BY = ['hover', 'key'] as const;
/** The time that a pointer rests on a mark before its card opens. */
const PACES = ['quick', 'normal', 'slow'] as const;
const TEXT_SIZES = ['small', 'normal', 'large', 'larger'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;
const CARD_LANGUAGES = ['page', 'ar', 'en'] as const;
const DIGITS = ['latn', 'arab'] as const;

const names = v.array(v.pipe(v.string(), v.maxLength(256)));

/** Each field falls back by itself: one that is damaged takes nothing else with it. */
const Settings = v.object({
  version: v.fallback(v.literal(2), 2),
  enabled: v.fallback(v.boolean(), true),
  /** Host names on which the reader turned Siyaq off. */
  sitesOff: v.fallback(names, []),
  /** How many of the mentions are marked. */
  density: v.fallback(v.picklist(DENSITIES), 'balanced'),
  /** Kinds that are not marked at all. */
  kindsOff: v.fallback(v.array(v.picklist(MARK_KINDS)), []),
  /** `key`: a card opens under the pointer only while Shift is held. */
  openBy: v.fallback(v.picklist(OPEN_BY), 'hover'),
  pace: v.fallback(v.picklist(PACES), 'normal'),
  textSize: v.fallback(v.picklist(TEXT_SIZES), 'normal'),
  /** `auto` follows the page where it can be told, else the system. */
  theme: v.fallback(v.picklist(THEMES), 'auto'),
  /** The language of cards; `page`: the article's. */
  cardLanguage: v.fallback(v.picklist(CARD_LANGUAGES), 'page'),
  /** Digits on Arabic cards and pages. */
  digits: v.fallback(v.picklist(DIGITS), 'latn'),
  /** The Hijri day beside the Gregorian one on cards of days. */
  hijri: v.fallback(v.boolean(), true),
  /** Ids of packs that are not used. */
  packsOff: v.fallback(names, []),
  /** Pack-qualified ids of entities that are never marked. */
  hiddenEntities: v.fallback(names, []),
});
export type Settings = v.InferOutput<typeof Settings>;

/** The settings that have one value of a few. */
export type OneOf = 'density' | 'openBy' | 'pace' | 'textSize' | 'theme' | 'cardLanguage' | 'digits';
/** All that may be chosen. */
export interface Choices {
  readonly one: { readonly [K in OneOf]: readonly Settings[K][] };
  readonly kinds: readonly Settings['kindsOff'][number][];
}

/** What the options page offers. */
export const CHOICES: Choices = {
  one: {
    density: DENSITIES,
    openBy: OPEN_BY,
    pace: PACES,
    textSize: TEXT_SIZES,
    theme: THEMES,
    cardLanguage: CARD_LANGUAGES,
    digits: DIGITS,
  },
  kinds: MARK_KINDS,
};

export const DEFAULT_SETTINGS: Settings = v.parse(Settings, {});

type Stored = Readonly<Record<string, unknown>>;
/** By version: from that one to the next. A field that only comes new needs none, its fallback is its default. */
const MIGRATIONS: Readonly<Record<number, (stored: Stored) => Stored>> = {
  // Only fields were added; and what was kept on the machine alone goes along to the reader's other ones.
  1: (stored) => stored,
};

/** What is stored may come from another version or be damaged: what can be read of it holds, and nothing breaks. */
export function parseSettings(stored: unknown, migrations = MIGRATIONS): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  let settings = stored as Stored;
  for (;;) {
    const version = Number(settings.version);
    const migrate = migrations[version];
    if (migrate === undefined) return v.parse(Settings, settings);
    settings = { ...migrate(settings), version: version + 1 };
  }
}

export async function readSettings(): Promise<Settings> {
  const synced = (await browser.storage.sync.get(KEY))[KEY];
  // Version 1 was kept there; the next change writes it to where it belongs.
  return parseSettings(synced ?? (await browser.storage.local.get(KEY))[KEY]);
}

/** The reader's choice could not be kept (over the 8 kB of one synced item, or the storage is not to be had). */
export class SettingsNotSaved extends Error {
  override readonly name = 'SettingsNotSaved';
}

let changing: Promise<unknown> = Promise.resolve();

/**
 * Changes the settings and returns the new ones. One change after the other, so that two quick ones do not undo each other.
 *
 * @throws SettingsNotSaved when the browser refuses; what was stored before stands.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = changing.then(() => applyChange(change));
  changing = changed.catch(() => {});
  return changed;
}

async function applyChange(change: (settings: Settings) => Settings): Promise<Settings> {
  const settings = change(await readSettings());
  try {
    await browser.storage.sync.set({ [KEY]: settings });
  } catch (error) {
    throw new SettingsNotSaved(error instanceof Error ? error.message : String(error));
  }
  return settings;
}

/** Calls back with every change, from whichever page it was made, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'sync' && change !== undefined) onChange(parseSettings(change.newValue));
  };
  const { onChanged } = browser.storage;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}

export function isOnFor(settings: Settings, hostname: string): boolean {
  return settings.enabled && !settings.sitesOff.includes(hostname);
}

export function withSite(settings: Settings, hostname: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((site) => site !== hostname);
  return { ...settings, sitesOff: on ? others : [...others, hostname] };
}

export function withPack(settings: Settings, name: string, on: boolean): Settings {
  const others = settings.packsOff.filter((pack) => pack !== name);
  return { ...settings, packsOff: on ? others : [...others, name] };
}

/** @param entity pack-qualified id */
export function withEntityHidden(settings: Settings, entity: string, hidden: boolean): Settings {
  const others = settings.hiddenEntities.filter((id) => id !== entity);
  return { ...settings, hiddenEntities: hidden ? [...others, entity] : others };
}
