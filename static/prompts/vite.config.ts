import path from 'node:path';
import { defineConfig } from 'vite';

/**
 * Forge serves the bundle from a path of its own, under a policy that forbids inline scripts: hence relative addresses
 * and no polyfill. Of @forge/bridge only what prompts use is taken: the whole of it weighs several times as much.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: {
    alias: [{ find: /^@forge\/bridge$/, replacement: path.join(import.meta.dirname, 'forge-bridge.js') }],
  },
  build: {
    outDir: '../../build/prompts',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
});
