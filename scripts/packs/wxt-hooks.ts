import type { WxtHooks } from 'wxt';
import { BUNDLED_PACKS, bundledPackFile, noticesOf } from './bundled.ts';

/**
 * For `hooks` in wxt.config.ts: puts the compiled bundled packs into the extension as `packs/<name>.pack`, with their notices and
 * licences beside them as those ask, and makes `browser.runtime.getURL('/packs/world.pack')` a path that the type checker knows.
 */
export const packHooks = {
  'build:publicAssets': (_, files) => {
    for (const name of BUNDLED_PACKS) {
      files.push({ absoluteSrc: bundledPackFile(name), relativeDest: `packs/${name}.pack` });
      for (const { path, file } of noticesOf(name)) {
        files.push({ absoluteSrc: path, relativeDest: `packs/${name}/${file}` });
      }
    }
  },
  'prepare:publicPaths': (_, paths) => {
    for (const name of BUNDLED_PACKS) paths.push(`packs/${name}.pack`);
  },
} satisfies Partial<Pick<WxtHooks, 'build:publicAssets' | 'prepare:publicPaths'>>;
