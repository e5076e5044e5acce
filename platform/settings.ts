import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What the reader chose; kept in `storage.local` under one key. */
const KEY = 'settings';

/** Each field falls back by itself: one that is damaged takes nothing else with it. */
const Settings = v.object({
  version: v.fallback(v.literal(1), 1),
  enabled: v.fallback(v.boolean(), true),
  /** Host names on which the reader turned Siyaq off. */
  sitesOff: v.fallback(v.array(v.string()), []),
});
export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = { version: 1, enabled: true, sitesOff: [] };

type Stored = Readonly<Record<string, unknown>>;
/** By version: from that one to the next. A field that only comes new needs none, its fallback is its default. */
const MIGRATIONS: Readonly<Record<number, (stored: Stored) => Stored>> = {};

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
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** The reader's choice could not be kept (storage full or not to be had). */
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
    await browser.storage.local.set({ [KEY]: settings });
  } catch (error) {
    throw new SettingsNotSaved(error instanceof Error ? error.message : String(error));
  }
  return settings;
}

/** Calls back with every change, from whichever page it was made, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) onChange(parseSettings(change.newValue));
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
