import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PREVIEW = path.join(import.meta.dirname, '..');

/**
 * Packs the functions of the app in `appDir` into `outDir` by the official bundler and gives that folder.
 * What has not changed since the last time is not packed again.
 */
export async function bundleFunctions(appDir: string, outDir: string): Promise<string> {
  const made = fingerprint(appDir);
  const stamp = (folder: string) => path.join(folder, '.made-from');
  if (existsSync(stamp(outDir)) && readFileSync(stamp(outDir), 'utf8') === made) return outDir;

  const fresh = `${outDir}.${process.pid}`;
  const { code, said } = await runBundler(appDir, fresh);
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error(`The official bundler could not pack the functions:\n${said}`);
  }
  writeFileSync(stamp(fresh), made);
  rmSync(outDir, { recursive: true, force: true });
  renameSync(fresh, outDir);
  return outDir;
}

function runBundler(appDir: string, outDir: string): Promise<{ code: number | null; said: string }> {
  const bundler = path.join(PREVIEW, 'functions/official-bundler.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', bundler, appDir, outDir], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

/** A hash over all that the bundle is made from. */
function fingerprint(appDir: string): string {
  const files = [
    ...filesIn(path.join(appDir, 'src')),
    ...filesIn(path.join(PREVIEW, 'functions')),
    path.join(appDir, 'manifest.yml'),
    path.join(appDir, 'tsconfig.json'),
    path.join(PREVIEW, 'site/shift-date.ts'),
    path.join(PREVIEW, '../tsconfig.json'),
    path.join(PREVIEW, '../package-lock.json'),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
