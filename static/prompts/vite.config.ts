import path from 'node:path';
import { defineConfig, type Plugin, runnerImport } from 'vite';

/** Puts what the modules of a folder export in the place of their code, worked out while building. */
function workedOut(folder: string): Plugin {
  return {
    name: 'worked-out',
    load: {
      filter: { id: `${folder}/*.ts` },
      async handler(file) {
        const { module, dependencies } = await runnerImport<Record<string, unknown>>(file);
        for (const each of dependencies) this.addWatchFile(path.resolve(each));
        return Object.entries(module)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n');
      },
    },
  };
}

/** Of @forge/bridge only what prompts use: the whole of it weighs several times as much. While one edits it may. */
const LESS_BRIDGE = {
  find: /^@forge\/bridge$/,
  replacement: path.join(import.meta.dirname, 'forge-bridge.js'),
};

/** Of @forge/i18n the bridge asks one thing in a page: which locale of Forge's a viewer's is. */
const LESS_I18N = { find: /^@forge\/i18n$/, replacement: '@forge/i18n/out/ensureLocale.js' };

/**
 * Forge serves the bundle from a path of its own, under a policy that forbids inline scripts: hence relative addresses
 * and no polyfill. Messages are read ahead: what reads them weighs more than they do.
 */
export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  base: './',
  plugins: [workedOut(path.join(import.meta.dirname, 'wording/languages'))],
  resolve: { alias: command === 'build' ? [LESS_BRIDGE, LESS_I18N] : [] },
  build: {
    outDir: '../../build/prompts',
    emptyOutDir: true,
    modulePreload: false,
    target: 'es2022',
  },
}));
