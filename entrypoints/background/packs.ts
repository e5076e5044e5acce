import { browser } from 'wxt/browser';
import type { Pack, PackSet } from '../../packs/pack.ts';
import { createPackSet } from '../../packs/pack-set.ts';
import { readPack } from '../../packs/read.ts';
import { readSettings } from '../../platform/settings.ts';

const BUNDLED = ['syria-iraq', 'world'] as const;

let reading: Promise<readonly Pack[]> | undefined;
let used: { readonly off: string; readonly packs: PackSet } | undefined;

/**
 * The packs that the reader uses; the files are read once per life of the background.
 *
 * @throws PackError (or what fetch throws) when a file is missing or broken; asked again, it tries again.
 */
export async function loadPacks(): Promise<PackSet> {
  const [packs, { packsOff }] = await Promise.all([allPacks(), readSettings()]);
  const off = packsOff.join();
  if (used?.off !== off) {
    used = { off, packs: createPackSet(packs.filter(({ info }) => !packsOff.includes(info.name))) };
  }
  return used.packs;
}

/** All that are bundled, those too that the reader has turned off. */
export function allPacks(): Promise<readonly Pack[]> {
  reading ??= Promise.all(BUNDLED.map(loadPack)).catch((error: unknown) => {
    reading = undefined;
    throw error;
  });
  return reading;
}

/** Reads a file of the extension's own package; nothing comes from a network. */
async function loadPack(name: (typeof BUNDLED)[number]) {
  const file = await fetch(browser.runtime.getURL(`/packs/${name}.pack`));
  return readPack(await file.arrayBuffer());
}
