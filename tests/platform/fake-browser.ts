import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** One event of the extension API. */
export class FakeEvent<L extends Listener = Listener> {
  readonly listeners = new Set<L>();
  addListener = (listener: L): void => void this.listeners.add(listener);
  removeListener = (listener: L): void => void this.listeners.delete(listener);
  fire(...args: Parameters<L>): void {
    for (const listener of this.listeners) listener(...args);
  }
}

interface Registered {
  readonly id: string;
  readonly matches: readonly string[];
}

type Changed = FakeEvent<(changes: Record<string, { newValue?: unknown }>, area: string) => void>;

function area(name: string, stored: Record<string, unknown>, onChanged: Changed) {
  return {
    // As the browsers do, through a copy.
    get: vi.fn(async (key: string) => (key in stored ? { [key]: structuredClone(stored[key]) } : {})),
    set: vi.fn(async (items: Record<string, unknown>) => {
      Object.assign(stored, structuredClone(items));
      onChanged.fire(
        Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])),
        name,
      );
    }),
  };
}

/** As much of the extension API as Siyaq uses, in memory. A new one for each test. */
export function createFakeBrowser() {
  const stored: Record<string, unknown> = {};
  const storedLocally: Record<string, unknown> = {};
  const origins = new Set<string>();
  const scripts = new Map<string, Registered>();
  const onChanged: Changed = new FakeEvent();
  const fake = {
    /** In `storage.sync`. */
    stored,
    storedLocally,
    origins,
    scripts,
    runtime: {
      id: 'siyaq' as string | undefined,
      getURL: (path: string) => `chrome-extension://siyaq${path}`,
      onMessage: new FakeEvent(),
      onInstalled: new FakeEvent(),
      onStartup: new FakeEvent(),
      sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(async () => undefined),
    },
    storage: {
      onChanged,
      local: area('local', storedLocally, onChanged),
      sync: area('sync', stored, onChanged),
    },
    permissions: {
      onAdded: new FakeEvent(),
      onRemoved: new FakeEvent(),
      request: vi.fn(async ({ origins: asked }: { origins: string[] }) => {
        for (const origin of asked) origins.add(origin);
        return true;
      }),
      remove: vi.fn(async ({ origins: given }: { origins: string[] }) => {
        for (const origin of given) origins.delete(origin);
        return true;
      }),
      contains: vi.fn(async ({ origins: asked }: { origins: string[] }) =>
        asked.every((origin) => origins.has(origin)),
      ),
      getAll: vi.fn(async () => ({ origins: [...origins], permissions: [] })),
    },
    scripting: {
      executeScript: vi.fn(async (_: unknown) => [{ result: undefined }]),
      getRegisteredContentScripts: vi.fn(async ({ ids }: { ids: string[] }) =>
        ids.flatMap((id) => scripts.get(id) ?? []),
      ),
      registerContentScripts: vi.fn(async (all: Registered[]) => {
        for (const script of all) {
          if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          scripts.set(script.id, script);
        }
      }),
      updateContentScripts: vi.fn(async (all: Registered[]) => {
        for (const script of all) scripts.set(script.id, script);
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        for (const id of ids) scripts.delete(id);
      }),
    },
    action: {
      setBadgeText: vi.fn(async (_: unknown) => {}),
      setBadgeBackgroundColor: vi.fn(async (_: unknown) => {}),
    },
    commands: { onCommand: new FakeEvent() },
    tabs: {
      create: vi.fn(async (_: { url: string }) => ({ id: 8 })),
      query: vi.fn(async (_: unknown): Promise<{ id?: number }[]> => [{ id: 7 }]),
      sendMessage: vi.fn(async (..._: unknown[]): Promise<unknown> => undefined),
    },
  };
  return fake;
}

export type FakeBrowser = ReturnType<typeof createFakeBrowser>;
