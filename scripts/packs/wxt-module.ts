import { defineWxtModule } from 'wxt/modules';
import { BUNDLED_PACKS, bundledPackFile } from './bundled.ts';

/** Puts the compiled bundled packs into the extension as `packs/<name>.pack`. */
export default defineWxtModule({
  name: 'packs',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_, files) => {
      for (const name of BUNDLED_PACKS) {
        files.push({ absoluteSrc: bundledPackFile(name), relativeDest: `packs/${name}.pack` });
      }
    });
    // So that `browser.runtime.getURL('/packs/world.pack')` is a known path to the type checker.
    wxt.hook('prepare:publicPaths', (_, paths) => {
      for (const name of BUNDLED_PACKS) paths.push(`packs/${name}.pack`);
    });
  },
});
