import path from 'node:path';

/** One of the preview's own TypeScript files, with all that it imports, as a single script for the browser or for Node. */
export async function buildScript(file: string, format: 'iife' | 'cjs'): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root: import.meta.dirname,
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {
        entry: path.join(import.meta.dirname, file),
        formats: [format],
        name: 'preview',
        fileName: 'script',
      },
      rolldownOptions: { external: /^node:/ },
    },
  });
  const code = [built].flat().flatMap((result) => ('output' in result ? [result.output[0].code] : []))[0];
  if (code === undefined) throw new Error(`Vite gave no script for ${file}.`);
  return code;
}
