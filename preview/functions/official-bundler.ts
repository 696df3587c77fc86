import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Bundler } from '@forge/bundler';
import { buildScript } from '../scripts';
import { entryPointsOf } from './entry-points';

/**
 * Packs an app's functions as `forge deploy` does, by the official bundler, without the network: a process of its
 * own, since the bundler takes memory and many seconds. Arguments: the app's folder, the folder for the bundle.
 */
async function bundle(appDir: string, outDir: string): Promise<void> {
  const runtimeDir = path.join(outDir, '.runtime');
  await rm(outDir, { recursive: true, force: true });
  await mkdir(path.join(runtimeDir, 'dist'), { recursive: true });
  // The bundler would download Forge's runtime; FORGE_RUNTIME_PATH makes it take this stand-in from the disk.
  await writeFile(path.join(runtimeDir, 'dist/loader.js'), await buildScript('functions/runtime.ts', 'cjs'));
  await writeFile(
    path.join(runtimeDir, 'dist/wrapper.js'),
    '// The preview needs no wrapper: its loader is all.\n',
  );
  process.env.FORGE_RUNTIME_PATH = runtimeDir;

  const { outputDir, additionalOutputs } = await (
    await officialBundler()
  ).bundle({ appDirectory: appDir, entryPoints: entryPointsOf(appDir) });

  for (const entry of entryPointsOf(appDir)) {
    // The map beside it tells what it is made of.
    for (const name of [`${entry.name}.cjs`, `${entry.name}.cjs.map`])
      await copyFile(path.join(outputDir, name), path.join(outDir, name));
  }
  for (const [name, content] of additionalOutputs ?? []) {
    const file = path.join(outDir, name);
    await mkdir(path.dirname(file), { recursive: true });
    await (typeof content === 'string' ? copyFile(content, file) : writeFile(file, content));
  }
}

async function officialBundler(): Promise<Bundler> {
  // The bundler refuses to work unless a CommonJS module was started, which it reads from here as `require.main`.
  Object.assign(process, { mainModule: { filename: import.meta.filename } });
  const { getNodeBundler, getWrapperProvider } = await import('@forge/bundler');
  const say = (message: string) => console.error(message);
  const logger = { info: say, warn: say, debug: () => undefined };
  const fileSystemReader = { readFileAsync: (file: string) => readFile(file, 'utf8') };
  const configReader = { readConfig: () => Promise.resolve({ app: {} }) };
  type Needs = Parameters<typeof getNodeBundler>;
  return getNodeBundler(
    logger as unknown as Needs[0],
    getWrapperProvider({ fileSystemReader } as unknown as Parameters<typeof getWrapperProvider>[0]),
    configReader as unknown as Needs[2],
  );
}

const [appDir, outDir] = process.argv.slice(2);
if (appDir === undefined || outDir === undefined)
  throw new Error('usage: official-bundler.ts APP_DIR OUT_DIR');
await bundle(path.resolve(appDir), path.resolve(outDir)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
