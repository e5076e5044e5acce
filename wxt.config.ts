import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { NEWS_SITES } from './platform/news-sites.ts';
import { outlinesFile } from './scripts/maps/outlines.ts';
import { packHooks } from './scripts/packs/wxt-hooks.ts';
import { nativeBrowserInScripts, preactWithoutInnerHtml } from './scripts/vite-plugins.ts';

/** Extension pages load their own files and nothing else; the background may read its own packs. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  zip: {
    // For the store's reviewers: what builds the extension, without what tests and pictures left behind.
    excludeSources: ['artifacts/**', 'tests/**', '*.log'],
  },
  hooks: {
    ...packHooks,
    'prepare:publicPaths': (wxt, paths) => {
      packHooks['prepare:publicPaths'](wxt, paths);
      paths.push('maps/countries.json');
    },
    'build:publicAssets': (wxt, files) => {
      packHooks['build:publicAssets'](wxt, files);
      files.push({ absoluteSrc: outlinesFile(), relativeDest: 'maps/countries.json' });
      // The licences of what is bundled ask to go along with it.
      files.push(
        { absoluteSrc: join(import.meta.dirname, 'LICENSE'), relativeDest: 'LICENSE.txt' },
        { absoluteSrc: join(import.meta.dirname, 'docs/third-party.md'), relativeDest: 'THIRD-PARTY.md' },
      );
    },
    // WXT takes the title of popup.html, which is in one language.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_name__';
      if (manifest.sidebar_action) {
        manifest.sidebar_action.default_title = '__MSG_name__';
        manifest.sidebar_action.default_icon = manifest.icons;
      }
    },
  },
  vite: () => ({ plugins: [nativeBrowserInScripts(), preactWithoutInnerHtml()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'ar',
    author: browser === 'firefox' ? 'Siyaq' : undefined,
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    permissions: ['storage', 'activeTab', 'scripting'],
    // The same hosts as the content script's: the card's code is injected there on the first hover.
    host_permissions: [...NEWS_SITES],
    // Written here and not in the script, which would carry the list to every page.
    content_scripts: [
      {
        matches: [...NEWS_SITES],
        js: ['content-scripts/content.js'],
        run_at: 'document_idle',
        all_frames: true,
      },
    ],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: CSP },
    commands: {
      toggle: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_toggle__' },
      // Arrows, since letters stand elsewhere on Arabic keyboards.
      'next-mark': { suggested_key: { default: 'Alt+Shift+Down' }, description: '__MSG_command_next__' },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+Up' },
        description: '__MSG_command_previous__',
      },
      'open-card': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command_open__' },
      // Chromium lets an extension suggest four keys; the reader may choose one for this.
      panel: { description: '__MSG_command_panel__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'siyaq@siyaq.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
});
