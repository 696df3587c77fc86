import path from 'node:path';
import { defineConfig } from 'vite';

const commands = path.join(import.meta.dirname, '../../src/cli');

/** The commands as plain JavaScript with all they need, so that a test can start one in no time; `--outDir` says where. */
export default defineConfig({
  build: {
    ssr: true,
    rolldownOptions: {
      input: ['compare', 'evaluate', 'read', 'terms'].map((name) => path.join(commands, `${name}.ts`)),
    },
  },
  ssr: { noExternal: true },
});
