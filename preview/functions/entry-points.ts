import path from 'node:path';
import { readManifest } from '../platform';

/** The files of an app that hold its functions: the handler `index.resolver` is the export `resolver` of `src/index`. */
export function entryPointsOf(appDir: string): { name: string; path: string }[] {
  const modules = Object.values(readManifest(appDir).functions).map(
    (handler) => handler.split('.')[0] ?? handler,
  );
  return [...new Set(modules)].map((name) => ({ name, path: path.join(appDir, 'src', name) }));
}
