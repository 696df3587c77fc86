import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../src/words/spoken';

const BUILT = path.join(import.meta.dirname, '../build');
const ASSETS = path.join(BUILT, 'console/assets');

/**
 * The most that the console's JavaScript may weigh before its first screen: the entry and all that it imports, without
 * the words. In KB of 1,024 bytes, gzip.
 */
export const MOST_FIRST_KB = 178;

/** The most that one language's words may weigh, of which one is loaded. */
export const MOST_WORDS_KB = 35;

/** The most that the functions may weigh, by their file: those of prompts start with page views, the jobs by themselves. */
export const MOST_FUNCTION_KB = { 'index-prompts.cjs': 165, 'index.cjs': 235, 'index-jobs.cjs': 260 };

/** What the console loads before its first screen, in KB of 1,024 bytes, gzip. */
export function firstKilobytes(): number {
  const html = readFileSync(path.join(BUILT, 'console/index.html'), 'utf8');
  const names = new Set<string>();
  for (const [, entry = ''] of html.matchAll(/<script[^>]*src="\.\/assets\/([^"]+)"/g))
    addImports(entry, names);
  return [...names].reduce((sum, name) => sum + kilobytesOf(path.join(ASSETS, name)), 0);
}

function addImports(name: string, names: Set<string>): void {
  if (names.has(name)) return;
  names.add(name);
  const text = readFileSync(path.join(ASSETS, name), 'utf8');
  for (const [, imported = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
    addImports(imported, names);
}

/** What the words of each language weigh. Each language comes in a script that is named by it. */
export const wordsKilobytes = (): number[] =>
  LANGUAGES.map((language) => {
    const name = readdirSync(ASSETS).find((each) =>
      each.startsWith(`${language.split('-')[0] ?? language}-`),
    );
    if (name === undefined) throw new Error(`No script of the console has the words of ${language}.`);
    return kilobytesOf(path.join(ASSETS, name));
  });

export const functionKilobytes = (file: keyof typeof MOST_FUNCTION_KB): number =>
  kilobytesOf(path.join(BUILT, 'functions', file));

const kilobytesOf = (file: string) => gzipSync(readFileSync(file)).length / 1024;
