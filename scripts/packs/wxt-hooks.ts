import type { WxtHooks } from 'wxt';
import { BUNDLED_PACKS, bundledPackFile } from './bundled.ts';

/**
 * For `hooks` in wxt.config.ts: puts the compiled bundled packs into the extension as `packs/<name>.pack`, and makes
 * `browser.runtime.getURL('/packs/world.pack')` a path that the type checker knows.
 */
export const packHooks: Partial<Pick<WxtHooks, 'build:publicAssets' | 'prepare:publicPaths'>> = {
  'build:publicAssets': (_, files) => {
    for (const name of BUNDLED_PACKS) {
      files.push({ absoluteSrc: bundledPackFile(name), relativeDest: `packs/${name}.pack` });
    }
  },
  'prepare:publicPaths': (_, paths) => {
    for (const name of BUNDLED_PACKS) paths.push(`packs/${name}.pack`);
  },
};
