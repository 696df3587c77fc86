import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** As little as a page of Custom UI needs. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  // As in the console: Atlaskit's icons are CommonJS that speaks of a default export.
  legacy: { inconsistentCjsInterop: true },
  build: {
    outDir: '../../build/plain-page',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
});
