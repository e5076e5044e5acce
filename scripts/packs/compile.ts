import { statSync } from 'node:fs';
import { PackError } from '../../packs/pack-error.ts';
import { BUNDLED_PACKS, bundledPackFile } from './bundled.ts';

/** `npm run packs:compile`: compiles the bundled packs that are stale; exit 1 when a record is wrong. */
for (const name of BUNDLED_PACKS) {
  try {
    const path = bundledPackFile(name);
    console.log(`${name}.pack: ${(statSync(path).size / 1000).toFixed(0)} kB`);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
