import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** What one package asks for, and the file of ours that it is given in its place. */
interface Replacement {
  name: string;
  source: string;
  /** Whether the file that asks is one of those it is meant for. */
  asks: (importer: string) => boolean;
  file: string;
}

const instead = ({ name, source: replaced, asks, file }: Replacement): Plugin => ({
  name,
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === replaced && importer !== undefined && asks(importer)
      ? path.join(import.meta.dirname, file)
      : null,
});

/** Where the writer of workbooks asks for `fflate`, it is given a zip that needs no worker. */
const zipHere = instead({
  name: 'zip-here',
  source: 'fflate',
  asks: (importer) => importer.endsWith('/write-excel-file/modules/zip/zipToArrayBuffer.js'),
  file: 'exporting/zip-here.ts',
});

/** A message here cannot be dismissed. Atlaskit's button for it brings the tooltips, and with them what places them. */
const noDismissButton = instead({
  name: 'no-dismiss-button',
  source: '@atlaskit/button/icon/button',
  asks: (importer) => importer.includes('/@atlaskit/section-message/'),
  file: 'no-dismiss-button.js',
});

/** Atlaskit asks a client of feature gates that nobody starts in an app; this one answers the same. */
const NO_FEATURE_GATES = {
  find: /^@atlaskit\/feature-gate-js-client(\/feature-gates)?$/,
  replacement: path.join(import.meta.dirname, 'no-feature-gates.js'),
};

/** Of @forge/bridge only what the console uses. While one edits it may be the whole. */
const LESS_BRIDGE = {
  find: /^@forge\/bridge$/,
  replacement: path.join(import.meta.dirname, 'forge-bridge.js'),
};

/** Of @forge/i18n the bridge asks one thing in a page: which locale of Forge's a viewer's is. */
const LESS_I18N = { find: /^@forge\/i18n$/, replacement: '@forge/i18n/out/ensureLocale.js' };

/**
 * What the first screen needs comes in one script: all that its entry imports, without what it loads later. Cut by who
 * else imports it, it came in seventy, which a browser asks for one after the other.
 */
const FIRST_SCREEN = { name: 'first', test: /[\\/]static[\\/]console[\\/]main\.tsx$/ };

/** Forge serves the bundle from a path of its own, under a policy that forbids inline scripts: hence relative addresses and no polyfill. */
export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  base: './',
  resolve: { alias: command === 'build' ? [NO_FEATURE_GATES, LESS_BRIDGE, LESS_I18N] : [] },
  plugins: [react(), zipHere, noDismissButton],
  // Packed ahead for `npm run dev`, it would not pass by the plugin.
  optimizeDeps: { exclude: ['write-excel-file'] },
  // Atlaskit's icons are CommonJS that speaks of a default export: it is what `import Icon from` means, here as in its own packages.
  legacy: { inconsistentCjsInterop: true },
  // A class is named by its file and itself, in each build alike. No two files share a name.
  css: {
    modules: { generateScopedName: (name, file) => `${path.basename(file, '.module.css')}-${name}` },
  },
  worker: { format: 'es' },
  build: {
    outDir: '../../build/console',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    target: 'es2022',
    // `test/browser/weights` holds what it may weigh.
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: { output: { codeSplitting: { groups: [FIRST_SCREEN] } } },
  },
}));
