import { readFileSync } from 'node:fs';
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

/** A file as an ArrayBuffer of its own; Node's buffers may be windows on a shared pool. */
export function readBuffer(path: string): ArrayBuffer {
  return new Uint8Array(readFileSync(path)).buffer;
}
