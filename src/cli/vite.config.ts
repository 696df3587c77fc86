import path from 'node:path';
import { defineConfig } from 'vite';

/** The commands as plain JavaScript with all they need, which Node starts at once; `outDir` says where. */
export default defineConfig({
  build: {
    ssr: true,
    rolldownOptions: {
      input: ['budget', 'compare', 'evaluate', 'read', 'terms'].map((name) =>
        path.join(import.meta.dirname, `${name}.ts`),
      ),
    },
  },
  ssr: { noExternal: true },
});
