import path from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

/** The stand-in pages, and the script that runs in each frame of the app before the app's own. */
export default defineConfig({
  root,
  base: '/_preview/',
  build: {
    outDir: '../../build/preview',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      input: { index: path.join(root, 'index.html'), frame: path.join(root, 'frame.ts') },
      output: { entryFileNames: ({ name }) => (name === 'frame' ? 'frame.js' : 'assets/[name]-[hash].js') },
    },
  },
});
