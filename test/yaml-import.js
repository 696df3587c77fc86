import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { URL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { parse } from 'yaml';

/*
 * Lets Node import YAML, as Jest does by yaml-module.js: `tsx --import ./test/yaml-import.js`. Node runs `load` in a
 * thread of its own, in which this file is read once more.
 */
if (isMainThread) register(import.meta.url);

export async function load(url, context, next) {
  const file = new URL(url);
  if (!file.pathname.endsWith('.yml')) return next(url, context);
  const source = `export default ${JSON.stringify(parse(await readFile(file, 'utf8')))};`;
  return { format: 'module', shortCircuit: true, source };
}
