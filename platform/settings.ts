import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What the reader chose; kept in `storage.local` under one key. */
const Settings = v.object({
  version: v.literal(1),
  enabled: v.boolean(),
  /** Host names on which the reader turned Siyaq off. */
  sitesOff: v.array(v.string()),
});
export type Settings = v.InferOutput<typeof Settings>;

const KEY = 'settings';
export const DEFAULT_SETTINGS: Settings = { version: 1, enabled: true, sitesOff: [] };

/** What is stored may come from an older version or be damaged: then the defaults hold, and nothing breaks. */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(Settings, stored);
  return result.success ? result.output : DEFAULT_SETTINGS;
}

export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** The reader's choice could not be kept (storage full or not to be had). */
export class SettingsNotSaved extends Error {
  override readonly name = 'SettingsNotSaved';
}

/**
 * Changes the settings and returns the new ones.
 *
 * @throws SettingsNotSaved when the browser refuses; what was stored before stands.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
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
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

export function isOnFor(settings: Settings, hostname: string): boolean {
  return settings.enabled && !settings.sitesOff.includes(hostname);
}

export function withSite(settings: Settings, hostname: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((site) => site !== hostname);
  return { ...settings, sitesOff: on ? others : [...others, hostname] };
}
