import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { factsPlugin } from './scripts/facts-plugin.mjs';
import { notices } from './scripts/notices';

/** Stable id for Firefox; also what the end-to-end tests address the extension by. */
const GECKO_ID = 'postilla@postilla.example';

/** Licences of what is bundled; the popup leads there. */
const NOTICES = 'notices.txt';

export default defineConfig({
  // Every name says where it comes from.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'components/locales' },
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      files.push({ relativeDest: NOTICES, contents: notices(config.root) });
    },
  },
  vite: () => ({
    plugins: [factsPlugin()],
    resolve: {
      alias: {
        // Its browser build asks the DOM by `innerHTML`, which a worker lacks and a page shouldn't be given.
        'decode-named-character-reference': resolve(
          'node_modules/decode-named-character-reference/index.js',
        ),
      },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus'],
    host_permissions: ['<all_urls>'],
    // The card is the one page of ours a web page's frame tree ever holds. No `use_dynamic_url`:
    // with it Chromium refuses the frame on pages that send COEP `require-corp`.
    web_accessible_resources: [{ resources: ['card.html'], matches: ['<all_urls>'] }],
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_command_nextMention__',
      },
      'previous-mention': { description: '__MSG_command_previousMention__' },
      'note-selection': { description: '__MSG_command_noteSelection__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              // `::highlight()` paints text-decoration from 146 on.
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '120',
          // Without it the card's page doesn't open in private windows.
          incognito: 'split' as const,
        }),
  }),
});
