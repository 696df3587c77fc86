import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/*
 * Starts a command: `node src/cli/start.js evaluate ...`. Commands run as plain JavaScript, for Node would start their
 * TypeScript ten times more slowly. What is in `build/` runs only if it was made of the sources as they are now.
 */
const ROOT = path.join(import.meta.dirname, '../..');
const BUILT = path.join(ROOT, 'build/cli');

/** Each file that the commands may be made of, with its size and the time of its last change. */
function sourcesNow() {
  const stand = (file) => {
    const { size, mtimeMs, ctimeMs } = statSync(file);
    return `${path.relative(ROOT, file)} ${size} ${mtimeMs} ${ctimeMs}`;
  };
  const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const packages = ['package-lock.json', 'node_modules/.package-lock.json']
    .map((name) => path.join(ROOT, name))
    .filter((file) => existsSync(file));
  return [process.version, ...[...sources, ...packages].map(stand).sort()].join('\n');
}

/** Builds aside and moves the whole into its place, so that nobody meets half of it. What older sources came to goes. */
async function build(place) {
  const { build } = await import('vite');
  const aside = `${BUILT}-${process.pid}`;
  await build({
    root: ROOT,
    configFile: path.join(import.meta.dirname, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: aside, emptyOutDir: true },
  });
  mkdirSync(BUILT, { recursive: true });
  try {
    renameSync(aside, place);
  } catch (error) {
    // Another start was first, with the same result.
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  for (const name of readdirSync(BUILT))
    if (name !== path.basename(place)) rmSync(path.join(BUILT, name), { recursive: true, force: true });
}

const place = path.join(BUILT, createHash('sha256').update(sourcesNow()).digest('hex').slice(0, 16));
if (!existsSync(place)) await build(place);
const [command] = process.argv.splice(2, 1);
await import(pathToFileURL(path.join(place, `${command}.js`)).href);
