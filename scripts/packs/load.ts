import { readBuffer } from '../../cli/pack-files.ts';
import type { Pack, PackSet } from '../../packs/pack.ts';
import { createPackSet } from '../../packs/pack-set.ts';
import { readPack } from '../../packs/read.ts';
import { BUNDLED_PACKS, type BundledPack, bundledPackFile } from './bundled.ts';

/** The bundled packs for Node (command line, tests, benchmarks); compiles them first when they are stale. */
export function loadBundledPacks(): PackSet {
  return createPackSet(BUNDLED_PACKS.map(loadBundledPack));
}

export function loadBundledPack(name: BundledPack): Pack {
  return readPack(readBuffer(bundledPackFile(name)));
}
