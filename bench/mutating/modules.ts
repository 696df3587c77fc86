import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { Script } from 'node:vm';
import { transformSync } from '@swc/core';
import { parse } from 'yaml';

/** A source that is another one than its file has: its path, and its text. */
export interface Changed {
  path: string;
  text: string;
}

type Required = (name: string) => unknown;
type Body = (module: { exports: unknown }, exports: unknown, require: Required, filename: string) => void;

/** `hidden.jest` has `jest.mock` done before what is imported; the types of swc do not know it. */
const TRANSFORM = { react: { runtime: 'automatic' }, hidden: { jest: true } } as const;
const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];
/** Path -> what was compiled of it, and from which text. */
const compiled = new Map<string, { text: string; body: Body }>();

/**
 * Loads a file with all that it imports, each anew, and `mocked` in the place of packages. Gives the paths of all files of
 * the repository that were loaded.
 */
export function load(
  path: string,
  changed: Changed | null,
  mocked: ReadonlyMap<string, () => unknown>,
): Set<string> {
  const loaded = new Map<string, { exports: unknown }>();
  const require = (file: string): unknown => {
    const known = loaded.get(file);
    if (known) return known.exports;
    const module: { exports: unknown } = { exports: {} };
    loaded.set(file, module);
    if (extname(file) === '.yml')
      module.exports = { __esModule: true, default: parse(readFileSync(file, 'utf8')) as unknown };
    else if (extname(file) === '.json') module.exports = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    else {
      const text = changed?.path === file ? changed.text : readFileSync(file, 'utf8');
      bodyOf(file, text)(module, module.exports, requireFrom(file, require, mocked), file);
    }
    return module.exports;
  };
  require(path);
  return new Set(loaded.keys());
}

/** What is in the repository is loaded anew; packages stay as they are. */
function requireFrom(
  from: string,
  ofRepository: Required,
  mocked: ReadonlyMap<string, () => unknown>,
): Required {
  const ofPackages = createRequire(from);
  return (name) => {
    const put = mocked.get(name);
    if (put) return put();
    if (!name.startsWith('.')) return ofPackages(name) as unknown;
    const found = ENDINGS.map((ending) => join(dirname(from), name) + ending).find(
      (path) => extname(path) !== '' && existsSync(path),
    );
    if (found === undefined) throw new Error(`${from} imports ${name}, which is not there.`);
    return ofRepository(found);
  };
}

/** Compiled as the tests compile it: see jest.config.js. */
function bodyOf(filename: string, text: string): Body {
  const known = compiled.get(filename);
  if (known?.text === text) return known.body;
  const { code } = transformSync(text, {
    filename,
    configFile: false,
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: filename.endsWith('x') },
      transform: TRANSFORM,
    },
    module: { type: 'commonjs', lazy: true },
  });
  const script = new Script(`(function (module, exports, require, __filename) {${code}\n})`, { filename });
  const body = script.runInThisContext() as Body;
  compiled.set(filename, { text, body });
  return body;
}
