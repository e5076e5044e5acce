import { browser } from 'wxt/browser';
import type { PackSet } from '../../packs/pack.ts';
import { createPackSet } from '../../packs/pack-set.ts';
import { readPack } from '../../packs/read.ts';

const BUNDLED = ['syria-iraq', 'world'] as const;

let loading: Promise<PackSet> | undefined;

/**
 * The bundled packs, read once per life of the background.
 *
 * @throws PackError (or what fetch throws) when a file is missing or broken; asked again, it tries again.
 */
export function loadPacks(): Promise<PackSet> {
  loading ??= Promise.all(BUNDLED.map(loadPack))
    .then((packs) => createPackSet(packs))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** Reads a file of the extension's own package; nothing comes from a network. */
async function loadPack(name: (typeof BUNDLED)[number]) {
  const file = await fetch(browser.runtime.getURL(`/packs/${name}.pack`));
  return readPack(await file.arrayBuffer());
}
