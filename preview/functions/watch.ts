import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { buildScript } from '../scripts';
import { entryPointsOf } from './entry-points';

export interface WatchOptions {
  appDir: string;
  /** The folder for the packed functions: what the official bundler would put there. */
  outDir: string;
  /** Told after each packing but the first. */
  onPacked: () => void;
  onFailed: (message: string) => void;
}

/**
 * Packs an app's functions by Vite, which takes a moment where the official bundler takes ten seconds, and again
 * whenever a file of theirs changes. Resolves after the first packing, to what ends it.
 */
export async function watchFunctions({
  appDir,
  outDir,
  onPacked,
  onFailed,
}: WatchOptions): Promise<() => Promise<void>> {
  await mkdir(outDir, { recursive: true });
  await writeFile(path.join(outDir, '__forge__.cjs'), await buildScript('functions/runtime.ts', 'cjs'));
  const watcher = (await build({
    configFile: false,
    root: appDir,
    logLevel: 'silent',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      minify: false,
      watch: {},
      rolldownOptions: {
        input: Object.fromEntries(entryPointsOf(appDir).map(({ name, path: file }) => [name, file])),
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  })) as Rolldown.RolldownWatcher;

  return new Promise((resolve) => {
    let first = true;
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') onFailed(event.error.message);
      if (event.code !== 'END' && event.code !== 'ERROR') return;
      if (first) resolve(() => watcher.close());
      else if (event.code === 'END') onPacked();
      first = false;
    });
  });
}
