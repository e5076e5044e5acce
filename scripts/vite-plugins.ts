import type { Plugin } from 'vite';

/** What WXT's module makes of `wxt/browser`. */
const POLYFILLED = '@wxt-dev/webextension-polyfill/browser';
const NATIVE = '\0siyaq:native-browser';

/**
 * Keeps webextension-polyfill to the extension's own pages. In the content script and the background it adds 10 kB to
 * every page and brings nothing that both browsers lack: their MV3 APIs return promises.
 * See docs/decisions/0065-where-the-polyfill-goes.md.
 */
export function nativeBrowserInScripts(): Plugin {
  let isScript = false;
  return {
    name: 'siyaq:native-browser-in-scripts',
    enforce: 'pre',
    configResolved(config) {
      // WXT builds content scripts, the background and unlisted scripts as libraries, pages from HTML.
      isScript = Boolean(config.build.lib);
    },
    resolveId(id) {
      return isScript && id === POLYFILLED ? NATIVE : undefined;
    },
    load(id) {
      return id === NATIVE
        ? 'export const browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;'
        : undefined;
    },
  };
}

/**
 * Preact assigns `innerHTML` for `dangerouslySetInnerHTML`, which nothing here uses and the add-on linter reports
 * (UNSAFE_VAR_ASSIGNMENT). With `textContent` there the bundle cannot write HTML at all.
 */
export function preactWithoutInnerHtml(): Plugin {
  return {
    name: 'siyaq:preact-without-inner-html',
    transform(code, id) {
      if (!/\/preact\/(?:dist|src)\//.test(id)) return undefined;
      return { code: code.replace(/\.innerHTML\s*=(?!=)/g, '.textContent='), map: null };
    },
  };
}
